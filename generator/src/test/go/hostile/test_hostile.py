# -*- coding: utf-8 -*-
import ast
import os
import re
import sys

import hostile
from feature import eq

ALLOWED = (
    ast.Module, ast.Import, ast.alias, ast.Expr, ast.Assign, ast.ClassDef, ast.Call, ast.keyword, ast.Attribute, ast.Name,
    ast.Load, ast.Store, ast.Tuple, ast.List, ast.Subscript, ast.Index, ast.Dict, ast.UnaryOp, ast.USub, ast.BinOp,
    ast.Add, ast.Sub, getattr(ast, "Constant", ast.Num), getattr(ast, "Num", ast.Module), getattr(ast, "Str", ast.Module),
    getattr(ast, "Bytes", ast.Module), getattr(ast, "NameConstant", ast.Module),
)
TEXTS = list(hostile.All)


def source():
    path = re.sub("[.]pyc$", ".py", hostile.__file__)
    with open(path, "rb") as stream:
        return stream.read()


def text(value):
    return value if isinstance(value, str) else value.encode("utf-8")


def test_the_module_is_nothing_but_declarations():
    called = set()
    for node in ast.walk(ast.parse(source())):
        assert isinstance(node, ALLOWED), ast.dump(node)
        if isinstance(node, ast.Import):
            eq([name.name for name in node.names], ["_gopy"])
        if isinstance(node, ast.Call):
            assert isinstance(node.func, ast.Attribute) and isinstance(node.func.value, ast.Name), ast.dump(node)
            called.add(node.func.value.id)
    assert called <= {"_gopy", "_gopy_package"}, called
    if sys.version_info[0] == 3:
        invisible = [c for c in source().decode("utf-8") if c not in u"\n\xa0" and not c.isprintable()]
        eq(invisible, [])


def test_constants_and_variables_are_the_texts():
    assert len(TEXTS) > 40
    for number, expected in enumerate(TEXTS):
        eq(getattr(hostile, "C%02d" % number), expected)
        eq(getattr(hostile, "GetV%02d" % number)(), expected)


def test_functions_and_classes_are_there():
    for number, expected in enumerate(TEXTS):
        eq(getattr(hostile, "F%02d" % number)(expected), expected)
        thing = getattr(hostile, "T%02d" % number)(A=3)
        eq(thing.A, 3)
        thing.M()


def test_docs_say_what_go_says():
    for number, expected in enumerate(TEXTS):
        printable = [word for word in expected.split() if re.match("^[a-z]{3,}$", word)]
        for owner in ("C", "F", "T"):
            name = "%s%02d" % (owner, number)
            told = getattr(hostile, "GetC%02d" % number if owner == "C" else name).__doc__
            assert name in told, told
            for word in printable:
                assert word in told, (word, told)


def test_names():
    eq(hostile.type(*range(1, 11))[:2], (1, 2))
    eq(hostile.type(self=1, cls=2, arg3=3, None_=4, lambda_=5, print_=6, exec_=7, doc=8, str=9, object=10).def_, 1)
    eq(hostile.complex(), 1)
    eq(hostile.Parts, 1 + 2j)
    eq(hostile.class_(), 2)
    eq(hostile.None_(True_=1).True_, 1)
    eq(hostile.Holder(1, 2, 3).Release, 2)
    for name in ("Reserved", "Special", "Injected", "x"):
        assert not hasattr(hostile, name), name
    assert hostile.Keyword is hostile.class_ and "Keyword" not in dir(hostile)
    eq(hostile.__name__, "hostile")


def test_nothing_ran():
    assert not os.path.exists("MARK")
