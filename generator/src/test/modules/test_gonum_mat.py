# binds: gonum.org/v1/gonum/mat
"""Multiplies matrices and solves equations."""

import go
import mat

a = mat.NewDense(2, 3, [1, 2, 3, 4, 5, 6])
b = mat.NewDense(3, 2, [7.0, 8, 9, 10, 11, 12])
product = mat.Dense()
product.Mul(a, b)
assert product.Dims() == (2, 2)
assert [product.At(i, j) for i in range(2) for j in range(2)] == [58, 64, 139, 154]
assert list(product.RawRowView(1)) == [139, 154]
assert a.T().At(2, 1) == 6

x = mat.VecDense()
x.SolveVec(mat.NewDense(2, 2, [2, 1, 1, 3]), mat.NewVecDense(2, [3, 5]))
assert abs(x.AtVec(0) - 0.8) < 1e-12 and abs(x.AtVec(1) - 1.4) < 1e-12
assert abs(mat.Det(product) - -18 * -2) < 1e-9

eigen = mat.EigenSym()
assert eigen.Factorize(mat.NewSymDense(2, [2, 0, 0, 5]), True)
assert list(eigen.Values(None)) == [2, 5]

try:
    product.Mul(a, a)
    raise AssertionError("shapes that do not fit")
except go.GoPanic as panic:
    assert "dimension mismatch" in str(panic)
