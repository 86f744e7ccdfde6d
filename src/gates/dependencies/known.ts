import { EngineError } from '../../errors';
import { asAdvisorySource } from './source';
import { smallestUpgrade } from '../../engines/advisories';
import { detectionOf, engineName } from '../../engines/dependencies/detection';
import { Imports } from '../../engines/dependencies/imports';
import { knownOf } from '../../engines/dependencies/known';
import { installedIn, openIn, type Installed } from '../../engines/dependencies/packages';
import type { ManifestFile, Project } from '../../engines/dependencies/project';
import type { Detection } from '../../findings/finding';
import type { Scan, ScanInput } from '../gate';

type Input = Pick<ScanInput<'dependencies'>, 'tree' | 'settings' | 'external'>;
type Found = Pick<Scan, 'detections' | 'skipped' | 'engines'>;

/** Looks up what is known of the packages of projects; with `ask` false only says how many were not. */
export async function lookUp(projects: readonly Project[], ask: boolean, input: Input): Promise<Found> {
  const { settings, external } = input;
  const isLookedUp = ({ dependency: { ecosystem } }: Installed): boolean => isOfIndex(ecosystem);
  const open = projects.flatMap(openIn).filter(isLookedUp);
  const installed = [...projects.flatMap(installedIn).filter(isLookedUp), ...open];
  if (!ask) {
    const notAsked = settings.engine === 'none' && installed.length > 0;
    return { detections: [], skipped: notAsked ? { 'packages not looked up': installed.length } : {}, engines: [] };
  }
  const addressed = projects.flatMap(fromAddresses);
  if (installed.length === 0) return { detections: notLookedUp(addressed), skipped: {}, engines: [] };
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
  const unknown = installed.flatMap(({ dependency: { name, range }, file }, index) => {
    const reason = answer.unknown.get(index) ?? (range && byRange);
    return reason === undefined ? [] : [{ file, name, reason }];
  });
  detections.push(...notLookedUp([...unknown, ...addressed]));
  if (answer.stale) detections.push(...staleAnswer(installed, answer.asOf));
  const durationMs = Math.round(performance.now() - started);
  return {
    detections,
    skipped: unfixed > 0 ? { 'unfixed vulnerabilities': unfixed } : {},
    engines: [{ name, version, durationMs }],
  };
}

const isOfIndex = (ecosystem: string): boolean => ecosystem !== 'git' && ecosystem !== 'other';

const byRange =
  'asked for without an exact version and without a lock file, so that only malware was looked for, and of a range that ends what its newest version has';

/** What comes from an address that doesn't tell its version. */
function fromAddresses({ manifest, lock }: Project): NotLookedUp[] {
  const file = lock ?? manifest;
  return (file?.manifest.dependencies ?? []).flatMap(({ ecosystem, name, version, origin }) => {
    const isAddress = origin.kind === 'repository' || origin.kind === 'archive';
    if (file === undefined || version !== undefined || !isAddress || !isOfIndex(ecosystem)) return [];
    return [{ file, name, reason: 'taken from an address that does not say which version it is' }];
  });
}

interface NotLookedUp {
  readonly file: ManifestFile;
  readonly name: string;
  readonly reason: string;
}

/** One for each file and reason. */
function notLookedUp(unknown: readonly NotLookedUp[]): Detection[] {
  const groups = new Map<string, { readonly file: ManifestFile; readonly reason: string; readonly names: string[] }>();
  for (const { file, name, reason } of unknown) {
    const key = `${file.path}\0${reason}`;
    const group = groups.get(key) ?? { file, reason, names: [] };
    groups.set(key, group);
    group.names.push(name);
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
