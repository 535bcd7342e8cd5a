# binds: github.com/expr-lang/expr
"""Evaluates expressions over Python's values and functions."""

import expr
import go

assert expr.Eval("1 + 2 * 3", None) == 7
environment = {"greet": "Hello, %s!", "names": ["world", "you"], "double": lambda x: x * 2}
assert expr.Eval('names[0] + "?"', environment) == "world?"

program = expr.Compile("price * count > 100", expr.Env({"price": 0.0, "count": 0}), expr.AsBool())
assert expr.Run(program, {"price": 30.0, "count": 4}) is True
assert expr.Run(program, {"price": 1.0, "count": 4}) is False
assert list(expr.Eval("filter(1..9, # % 3 == 0)", None)) == [3, 6, 9]

add = expr.Function("add", lambda *numbers: sum(numbers))
assert expr.Run(expr.Compile("add(1, 2, 3)", add), None) == 6

try:
    expr.Compile("1 +")
    raise AssertionError("it compiled")
except go.GoError as error:
    assert "unexpected token" in str(error)
