import threading

import _gopy
import channels
import go
from feature import eq, raises

TIMEOUT = go.GoTimeout


def test_buffered():
    c = channels.Make(3)
    eq((len(c), c.cap), (0, 3))
    c.send(1)
    c.send(2)
    eq(len(c), 2)
    eq((c.recv(), c.recv()), (1, 2))
    raises(TIMEOUT, c.recv, 0)
    raises(TIMEOUT, c.recv, 0.02)
    raises(TypeError, c.send, "a")
    raises(TypeError, c.send, 1.5)


def test_full():
    c = channels.Make(1)
    c.send(1)
    raises(TIMEOUT, c.send, 2, 0.02)
    eq(len(c), 1)


def test_closed():
    c = channels.Make(2)
    c.send(5)
    c.close()
    eq(c.recv(), 5)
    raises(EOFError, c.recv)
    raises(go.ChannelClosed, c.recv, 1)
    eq(c.recv(default=None), None)
    raises(_gopy.GoPanic, c.send, 1)
    raises(_gopy.GoPanic, c.close)


def test_iteration():
    eq(list(channels.Count(5)), [0, 1, 2, 3, 4])
    eq([item.Name for item in channels.Items()], ["a", "b"])


def test_directions():
    raises(TypeError, channels.Count(1).send, 1)
    words = channels.Words()
    channels.Feed(words, "a", "b")
    eq(list(words), ["a", "b"])


def test_threads():
    c = channels.Make(0)
    thread = threading.Thread(target=lambda: [c.send(k) for k in range(10)] and c.close())
    thread.start()

    eq([c.recv() for _ in range(10)], list(range(10)))
    thread.join()
    got = []
    c = channels.Make(0)
    thread = threading.Thread(target=lambda: got.append(channels.Sum(c)))
    thread.start()
    for k in range(5):
        c.send(k)
    c.close()
    thread.join()
    eq(got, [10])


def test_nil():
    assert channels.Nothing() is None
    raises(TypeError, channels.Sum, 3)


def test_select():
    a, b = channels.Make(1), channels.Make(1)
    b.send(7)
    eq(tuple(go.select(a, b)), (1, 7, True))
    raises(TIMEOUT, lambda: go.select(a, b, timeout=0))
    raises(TIMEOUT, lambda: go.select(a, b, timeout=0.02))
    eq(go.select((a, 9), b).case, 0)
    eq(a.recv(), 9)
    a.close()
    eq(tuple(go.select(b, a)), (1, 0, False))


def test_made_in_python():
    c = go.chan(int, 2)
    c.send(3)
    c.close()
    eq(channels.Sum(c), 3)
    eq(go.chan(str).cap, 0)
    c = go.chan(channels.Item, 1)
    c.send(channels.Item("x"))
    eq(c.recv().Name, "x")


def test_identity():
    c = channels.Make(1)
    assert channels.Same(c, c)
    assert c == c
    assert c != channels.Make(1)
    assert c


def test_times():
    channels.After(1).recv(timeout=5)


def test_never_ready():
    raises(ValueError, go.select)
    raises(ValueError, go.select, None)
    raises(ValueError, go.select, (channels.Nothing(), 1))
    raises(TypeError, go.select, 3)
    raises(TypeError, go.select, (channels.Make(0), "a"))
    line = channels.Line()
    raises(ValueError, line.recv)
    raises(ValueError, line.send, 1)
    raises(ValueError, go.select, line)


def test_a_nil_channel_is_refused():
    queue = channels.Queue()
    assert queue.is_nil
    raises(ValueError, queue.recv)
    raises(ValueError, queue.send, 1)
    raises(ValueError, list, queue)
