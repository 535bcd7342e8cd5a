"""The Go runtime behind the bindings: what it holds, contexts, channels, and questions about errors."""

from _gopy.go import *  # noqa: F401, F403
from _gopy.go import __all__  # noqa: F401
