import { Gap } from '../gap';
import { keyOf, type Problem } from '../manifest';
import { UnreadableManifest, type Found } from '../reader';
import { dependenciesOf, nodeOf, type Node } from './graph';
import { mismatchOf } from './archive';
import { digestsOf, originOf, originOfResolved, readSpec } from './spec';

/** One package as Yarn 1 writes it. */
interface Entry {
  readonly line: number;
  /** `name@range` of everyone who asks for it. */
  readonly patterns: readonly string[];
  readonly values: Map<string, string>;
  /** `name@range` of what it needs. */
  readonly needs: string[];
}

/** Reads a `yarn.lock` of Yarn 1. It tells nothing of what people asked for: that is what no package in it asks for. */
export function classicLock(text: string): Found {
  const problems: Problem[] = [];
  const entries = entriesIn(text);
  const nodes = new Map<string, Node>();
  const asked = new Set(entries.flatMap(({ needs }) => needs));
  for (const { line, patterns, values } of entries) {
    const [pattern = ''] = patterns;
    const [alias, range] = split(pattern);
    const { name, origin } = readSpec(alias, range);
    if (!values.has('version')) problems.push({ line, message: `${pattern} has no version` });
    const resolved = values.get('resolved');
    // The digest behind the address is the one that Yarn checked before it wrote `integrity`.
    const [address, sha1] = origin.kind === 'repository' ? [resolved] : (resolved?.split('#') ?? []);
    const integrity = values.get('integrity');
    const node = nodeOf(
      {
        ecosystem: 'npm',
        name,
        version: values.get('version'),
        line,
        scope: 'runtime',
        origin: address === undefined ? origin : fromAddress(name, address),
        hashes: integrity === undefined && sha1 !== undefined && sha1 !== '' ? [`sha1:${sha1}`] : digestsOf(integrity),
        // Each range that leads to one entry asks for the same.
        ...(origin.kind === 'index'
          ? mismatchOf(name, values.get('version'), address)
          : { askedByAddress: true as const }),
      },
      patterns.some((each) => !asked.has(each)) || undefined,
    );
    for (const each of patterns) nodes.set(each, node);
  }
  // What a resolution of package.json puts in the place of a range is there under another one.
  const byName = new Map([...nodes].map(([pattern, node]) => [split(pattern)[0], node]));
  const gap = new Gap();
  for (const {
    line,
    patterns: [pattern = ''],
    needs,
  } of entries) {
    const own = nodes.get(pattern);
    for (const need of needs) {
      const needed = nodes.get(need) ?? byName.get(split(need)[0]);
      if (needed === undefined) gap.note(pattern, need, line);
      else if (own !== undefined) needed.neededBy.add(keyOf(own.dependency));
    }
  }
  problems.push(...gap.problems);
  // It doesn't tell who asks: what is asked for is among all that anybody does.
  const requirements = [...nodes.keys()].map((pattern) => {
    const { name, specifier } = readSpec(...split(pattern));
    return { name, specifier };
  });
  const dependencies = dependenciesOf(new Set(nodes.values()));
  return { dependencies, lockOf: { manifest: 'package.json', requirements }, problems };
}

const fromAddress = (name: string, address: string): Node['dependency']['origin'] => {
  const origin = originOf(address);
  return origin?.kind === 'repository' ? origin : originOfResolved(name, address);
};

/** `@a/b@^1` is `@a/b` and `^1`. */
function split(pattern: string): [string, string] {
  const at = pattern.indexOf('@', 1);
  return at === -1 ? [pattern, ''] : [pattern.slice(0, at), pattern.slice(at + 1)];
}

function entriesIn(text: string): Entry[] {
  const entries: Entry[] = [];
  let section: string | undefined;
  for (const [at, whole] of text.split('\n').entries()) {
    const row = whole.trimEnd();
    const content = row.trimStart();
    if (content === '' || content.startsWith('#')) continue;
    const line = at + 1;
    const refuse = (what: string): never => {
      throw new UnreadableManifest(`it is not as Yarn 1 writes it: ${what}`, line);
    };
    const indent = row.length - content.length;
    const words = wordsOf(content) ?? refuse('a quote is not closed');
    const entry = entries.at(-1);
    if (indent === 0) {
      if (!content.endsWith(':')) refuse('a row is no name of a package');
      entries.push({ line, patterns: words, values: new Map(), needs: [] });
      section = undefined;
    } else if (entry === undefined) refuse('a row belongs to no package');
    else if (indent === 2) {
      const [key = '', value] = words;
      section = content.endsWith(':') ? key : undefined;
      if (section === undefined) entry.values.set(key, value ?? refuse(`${key} has no value`));
    } else if (section === 'dependencies' || section === 'optionalDependencies')
      entry.needs.push(`${words[0] ?? ''}@${words[1] ?? refuse(`${words[0] ?? ''} has no range`)}`);
    else if (section === undefined) refuse('a row belongs to no section');
  }
  return entries;
}

/** The words of a row, which spaces or commas divide; the colon at its end is none. Undefined: a quote is open. */
function wordsOf(content: string): string[] | undefined {
  const words: string[] = [];
  const token = /"((?:[^"\\]|\\.)*)"|([^\s,"][^\s,]*)|[\s,]+/y;
  const text = content.endsWith(':') ? content.slice(0, -1) : content;
  while (token.lastIndex < text.length) {
    const found = token.exec(text);
    if (found === null) return undefined;
    const word = found[1]?.replace(/\\(.)/g, '$1') ?? found[2];
    if (word !== undefined) words.push(word);
  }
  return words;
}
