"""Source of the crossing itself over cffi: by shape where the library has it, else by slots."""

LETTERS = {"i": "i", "d": "d", "t": "pi", "m": "p", "handle": "i"}
MOST_LETTERS = 8


def crossing(library, function, pieces, space):
    """Lines that call, the names that hold the results, and lines that read those of a call that failed."""
    release = _release(library, [name for letter, name in pieces if letter == "owner"], space)
    pieces = [piece for piece in pieces if piece[0] != "owner"]
    letters = "".join(LETTERS[letter] for letter, _ in pieces)
    result = _result_letter(function.results)
    called = library.shape(letters + "_" + result) if result and len(letters) <= MOST_LETTERS else None
    space["_gopy_check"] = library.check
    if called is None:
        return _by_slots(library, function, pieces, space, release)
    space["_gopy_call"] = called
    inputs = [str(function.index)]
    for letter, expression in pieces:
        inputs += [expression, "_gopy_len(%s)" % expression] if letter == "t" else [expression]
    call = "_gopy_call(%s)" % ", ".join(inputs)
    if result == "v" and not release:
        return ["if %s:" % call, "    _gopy_check()"], [], []
    lines = ["_gopy_r0 = " + call] + release
    if result == "v":
        return lines + ["if _gopy_r0:", "    _gopy_check()"], [], []
    if result == "s":
        space.update(_gopy_unpack=library.ffi.unpack, _gopy_cast=library.ffi.cast)
        space["_gopy_characters"] = library.ffi.typeof("char *")
        lines += ["if not _gopy_r0:", "    _gopy_check()"]
        unpacked = "_gopy_unpack(_gopy_cast(_gopy_characters, _gopy_r0[0]), _gopy_r0[1])"
        lines.append("_gopy_r0 = " + unpacked)
        failed = ["_gopy_r0 = _gopy_failed()", "_gopy_r0 = %s if _gopy_r0[1] else b''" % unpacked]
    else:
        lines += ["if %s:" % ("_gopy_r0 != _gopy_r0" if result == "d" else "_gopy_r0 == -1"), "    _gopy_check()"]
        failed = ["_gopy_r0 = %s_gopy_failed())[0]" % ("_gopy_doubles(" if result == "d" else "(")]
    space.update(_gopy_failed=library.failed_result, _gopy_doubles=library.doubles)
    return lines, ["_gopy_r0"], failed


def _release(library, owners, space):
    """Lines that give temporary memory back at once: waiting for the collector costs fresh pages each time."""
    space["_gopy_release"] = library.ffi.release
    lines = []
    for owner in owners:
        lines += ["if %s is not None:" % owner, "    _gopy_release(%s)" % owner]
    return lines


def _result_letter(results):
    if not results:
        return "v"
    if len(results) > 1 or (results[0].category == "basic" and results[0].kind.family == "c"):
        return None
    if results[0].category in ("string", "bytes"):
        return "s"
    return "d" if results[0].category == "basic" and results[0].kind.family == "f" else "i"


def _result_slots(item):
    return 2 if item.category in ("string", "bytes") or (item.category == "basic" and item.kind.family == "c") else 1


def _by_slots(library, function, pieces, space, release):
    space.update(_gopy_new=library.new_slots, _gopy_run=library.run, _gopy_take=library.take)
    space.update(_gopy_address=library.address, _gopy_doubles=library.doubles, _gopy_from=library.ffi.from_buffer)
    slot, lines, kept = 0, [], 0
    for letter, expression in pieces:
        if letter == "t":
            lines.append("_gopy_k%d = _gopy_from(%s)" % (kept, expression))
            lines.append("_gopy_s[%d] = _gopy_address(_gopy_k%d)" % (slot, kept))
            lines.append("_gopy_s[%d] = _gopy_len(%s)" % (slot + 1, expression))
            slot, kept = slot + 2, kept + 1
            continue
        where = "_gopy_d" if letter == "d" else "_gopy_s"
        lines.append("%s[%d] = %s" % (where, slot, "_gopy_address(%s)" % expression if letter == "m" else expression))
        slot += 1
    reads, raw = [], []
    for number, item in enumerate(function.results):
        name = "_gopy_r%d" % number
        raw.append(name)
        if item.category in ("string", "bytes"):
            reads.append("%s = _gopy_take(_gopy_s, %d)" % (name, slot))
        elif item.category == "basic" and item.kind.family == "c":
            reads.append("%s_real = _gopy_d[%d]" % (name, slot))
            reads.append("%s_imag = _gopy_d[%d]" % (name, slot + 1))
        else:
            floats = item.category == "basic" and item.kind.family == "f"
            reads.append("%s = %s[%d]" % (name, "_gopy_d" if floats else "_gopy_s", slot))
        slot += _result_slots(item)
    lines.insert(0, "_gopy_s = _gopy_new(%d)" % slot)
    if any("_gopy_d[" in line for line in lines + reads):
        lines.insert(1, "_gopy_d = _gopy_doubles(_gopy_s)")
    lines.append("_gopy_run(%d, _gopy_s, %d)" % (function.index, slot))
    return lines + release + reads, raw, reads
