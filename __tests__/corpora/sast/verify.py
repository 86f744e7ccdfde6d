"""Attacks every case of a generated set, and compares what happened with its label.

    python verify.py FOLDER        (needs flask, lxml, pyyaml, jsonpickle, defusedxml)

Each case is loaded as the Flask application it is, and asked with an attacker's requests: several payloads, each plainly and
in other encodings, where its label says that text comes in. Only then a label `vulnerable` is right when one of the attacks
has its effect (a file outside read, a directory made by injected code, a statement of another structure, ...), and `not
vulnerable` when none has. Commands run for real, in a temporary directory.
"""

import base64
import importlib
import json
import logging
import os
import pickle
import random
import re
import shutil
import sys
import tempfile
import time
import types
from html.parser import HTMLParser
from io import BytesIO
from urllib.parse import quote, urljoin, urlsplit

import flask
from flask import Flask

MARK = 'mark'
SECRET = 'top-secret-content'
recorded = []


class Hostile:
    def __reduce__(self):
        return os.mkdir, (MARK,)


class Recorder(types.ModuleType):
    """Stands in for a library that talks to a server: notes what it was given."""

    def __getattr__(self, name):
        if name.startswith('__'):
            raise AttributeError(name)
        return Noting()


class Noting:
    entries = ()
    text = 'answer'

    def __call__(self, *args, **kwargs):
        named = [value for name, value in kwargs.items() if name in ('search_filter', 'url')]
        recorded.append([value for value in (*args, *named) if isinstance(value, str)])
        return Noting()

    def __getattr__(self, name):
        if name.startswith('__'):
            raise AttributeError(name)
        return Noting()

    def __enter__(self):
        return self

    def __exit__(self, *_):
        return False

    def __len__(self):
        return 0

    def __iter__(self):
        return iter(())

    def read(self):
        return 'answer'

    def fetchall(self):
        return []


def stand_ins(category):
    """Modules that a category's cases must not really use."""
    names = {
        'sqli': ['sqlite3', 'psycopg2', 'sqlalchemy'],
        'ldapi': ['ldap3', 'ldap'],
        'xpathi': ['lxml', 'lxml.etree', 'xml.etree.ElementTree'],
        'ssrf': ['requests', 'httpx', 'urllib.request'],
    }.get(category, [])
    modules = {name: Recorder(name) for name in names}
    if category == 'xpathi':
        import xml.etree

        modules['lxml'].etree = modules['lxml.etree']
        modules['xml.etree'] = types.ModuleType('xml.etree')
        modules['xml.etree'].ElementTree = modules['xml.etree.ElementTree']
        del xml
    if category == 'ssrf':
        import urllib

        urllib.request = modules['urllib.request']
    if category == 'ldapi':
        escape = {'\\': r'\5c', '*': r'\2a', '(': r'\28', ')': r'\29', '\x00': r'\00'}

        def escape_filter_chars(text):
            return ''.join(escape.get(letter, letter) for letter in text)

        for name in ('ldap3.utils', 'ldap3.utils.conv', 'ldap.filter'):
            modules[name] = types.ModuleType(name)
            modules[name].escape_filter_chars = escape_filter_chars
        modules['ldap.filter'].filter_format = lambda text, values: text % tuple(map(escape_filter_chars, values))
        modules['ldap'].filter = modules['ldap.filter']
    return modules


PICKLE = base64.b64encode(pickle.dumps(Hostile())).decode()
ENTITY = '<!DOCTYPE a [<!ENTITY e SYSTEM "file://{outside}">]><a>&e;</a>'
IMPORTER = (
    "[c for c in ().__class__.__base__.__subclasses__() if c.__name__.lower() == 'builtinimporter'][0]"
    ".load_module('posix').mkdir('mark')"
)
JINJA = '{{7331*7}}'
PAYLOADS = {
    'sqli': ["x' OR '1'='1", 'a OR 1=1 -- ', "x') OR 1=1 -- "],
    'cmdi': ['x; mkdir mark', "x'; mkdir mark; '", 'x | mkdir mark', '$(mkdir mark)', 'mkdir mark', 'x$(mkdir mark)'],
    'codeinj': [
        "__import__('os').mkdir('mark')",
        'abs(0) or __import__(chr(111)+chr(115)).mkdir(chr(109)+chr(97)+chr(114)+chr(107))',
        IMPORTER,
        'not ' + IMPORTER,
        "a = __import__('os').mkdir('mark')",
    ],
    'ldapi': ['*', 'x)(uid=*', 'x)(|(cn=y', 'a)(b=c'],
    'xpathi': ["x' or '1'='1", '1 or 1=1', "x'] | //*['"],
    'xss': ['<script>alert(1)</script>', 'a<img src=x onerror=alert(1)>', 'a" onmouseover="alert(1)', 'a<SCRIPT>alert(1)</SCRIPT>'],
    'ssti': [JINJA, 'a' + JINJA],
    'redirect': [
        'https://evil.example/',
        '//evil.example/a',
        '/\\evil.example',
        'x@evil.example/',
        '.evil.example/',
        'evil.example',
        'https://shop.example.org.evil.example/',
    ],
    'ssrf': [
        'http://169.254.169.254/latest',
        'evil.example',
        'https://api.example.org.evil.example/',
        'x@evil.example/',
    ],
    'trustbound': ['admin-by-request'],
    'pathtraver': [
        '../secret.txt',
        '{outside}',
        'docs/../../secret.txt',
        '....//secret.txt',
        './/..//secret.txt',
        '....//....//secret.txt',
    ],
    'deserialization': [
        PICKLE,
        '!!python/object/apply:os.mkdir [mark]',
        'a: !!python/object/apply:os.mkdir [mark]',
        json.dumps({'py/reduce': [{'py/function': 'os.mkdir'}, {'py/tuple': ['mark']}]}),
    ],
    'xxe': [ENTITY, '<?xml version="1.0"?>' + ENTITY],
}
BENIGN = {'xxe': '<a>1</a>', 'deserialization': 'gARLAS4='}

ENCODINGS = [
    lambda text: text,
    lambda text: text[::-1],
    lambda text: base64.b64encode(text.encode()).decode(),
    lambda text: quote(text),
]


def ask(client, case, payload):
    """Sends `payload` where the case's text comes in, and something harmless everywhere else."""
    entry = case.get('entry') or {'from': 'query', 'key': 'unused'}
    place, key = entry['from'], entry['key']
    path = '/' + case['path'].split('/')[1].removesuffix('.py').replace('_', '-')
    if place == 'route':
        return client.get(path + '/' + quote(payload, safe='/'))
    if place == 'query':
        return client.get(path, query_string={key: payload})
    if place == 'query-key':
        return client.get(path, query_string={payload: '1'})
    if place == 'raw-query':
        return client.get(path, query_string=quote(payload))
    if place == 'form':
        return client.post(path, data={key: payload})
    if place == 'json':
        return client.post(path, json={key: payload})
    if place == 'body':
        return client.post(path, data=payload.encode(), content_type='text/plain')
    if place == 'cookie':
        client.set_cookie(key, payload)
        return client.get(path)
    return client.get(path, headers={{'referrer': 'Referer', 'agent': 'User-Agent'}.get(place, key): payload})


def structure(text):
    """The kinds of tokens of an SQL statement, a filter or a path: what an injection changes."""
    text = re.sub(r"'(?:[^']|'')*'", 'S', text)
    return re.findall(r'\\[0-9a-f]{2}|\w+|\S', re.sub(r'(?:(?<=\W)|^)[\w.%-]+', 'w', text))


def shape_of_filter(text):
    return re.findall(r'[()*]', text)


class Tags(HTMLParser):
    def __init__(self):
        super().__init__()
        self.seen = []

    def handle_starttag(self, tag, attrs):
        self.seen.append((tag, tuple(name for name, _ in attrs)))


def tags(response):
    if not (response.mimetype or '').endswith('html'):
        return []
    parser = Tags()
    parser.feed(response.get_data(as_text=True))
    parser.close()
    return parser.seen


def host_of(url, base):
    """Where a browser goes: it takes a backslash for a slash."""
    return urlsplit(urljoin(base, url.replace('\\', '/'))).hostname


def hosts(texts):
    return [urlsplit(text).hostname for text in texts if '://' in text]


class Case:
    def __init__(self, labels, folder):
        self.labels = labels
        self.category = labels['category']
        self.outside = os.path.join(folder, 'views', 'secret.txt')
        module = importlib.import_module('views.' + labels['path'].split('/')[1].removesuffix('.py'))
        self.app = getattr(module, 'app', None)
        if self.app is None:
            self.app = Flask('attacked')
            self.app.register_blueprint(module.views)
        self.app.secret_key = 'for the test'

    def send(self, payload):
        for notes in (recorded, opened, stored, hashed):
            notes.clear()
        shutil.rmtree(MARK, ignore_errors=True)
        with open(self.outside, 'w') as file:
            file.write(SECRET)
        watched[:] = [self.outside] if self.category == 'pathtraver' else []
        try:
            return ask(self.app.test_client(), self.labels, payload)
        except (ValueError, UnicodeError):
            return None  # Not everything can stand in a header or a cookie.
        finally:
            watched.clear()

    def texts(self):
        return [text for texts in recorded for text in texts]

    def attacked(self):
        """Whether one of the attacks works."""
        benign = self.send(BENIGN.get(self.category, 'chairs'))
        if self.category in ('hash', 'weakrand', 'securecookie'):
            return getattr(self, self.category)(benign)
        before = (self.texts(), tags(benign) if benign is not None else [])
        for payload in PAYLOADS[self.category]:
            for encode in ENCODINGS:
                response = self.send(encode(payload.replace('{outside}', self.outside)))
                if response is not None and getattr(self, self.category)(response, before):
                    return True
        return False

    def sqli(self, _, before):
        return self._changed(structure, before)

    def xpathi(self, _, before):
        return self._changed(structure, before)

    def ldapi(self, _, before):
        return self._changed(shape_of_filter, before)

    def _changed(self, shape, before):
        after = [shape(text) for text in self.texts()]
        return len(after) == len(before[0]) and after != [shape(text) for text in before[0]]

    def cmdi(self, *_):
        return os.path.isdir(MARK)

    codeinj = deserialization = cmdi

    def xss(self, response, before):
        return tags(response) != before[1] and any(
            tag in ('script', 'img') or 'onmouseover' in names for tag, names in tags(response)
        )

    def ssti(self, response, *_):
        return '51317' in response.get_data(as_text=True)

    def redirect(self, response, *_):
        location = response.headers.get('Location')
        here = 'http://localhost/'
        ours = (None, 'localhost', 'shop.example.org')
        return location is not None and response.status_code < 400 and host_of(location, here) not in ours

    def ssrf(self, _, before):
        usual = {'api.example.org', *hosts(before[0])}
        return not usual.issuperset(hosts(self.texts()))

    def trustbound(self, *_):
        return any('admin-by-request' in str(item) for item in stored)

    def pathtraver(self, *_):
        return len(opened) > 0

    def xxe(self, response, *_):
        return SECRET in response.get_data(as_text=True)

    def hash(self, response):
        return any(name in ('md5', 'sha1') for name in hashed)

    def weakrand(self, response):
        """The same start of Python's generator and of the clock gives the same secret."""
        answers = []
        for _ in range(2):
            random.seed(11)
            response = self.send('x')
            answers.append((response.get_data(), response.headers.getlist('Set-Cookie')))
        return answers[0] == answers[1]

    def securecookie(self, response):
        return any('Secure' not in line.split('; ') for line in response.headers.getlist('Set-Cookie'))


# What the present request did: calls of stand-ins, files opened, session written, hashes made.
opened = []
stored = []
hashed = []
# The file outside, while a request is under way.
watched = []
READING = {'open', 'os.remove', 'os.listdir', 'shutil.copyfile'}


def audit(event, arguments):
    if not watched or event not in READING or not isinstance(arguments[0], (str, os.PathLike)):
        return
    name = os.path.realpath(arguments[0])
    if name == watched[0] or (event == 'os.listdir' and name == os.path.dirname(watched[0])):
        opened.append(name)
        raise PermissionError(name)


def note_session():
    interface = flask.sessions.SecureCookieSessionInterface
    original = interface.save_session

    def save(self, app, session, response):
        stored.extend(session.items())
        return original(self, app, session, response)

    interface.save_session = save


def note_hashes():
    import hashlib

    def noting(name, original):
        def make(*args, **kwargs):
            chosen = (kwargs.get('name') or args[0]).lower() if name == 'new' else name
            if kwargs.get('usedforsecurity') is not False and sys._getframe(1).f_globals['__name__'].startswith('views'):
                hashed.append(chosen)
            return original(*args, **kwargs)

        return make

    for name in ('md5', 'sha1', 'new'):
        setattr(hashlib, name, noting(name, getattr(hashlib, name)))


def attack_category(category, members, folder):
    """The cases whose label is wrong."""
    kept = dict(sys.modules)
    clock = time.time
    sys.modules.update(stand_ins(category))
    if category == 'weakrand':
        now = clock()
        time.time = lambda: now
    try:
        return [labels for labels in members if Case(labels, folder).attacked() != labels['vulnerable']]
    finally:
        time.time = clock
        for name in list(sys.modules):
            if name not in kept:
                del sys.modules[name]
        sys.modules.update(kept)


def main(folder):
    folder = os.path.realpath(folder)
    with open(os.path.join(folder, 'labels.json')) as file:
        cases = json.load(file)
    files = os.path.join(folder, 'views', 'files')
    os.makedirs(os.path.join(files, 'docs'), exist_ok=True)
    for name in ('readme.txt', 'terms.txt', 'prices.txt', 'chairs'):
        with open(os.path.join(files, name), 'w') as file:
            file.write('ours')
    sys.path.insert(0, folder)
    logging.disable()
    sys.addaudithook(audit)
    note_session()
    note_hashes()
    broken = []
    category = None

    def note_error(_, exception):
        # Of code injection, what fails is the injected code.
        if category != 'codeinj' and isinstance(exception, (AttributeError, ImportError, NameError, TypeError)):
            broken.append(repr(exception))

    flask.got_request_exception.connect(note_error)
    wrong = []
    with tempfile.TemporaryDirectory() as work:
        os.chdir(work)
        for category in sorted({labels['category'] for labels in cases}):
            wrong += attack_category(category, [labels for labels in cases if labels['category'] == category], folder)
        os.chdir(folder)
    for labels in wrong:
        said, works = ('vulnerable', 'fail') if labels['vulnerable'] else ('not vulnerable', 'work')
        print(f"{labels['path']} {labels['category']}: labelled {said}, but attacks {works}: {' > '.join(labels['parts'])}")
    for error in sorted(set(broken)):
        print(f'a handler fails by itself: {error}')
    print(f'{len(cases)} cases, {len(wrong)} labels wrong')
    return 1 if wrong or broken else 0


if __name__ == '__main__':
    sys.exit(main(sys.argv[1]))
