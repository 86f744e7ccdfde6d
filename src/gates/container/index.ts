import { UnreadableError } from '../../errors';
import { analyseDockerfile, engineName, maxDockerfileBytes, unreadable, unparsable } from '../../engines/dockerfile';
import { createSecretsEngine } from '../../engines/secrets';
import { engineName as imageEngine } from '../../engines/image';
import { fetchImage } from '../../engines/image/client';
import { isClientImage } from '../../engines/image/reference';
import { engineName as workloadEngine } from '../../engines/workload';
import type { Detection } from '../../findings/finding';
import { decodeText } from '../../formats/text';
import type { Tree, TreeEntry } from '../../trees/tree';
import { version } from '../../version';
import type { EngineUse, FileGate } from '../gate';
import { imagePath } from '../images';
import { askDockerfileEngines, judgesDockerfiles } from './engines';
import { dockerfilesIn, scanImageAt } from './images';
import { dockerignoresOf, isDockerfile } from './names';
import { scanVulnerabilities } from './vulnerabilities';
import { isWorkload, mayBeWorkload, scanWorkload } from './workloads';

export const containerGate: FileGate<'container'> = {
  id: 'container',
  unit: 'files',
  kind: 'Dockerfiles and container specifications',
  covers: ({ kind, path: name }) => kind === 'file' && (isDockerfile(name) || mayBeWorkload(name)),
  isOfKind: async (tree, entry) => isDockerfile(entry.path) || (await isWorkload(tree, entry)),
  dependsOn: (entry, changed) => isDockerfile(entry.path) && dockerignoresOf(entry.path).includes(changed),
  named: ({ images }) => ({
    key: 'images',
    paths: images.filter((name) => !isClientImage(name)),
    things: 'images',
    remote: images.filter(isClientImage).map((text) => ({
      text,
      fetch: (folder, external) => fetchImage(text, folder, external),
    })),
  }),
  async scan({ tree, entries: all, settings, external, progress }) {
    const started = performance.now();
    const secrets = createSecretsEngine();
    const named = new Set(settings.images.map(imagePath));
    const images = all.filter((entry) => named.has(entry.path));
    const entries = all.filter((entry) => !named.has(entry.path));
    const builtin = judgesDockerfiles(settings);
    const ignores = new Map<string, Promise<Read>>();
    const detections: Detection[] = [];
    let evaluated = 0;
    let templates = 0;
    let workloadMs = 0;
    for (const [index, entry] of entries.entries()) {
      if (!isDockerfile(entry.path)) {
        const from = performance.now();
        const result = await scanWorkload(tree, entry, secrets);
        detections.push(...result.detections);
        if (result.state === 'judged') evaluated++;
        if (result.state === 'template') templates++;
        workloadMs += performance.now() - from;
        progress(index + 1, all.length);
        continue;
      }
      if (!builtin) continue;
      const file = await readText(tree, entry);
      const ignore = await applyingIgnore(tree, entry, ignores);
      for (const { detection } of [file, ignore]) if (detection !== undefined) detections.push(detection);
      if (file.text !== undefined) {
        const context = { path: entry.path, dockerignore: ignore.text, secrets };
        const result = analyseDockerfile(file.text, context);
        for (const detection of result.detections) detections.push(detection);
        if (result.complete) evaluated++;
      }
      progress(index + 1, all.length);
    }
    const files = entries.filter((entry) => isDockerfile(entry.path));
    const asked = await askDockerfileEngines({ tree, settings, external }, files, detections);
    detections.push(...(asked?.detections ?? []));
    if (!builtin) evaluated += asked?.evaluated ?? 0;
    const dockerMs = performance.now() - started - workloadMs;
    const skipped: Record<string, number> = templates > 0 ? { templates } : {};
    const dockerfiles = images.length > 0 ? await dockerfilesIn(tree) : [];
    for (const [index, { path: name }] of images.entries()) {
      const scan = await scanImageAt(tree, name, dockerfiles, secrets);
      detections.push(...scan.detections);
      if (scan.images.length > 0) evaluated++;
      for (const [reason, count] of Object.entries(scan.skipped)) skipped[reason] = (skipped[reason] ?? 0) + count;
      progress(entries.length + index + 1, all.length);
    }
    const imageMs = performance.now() - started - workloadMs - dockerMs;
    const known = await scanVulnerabilities({
      ...{ tree, settings, external, images, dockerfiles, now: new Date() },
    });
    detections.push(...known.detections);
    const spent = (name: string, ms: number): EngineUse => ({ name, version, durationMs: Math.round(ms) });
    const workloads = entries.some(({ path }) => !isDockerfile(path)) ? [spent(workloadEngine, workloadMs)] : [];
    return {
      detections,
      evaluated,
      skipped,
      engines: [
        ...(builtin ? [spent(engineName, dockerMs)] : []),
        ...workloads,
        ...(asked?.engines ?? []),
        ...(images.length > 0 ? [spent(imageEngine, imageMs)] : []),
        ...known.engines,
      ],
    };
  },
};

/** A file's text, or why there is none. */
interface Read {
  readonly text?: string;
  readonly detection?: Detection;
}

async function readText(tree: Tree, { path, size }: TreeEntry): Promise<Read> {
  if (size > maxDockerfileBytes) {
    const reason = `it has ${size} bytes, more than the ${maxDockerfileBytes} that are read`;
    return { detection: unparsable(path, reason, { rule: 'too-large-dockerfile' }) };
  }
  try {
    const decoded = decodeText(await tree.read(path));
    if (decoded === undefined || decoded.text.includes('\0'))
      return { detection: unparsable(path, 'it is not a text file') };
    if (/^utf-(?:16|32)/.test(decoded.encoding))
      return { detection: unparsable(path, 'it is encoded in UTF-16 or UTF-32, and builders read only UTF-8') };
    return { text: decoded.text };
  } catch (error) {
    if (!(error instanceof UnreadableError)) throw error;
    return { detection: unreadable(path, error.message) };
  }
}

/** The .dockerignore of a Dockerfile: the first one there is. Each is read once in a scan, and reported once. */
async function applyingIgnore(tree: Tree, { path }: TreeEntry, known: Map<string, Promise<Read>>): Promise<Read> {
  for (const candidate of dockerignoresOf(path)) {
    const entry = await tree.stat(candidate);
    if (entry?.kind !== 'file') continue;
    const before = known.get(candidate);
    if (before !== undefined) return { text: (await before).text ?? '' };
    const read = readText(tree, entry);
    known.set(candidate, read);
    return read;
  }
  return {};
}
