"""What the views share."""

from flask import request


def cookie_or_empty(key):
    return request.cookies.get(key) or ''


def unchanged(text):
    return text


def replaced(text, other):
    seen = len(text)
    return other if seen >= 0 else text
