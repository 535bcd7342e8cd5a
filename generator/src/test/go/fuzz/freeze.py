"""Prints the corpus: python3.13 freeze.py > corpus.jsonl, with the folder on PYTHONPATH that fetch.py prints for it.

A line has what Hypothesis made of a strategy: the name of a function, a value as a tree, and the number in it that is out
of range where one is. The same version of both gives the same lines; others may give other ones.
"""

import json
import random
import sys

from hypothesis import HealthCheck, Phase, given, seed, settings
from strategies import lines

SEED = 20171
EXAMPLES = 200
KEPT = 16  # of them, beside the edges of a type
LONGEST = 400  # characters of a line


def written(line):
    return json.dumps(line, separators=(",", ":"))


def made(strategy):
    """Different lines of a strategy, in the order in which they come."""
    found = {}

    @seed(SEED)
    @settings(max_examples=EXAMPLES, database=None, deadline=None, phases=[Phase.generate], suppress_health_check=list(HealthCheck))
    @given(strategy)
    def collect(line):
        text = written(line)
        if len(text) <= LONGEST:
            found[text] = None

    collect()
    return list(found)


def main():
    for edges, strategy in lines():
        always = [written(line) for line in edges]
        texts = [text for text in made(strategy) if text not in always]
        for text in always + random.Random(SEED).sample(texts, min(KEPT, len(texts))):
            sys.stdout.write(text + "\n")


if __name__ == "__main__":
    main()
