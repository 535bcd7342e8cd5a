# -*- coding: utf-8 -*-
"""Package extract shows Go's documentation as Python docstrings.

Look at extract.__doc__, extract.Add.__doc__ and help(extract).
"""

# Generated from Go; do not edit. The numbers are places in the library's table of functions, and of types behind id=.
import _gopy

_gopy_package = _gopy.package(__name__, "example.com/demos/extract", library="library")

GetLimit = _gopy_package.constant(
    "Limit",
    100,
    doc=(
        "returns extract.Limit\n"
        "\n"
        "Limit is the largest number that this package counts to.\n"
    ),
)

GetGSoC, SetGSoC = _gopy_package.variable(
    "GSoC", getter=64, setter=65, kind="string",
    doc=(
        "returns extract.GSoC\n"
        "\n"
        "GSoC is the summer in which this example was first thought of.\n"
    ),
    set_doc=(
        "sets extract.GSoC\n"
        "\n"
        "GSoC is the summer in which this example was first thought of.\n"
    ),
)

GetUndocumented, SetUndocumented = _gopy_package.variable(
    "Undocumented", getter=66, setter=67, kind="int",
    doc="returns extract.Undocumented",
    set_doc="sets extract.Undocumented",
)

Add = _gopy_package.function(
    72, "Add", "a: int, b: int", "int",
    doc=(
        "Add(int a, int b) int\n"
        "\n"
        "Add is function which returns sum of two variables.\n"
    ),
)


class Counter(_gopy_package.struct):
    __doc__ = "Counter counts up to Limit.\n"

    __slots__ = ()
    _gopy_type = _gopy_package.type("Counter", new=68, id=64)
    Value = _gopy_package.field(
        0, "Value", getter=69, setter=70, kind="int",
        doc="Value is how far it has counted.\n",
    )

    Next = _gopy_package.method(
        71, "Next", "", "int",
        doc=(
            "Next() int\n"
            "\n"
            "Next counts one further and returns the new value.\n"
        ),
    )


_gopy_package.finish()
