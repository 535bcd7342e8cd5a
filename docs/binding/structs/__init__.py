# -*- coding: utf-8 -*-
"""Package structs shows Go structs as Python classes: fields, methods and constructors.
"""

# Generated from Go; do not edit. The numbers are places in the library's table of functions, and of types behind id=.
import _gopy

_gopy_package = _gopy.package(__name__, "example.com/demos/structs", library="library")

NewPerson = _gopy_package.function(
    80, "NewPerson", "name: string", "*Person",
    doc=(
        "NewPerson(str name) Person\n"
        "\n"
        "NewPerson returns a person of age 0.\n"
    ),
)

Older = _gopy_package.function(
    81, "Older", "a: *Person, b: *Person", "*Person",
    doc=(
        "Older(Person a, Person b) Person\n"
        "\n"
        "Older returns the older of two people, the same object that was passed in.\n"
    ),
)


class S(_gopy_package.struct):
    __doc__ = "S has methods and no fields.\n"

    __slots__ = ()
    _gopy_type = _gopy_package.type("S", new=64, id=64)

    Init = _gopy_package.method(
        65, "Init", "", "",
        doc=(
            "Init() \n"
            "\n"
            "Init does nothing.\n"
        ),
    )

    Upper = _gopy_package.method(
        66, "Upper", "s: string", "string",
        doc=(
            "Upper(str s) str\n"
            "\n"
            "Upper returns s in upper case.\n"
        ),
    )


class S1(_gopy_package.struct):
    __doc__ = "S1 has a private field, which Python does not see.\n"

    __slots__ = ()
    _gopy_type = _gopy_package.type("S1", new=67, id=65)


class S2(_gopy_package.struct):
    __doc__ = "S2 has a public field and a private one.\n"

    __slots__ = ()
    _gopy_type = _gopy_package.type("S2", new=68, id=66)
    Public = _gopy_package.field(
        0, "Public", getter=69, setter=70, kind="int",
        doc="Public can be read and set from Python.\n",
    )

    Init = _gopy_package.method(
        71, "Init", "", "",
        doc=(
            "Init() \n"
            "\n"
            "Init sets both fields.\n"
        ),
    )

    Sum = _gopy_package.method(
        72, "Sum", "", "int",
        doc=(
            "Sum() int\n"
            "\n"
            "Sum returns the sum of both fields.\n"
        ),
    )


class Person(_gopy_package.struct):
    __doc__ = "Person is a name and an age.\n"

    __slots__ = ()
    _gopy_type = _gopy_package.type("Person", new=73, id=67)
    Name = _gopy_package.field(0, "Name", getter=74, setter=75, kind="string")
    Age = _gopy_package.field(1, "Age", getter=76, setter=77, kind="int")

    Birthday = _gopy_package.method(
        78, "Birthday", "", "",
        doc=(
            "Birthday() \n"
            "\n"
            "Birthday makes the person a year older.\n"
        ),
    )

    String = _gopy_package.method(
        79, "String", "", "string",
        doc=(
            "String() str\n"
            "\n"
            "String makes str(person) readable in Python too.\n"
        ),
    )


_gopy_package.finish()
