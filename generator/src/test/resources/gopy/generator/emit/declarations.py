"""Tells of Python files whether they are declarations and nothing else."""

import ast
import io
import sys

ALLOWED = (
    ast.Module, ast.Import, ast.ImportFrom, ast.alias, ast.Expr, ast.Assign, ast.AnnAssign, ast.ClassDef, ast.FunctionDef,
    ast.AsyncFunctionDef, ast.arguments, ast.arg, ast.Call, ast.keyword, ast.Attribute, ast.Name, ast.Load, ast.Store,
    ast.Tuple, ast.List, ast.Subscript, ast.Slice, ast.Dict, ast.UnaryOp, ast.USub, ast.BinOp, ast.Add, ast.Sub, ast.BitOr,
    ast.Constant, ast.Pass,
)
CALLED = {"_gopy", "_gopy_package", "_overload"}



def wrong_in(text):
    """What is no declaration."""
    for node in ast.walk(ast.parse(text)):
        if not isinstance(node, ALLOWED):
            yield "line %s: %s" % (getattr(node, "lineno", "?"), ast.dump(node)[:200])
        if isinstance(node, ast.Call):
            owner = node.func.value if isinstance(node.func, ast.Attribute) else node.func
            instance = isinstance(node.func, ast.Name) and node.func.id[:1].isupper()  # of a class of the module
            if not instance and not (isinstance(owner, ast.Name) and owner.id in CALLED):
                yield "line %d: a call of %s" % (node.lineno, ast.dump(node.func)[:200])
    for c in text:
        if c not in "\n\xa0" and not c.isprintable():
            yield "invisible: %r" % c


failed = False
for path in sys.argv[1:]:
    with io.open(path, encoding="utf-8", newline="") as stream:
        for wrong in wrong_in(stream.read()):
            failed = True
            print("%s: %s" % (path, wrong))
sys.exit(1 if failed else 0)
