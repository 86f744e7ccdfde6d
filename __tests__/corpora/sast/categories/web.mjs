/** What goes out to a browser, to a template, to another server, into the session or into a cookie. */

const pages = [
  (v) => `f'<h1>Results for {${v}}</h1>'`,
  (v) => `'<p>No such item: ' + ${v} + '</p>'`,
  (v) => `'<li>%s</li>' % ${v}`,
  (v) => `'<div class="hit">{}</div>'.format(${v})`,
];
const quoted = [(v) => `f'<input value="{${v}}">'`, (v) => `'<a title="' + ${v} + '" href="/items">items</a>'`];

const answer = [
  (w, page) => w.line(`return ${page}`),
  (w, page) => (w.import('from flask import make_response'), w.line(`return make_response(${page}, 200)`)),
  (w, page) => (w.import('from flask import Response'), w.line(`return Response(${page}, mimetype='text/html')`)),
  (w, page) => w.line(`return ${page}, 200, {'X-View': 'plain'}`),
  (w, page) => {
    w.import('from flask import make_response');
    const response = w.assign('make_response()', 'response');
    w.line(`${response}.data = ${page}\n${response}.status_code = 200\nreturn ${response}`);
  },
];

const xss = {
  id: 'xss',
  cwe: [79, 80, 116],
  decoys: [`'chairs'`, `'tables'`, `'lamps'`],
  unsafe: [
    { id: 'page', weight: 4, write: (w, v) => w.pick(answer)(w, w.assign(w.pick(pages)(v), 'page')) },
    { id: 'page-inline', weight: 2, write: (w, v) => w.pick(answer)(w, w.pick(pages)(v)) },
    { id: 'attribute', weight: 2, write: (w, v) => w.pick(answer)(w, w.assign(w.pick(quoted)(v), 'page')) },
    { id: 'bare', write: (w, v) => w.pick(answer)(w, v) },
    {
      id: 'markup',
      write: (w, v) => (
        w.import('from markupsafe import Markup', 'from flask import render_template_string'),
        w.line(`return render_template_string('<p>{{ body }}</p>', body=Markup(${v}))`)
      ),
    },
    {
      id: 'safe-filter',
      write: (w, v) => (
        w.import('from flask import render_template_string'),
        w.line(`return render_template_string('<p>{{ body | safe }}</p>', body=${v})`)
      ),
    },
    {
      id: 'joined',
      write(w, v) {
        const parts = w.assign(`['<ul>']`, 'parts');
        w.line(`${parts}.append('<li>' + ${v} + '</li>')\n${parts}.append('</ul>')\nreturn ''.join(${parts})`);
      },
    },
  ],
  safe: [
    {
      id: 'template-variable',
      weight: 2,
      write: (w, v) => (
        w.import('from flask import render_template_string'),
        w.line(`return render_template_string('<p>{{ body }}</p>', body=${v})`)
      ),
    },
    {
      id: 'jsonify',
      weight: 2,
      write: (w, v) => (w.import('from flask import jsonify'), w.line(`return jsonify({'asked': ${v}})`)),
    },
    { id: 'dict', write: (w, v) => w.line(`return {'asked': ${v}}`) },
    {
      id: 'plain-text',
      weight: 2,
      write: (w, v) => (
        w.import('from flask import Response'),
        w.line(`return Response('asked: ' + ${v}, mimetype='text/plain')`)
      ),
    },
    {
      id: 'plain-text-header',
      write: (w, v) => w.line(`return f'asked: {${v}}', 200, {'Content-Type': 'text/plain; charset=utf-8'}`),
    },
    {
      id: 'markup-format',
      write: (w, v) => (w.import('from markupsafe import Markup'), w.line(`return Markup('<p>{}</p>').format(${v})`)),
    },
    { id: 'length-only', write: (w, v) => w.line(`return f'<p>{len(${v})} letters</p>'`) },
  ],
  fits: [
    { id: 'html-escape', weight: 4, write: (w, v) => (w.import('import html'), `html.escape(${v})`) },
    { id: 'markupsafe', weight: 3, write: (w, v) => (w.import('from markupsafe import escape'), `str(escape(${v}))`) },
    { id: 'quote', write: (w, v) => (w.import('from urllib.parse import quote'), `quote(${v})`) },
  ],
  misfits: [
    { id: 'strip-script', write: (w, v) => `${v}.replace('<script>', '')` },
    { id: 'shlex-quote', write: (w, v) => (w.import('import shlex'), `shlex.quote(${v})`) },
    { id: 'sql-quotes', write: (w, v) => `${v}.replace("'", "''")` },
    { id: 'escape-undone', write: (w, v) => (w.import('import html'), `html.unescape(html.escape(${v}))`) },
  ],
};

const ssti = {
  id: 'ssti',
  cwe: [94, 95, 96, 1336],
  decoys: [`'chairs'`, `'tables'`, `'lamps'`],
  unsafe: [
    ...[
      ['concatenated', `'<p>' + V + '</p>'`],
      ['f-string', `f'<p>{V}</p>'`],
      ['percent', `'<p>%s</p>' % V`],
      ['bare', 'V'],
    ].map(([id, text]) => ({
      id,
      write(w, v) {
        w.import('from flask import render_template_string');
        const template = w.assign(text.replace('V', v), 'template');
        w.line(`return render_template_string(${template})`);
      },
    })),
    {
      id: 'jinja-template',
      write: (w, v) => (
        w.import('from jinja2 import Template'),
        w.line(`return Template('Dear ' + ${v}).render(shop='Gate')`)
      ),
    },
    {
      id: 'environment',
      write(w, v) {
        w.import('import jinja2');
        const environment = w.assign('jinja2.Environment(autoescape=True)', 'environment');
        w.line(`return ${environment}.from_string(f'Dear {${v}}').render()`);
      },
    },
  ],
  safe: [
    {
      id: 'variable',
      weight: 3,
      write: (w, v) => (
        w.import('from flask import render_template_string'),
        w.line(`return render_template_string('<p>{{ body }}</p>', body=${v})`)
      ),
    },
    {
      id: 'jinja-variable',
      weight: 2,
      write: (w, v) => (
        w.import('import jinja2'),
        w.line(`return jinja2.Environment(autoescape=True).from_string('Dear {{ who }}').render(who=${v})`)
      ),
    },
    {
      id: 'constant-template',
      write(w, v) {
        w.import('from flask import render_template_string');
        const template = w.assign(`'<p>{{ body }}</p>' if ${v} == 'short' else '<pre>{{ body }}</pre>'`, 'template');
        w.line(`return render_template_string(${template}, body=${v})`);
      },
    },
  ],
  fits: [],
  misfits: [
    { id: 'html-escape', weight: 2, write: (w, v) => (w.import('import html'), `html.escape(${v}, quote=False)`) },
    { id: 'markupsafe', weight: 2, write: (w, v) => (w.import('from markupsafe import escape'), `str(escape(${v}))`) },
  ],
};

const go = [
  (w, url) => (w.import('from flask import redirect'), w.line(`return redirect(${url})`)),
  (w, url) => (w.import('from flask import redirect'), w.line(`return redirect(${url}, code=303)`)),
  (w, url) => (w.import('import flask'), w.line(`return flask.redirect(${url})`)),
  (w, url) => (
    w.import('from flask import Response'),
    w.line(`return Response(status=302, headers={'Location': ${url}})`)
  ),
  (w, url) => {
    w.import('from flask import make_response');
    const response = w.assign(`make_response('', 302)`, 'response');
    w.line(`${response}.headers['Location'] = ${url}\nreturn ${response}`);
  },
];

const redirect = {
  id: 'redirect',
  cwe: [601],
  decoys: [`'/items'`, `'/orders'`, `'/account'`],
  unsafe: [
    { id: 'whole', weight: 4, write: (w, v) => w.pick(go)(w, v) },
    {
      id: 'host-prefix',
      accepts: ['list'],
      write: (w, v) => w.pick(go)(w, w.assign(`'https://shop.example.org' + ${v}`, 'url')),
    },
    {
      id: 'host-part',
      accepts: ['list'],
      write: (w, v) => w.pick(go)(w, w.assign(`f'https://{${v}}/welcome'`, 'url')),
    },
    {
      id: 'starts-with-host',
      write(w, v) {
        w.open(`if not ${v}.startswith('https://shop.example.org') and not ${v}.startswith('/'):`);
        w.line(`return 'elsewhere', 400`);
        w.close();
        w.pick(go)(w, v);
      },
    },
    {
      id: 'starts-with-slash',
      write(w, v) {
        w.open(`if not ${v}.startswith('/'):`);
        w.line(`return 'elsewhere', 400`);
        w.close();
        w.pick(go)(w, v);
      },
    },
    {
      id: 'mentions-host',
      write(w, v) {
        w.open(`if 'shop.example.org' not in ${v} and not ${v}.startswith('/'):`);
        w.line(`return 'elsewhere', 400`);
        w.close();
        w.pick(go)(w, v);
      },
    },
  ],
  safe: [
    {
      id: 'same-host',
      weight: 2,
      write(w, v) {
        w.import('from urllib.parse import urljoin, urlparse');
        const url = w.assign(`urljoin(request.host_url, ${v})`, 'url');
        const [here, there] = [w.assign('urlparse(request.host_url)', 'here'), w.assign(`urlparse(${url})`, 'there')];
        w.open(`if ${there}.scheme not in ('http', 'https') or ${there}.netloc != ${here}.netloc:`);
        w.line(`return 'elsewhere', 400`);
        w.close();
        w.pick(go)(w, url);
      },
    },
    { id: 'fixed-path', weight: 2, write: (w, v) => w.pick(go)(w, w.assign(`'/search?q=' + ${v}`, 'url')) },
    { id: 'fixed-host', write: (w, v) => w.pick(go)(w, `f'https://shop.example.org/items/{${v}}'`) },
    {
      id: 'url-for',
      write: (w, v) => (
        w.import('from flask import redirect, url_for'),
        w.line(`return redirect(url_for('static', filename='index.html', q=${v}))`)
      ),
    },
  ],
  fits: [
    {
      id: 'quote-all',
      weight: 2,
      write: (w, v) => (w.import('from urllib.parse import quote'), `quote(${v}, safe='')`),
    },
    { id: 'path-prefix', write: (w, v) => `'/items/' + ${v}` },
  ],
  misfits: [
    { id: 'html-escape', write: (w, v) => (w.import('import html'), `html.escape(${v})`) },
    { id: 'strip-script', write: (w, v) => `${v}.replace('javascript:', '')` },
  ],
};

const fetch = [
  (w, url) => (w.import('import requests'), w.line(`return requests.get(${url}, timeout=5).text`)),
  (w, url) => (w.import('import requests'), w.line(`return requests.request('GET', ${url}, timeout=5).text`)),
  (w, url) => (w.import('import requests'), w.line(`return requests.post(url=${url}, json={'n': 1}, timeout=5).text`)),
  (w, url) => (w.import('import urllib.request'), w.line(`return urllib.request.urlopen(${url}, timeout=5).read()`)),
  (w, url) => (w.import('import httpx'), w.line(`return httpx.get(${url}).text`)),
  (w, url) => {
    w.import('import requests');
    const session = w.assign('requests.Session()', 'http');
    w.line(`return ${session}.get(${url}, timeout=5).text`);
  },
  (w, url) => {
    w.import('import httpx');
    const client = w.name('client');
    w.open(`with httpx.Client() as ${client}:`);
    w.line(`return ${client}.get(${url}).text`);
    w.close();
  },
];

const ssrf = {
  id: 'ssrf',
  cwe: [918],
  decoys: [`'https://api.example.org/a'`, `'https://api.example.org/b'`, `'https://api.example.org/c'`],
  unsafe: [
    { id: 'whole', weight: 4, write: (w, v) => w.pick(fetch)(w, v) },
    {
      id: 'host-part',
      accepts: ['list'],
      write: (w, v) => w.pick(fetch)(w, w.assign(`f'http://{${v}}/status'`, 'url')),
    },
    {
      id: 'starts-with-host',
      write(w, v) {
        w.open(`if not ${v}.startswith('https://api.example.org'):`);
        w.line(`return 'elsewhere', 400`);
        w.close();
        w.pick(fetch)(w, v);
      },
    },
  ],
  safe: [
    {
      id: 'query-of-fixed',
      weight: 2,
      write: (w, v) => (
        w.import('import requests'),
        w.line(`return requests.get('https://api.example.org/search', params={'q': ${v}}, timeout=5).text`)
      ),
    },
    {
      id: 'body-of-fixed',
      write: (w, v) => (
        w.import('import requests'),
        w.line(`return requests.post('https://api.example.org/notes', json={'note': ${v}}, timeout=5).text`)
      ),
    },
    {
      id: 'quoted-segment',
      weight: 2,
      write(w, v) {
        w.import('from urllib.parse import quote');
        w.pick(fetch)(w, w.assign(`'https://api.example.org/items/' + quote(${v}, safe='')`, 'url'));
      },
    },
    {
      id: 'host-checked',
      weight: 2,
      write(w, v) {
        w.import('from urllib.parse import urlparse');
        w.open(`if urlparse(${v}).hostname not in ('api.example.org', 'cdn.example.org'):`);
        w.line(`return 'elsewhere', 400`);
        w.close();
        w.pick(fetch.slice(0, 3))(w, v);
      },
    },
  ],
  fits: [],
  misfits: [
    { id: 'html-escape', write: (w, v) => (w.import('import html'), `html.escape(${v})`) },
    {
      id: 'no-localhost',
      write(w, v) {
        w.open(`if 'localhost' in ${v}:`);
        w.line(`return 'elsewhere', 400`);
        w.close();
        return v;
      },
    },
  ],
};

const trustbound = {
  id: 'trustbound',
  cwe: [501],
  decoys: [`'guest'`, `'reader'`, `'member'`],
  unsafe: [
    {
      id: 'value',
      weight: 4,
      write: (w, v) => (w.import('from flask import session'), w.line(`session['role'] = ${v}\nreturn 'kept'`)),
    },
    {
      id: 'key',
      write: (w, v) => (w.import('from flask import session'), w.line(`session[${v}] = 'yes'\nreturn 'kept'`)),
    },
    {
      id: 'flask-session',
      write: (w, v) => (w.import('import flask'), w.line(`flask.session['user'] = ${v}\nreturn 'kept'`)),
    },
    {
      id: 'update',
      write: (w, v) => (w.import('from flask import session'), w.line(`session.update({'role': ${v}})\nreturn 'kept'`)),
    },
    {
      id: 'setdefault',
      write: (w, v) => (
        w.import('from flask import session'),
        w.line(`session.setdefault('user', ${v})\nreturn 'kept'`)
      ),
    },
    {
      id: 'built',
      write: (w, v) => (
        w.import('from flask import session'),
        w.line(`session['home'] = f'/people/{${v}}'\nreturn 'kept'`)
      ),
    },
  ],
  safe: [
    {
      id: 'read-only',
      weight: 2,
      write: (w, v) => (w.import('from flask import session'), w.line(`return {'same': session.get('role') == ${v}}`)),
    },
    {
      id: 'constant',
      weight: 2,
      write: (w, v) => (
        w.import('from flask import session'),
        w.line(`session['seen'] = True\nreturn {'asked': ${v}}`)
      ),
    },
    {
      id: 'kept-elsewhere',
      write(w, v) {
        const recent = w.assign('{}', 'recent');
        w.line(`${recent}['role'] = ${v}\nreturn {'recent': ${recent}}`);
      },
    },
    {
      id: 'role-by-table',
      write(w, v) {
        w.import('from flask import session');
        const table = w.name('ROLES');
        w.define(`${table} = {'ann': 'admin', 'bob': 'reader'}`);
        w.line(`session['role'] = ${table}.get(${v}, 'guest')\nreturn 'kept'`);
      },
    },
  ],
  fits: [],
  misfits: [
    { id: 'html-escape', write: (w, v) => (w.import('import html'), `html.escape(${v})`) },
    { id: 'title', write: (w, v) => `${v}.strip()` },
  ],
};

export const web = [xss, ssti, redirect, ssrf, trustbound];
