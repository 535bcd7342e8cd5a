"""f.map(xs, ys) and f.pmap(xs, ys): a Go function over scalars, called for whole columns in one crossing.

The loop runs in Go; pmap shares it out over goroutines. Every function whose values are scalars has such a
batch in the library's table, at its own index + FIRST: whether to share, the columns, and a Go slice of results.
"""

from .errors import wrong_length
from .kinds import KINDS
from .signature import identifier

FIRST = 1 << 32
MOST_PARAMETERS = 6
_DOC = """%s.%s(%s)

Calls %s for each item of equally long sequences in one crossing%s, and returns a Go slice of the results.
"""


WAYS = ("map", "pmap")


def attach(package, index, name, parameters, results, made):
    """Gives a function over scalars its map and pmap; what calls Go is made when first called."""
    columns = columns_of(parameters, results)
    if columns:
        for way in WAYS:
            setattr(made, way, Batch(package, index, name, columns, results, way))


def columns_of(parameters, results):
    """The columns of a function over scalars, (name, ": ", kind) each; None for other functions."""
    columns = [part.partition(": ") for part in parameters.split(", ")]
    values = [result for result in results.split(", ") if result != "error"]
    if len(columns) > MOST_PARAMETERS or len(values) > 1 or not all(column[2] in KINDS for column in columns):
        return None
    return columns if values in ([], [""]) or values[0] in KINDS else None


def asked(function, way, declared):
    """The map or pmap of a function of C's when it is first asked for: a package may have thousands of functions."""
    package, index, name, parameters, results, method = declared
    columns = None if method or package.accesses(name) else columns_of(parameters, results)
    if columns is None:
        return NotImplemented
    made = Batch(package, index, name, columns, results, way)
    setattr(function, way, made)
    return made


class Batch(object):
    """One function over columns."""

    def __init__(self, package, index, name, columns, results, way):
        self._package = package
        self._index = index + FIRST
        self._name = name
        self._columns = columns
        self._results = results
        self.__name__ = way
        self._call = None

    def __call__(self, *columns, **named):
        if self._call is None:
            self._call = self._made()
        if len(columns) > 1:
            self._compare(columns)
        return self._call(self.__name__ == "pmap", *columns, **named)

    @property
    def __doc__(self):
        shared = ", shared out over goroutines" if self.__name__ == "pmap" else ""
        names = ", ".join(identifier(name) for name, _, _ in self._columns)
        return _DOC % (self._name, self.__name__, names, self._name, shared)

    def __repr__(self):
        return "<%s of Go function %s>" % (self.__name__, self._name)

    def _made(self):
        """The function of the table's entry; Go only reads the columns, so it may borrow any memory."""
        names = [name for name, _, _ in self._columns]
        self._package.facts[str(self._index)] = {"borrow": dict.fromkeys(names, "read")}
        parameters = "_gopy_parallel: bool, " + ", ".join("%s: []%s" % (name, kind) for name, _, kind in self._columns)
        results = "[]" + self._results if self._results not in ("", "error") else self._results
        function = self._package._backend.function
        return function(self._package, self._index, self._full_name(), parameters, results, self.__doc__)

    def _compare(self, columns):
        """Lengths must agree. Go looks again, as it sees what is really there."""
        try:
            counts = [len(column) for column in columns]
        except TypeError:
            return  # it has its own words for what is no sequence
        for count, column in zip(counts, self._columns):
            if count != counts[0]:
                raise wrong_length((self._full_name(), identifier(column[0]), None), counts[0], count)

    def _full_name(self):
        return "%s.%s" % (self._name, self.__name__)
