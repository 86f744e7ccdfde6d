import { readRun, type Invocation } from '../dockerfile/commands';
import type { Located, Span } from '../dockerfile/located';
import type { Instruction } from '../dockerfile/parse';
import type { Yaml } from './yaml';

/** How many characters of scripts that variables hold are read at a time. */
const maxFollowed = 100_000;

/** What a script runs. It is read as a RUN of a Dockerfile would be; `text` is it, or with something before it. */
export function invocations(script: Located, text = script.text, added = 0): readonly Invocation[] {
  const located: Located = { text, span: (start, end) => script.span(Math.max(0, start - added), Math.max(0, end - added)) };
  const instruction: Instruction = {
    keyword: 'RUN',
    text: located,
    start: 0,
    argumentsAt: 0,
    end: text.length,
    flags: [],
    words: [],
    exec: false,
    pairs: [],
    heredocs: [],
    onbuild: false,
  };
  return readRun(instruction, 'posix', new Map(), { left: maxFollowed })?.invocations ?? [];
} // prettier-ignore

/** Behind it stand the arguments of a program that the image names. */
const ofImage = 'entrypoint';

/**
 * What a container starts, going by its entrypoint and its command: each a text, read as a shell reads it, or a list of words. `sh -c` and its
 * like are followed; what the image starts where nothing else is said is not known.
 */
export function started(entrypoint: Yaml | undefined, command: Yaml | undefined): readonly Invocation[] {
  const pieces = [entrypoint, command].flatMap((value) => (value === undefined ? [] : wordsOf(value)));
  if (pieces.length === 0) return [];
  const first = pieces[0]?.text ?? '';
  const at: { readonly start: number; readonly piece: Located }[] = [];
  let text = entrypoint === undefined && /^['"]?-/.test(first) ? `${ofImage} ` : '';
  for (const piece of pieces) {
    at.push({ start: text.length, piece });
    text += `${piece.text} `;
  }
  const span = (start: number, end: number): Span => {
    const { piece, start: from } = at.findLast((each) => each.start <= start) ?? { piece: pieces[0], start: 0 };
    return piece?.span(Math.max(0, start - from), Math.max(0, Math.min(end - from, piece.text.length))) ?? { start: 0, end: 0 };
  };
  (command ?? entrypoint)?.spend(text.length);
  return invocations({ text, span });
} // prettier-ignore

/** A text as it is; each word of a list in quotes, so that a shell takes it for one. */
function wordsOf(value: Yaml): Located[] {
  if (value.located !== undefined) return [value.located];
  return value.items().flatMap((item) => {
    const { text, span } = item;
    return text === undefined ? [] : [{ text: `'${text.replaceAll("'", `'\\''`)}'`, span: () => span }];
  });
}
