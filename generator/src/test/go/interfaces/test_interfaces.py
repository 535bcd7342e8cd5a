import interfaces
from feature import eq, raises


class Circle(object):
    def __init__(self, radius):
        self.radius = radius

    def Area(self):
        return 3.0 * self.radius * self.radius

    def Scale(self, by):
        return Circle(self.radius * by)


class Ring(Circle):
    def Name(self):
        return "ring"

    def __str__(self):
        return "a ring"


class Shelf(object):
    def __init__(self):
        self.values = {}

    def Get(self, key):
        return self.values[key]

    def Put(self, key, value):
        if value > 2:
            raise OverflowError(key)
        self.values[key] = value


def test_python_classes():
    eq(interfaces.Area(Circle(2)), 12.0)
    bigger = interfaces.Bigger(Circle(2))
    assert isinstance(bigger, Circle)
    eq(bigger.radius, 4.0)
    eq(interfaces.Total([Circle(1), interfaces.NewSquare(2), interfaces.Square(3)]), 16.0)


def test_go_values():
    square = interfaces.NewSquare(3)
    eq(square.Area(), 9.0)
    eq(interfaces.Area(square), 9.0)
    eq(interfaces.Bigger(square).Area(), 36.0)
    eq(str(square), "square of 3")


def test_missing_methods():
    text = str(raises(TypeError, interfaces.Area, object()))
    assert "Area" in text and "Scale" in text, text
    raises(TypeError, interfaces.Area, 3)
    raises(TypeError, interfaces.Take, Circle(1))


def test_nil():
    assert interfaces.NoShape() is None
    assert interfaces.IsNil(None)
    assert not interfaces.IsNil(Circle(1))


def test_identity():
    circle = Circle(1)
    assert interfaces.Same(circle, circle)
    assert not interfaces.Same(circle, Circle(1))


def test_second_interface():
    eq(interfaces.NameOf(Ring(1)), "ring")
    eq(interfaces.NameOf(interfaces.NewSquare(1)), "square")


def test_errors():
    shelf = Shelf()
    interfaces.Fill(shelf, "a", "b")
    eq(shelf.values, {"a": 0, "b": 1})
    eq(interfaces.Fetch(shelf, "b"), 1)
    raises(KeyError, interfaces.Fetch, shelf, "x")
    eq(str(raises(OverflowError, interfaces.Fill, shelf, "a", "b", "c", "d")), "d")


def test_strings():
    eq(interfaces.Say(Ring(1)), "A RING")
    eq(interfaces.Say(interfaces.NewSquare(1)), "SQUARE OF 1")
    eq(interfaces.Print(Ring(1)), "a ring")


def test_an_interface_without_a_name():
    class Weight(object):
        def Weigh(self, by):
            return by * 2

    eq(interfaces.Unnamed(Weight()), 6)
    raises(TypeError, interfaces.Unnamed, object())


def test_sort():
    class Deck(object):
        def __init__(self, cards):
            self.cards = cards

        def __len__(self):
            return len(self.cards)

        def Less(self, i, j):
            return self.cards[i] < self.cards[j]

        def Swap(self, i, j):
            self.cards[i], self.cards[j] = self.cards[j], self.cards[i]

    deck = Deck([3, 1, 2])
    interfaces.Sort(deck)
    eq(deck.cards, [1, 2, 3])


def test_an_interface_whose_name_is_not_exported():
    class Stone(object):
        def Weight(self):
            return 7

    eq(interfaces.Weigh(Stone()), 7)
    raises(TypeError, interfaces.Weigh, object())


def test_containers_with_methods():
    """Lists and dicts whose classes have Go's methods: objects where Go wants the interface, plain values elsewhere."""

    class Row(list):
        def Len(self):
            return len(self)

        def Less(self, i, j):
            return self[i] < self[j]

        def Swap(self, i, j):
            self[i], self[j] = self[j], self[i]

    row = Row([3, 1, 2])
    interfaces.Sort(row)
    eq(row, [1, 2, 3])
    eq(interfaces.Print(row), "[1 2 3]")

    class Memory(dict):
        def Get(self, key):
            return self[key]

        def Put(self, key, value):
            self[key] = value

    memory = Memory()
    interfaces.Fill(memory, "a", "b")
    eq(memory, {"a": 0, "b": 1})
    eq(interfaces.Fetch(memory, "b"), 1)
    raises(KeyError, interfaces.Fetch, memory, "c")
    eq(interfaces.Print([memory, row]), "[map[a:0 b:1] [1 2 3]]")
    raises(TypeError, interfaces.Area, memory)
    raises(TypeError, interfaces.Sort, [2, 1])
