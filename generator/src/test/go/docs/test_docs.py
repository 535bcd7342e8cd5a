import docs
from feature import eq, raises


def test_functions():
    eq(docs.Add.__doc__, "Add(int a, int b) int\n\nAdd is function which returns sum of two variables.\n")
    eq(docs.Plain.__doc__, "Plain(str s) ")


def test_accessors():
    eq(docs.GetGSoC.__doc__, "returns docs.GSoC\n\nGSoC is a variable.\n")
    eq(docs.SetBare.__doc__, "sets docs.Bare")


def test_classes():
    eq(docs.Thing.__doc__, "Thing is a struct.\n")
    eq(docs.Undocumented.__doc__, "")
    eq(docs.Thing.Grow.__doc__, "Grow(int by) \n\nGrow grows.\n")


def test_anything_goes():
    doc = docs.Hostile.__doc__
    assert '"""' in doc and "\\n" in doc and doc.endswith("\\\n"), doc
    assert docs.__doc__.endswith('And "quotes" and """ and \\ and a trailing backslash \\\n'), docs.__doc__
    assert "\tindented code\n" in docs.__doc__ or "    indented code\n" in docs.__doc__


def test_renamed():
    eq(docs.other_name(), 1)
    eq(docs.other_name.__doc__, "other_name() int\n\nName is renamed.\n")
    assert "Name" not in dir(docs)
    assert docs.Name is docs.other_name
    eq(docs.__go_names__["Name"], "other_name")
    eq(docs.__go_names__["other_name"], "Name")
    eq(docs.__go_names__["Add"], "Add")
    assert "GetBare" not in docs.__go_names__
    eq(str(raises(AttributeError, lambda: docs.Nothing)), "module 'docs' has no attribute 'Nothing'")


def test_dir_is_clean():
    names = [n for n in dir(docs) if not n.startswith("__")]
    eq(sorted(names), sorted(
        ["Add", "Plain", "Hostile", "other_name", "GSoC", "GetGSoC", "SetGSoC", "Bare", "GetBare", "SetBare", "Thing",
         "Undocumented"]))
