/**
 * How a value gets from one place to another. `write(w, value, decoy, keep)` gives an expression that holds `value` when `keep`, and
 * `decoy` (a constant) when not; a form with `keeps` only ever keeps. `any` forms take values that aren't text, too. `notFor`
 * names categories in which the form would spoil what an attacker sends.
 */

/** Forms that are one expression of the value, and keep it. */
const expressions = {
  'f-string': (v) => `f'{${v}}'`,
  'percent-tuple': (v) => `'%s' % (${v},)`,
  'percent-mapping': (v) => `'%(inner)s' % {'inner': ${v}}`,
  'format-position': (v) => `'{}'.format(${v})`,
  'format-number': (v) => `'{1}'.format('x', ${v})`,
  'format-name': (v) => `'{inner}'.format(inner=${v})`,
  'plus-empty': (v) => `'' + ${v} + ''`,
  'join-list': (v) => `''.join([${v}])`,
  'str-call': (v) => `str(${v})`,
  strip: (v) => `${v}.strip()`,
  'replace-tabs': (v) => `${v}.replace('\\t', ' ')`,
  'slice-length': (v) => `${v}[:3000]`,
  'reverse-twice': (v) => `${v}[::-1][::-1]`,
  'split-join': (v) => `' '.join(${v}.split(' '))`,
  partition: (v) => `${v}.partition('\\x00')[0]`,
  'encode-decode': (v) => `${v}.encode('utf-8').decode('utf-8')`,
  'slices-joined': (v) => `${v}[:2] + ${v}[2:]`,
};

const imported = {
  base64: ['import base64', (v) => `base64.b64decode(base64.b64encode(${v}.encode('utf-8'))).decode('utf-8')`],
  'urlsafe-base64': [
    'import base64',
    (v) => `base64.urlsafe_b64decode(base64.urlsafe_b64encode(${v}.encode())).decode()`,
  ],
  'quote-unquote': ['import urllib.parse', (v) => `urllib.parse.unquote(urllib.parse.quote(${v}))`],
  'quote-plus': ['from urllib.parse import quote_plus, unquote_plus', (v) => `unquote_plus(quote_plus(${v}))`],
  'html-unescape': ['import html', (v) => `html.unescape(html.escape(${v}))`],
  'string-template': ['import string', (v) => `string.Template('$inner').substitute(inner=${v})`],
  'string-io': ['import io', (v) => `io.StringIO(${v}).read()`],
};

/** Forms that keep or drop: `[keeps, drops]`, each an expression or lines ended by one, over `v` (value) and `d` (decoy). */
const constantConditions = (w) => {
  const [a, b] = [3 + w.below(9), 20 + w.below(40)];
  const total = a * b;
  return w.pick([
    [`(${a} * ${b}) + {n} > ${total}`, 1 + w.below(50)],
    [`{n} % 7 == ${(a * 11) % 7}`, a * 11],
    [`({n} - ${b}) * 2 < ${2 * a}`, b + a - 1 - w.below(2)],
    [`${total} // {n} == ${b}`, a],
  ]);
};

export const forms = [
  { id: 'direct', keeps: true, any: true, write: (w, v) => v },
  ...Object.entries(expressions).map(([id, expression]) => ({ id, keeps: true, write: (w, v) => expression(v) })),
  ...Object.entries(imported).map(([id, [statement, expression]]) => ({
    id,
    keeps: true,
    write: (w, v) => (w.import(statement), expression(v)),
  })),
  { id: 'lower', keeps: true, notFor: ['deserialization', 'xxe'], write: (w, v) => `${v}.lower()` },
  {
    id: 'dict-literal',
    any: true,
    write(w, v, d, keep) {
      const box = w.assign(`{'first': ${d}, 'second': ${v}}`);
      return keep ? `${box}['second']` : `${box}['first']`;
    },
  },
  {
    id: 'dict-store',
    any: true,
    write(w, v, d, keep) {
      const box = w.assign('{}');
      const [k, other] = w.pick([
        ['left', 'right'],
        ['key-a', 'key-b'],
        ['old', 'new'],
      ]);
      w.line(`${box}['${k}'] = ${d}\n${box}['${other}'] = ${v}\n${box}['third'] = 'third'`);
      return `${box}.get('${keep ? other : k}')`;
    },
  },
  {
    id: 'dict-overwrite',
    any: true,
    write(w, v, d, keep) {
      const box = w.assign('dict()');
      w.line(`${box}['kept'] = ${keep ? d : v}\n${box}['kept'] = ${keep ? v : d}`);
      return `${box}['kept']`;
    },
  },
  {
    id: 'dict-nested',
    any: true,
    write(w, v, d, keep) {
      const box = w.assign(`{'outer': {'one': ${v}, 'two': ${d}}, 'n': 2}`);
      return `${box}['outer']['${keep ? 'one' : 'two'}']`;
    },
  },
  {
    id: 'list-append-remove',
    any: true,
    write(w, v, d, keep) {
      const list = w.assign(`['start']`);
      w.line(`${list}.append(${v})\n${list}.append(${d})\n${list}.pop(0)`);
      return `${list}[${keep ? 0 : 1}]`;
    },
  },
  {
    id: 'list-pop',
    any: true,
    write(w, v, d, keep) {
      const list = w.assign('[]');
      w.line(`${list}.append(${keep ? d : v})\n${list}.append(${keep ? v : d})`);
      return `${list}.pop()`;
    },
  },
  {
    id: 'list-insert',
    any: true,
    write(w, v, d, keep) {
      const list = w.assign(`[${d}]`);
      w.line(`${list}.insert(0, ${v})`);
      return `${list}[${keep ? 0 : -1}]`;
    },
  },
  {
    id: 'list-literal-index',
    any: true,
    write: (w, v, d, keep) => `${w.assign(`[${d}, ${v}, ${d}]`)}[${keep ? 1 : 2}]`,
  },
  {
    id: 'tuple-unpack',
    any: true,
    write(w, v, d, keep) {
      const [one, other] = [w.name(), w.name()];
      w.line(`${one}, ${other} = ${v}, ${d}`);
      return keep ? one : other;
    },
  },
  {
    id: 'tuple-swap',
    any: true,
    write(w, v, d, keep) {
      const one = w.assign(v);
      const other = w.assign(d);
      w.line(`${one}, ${other} = ${other}, ${one}`);
      return keep ? other : one;
    },
  },
  {
    id: 'starred',
    any: true,
    write(w, v, d, keep) {
      const [one, rest] = [w.name(), w.name()];
      w.line(`${one}, *${rest} = [${d}, ${d}, ${v}]`);
      return keep ? `${rest}[1]` : one;
    },
  },
  {
    id: 'dead-store',
    any: true,
    write(w, v, d, keep) {
      const name = w.assign(keep ? d : v);
      w.line(`${name} = ${keep ? v : d}`);
      return name;
    },
  },
  {
    id: 'configparser',
    write(w, v, d, keep) {
      w.import('import configparser');
      const config = w.assign('configparser.RawConfigParser()', 'config');
      w.line(
        `${config}.add_section('main')\n${config}.set('main', 'alpha', ${d})\n${config}.set('main', 'beta', ${v})`,
      );
      return `${config}.get('main', '${keep ? 'beta' : 'alpha'}')`;
    },
  },
  {
    id: 'ternary-arithmetic',
    any: true,
    write(w, v, d, keep) {
      const [condition, number] = constantConditions(w);
      const n = w.assign(`${number}`, 'num');
      return `${keep ? v : d} if ${condition.replace('{n}', n)} else ${keep ? d : v}`;
    },
  },
  {
    id: 'if-arithmetic',
    any: true,
    write(w, v, d, keep) {
      const [condition, number] = constantConditions(w);
      const n = w.assign(`${number}`, 'num');
      const name = w.name();
      w.open(`if ${condition.replace('{n}', n)}:`);
      w.line(`${name} = ${keep ? v : d}`);
      w.close();
      w.open('else:');
      w.line(`${name} = ${keep ? d : v}`);
      w.close();
      return name;
    },
  },
  {
    id: 'if-text',
    any: true,
    write(w, v, d, keep) {
      const mode = w.assign(`'plain'`, 'mode');
      const name = w.assign(d);
      w.open(
        w.pick([`if ${mode} == '${keep ? 'plain' : 'rich'}':`, `if ${keep ? 'not ' : ''}${mode}.startswith('r'):`]),
      );
      w.line(`${name} = ${v}`);
      w.close();
      return name;
    },
  },
  {
    id: 'elif-chain',
    any: true,
    write(w, v, d, keep) {
      const step = w.assign(`${keep ? 2 : 3}`, 'step');
      const name = w.name();
      const branch = (head, expression) => {
        w.open(head);
        w.line(`${name} = ${expression}`);
        w.close();
      };
      branch(`if ${step} == 1:`, d);
      branch(`elif ${step} == 2:`, v);
      branch('else:', d);
      return name;
    },
  },
  {
    id: 'if-length',
    any: true,
    write(w, v, d, keep) {
      const words = w.assign(`['red', 'green', 'blue']`, 'words');
      const name = w.assign(v);
      w.open(w.pick([`if len(${words}) ${keep ? '>' : '=='} 3:`, `if 'green' ${keep ? 'not in' : 'in'} ${words}:`]));
      w.line(`${name} = ${d}`);
      w.close();
      return name;
    },
  },
  {
    id: 'match-constant',
    any: true,
    write(w, v, d, keep) {
      const letters = w.assign(`'ABC'`, 'letters');
      const guess = w.assign(`${letters}[${keep ? 1 : w.pick([0, 2])}]`, 'guess');
      const name = w.name();
      w.open(`match ${guess}:`);
      for (const [pattern, expression] of [
        [`'A'`, d],
        [`'B'`, v],
        ['_', d],
      ]) {
        w.open(`case ${pattern}:`);
        w.line(`${name} = ${expression}`);
        w.close();
      }
      w.close();
      return name;
    },
  },
  {
    id: 'match-either',
    any: true,
    write(w, v, d, keep) {
      const code = w.assign(`${keep ? w.pick([4, 5]) : w.pick([1, 2, 9])}`, 'code');
      const name = w.assign(d);
      w.open(`match ${code}:`);
      w.open('case 1 | 2:');
      w.line('pass');
      w.close();
      w.open('case 4 | 5:');
      w.line(`${name} = ${v}`);
      w.close();
      w.close();
      return name;
    },
  },
  {
    id: 'function-same-module',
    any: true,
    write(w, v, d, keep) {
      const name = w.name('carry');
      w.define(
        keep
          ? `def ${name}(text):\n    copy = text\n    return copy`
          : `def ${name}(text):\n    seen = [text]\n    return ${d} if seen else ${d}`,
      );
      return `${name}(${v})`;
    },
  },
  {
    id: 'function-early-return',
    any: true,
    write(w, v, d, keep) {
      const name = w.name('choose');
      w.define(
        `def ${name}(one, other, upper=${keep ? 'True' : 'False'}):\n    if upper:\n        return one\n    return other`,
      );
      return `${name}(${v}, ${d})`;
    },
  },
  {
    id: 'function-chain',
    any: true,
    write(w, v, d, keep) {
      const [inner, outer] = [w.name('inner_step'), w.name('outer_step')];
      w.define(`def ${inner}(pair):\n    return pair[${keep ? 0 : 1}]`);
      w.define(`def ${outer}(text):\n    return ${inner}((text, ${d}))`);
      return `${outer}(${v})`;
    },
  },
  {
    id: 'function-default',
    any: true,
    write(w, v, d, keep) {
      const name = w.name('prefer');
      w.define(`def ${name}(given, fallback=${d}):\n    return ${keep ? 'given' : 'fallback'}`);
      return `${name}(${v})`;
    },
  },
  {
    id: 'function-args',
    any: true,
    write(w, v, d, keep) {
      const name = w.name('nth');
      w.define(`def ${name}(*parts):\n    return parts[${keep ? 1 : 0}]`);
      return `${name}(${d}, ${v})`;
    },
  },
  {
    id: 'function-kwargs',
    any: true,
    write(w, v, d, keep) {
      const name = w.name('named');
      w.define(`def ${name}(**options):\n    return options['${keep ? 'left' : 'right'}']`);
      return `${name}(left=${v}, right=${d})`;
    },
  },
  {
    id: 'other-module',
    any: true,
    write(w, v, d, keep) {
      w.import(`from support.text import first_of, second_of`);
      return `${keep ? 'second_of' : 'first_of'}(${d}, ${v})`;
    },
  },
  {
    id: 'other-module-tidy',
    keeps: true,
    write: (w, v) => (w.import('from support import text as texts'), `texts.tidy(${v})`),
  },
  {
    id: 'relative-module',
    any: true,
    notFor: ['securecookie', 'weakrand'],
    write(w, v, d, keep) {
      w.import('from . import common');
      return keep ? `common.unchanged(${v})` : `common.replaced(${v}, ${d})`;
    },
  },
  {
    id: 'other-module-class',
    any: true,
    write(w, v, d, keep) {
      w.import('from support.text import Envelope');
      const envelope = w.assign(`Envelope(${v}, ${d})`, 'envelope');
      return `${envelope}.${keep ? 'opened' : 'spare'}()`;
    },
  },
  {
    id: 'other-module-state',
    any: true,
    write(w, v, d, keep) {
      w.import('from support.text import Relay');
      const relay = w.assign(`Relay('none')`, 'relay');
      w.line(`${relay}.put(${keep ? d : v})\n${relay}.put(${keep ? v : d})`);
      return `${relay}.now()`;
    },
  },
  {
    id: 'class-method',
    any: true,
    write(w, v, d, keep) {
      const name = w.name('Holder');
      w.define(
        `class ${name}:\n    def __init__(self, content):\n        self.content = content\n        self.spare = ${d}\n\n    def take(self):\n        return self.${keep ? 'content' : 'spare'}`,
      );
      return `${name}(${v}).take()`;
    },
  },
  {
    id: 'static-method',
    any: true,
    write(w, v, d, keep) {
      const name = w.name('Chooser');
      w.define(
        `class ${name}:\n    @staticmethod\n    def run(text, other):\n        return ${keep ? 'text' : 'other'}\n\n    @classmethod\n    def through(cls, text):\n        return cls.run(text, ${d})`,
      );
      return `${name}.through(${v})`;
    },
  },
  {
    id: 'class-attribute',
    any: true,
    write(w, v, d, keep) {
      const name = w.name('Store');
      w.define(`class ${name}:\n    current = ${d}\n    original = ${d}`);
      w.line(`${name}.current = ${v}`);
      return `${name}.${keep ? 'current' : 'original'}`;
    },
  },
  {
    id: 'global-variable',
    any: true,
    write(w, v, d, keep) {
      const [slot, other, remember] = [w.name('_latest'), w.name('_initial'), w.name('remember')];
      w.define(`${slot} = ${d}\n${other} = ${d}\n\n\ndef ${remember}(text):\n    global ${slot}\n    ${slot} = text`);
      w.line(`${remember}(${v})`);
      return keep ? slot : other;
    },
  },
  {
    id: 'generator',
    any: true,
    write(w, v, d, keep) {
      const name = w.name('series');
      w.define(`def ${name}(text):\n    yield ${d}\n    yield text`);
      return keep ? `list(${name}(${v}))[1]` : `next(${name}(${v}))`;
    },
  },
  {
    id: 'lambda',
    any: true,
    write: (w, v, d, keep) => `(lambda one, other: ${keep ? 'one' : 'other'})(${v}, ${d})`,
  },
  { id: 'map-call', keeps: true, write: (w, v) => `list(map(lambda each: each, [${v}]))[0]` },
  {
    id: 'comprehension',
    any: true,
    write: (w, v, d, keep) => `[each for each in (${v}, ${d})][${keep ? 0 : 1}]`,
  },
  {
    id: 'comprehension-join',
    keeps: true,
    write: (w, v) => `''.join(each for each in ${v})`,
  },
  {
    id: 'loop-last',
    any: true,
    write(w, v, d, keep) {
      const name = w.assign(`'none'`);
      const each = w.name('each');
      w.open(`for ${each} in [${keep ? `${d}, ${v}` : `${v}, ${d}`}]:`);
      w.line(`${name} = ${each}`);
      w.close();
      return name;
    },
  },
  {
    id: 'loop-characters',
    keeps: true,
    write(w, v) {
      const name = w.assign(`''`);
      const each = w.name('letter');
      w.open(`for ${each} in ${v}:`);
      w.line(`${name} += ${each}`);
      w.close();
      return name;
    },
  },
  {
    id: 'while-count',
    any: true,
    write(w, v, d, keep) {
      const name = w.assign(d);
      const count = w.assign('0', 'count');
      w.open(`while ${count} < ${keep ? 3 : 0}:`);
      w.line(`${name} = ${v}\n${count} += 1`);
      w.close();
      return name;
    },
  },
  {
    id: 'with-string-io',
    keeps: true,
    write(w, v) {
      w.import('import io');
      const [file, name] = [w.name('stream'), w.name()];
      w.open(`with io.StringIO(${v}) as ${file}:`);
      w.line(`${name} = ${file}.read()`);
      w.close();
      return name;
    },
  },
  {
    id: 'try-finally',
    any: true,
    write(w, v, d, keep) {
      const name = w.name();
      w.open('try:');
      w.line(`${name} = ${v}`);
      w.close();
      w.open('finally:');
      w.line(keep ? `${w.name('done')} = True` : `${name} = ${d}`);
      w.close();
      return name;
    },
  },
  {
    id: 'try-except',
    any: true,
    write(w, v, d, keep) {
      const name = w.name();
      w.open('try:');
      w.line(`${w.name('size')} = int('${keep ? 'twelve' : '12'}')\n${name} = ${d}`);
      w.close();
      w.open('except ValueError:');
      w.line(`${name} = ${v}`);
      w.close();
      return name;
    },
  },
  {
    id: 'thread',
    any: true,
    write(w, v, d, keep) {
      w.import('from support.work import in_thread');
      const name = w.name('job');
      w.define(`def ${name}(text):\n    return ${keep ? 'text' : d}`);
      return `in_thread(${name}, ${v})`;
    },
  },
  {
    id: 'thread-list',
    any: true,
    keeps: true,
    write(w, v) {
      w.import('import threading');
      const [name, out, thread] = [w.name('deliver'), w.assign('[]', 'answers'), w.name('thread')];
      w.define(`def ${name}(answers, text):\n    answers.append(text)`);
      w.line(`${thread} = threading.Thread(target=${name}, args=(${out}, ${v}))\n${thread}.start()\n${thread}.join()`);
      return `${out}[0]`;
    },
  },
  {
    id: 'json-round-trip',
    write(w, v, d, keep) {
      w.import('import json');
      const text = w.assign(`json.dumps({'a': ${v}, 'b': ${d}})`, 'packed');
      return `json.loads(${text})['${keep ? 'a' : 'b'}']`;
    },
  },
  {
    id: 'nested-function',
    any: true,
    write(w, v, d, keep) {
      const [name, kept] = [w.name('within'), w.assign(keep ? v : d)];
      w.open(`def ${name}():`);
      w.line(`return ${kept}`);
      w.close();
      return `${name}()`;
    },
  },
  {
    id: 'walrus',
    keeps: true,
    write(w, v) {
      const name = w.name();
      w.open(`if (${name} := ${v}) == '':`);
      w.line(`${name} = 'empty'`);
      w.close();
      return name;
    },
  },
  {
    id: 'augmented',
    keeps: true,
    write(w, v) {
      const name = w.assign(`''`);
      w.line(`${name} += ${v}`);
      return name;
    },
  },
];
