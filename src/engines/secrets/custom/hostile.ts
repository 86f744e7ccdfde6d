import { Worker } from 'node:worker_threads';
import { EngineError } from '../../../errors';

/** How much text a pattern is tried on, and what it may take: the same bounds that the built-in rules keep. */
const textLength = 5_000;
const limitMs = 50;
/** Starting a thread, and all the texts one after the other, on a busy machine. */
const patienceMs = 10_000;

export interface Tried {
  readonly name: string;
  readonly pattern: RegExp;
  readonly keywords: readonly string[];
}

/** Runs in the thread: a pattern that never ends takes nothing with it but the thread. */
const program = `
const { parentPort, workerData } = require('node:worker_threads');
for (const { name, source, flags, texts } of workerData) {
  const pattern = new RegExp(source, flags);
  for (const text of texts) {
    let least = Infinity;
    for (let round = 0; round < 3 && least > ${limitMs}; round++) {
      parentPort.postMessage({ name });
      const start = performance.now();
      for (pattern.lastIndex = 0; ; ) {
        const match = pattern.exec(text);
        if (match === null) break;
        if (match[0] === '') pattern.lastIndex++;
      }
      least = Math.min(least, performance.now() - start);
    }
    if (least > ${limitMs}) parentPort.postMessage({ name, slow: true });
  }
}
parentPort.postMessage({ done: true });
`;

interface Message {
  readonly name?: string;
  readonly slow?: boolean;
  readonly done?: boolean;
}

/** The names of those patterns that hostile text makes slow; each is tried in a thread that is ended when it doesn't return. */
export async function slowPatterns(patterns: readonly Tried[]): Promise<string[]> {
  const slow = new Set<string>();
  let left = patterns;
  while (left.length > 0) {
    const stuck = await tryIn(left, slow);
    if (stuck === undefined) break;
    slow.add(stuck);
    left = left.slice(left.findIndex(({ name }) => name === stuck) + 1);
  }
  return [...slow];
}

/** Resolves with the name of the pattern that did not return; undefined when all did. */
function tryIn(patterns: readonly Tried[], slow: Set<string>): Promise<string | undefined> {
  const workerData = patterns.map(({ name, pattern, keywords }) => ({
    name,
    source: pattern.source,
    flags: pattern.flags,
    texts: hostileTexts(pattern, keywords),
  }));
  return new Promise((resolve, reject) => {
    const worker = new Worker(program, { eval: true, workerData });
    let current: string | undefined;
    let timer: NodeJS.Timeout | undefined;
    const end = (settle: () => void): void => {
      clearTimeout(timer);
      void worker.terminate().then(settle);
    };
    const watch = (): void => {
      clearTimeout(timer);
      timer = setTimeout(
        () => {
          const stuck = current;
          end(() => {
            if (stuck === undefined) reject(new EngineError('patterns could not be tried: the thread did not start'));
            else resolve(stuck);
          });
        },
        patienceMs / 10 + (current === undefined ? patienceMs : 0),
      );
    };
    watch();
    worker.on('message', ({ name, slow: isSlow, done }: Message) => {
      current = name ?? current;
      watch();
      if (isSlow && name !== undefined) slow.add(name);
      if (done) {
        end(() => {
          resolve(undefined);
        });
      }
    });
    worker.on('error', (error) => {
      clearTimeout(timer);
      reject(new EngineError(`patterns could not be tried: ${error.message}`));
    });
  });
}

const fill = (piece: string): string => piece.repeat(Math.ceil(textLength / piece.length)).slice(0, textLength);

/** Made of the keywords, and of the very characters that the pattern knows, in the ways that make a pattern try the most. */
export function hostileTexts({ source }: RegExp, keywords: readonly string[]): string[] {
  const words = keywords.length > 0 ? keywords.slice(0, 10) : ['key'];
  const known = new Set(['a', 'A', '0', ' ', '\n', '=', '"', ...knownCharacters(source)]);
  const chars = [...known].slice(0, 40);
  return [
    ...words.flatMap((word) => [
      fill(word),
      ...['=', ' ', '"', '.', '\n', ': '].map((glue) => fill(word + glue)),
      `${word}=${'a'.repeat(textLength)}`,
      `${word}="${'a1B'.repeat(textLength / 3)}`,
      `${word}${' '.repeat(textLength)}=`,
    ]),
    ...words.slice(0, 3).flatMap((word) => chars.map((char) => `${word}${fill(char)}\0`)),
    ...chars.map((char) => `${fill(`a${char}`)}\0`),
  ];
}

/** The ends of the ranges, and the characters, that a translated pattern spells. */
function knownCharacters(source: string): string[] {
  const coded = [...source.matchAll(/\\u\{([0-9a-f]+)\}/g)].map(([, hex = '0']) =>
    String.fromCodePoint(Number.parseInt(hex, 16)),
  );
  const plain = source.replace(/\\u\{[0-9a-f]+\}|\\./g, '').match(/[\w"'=:;,@#-]/g) ?? [];
  return [...coded, ...plain].filter((char) => char < '\u{100}');
}
