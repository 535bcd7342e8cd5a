"""Types that C declares and does not define: Python has pointers to them, and can make no values."""

import copy
import pickle

import opaque
from feature import eq, handles, raises, settled


def test_pointers():
    one, two = opaque.At(0), opaque.At(1)
    assert type(one) is opaque.Engine and type(two) is opaque.Engine
    assert one is opaque.At(0) and one != two and hash(one) == hash(opaque.At(0))
    eq([opaque.Same(one, one), opaque.Same(one, two), opaque.Same(None, None)], [True, False, True])
    assert opaque.Nobody() is None
    assert repr(one).startswith("(*opaque.Engine)(0x"), repr(one)
    eq(str(one), repr(one))
    assert len({one, two, opaque.At(1)}) == 2
    assert not one.is_nil


def test_methods():
    one = opaque.At(0)
    one.SetPower(90)
    eq([one.Power(), opaque.At(0).Power()], [90, 90])
    refused = raises(OverflowError, one.SetPower, 1 << 31)
    eq(str(refused), "SetPower() argument 'power': 2147483648 is out of range for int32 (-2147483648 to 2147483647)")
    eq(opaque.Engine.Power.__doc__.splitlines()[0], "Power() int")


def test_no_values():
    for cls in (opaque.Engine, opaque.Block, opaque.Frame, opaque.Motor):
        assert "is incomplete" in str(raises(TypeError, cls))
        raises(TypeError, cls, {})
    one = opaque.At(0)
    assert copy.copy(one) is one and copy.deepcopy(one) is one
    raises(TypeError, pickle.dumps, one)
    raises(TypeError, one.to_python)
    raises(TypeError, opaque.Same, {}, one)
    raises(TypeError, opaque.Same, one, opaque.ABlock())
    assert not hasattr(opaque.AFrame(), "Weight")
    raises(AttributeError, setattr, opaque.AFrame(), "Weight", 1)
    assert opaque.Motor is opaque.Engine


def test_within_others():
    engines = opaque.All()
    assert list(engines) == [opaque.At(0), opaque.At(1), opaque.At(0), None] and engines[2] is opaque.At(0)
    assert opaque.ByName()["one"] is opaque.At(1)
    car = opaque.Car(Engine=opaque.At(1), Name="red")
    assert car.Engine is opaque.At(1)
    car.Engine = None
    assert car.Engine is None
    assert opaque.Main is opaque.At(3)
    opaque.Main = opaque.At(2)
    assert opaque.Main is opaque.At(2)
    opaque.Main = opaque.At(3)


def test_any():
    one = opaque.At(0)
    back, kind = opaque.Kept(one)
    assert back is one
    eq(kind, "*opaque.Engine")
    back, kind = opaque.Kept([one, {"two": opaque.At(1)}])
    assert back[0] is one and back[1]["two"] is opaque.At(1)


def test_python_functions():
    opaque.At(0).SetPower(1)
    opaque.At(1).SetPower(2)
    eq(opaque.Each(lambda engine: engine.Power() * 10), 30)

    class Tuner(object):
        def Tune(self, engine):
            assert engine is opaque.At(1)
            return engine.Power() + 5

    eq(opaque.Tuned(Tuner(), opaque.At(1)), 7)


def test_types_of_others():
    mark = opaque.Mark()
    assert mark is opaque.Mark() and repr(mark).startswith("(*cgo.Incomplete)(0x"), repr(mark)
    raises(TypeError, type(mark))
    found = opaque.Hidden()
    assert opaque.Found(found) and found is opaque.Hidden()
    raises(TypeError, type(found))
    assert opaque.ABlock() is opaque.ABlock() and type(opaque.ABlock()) is opaque.Block


def test_nothing_stays():
    before = handles()
    for k in range(300):
        opaque.At(k % 4).Power()
        opaque.All()
    settled(handles, before + 8)
