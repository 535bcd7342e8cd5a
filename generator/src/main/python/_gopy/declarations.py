"""Functions, types and fields made in Python: what the cffi and the host backend share.

A backend that derives from this offers crossing(), taker(), sequence_maker() and the runtime's own
calls. The C extension makes the same things in C (capi.py).
"""

from . import handles, in_place, options, signature
from .bound import Method
from .calls import Function, compile_function
from .kinds import KINDS
from .message_functions import MessageFunction
from .structs import Record, Struct


class Declarations(object):
    """Makes what a generated module declares."""

    tells = False  # docs and names are set by the package
    struct = Struct
    pending = handles.pending

    def function(self, package, index, name, parameters, results, doc, method=False):
        """A Python function, whose doc the caller sets."""
        function = self._parsed(package, index, parameters, results, name)
        function.receiver = method
        return options.attach(compile_function(self, function, name.rpartition(".")[2]))

    def method(self, made):
        """What a class has as a method."""
        return Method(made)

    def type(self, package, name, new):
        record = package.records.setdefault(name, Record(self, name))
        function = self._parsed(package, new, "", "*" + name, name)
        function.results[0].record = RawHandle
        record.new = compile_function(self, function, "new")
        return record

    def field(self, package, record, order, name, getter, setter, kind, doc):
        """order is the place among the constructor's arguments; setter -1: read only."""
        read = self._parsed(package, getter, "", kind, name)
        read.receiver = True
        get, put = compile_function(self, read, name), None
        if setter >= 0:
            write = self._parsed(package, setter, "%s: %s" % (name, kind), "", None)
            write.receiver = True
            put = compile_function(self, write, name)
        kind = read.results[0].kind
        if read.results[0].category == "basic" and record.places is not None and self.sees(kind):
            item = write.parameters[0] if put else read.results[0]
            get, put = record.places.accessors(item, name, get, put)
        if order >= 0:  # a field of an embedded struct is no argument of the constructor
            record.fields.insert(order, name)
            record.setters[name] = put
        return property(get, put, doc=doc)

    def variable(self, package, getter, kind, get, put, doc):
        """The functions of a variable without pointers, which need no call where a backend sees memory, and its attribute."""
        cell = self.variable_cell(getter, KINDS[kind])
        if cell is not None:
            item = signature.parameters("value: " + kind)[0]
            get, put = in_place.variable(self, item, cell, get.__name__, put.__name__)
            options.attach(get)
            options.attach(put)
        return get, put, property(lambda module: get(), lambda module, value: put(value), doc=doc)

    def message_function(self, index, name, parameters, results, doc, method=False):
        """A function whose values cross by message."""
        return MessageFunction(index, name, parameters, results, doc, method)

    def lend(self, package, made, index, lent):
        """Made when it can be used: not by this backend."""

    def message_field(self, record, order, name, get, put, doc):
        """A field that crosses by message; put is None when it is read only."""
        if order >= 0:
            record.fields.insert(order, name)
            record.setters[name] = put
        return property(get, put, doc=doc)

    def complete(self, package, name, owner):
        """A class is finished: handles of its type become its instances."""
        package.records[name].owner = owner

    def _parsed(self, package, index, parameters, results, error_name):
        taken = signature.parameters(parameters)
        given, fails = signature.results(results)
        borrow = package.facts.get(str(index), {}).get("borrow", {})
        for item in taken + given:
            item.borrow = borrow.get(item.go_name, "copy")
            if item.class_name:
                item.record = package.records.setdefault(item.class_name, Record(self, item.class_name))
        return Function(error_name, index, taken, given, fails)


class RawHandle(object):
    """Stands where a class would: the handle itself is the result."""

    @staticmethod
    def wrap(identity):
        return identity
