import { mark } from './contexts.mjs';

/** A text without the mark, and the line on which that stood. */
export function placed(text) {
  const at = text.indexOf(mark);
  if (at < 0 || text.includes(mark, at + 1)) throw new Error('a text marks one place');
  return { text: text.replace(mark, ''), line: text.slice(0, at).split('\n').length };
}

/** Cases, each in a folder of its own. */
export const numbered = (cases) =>
  cases.map((each, i) => ({ ...each, path: `c${String(i).padStart(4, '0')}/${each.file}` }));
