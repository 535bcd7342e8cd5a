"""Monte Carlo pi: goroutines through the binding, and multiprocessing.Pool in processes that hold no Go."""
from __future__ import absolute_import

import random

try:
    range = xrange
except NameError:
    pass


def pi(size, threads, own):
    """The variant that has this process to itself, or those that live together."""
    if own == "pool":
        return {"pool": pool_inside(size, threads)}
    if own == "pool-warm":
        return {"pool-warm": pool_outside(size, threads)}
    import pi as module

    def binding(loops):
        function = module.MonteCarlo
        total = 0.0
        for _ in range(loops):
            total += function(size, threads)
        return total / loops

    def python(loops):
        total = 0.0
        for _ in range(loops):
            total += 4.0 * inside(size) / size
        return total / loops

    return {"binding": binding, "control": binding, "python": python, "python-threads": on_threads(size, threads)}


def workers(size, threads, own):
    """A million samples shared out to so many workers; the answer is a text, so that it has to be the same in all variants."""
    if own == "pool":
        return {}
    found = pi(1000000, size, own)
    return dict((name, rounded(variant)) for name, variant in found.items() if name != "python-threads")


def rounded(variant):
    def loop(loops):
        return "%.1f" % variant(loops)

    loop.close = getattr(variant, "close", int)
    return loop


def pool_inside(size, threads):
    import multiprocessing

    def pool(loops):
        total = 0.0
        for _ in range(loops):
            workers = multiprocessing.Pool(threads)
            try:
                total += 4.0 * sum(workers.map(inside, shares(size, threads))) / size
            finally:
                workers.close()
                workers.join()
        return total / loops

    return pool


def pool_outside(size, threads):
    import multiprocessing

    workers = multiprocessing.Pool(threads)

    def pool_warm(loops):
        total = 0.0
        for _ in range(loops):
            total += 4.0 * sum(workers.map(inside, shares(size, threads))) / size
        return total / loops

    pool_warm.close = workers.terminate
    return pool_warm


def on_threads(size, workers):
    import threading

    def python_threads(loops):
        total = 0.0
        for _ in range(loops):
            hits = []
            started = [
                threading.Thread(target=lambda share=share: hits.append(inside(share))) for share in shares(size, workers)
            ]
            for thread in started:
                thread.start()
            for thread in started:
                thread.join()
            total += 4.0 * sum(hits) / size
        return total / loops

    return python_threads


def shares(size, threads):
    return [size // threads + (worker < size % threads) for worker in range(threads)]


def inside(samples):
    throw = random.random
    hits = 0
    for _ in range(samples):
        x = throw()
        y = throw()
        if x * x + y * y <= 1.0:
            hits += 1
    return hits
