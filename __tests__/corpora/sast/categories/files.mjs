/** Paths, documents and objects that come from outside. */

const opened = [
  {
    id: 'open-join',
    write(w, path) {
      const file = w.name('file');
      w.open(`with open(${path}) as ${file}:`);
      w.line(`return ${file}.read()`);
      w.close();
    },
  },
  {
    id: 'open-binary',
    write: (w, path) => w.line(`${w.name('content')} = open(${path}, 'rb').read()\nreturn 'read'`),
  },
  {
    id: 'open-write',
    write(w, path) {
      const file = w.name('file');
      w.open(`with open(${path}, mode='a', encoding='utf-8') as ${file}:`);
      w.line(`${file}.write('seen')`);
      w.close();
      w.line(`return 'written'`);
    },
  },
  {
    id: 'codecs-open',
    write(w, path) {
      w.import('import codecs');
      const file = w.assign(`codecs.open(${path}, 'r', 'utf-8')`, 'file');
      w.line(`return ${file}.read()`);
    },
  },
  { id: 'remove', write: (w, path) => (w.import('import os'), w.line(`os.remove(${path})\nreturn 'gone'`)) },
  {
    id: 'listdir',
    write: (w, path) => (w.import('import os'), w.line(`return {'names': os.listdir(os.path.dirname(${path}))}`)),
  },
  {
    id: 'copy',
    write: (w, path) => (
      w.import('import shutil'),
      w.line(`shutil.copyfile(${path}, os.path.join(FILES, 'copy.tmp'))\nreturn 'copied'`)
    ),
  },
  {
    id: 'send-file',
    write: (w, path) => (w.import('from flask import send_file'), w.line(`return send_file(${path})`)),
  },
  {
    id: 'read-text',
    write: (w, path) => (w.import('from pathlib import Path'), w.line(`return Path(${path}).read_text()`)),
  },
  {
    id: 'path-open',
    write(w, path) {
      w.import('import pathlib');
      const file = w.name('file');
      w.open(`with pathlib.Path(${path}).open() as ${file}:`);
      w.line(`return ${file}.readline()`);
      w.close();
    },
  },
];

const joined = [
  (v) => `os.path.join(FILES, ${v})`,
  (v) => `FILES + '/' + ${v}`,
  (v) => `f'{FILES}/{${v}}'`,
  (v) => `'%s/%s' % (FILES, ${v})`,
  (v) => `'{}/{}'.format(FILES, ${v})`,
];

const base = (w) => {
  w.import('import os');
  w.define(`FILES = os.path.join(os.path.dirname(os.path.realpath(__file__)), 'files')`);
};

const pathtraver = {
  id: 'pathtraver',
  cwe: [22, 23, 36, 73],
  decoys: [`'readme.txt'`, `'terms.txt'`, `'prices.txt'`],
  unsafe: [
    {
      id: 'joined',
      weight: 5,
      write(w, v) {
        base(w);
        w.pick(opened).write(w, w.assign(w.pick(joined)(v), 'path'));
      },
    },
    {
      id: 'pathlib',
      write(w, v) {
        base(w);
        w.import('from pathlib import Path');
        const path = w.assign(`Path(FILES) / ${v}`, 'path');
        w.line(`return ${path}.read_text()`);
      },
    },
    {
      id: 'prefix-not-resolved',
      write(w, v) {
        base(w);
        const path = w.assign(`os.path.join(FILES, ${v})`, 'path');
        w.open(`if not ${path}.startswith(FILES):`);
        w.line(`return 'outside', 400`);
        w.close();
        w.pick(opened).write(w, path);
      },
    },
    {
      id: 'normalised-only',
      write(w, v) {
        base(w);
        w.pick(opened).write(w, w.assign(`os.path.normpath(os.path.join(FILES, ${v}))`, 'path'));
      },
    },
  ],
  safe: [
    {
      id: 'send-from-directory',
      weight: 2,
      write(w, v) {
        base(w);
        w.import('from flask import send_from_directory');
        w.line(`return send_from_directory(FILES, ${v})`);
      },
    },
    {
      id: 'safe-join',
      write(w, v) {
        base(w);
        w.import('from werkzeug.utils import safe_join');
        const path = w.assign(`safe_join(FILES, ${v})`, 'path');
        w.open(`if ${path} is None:`);
        w.line(`return 'outside', 400`);
        w.close();
        w.pick(opened.filter(({ id }) => id !== 'listdir')).write(w, path);
      },
    },
    {
      id: 'prefix-resolved',
      weight: 2,
      write(w, v) {
        base(w);
        const path = w.assign(`os.path.realpath(os.path.join(FILES, ${v}))`, 'path');
        w.open(`if not ${path}.startswith(FILES + os.sep):`);
        w.line(`return 'outside', 400`);
        w.close();
        w.pick(opened.filter(({ id }) => id !== 'listdir')).write(w, path);
      },
    },
    {
      id: 'relative-to',
      weight: 2,
      write(w, v) {
        base(w);
        w.import('from pathlib import Path');
        const path = w.assign(`(Path(FILES) / ${v}).resolve()`, 'path');
        w.open(`if not ${path}.is_relative_to(FILES):`);
        w.line(`return 'outside', 400`);
        w.close();
        w.line(`return ${path}.read_text()`);
      },
    },
    {
      id: 'constant-path',
      write(w, v) {
        base(w);
        const path = w.assign(`os.path.join(FILES, 'terms.txt' if ${v} == 'terms' else 'readme.txt')`, 'path');
        w.pick(opened).write(w, path);
      },
    },
  ],
  fits: [
    { id: 'basename', weight: 2, write: (w, v) => (w.import('import os'), `os.path.basename(${v})`) },
    {
      id: 'secure-filename',
      weight: 2,
      write: (w, v) => (w.import('from werkzeug.utils import secure_filename'), `secure_filename(${v})`),
    },
    {
      id: 'no-separator',
      write(w, v) {
        w.open(`if '/' in ${v} or '..' in ${v}:`);
        w.line(`return 'unexpected', 400`);
        w.close();
        return v;
      },
    },
    { id: 'path-name', write: (w, v) => (w.import('from pathlib import PurePosixPath'), `PurePosixPath(${v}).name`) },
  ],
  misfits: [
    { id: 'html-escape', write: (w, v) => (w.import('import html'), `html.escape(${v})`) },
    { id: 'strip-once', write: (w, v) => `${v}.replace('../', '')` },
    { id: 'quote', write: (w, v) => (w.import('from urllib.parse import quote'), `quote(${v})`) },
    { id: 'shlex-quote', write: (w, v) => (w.import('import shlex'), `shlex.quote(${v})`) },
    { id: 'strip-leading', write: (w, v) => `${v}.lstrip('/')` },
  ],
};

const deserialization = {
  id: 'deserialization',
  cwe: [502],
  decoys: [`'gARLAS4='`, `'gARLAi4='`, `'gARLAy4='`],
  unsafe: [
    {
      id: 'pickle',
      weight: 3,
      write: (w, v) => (
        w.import('import base64', 'import pickle'),
        w.line(`return str(pickle.loads(base64.b64decode(${v})))`)
      ),
    },
    {
      id: 'pickle-steps',
      write(w, v) {
        w.import('import base64', 'import io', 'from pickle import Unpickler');
        const raw = w.assign(`base64.urlsafe_b64decode(${v})`, 'raw');
        w.line(`return str(Unpickler(io.BytesIO(${raw})).load())`);
      },
    },
    {
      id: 'yaml-loader',
      weight: 2,
      yaml: true,
      write: (w, v) => (w.import('import yaml'), w.line(`return str(yaml.load(${v}, Loader=yaml.UnsafeLoader))`)),
    },
    {
      id: 'yaml-unsafe',
      yaml: true,
      write: (w, v) => (w.import('import yaml'), w.line(`return str(yaml.unsafe_load(${v}))`)),
    },
    {
      id: 'yaml-old-loader',
      yaml: true,
      write: (w, v) => (w.import('from yaml import Loader, load'), w.line(`return str(load(${v}, Loader))`)),
    },
    {
      id: 'jsonpickle',
      yaml: true,
      write: (w, v) => (w.import('import jsonpickle'), w.line(`return str(jsonpickle.decode(${v}))`)),
    },
  ],
  safe: [
    {
      id: 'json',
      yaml: true,
      weight: 2,
      write: (w, v) => (w.import('import json'), w.line(`return str(json.loads(${v}))`)),
    },
    {
      id: 'yaml-safe',
      yaml: true,
      weight: 2,
      write: (w, v) => (w.import('import yaml'), w.line(`return str(yaml.safe_load(${v}))`)),
    },
    {
      id: 'yaml-safe-loader',
      yaml: true,
      weight: 2,
      write: (w, v) => (w.import('import yaml'), w.line(`return str(yaml.load(${v}, Loader=yaml.SafeLoader))`)),
    },
    {
      id: 'signed-pickle',
      write(w, v) {
        w.import('import base64', 'import hashlib', 'import hmac', 'import os', 'import pickle');
        w.define(`KEY = os.urandom(32)`);
        const raw = w.assign(`base64.b64decode(${v})`, 'raw');
        const mac = w.assign(`hmac.new(KEY, ${raw}[32:], hashlib.sha256).digest()`, 'mac');
        w.open(`if not hmac.compare_digest(${mac}, ${raw}[:32]):`);
        w.line(`return 'not ours', 403`);
        w.close();
        w.line(`return str(pickle.loads(${raw}[32:]))`);
      },
    },
    {
      id: 'own-pickle',
      write: (w, v) => (w.import('import pickle'), w.line(`return str(pickle.loads(pickle.dumps({'asked': ${v}})))`)),
    },
    {
      id: 'pickle-dump',
      write: (w, v) => (w.import('import pickle'), w.line(`return {'size': len(pickle.dumps(${v}))}`)),
    },
  ],
  fits: [],
  misfits: [{ id: 'html-escape', write: (w, v) => (w.import('import html'), `html.unescape(html.escape(${v}))`) }],
};

const parsedBy = (parser) => (w, v) => {
  w.import('from lxml import etree');
  const name = w.assign(parser, 'parser');
  w.line(`return etree.fromstring(${v}.encode('utf-8'), ${name}).text or ''`);
};

const collector = (w) => {
  const name = w.name('Texts');
  w.define(
    `class ${name}(xml.sax.handler.ContentHandler):\n    def __init__(self):\n        super().__init__()\n        self.texts = []\n\n    def characters(self, content):\n        self.texts.append(content)`,
  );
  return name;
};

const sax = (setting) => (w, v) => {
  w.import('import io', 'import xml.sax', 'import xml.sax.handler');
  const handler = w.assign(`${collector(w)}()`, 'handler');
  const parser = w.assign('xml.sax.make_parser()', 'parser');
  if (setting !== '') w.line(`${parser}.setFeature(xml.sax.handler.feature_external_ges, ${setting})`);
  w.line(
    `${parser}.setContentHandler(${handler})\n${parser}.parse(io.StringIO(${v}))\nreturn ''.join(${handler}.texts)`,
  );
};

const xxe = {
  id: 'xxe',
  cwe: [611, 827],
  decoys: [`'<a>1</a>'`, `'<a>2</a>'`, `'<a>3</a>'`],
  unsafe: [
    { id: 'lxml-entities', weight: 2, write: parsedBy('etree.XMLParser(resolve_entities=True, no_network=False)') },
    { id: 'lxml-dtd', write: parsedBy('etree.XMLParser(load_dtd=True, resolve_entities=True)') },
    { id: 'sax-external', weight: 2, write: sax('True') },
    { id: 'sax-external-number', write: sax('1') },
    {
      id: 'lxml-flag-variable',
      write(w, v) {
        const flag = w.assign('True', 'entities');
        parsedBy(`etree.XMLParser(resolve_entities=${flag})`)(w, v);
      },
    },
    {
      id: 'pulldom',
      write(w, v) {
        w.import('import io', 'import xml.sax', 'import xml.sax.handler', 'from xml.dom import pulldom');
        const parser = w.assign('xml.sax.make_parser()', 'parser');
        w.line(`${parser}.setFeature(xml.sax.handler.feature_external_ges, True)`);
        const [texts, event, node] = [w.assign('[]', 'texts'), w.name('event'), w.name('node')];
        w.open(`for ${event}, ${node} in pulldom.parse(io.StringIO(${v}), ${parser}):`);
        w.open(`if ${event} == pulldom.CHARACTERS:`);
        w.line(`${texts}.append(${node}.data)`);
        w.close();
        w.close();
        w.line(`return ''.join(${texts})`);
      },
    },
  ],
  safe: [
    { id: 'lxml-no-entities', weight: 3, write: parsedBy('etree.XMLParser(resolve_entities=False, no_network=True)') },
    { id: 'sax-no-external', weight: 2, write: sax('False') },
    { id: 'sax-default', write: sax('') },
    {
      id: 'defused',
      weight: 2,
      write: (w, v) => (
        w.import('import defusedxml.ElementTree as SafeET'),
        w.line(`return SafeET.fromstring(${v}).text or ''`)
      ),
    },
    {
      id: 'element-tree',
      write: (w, v) => (
        w.import('import xml.etree.ElementTree as ET'),
        w.line(`return ET.fromstring(${v}).text or ''`)
      ),
    },
    {
      id: 'lxml-flag-variable-off',
      write(w, v) {
        const flag = w.assign('False', 'entities');
        parsedBy(`etree.XMLParser(resolve_entities=${flag})`)(w, v);
      },
    },
  ],
  fits: [
    {
      id: 'no-doctype',
      weight: 2,
      write(w, v) {
        w.open(`if '<!' in ${v}:`);
        w.line(`return 'declarations are refused', 400`);
        w.close();
        return v;
      },
    },
  ],
  misfits: [
    { id: 'length', write: (w, v) => `${v}[:100000]` },
    { id: 'strip-script', write: (w, v) => `${v}.replace('<script>', '')` },
  ],
};

export const files = [pathtraver, deserialization, xxe];
