/**
 * Where an attacker's text comes from: `from` tells `verify.py` where to put it, `write` gives the expression. With `only`, just for
 * those categories: what the place can carry would not do for others.
 */
const oneSegment = ['sqli', 'cmdi', 'codeinj', 'ldapi', 'xpathi', 'trustbound'];
const anyPath = ['pathtraver', ...oneSegment];

const key = (w) => w.pick(['name', 'q', 'ref', 'view', 'kind', 'doc', 'target', 'sort', 'token', 'lang']);

export const sources = [
  ...[
    ['args-get', 'query', (k) => `request.args.get('${k}', '')`],
    ['args-index', 'query', (k) => `request.args['${k}']`],
    ['args-getlist', 'query', (k) => `request.args.getlist('${k}')[0]`],
    ['args-dict', 'query', (k) => `request.args.to_dict()['${k}']`],
    ['form-get', 'form', (k) => `request.form.get('${k}', '')`],
    ['form-index', 'form', (k) => `request.form['${k}']`],
    ['values-get', 'query', (k) => `request.values.get('${k}', '')`],
    ['cookies-get', 'cookie', (k) => `request.cookies.get('${k}', '')`],
    ['headers-get', 'header', (k) => `request.headers.get('X-${k.toUpperCase()}', '')`],
    ['json-get', 'json', (k) => `request.get_json().get('${k}', '')`],
    ['json-index', 'json', (k) => `request.json['${k}']`],
    ['data-text', 'body', () => `request.get_data(as_text=True)`],
    ['data-decode', 'body', () => `request.data.decode('utf-8')`],
    ['referrer', 'referrer', () => `request.headers.get('Referer', '')`],
    [
      'query-string',
      'raw-query',
      (_, w) => (w.import('import urllib.parse'), `urllib.parse.unquote(request.query_string.decode('utf-8'))`),
    ],
  ].map(([id, from, expression]) => ({
    id,
    write(w) {
      const k = key(w);
      return { expression: expression(k, w), from, key: from === 'header' ? `X-${k.toUpperCase()}` : k };
    },
  })),
  {
    id: 'args-keys',
    write(w) {
      const name = w.name('found');
      const each = w.name('key');
      w.line(`${name} = ''`);
      w.open(`for ${each} in request.args.keys():`);
      w.line(`${name} = ${each}`);
      w.close();
      return { expression: name, from: 'query-key', key: '' };
    },
  },
  {
    id: 'form-items',
    write(w) {
      const k = key(w);
      const name = w.name('found');
      const [each, content] = [w.name('key'), w.name('content')];
      w.line(`${name} = ''`);
      w.open(`for ${each}, ${content} in request.form.items():`);
      w.open(`if ${each} == '${k}':`);
      w.line(`${name} = ${content}`);
      w.close();
      w.close();
      return { expression: name, from: 'form', key: k };
    },
  },
  {
    id: 'route-segment',
    only: oneSegment,
    write(w) {
      w.parameter = ['', w.name('slug')];
      return { expression: w.parameter[1], from: 'route', key: '' };
    },
  },
  {
    id: 'route-path',
    only: anyPath,
    write(w) {
      w.parameter = ['path:', w.name('location')];
      return { expression: w.parameter[1], from: 'route', key: '' };
    },
  },
  {
    id: 'url-path',
    only: anyPath,
    write(w) {
      w.parameter = ['path:', w.name('rest')];
      return { expression: `request.path.split('/', 2)[2]`, from: 'route', key: '' };
    },
  },
  {
    id: 'helper-function',
    write(w) {
      const k = key(w);
      w.import('from support.incoming import parameter');
      return { expression: `parameter(request, '${k}')`, from: 'query', key: k };
    },
  },
  {
    id: 'helper-class',
    write(w) {
      const k = key(w);
      w.import('from support.incoming import Incoming');
      const reader = w.assign('Incoming(request)', 'incoming');
      return { expression: `${reader}.field('${k}')`, from: 'form', key: k };
    },
  },
  {
    id: 'relative-helper',
    write(w) {
      const k = key(w);
      w.import('from .common import cookie_or_empty');
      return { expression: `cookie_or_empty('${k}')`, from: 'cookie', key: k };
    },
  },
];

/** Look like the above and hold nothing of the attacker's. */
export const safeSources = [
  {
    id: 'helper-constant',
    write(w, decoy) {
      w.import('from support.incoming import Incoming');
      const reader = w.assign('Incoming(request)', 'incoming');
      return `${reader}.preset('${key(w)}', ${decoy})`;
    },
  },
  {
    id: 'app-config',
    write(w, decoy) {
      w.define(`app.config['CHOICE'] = ${decoy}`);
      return `app.config['CHOICE']`;
    },
  },
  {
    id: 'module-constant',
    write(w, decoy) {
      const name = w.name('PRESET');
      w.define(`${name} = ${decoy}`);
      return name;
    },
  },
];
