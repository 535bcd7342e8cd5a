# binds: golang.org/x/sync/errgroup
"""Runs Python functions on goroutines and waits for them."""

import errgroup

done = []
group = errgroup.Group()
group.SetLimit(4)
for k in range(20):
    group.Go(lambda k=k: done.append(k))
group.Wait()
assert sorted(done) == list(range(20))


class Missing(Exception):
    pass


def fail():
    raise Missing("no tea")


group, context = errgroup.WithContext()
group.Go(fail)
try:
    group.Wait()
    raise AssertionError("it went well")
except Missing as error:
    assert str(error) == "no tea"
