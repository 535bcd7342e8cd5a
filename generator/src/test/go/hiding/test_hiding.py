"""What package unsafe hides from the compiler: functions of such a package are given copies only."""

import array

import hiding
from feature import eq

TEXT = bytes(bytearray(range(48, 58)))
KEEPERS = ("KeepPointer", "KeepByInteger", "KeepByMask", "KeepByHeader", "KeepAsText")


def kept(name):
    if name == "KeepAsText":
        text = hiding.KeptText()
        return text if isinstance(text, bytes) else text.encode("ascii")
    return hiding.KeptSlice() if name == "KeepByHeader" else hiding.Kept()


def test_kept_memory_is_gos():
    for name in KEEPERS:
        memory, numbers, seen = bytearray(TEXT), array.array("B", bytearray(TEXT)), bytearray(TEXT)
        for given, clobbered in ((memory, memory), (numbers, numbers), (memoryview(seen), seen)):
            getattr(hiding, name)(given)
            for k in range(len(TEXT)):
                clobbered[k] = 33
            assert kept(name) == TEXT, name


def test_nothing_read_only_is_written():
    for name in ("WriteByInteger", "WriteByMask", "WriteAsWords"):
        plain = bytes(bytearray(TEXT))
        getattr(hiding, name)(plain)
        eq(plain, TEXT)
        getattr(hiding, name)(memoryview(plain))
        eq(plain, TEXT)
        changed = bytearray(TEXT)
        getattr(hiding, name)(changed)
        eq(changed[0], 88)
