"""Classes of what is alive in Go: channels, contexts, iterators, durations, files."""

from . import classes, described
from .channels import GoChan
from .contexts import Context
from .durations import Duration
from .go_functions import GoFunction
from .iterators import GoSequence
from .kinds import KINDS

_CONTEXT = {"Deadline", "Done", "Err", "Value"}
_structs = classes.MAKERS["struct"]


def _function(info):
    return described.new_class(GoSequence if is_sequence(info) else GoFunction, info)


def is_sequence(info):
    """Whether a func takes one func that answers whether to go on: Go can range over it."""
    if info["kind"] != "func" or len(info["parameters"]) != 1 or info["results"]:
        return False
    taken = classes.describe(info["parameters"][0])
    if taken["kind"] != "func" or len(taken["results"]) != 1:
        return False
    return classes.describe(taken["results"][0])["kind"] == "bool"


def _function_base(name, type_id, kind):
    found = is_sequence(classes.describe(type_id))
    return described.base(GoSequence if found else GoFunction, name, type_id)


def _struct(info):
    """A context is known by its methods; one with fields of its own is a struct first."""
    is_context = _CONTEXT <= {method["name"] for method in info["methods"]}
    if is_context and not info["fields"]:
        return described.new_class(Context, info)
    made = _structs(info)
    if is_context:
        made._gopy_context = True
    return made


def _duration(info):
    made = described.new_class(Duration, info, _gopy_typed=info["id"], _gopy_kind=KINDS["int64"])
    del made.String  # Python says the same without a call
    return made


classes.MAKERS["struct"] = _struct
classes.MAKERS["func"] = _function
classes.BASES["func"] = _function_base
classes.MAKERS["chan"] = lambda info: described.new_class(GoChan, info)
classes.BASES["chan"] = lambda name, type_id, kind: described.base(GoChan, name, type_id)
classes.SPECIAL["time.Duration"] = _duration
