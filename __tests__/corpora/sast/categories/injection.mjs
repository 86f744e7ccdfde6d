/** Text that becomes part of a program in another language. A sink writes the rest of the handler, `return` included. */

const sqlTexts = [
  { id: 'f-string', write: (w, v) => `f"SELECT name, price FROM items WHERE name = '{${v}}'"` },
  { id: 'plus', write: (w, v) => `"SELECT name, price FROM items WHERE name = '" + ${v} + "'"` },
  { id: 'percent', write: (w, v) => `"SELECT name, price FROM items WHERE name = '%s'" % ${v}` },
  { id: 'format', write: (w, v) => `"SELECT * FROM items WHERE name = '{}' AND stock > 0".format(${v})` },
  { id: 'format-name', write: (w, v) => `"DELETE FROM items WHERE name = '{item}'".format(item=${v})` },
  { id: 'number', accepts: ['list', 'number'], write: (w, v) => `f'SELECT name FROM items WHERE id = {${v}}'` },
  { id: 'order', accepts: ['list', 'number'], write: (w, v) => `'SELECT name FROM items ORDER BY ' + ${v}` },
  { id: 'table', accepts: ['list'], write: (w, v) => `'SELECT name FROM {} LIMIT 10'.format(${v})` },
  {
    id: 'steps',
    write(w, v) {
      const sql = w.assign(`'UPDATE items SET stock = 0'`, 'sql');
      w.line(`${sql} += ' WHERE name = '\n${sql} += "'" + ${v} + "'"`);
      return sql;
    },
  },
  { id: 'join', write: (w, v) => `' '.join(['SELECT name FROM items', "WHERE kind = '" + ${v} + "'"])` },
  { id: 'like', write: (w, v) => `f"SELECT name FROM items WHERE name LIKE '%{${v}}%'"` },
];

const sqlCalls = [
  {
    id: 'sqlite-cursor',
    write(w, sql, parameters = '') {
      w.import('import sqlite3');
      const [connection, cursor] = [w.assign(`sqlite3.connect('shop.db')`, 'connection'), w.name('cursor')];
      w.line(
        `${cursor} = ${connection}.cursor()\n${cursor}.execute(${sql}${parameters})\nreturn {'rows': ${cursor}.fetchall()}`,
      );
    },
  },
  {
    id: 'helper-connection',
    write(w, sql, parameters = '') {
      w.import('from support import db');
      const connection = w.assign(`db.connect()`, 'connection');
      w.open('try:');
      w.line(`return {'rows': ${connection}.execute(${sql}${parameters}).fetchall()}`);
      w.close();
      w.open('finally:');
      w.line(`${connection}.close()`);
      w.close();
    },
  },
  {
    id: 'with-closing',
    write(w, sql, parameters = '') {
      w.import('from contextlib import closing', 'import sqlite3');
      const [connection, found] = [w.name('connection'), w.name('found')];
      w.open(`with closing(sqlite3.connect('shop.db')) as ${connection}:`);
      w.line(`${found} = ${connection}.execute(${sql}${parameters}).fetchall()`);
      w.close();
      w.line(`return {'rows': len(${found})}`);
    },
  },
  {
    id: 'helper-rows',
    write(w, sql, parameters = '') {
      w.import('from support.db import rows');
      w.line(`return {'rows': rows(${sql}${parameters})}`);
    },
  },
  {
    id: 'psycopg',
    style: 'format',
    write(w, sql, parameters = '') {
      w.import('import psycopg2');
      const [connection, cursor] = [w.assign(`psycopg2.connect('dbname=shop')`, 'connection'), w.name('cursor')];
      w.open(`with ${connection}.cursor() as ${cursor}:`);
      w.line(`${cursor}.execute(${sql}${parameters})\nreturn {'rows': ${cursor}.fetchall()}`);
      w.close();
    },
  },
  {
    id: 'sqlalchemy',
    style: 'named',
    write(w, sql, parameters = '') {
      w.import('from sqlalchemy import create_engine, text');
      w.define(`engine = create_engine('sqlite:///shop.db')`);
      const connection = w.name('connection');
      w.open(`with engine.connect() as ${connection}:`);
      w.line(`return {'rows': len(${connection}.execute(text(${sql})${parameters}).fetchall())}`);
      w.close();
    },
  },
];

const sqlScript = {
  id: 'sqlite-script',
  write(w, sql) {
    w.import('import sqlite3');
    const connection = w.assign(`sqlite3.connect('shop.db')`, 'connection');
    w.line(`${connection}.executescript(${sql})\n${connection}.commit()\nreturn 'done'`);
  },
};

const sqli = {
  id: 'sqli',
  cwe: [89, 564, 943],
  decoys: [`'chairs'`, `'tables'`, `'lamps'`],
  unsafe: [
    ...sqlTexts.map(({ id, accepts, write }) => ({
      id,
      accepts,
      write: (w, v) => w.pick([...sqlCalls, sqlScript]).write(w, w.assign(write(w, v), 'sql')),
    })),
    ...sqlTexts
      .filter(({ id }) => id !== 'steps')
      .slice(0, 5)
      .map(({ id, write }) => ({ id: `${id}-inline`, write: (w, v) => w.pick(sqlCalls).write(w, write(w, v)) })),
    {
      id: 'built-beside-parameters',
      accepts: ['list'],
      write(w, v) {
        const sql = w.assign(`f'SELECT name FROM {${v}} WHERE price < ?'`, 'sql');
        w.pick(sqlCalls.filter(({ style }) => style === undefined)).write(w, sql, ', (100,)');
      },
    },
  ],
  safe: [
    {
      id: 'parameters',
      weight: 4,
      write(w, v) {
        const call = w.pick(sqlCalls);
        const [mark, parameters] =
          call.style === 'named'
            ? [':wanted', `, {'wanted': ${v}}`]
            : call.style === 'format'
              ? ['%s', `, (${v},)`]
              : w.pick([
                  ['?', `, (${v},)`],
                  ['?', `, [${v}]`],
                  [':wanted', `, {'wanted': ${v}}`],
                ]);
        const text = `'SELECT name, price FROM items WHERE name = ${mark}'`;
        call.write(w, w.chance(60) ? w.assign(text, 'sql') : text, parameters);
      },
    },
    {
      id: 'parameter-with-wildcards',
      write(w, v) {
        const pattern = w.assign(`f'%{${v}}%'`, 'pattern');
        w.pick(sqlCalls.filter(({ style }) => style === undefined)).write(
          w,
          `'SELECT name FROM items WHERE name LIKE ?'`,
          `, (${pattern},)`,
        );
      },
    },
    {
      id: 'placeholders-counted',
      write(w, v) {
        const values = w.assign(`${v}.split(',')`, 'values');
        const marks = w.assign(`', '.join('?' for _ in ${values})`, 'marks');
        const sql = w.assign(`f'SELECT name FROM items WHERE name IN ({${marks}})'`, 'sql');
        w.pick(sqlCalls.filter(({ style }) => style === undefined)).write(w, sql, `, ${values}`);
      },
    },
    {
      id: 'statement-chosen',
      write(w, v) {
        const sql = w.assign(
          `'SELECT name FROM items ORDER BY price' if ${v} == 'price' else 'SELECT name FROM items ORDER BY name'`,
          'sql',
        );
        w.pick(sqlCalls).write(w, sql);
      },
    },
  ],
  fits: [],
  misfits: [
    { id: 'html-escape-no-quote', write: (w, v) => (w.import('import html'), `html.escape(${v}, quote=False)`) },
    { id: 'strip-semicolons', write: (w, v) => `${v}.replace(';', '')` },
    { id: 'strip-comment', write: (w, v) => `${v}.replace('--', '')` },
  ],
};

const run = [
  { id: 'os-system', write: (w, c) => (w.import('import os'), w.line(`os.system(${c})\nreturn 'done'`)) },
  { id: 'os-popen', write: (w, c) => (w.import('import os'), w.line(`return os.popen(${c}).read()`)) },
  {
    id: 'run-shell',
    write: (w, c) => (
      w.import('import subprocess'),
      w.line(`${w.name('finished')} = subprocess.run(${c}, shell=True, capture_output=True, text=True)\nreturn 'done'`)
    ),
  },
  {
    id: 'call-shell',
    write: (w, c) => (w.import('import subprocess'), w.line(`return str(subprocess.call(${c}, shell=True))`)),
  },
  {
    id: 'check-output-shell',
    write: (w, c) => (
      w.import('from subprocess import check_output'),
      w.line(`return check_output(${c}, shell=True, text=True)`)
    ),
  },
  {
    id: 'popen-shell',
    write(w, c) {
      w.import('import subprocess');
      const process = w.assign(`subprocess.Popen(${c}, shell=True, stdout=subprocess.PIPE)`, 'process');
      w.line(`return ${process}.communicate()[0]`);
    },
  },
  {
    id: 'shell-by-name',
    write: (w, c) => (w.import('import subprocess'), w.line(`subprocess.run(['sh', '-c', ${c}])\nreturn 'done'`)),
  },
  { id: 'getoutput', write: (w, c) => (w.import('import subprocess'), w.line(`return subprocess.getoutput(${c})`)) },
  {
    id: 'shell-flag-variable',
    write(w, c) {
      w.import('import subprocess');
      const shell = w.assign('True', 'use_shell');
      w.line(`subprocess.run(${c}, shell=${shell})\nreturn 'done'`);
    },
  },
];

const commands = [
  (v) => `f'echo {${v}}'`,
  (v) => `'echo ' + ${v}`,
  (v) => `'echo %s' % ${v}`,
  (v) => `'echo {} | cat'.format(${v})`,
];

const cmdi = {
  id: 'cmdi',
  cwe: [77, 78],
  decoys: [`'hello'`, `'world'`, `'again'`],
  unsafe: [
    { id: 'shell', weight: 7, write: (w, v) => w.pick(run).write(w, w.assign(w.pick(commands)(v), 'command')) },
    { id: 'shell-inline', write: (w, v) => w.pick(run).write(w, w.pick(commands)(v)) },
    {
      id: 'quoted-by-hand',
      accepts: ['list', 'number', 'word'],
      write: (w, v) => w.pick(run).write(w, w.assign(`f"echo '{${v}}'"`, 'command')),
    },
    { id: 'whole-command', accepts: ['list'], write: (w, v) => w.pick(run).write(w, v) },
  ],
  safe: [
    {
      id: 'argument-list',
      weight: 3,
      write(w, v) {
        w.import('import subprocess');
        const [call, after] = w.pick([
          ['subprocess.run', ''],
          ['subprocess.call', ''],
          ['subprocess.check_call', ', shell=False'],
          ['subprocess.run', ', capture_output=True, check=False'],
        ]);
        const list = w.chance(50) ? w.assign(`['echo', ${v}]`, 'arguments') : `['echo', ${v}]`;
        w.line(`${call}(${list}${after})\nreturn 'done'`);
      },
    },
    {
      id: 'input-of-process',
      write: (w, v) => (
        w.import('import subprocess'),
        w.line(`return subprocess.run('cat', shell=True, input=${v}, capture_output=True, text=True).stdout`)
      ),
    },
    {
      id: 'flag-variable-off',
      write(w, v) {
        w.import('import subprocess');
        const shell = w.assign('False', 'use_shell');
        w.line(`subprocess.run(['echo', '-n', ${v}], shell=${shell})\nreturn 'done'`);
      },
    },
    {
      id: 'constant-command',
      write: (w, v) => (w.import('import os'), w.line(`os.system('echo refreshed')\nreturn {'asked': ${v}}`)),
    },
  ],
  fits: [
    { id: 'shlex-quote', weight: 3, write: (w, v) => (w.import('import shlex'), `shlex.quote(${v})`) },
    { id: 'shlex-join', write: (w, v) => (w.import('import shlex'), `shlex.join([${v}])`) },
  ],
  misfits: [
    { id: 'html-escape', write: (w, v) => (w.import('import html'), `html.escape(${v}, quote=False)`) },
    { id: 'strip-semicolons', write: (w, v) => `${v}.replace(';', '')` },
    { id: 'double-quotes-escaped', write: (w, v) => `${v}.replace('"', '\\\\"')` },
  ],
};

const codeinj = {
  id: 'codeinj',
  cwe: [94, 95, 96],
  decoys: [`'1 + 1'`, `'2 * 3'`, `'7 - 4'`],
  unsafe: [
    { id: 'eval', weight: 3, write: (w, v) => w.line(`return str(eval(${v}))`) },
    { id: 'eval-f-string', write: (w, v) => w.line(`return str(eval(f'({${v}}) * 1'))`) },
    { id: 'exec', weight: 2, write: (w, v) => w.line(`exec(${v})\nreturn 'done'`) },
    {
      id: 'exec-namespace',
      write(w, v) {
        const names = w.assign('{}', 'namespace');
        w.line(`exec('outcome = ' + ${v}, ${names})\nreturn str(${names}['outcome'])`);
      },
    },
    { id: 'compile', write: (w, v) => w.line(`return str(eval(compile(${v}, '<input>', 'eval')))`) },
    { id: 'eval-without-builtins', write: (w, v) => w.line(`return str(eval(${v}, {'__builtins__': {}}))`) },
    { id: 'builtins-eval', write: (w, v) => (w.import('import builtins'), w.line(`return str(builtins.eval(${v}))`)) },
  ],
  safe: [
    {
      id: 'literal-eval',
      weight: 2,
      write: (w, v) => (w.import('import ast'), w.line(`return str(ast.literal_eval(${v}))`)),
    },
    { id: 'eval-of-constant', write: (w, v) => w.line(`return str(eval('len(given)', {'given': ${v}}))`) },
    {
      id: 'dispatch',
      write(w, v) {
        const table = w.name('OPERATIONS');
        w.define(`${table} = {'double': lambda n: n * 2, 'square': lambda n: n * n}`);
        w.line(`return str(${table}.get(${v}, ${table}['double'])(4))`);
      },
    },
    { id: 'exec-of-constant', write: (w, v) => w.line(`exec('total = 1 + 1')\nreturn {'asked': ${v}}`) },
    { id: 'json', write: (w, v) => (w.import('import json'), w.line(`return str(json.loads(${v}))`)) },
    {
      id: 'own-eval',
      write: (w, v) => (w.import('import re'), w.line(`return str(len(re.compile('[a-z]+').findall(${v})))`)),
    },
  ],
  fits: [
    { id: 'repr', write: (w, v) => `repr(${v})` },
    { id: 'json-dumps', write: (w, v) => (w.import('import json'), `json.dumps(${v})`) },
  ],
  misfits: [
    { id: 'html-escape', write: (w, v) => (w.import('import html'), `html.escape(${v}, quote=False)`) },
    { id: 'no-import-word', write: (w, v) => `${v}.replace('import ', '')` },
  ],
};

const ldapCalls = [
  {
    write(w, filter) {
      w.import('import ldap3');
      const connection = w.assign(`ldap3.Connection(ldap3.Server('ldap.example.org'), auto_bind=True)`, 'connection');
      w.line(
        `${connection}.search('dc=example,dc=org', ${filter}, attributes=['cn'])\nreturn {'found': len(${connection}.entries)}`,
      );
    },
  },
  {
    write(w, filter) {
      w.import('from ldap3 import ALL_ATTRIBUTES, Connection, Server');
      w.define(`directory = Connection(Server('ldap.example.org'))`);
      w.line(
        `directory.search(search_base='ou=people,dc=example,dc=org', search_filter=${filter}, attributes=ALL_ATTRIBUTES)`,
      );
      w.line(`return {'found': len(directory.entries)}`);
    },
  },
  {
    write(w, filter) {
      w.import('import ldap');
      const connection = w.assign(`ldap.initialize('ldap://ldap.example.org')`, 'connection');
      w.line(`return {'found': len(${connection}.search_s('dc=example,dc=org', ldap.SCOPE_SUBTREE, ${filter}))}`);
    },
  },
];

const filters = [
  (v) => `f'(uid={${v}})'`,
  (v) => `'(&(objectClass=person)(uid=' + ${v} + '))'`,
  (v) => `'(|(cn=%s)(mail=x@example.org))' % ${v}`,
  (v) => `'(&(uid={})(active=TRUE))'.format(${v})`,
];

const ldapi = {
  id: 'ldapi',
  cwe: [90],
  decoys: [`'ann'`, `'bob'`, `'eve'`],
  unsafe: [
    { id: 'filter', weight: 3, write: (w, v) => w.pick(ldapCalls).write(w, w.assign(w.pick(filters)(v), 'people')) },
    { id: 'filter-inline', write: (w, v) => w.pick(ldapCalls).write(w, w.pick(filters)(v)) },
  ],
  safe: [
    {
      id: 'filter-format',
      write(w, v) {
        w.import('import ldap', 'import ldap.filter');
        ldapCalls[2].write(w, w.assign(`ldap.filter.filter_format('(uid=%s)', [${v}])`, 'people'));
      },
    },
    {
      id: 'constant-filter',
      write(w, v) {
        w.pick(ldapCalls).write(w, w.assign(`'(uid=guest)' if ${v} else '(uid=nobody)'`, 'people'));
      },
    },
  ],
  fits: [
    {
      id: 'ldap3-escape',
      weight: 2,
      write: (w, v) => (w.import('from ldap3.utils.conv import escape_filter_chars'), `escape_filter_chars(${v})`),
    },
    {
      id: 'ldap-escape',
      weight: 2,
      write: (w, v) => (w.import('import ldap.filter'), `ldap.filter.escape_filter_chars(${v})`),
    },
  ],
  misfits: [
    { id: 'html-escape', write: (w, v) => (w.import('import html'), `html.escape(${v})`) },
    { id: 'quotes-doubled', write: (w, v) => `${v}.replace("'", "''")` },
    { id: 'strip-stars', write: (w, v) => `${v}.replace('*', '')` },
  ],
};

const xpaths = [
  (v) => `f"//user[@name='{${v}}']/mail"`,
  (v) => `"//user[@name='" + ${v} + "']"`,
  (v) => `"/users/user[role='%s']" % ${v}`,
  (v) => `"//user[@name='{}' and active='1']".format(${v})`,
];

const users = (w) => {
  w.import('from lxml import etree');
  return w.assign(`etree.parse('users.xml')`, 'users');
};

const xpathi = {
  id: 'xpathi',
  cwe: [91, 643],
  decoys: [`'1'`, `'2'`, `'3'`],
  unsafe: [
    {
      id: 'xpath',
      weight: 3,
      write(w, v) {
        const [tree, path] = [users(w), w.assign(w.pick(xpaths)(v), 'path')];
        w.line(`return {'found': len(${tree}.xpath(${path}))}`);
      },
    },
    { id: 'xpath-inline', write: (w, v) => w.line(`return {'found': len(${users(w)}.xpath(${w.pick(xpaths)(v)}))}`) },
    {
      id: 'number',
      accepts: ['list', 'number'],
      write: (w, v) => w.line(`return {'found': len(${users(w)}.xpath(f'//user[@id={${v}}]'))}`),
    },
    {
      id: 'compiled',
      write(w, v) {
        const [tree, search] = [users(w), w.assign(`etree.XPath(${w.pick(xpaths)(v)})`, 'search')];
        w.line(`return {'found': len(${search}(${tree}))}`);
      },
    },
    {
      id: 'etree-findall',
      write(w, v) {
        w.import('import xml.etree.ElementTree as ET');
        const tree = w.assign(`ET.parse('users.xml').getroot()`, 'users');
        w.line(`return {'found': len(${tree}.findall(f"./user[@name='{${v}}']"))}`);
      },
    },
  ],
  safe: [
    {
      id: 'variable',
      weight: 2,
      write: (w, v) => w.line(`return {'found': len(${users(w)}.xpath('//user[@name=$wanted]', wanted=${v}))}`),
    },
    {
      id: 'compiled-variable',
      write(w, v) {
        const [tree, search] = [users(w), w.assign(`etree.XPath('//user[@name=$wanted]/mail')`, 'search')];
        w.line(`return {'found': len(${search}(${tree}, wanted=${v}))}`);
      },
    },
    {
      id: 'compared-outside',
      write(w, v) {
        const tree = users(w);
        w.line(`return {'found': len([user for user in ${tree}.xpath('//user') if user.get('name') == ${v}])}`);
      },
    },
  ],
  fits: [
    {
      id: 'letters-only',
      write(w, v) {
        w.open(`if not all(letter.isalnum() for letter in ${v}):`);
        w.line(`return 'unexpected', 400`);
        w.close();
        return v;
      },
    },
  ],
  misfits: [
    { id: 'html-escape-no-quote', write: (w, v) => (w.import('import html'), `html.escape(${v}, quote=False)`) },
    { id: 'strip-brackets', write: (w, v) => `${v}.replace('[', '').replace(']', '')` },
  ],
};

export const injection = [sqli, cmdi, codeinj, ldapi, xpathi];
