"""Prints the corpus: python3.13 freeze.py > corpus.jsonl, with the folder on PYTHONPATH that fetch.py prints for it.

A line has what Hypothesis made of a strategy: the name of a function, a value as a tree, and the number in it that is out
of range where one is. The same version of both gives the same lines; others may give other ones.
"""

import json
import random
import sys

from hypothesis import HealthCheck, Phase, given, seed, settings
from shapes import SHAPES
from strategies import lines

SEED = 20171
EXAMPLES = 200
LONGEST = 400  # characters of a line


def kept(name):
    """How many lines: basic types have short ones, of which the edges are to be among them."""
    if " " in name:
        return 8
    return 18 if isinstance(SHAPES.get(name), tuple) else 36


def made(strategy):
    """Different lines of a strategy, in the order in which they come."""
    found = {}

    @seed(SEED)
    @settings(max_examples=EXAMPLES, database=None, deadline=None, phases=[Phase.generate], suppress_health_check=list(HealthCheck))
    @given(strategy)
    def collect(line):
        text = json.dumps(line, separators=(",", ":"))
        if len(text) <= LONGEST:
            found[text] = None

    collect()
    return list(found)


def main():
    for name, strategy in lines():
        texts = made(strategy)
        for text in random.Random(SEED).sample(texts, min(kept(name), len(texts))):
            sys.stdout.write(text + "\n")


if __name__ == "__main__":
    main()
