// Cuts the operations the API double serves, with every schema they refer to, out of GitHub's own description of its API.
//
//   npm install --prefix DIR @octokit/openapi
//   node scripts/cut-openapi.mjs DIR/node_modules/@octokit/openapi
import console from 'node:console';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { argv, exit } from 'node:process';

const operations = {
  '/repos/{owner}/{repo}/check-runs': ['post'],
  '/repos/{owner}/{repo}/check-runs/{check_run_id}': ['get', 'patch'],
  '/repos/{owner}/{repo}/check-runs/{check_run_id}/annotations': ['get'],
  '/repos/{owner}/{repo}/commits/{ref}': ['get'],
  '/repos/{owner}/{repo}/commits/{ref}/check-runs': ['get'],
  '/repos/{owner}/{repo}/git/commits/{commit_sha}': ['get'],
  '/repos/{owner}/{repo}/issues/{issue_number}/comments': ['get', 'post'],
  '/repos/{owner}/{repo}/issues/comments/{comment_id}': ['get', 'patch'],
  '/repos/{owner}/{repo}/pulls': ['get'],
  '/repos/{owner}/{repo}/pulls/{pull_number}': ['get'],
  '/repos/{owner}/{repo}/code-scanning/sarifs': ['post'],
  '/repos/{owner}/{repo}/code-scanning/sarifs/{sarif_id}': ['get'],
  '/repos/{owner}/{repo}/actions/runs/{run_id}/artifacts': ['get'],
  '/repos/{owner}/{repo}/actions/artifacts/{artifact_id}/{archive_format}': ['get'],
};
/** The form of refusals that operations don't describe: 401, 403, 429, 5xx. */
const alwaysKept = ['#/components/schemas/basic-error', '#/components/schemas/validation-error'];

const isProse = (key) =>
  ['description', 'summary', 'example', 'examples', 'externalDocs', 'tags'].includes(key) || key.startsWith('x-');

/** A copy without prose. The keys of `properties` are names of fields, so one that is called `description` stays. */
function strip(node, keysAreNames = false) {
  if (Array.isArray(node)) return node.map((item) => strip(item));
  if (typeof node !== 'object' || node === null) return node;
  return Object.fromEntries(
    Object.entries(node)
      .filter(([key]) => keysAreNames || !isProse(key))
      .map(([key, value]) => [key, strip(value, key === 'properties' && !keysAreNames)]),
  );
}

function refsIn(node) {
  if (typeof node !== 'object' || node === null) return [];
  return Object.entries(node).flatMap(([key, value]) =>
    key === '$ref' && typeof value === 'string' ? [value] : refsIn(value),
  );
}

const source = argv[2];
if (source === undefined) {
  console.error('usage: node scripts/cut-openapi.mjs PATH_TO_@octokit/openapi');
  exit(2);
}
const whole = JSON.parse(readFileSync(join(source, 'generated/api.github.com.json'), 'utf8'));
const { version } = JSON.parse(readFileSync(join(source, 'package.json'), 'utf8'));

const paths = {};
for (const [path, methods] of Object.entries(operations)) {
  paths[path] = {};
  for (const method of methods) {
    const operation = whole.paths[path]?.[method];
    if (operation === undefined) throw new Error(`the description has no ${method.toUpperCase()} ${path}`);
    paths[path][method] = strip(operation);
  }
}

const components = {};
const wanted = [...alwaysKept, ...refsIn(paths)];
const kept = new Set();
for (let ref = wanted.pop(); ref !== undefined; ref = wanted.pop()) {
  if (kept.has(ref)) continue;
  kept.add(ref);
  const [, , kind, name] = ref.split('/');
  const component = strip(whole.components[kind][name]);
  (components[kind] ??= {})[name] = component;
  wanted.push(...refsIn(component));
}
for (const kind of Object.keys(components)) {
  components[kind] = Object.fromEntries(Object.entries(components[kind]).sort(([a], [b]) => (a < b ? -1 : 1)));
}

const cut = {
  openapi: whole.openapi,
  info: { title: whole.info.title, version: whole.info.version, license: whole.info.license },
  'x-cut-from': `@octokit/openapi ${version}, generated/api.github.com.json`,
  paths,
  components,
};
const target = join(import.meta.dirname, '../__tests__/fixtures/openapi/api.github.com.json');
writeFileSync(target, JSON.stringify(cut, null, 1) + '\n');
console.log(`${Object.keys(paths).length} paths, ${kept.size} components -> ${target}`);
