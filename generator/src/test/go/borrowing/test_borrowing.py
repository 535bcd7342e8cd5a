"""Nothing borrowed outlives its call, and nothing read-only is written: each buffer is clobbered after the call."""

import array
import re

import borrowing
from _gopy import runtime
from feature import eq, raises

TEXT = bytes(bytearray(range(48, 58)))  # 0123456789


def names(start):
    return [name for name in borrowing.__all__ if name.startswith(start)]


KEEPERS = [name for name in names("Keep") if name != "KeepInts"]


def facts(parameter="data"):
    """What the facts beside the library say of each function's parameter, by the function's name."""
    with open(borrowing.__file__.replace(".pyc", ".py")) as stream:
        numbers = re.findall(r'package\.function\(\s*(\d+), "(\w+)"', stream.read())
    known = dict((name, runtime._loaded.facts.get(number, {})) for number, name in numbers)
    return dict((name, fact.get("borrow", {}).get(parameter)) for name, fact in known.items())


def writable():
    """Buffers with the text, and views of them, with what is to be clobbered."""
    whole, numbers, seen = bytearray(TEXT), array.array("B", bytearray(TEXT)), bytearray(TEXT)
    found = [(whole, whole), (numbers, numbers), (memoryview(seen), seen)]
    try:
        import numpy

        found.append((numpy.frombuffer(bytearray(TEXT), "uint8"),) * 2)
    except ImportError:
        pass
    return found


def read_only():
    """Memory that nobody may write, each with the bytes it has."""
    plain = bytes(bytearray(TEXT))
    return [(plain, plain), (memoryview(plain), plain)]


def clobber(memory):
    for k in range(len(TEXT)):
        memory[k] = 33


def test_there_are_dozens():
    assert len(KEEPERS) > 60 and len(names("Write")) > 40 and len(names("Read")) > 10


def test_kept_memory_is_gos():
    for name in KEEPERS:
        for given, memory in writable():
            getattr(borrowing, name)(given)
            clobber(memory)
            del given, memory
            borrowing.Churn()
            assert borrowing.Look() == TEXT, name
        for given, memory in read_only():
            getattr(borrowing, name)(given)
            del given
            assert borrowing.Look() == TEXT, name
            eq(memory, TEXT)


def test_nothing_read_only_is_written():
    for name in names("Write"):
        function = getattr(borrowing, name)
        for given, memory in read_only():
            called(function, given)
            assert memory == TEXT, name


def test_writes_are_seen_in_what_may_be_written():
    for name in names("Write"):
        function = getattr(borrowing, name)
        for given, memory in writable():
            called(function, given)
            failing = name == "WriteAndFail"  # whether a copy is written back by a call that failed is not said
            assert memory[0] == 88 or failing, (name, given)


def called(function, given):
    if function is borrowing.WriteAndFail:
        raises(Exception, function, given)
    else:
        function(given)


def test_reading():
    for name in names("Read"):
        for given, _ in writable() + read_only():
            assert getattr(borrowing, name)(given) == sum(bytearray(TEXT)), name


def test_results_share_nothing():
    for function in (borrowing.PartOf, borrowing.SameAs, borrowing.NamedResult, borrowing.AppendedTo):
        numbers = array.array("l", [1, 2, 3])
        result = function(numbers)
        numbers[0] = numbers[1] = numbers[2] = -1
        del numbers
        borrowing.Churn()
        eq(list(result)[-2:], [2, 3])
    for function in (borrowing.Deferred, borrowing.Recovered):
        numbers = array.array("l", [1, 2, 3])
        result = function(numbers)
        numbers[1] = -1
        eq(list(result), [1, 2, 3])
    one, other = array.array("l", [1, 2, 3]), array.array("l", [4])
    result = borrowing.Longer(one, other)
    one[0] = -1
    eq(list(result), [1, 2, 3])


def test_results_of_other_kinds_share_nothing():
    looks = {
        "Bytes": lambda r: b"0" + r,
        "Lists": lambda r: bytes(r[0]) + bytes(r[1]) if isinstance(r[0], bytes) else bytes(bytearray(list(r[0]) + list(r[1]))),
        "Anything": plain,
        "Getter": lambda r: bytes(bytearray(r(k) for k in range(10))),
        "Channel": lambda r: plain(r.recv()),
        "Maps": lambda r: plain(r["data"]),
        "Text": lambda r: r if isinstance(r, bytes) else r.encode("ascii"),
        "Array": plain,
        "NewHolder": lambda r: plain(r.Data),
        "MakeHolder": lambda r: plain(r.Data),
    }
    for name, look in sorted(looks.items()):
        for given, memory in writable():
            result = getattr(borrowing, name)(given)
            clobber(memory)
            borrowing.Churn()
            assert look(result) == TEXT, (name, look(result))
    for given, memory in writable():
        result = borrowing.Chosen(True, given)
        clobber(memory)
        eq(result, TEXT)


def plain(value):
    return value if isinstance(value, bytes) else bytes(bytearray(list(value)))


def test_a_function_that_comes_back_writes_its_own():
    for given, memory in writable() + read_only():
        borrowing.Setter(given)(0, 88)
        eq(bytes(bytearray(memory)), TEXT)


def test_pointers_to_elements():
    numbers = array.array("d", [1.5, 2.5])
    pointers = borrowing.Pointers(numbers)
    numbers[0] = 0.0
    borrowing.Churn()
    eq([pointer.value for pointer in pointers], [1.5, 2.5])


def test_methods():
    holder = borrowing.Holder()
    for given, memory in writable():
        holder.Keep(given)
        clobber(memory)
        borrowing.Churn()
        eq(plain(holder.Data), TEXT)
    for given, memory in writable():
        holder.Write(given)
        eq(memory[0], 88)
    for given, memory in read_only():
        holder.Write(given)
        eq(holder.Count(given), sum(bytearray(TEXT)))
        eq(memory, TEXT)
    numbers = array.array("l", [1, 2, 3])
    holder.KeepPart(numbers)
    numbers[1] = -1
    borrowing.Churn()
    eq(list(holder.Ints), [2, 3])


def test_numbers():
    numbers = array.array("l", [3, 1, 2])
    borrowing.KeepInts(numbers)
    borrowing.Sort(numbers)
    eq(list(numbers), [1, 2, 3])
    eq(list(borrowing.LookInts()), [1, 2])
    eq(borrowing.Mean(numbers), 2.0)
    eq(borrowing.Increment(numbers), 2)
    eq(list(numbers), [2, 2, 3])
    doubled = array.array("d", [1.5])
    borrowing.Double(doubled)
    eq(list(doubled), [3.0])
    plain_list = [3, 1, 2]
    borrowing.Sort(plain_list)
    eq(plain_list, [3, 1, 2])  # a list is always copied
    narrow = array.array("h", [3, 1, 2])
    borrowing.Sort(narrow)
    eq(list(narrow), [3, 1, 2])  # and so is what had to be widened
    if hasattr(memoryview, "toreadonly"):
        frozen = memoryview(array.array("l", [3, 1])).toreadonly()
        borrowing.Sort(frozen)
        eq(frozen.tolist(), [3, 1])


def test_verdicts():
    known = facts()
    for name in KEEPERS:
        eq((name, known[name]), (name, "copy"))
    for name in names("Write"):
        assert known[name] in ("write", "copy"), (name, known[name])
    for name in ("WriteByIndex", "WriteByCopy", "WriteByPart", "WriteByGenericFunction", "WriteBySystemCall"):
        eq(known[name], "write")
    for name in ("ReadByIndex", "ReadByRange", "ReadByRecursion", "ReadByClone", "ReadByArray", "ReadAsText"):
        eq(known[name], "read")
    eq((facts("xs")["Mean"], facts("xs")["Sort"], facts("xs")["KeepInts"]), ("read", "write", "copy"))
