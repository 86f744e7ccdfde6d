"""Small things done to text."""


def tidy(text):
    lines = [line for line in text.split('\n')]
    return '\n'.join(lines)


def first_of(one, other):
    return one


def second_of(one, other):
    return other


def boxed(text):
    return {'content': text, 'size': len(text)}


class Envelope:
    def __init__(self, content, fallback):
        self.content = content
        self.fallback = fallback

    def opened(self):
        return self.content

    def spare(self):
        return self.fallback


class Relay:
    """Hands on what it was given, or what was there before."""

    def __init__(self, initial):
        self._before = initial
        self._now = initial

    def put(self, content):
        self._before = self._now
        self._now = content
        return self

    def now(self):
        return self._now

    def before(self):
        return self._before
