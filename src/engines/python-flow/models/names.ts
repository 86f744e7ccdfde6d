/** Other names of the same thing, so that the tables need to know one. The longest one that fits is replaced. */
const synonyms: readonly (readonly [string, string])[] = [
  ['fastapi.Request', 'starlette.requests.Request'],
  ['fastapi.requests.Request', 'starlette.requests.Request'],
  ['fastapi.responses', 'starlette.responses'],
  ['fastapi.Response', 'starlette.responses.Response'],
  ['quart', 'flask'],
  ['os.path', 'os.path'],
  ['posixpath', 'os.path'],
  ['ntpath', 'os.path'],
  ['flask.globals', 'flask'],
  ['flask.wrappers', 'flask'],
  ['flask.helpers', 'flask'],
  ['flask.templating', 'flask'],
  ['flask.Markup', 'markupsafe.Markup'],
  ['flask.escape', 'markupsafe.escape'],
  ['jinja2.Markup', 'markupsafe.Markup'],
  ['jinja2.escape', 'markupsafe.escape'],
  ['jinja2.environment', 'jinja2'],
  ['jinja2.sandbox', 'jinja2'],
  ['werkzeug.utils.escape', 'markupsafe.escape'],
  ['defusedxml.lxml', 'defusedxml'],
  ['xml.etree.cElementTree', 'xml.etree.ElementTree'],
  ['cPickle', 'pickle'],
  ['_pickle', 'pickle'],
  ['ConfigParser', 'configparser'],
  ['Cryptodome', 'Crypto'],
  ['sqlalchemy.sql.expression.text', 'sqlalchemy.text'],
  ['sqlalchemy.sql.text', 'sqlalchemy.text'],
  ['django.shortcuts.redirect', 'django.redirect'],
  ['django.http.response', 'django.http'],
  ['django.utils.safestring', 'django.safestring'],
  ['ruamel.yaml', 'yaml'],
  ['simplejson', 'json'],
  ['ujson', 'json'],
  ['orjson', 'json'],
  ['cgi.escape', 'html.escape'],
  ['subprocess32', 'subprocess'],
  ['dill._dill', 'dill'],
];

const byName = new Map(synonyms);

export function canonical(path: string): string {
  // A view keeps its request.
  if (path.endsWith('.request') && /^(?:django|rest_framework)\..*\(\)\.request$/.test(path))
    return 'django.http.HttpRequest()';
  for (let end = path.length; end > 0; end = path.lastIndexOf('.', end - 1)) {
    const other = byName.get(path.slice(0, end));
    if (other !== undefined) return other + path.slice(end);
  }
  return path;
}
