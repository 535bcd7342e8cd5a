import typing as _typing
import _gopy

__all__ = [
    "Add",
    "Counter",
    "GSoC",
    "GetGSoC",
    "GetLimit",
    "GetUndocumented",
    "Limit",
    "SetGSoC",
    "SetUndocumented",
    "Undocumented",
]

Limit: _typing.Final[int]
GSoC: str
Undocumented: int
def GetLimit() -> int: ...
def GetGSoC() -> str: ...
def SetGSoC(value: str) -> None: ...
def GetUndocumented() -> int: ...
def SetUndocumented(value: _typing.SupportsIndex) -> None: ...
@_gopy._function
def Add(a: _typing.SupportsIndex, b: _typing.SupportsIndex) -> int: ...

class Counter(_gopy._Struct):
    def __init__(self, Value: _typing.SupportsIndex = ...) -> None: ...
    @property
    def Value(self) -> int: ...
    @Value.setter
    def Value(self, value: _typing.SupportsIndex) -> None: ...
    def Next(self) -> int: ...
