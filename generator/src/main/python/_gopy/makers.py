"""All that makes classes of Go types. Imported when the first class has to be made."""

from . import containers, go_functions, interfaces, maps, pointers, records, scalars  # noqa: F401
from . import live_makers  # noqa: F401, E402  (changes some of theirs)
