import { rawName } from '../trees/names';
import { clip } from './budget';

/**
 * Scanned text is data wherever it is shown. One function a target; each takes any string (lone surrogates included) and
 * runs in linear time.
 */

const plain = /^[\x20-\x7e]*$/;

/** Controls, formats (bidi overrides, zero width), lone surrogates, line and paragraph separators, noncharacters. */
const hidden = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\uFFFE\uFFFF]/gu;

const shortEscapes = new Map([
  ['\n', '\\n'],
  ['\r', '\\r'],
  ['\t', '\\t'],
]);

function escapeOf(char: string): string {
  const short = shortEscapes.get(char);
  if (short !== undefined) return short;
  const code = char.codePointAt(0) ?? 0;
  const hex = code.toString(16);
  if (code < 0x100) return `\\x${hex.padStart(2, '0')}`;
  return code > 0xffff ? `\\u{${hex}}` : `\\u${hex.padStart(4, '0')}`;
}

/** `text` on one line for a terminal or a log: what would act or hide (ESC, CR, LF, bidi overrides) is written as an escape. */
export function visible(text: string): string {
  return plain.test(text) ? text : text.replace(hidden, escapeOf);
}

/** The lines of `text`, whichever of the line breaks known to Unicode it uses. */
export function linesOf(text: string): string[] {
  return text.split(/\r\n|[\n\v\f\r\x85\u2028\u2029]/);
}

/**
 * A runner takes a line for a command when it starts with `::` once leading space is trimmed; its comparison is .NET's
 * culture-sensitive one, which also passes over marks, so everything that is not a visible character is passed over here,
 * and so are the colour codes of our own.
 */
const commandStart = /^(?:\p{Cc}\[[\d;]*m|[^\p{L}\p{N}\p{P}\p{S}])*:[^\p{L}\p{N}\p{P}\p{S}]*:/u;

/** The older form (`##[group]`, and `##vso[`, `##teamcity[` of other systems) is looked for anywhere in a line. */
const legacyCommand = /#(?=\p{M}*#[\p{M}\w]*\[)/gu;

/** A finished line of a log, changed only where a runner would take it for a command. */
export function withoutCommands(line: string): string {
  return line.replace(commandStart, (start) => start.replace(':', '\\:')).replace(legacyCommand, '#\\');
}

/** Any text as one line of a log: it can neither act on the runner nor on the terminal. */
export function logLine(text: string): string {
  return withoutCommands(visible(text));
}

/** The message of a workflow command; line breaks stay, in the runner's encoding. */
export function commandData(text: string): string {
  return linesOf(text).map(logLine).join('\n').replaceAll('%', '%25').replaceAll('\n', '%0A');
}

/** A property of a workflow command (`title=`, `file=`). */
export function commandProperty(text: string): string {
  return visible(text).replaceAll('%', '%25').replaceAll(':', '%3A').replaceAll(',', '%2C');
}

/**
 * A value as JSON that may pass through a log: what acts or hides is written with JSON's own escapes, so that the value stays the
 * same.
 */
export function jsonText(value: unknown, indent?: number): string {
  const text = JSON.stringify(value, undefined, indent);
  if (plain.test(text) && !text.includes('##')) return text;
  return text.replace(hidden, (char) => (char === '\n' ? char : escapeUnits(char))).replace(legacyCommand, escapeUnits);
}

const escapeUnits = (text: string): string =>
  text
    .split('')
    .map((unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)
    .join('');

const entity = (char: string): string => `&#${char.charCodeAt(0)};`;

const zeroWidthSpace = '&#8203;';

/**
 * Where GitHub and GitLab would see a mention, a reference (`#1`, `!1`, `GH-1`, `[issue:1]`), a link or an emoji
 * code. They look after entities are resolved: only a character in between breaks these up.
 */
const joint =
  /(?<=[@#])|(?<=[!$%&~])(?=[\w"])|(?<=\[)(?=[a-z_]+:)|(?<=:)(?=\/\/|[\w+-]+:)|(?<=www)(?=\.)|(?<=GH-)(?=\d)/gi;

/** A commit's SHA, or the first seven and more characters of one. */
const sha = /(?<!\w)[\da-f]{7,40}(?!\w)/gi;

/**
 * Inline Markdown (GitHub's and GitLab's), also good in a table's cell: no markup, HTML, mention, reference, link, image,
 * emoji code or formula comes out of `text`. Line breaks and runs of space become one space.
 */
export function markdownText(text: string): string {
  return inlineText(text).trim();
}

/** As `markdownText`, but words between a pair of backticks are code, as engines write names in their messages. */
export function markdownProse(text: string): string {
  const parts = text.split('`');
  if (parts.length % 2 === 0) return markdownText(text);
  return parts
    .map((part, index) => (index % 2 === 0 ? inlineText(part) : markdownCode(part)))
    .join('')
    .trim();
}

function inlineText(text: string): string {
  return linesOf(text)
    .map(visible)
    .join(' ')
    .replace(/ {2,}/g, ' ')
    .replace(sha, (digits) => digits.replace(/(?<=^(?:.{6})+)/g, '\u200b'))
    .replace(joint, '\u200b')
    .replace(/[&<>|\\`*_~[\]$#]|:(?=\u200b)/g, entity)
    .replace(
      /^( ?)([-+=]|\d{1,9}(?=[.)]))/,
      (_, space: string, start: string) => space + entity(start) + start.slice(1),
    )
    .replaceAll('\u200b', zeroWidthSpace);
}

/**
 * `text` as inline code. An element with entities in place of a code span: backticks need no counting, and a pipe after a
 * backslash survives in a table's cell. Mentions and references are not looked for in code; e-mail addresses are.
 */
export function markdownCode(text: string): string {
  const inner = visible(text)
    .replace(/(?<=[\w.+-])@(?=\w)/g, '@\u200b')
    .replace(/[&<>|\\`*_~[\]$!#:@]/g, entity)
    .replace(/www\./gi, (www) => `${www.slice(0, 3)}&#46;`)
    .replaceAll('\u200b', zeroWidthSpace);
  return `<code>${inner}</code>`;
}

/** `text` as a fenced block: the fence is longer than any run of backticks in it. */
export function markdownBlock(text: string): string {
  const longest = (text.match(/`+/g) ?? []).reduce((most, run) => Math.max(most, run.length), 2);
  const fence = '`'.repeat(longest + 1);
  return [fence, ...linesOf(text).map((line) => visible(line.replaceAll('\t', '    '))), fence].join('\n');
}

/**
 * A label between the double quotes of a Mermaid diagram, of 1 to `length` characters. Mermaid looks for directives, comments,
 * entities and markup anywhere in a diagram, so ASCII punctuation that could begin any of them becomes its full-width form
 * (U+FF01 …), which reads the same and means nothing; none of what is left ends a string, a line or a fence.
 */
export function mermaidText(text: string, length: number): string {
  const label = visible(text)
    .replace(/[^\p{L}\p{M}\p{N}\p{P}\p{S} ]/gu, ' ')
    .replace(/[^\w .,:=()/+\u0080-\u{10ffff}-]/gu, (char) => String.fromCharCode(char.charCodeAt(0) + 0xfee0));
  return clip(label.trim(), length) || '(empty)';
}

const xmlEntities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
};
const escapeXml = (text: string): string => text.replace(/[&<>"']/g, (char) => xmlEntities[char] ?? char);

/** The value of an XML attribute, on one line; characters XML 1.0 can't hold are written as escapes. */
export function xmlAttribute(text: string): string {
  return escapeXml(visible(text));
}

/** Text of an HTML element or of a quoted attribute, on one line. */
export function htmlText(text: string): string {
  return escapeXml(visible(text));
}

/** The text of an XML element; line breaks stay. */
export function xmlText(text: string): string {
  return escapeXml(linesOf(text).map(visible).join('\n'));
}

/** A relative path as a relative URI reference (RFC 3986): every byte outside the unreserved set and `/` is escaped. */
export function uriPath(path: string): string {
  const escapeByte = (byte: string): string => `%${byte.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`;
  return rawName(path)
    .toString('latin1')
    .replace(/[^\w.~/-]/g, escapeByte);
}
