import { isMap, isPair, isScalar, isSeq, LineCounter, parseDocument, type Node, type Scalar } from 'yaml';
import { indexesInCommands } from '../commands';
import type { Dependency, Problem } from '../manifest';
import { manifestReader, UnreadableManifest } from '../reader';

/** Lines, commas, brackets and quotes of one file: each may take the parser some 15 µs. Workflows of a thousand lines have thousands. */
const maxParts = 50_000;
const maxLength = 2_000_000;

/** What a workflow or an action runs by `uses`, and the indexes that its commands ask. */
export const githubUsesReader = manifestReader('GitHub Actions', {
  locked: false,
  read(text) {
    if (text.length > maxLength || (text.match(/[\n,:[\]{}"'&*-]/g)?.length ?? 0) > maxParts)
      throw new UnreadableManifest('it is larger than any workflow or action', undefined);
    const lines = new LineCounter();
    const document = parseDocument(text, {
      lineCounter: lines,
      prettyErrors: false,
      uniqueKeys: false,
      logLevel: 'silent',
    });
    const lineOf = (node: Node): number | undefined => (node.range ? lines.linePos(node.range[0]).line : undefined);
    const [error] = document.errors;
    if (error !== undefined)
      throw new UnreadableManifest(`it is no YAML: ${error.message}`, lines.linePos(error.pos[0]).line);
    const dependencies: Dependency[] = [];
    const problems: Problem[] = [];
    for (const value of usesIn(document.contents)) {
      const line = lineOf(value);
      const read = typeof value.value === 'string' ? dependencyOf(value.value.trim(), line) : undefined;
      if (read === undefined)
        problems.push({ line, message: 'what it uses is not OWNER/REPOSITORY@REF, docker://IMAGE or ./FOLDER' });
      else dependencies.push(read);
    }
    return { dependencies, problems, indexes: indexesInCommands(text) };
  },
});

/** The values of `uses` of jobs and their steps, and of the steps of an action. An alias is a step that stands elsewhere too. */
function usesIn(root: unknown): Scalar[] {
  const jobs = valuesOf(at(root, 'jobs'));
  const holders = [...jobs, ...[...jobs, at(root, 'runs')].flatMap((holder) => itemsOf(at(holder, 'steps')))];
  return holders.map((holder) => at(holder, 'uses')).filter((value) => isScalar(value));
}

const at = (node: unknown, key: string): unknown => (isMap(node) ? node.get(key, true) : undefined);

const valuesOf = (node: unknown): unknown[] =>
  isMap(node) ? node.items.map((item) => (isPair(item) ? item.value : undefined)) : [];

const itemsOf = (node: unknown): unknown[] => (isSeq(node) ? node.items : []);

function dependencyOf(uses: string, line: number | undefined): Dependency | undefined {
  const about = { specifier: uses, line, direct: true, neededBy: [], scope: 'runtime', hashes: [] } as const;
  if (/^\.{1,2}(?:\/|$)/.test(uses))
    return { ...about, ecosystem: 'github', name: uses, version: undefined, origin: { kind: 'folder', path: uses } };
  const image = /^docker:\/\/([^@]+?)(?::([\w.-]+))?(?:@(.+))?$/.exec(uses);
  if (image !== null) {
    const [, name = '', tag, digest] = image;
    return {
      ...about,
      ecosystem: 'other',
      name: `docker/${name}`,
      version: digest ?? tag,
      origin: { kind: 'archive', url: uses },
      hashes: digest === undefined ? [] : [digest],
    };
  }
  const [, repository, path = '', ref] = /^([\w.-]+\/[\w.-]+)((?:\/[^@\s]*)?)@(\S+)$/.exec(uses) ?? [];
  if (repository === undefined || ref === undefined) return undefined;
  const origin = { kind: 'repository', url: `https://github.com/${repository}`, revision: ref } as const;
  return { ...about, ecosystem: 'github', name: repository + path, version: ref, origin };
}
