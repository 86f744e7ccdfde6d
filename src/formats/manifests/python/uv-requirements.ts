import { clean } from '@renovatebot/pep440';
import { entriesOf, fieldOf, type Fields, listOf } from '../fields';
import type { Requirements } from '../manifest';
import { readTomlText } from '../toml';
import { textsOf } from './lock-entries';
import { normalName, parseRequirement } from './requirement';

/** What of a project uv.lock doesn't know, or knows otherwise, in words without a full stop; undefined where all is the same or it can't be told. */
export function changedSinceUvLock(pyprojectText: string, locked: Requirements): string | undefined {
  let project: Fields;
  try {
    project = readTomlText(pyprojectText).value;
  } catch {
    return undefined;
  }
  // What a build computes is not written there.
  if (textsOf(listOf(fieldOf(project, 'project'), 'dynamic')).some((field) => field.endsWith('dependencies')))
    return undefined;
  const asked = askedFor(project);
  if (asked === undefined) return undefined;
  const sources = new Set([...sourced(project), ...locked.filter((each) => each.elsewhere).map(({ name }) => name)]);
  const [before, now] = [locked, asked].map(
    (all) => new Set(all.map(({ name, specifier }) => name + (sources.has(name) ? '' : normalSpecifier(specifier)))),
  );
  const added = [...(now ?? [])].find((one) => before?.has(one) !== true);
  if (added !== undefined) return `pyproject.toml asks for ${added}, of which uv.lock doesn't know: run \`uv lock\``;
  const gone = [...(before ?? [])].find((one) => now?.has(one) !== true);
  return gone === undefined ? undefined : `uv.lock was made when pyproject.toml asked for ${gone}: run \`uv lock\``;
}

function askedFor(project: Fields): Requirements[number][] | undefined {
  const lists = [
    listOf(fieldOf(project, 'project'), 'dependencies'),
    ...[fieldOf(fieldOf(project, 'project'), 'optional-dependencies'), fieldOf(project, 'dependency-groups')].flatMap(
      (groups) => entriesOf(groups).map(([name]) => listOf(groups, name)),
    ),
    listOf(fieldOf(fieldOf(project, 'tool'), 'uv'), 'dev-dependencies'),
  ];
  try {
    return textsOf(lists.flat())
      .map(parseRequirement)
      .map(({ name, specifier }) => ({ name: normalName(name), specifier }));
  } catch {
    return undefined;
  }
}

/** Of a package that comes from a place of its own uv keeps no versions. */
const sourced = (project: Fields): ReadonlySet<string> =>
  new Set(entriesOf(fieldOf(fieldOf(project, 'tool'), 'uv'), 'sources').map(([name]) => normalName(name)));

/** uv writes versions in their normal form: `>=4.0rc1` for `>= 4.00-RC1`. */
const normalSpecifier = (specifier: string): string =>
  specifier
    .split(',')
    .map((clause) => /^\s*([=<>!~]*)\s*(.*?)\s*$/.exec(clause) ?? [])
    .map(([, operator = '', version = '']) => operator + (clean(version) ?? version.toLowerCase()))
    .filter((clause) => clause !== '')
    .sort()
    .join(',');
