"""Runs Hypothesis over the strategies: what fails comes out as the smallest line of the corpus that does."""

import atexit
import os
import shutil
import tempfile

# Hypothesis keeps tables in a folder, by default in the working directory.
os.environ.setdefault("HYPOTHESIS_STORAGE_DIRECTORY", tempfile.mkdtemp(prefix="hypothesis"))
atexit.register(shutil.rmtree, os.environ["HYPOTHESIS_STORAGE_DIRECTORY"], ignore_errors=True)

import hypothesis
from frozen import check
from hypothesis import HealthCheck, given, seed, settings
from strategies import lines
from values import SEED

VERSION = hypothesis.__version__
SLOW = [HealthCheck.too_slow, HealthCheck.filter_too_much, HealthCheck.data_too_large]  # no failures of the values


def run(examples):
    """So many lines of each strategy; how many values that were, and of how many strategies."""
    done = []
    for _, strategy in lines():
        done.append(0)

        @seed(SEED)
        @settings(max_examples=examples, database=None, deadline=None, suppress_health_check=SLOW)
        @given(strategy)
        def holds(line):
            done[-1] += check(line)

        holds()
    return sum(done), len(done)
