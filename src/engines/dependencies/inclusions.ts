import { kindOf } from '../../formats/manifests/names';
import type { Tree, TreeEntry } from '../../trees/tree';
import { Manifests, type ManifestFile, type Project, type TakenIn } from './project';

/** A manifest in which exact constraints give the versions that it leaves open. */
export function constrained(file: ManifestFile, { files }: TakenIn): ManifestFile {
  const versions = new Map<string, string>();
  for (const { file: taken, kind } of files)
    if (kind === 'constraints')
      for (const { name, version } of taken.manifest.dependencies)
        if (version !== undefined) versions.set(name, version);
  if (versions.size === 0) return file;
  const dependencies = file.manifest.dependencies.map((each) => {
    const isOpen = each.ecosystem === 'pypi' && each.version === undefined && each.origin.kind === 'index';
    const version = isOpen ? versions.get(each.name) : undefined;
    return version === undefined ? each : { ...each, version };
  });
  return { ...file, manifest: { ...file.manifest, dependencies } };
}

/**
 * Constraints install nothing: what a requirement takes its version from is looked up there, and in the constraints only what nobody
 * beside them asks for by name (it may come as what others need).
 */
export function withoutTaken(project: Project, takenFrom: ReadonlyMap<string, ReadonlySet<string>>): Project {
  const { manifest, lock } = project;
  const names = manifest && lock === undefined ? takenFrom.get(manifest.path) : undefined;
  if (manifest === undefined || names === undefined) return project;
  const dependencies = manifest.manifest.dependencies.filter(({ name }) => !names.has(name));
  return { ...project, manifest: { ...manifest, manifest: { ...manifest.manifest, dependencies } } };
}

/** Notes which names of which files of constraints the requirements of a manifest, and what it takes in, ask for. */
export function noteTaken(by: ManifestFile, { files }: TakenIn, noted: Map<string, Set<string>>): void {
  const asking = [by, ...files.filter(({ kind }) => kind === 'requirements').map(({ file }) => file)];
  const asked = new Set(asking.flatMap(({ manifest }) => manifest.dependencies.map(({ name }) => name)));
  for (const { file, kind } of files) {
    if (kind !== 'constraints') continue;
    const names = noted.get(file.path) ?? new Set<string>();
    noted.set(file.path, names);
    for (const { name } of file.manifest.dependencies) if (asked.has(name)) names.add(name);
  }
}

const mayTakeIn = new Set(['requirements.txt', 'pyproject.toml', 'setup.cfg', 'environment.yml', 'python_env.yaml']);

/** Of entries, those that take in one of the files, directly or by others. */
export async function includersOf(
  tree: Tree,
  entries: readonly TreeEntry[],
  changed: ReadonlySet<string>,
): Promise<Set<string>> {
  const manifests = new Manifests(tree);
  const found = new Set<string>();
  for (const { path: name } of entries) {
    if (!mayTakeIn.has(kindOf(name) ?? '')) continue;
    const file = await manifests.file(name);
    if (file === undefined || 'problem' in file || file.manifest.inclusions.length === 0) continue;
    const { paths } = await manifests.takenIn(file);
    if ([...paths].some((each) => changed.has(each))) found.add(name);
  }
  return found;
}
