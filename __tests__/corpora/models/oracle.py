"""Mutated pickles, and what CPython's own unpickler would import from each.

    python oracle.py SEED COUNT > cases.jsonl

Each line is {"hex": bytes of the pickle, "seen": [[module, name], ...], "whole": whether it loads to its end}. The unpickler is the one of
the standard library, written in Python; its `find_class` writes down what is asked for and answers with a class that does nothing, so nothing
is ever imported or called.
"""

import _compat_pickle
import collections
import datetime
import decimal
import io
import json
import pickle
import pickletools
import random
import sys


class Inert:
    """Takes part in whatever a pickle does with what it imported."""

    def __new__(cls, *args, **keywords):
        return object.__new__(cls)

    def __init__(self, *args, **keywords):
        pass

    def __call__(self, *args, **keywords):
        return self

    def __hash__(self):
        return 1

    def __setstate__(self, state):
        pass

    def __setitem__(self, key, value):
        pass

    def append(self, value):
        pass

    extend = add = update = append


class Recorder(pickle._Unpickler):
    def __init__(self, file):
        super().__init__(file)
        self.seen = []

    def find_class(self, module, name):
        if self.proto < 3 and self.fix_imports:
            if (module, name) in _compat_pickle.NAME_MAPPING:
                module, name = _compat_pickle.NAME_MAPPING[module, name]
            elif module in _compat_pickle.IMPORT_MAPPING:
                module = _compat_pickle.IMPORT_MAPPING[module]
        self.seen.append((module, name))
        return type("Inert", (Inert,), {})

    def persistent_load(self, pid):
        return None

    def get_extension(self, code):
        raise ValueError("extension codes mean nothing here")


def load(data: bytes) -> tuple[list, bool]:
    recorder = Recorder(io.BytesIO(data))
    try:
        recorder.load()
    except Exception:
        return recorder.seen, False
    return recorder.seen, True


OBJECTS = [
    {
        "a": datetime.date(2020, 1, 1),
        "b": collections.OrderedDict(x=1),
        "c": decimal.Decimal("1.5"),
        "d": collections.deque([1, 2]),
    },
    [1, 2.5, "x", b"yy", None, True, {1, 2}, frozenset([3]), (1,), (1, 2), (1, 2, 3), (1, 2, 3, 4), 10**30, -5, 70000],
    [bytearray(b"zz"), datetime.timedelta(1), collections.Counter("abc"), collections.defaultdict(list)],
    complex(1, 2),
    range(5),
    slice(1, 2),
]
OPCODES = [each.code.encode("latin1") for each in pickletools.opcodes]
IMPORTS = [
    b"cos\nsystem\n",
    b"\x8c\x02os\x8c\x06system\x93",
    b"(ios\nsystem\n",
    b"Vos\nVsystem\n\x93",
    b"S'o\\x73'\nS'system'\n\x93",
    b"\x8c\x02os\x94\x8c\x06system\x94\x93",
    b"c__builtin__\neval\n",
]


def mutated(rnd: random.Random, seeds: list[bytes]) -> bytes:
    data = bytearray(rnd.choice(seeds))
    for _ in range(rnd.choice([0, 1, 1, 2, 3, 5])):
        kind, at = rnd.random(), rnd.randrange(len(data) + 1)
        if kind < 0.3 and data:
            data[min(at, len(data) - 1)] = rnd.randrange(256)
        elif kind < 0.6:
            data[at:at] = rnd.choice(OPCODES) + rnd.randbytes(rnd.choice([0, 1, 2]))
        elif kind < 0.75:
            del data[at : at + rnd.choice([1, 2, 5])]
        elif kind < 0.9:
            other = rnd.choice(seeds)
            start = rnd.randrange(len(other))
            data[at:at] = other[start : start + rnd.randrange(20)]
        else:
            data[at:at] = rnd.choice(IMPORTS)
    return bytes(data)


if __name__ == "__main__":
    rnd = random.Random(int(sys.argv[1]))
    seeds = [pickle.dumps(value, protocol) for value in OBJECTS for protocol in range(6)]
    for _ in range(int(sys.argv[2])):
        data = mutated(rnd, seeds)
        seen, whole = load(data)
        print(json.dumps({"hex": data.hex(), "seen": seen, "whole": whole}))
