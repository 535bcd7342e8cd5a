# binds: github.com/shopspring/decimal
"""Computes with decimal fractions."""

import go_decimal

price = go_decimal.NewFromString("136.02")
fee = go_decimal.NewFromFloat(0.035)
total = price.Mul(fee.Add(go_decimal.NewFromInt(1)))
assert str(total) == "140.7807"
assert total.StringFixed(2) == "140.78"
assert str(total.Round(1)) == "140.8"
assert str(go_decimal.NewFromInt(1).Div(go_decimal.NewFromInt(3))) == "0.3333333333333333"
assert price.GreaterThan(fee) and price.Cmp(fee) == 1
assert str(go_decimal.Sum(price, fee, fee)) == "136.09"
quotient, remainder = price.QuoRem(go_decimal.New(10, 0), 0)
assert (str(quotient), str(remainder)) == ("13", "6.02")
