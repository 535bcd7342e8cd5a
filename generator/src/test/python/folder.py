"""A built folder made by hand for the tests: the runtime, the sample module, the sample library.

GOPY_SAMPLE names the folder that generator/src/test/c/build filled. The folder is on sys.path when
this module has been imported, and gone when the process ends.
"""

import atexit
import json
import os
import shutil
import sys
import tempfile

HERE = os.path.dirname(os.path.abspath(__file__))
RUNTIME = os.path.join(HERE, os.pardir, os.pardir, "main", "python", "_gopy")
FACTS = {
    "functions": {
        "38": {"borrow": {"data": "read"}},
        "39": {"borrow": {"xs": "read"}},
        "40": {"borrow": {"xs": "write"}},
        "41": {"borrow": {"xs": "copy"}},
        "51": {"borrow": {"xs": "read"}},
    }
}


def _make():
    library = os.path.join(os.environ.get("GOPY_SAMPLE", ""), "libsample.so")
    if not os.path.isfile(library):
        sys.exit("GOPY_SAMPLE must name the folder that generator/src/test/c/build filled")
    folder = tempfile.mkdtemp(prefix="gopy-test-")
    atexit.register(shutil.rmtree, folder, True)
    shutil.copytree(RUNTIME, os.path.join(folder, "_gopy"), ignore=shutil.ignore_patterns("__pycache__", "*.pyc"))
    shutil.copytree(os.path.join(HERE, "sample"), os.path.join(folder, "sample"))
    os.mkdir(os.path.join(folder, "_gopy", "lib"))
    shutil.copy(library, os.path.join(folder, "_gopy", "lib", "libsample.so"))
    with open(os.path.join(folder, "_gopy", "lib", "libsample.facts.json"), "w") as stream:
        json.dump(FACTS, stream)
    sys.dont_write_bytecode = True
    sys.path.insert(0, folder)
    return folder


PATH = _make()
