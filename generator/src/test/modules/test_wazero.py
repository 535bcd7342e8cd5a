# binds: github.com/tetratelabs/wazero
"""Runs WebAssembly."""

import binascii

import go
import wazero

# (module (func (export "add") (param i32 i32) (result i32) local.get 0 local.get 1 i32.add))
ADD = binascii.unhexlify(b"0061736d0100000001070160027f7f017f030201000707010361646400000a09010700200020016a0b")

runtime = wazero.NewRuntime()
module = runtime.Instantiate(ADD)
add = module.ExportedFunction("add")
assert list(add.Call(40, 2)) == [42]
assert [bytes(bytearray([kind])) for kind in add.Definition().ParamTypes()] == [b"\x7f", b"\x7f"]
assert module.ExportedFunction("none") is None

second = runtime.InstantiateWithConfig(source=ADD, config=wazero.NewModuleConfig().WithName("second"))
assert second.Name() == "second" and runtime.Module("second") is not None

compiled = runtime.CompileModule(ADD)
assert list(compiled.ExportedFunctions()) == ["add"]

try:
    runtime.Instantiate(b"no wasm")
    raise AssertionError("it was compiled")
except go.GoError as error:
    assert "invalid magic number" in str(error)
runtime.Close()
