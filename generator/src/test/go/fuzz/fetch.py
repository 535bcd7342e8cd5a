"""Puts the Hypothesis of requirements.txt for this interpreter into a folder of the cache, if it is not there, and prints it.

The interpreter itself is left as it is. Runs on 2.7 to 3.14; needs pip.
"""

import hashlib
import os
import shutil
import subprocess
import sys
import tempfile

REQUIREMENTS = os.path.join(os.path.dirname(os.path.abspath(__file__)), "requirements.txt")
OTHER = ("PIP_USER", "PIP_TARGET", "PIP_PREFIX", "PIP_REQUIRE_VIRTUALENV", "PYTHONPATH", "PYTHONHOME")  # contradict --target


def cache():
    base = os.environ.get("XDG_CACHE_HOME") or os.path.expanduser(os.path.join("~", ".cache"))
    return os.environ.get("GOPY_CACHE") or os.path.join(base, "gopy-workbench")


def folder():
    with open(REQUIREMENTS, "rb") as stream:
        digest = hashlib.sha256(stream.read()).hexdigest()[:12]
    return os.path.join(cache(), "hypothesis", "%s-%d.%d" % ((digest,) + sys.version_info[:2]))


def install(target):
    """Whole or not at all: several processes may do this at the same time."""
    if not os.path.isdir(os.path.dirname(target)):
        os.makedirs(os.path.dirname(target))
    begun = tempfile.mkdtemp(prefix=".begun", dir=os.path.dirname(target))
    try:
        command = [sys.executable, "-m", "pip", "install", "--quiet", "--disable-pip-version-check", "--target", begun, "-r", REQUIREMENTS]
        environment = dict((name, value) for name, value in os.environ.items() if name not in OTHER)
        pip = subprocess.Popen(command, env=environment, stdout=subprocess.PIPE, stderr=subprocess.STDOUT)
        printed = pip.communicate()[0]
        if pip.returncode:
            sys.exit(printed.decode("utf-8", "replace"))
        try:
            os.rename(begun, target)
        except OSError:
            if not os.path.isdir(target):
                raise
    finally:
        shutil.rmtree(begun, ignore_errors=True)


if __name__ == "__main__":
    if not os.path.isdir(folder()):
        install(folder())
    print(folder())
