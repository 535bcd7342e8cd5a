"""Reads statements: several lines at a time, and the last expression apart, because its value is shown."""

import __future__
import ast
import codeop
import io
import linecache
import sys
import tokenize
import warnings

FUTURES = [getattr(__future__, name) for name in __future__.all_feature_names]


class Reader(object):
    """Compiles the statements of one session; ``from __future__ import`` holds for those that follow."""

    def __init__(self):
        self._count = 0
        self._flags = 0
        self._compiler = codeop.CommandCompiler()

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

    def check(self, text):
        """Whether ``text`` is ``complete``, ``incomplete`` (more lines may or must follow) or ``invalid``."""
        try:
            with warnings.catch_warnings():
                warnings.simplefilter("ignore")
                code = self._compiler(text, "<input>", "exec")
        except (SyntaxError, ValueError, OverflowError) as problem:
            return "incomplete" if _ends_too_early(text, problem) else "invalid"
        if code is None:
            return "incomplete"
        lines = text.split("\n")
        # An indented block may go on until an empty line ends it.
        if len(lines) > 1 and lines[-1][:1] in (" ", "\t") and lines[-1].strip():
            return "incomplete"
        return "complete"

    def _remember(self, code):
        for feature in FUTURES:
            if code.co_flags & feature.compiler_flag:
                self._flags |= feature.compiler_flag
                self._compiler.compiler.flags |= feature.compiler_flag


def _ends_too_early(text, problem):
    """Whether more lines could cure an error that codeop takes for final: GraalPy's compiler does not tell."""
    if getattr(getattr(sys, "implementation", None), "name", "") != "graalpy":
        return False
    try:
        for _ in tokenize.generate_tokens(io.StringIO(text).readline):
            pass
    except tokenize.TokenError:
        return True
    except SyntaxError:
        return False
    last = len(text.rstrip().splitlines())
    return text.rstrip().endswith(":") and (getattr(problem, "lineno", 0) or 0) >= last
