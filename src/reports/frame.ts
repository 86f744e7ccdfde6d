import type { Snippet } from '../findings/finding';
import { visible } from './escape';

/** Characters that terminals draw two cells wide: East Asian scripts, full-width forms, emoji. */
const wide =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Emoji_Presentation}\u3000-\u303F\uFF01-\uFF60\uFFE0-\uFFE6]/u;
const combining = /\p{M}/u;

/** How many cells of a terminal `text` takes; it holds no control characters. */
export function cells(text: string): number {
  if (/^[\x20-\x7e]*$/.test(text)) return text.length;
  let total = 0;
  for (const char of text) total += combining.test(char) ? 0 : wide.test(char) ? 2 : 1;
  return total;
}

/** As much of the end (or start) of `text` as `room` cells hold; a cut shows as "…". */
function cut(text: string, room: number, keep: 'start' | 'end'): string {
  if (cells(text) <= room) return text;
  const chars = Array.from(text);
  if (keep === 'end') chars.reverse();
  const kept: string[] = [];
  let used = 1;
  for (const char of chars) {
    used += cells(char);
    if (used > room) break;
    kept.push(char);
  }
  return keep === 'start' ? `${kept.join('')}…` : `…${kept.reverse().join('')}`;
}

/** A finding's source line and, under it, carets; both at most `width` cells, with the marked part in view. */
export function codeFrame(snippet: Snippet, line: number | undefined, width: number): [string, string] {
  const label = line === undefined ? '' : String(line);
  const gutter = `${label.padStart(5)} | `;
  const room = Math.max(20, width - gutter.length);
  const start = Math.min(snippet.column - 1, snippet.text.length);
  const show = (text: string): string => visible(text.replaceAll('\t', '    '));
  const indent = /^[ \t]*/.exec(snippet.text)?.[0].length ?? 0;
  const before = cut(show(snippet.text.slice(Math.min(indent, start), start)), Math.floor(room / 2), 'end');
  const marked = cut(show(snippet.text.slice(start, start + snippet.length)), room - cells(before), 'start');
  const after = cut(
    show(snippet.text.slice(start + snippet.length)),
    Math.max(0, room - cells(before) - cells(marked)),
    'start',
  );
  const carets = '^'.repeat(Math.max(1, cells(marked)));
  return [
    `${gutter}${before}${marked}${after}`,
    `${' '.repeat(gutter.length - 2)}| ${' '.repeat(cells(before))}${carets}`,
  ];
}
