"""Checks of what came in."""

import re


def one_of(text, allowed, default):
    if text in allowed:
        return text
    return default


def plain_word(text):
    if not re.fullmatch(r'[A-Za-z0-9_]{1,40}', text):
        raise ValueError('not a plain word')
    return text


def shorter_than(text, limit):
    if len(text) >= limit:
        raise ValueError('too long')
    return text
