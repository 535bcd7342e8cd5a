"""Reads statements: several lines at a time, and the last expression apart, because its value is shown."""

import __future__
import ast
import linecache

FUTURES = [getattr(__future__, name) for name in __future__.all_feature_names]


class Reader(object):
    """Compiles the statements of one session; ``from __future__ import`` holds for those that follow."""

    def __init__(self):
        self._count = 0
        self._flags = 0

    def read(self, text):
        """A pair of code objects, either may be None: all but the last expression, and the last expression."""
        self._count += 1
        name = "<input %d>" % self._count
        lines = text.splitlines(True)
        linecache.cache[name] = (len(text), None, lines, name)
        tree = compile(text, name, "exec", self._flags | ast.PyCF_ONLY_AST, True)
        expression = None
        if tree.body and isinstance(tree.body[-1], ast.Expr):
            expression = ast.Expression(tree.body.pop().value)
        body = None
        if tree.body:
            body = compile(tree, name, "exec", self._flags, True)
            self._remember(body)
        if expression is not None:
            expression = compile(expression, name, "eval", self._flags, True)
        return body, expression

    def _remember(self, code):
        for feature in FUTURES:
            if code.co_flags & feature.compiler_flag:
                self._flags |= feature.compiler_flag
