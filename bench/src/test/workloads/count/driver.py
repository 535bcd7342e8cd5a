"""Counts, in a way that differs for the variant called wrong."""


def up(size, threads, own):
    def python(loops):
        total = 0
        for i in range(loops):
            total += size
        return total

    def wrong(loops):
        return -1

    def broken(loops):
        raise ValueError("not today")

    if own == "alone":
        return {"alone": python}
    return {"python": python, "wrong": wrong, "broken": broken}
