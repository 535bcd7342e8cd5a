# binds: gonum.org/v1/gonum/stat
"""Computes statistics."""

import go_stat

x = [8.0, 2, 2, 3, 4, 10]
mean, deviation = go_stat.MeanStdDev(x, None)
assert abs(mean - 29 / 6.0) < 1e-12 and abs(deviation - go_stat.StdDev(x, None)) < 1e-12
assert go_stat.Mean([1, 2, 3], [1, 1, 2]) == 2.25
assert abs(go_stat.Correlation([1, 2, 3, 4], [2, 4, 6, 8], None) - 1) < 1e-12
alpha, beta = go_stat.LinearRegression([0, 1, 2], [1, 3, 5], None, False)
assert abs(alpha - 1) < 1e-12 and abs(beta - 2) < 1e-12
assert go_stat.Quantile(0.5, go_stat.Empirical, sorted(x), None) == 3
