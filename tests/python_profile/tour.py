"""What a language does that a checker may come to do: run in Python with probes, under Node only.

It asserts nothing: which functions of Python run is all that counts. Anything that the checker's
own modules use is here in more ways than they use it, and above all what goes wrong.
"""

import bisect
import csv
import enum
import functools
import gc
import io
import itertools
import json
import operator
import re
import sys
import time
import traceback
from abc import ABC, abstractmethod
from collections import ChainMap, Counter, OrderedDict, defaultdict, deque, namedtuple
from collections.abc import Mapping, Sequence
from datetime import UTC, date, datetime, timedelta
from datetime import time as clock
from types import MappingProxyType, SimpleNamespace

from _warnings import warn
from _weakref import ref as weak_ref

FRENCH = "Évaluez l’admissibilité : cœur, Noël, où, déjà, ça — « Œuvre » œ ß ﬁ Å 한글 漢字 😀"


def attempts(*actions):
    """Do what fails, and show how it failed."""
    for action in actions:
        try:
            action()
        except BaseException as error:
            traceback.print_exception(type(error), error, error.__traceback__)
            str(error), repr(error), error.args, error.__traceback__.tb_lineno


def numbers():
    for a in (0, 1, -1, 7, -7, 255, 2**31, -(2**31), 2**63, 2**64 + 1, -(10**40), 10**400):
        for b in (1, -1, 3, -3, 2**15, 2**30, 2**64, 10**40):
            a + b, a - b, a * b, a // b, a % b, divmod(a, b), a & b, a | b, a ^ b
            a < b, a <= b, a == b, a > b, hash(a), -a, +a, ~a, abs(a), bool(a)
            a >> 3, a << 3, a.bit_length(), a.bit_count(), str(a), repr(a), f"{a:,}", f"{a:>10}", hex(a), oct(a)
            bin(a), f"{a:x}", a.to_bytes(200, "big", signed=True), int(str(a)), int(hex(a), 16)
            attempts(lambda: a / b, lambda: float(a), lambda: a ** (b % 5), lambda: pow(a, 3, b), lambda: a**-1)
            attempts(lambda: f"{a:d} {a:e} {a:g} {a:%}", lambda: round(a, -2), lambda: a.to_bytes(1, "big"))
    for x in (0.0, -0.0, 1.5, -2.25, 1e-7, 1e22, 123456789.125, 1e300, float("inf"), float("nan"), 2 / 3):
        for y in (1.0, -3.0, 0.5, 7, 1e-300):
            x + y, x - y, x * y, x == y, x < y, max(x, y), min(x, y)
            attempts(lambda: x / y, lambda: x // y, lambda: x % y, lambda: x**y, lambda: divmod(x, y))
        repr(x), str(x), f"{x:.2f} {x:,.2f} {x:g} {x:e} {x:%} {x:>12.3f} {x:n}", hash(x), abs(x), -x, bool(x)
        "%.1f %d %s %r %5.2f" % (x, 3, x, x, x), x.is_integer(), x.hex()
        attempts(lambda: round(x), lambda: round(x, 2), lambda: int(x), lambda: x.as_integer_ratio())
    for text in ("1", " 12 ", "1_000", "-5", "+7", "1e5", ".5", "5.", "nan", "inf", "", "x", "١٢", "0x1f", "1.5.2", "9" * 5000):
        attempts(lambda: int(text), lambda: float(text), lambda: int(text, 0), lambda: complex(text))
    complex(1, 2) * complex(3, -4), repr(1j), abs(3 + 4j)
    sum([1, 2.5, 3]), sum([0.1] * 10), sum(range(100)), max([3, 1]), min("ba"), sorted([2.5, 1, True])
    True + 1, True & False, True | False, not True, bool("x"), True == 1, str(True), f"{True!r:>6}"


def texts():
    for text in ("", "a", "Hello World", FRENCH, FRENCH.encode().decode(), "tab\tnew\nline\r\n", "  x ", "a,b,,c", "ǅungla", "İstanbul", "x" * 5000, "é" * 500, "漢" * 500, "😀" * 500):
        text.upper(), text.lower(), text.title(), text.capitalize(), text.casefold(), text.swapcase()
        text.strip(), text.lstrip("a"), text.rstrip("xé"), text.split(), text.split(","), text.rsplit(" ", 1), text.splitlines(True)
        text.partition(" "), text.rpartition(" "), text.replace("l", "é"), text.replace("é", "漢", 2), text.replace("", "-", 3)
        text.find("o"), text.rfind("é"), text.count("é"), text.startswith(("H", "É")), text.endswith("漢"), text.removeprefix("H"), text.removesuffix("d")
        text.center(30, "*"), text.ljust(30), text.rjust(30, "é"), text.zfill(12), text.expandtabs(4), text.join(["1", "é", "漢"])
        text.isalpha(), text.isdigit(), text.isdecimal(), text.isnumeric(), text.isalnum(), text.isspace(), text.isupper(), text.islower(), text.istitle(), text.isidentifier(), text.isprintable(), text.isascii()
        text.encode(), text.encode("utf-8", "surrogatepass"), text.encode("ascii", "replace"), text.encode("ascii", "backslashreplace"), text.encode("latin-1", "ignore"), repr(text), ascii(text), hash(text)
        text.translate({ord("e"): "3", ord("l"): None}), text.translate(str.maketrans("ae", "éà", "o")), text[::-1], text[1:3], text[-2:], text * 3, text + "é", "é" + text, "o" in text, text < "H", text == "Hello World", sorted(text)
        list(text), [ord(c) for c in text], text.format(), attempts(lambda: text.index("~"), lambda: text.encode("ascii"), lambda: text[10**6], lambda: text + 1, lambda: text.join([1]), lambda: text.encode("no such"), lambda: text % 5)
    for sign in range(0x110000):
        chr(sign)
    for sign in itertools.chain(range(0x3000), range(0xAC00, 0xAD00), range(0x10000, 0x10500), range(0x1F600, 0x1F650)):
        c = chr(sign)
        c.upper(), c.lower(), c.title(), c.casefold(), c.isalpha(), c.isdigit(), c.isnumeric(), c.isspace(), c.isprintable(), c.isidentifier(), repr(c)
    for spec in ("", ">10", "<10", "^10", "*^12", "s", "10.3", "é>8", "d", "z", "99999999999999999999"):
        attempts(lambda: format(FRENCH, spec), lambda: format("x", spec), lambda: format(5, spec), lambda: format(2.5, spec), lambda: format(None, spec), lambda: format(date(2026, 1, 2), spec or "%d"))
    "{0} {name!r} {1:>{width}} {x.real} {l[0]}".format(1, "é", name="n", width=5, x=1.5, l=[1]), "{}{{}}".format(2), "%s %5d %-5s %05.1f %x %% %c %(a)s" % {"a": 1} if False else "%(a)s" % {"a": 1}
    attempts(lambda: "{} {1}".format(1, 2), lambda: "{".format(), lambda: "{a}".format(), lambda: "%d" % "x", lambda: "%s %s" % (1,), lambda: "%q" % 1)
    for data in (b"", b"abc", FRENCH.encode(), bytes(range(256)), bytearray(b"xyz")):
        data.decode("utf-8", "replace"), data.decode("latin-1"), data.hex(), data[1:2], data + b"x", data * 2, data.find(b"b"), data.split(b"b"), data.replace(b"b", b"c"), data.startswith(b"a"), repr(data), len(data), list(data), data.upper(), data.strip()
        attempts(lambda: data.decode(), lambda: data.decode("ascii"), lambda: data + "x", lambda: data[999], lambda: memoryview(data)[0])
    bytes.fromhex("00ff"), "é\udc80".encode("utf-8", "surrogateescape"), b"\x80".decode("utf-8", "surrogateescape"), "\ud800".encode("utf-8", "backslashreplace")
    attempts(lambda: "\ud800".encode(), lambda: json.dumps("\ud800").encode("latin-1"), lambda: chr(-1), lambda: chr(0x110000), lambda: ord("ab"))
    sys.intern("neu" + "er")


def containers():
    some = list(range(50))
    some.reverse()
    some.sort(), some.sort(reverse=True), some.sort(key=str), sorted(some, key=lambda n: (n % 3, -n)), sorted(map(str, some)), sorted([(2, "b"), (1, "a")]), sorted([1.5, 0.5]), sorted(range(2000), key=lambda n: n * 7919 % 2003)
    some.append(1), some.extend((2, 3)), some.insert(0, 9), some.pop(), some.pop(0), some.remove(2), some.reverse(), some.copy(), some.count(1), some.index(3), some[1:4], some[::2], some + [1], some * 2, 3 in some, some == [1], some < [2], repr(some)
    some[2:4] = [7, 8, 9]
    some[::2] = some[::2]
    del some[0], some[1:3], some[::5]
    some += [1]
    some *= 2
    some.clear()
    attempts(lambda: some.pop(), lambda: [].index(1), lambda: [1][5], lambda: [1].remove(2), lambda: [1] < [None], lambda: sorted([1, "a"]), lambda: [1]["a"], lambda: [1] + (2,), lambda: max([]))
    a, *b, c = range(5)
    attempts(lambda: [x for x, y in [(1, 2, 3)]], lambda: dict([1]), lambda: {}[1], lambda: {[]: 1}, lambda: {1}.remove(2), lambda: next(iter(())), lambda: tuple(5), lambda: zip((1,), (1, 2), strict=True).__class__(*[[1], [1, 2]], strict=True).__next__().count())
    pair = (1, "é", None, 2.5)
    pair + (1,), pair * 2, pair[1:], pair.count(1), pair.index("é"), hash(pair), repr(pair), pair == (1,), pair < (2,), (1,), ()
    known = {n: str(n) for n in range(300)}
    for n in range(0, 300, 3):
        del known[n]
    known.update(a=1), known.update([("b", 2)]), known.update({"c": 3}), known.get("x"), known.get("a", 0), known.setdefault("d", []), known.pop("a"), known.pop("zz", None), known.popitem(), known.copy(), list(known.keys()), list(known.values()), list(known.items()), known.keys() & {1, 2}, known.keys() | {1}, known.keys() - {1}, known.items() & {(1, "1")}, known | {1: 2}, {**known, "z": 1}, known == {}, repr(known), 1 in known, len(known), list(reversed(known)), dict.fromkeys("abc", 0), dict(zip("ab", (1, 2), strict=True)), known.keys().isdisjoint([5]), known.keys() <= known.keys()
    known |= {5: 6}
    known.clear()
    attempts(lambda: known.popitem(), lambda: known.pop(1), lambda: [known.update({n: 1}) for n in known] or [known.pop(n) for n in {1: 1}], lambda: hash({}), lambda: {} | 5, lambda: {} < {})
    def grow():
        d = {1: 1}
        for key in d:
            d[key + 1] = 1
    def grow_set():
        d = {1}
        for key in d:
            d.add(key + 1)
    attempts(grow, grow_set)
    for one in (set, frozenset):
        s = one(range(40))
        s & {1}, s | {99}, s - {1}, s ^ {1}, s <= s, s < s, s >= {1}, s.issubset(s), s.issuperset({1}), s.isdisjoint({99}), s.union([1], [2]), s.intersection([1]), s.difference([1]), s.symmetric_difference([1]), 5 in s, repr(one([1, "é"])), len(s), sorted(s), s == {1}, s.copy()
    hash(frozenset([1, 2]))
    s = set()
    s.add(1), s.discard(1), s.update([1, 2], {3}), s.pop(), s.clear(), s.add("é")
    s |= {1}; s &= {1, "é"}; s -= {1}; s ^= {2}
    s.intersection_update({2}), s.difference_update({2}), s.symmetric_difference_update({2})
    for kind in (deque, OrderedDict, Counter, ChainMap, defaultdict):
        repr(kind())
    q = deque([1, 2, 3], 3)
    q.append(4), q.appendleft(0), q.pop(), q.popleft(), q.rotate(1), q.extend([5]), list(q), q[0], len(q), 1 in q, reversed(q), q.clear()
    Counter("hello").most_common(2), Counter(a=1) + Counter(a=2), Counter("ab") - Counter("a"), sum(Counter("abc").values()), Counter("aab").total()
    d = defaultdict(list)
    d["a"].append(1), dict(d), MappingProxyType({"a": 1})["a"], repr(MappingProxyType({})), MappingProxyType({"a": 1}) | {}, list(MappingProxyType({"a": 1}).items()), ChainMap({"a": 1}, {"b": 2})["b"], OrderedDict(a=1).popitem()
    Point = namedtuple("Point", "x y")
    Point(1, 2)._replace(x=3)._asdict(), repr(Point(1, 2)), SimpleNamespace(a=1)
    range(10)[3], range(10)[::2], len(range(5, 1, -1)), 3 in range(10), list(reversed(range(3))), range(10).index(3), repr(range(2)), hash(range(3)), range(2**70)[5], range(3) == range(3), slice(1, 2).indices(5), repr(slice(1))
    bisect.bisect([1, 2, 3], 2), bisect.insort(list(range(5)), 3), array_of_everything()


def array_of_everything():
    numbered = list(enumerate("abc", 1)), list(zip("ab", "cd", strict=True)), list(map(str.upper, "ab")), list(filter(None, [0, 1])), list(reversed([1, 2])), any([0, 1]), all([1, 0]), list(iter(lambda: 1, 1))
    list(itertools.chain([1], [2])), list(itertools.chain.from_iterable([[1], [2]])), list(itertools.combinations(range(5), 3)), list(itertools.permutations("abc", 2)), list(itertools.product("ab", repeat=2)), list(itertools.groupby("aabb")), [list(g) for _, g in itertools.groupby([1, 1, 2], key=bool)], list(itertools.islice(itertools.count(), 2, 9, 2)), list(itertools.accumulate([1, 2, 3])), list(itertools.takewhile(bool, [1, 0])), list(itertools.dropwhile(bool, [1, 0])), list(itertools.zip_longest("a", "bc")), list(itertools.starmap(pow, [(2, 3)])), list(itertools.pairwise("abc")), list(itertools.batched("abcde", 2)), list(itertools.compress("abc", [1, 0, 1])), list(itertools.islice(itertools.cycle("ab"), 5)), list(itertools.repeat(1, 2)), list(itertools.filterfalse(bool, [0, 1])), itertools.tee([1, 2]), list(itertools.combinations_with_replacement("ab", 2))
    functools.reduce(operator.add, [1, 2, 3]), functools.partial(int, base=2)("101"), operator.itemgetter(1, 2)([1, 2, 3]), operator.attrgetter("real")(1), operator.methodcaller("upper")("a"), repr(functools.partial(int))
    return numbered


class Shape(ABC):
    """A class with everything on it."""

    __slots__ = ("_name", "size")
    count = 0

    def __init__(self, name, size=1, *more, key=None, **others):
        self._name, self.size = name, size

    def __init_subclass__(cls, /, **words):
        super().__init_subclass__()

    @property
    def name(self):
        return self._name

    @name.setter
    def name(self, value):
        self._name = value

    @classmethod
    def make(cls, *args):
        return cls(*args)

    @staticmethod
    def area(x):
        return x * x

    @abstractmethod
    def draw(self): ...

    def __eq__(self, other):
        return NotImplemented if not isinstance(other, Shape) else self.name == other.name

    def __lt__(self, other):
        return self.size < other.size

    def __hash__(self):
        return hash(self._name)

    def __repr__(self):
        return f"{type(self).__name__}({self._name!r})"

    def __len__(self):
        return self.size

    def __getitem__(self, index):
        if index >= self.size:
            raise IndexError(index)
        return index

    def __contains__(self, item):
        return item == 1

    def __call__(self, *args, **words):
        return args, words

    def __add__(self, other):
        return self.size + other

    __radd__ = __add__

    def __bool__(self):
        return True

    def __enter__(self):
        return self

    def __exit__(self, *error):
        return error[0] is KeyError

    def __getattr__(self, name):
        if name == "lazy":
            return 1
        raise AttributeError(name)


class Square(Shape):
    def draw(self):
        return super().__repr__()


class Color(enum.Enum):
    RED = 1
    BLUE = "é"


class Word(enum.StrEnum):
    YES = "yes"
    NO = enum.auto()


class Level(enum.IntEnum):
    LOW = 1
    HIGH = 2


class Flags(enum.Flag):
    A = enum.auto()
    B = enum.auto()


Item = namedtuple("Item", "name size", defaults=(1,))


def objects():
    s = Square.make("é", 3)
    s.name = "x"
    s.name, s.draw(), s.area(2), len(s), list(s), 1 in s, s(1, a=2), s + 1, 1 + s, s == Square("x"), s != s, s < s, hash(s), repr(s), bool(s), s.lazy, isinstance(s, Shape), issubclass(Square, Shape), callable(s), hasattr(s, "no"), getattr(s, "no", 1), dir(s), type(s).__mro__, Square.__subclasses__(), Square.__doc__, sorted([s, s]), {s: 1}
    with s as t:
        raise KeyError
    attempts(lambda: Shape("x"), lambda: s.missing, lambda: setattr(s, "zz", 1), lambda: s[9], lambda: s < 1, lambda: Square(), lambda: Square.make(1, 2, 3, key=1, oops=2), lambda: s + None, lambda: object() + 1, lambda: len(5), lambda: 5(), lambda: None.x, lambda: object().x, lambda: iter(5), lambda: Color(9), lambda: Word("maybe"), lambda: Color["X"], lambda: setattr(Color, "RED", 2), lambda: delattr(s, "nope"), lambda: type("X", (int, str), {}), lambda: object(1), lambda: super().x)
    Color.RED, Color(1), Color["BLUE"], list(Color), Color.RED.name, Color.RED.value, repr(Color.RED), str(Word.YES), Word("yes"), Word.NO == "no", f"{Word.YES:>5}", hash(Word.YES), Level.LOW < Level.HIGH, Level(1) + 1, Flags.A | Flags.B, ~Flags.A, Flags.A in Flags.A, json.dumps({"w": Word.YES, "l": Level.LOW}), Word.YES in {"yes": 1}, isinstance(Word.YES, str), sorted(Word), Color.RED is Color(1), Color.__members__, len(Color)
    Item("a")._replace(size=2), Item("a").name, repr(Item("a")), Item._fields, tuple(Item("a"))
    kind = type("Made", (), {"x": 1, "__slots__": ()})
    repr(kind), kind().x, kind.__name__, vars(kind), object.__new__(Square), isinstance(1, (int, str)), isinstance({}, Mapping), issubclass(list, Sequence), isinstance(1, int | str), repr(int | None), list[int], dict[str, int].__args__
    ref = weak_ref(Square("w"))
    ref()
    cached = functools.cache(lambda x: x * 2)
    cached(1), cached(1), cached.cache_info(), cached.cache_clear()
    small = functools.lru_cache(2)(lambda x, y=1: x)
    [small(n, y=n % 2) for n in (1, 2, 3, 1, 1)]
    functools.total_ordering(type("T", (), {"__lt__": lambda a, b: True, "__eq__": lambda a, b: False}))() <= 1
    functools.wraps(objects)(lambda: 1), functools.cmp_to_key(lambda a, b: a - b)(1) < functools.cmp_to_key(lambda a, b: a - b)(2)

    class Lazy:
        @functools.cached_property
        def value(self):
            return 5

        def __del__(self):
            pass

        def __set_name__(self, owner, name):
            pass

    lazy = Lazy()
    lazy.value, lazy.value, lazy.__dict__, vars(lazy)
    del lazy.value
    lazy.self = lazy
    del lazy
    def outer(a, /, b, *c, d=1, **e):
        nonlocal_ = a
        def inner():
            nonlocal nonlocal_
            nonlocal_ += 1
            return nonlocal_, b
        return inner
    outer(1, 2, 3, d=4, e=5)(), outer.__defaults__, outer.__kwdefaults__, outer.__code__.co_varnames, repr(outer), outer.__closure__
    attempts(lambda: outer(), lambda: outer(1), lambda: outer(1, 2, b=3), lambda: outer(a=1, b=2), lambda: (lambda: 1)(1), lambda: (lambda x: x)(), lambda: (lambda *, k: k)(), lambda: (lambda x: x)(y=1), lambda: undefined_name, lambda: int("x", base=99), lambda: [].sort(1), lambda: "x".split(1, 2, 3), lambda: print(sep=1))
    match {"a": [1, 2, {"b": "é"}], "k": s}:
        case {"a": [1, *rest, {"b": str(x)}], **more} if x:
            pass
    for value in (1, "x", (1, 2), [1, 2, 3], Item("a", 2), None, Color.RED, {"q": 1}, 2.5):
        match value:
            case None | True: pass
            case 1: pass
            case str() as text: pass
            case Item(name=n, size=2): pass
            case (a, b): pass
            case [a, *_]: pass
            case Color.RED: pass
            case {"q": q}: pass
            case _: pass


def flow():
    def generator():
        try:
            got = yield 1
            yield got
            yield from [3, 4]
            return 5
        finally:
            pass
    g = generator()
    next(g), g.send(2), list(g), generator().close(), next(generator())
    def raising():
        g = generator()
        next(g)
        g.throw(ValueError("thrown"))
    def chained():
        try:
            1 / 0
        except ZeroDivisionError as error:
            raise ValueError("é") from error
    def context():
        try:
            {}["key"]
        except KeyError:
            return [].pop()
    def group():
        try:
            raise ExceptionGroup("many", [ValueError(1), TypeError("é"), ExceptionGroup("in", [KeyError(2)])])
        except* ValueError as e:
            repr(e), e.split(ValueError), e.subgroup(lambda x: True)
    def deep(n=0):
        return deep(n + 1)
    def deep_repr():
        nest = []
        for _ in range(3000):
            nest = [nest]
        repr(nest)
    def deep_compare():
        a, b = [], []
        for _ in range(2000):
            a, b = [a], [b]
        a == b
    def noted():
        error = ValueError("x")
        error.add_note("a note")
        raise error
    def unbound():
        if False:
            x = 1
        return x
    def stop():
        yield 1
        raise StopIteration
    def asserted():
        raise AssertionError(("x", 1))
    attempts(raising, chained, context, group, deep, deep_repr, deep_compare, noted, unbound, lambda: list(stop()), asserted, lambda: sys.exit(3), lambda: exec("raise KeyboardInterrupt"), lambda: compile("x = = 1", "f", "exec"), lambda: eval("1 +"), lambda: compile("def f(:\n", "f", "exec"), lambda: compile("é = '", "f", "exec"), lambda: exec("  x"), lambda: __import__("no_such_module"), lambda: __import__("json.nothing"), lambda: exec("from json import nothing"), lambda: open("/no/such/file"), lambda: int.from_bytes("x"), lambda: "x" * 2**40, lambda: [0] * 2**40, lambda: bytearray(2**40))
    # With the limit of Python out of the way, it is the stack itself that ends.
    nested = "[" * 3000
    attempts(lambda: json.loads(nested), lambda: json.loads(nested + "]" * 3000), lambda: json.dumps(functools.reduce(lambda a, _: [a], range(3000), [])), lambda: json.loads('{"a":' * 3000))
    eval("[x * 2 for x in range(3) if x]"), exec("def f(a, b=1):\n  '''d'''\n  return a\nclass C:\n  x: int = 1\nf(1)", {})
    [x for x in range(5)], {x for x in "ab"}, {x: 1 for x in "ab"}, tuple(x for x in "ab"), (lambda: (yield))()
    x = 5
    del x
    while True:
        break
    else:
        pass
    for _ in ():
        continue
    else:
        pass
    class Managed:
        def __enter__(self):
            return self
        def __exit__(self, kind, error, frames):
            return kind is ValueError
    with Managed(), io.StringIO() as out:
        print("a", 1, 2.5, None, sep="-", end="!\n", file=out, flush=True)
        raise ValueError
    with Managed():
        pass
    def in_manager():
        with Managed():
            raise KeyError(1)
    attempts(in_manager)
    print("said", file=sys.stderr)
    print("said")
    globals(), locals(), id(1), type(1), vars(), sys.getsizeof([]), sys.getrecursionlimit(), sys.exc_info(), sys.version, time.time(), time.monotonic(), time.perf_counter()
    warn("warned", stacklevel=1)
    class Bad:
        def __del__(self):
            raise ValueError("in a finalizer")
        def __repr__(self):
            raise ValueError("in a repr")
        def __hash__(self):
            raise ValueError("in a hash")
        def __eq__(self, other):
            raise ValueError("in an equality")
        def __iter__(self):
            raise ValueError("in an iterator")
        def __bool__(self):
            raise ValueError("in a truth")
        def __len__(self):
            return -1
        def __index__(self):
            return "x"
        def __str__(self):
            return 5
    attempts(lambda: repr(Bad()), lambda: {Bad(): 1}, lambda: Bad() in [1], lambda: list(Bad()), lambda: not Bad(), lambda: len(Bad()), lambda: [1][Bad()], lambda: str(Bad()), lambda: sorted([Bad(), Bad()]), lambda: f"{Bad()}", lambda: "".join([Bad()]), lambda: json.dumps(Bad()), lambda: [1, 2].index(Bad()), lambda: max(Bad(), Bad()), lambda: int(Bad()))


def memory():
    for _ in range(3):
        kept = []
        for n in range(20000):
            a, b = [n], {"n": n}
            a.append(b)
            b["a"] = a
            kept.append({"text": "é" * (n % 50), "n": (n, float(n), str(n))})
        gc.collect()
        del kept
    gc.collect(), gc.get_count(), gc.get_stats(), gc.freeze(), gc.unfreeze()
    big = [bytes(1 << 20) for _ in range(60)]
    text = "".join("é漢x"[n % 3] for n in range(200000))
    text.encode().decode(), text.split("x"), len(big), bytearray(10).extend(b"x" * 100)
    del big
    class Node:
        def __init__(self):
            self.me, self.ref = self, weak_ref(self, lambda r: None)
        def __del__(self):
            pass
    for _ in range(2000):
        Node()
    gc.collect()


def collected():
    """Have the collector pass by everything while it lives, and then when only a cycle holds it."""
    some, words, mapping = [1, 2, 3], ["a", "b"], {"a": [1], "b": [2]}
    async def waits():
        return some
    async def yields():
        yield some
    def makes(value):
        def inner():
            return value
        yield inner
        yield from some
    class Held:
        slot = property(lambda self: some, lambda self, value: None, lambda self: None)
        once = functools.cached_property(lambda self: some)
        fixed, of_class = staticmethod(makes), classmethod(makes)
        def method(self):
            return super()
    class Slotted:
        __slots__ = ("one", "__weakref__")
    def caught(kind, *arguments):
        try:
            raise kind(*arguments)
        except BaseException as error:
            return error
    def started(iterator):
        next(iter(iterator), None)
        return iterator
    errors = [
        caught(kind, "é")
        for kind in (ValueError, KeyError, StopIteration, StopAsyncIteration, OSError, ImportError, AttributeError, NameError, SyntaxError, RecursionError, MemoryError, SystemExit, GeneratorExit, KeyboardInterrupt, AssertionError, TypeError, LookupError, ZeroDivisionError)
    ]
    errors += [caught(ExceptionGroup, "g", [ValueError(1)]), caught(UnicodeDecodeError, "utf-8", b"x", 0, 1, "r"), caught(UnicodeEncodeError, "utf-8", "x", 0, 1, "r"), caught(UnicodeTranslateError, "x", 0, 1, "r"), caught(json.JSONDecodeError, "m", "{", 0), caught(OSError, 2, "no", "f")]
    for error in errors:
        error.add_note("n")
        error.__cause__ = errors[0]
    held, slotted = Held(), Slotted()
    held.once, held.method()
    slotted.one = held
    kinds = [
        *map(started, (enumerate(["x", some]), enumerate(some, 2**70), zip(some, words), map(str, some), filter(None, some), reversed(some), iter(some), iter((1, some)), iter(words), iter(range(9)), iter(range(2**70)), iter("é"), iter("ab"), iter(b"ab"), iter(bytearray(b"ab")), iter({1, 2}), iter(frozenset(some)), iter(mapping), iter(mapping.items()), iter(mapping.values()), reversed(mapping), reversed(mapping.items()), iter(deque(some)), reversed(deque(some)), iter(OrderedDict(mapping)), iter(OrderedDict(mapping).items()), iter(lambda: some, 5), iter(memoryview(b"ab")), makes(some), (n for n in some), re.finditer("a", "aab"), csv.reader(["a,b", "c"]))),
        *map(started, (itertools.chain(some, words), itertools.chain.from_iterable([some]), itertools.count(2**70), itertools.count(1.5), itertools.cycle(some), itertools.repeat(some), itertools.accumulate(some), itertools.islice(some, 9), itertools.product(some, words), itertools.combinations(some, 2), itertools.combinations_with_replacement(some, 2), itertools.permutations(some), itertools.zip_longest(some, words, fillvalue=some), itertools.starmap(max, [(1, 2)]), itertools.takewhile(bool, some), itertools.dropwhile(bool, some), itertools.filterfalse(bool, some), itertools.compress(some, some), itertools.pairwise(some), itertools.batched(some, 2), itertools.groupby(some), *itertools.tee(some))),
        mapping.keys(), mapping.values(), mapping.items(), MappingProxyType(mapping), slice(some, words, mapping), memoryview(bytearray(b"ab")), SimpleNamespace(a=some), deque(some), defaultdict(list, a=some), OrderedDict(mapping), Counter("ab"), ChainMap(mapping), namedtuple("P", "x")(some),
        functools.partial(max, some), functools.lru_cache(makes), functools.cmp_to_key(max)(some), functools.partialmethod(makes), operator.attrgetter("a.b"), operator.itemgetter(0, 1), operator.methodcaller("a", some, k=some),
        held, slotted, held.method, Held.slot, Held.once, Held.__dict__["fixed"], Held.__dict__["of_class"], some.append, held.__init__, list.__add__, dict.get, type.__dict__["__mro__"], Slotted.one, int.real, dict.__dict__["fromkeys"], makes, makes.__code__, (lambda: some).__closure__, super(Held, held),
        list[int], int | str, Mapping[str, int], weak_ref(held), weak_ref(slotted, makes), re.compile("(a)"), re.compile("(a)").match("a"), re.compile("a").scanner("aa"), csv.writer(io.StringIO()), csv.DictReader(["a"]), io.StringIO("x"), io.BytesIO(b"x"), io.TextIOWrapper(io.BytesIO(b"x")), json.JSONDecoder(), json.JSONEncoder(), json.JSONDecoder().scan_once, date(2026, 1, 1), datetime.now(UTC), timedelta(1), UTC, enum.Enum("E", "A B"), sys._getframe(), errors, [error.__traceback__ for error in errors], yields(), type("Made", (Held,), {"x": some}), frozenset([1, "a"]), {1, "a"}, (some, words), globals(), sys.modules[__name__] if __name__ in sys.modules else sys,
    ]
    coroutine = waits()
    kinds += [coroutine, coroutine.__await__()]
    for generation in (0, 1, 2):
        gc.collect(generation)
    # Each in a cycle of its own, so that nothing else lets go of it.
    for kind in kinds:
        cycle = [kind]
        cycle.append(cycle)
    for error in errors:
        error.args = (error, held)
        held.error = error
    some.append(kinds), words.append(kinds), mapping.update(k=kinds)
    coroutine.close()
    del kinds, errors, held, slotted, some, words, mapping, kind, error, cycle, coroutine, waits, yields, makes, Held, Slotted, caught, started
    for generation in (0, 1, 2):
        gc.collect(generation)


def formats():
    for value in (None, True, 1, -(10**30), 2.5, 1e-7, FRENCH, "\"\\/\b\f\n\r\t\x00\x1f\x7f\u2028", [], {}, [1, [2, {"é": None}]], {"a": {"b": [True, False]}}, {1: 2, 2.5: 3, None: 4, True: 5}, (1, 2), "\ud83d\ude00", float("inf"), float("nan")):
        for words in ({}, {"ensure_ascii": False}, {"indent": 2}, {"indent": "\t", "sort_keys": False}, {"separators": (",", ":")}, {"ensure_ascii": False, "indent": 1}, {"default": str}, {"allow_nan": False}):
            attempts(lambda: json.loads(json.dumps(value, **words)))
    for text in ('{"a": 1, "a": 2}', '[1, 2.5e3, -0, -0.0, 1E+2, true, false, null, "\\u00e9\\ud83d\\ude00\\n\\"\\\\\\/\\b\\f\\r\\t"]', "NaN", "-Infinity", " { } ", "", "{", "[1,]", '{"a"}', '{"a":}', "{1:2}", '"\\x"', '"\\ud800"', '"\\u12"', '"\n"', "01", "1 2", "nul", '"é漢😀"', "\ufeff1", "-", "1.", "1e", "[" + "1," * 1000 + "1]", '{"k": [' + '{"é": "x"},' * 300 + "{}]}"):
        attempts(lambda: json.loads(text), lambda: json.loads(text.encode()), lambda: json.loads(text, object_pairs_hook=list), lambda: json.loads(text, parse_float=str, parse_int=str, parse_constant=str), lambda: json.loads(text, object_hook=dict))
    attempts(lambda: json.dumps(object()), lambda: json.dumps({(1,): 2}), lambda: json.dumps({"a": {1}}), lambda: json.loads(5), lambda: json.dumps([loop := [], loop.append(loop)]), lambda: json.loads("9" * 5000))
    out = io.StringIO()
    rows = [["a", "é", 'q"uote', "new\nline", "1,5", "", 2.5, None]] * 3
    csv.writer(out).writerows(rows), csv.writer(out, delimiter=";", quoting=csv.QUOTE_ALL, lineterminator="\n").writerow(rows[0])
    for quoting in (csv.QUOTE_MINIMAL, csv.QUOTE_NONNUMERIC, csv.QUOTE_NONE):
        attempts(lambda: list(csv.reader(io.StringIO(out.getvalue()), quoting=quoting)))
    list(csv.DictReader(io.StringIO(out.getvalue(), newline=""), restkey="rest")), csv.DictWriter(out, ["a"], extrasaction="ignore").writerow({"a": 1, "b": 2})
    attempts(lambda: csv.DictWriter(out, ["a"]).writerow({"b": 1}), lambda: list(csv.reader(["a\0b", '"x']), strict=True), lambda: csv.reader(5), lambda: csv.writer(out, quoting=csv.QUOTE_NONE).writerow(["a,b"]), lambda: list(csv.reader(["x" * 200000])), lambda: next(csv.reader(['"a"b'], strict=True)))
    for day in (date(2024, 2, 29), date(1, 1, 1), date(9999, 12, 31), date(2026, 11, 22)):
        day.isoformat(), str(day), repr(day), hash(day), day.weekday(), day.isoweekday(), day.isocalendar(), day.toordinal(), day.timetuple(), day.strftime("%Y-%m-%d %B %A %j %U"), f"{day:%d %B %Y}", day == date(2024, 2, 29), day < date(2025, 1, 1), day - date(2020, 1, 1), day.ctime(), (day.year, day.month, day.day)
        attempts(lambda: day + timedelta(400), lambda: day - timedelta(400), lambda: day.replace(year=2025), lambda: day.replace(day=31), lambda: day < 5, lambda: day + 1, lambda: day - 5)
    for text in ("2026-11-22", "20261122", "2026-W47-7", "2026-02-30", "2026-13-01", "x", "", "2026-1-1", "2026-11-22T10:00", "２０２６-11-22", "0000-01-01"):
        attempts(lambda: date.fromisoformat(text), lambda: datetime.fromisoformat(text), lambda: datetime.strptime(text, "%Y-%m-%d"))
    attempts(lambda: date(2026, 2, 30), lambda: date(0, 1, 1), lambda: date("x", 1, 1), lambda: date(2026, 1), lambda: date.fromordinal(-1), lambda: timedelta(10**10), lambda: date.fromisoformat(5))
    span = timedelta(days=3, hours=5, microseconds=7)
    span + span, span - span, span * 2, span * 1.5, span / 2, span / span, span // span, span % timedelta(1), divmod(span, timedelta(1)), -span, abs(span), str(span), repr(span), span.total_seconds(), span < span, hash(span), bool(span), span.days, date.today(), date.fromordinal(738000), date.max - date.min, date.fromtimestamp(0)
    now = datetime(2026, 11, 22, 10, 30, 15, 123456, UTC)
    now.isoformat(), str(now), repr(now), now + span, now - now, now.date(), now.time(), now.timestamp(), now.astimezone(), now < now, hash(now), datetime.now(UTC), datetime.now(), datetime.combine(date(2026, 1, 1), clock(1, 2)), now.replace(hour=1), now.strftime("%c"), clock(1, 2).isoformat()
    for pattern in (r"(\d{4})-(\d\d)-(\d\d)", r"(?P<word>[a-zé]+)(?:\s|$)", r"(?i)É+|ça", r"^\s*#.*$", r"[^\W\d_]+", r"a*?b{2,3}?", r"(a|b)*c", r"(?<=x)y(?!z)", r"\b\w+\b", r"(.)\1", r"(?s).+", r"[\u4e00-\u9fff]+", r"(?x) a  b # c", r"(a)?(?(1)b|c)", r"[+-]?\d+(?:[.,]\d+)?", r"(?>a+)b", r"a++b", r"(?=.*\d)[a-z]{3,}", r"x{0}", r"\$|€|\\", r"(?m)^é$", r"(?a:\w)"):
        for text in (FRENCH, "2026-11-22 abbc xy aab 12.5 $", "x" * 300, "a" * 3000 + "b", "", "line\n# c\né\n"):
            found = re.compile(pattern)
            found.search(text), found.match(text), found.fullmatch(text), found.findall(text), found.sub("-", text), found.sub(lambda m: m[0].upper(), text, 2), found.split(text, 2), [m.span() for m in found.finditer(text)], repr(found), found.subn(r"\g<0>", text)
            if m := found.search(text):
                m.group(), m.groups(), m.groupdict(), m.start(), m.end(), m.span(0), m[0], m.expand(r"\g<0>"), repr(m), m.lastgroup, m.lastindex, m.pos, m.string
    re.escape(FRENCH), re.purge(), re.sub(r"(a)(b)?", r"[\1\2]", "ab a"), re.compile(rb"\w+").findall(b"a b"), re.split(r"(,)", "a,b")
    attempts(lambda: re.compile("("), lambda: re.compile("[a"), lambda: re.compile("*"), lambda: re.compile("a{3,1}"), lambda: re.compile(r"\g"), lambda: re.sub("a", r"\9", "a"), lambda: re.compile("(?P<a>.)(?P<a>.)"), lambda: re.match("a", b"a"), lambda: re.match("a", 5), lambda: re.compile("x").match("x")["no"], lambda: re.compile("(?<=a*)b"))
    stream = io.StringIO("é\nb\r\nc", newline=None)
    stream.readline(), stream.read(1), list(stream), stream.seek(0), stream.tell(), stream.readlines(), stream.write("x"), stream.getvalue(), stream.truncate(0), stream.close()
    attempts(lambda: stream.read(), lambda: io.StringIO(5), lambda: io.StringIO().write(5))
    data = io.BytesIO(b"abc\ndef")
    data.read(2), data.readline(), data.getvalue(), data.seek(0), list(data), io.TextIOWrapper(data, "utf-8").read()
    with open("/tmp/tour.txt", "w", encoding="utf-8") as file:
        file.write(FRENCH + "\n" + "x" * 20000)
    with open("/tmp/tour.txt", encoding="utf-8") as file:
        file.readline(), file.read()
    with open("/tmp/tour.txt", "rb") as file:
        file.read(3), file.seek(0), file.read()


for part in (numbers, texts, containers, objects, flow, memory, collected, formats):
    part()
    gc.collect()
