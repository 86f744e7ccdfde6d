import { hygieneOf } from '../../engines/dependencies/hygiene';
import { detectionOf, engineName } from '../../engines/dependencies/detection';
import { constrained, noteTaken, withoutTaken } from '../../engines/dependencies/inclusions';
import {
  isOwnRequirements,
  Manifests,
  type ManifestFile,
  type Project,
  type TakenIn,
  type UnreadFile,
} from '../../engines/dependencies/project';
import { strippedHashes } from '../../engines/dependencies/stripped';
import { unexpectedSources } from '../../engines/dependencies/unexpected';
import type { Detection } from '../../findings/finding';
import type { Problem } from '../../formats/manifests/manifest';
import { version } from '../../version';
import type { EngineUse, Scan, ScanInput } from '../gate';
import { askEngines, type LockfileEngine } from './engines';
import { lookUp } from './known';
import { describe } from './described';
import { unreadKinds } from './unread';

/** Reads manifests with what locks them, and looks up what is known of their packages. */
export async function scanDependencies({
  tree,
  entries,
  settings,
  external,
  base,
  progress,
}: ScanInput<'dependencies'>): Promise<Scan> {
  const started = performance.now();
  const manifests = new Manifests(tree);
  const projects = new Map<string, Project>();
  const takenFrom = new Map<string, Set<string>>();
  const detections: Detection[] = [];
  let evaluated = 0;
  for (const [index, entry] of entries.entries()) {
    const file = await manifests.file(entry.path);
    if (file !== undefined && 'problem' in file) detections.push(unread(file));
    else if (file !== undefined) {
      detections.push(...problemsIn(file));
      const taken = await manifests.takenIn(file);
      detections.push(...problemsOfTaken(file, taken));
      if ([...file.manifest.problems, ...taken.unread].every(({ elsewhere }) => elsewhere !== undefined)) evaluated++;
      noteTaken(file, taken, takenFrom);
      const project = await manifests.projectOf(entry);
      const isAlone = project?.lock === undefined && project?.manifest?.path === file.path;
      for (const each of [
        ...(project ? [isAlone ? { manifest: constrained(file, taken), lock: undefined } : project] : []),
        ...projectsOfTaken(taken),
      ])
        projects.set(keyOf(each), each);
    }
    progress(index + 1, entries.length);
  }
  const unknown = await unreadKinds(tree, entries);
  detections.push(...unknown.detections);
  for (const project of projects.values()) detections.push(...hygieneOf(project, settings));
  const locks = new Set([...projects.values()].flatMap(({ lock }) => lock ?? []));
  for (const lock of locks)
    detections.push(...(await unexpectedSources(lock, tree, base)), ...(await strippedHashes(lock, base)));
  const hygieneMs = Math.round(performance.now() - started);
  const all = [...projects.values()].map((project) => withoutTaken(project, takenFrom));
  const named = [settings.engine].flat();
  const engines = named.filter((name): name is LockfileEngine => name !== 'none' && name !== 'builtin');
  const known = await lookUp(all, named.includes('builtin'), { tree, settings, external });
  const described = await describe(all, { settings });
  const asked = await askEngines(engines, entries, { tree, settings, external });
  detections.push(...known.detections, ...described.detections, ...asked.detections);
  const own: EngineUse = { name: engineName, version, durationMs: hygieneMs };
  return {
    detections: distinct(detections),
    evaluated,
    skipped: { ...unknown.skipped, ...known.skipped, ...asked.skipped },
    engines: [own, ...known.engines, ...described.engines, ...asked.engines],
  };
}

const keyOf = ({ manifest, lock }: Project): string => `${manifest?.path ?? ''}\0${lock?.path ?? ''}`;

/** What a manifest takes in is part of its project, unless it is judged for itself. */
const projectsOfTaken = (taken: TakenIn): Project[] =>
  taken.files
    .filter(({ file, kind }) => kind === 'requirements' && !isOwnRequirements(file.path))
    .map(({ file }) => ({ manifest: constrained(file, taken), lock: undefined }));

function problemsOfTaken(by: ManifestFile, { files, unread: missing }: TakenIn): Detection[] {
  const others = files.map(({ file }) => file).filter(({ path }) => !isOwnRequirements(path));
  const own = new Set([by.path, ...others.map(({ path }) => path)]);
  return [
    ...others.flatMap(problemsIn),
    ...missing
      .filter((each) => own.has(each.by.path))
      .map(({ by, problem: message, ...at }) => problemAt(by, { ...at, message })),
  ];
}

/** A manifest with two lock files has them both read; what it says itself is one thing. */
function distinct(detections: readonly Detection[]): Detection[] {
  const seen = new Set<string>();
  return detections.filter(({ rule, location, identity, message }) => {
    const key = JSON.stringify([rule, location.path, location.startLine, identity, message]);
    return !seen.has(key) && seen.add(key);
  });
}

function unread({ path, problem }: UnreadFile): Detection {
  return {
    ...unreadable,
    message: `${path}: ${problem}, so what it asks for is not known.`,
    location: { path },
    identity: problem,
  };
}

const maxProblems = 20;

function problemsIn(file: ManifestFile): Detection[] {
  const { problems } = file.manifest;
  return problems.slice(0, maxProblems).map((problem, index) => {
    const more =
      index === maxProblems - 1 && problems.length > maxProblems
        ? ` There are ${problems.length - maxProblems} more such places.`
        : '';
    return problemAt(file, problem, more);
  });
}

/** What can't be read; of a file that isn't here its line is known, and what that means. */
function problemAt(file: ManifestFile, { line, message, elsewhere }: Problem, more = ''): Detection {
  const { path } = file;
  const where = line === undefined ? path : `${path}:${line}`;
  const what = `${where}: ${message.replace(/\.$/, '')}`;
  if (elsewhere === 'requirements')
    return detectionOf('requirements-elsewhere', file, line, message, `${what}: what that asks for is not known.`);
  // They say versions alone: without them each package counts as it is asked for.
  if (elsewhere === 'constraints')
    return detectionOf('requirements-not-known', file, line, message, `${what}: the versions it sets are not known.`);
  return {
    ...unreadable,
    message: `${what}, so what it asks for is not wholly known.${more}`,
    location: { path, ...(line !== undefined && { startLine: line, endLine: line }) },
    identity: message,
  };
}

const unreadable = {
  rule: 'unreadable-manifest',
  engine: engineName,
  severity: 'high',
  title: 'Manifest can not be read',
  lineText: '',
  incomplete: true,
  help: {
    text: 'A tool that installs from it may read it otherwise, or not at all. Mend the file; where it is none (a template, a test), leave it out with exclude in the policy.',
  },
} as const satisfies Partial<Detection>;
