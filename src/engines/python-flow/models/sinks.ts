import { reportFlow } from '../interpreter/report';
import type { RuleId } from '../rules';
import { apisOf, onlyConstant, openness, type Value } from '../values';
import { checkCrypto } from './crypto';
import type { ApiCall } from './index';
import { checkCommand, checkCookie, checkInstructions, checkParser, checkYaml } from './judgements';
import { learningSinks } from './learning';
import { checkSecretName } from './secrets';
import { isSession } from './trust';

export interface Sink {
  readonly rule: RuleId;
  /** Of the argument that matters: its position, and names. */
  readonly argument: number;
  readonly names?: string;
  /** Functions by their whole path. */
  readonly paths?: string;
  /** Methods by their name, on whatever they are called. */
  readonly methods?: string;
  /** Of the way to such a method. */
  readonly on?: RegExp;
  /** A keyword that, given as `True`, makes it safe. */
  readonly unless?: string;
}

const database =
  /^(?!requests|httpx|os\b|re\b|concurrent|celery|asyncio\.(?!.*(?:conn|pool))|selenium|redis|ray\b|dask|spark_conf|airflow)/;

const sinks: readonly Sink[] = [
  // SQL
  {
    rule: 'sql-injection',
    argument: 0,
    names: 'sql query operation statement',
    methods: 'execute executemany executescript mogrify execute_sql exec_driver_sql raw_sql',
    on: database,
  },
  {
    rule: 'sql-injection',
    argument: 0,
    names: 'query sql',
    methods: 'fetch fetchrow fetchval fetchmany fetchone fetchall iterrows',
    on: /asyncpg|aiosqlite|databases|\?\.(?:conn|connection|db|database|pool)/,
  },
  { rule: 'sql-injection', argument: 0, names: 'raw_query sql', methods: 'raw', on: /objects|\bdb\b|session|manager/i },
  { rule: 'sql-injection', argument: 0, names: 'select where', methods: 'extra', on: /objects|\?/ },
  {
    rule: 'sql-injection',
    argument: 0,
    names: 'sql text',
    paths:
      'sqlalchemy.text sqlalchemy.literal_column django.db.models.expressions.RawSQL flask_sqlalchemy.SQLAlchemy().text',
  },
  {
    rule: 'sql-injection',
    argument: 0,
    names: 'sql',
    paths:
      'pandas.read_sql pandas.read_sql_query polars.read_database polars.read_database_uri duckdb.sql duckdb.query duckdb.execute',
  },
  { rule: 'sql-injection', argument: 0, names: 'sqlQuery', methods: 'sql', on: /pyspark|spark|duckdb/ },
  {
    rule: 'sql-injection',
    argument: 0,
    names: 'query',
    methods: 'query',
    on: /bigquery|clickhouse|influxdb|duckdb|pg\b|MySQLdb/,
  },
  // Code
  {
    rule: 'code-injection',
    argument: 0,
    names: 'source object',
    paths:
      'builtins.eval builtins.exec builtins.compile builtins.execfile builtins.__import__ code.InteractiveInterpreter().runsource code.InteractiveConsole().push importlib.import_module runpy.run_path runpy.run_module timeit.timeit numexpr.evaluate pandas.eval cProfile.run',
  },
  { rule: 'code-injection', argument: 0, names: 'expr', methods: 'eval', on: /pandas|DataFrame/ },
  // Templates
  {
    rule: 'template-injection',
    argument: 0,
    names: 'source template_string template',
    paths:
      'flask.render_template_string jinja2.Template jinja2.Environment().from_string jinja2.SandboxedEnvironment().from_string flask.Flask().jinja_env.from_string mako.template.Template tornado.template.Template django.template.Template django.template.engines[].from_string bottle.template bottle.SimpleTemplate chameleon.PageTemplate Cheetah.Template.Template genshi.template.MarkupTemplate',
  },
  { rule: 'template-injection', argument: 0, names: 'source', methods: 'from_string', on: /jinja|env/i },
  // Paths
  {
    rule: 'path-traversal',
    argument: 0,
    names: 'file path name filename src top dir directory',
    paths:
      'builtins.open io.open codecs.open os.open os.fdopen os.remove os.unlink os.rmdir os.removedirs os.listdir os.scandir os.walk os.mkdir os.makedirs os.rename os.replace os.chmod os.chown os.symlink os.link os.truncate os.readlink os.stat shutil.copy shutil.copyfile shutil.copytree shutil.move shutil.rmtree shutil.make_archive shutil.unpack_archive aiofiles.open gzip.open bz2.open lzma.open tarfile.open zipfile.ZipFile linecache.getline linecache.getlines glob.glob glob.iglob flask.send_file flask.send_from_directory starlette.responses.FileResponse django.http.FileResponse aiohttp.web.FileResponse sanic.response.file bottle.static_file fileinput.input pandas.read_csv pandas.read_parquet pandas.read_json pandas.read_excel numpy.load numpy.loadtxt numpy.genfromtxt numpy.save PIL.Image.open cv2.imread cv2.imwrite h5py.File tempfile.mkdtemp sqlite3.connect',
  },
  {
    rule: 'path-traversal',
    argument: 1,
    names: 'dst',
    paths: 'shutil.copy shutil.copyfile shutil.copytree shutil.move os.rename os.replace os.symlink os.link',
  },
  {
    rule: 'path-traversal',
    argument: -1,
    methods:
      'open read_text read_bytes write_text write_bytes unlink rmdir mkdir iterdir glob rglob touch rename replace symlink_to stat',
    on: /^pathlib\./,
  },
  {
    rule: 'path-traversal',
    argument: 0,
    names: 'dst path',
    methods: 'save',
    on: /request\.files|FileStorage|FILES|UploadFile/,
  },
  { rule: 'path-traversal', argument: 0, names: 'path member', methods: 'extractall extract', on: /zipfile|tarfile/ },
  // Requests
  {
    rule: 'server-side-request-forgery',
    argument: 0,
    names: 'url',
    paths:
      [
        'requests',
        'requests.Session()',
        'requests.session()',
        'httpx',
        'httpx.Client()',
        'httpx.AsyncClient()',
        'aiohttp.ClientSession()',
      ]
        .map((library) =>
          ['get', 'post', 'put', 'patch', 'delete', 'head', 'options', 'stream']
            .map((verb) => `${library}.${verb}`)
            .join(' '),
        )
        .join(' ') +
      ' urllib.request.urlopen urllib.request.Request urllib.request.urlretrieve urllib.urlopen urllib2.urlopen urllib3.PoolManager().urlopen wget.download pycurl.Curl().setopt tornado.httpclient.AsyncHTTPClient().fetch tornado.httpclient.HTTPClient().fetch http.client.HTTPConnection http.client.HTTPSConnection',
  },
  {
    rule: 'server-side-request-forgery',
    argument: 1,
    names: 'url',
    paths:
      'requests.request requests.Session().request httpx.request httpx.Client().request httpx.AsyncClient().request aiohttp.ClientSession().request urllib3.request urllib3.PoolManager().request',
  },
  // Deserialisation
  {
    rule: 'unsafe-deserialization',
    argument: 0,
    names: 'data file f string filename filepath_or_buffer',
    paths:
      'pickle.loads pickle.load pickle.Unpickler marshal.loads marshal.load shelve.open dill.loads dill.load cloudpickle.loads cloudpickle.load jsonpickle.decode jsonpickle.loads joblib.load pandas.read_pickle yaml.unsafe_load yaml.unsafe_load_all yaml.full_load_all _pickle.loads hickle.load',
  },
  { rule: 'unsafe-deserialization', argument: 0, names: 'f', paths: 'torch.load', unless: 'weights_only' },
  // XML
  { rule: 'xpath-injection', argument: 0, names: 'path _path', methods: 'xpath', on: /./ },
  {
    rule: 'xpath-injection',
    argument: 0,
    names: 'path match',
    methods: 'find findall findtext iterfind',
    on: /^(?:xml\.|lxml\.|defusedxml|elementpath)/,
  },
  {
    rule: 'xpath-injection',
    argument: 0,
    names: 'path',
    paths: 'lxml.etree.XPath lxml.etree.ETXPath elementpath.Selector',
  },
  { rule: 'xpath-injection', argument: 1, names: 'path', paths: 'elementpath.select elementpath.iter_select' },
  // LDAP
  { rule: 'ldap-injection', argument: 1, names: 'search_filter filterstr', methods: 'search', on: /ldap|conn/i },
  {
    rule: 'ldap-injection',
    argument: 0,
    names: 'search_base base',
    methods: 'search search_s search_st search_ext search_ext_s',
    on: /ldap|conn/i,
  },
  {
    rule: 'ldap-injection',
    argument: 2,
    names: 'filterstr',
    methods: 'search_s search_st search_ext search_ext_s',
    on: /./,
  },
  // Redirects
  {
    rule: 'open-redirect',
    argument: 0,
    names: 'location url redirect_to to',
    paths:
      'flask.redirect werkzeug.utils.redirect django.redirect django.http.HttpResponseRedirect django.http.HttpResponsePermanentRedirect starlette.responses.RedirectResponse aiohttp.web.HTTPFound aiohttp.web.HTTPSeeOther aiohttp.web.HTTPMovedPermanently bottle.redirect sanic.response.redirect tornado.web.RequestHandler().redirect falcon.HTTPFound falcon.HTTPMovedPermanently',
  },
  // Pages
  {
    rule: 'cross-site-scripting',
    argument: 0,
    names: 'content s base',
    paths:
      'starlette.responses.HTMLResponse markupsafe.Markup django.safestring.mark_safe django.utils.html.mark_safe sanic.response.html tornado.web.RequestHandler().write',
  },
  // Logs
  {
    rule: 'log-injection',
    argument: 0,
    names: 'msg',
    paths: [
      'logging',
      'logging.getLogger()',
      'flask.current_app.logger',
      'flask.Flask().logger',
      'loguru.logger',
      'structlog.get_logger()',
    ]
      .map((logger) =>
        ['debug', 'info', 'warning', 'warn', 'error', 'critical', 'exception', 'log']
          .map((level) => `${logger}.${level}`)
          .join(' '),
      )
      .join(' '),
  },
];

const byPath = new Map<string, Sink[]>();
const byMethod = new Map<string, Sink[]>();
for (const sink of [...sinks, ...learningSinks]) {
  for (const path of sink.paths?.split(' ') ?? []) byPath.set(path, [...(byPath.get(path) ?? []), sink]);
  for (const name of sink.methods?.split(' ') ?? []) byMethod.set(name, [...(byMethod.get(name) ?? []), sink]);
}

/** Looks at what a call is given, and reports what must not get there. */
export function checkSinks(call: ApiCall): void {
  const { path, name, receiver } = call;
  for (const sink of byPath.get(path) ?? []) check(call, sink);
  if (receiver) {
    const way = path.slice(0, path.lastIndexOf('.'));
    for (const sink of byMethod.get(name) ?? []) if (sink.on?.test(spelled(call, way)) ?? true) check(call, sink);
  }
  for (const argument of call.node.args) {
    const value = argument.name === undefined ? undefined : call.named.get(argument.name);
    if (value && argument.name !== undefined) checkSecretName(call.frame, argument.name, value, argument.value);
  }
  checkCommand(call);
  checkParser(call);
  checkYaml(call);
  checkCookie(call);
  checkCrypto(call);
  checkResponse(call);
  checkTemplate(call);
  checkHeaders(call);
  checkSession(call);
  checkInstructions(call);
}

/** Of something unknown, the variable's own name says what it is taken for. */
function spelled({ node }: ApiCall, way: string): string {
  if (way !== '?' || node.callee.kind !== 'attribute') return way;
  const { object } = node.callee;
  return object.kind === 'name' ? `?.${object.id}` : object.kind === 'attribute' ? `?.${object.name}` : way;
}

function check(call: ApiCall, { rule, argument, names = '', unless = '' }: Sink): void {
  const safety = call.named.get(unless);
  if (safety && onlyConstant(safety) === true) return;
  const value = argument < 0 ? call.receiver : call.argument(argument, ...names.split(' '));
  if (value) checkValue(call, rule, value);
}

const uploaded = /(?:\.files|FILES)(?:\[\]|\.get\(\))*(?:\.(?:stream|file))?$/;

/** Reports the flows in a value, and notes what the pattern rules need to know of the place. */
export function checkValue(call: ApiCall, rule: RuleId, value: Value): void {
  const { frame, node } = call;
  const { at, end, callee } = node;
  const shown = callee.kind === 'attribute' || callee.kind === 'name' ? spelling(call) : 'a call';
  // What a container holds is neither a path nor a page: it is sent as JSON, or is a file.
  const isText = rule === 'path-traversal' || rule === 'cross-site-scripting';
  const isFile = isText && apisOf(value).some((path) => uploaded.test(path));
  const flows = isFile ? [] : isText ? value.flows : frame.flowsIn(value);
  const found = reportFlow(frame, rule, flows, { at, end }, shown);
  const harmless = !found && (flows.length > 0 || frame.isFixed(value));
  // The rule of YAML marks the loader, not the call.
  const marked = call.named.get('Loader')
    ? node.args.find(({ name }) => name === 'Loader')?.value.at
    : node.args[1]?.value.at;
  for (const place of [at, marked])
    if (place !== undefined) frame.machine.answer(frame.module, place, rule, found ? 2 : harmless ? 0 : 1);
}

/** The call as a person knows it: `cursor.execute()`. */
export function spelling({ node: { callee }, name }: ApiCall): string {
  const parts: string[] = [];
  let part = callee;
  while (part.kind === 'attribute' && parts.length < 3) {
    parts.unshift(part.name);
    part = part.object;
  }
  if (part.kind === 'name' && parts.length < 3) parts.unshift(part.id);
  return `${parts.join('.') || name}()`.slice(0, 80);
}

/** A response is a page unless it says that it is something else. */
const responses = /^(?:django\.http\.HttpResponse\w*|aiohttp\.web\.Response|starlette\.responses\.Response)$/;

function checkResponse(call: ApiCall): void {
  if (!responses.test(call.path) || /Redirect|Json|File|NotAllowed/.test(call.path)) return;
  const type = call.argument(9, 'content_type', 'mimetype', 'media_type');
  const text = type && onlyConstant(type);
  const isHtml = typeof text === 'string' ? /html|xml|svg/.test(text) : call.path.startsWith('django.');
  const body = call.argument(0, 'content', 'text', 'body');
  if (isHtml && body && !(type?.open === openness.unknown)) checkValue(call, 'cross-site-scripting', body);
}

/** A template escapes what it is given, unless it is told not to. */
function checkTemplate(call: ApiCall): void {
  if (call.path !== 'flask.render_template_string') return;
  const template = call.argument(0, 'source');
  const text = template && onlyConstant(template);
  if (typeof text !== 'string') return;
  for (const [name, value] of call.named) {
    const raw = new RegExp(String.raw`\{\{[^}]*\b${name}\b[^}]*\|\s*safe|\{%-?\s*autoescape\s+false`);
    if (raw.test(text)) checkValue(call, 'cross-site-scripting', value);
  }
}

/** `Response(headers={'Location': …})` */
function checkHeaders(call: ApiCall): void {
  if (!/Response$|^flask\.make_response$/.test(call.path)) return;
  for (const value of [...call.args, ...call.named.values()]) {
    for (const { object } of call.frame.objectsOf(value)) {
      const location =
        object.kind === 'dict'
          ? (object.fields.get('string:Location') ?? object.fields.get('string:location'))
          : undefined;
      if (location) checkValue(call, 'open-redirect', location);
    }
  }
}

/** `session.setdefault(k, v)`, `session.update(…)` */
function checkSession(call: ApiCall): void {
  if (!call.receiver || !isSession(call.receiver) || !/^(?:setdefault|update|__setitem__)$/.test(call.name)) return;
  for (const value of [...call.args, ...call.named.values()]) checkValue(call, 'trust-boundary', value);
}
