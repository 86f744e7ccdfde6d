/**
 * Faults that need no attacker's text: a constant decides. Here what is carried from place to place is that constant: `bad` and
 * `good` expressions; `sink` uses one of them. `unsafe` and `safe` carry none.
 */

const secret = (w) => {
  const key = w.pick(['password', 'pin', 'token', 'secret']);
  return w.assign(`request.form.get('${key}', '')`, key);
};

const hash = {
  id: 'hash',
  cwe: [326, 327, 328, 916],
  constants: {
    bad: [`'md5'`, `'sha1'`, `'MD5'`],
    good: [`'sha256'`, `'sha512'`, `'sha3_256'`],
    text: true,
    sink(w, algorithm) {
      w.import('import hashlib');
      const given = secret(w);
      const digest = w.pick([
        `hashlib.new(${algorithm}, ${given}.encode('utf-8'))`,
        `hashlib.new(name=${algorithm}, data=${given}.encode('utf-8'))`,
      ]);
      w.line(`return {'stored': ${w.assign(`${digest}.hexdigest()`, 'digest')}}`);
    },
  },
  unsafe: [
    ...['md5', 'sha1'].flatMap((algorithm) => [
      {
        id: `${algorithm}-call`,
        write: (w) => (
          w.import('import hashlib'),
          w.line(`return hashlib.${algorithm}(${secret(w)}.encode('utf-8')).hexdigest()`)
        ),
      },
      {
        id: `${algorithm}-update`,
        write(w) {
          w.import(`from hashlib import ${algorithm}`);
          const given = secret(w);
          const digest = w.assign(`${algorithm}()`, 'digest');
          w.line(`${digest}.update(b'pepper')\n${digest}.update(${given}.encode())\nreturn ${digest}.hexdigest()`);
        },
      },
    ]),
    {
      id: 'alias',
      write(w) {
        w.import('import hashlib as hashes');
        const make = w.assign('hashes.md5', 'make');
        w.line(`return ${make}(${secret(w)}.encode()).hexdigest()`);
      },
    },
    {
      id: 'security-said',
      write: (w) => (
        w.import('import hashlib'),
        w.line(`return hashlib.md5(${secret(w)}.encode(), usedforsecurity=True).hexdigest()`)
      ),
    },
  ],
  safe: [
    ...['sha256', 'sha512', 'blake2b', 'sha3_512'].map((algorithm) => ({
      id: algorithm,
      write: (w) => (
        w.import('import hashlib'),
        w.line(`return hashlib.${algorithm}(${secret(w)}.encode('utf-8')).hexdigest()`)
      ),
    })),
    {
      id: 'checksum-said',
      weight: 2,
      write: (w) => (
        w.import('import hashlib'),
        w.line(`return {'etag': hashlib.md5(request.path.encode(), usedforsecurity=False).hexdigest()}`)
      ),
    },
    {
      id: 'pbkdf2',
      write: (w) => (
        w.import('import hashlib', 'import os'),
        w.line(`return hashlib.pbkdf2_hmac('sha256', ${secret(w)}.encode(), os.urandom(16), 600_000).hex()`)
      ),
    },
    {
      id: 'scrypt',
      write: (w) => (
        w.import('import hashlib', 'import os'),
        w.line(`return hashlib.scrypt(${secret(w)}.encode(), salt=os.urandom(16), n=16384, r=8, p=1).hex()`)
      ),
    },
    {
      id: 'own-md5',
      write(w) {
        const name = w.name('md5');
        w.import('import hashlib');
        w.define(`def ${name}(data):\n    """Kept under its old name."""\n    return hashlib.sha256(data)`);
        w.line(`return ${name}(${secret(w)}.encode()).hexdigest()`);
      },
    },
  ],
};

const uses = [
  (w, number) => w.line(`return {'reset_token': ${w.assign(`str(${number})`, 'reset_token')}}`),
  (w, number) => {
    w.import('from flask import session');
    w.line(`session['session_key'] = str(${number})\nreturn {'key': session['session_key']}`);
  },
  (w, number) => {
    w.import('from flask import make_response');
    const response = w.assign(`make_response('welcome')`, 'response');
    w.line(
      `${response}.set_cookie('remember_me', str(${number}), secure=True, httponly=True, samesite='Lax')\nreturn ${response}`,
    );
  },
  (w, number) => w.line(`return {'password': ${w.assign(`'pw-' + str(${number})`, 'password')}}`),
];

const numbers = (module) => [
  `${module}.randint(100000, 999999)`,
  `${module}.random()`,
  `${module}.getrandbits(64)`,
  `''.join(${module}.choice('0123456789abcdef') for _ in range(24))`,
  `${module}.randrange(10 ** 12)`,
  `${module}.uniform(0, 1)`,
];

const weakrand = {
  id: 'weakrand',
  cwe: [330, 331, 335, 338],
  constants: {
    bad: ['random'],
    good: ['secrets.SystemRandom()', 'random.SystemRandom()'],
    sink(w, generator) {
      w.import('import random', 'import secrets');
      w.pick(uses)(w, w.pick(numbers(generator).filter((number) => !number.startsWith(`''`))));
    },
  },
  unsafe: [
    {
      id: 'module',
      weight: 4,
      write: (w) => (w.import('import random'), w.pick(uses)(w, w.pick(numbers('random')))),
    },
    {
      id: 'from-import',
      weight: 2,
      write: (w) => (
        w.import('from random import choices, randint'),
        w.pick(uses)(w, w.pick([`randint(0, 10 ** 9)`, `choices(range(1000), k=4)`]))
      ),
    },
    {
      id: 'seeded-by-time',
      write(w) {
        w.import('import random', 'import time');
        const generator = w.assign('random.Random(int(time.time()))', 'generator');
        w.pick(uses)(w, `${generator}.getrandbits(128)`);
      },
    },
    {
      id: 'assigned-first',
      write(w) {
        w.import('import random as rnd');
        const number = w.assign('rnd.random()', 'number');
        w.pick(uses)(w, `${number} * 1_000_000`);
      },
    },
  ],
  safe: [
    {
      id: 'secrets',
      weight: 3,
      write: (w) => (
        w.import('import secrets'),
        w.pick(uses)(
          w,
          w.pick([
            'secrets.token_hex(16)',
            'secrets.token_urlsafe(32)',
            'secrets.randbelow(10 ** 12)',
            'secrets.choice(range(1000))',
          ]),
        )
      ),
    },
    {
      id: 'system-random',
      weight: 2,
      write(w) {
        w.import('import random');
        const generator = w.assign('random.SystemRandom()', 'generator');
        w.pick(uses)(w, w.pick(numbers(generator)));
      },
    },
    { id: 'urandom', write: (w) => (w.import('import os'), w.pick(uses)(w, 'os.urandom(16).hex()')) },
    { id: 'uuid4', write: (w) => (w.import('import uuid'), w.pick(uses)(w, 'uuid.uuid4()')) },
    {
      id: 'own-random',
      write(w) {
        w.import('import secrets');
        const name = w.name('Random');
        w.define(
          `class ${name}:\n    def randint(self, low, high):\n        return low + secrets.randbelow(high - low + 1)`,
        );
        const generator = w.assign(`${name}()`, 'random');
        w.pick(uses)(w, `${generator}.randint(1, 10 ** 9)`);
      },
    },
  ],
};

const cookie = (w, settings) => {
  w.import('from flask import make_response');
  const response = w.assign(`make_response('hello')`, 'response');
  w.line(
    `${response}.set_cookie('${w.pick(['session_id', 'auth', 'remember'])}', ${w.pick([`'abc'`, `request.args.get('v', 'x')`])}, ${settings})\nreturn ${response}`,
  );
};

const securecookie = {
  id: 'securecookie',
  cwe: [614, 1004],
  constants: {
    bad: ['False'],
    good: ['True'],
    sink: (w, flag) => cookie(w, `secure=${flag}, httponly=True, samesite='Lax'`),
  },
  unsafe: [
    { id: 'secure-false', weight: 2, write: (w) => cookie(w, 'secure=False, httponly=True') },
    {
      id: 'secure-missing',
      weight: 2,
      write: (w) => cookie(w, w.pick(['httponly=True', `path='/', max_age=3600`, `samesite='Strict'`])),
    },
    {
      id: 'settings-dict',
      write(w) {
        const settings = w.assign(`{'secure': False, 'httponly': True}`, 'settings');
        cookie(w, `**${settings}`);
      },
    },
  ],
  safe: [
    {
      id: 'secure-true',
      weight: 2,
      write: (w) => cookie(w, `secure=True, httponly=True, samesite='${w.pick(['Lax', 'Strict'])}'`),
    },
    {
      id: 'settings-dict',
      write(w) {
        const settings = w.assign(`dict(secure=True, httponly=True, samesite='Lax')`, 'settings');
        cookie(w, `**${settings}`);
      },
    },
    {
      id: 'deleted',
      write(w) {
        w.import('from flask import make_response');
        const response = w.assign(`make_response('bye')`, 'response');
        w.line(`${response}.delete_cookie('session_id', secure=True, httponly=True)\nreturn ${response}`);
      },
    },
  ],
};

export const settings = [hash, weakrand, securecookie];
