/** Forms and sources of the held-out set alone; as in `propagation.mjs` and `sources.mjs`. */

export const forms = [
  ...Object.entries({
    'format-map': (v) => `'{inner}'.format_map({'inner': ${v}})`,
    'f-string-nested': (v) => `f"{'' + ${v}}"`,
    'str-join-generator': (v) => `''.join(piece for piece in [${v}])`,
    'repeat-once': (v) => `${v} * 1`,
    'casefold-free-slice': (v) => `${v}[0:1] + ${v}[1:len(${v})]`,
    'or-default': (v) => `${v} or 'none'`,
    removeprefix: (v) => `${v}.removeprefix('zzz-')`,
    expandtabs: (v) => `${v}.expandtabs(1)`,
    'rsplit-first': (v) => `${v}.rsplit('\\x00', 1)[0]`,
    'bytes-and-back': (v) => `str(bytes(${v}, 'utf-8'), 'utf-8')`,
    translate: (v) => `${v}.translate({0: None})`,
  }).map(([id, expression]) => ({ id, keeps: true, write: (w, v) => expression(v) })),
  {
    id: 'hex-round-trip',
    keeps: true,
    write: (w, v) => `bytes.fromhex(${v}.encode('utf-8').hex()).decode('utf-8')`,
  },
  {
    id: 'reduce',
    keeps: true,
    write: (w, v) => (w.import('import functools'), `functools.reduce(lambda a, b: a + b, [${v}, ''])`),
  },
  { id: 'sorted-single', keeps: true, write: (w, v) => `sorted([${v}])[0]` },
  {
    id: 'chain',
    keeps: true,
    write: (w, v) => (w.import('import itertools'), `next(itertools.chain([${v}], ['last']))`),
  },
  { id: 'regex-group', keeps: true, write: (w, v) => (w.import('import re'), `re.search(r'(?s).*', ${v}).group(0)`) },
  {
    id: 'deque',
    any: true,
    write(w, v, d, keep) {
      w.import('from collections import deque');
      const queue = w.assign(`deque([${d}])`, 'queue');
      w.line(`${queue}.appendleft(${v})`);
      return `${queue}.${keep ? 'popleft' : 'pop'}()`;
    },
  },
  {
    id: 'queue',
    any: true,
    write(w, v, d, keep) {
      w.import('import queue');
      const waiting = w.assign('queue.Queue()', 'waiting');
      w.line(`${waiting}.put(${keep ? v : d})\n${waiting}.put(${keep ? d : v})`);
      return `${waiting}.get()`;
    },
  },
  {
    id: 'named-tuple',
    any: true,
    write(w, v, d, keep) {
      w.import('from collections import namedtuple');
      const name = w.name('Pair');
      w.define(`${name} = namedtuple('${name}', ['left', 'right'])`);
      return `${name}(${v}, right=${d}).${keep ? 'left' : 'right'}`;
    },
  },
  {
    id: 'data-class',
    any: true,
    write(w, v, d, keep) {
      w.import('import dataclasses');
      const name = w.name('Parcel');
      w.define(`@dataclasses.dataclass\nclass ${name}:\n    inside: object\n    outside: object = None`);
      const parcel = w.assign(`${name}(inside=${v}, outside=${d})`, 'parcel');
      return `${parcel}.${keep ? 'inside' : 'outside'}`;
    },
  },
  {
    id: 'property',
    any: true,
    write(w, v, d, keep) {
      const name = w.name('Shelf');
      w.define(
        `class ${name}:\n    def __init__(self, content):\n        self._content = content\n\n    @property\n    def shown(self):\n        return ${keep ? 'self._content' : d}`,
      );
      return `${name}(${v}).shown`;
    },
  },
  {
    id: 'inherited-method',
    any: true,
    write(w, v, d, keep) {
      const [base, name] = [w.name('Basic'), w.name('Special')];
      w.define(`class ${base}:\n    def of(self, text):\n        return ${keep ? 'text' : d}`);
      w.define(`class ${name}(${base}):\n    pass`);
      return `${name}().of(${v})`;
    },
  },
  {
    id: 'overridden-method',
    any: true,
    write(w, v, d, keep) {
      const [base, name] = [w.name('Basic'), w.name('Special')];
      w.define(`class ${base}:\n    def of(self, text):\n        return ${keep ? d : 'text'}`);
      w.define(`class ${name}(${base}):\n    def of(self, text):\n        return ${keep ? 'text' : d}`);
      return `${name}().of(${v})`;
    },
  },
  {
    id: 'get-item',
    any: true,
    write(w, v, d, keep) {
      const name = w.name('Lookup');
      w.define(
        `class ${name}:\n    def __init__(self, **content):\n        self.content = content\n\n    def __getitem__(self, key):\n        return self.content[key]`,
      );
      return `${name}(one=${v}, two=${d})['${keep ? 'one' : 'two'}']`;
    },
  },
  {
    id: 'closure',
    any: true,
    write(w, v, d, keep) {
      const name = w.name('maker');
      w.define(
        `def ${name}(text):\n    def inner(other):\n        return ${keep ? 'text' : 'other'}\n\n    return inner`,
      );
      return `${name}(${v})(${d})`;
    },
  },
  {
    id: 'decorated',
    any: true,
    write(w, v, d, keep) {
      const [outer, name] = [w.name('traced'), w.name('given_back')];
      w.import('import functools');
      w.define(
        `def ${outer}(function):\n    @functools.wraps(function)\n    def wrapper(*args, **kwargs):\n        return function(*args, **kwargs)\n\n    return wrapper`,
      );
      w.define(`@${outer}\ndef ${name}(text):\n    return ${keep ? 'text' : d}`);
      return `${name}(${v})`;
    },
  },
  {
    id: 'partial',
    any: true,
    write(w, v, d, keep) {
      const name = w.name('of_two');
      w.import('import functools');
      w.define(`def ${name}(one, other):\n    return ${keep ? 'one' : 'other'}`);
      return `functools.partial(${name}, ${v})(${d})`;
    },
  },
  {
    id: 'context-manager',
    any: true,
    write(w, v, d, keep) {
      w.import('import contextlib');
      const [name, given, out] = [w.name('lent'), w.name('given'), w.name('taken')];
      w.define(`@contextlib.contextmanager\ndef ${name}(text):\n    yield ${keep ? 'text' : d}`);
      w.open(`with ${name}(${v}) as ${given}:`);
      w.line(`${out} = ${given}`);
      w.close();
      return out;
    },
  },
  {
    id: 'exception-argument',
    any: true,
    write(w, v, d, keep) {
      const [error, name] = [w.name('error'), w.name('told')];
      w.open('try:');
      w.line(`raise ValueError(${v}, ${d})`);
      w.close();
      w.open(`except ValueError as ${error}:`);
      w.line(`${name} = ${error}.args[${keep ? 0 : 1}]`);
      w.close();
      return name;
    },
  },
  {
    id: 'match-mapping',
    any: true,
    write(w, v, d, keep) {
      const [name, inner] = [w.name('seen'), w.name('inner')];
      w.line(`${name} = ${d}`);
      w.open(`match {'type': '${keep ? 'note' : 'memo'}', 'body': ${v}}:`);
      w.open(`case {'type': 'note', 'body': ${inner}}:`);
      w.line(`${name} = ${inner}`);
      w.close();
      w.open('case _:');
      w.line('pass');
      w.close();
      w.close();
      return name;
    },
  },
  {
    id: 'set-attribute',
    any: true,
    write(w, v, d, keep) {
      w.import('import types');
      const box = w.assign(`types.SimpleNamespace(plain=${d})`, 'box');
      w.line(`setattr(${box}, 'given', ${v})`);
      return `getattr(${box}, '${keep ? 'given' : 'plain'}')`;
    },
  },
  {
    id: 'dict-merge',
    any: true,
    write: (w, v, d, keep) => `{**{'k': ${keep ? d : v}}, **{'k': ${keep ? v : d}}}['k']`,
  },
  {
    id: 'dict-pop',
    any: true,
    write(w, v, d, keep) {
      const box = w.assign(`dict(zip(['a', 'b'], [${v}, ${d}]))`);
      return `${box}.pop('${keep ? 'a' : 'b'}')`;
    },
  },
  {
    id: 'enumerate-pick',
    any: true,
    write(w, v, d, keep) {
      const [name, index, each] = [w.assign(`'none'`), w.name('index'), w.name('each')];
      w.open(`for ${index}, ${each} in enumerate([${d}, ${v}]):`);
      w.open(`if ${index} == ${keep ? 1 : 0}:`);
      w.line(`${name} = ${each}`);
      w.close();
      w.close();
      return name;
    },
  },
  {
    id: 'list-extend-slice',
    any: true,
    write(w, v, d, keep) {
      const list = w.assign('[]');
      w.line(`${list}.extend([${d}, ${v}, 'end'])`);
      return `${list}[${keep ? '1:' : ':1'}][0]`;
    },
  },
  {
    id: 'list-reverse',
    any: true,
    write(w, v, d, keep) {
      const list = w.assign(`[${v}, ${d}]`);
      w.line(`${list}.reverse()`);
      return `${list}[${keep ? 1 : 0}]`;
    },
  },
  {
    id: 'break-loop',
    any: true,
    write(w, v, d, keep) {
      const [name, each] = [w.assign(`'none'`), w.name('each')];
      w.open(`for ${each} in (${keep ? `${v}, ${d}` : `${d}, ${v}`}):`);
      w.line(`${name} = ${each}\nbreak`);
      w.close();
      return name;
    },
  },
  {
    id: 'nested-conditions',
    any: true,
    write(w, v, d, keep) {
      const [size, name] = [w.assign(`len('gatehouse')`, 'size'), w.assign(d)];
      w.open(`if ${size} > 5:`);
      w.open(`if ${size} % 2 == ${keep ? 1 : 0}:`);
      w.line(`${name} = ${v}`);
      w.close();
      w.close();
      return name;
    },
  },
  {
    id: 'boolean-conditions',
    any: true,
    write: (w, v, d, keep) => `${v} if (3 > 2 ${keep ? 'or' : 'and'} not 'abc'.isalpha()) else ${d}`,
  },
  {
    id: 'executor',
    any: true,
    write(w, v, d, keep) {
      w.import('from concurrent.futures import ThreadPoolExecutor');
      const [name, pool, out] = [w.name('task'), w.name('pool'), w.name('outcome')];
      w.define(`def ${name}(one, other):\n    return ${keep ? 'one' : 'other'}`);
      w.open(`with ThreadPoolExecutor() as ${pool}:`);
      w.line(`${out} = ${pool}.submit(${name}, ${v}, ${d}).result()`);
      w.close();
      return out;
    },
  },
];

export const sources = [
  ...[
    ['args-pop-free', 'query', (k) => `dict(request.args)['${k}']`],
    ['values-index', 'query', (k) => `request.values['${k}']`],
    ['json-forced', 'json', (k) => `request.get_json(force=True)['${k}']`],
    ['cookies-index', 'cookie', (k) => `request.cookies['${k}']`],
    ['user-agent', 'agent', () => `request.user_agent.string`],
    ['loaded-body', 'json', (k, w) => (w.import('import json'), `json.loads(request.data)['${k}']`)],
    ['form-list-comprehension', 'form', (k) => `[each for each in request.form.getlist('${k}')][-1]`],
  ].map(([id, from, expression]) => ({
    id,
    write(w) {
      const k = w.pick(['term', 'item', 'place', 'label', 'order']);
      return { expression: expression(k, w), from, key: k };
    },
  })),
];
