import { EngineError } from '../../errors';
import { asAdvisorySource } from './source';
import { smallestUpgrade } from '../../engines/advisories';
import { detectionOf, engineName } from '../../engines/dependencies/detection';
import { Imports } from '../../engines/dependencies/imports';
import { knownOf } from '../../engines/dependencies/known';
import { installedIn, type Installed } from '../../engines/dependencies/packages';
import type { ManifestFile, Project } from '../../engines/dependencies/project';
import type { Detection } from '../../findings/finding';
import type { Scan, ScanInput } from '../gate';

type Input = Pick<ScanInput<'dependencies'>, 'tree' | 'settings' | 'external'>;
type Found = Pick<Scan, 'detections' | 'skipped' | 'engines'>;

/** Looks up what is known of the packages of projects; with `ask` false only says how many were not. */
export async function lookUp(projects: readonly Project[], ask: boolean, input: Input): Promise<Found> {
  const { settings, external } = input;
  const installed = projects.flatMap(installedIn).filter(({ dependency }) => isOfIndex(dependency.ecosystem));
  if (!ask) {
    const notAsked = settings.engine === 'none' && installed.length > 0;
    return { detections: [], skipped: notAsked ? { 'packages not looked up': installed.length } : {}, engines: [] };
  }
  if (installed.length === 0) return { detections: [], skipped: {}, engines: [] };
  if (external === undefined) throw new EngineError('vulnerabilities can not be looked up here');
  const started = performance.now();
  const { source, name, version } = await asAdvisorySource(settings, external);
  const answer = await source.query(installed.map(({ dependency }) => dependency));
  const imports = new Imports(input.tree);
  const detections: Detection[] = [];
  let unfixed = 0;
  for (const [index, each] of installed.entries()) {
    const all = answer.advisories[index] ?? [];
    const shown = settings['ignore-unfixed']
      ? all.filter(({ fixed, malicious }) => malicious || fixed.length > 0)
      : all;
    unfixed += all.length - shown.length;
    if (shown.length === 0) continue;
    const { ecosystem, name: of } = each.dependency;
    const upgrade = smallestUpgrade(each.dependency, all);
    const imported = ecosystem === 'pypi' && each.way.length === 1 ? await imports.of(of) : undefined;
    detections.push(...knownOf(each, shown, upgrade, imported));
  }
  detections.push(...notLookedUp(installed, answer.unknown));
  if (answer.stale) detections.push(...staleAnswer(installed, answer.asOf));
  const durationMs = Math.round(performance.now() - started);
  return {
    detections,
    skipped: unfixed > 0 ? { 'unfixed vulnerabilities': unfixed } : {},
    engines: [{ name, version, durationMs }],
  };
}

const isOfIndex = (ecosystem: string): boolean => ecosystem !== 'git' && ecosystem !== 'other';

/** One for each file and reason. */
function notLookedUp(installed: readonly Installed[], unknown: ReadonlyMap<number, string>): Detection[] {
  const groups = new Map<string, { readonly file: ManifestFile; readonly reason: string; readonly names: string[] }>();
  for (const [index, reason] of unknown) {
    const each = installed[index];
    if (each === undefined) continue;
    const key = `${each.file.path}\0${reason}`;
    const group = groups.get(key) ?? { file: each.file, reason, names: [] };
    groups.set(key, group);
    group.names.push(each.dependency.name);
  }
  return [...groups.values()].map(({ file, reason, names }) => {
    const some = names.slice(0, 5).join(', ');
    const more = names.length > 5 ? ` and ${names.length - 5} more` : '';
    return detectionOf('packages-not-looked-up', file, undefined, reason, `${some}${more}: ${reason}.`);
  });
}

function staleAnswer(installed: readonly Installed[], asOf: Date): Detection[] {
  const [first] = installed;
  if (first === undefined) return [];
  return [
    {
      rule: 'stale-advisories',
      engine: engineName,
      severity: 'medium',
      title: 'Known vulnerabilities are of an earlier day',
      message: `The source of advisories does not answer; what it said on ${asOf.toISOString().slice(0, 16).replace('T', ' ')} stands in for it (stale-ok): what was found since is not in it.`,
      location: { path: first.file.path },
      lineText: '',
      identity: 'stale',
      advisory: true,
      help: { text: 'See why the server can not be reached, and run the gate again.' },
    },
  ];
}
