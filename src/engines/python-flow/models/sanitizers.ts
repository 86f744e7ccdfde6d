import { everything, hazards } from '../values';

const { sql, command, code, path, html, redirect, log, ldap, xpath, noClimb, normalised, request, template } = hazards;

/** What a function makes of its text can no longer do. By the function's path; `everything`: what comes out isn't its text. */
const rows: readonly (readonly [safe: number, paths: string])[] = [
  [
    html,
    'html.escape markupsafe.escape markupsafe.Markup.escape bleach.clean bleach.linkify django.utils.html.escape django.utils.html.conditional_escape django.utils.html.strip_tags django.utils.html.format_html xml.sax.saxutils.escape xml.sax.saxutils.quoteattr tornado.escape.xhtml_escape tornado.escape.squeeze nh3.clean markupsafe.Markup().format bottle.html_escape',
  ],
  [command, 'shlex.quote pipes.quote shlex.join'],
  [
    html | redirect | request | noClimb | command | log | xpath | ldap | template,
    'urllib.parse.quote_plus urllib.parse.urlencode urllib.quote_plus urllib.urlencode tornado.escape.url_escape django.utils.http.urlquote django.utils.http.urlencode',
  ],
  // It leaves the slash alone.
  [html | request | command | log | xpath | ldap | template, 'urllib.parse.quote urllib.quote'],
  [
    path | noClimb,
    'werkzeug.utils.secure_filename werkzeug.secure_filename os.path.basename flask.safe_join werkzeug.utils.safe_join werkzeug.security.safe_join django.utils.text.get_valid_filename django.utils._os.safe_join django.utils.text.slugify slugify.slugify pathvalidate.sanitize_filename',
  ],
  [normalised, 'os.path.realpath os.path.abspath os.path.normpath pathlib.Path().resolve pathlib.Path().absolute'],
  [
    ldap,
    'ldap.filter.escape_filter_chars ldap.dn.escape_dn_chars ldap3.utils.conv.escape_filter_chars ldap3.utils.dn.escape_rdn ldap.filter.filter_format',
  ],
  [
    sql,
    'psycopg2.sql.Identifier psycopg2.sql.Literal psycopg2.sql.Placeholder psycopg.sql.Identifier psycopg.sql.Literal MySQLdb.escape_string pymysql.converters.escape_string pymysql.escape_string sqlalchemy.bindparam sqlalchemy.sql.quoted_name',
  ],
  [log | code, 'builtins.repr builtins.ascii json.dumps'],
  [code, 'ast.literal_eval json.loads re.escape'],
  [xpath, 'elementpath.escape'],
  [
    everything,
    'builtins.int builtins.float builtins.bool builtins.len builtins.hash builtins.id builtins.abs builtins.round builtins.complex builtins.isinstance builtins.issubclass builtins.callable builtins.hasattr builtins.any builtins.all builtins.range builtins.sum builtins.type uuid.UUID decimal.Decimal ipaddress.ip_address ipaddress.ip_network datetime.datetime.strptime datetime.datetime.fromisoformat datetime.date.fromisoformat time.strptime os.path.exists os.path.isfile os.path.isdir os.path.getsize hmac.compare_digest secrets.compare_digest flask.url_for django.urls.reverse django.reverse flask.jsonify starlette.responses.JSONResponse aiohttp.web.json_response django.http.JsonResponse flask.render_template django.shortcuts.render starlette.templating.Jinja2Templates().TemplateResponse bottle.template flask.send_file flask.send_from_directory flask.abort flask.redirect werkzeug.utils.redirect django.redirect django.http.HttpResponseRedirect starlette.responses.RedirectResponse bottle.redirect flask.render_template_string flask.flash',
  ],
];

const byPath = new Map(rows.flatMap(([safe, paths]) => paths.split(' ').map((each) => [each, safe] as const)));

/** Whatever is reached through these has nothing of the text it was given. */
const withoutText =
  /^(?:hashlib|hmac|Crypto\.Hash|cryptography\.hazmat\.primitives\.hashes|argon2|bcrypt|passlib|werkzeug\.security\.generate_password_hash|requests|httpx|urllib3|urllib\.request|subprocess|smtplib|socket|logging|secrets|uuid|time|datetime|zlib\.crc32|binascii\.crc32|flask\.session|torch|tensorflow|sklearn|numpy\.random)\b/;

/** Methods that look something up: what they find isn't what they were asked for. */
const lookups =
  /\.(?:execute|executemany|query|filter|filter_by|fetch\w*|find\w*|first|one|one_or_none|scalar\w*|all|objects|select|get_or_404|first_or_404|get_or_create|search|search_s|exists|count|commit|send_message|send|connect|raw|login|authenticate|verify|check_password|startswith|endswith|is_valid|validate)(?:\(\)|$)/;

export function sanitiserOf(callee: string): number {
  const [, last] = /^pathlib\.\w*Path\(\)(?:\.\w+(?:\(\))?)*\.(\w+)$/.exec(callee) ?? [];
  if (last !== undefined && /^(?:name|stem|suffix)$/.test(last)) return path | noClimb;
  // What is in a file, or known of it, isn't its name.
  if (last !== undefined && /^(?:read_(?:text|bytes)|open|stat|lstat|exists|is_\w+)$/.test(last)) return everything;
  // `(BASE / name).resolve()`, where BASE was resolved too.
  if (last === 'resolve') return normalised;
  return (
    byPath.get(callee) ??
    (withoutText.test(callee) || (lookups.test(callee) && !callee.startsWith('re.')) ? everything : 0)
  );
}

/** `get_user(id)`, but not what by its name may be the text that it is given: `get_path(name)`. */
const getters =
  /\.(?:aget|get)_(?!\w*(?:argument|arg|param|parameter|json|data|text|value|body|query|content|contents|file|filename|path|name|url|uri|href|string|str|template|sql|command|html|message|display|default|field|form|input|item|attribute|header|cookie|key|prefix|suffix|label|title|link|expression|filter|code|payload|response|request|result|output|config|option|setting)s?$)[a-z_]+$/;

/** Whether what a function finds isn't what it was asked for, whatever else is in it. */
export const isGetter = (callee: string): boolean => getters.test(callee);

/** Libraries whose functions depend on nothing but their arguments. */
const pure =
  /^(?:builtins\.(?:compile|str|bytes|bytearray|repr|chr|hex|bin|oct|format|list|tuple|dict|set|frozenset|sorted|reversed|min|max|zip|enumerate|map|filter|round|pow|divmod|int|float|len|ord|abs|sum|bool)|base64|binascii|codecs|urllib\.parse|html|json|copy|string|math|textwrap|struct|itertools|functools|operator|os\.path\.(?:join|basename|dirname|normpath|split|splitext)|shlex|hashlib|unicodedata|quopri|markupsafe|re\.(?:sub|escape|compile|split)|io|collections|datetime|pathlib)\b/;

export const isPure = (callee: string): boolean => pure.test(callee);
