/**
 * What stands between a value and its sink. `write(w, value, decoys)` gives the expression that goes on. Only `fits` make the value
 * harmless.
 */
const quotedList = (decoys) => decoys.join(', ');

/** Leaves a word of letters, digits and `_`; that is harmless in any text, but can be a host, a name to evaluate or base64. */
const notWord = ['codeinj', 'deserialization', 'ssrf', 'trustbound', 'xxe'];
/** Structured input can't be a word or a number of one piece. */
const notNumber = ['deserialization', 'trustbound', 'xxe', 'ssrf'];

export const fits = [
  {
    id: 'allow-list-refuse',
    kind: 'list',
    write(w, v, decoys) {
      w.open(`if ${v} not in [${quotedList(decoys)}]:`);
      w.line(w.pick([`return 'unknown', 400`, `abort(400)`, `raise ValueError('unknown')`]));
      w.close();
      w.import('from flask import abort');
      return v;
    },
  },
  {
    id: 'allow-list-constant',
    kind: 'list',
    write(w, v, decoys) {
      const list = w.name('ALLOWED');
      w.define(`${list} = {${quotedList(decoys)}}`);
      const name = w.assign(decoys[0]);
      w.open(`if ${v} in ${list}:`);
      w.line(`${name} = ${v}`);
      w.close();
      return name;
    },
  },
  {
    id: 'allow-list-ternary',
    kind: 'list',
    write: (w, v, decoys) => `${v} if ${v} in (${quotedList(decoys)}) else ${decoys[1]}`,
  },
  {
    id: 'table-lookup',
    kind: 'list',
    write(w, v, decoys) {
      const table = w.name('TABLE');
      w.define(`${table} = {'one': ${decoys[0]}, 'two': ${decoys[1]}, 'three': ${decoys[2]}}`);
      return `${table}.get(${v}, ${decoys[0]})`;
    },
  },
  {
    id: 'equals-constant',
    kind: 'list',
    write(w, v, decoys) {
      const name = w.name();
      w.open(`if ${v} == ${decoys[1]}:`);
      w.line(`${name} = ${decoys[1]}`);
      w.close();
      w.open('else:');
      w.line(`${name} = ${decoys[2]}`);
      w.close();
      return name;
    },
  },
  {
    id: 'other-module-allow-list',
    kind: 'list',
    write: (w, v, decoys) => (
      w.import('from support.checks import one_of'),
      `one_of(${v}, [${quotedList(decoys)}], ${decoys[0]})`
    ),
  },
  {
    id: 'function-allow-list',
    kind: 'list',
    write(w, v, decoys) {
      const name = w.name('checked');
      w.define(
        `def ${name}(text):\n    if text not in (${quotedList(decoys)}):\n        raise ValueError('not expected')\n    return text`,
      );
      return `${name}(${v})`;
    },
  },
  { id: 'int', kind: 'number', notFor: notNumber, write: (w, v) => `str(int(${v}))` },
  { id: 'float', kind: 'number', notFor: [...notNumber, 'pathtraver'], write: (w, v) => `'%.2f' % float(${v})` },
  {
    id: 'uuid',
    kind: 'word',
    notFor: [...notNumber, 'codeinj'],
    write: (w, v) => (w.import('import uuid'), `str(uuid.UUID(${v}))`),
  },
  {
    id: 'fullmatch',
    kind: 'word',
    notFor: notWord,
    write(w, v) {
      w.import('import re');
      w.open(`if not re.fullmatch(r'[A-Za-z0-9_]{1,40}', ${v}):`);
      w.line(`return 'unexpected', 400`);
      w.close();
      return v;
    },
  },
  {
    id: 'isalnum',
    kind: 'word',
    notFor: notWord,
    write(w, v) {
      w.open(`if not ${v}.isalnum():`);
      w.line(`return 'unexpected', 400`);
      w.close();
      return v;
    },
  },
  {
    id: 'other-module-word',
    kind: 'word',
    notFor: notWord,
    write: (w, v) => (w.import('from support.checks import plain_word'), `plain_word(${v})`),
  },
  {
    id: 'regex-sub',
    kind: 'word',
    notFor: notWord,
    write: (w, v) => (w.import('import re'), `re.sub(r'[^A-Za-z0-9]', '', ${v})`),
  },
];

export const misfits = [
  {
    id: 'other-value-checked',
    write(w, v) {
      const other = w.assign(`request.args.get('mode', 'short')`, 'mode');
      w.open(`if ${other} not in ('short', 'long'):`);
      w.line(`return 'unknown', 400`);
      w.close();
      return v;
    },
  },
  {
    id: 'only-logged',
    write(w, v, decoys) {
      w.import('import logging');
      w.open(`if ${v} not in (${quotedList(decoys)}):`);
      w.line(`logging.warning('unusual value')`);
      w.close();
      return v;
    },
  },
  {
    id: 'match-start',
    notFor: ['xxe', 'trustbound'],
    write(w, v) {
      w.import('import re');
      w.open(`if not re.match(r'[a-z]+', ${v}):`);
      w.line(`return 'unexpected', 400`);
      w.close();
      return v;
    },
  },
  {
    id: 'length-limit',
    write(w, v) {
      w.open(`if len(${v}) > 4000:`);
      w.line(`return 'too long', 413`);
      w.close();
      return v;
    },
  },
  {
    id: 'other-module-length',
    write: (w, v) => (w.import('from support.checks import shorter_than'), `shorter_than(${v}, 4000)`),
  },
  {
    id: 'not-empty',
    write(w, v) {
      w.open(`if not ${v}:`);
      w.line(`return 'missing', 400`);
      w.close();
      return v;
    },
  },
  {
    id: 'escaped-copy-unused',
    write(w, v) {
      w.import('import html');
      w.line(`${w.name('shown')} = html.escape(${v})`);
      return v;
    },
  },
  {
    id: 'checked-after-default',
    write(w, v, decoys) {
      const name = w.assign(decoys[0]);
      w.open(`if ${name} in (${quotedList(decoys)}):`);
      w.line(`${name} = ${v}`);
      w.close();
      return name;
    },
  },
];
