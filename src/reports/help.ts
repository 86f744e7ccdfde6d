import type { Help } from '../findings/finding';
import { linesOf, markdownBlock, markdownProse, visible } from './escape';

/** A help text as Markdown: paragraphs stay paragraphs, indented lines become a code block; nothing in it is markup. */
export function helpMarkdown(help: Help): string {
  const blocks: string[] = [];
  let code: string[] = [];
  let prose: string[] = [];
  const flush = (): void => {
    while (code.at(-1)?.trim() === '') code.pop();
    if (code.length > 0) blocks.push(markdownBlock(unindent(code).join('\n')));
    if (prose.length > 0) blocks.push(prose.map(markdownProse).join('\\\n'));
    code = [];
    prose = [];
  };
  for (const line of linesOf(help.text)) {
    const indented = /^(?: {4}|\t)/.test(line);
    const blank = line.trim() === '';
    if (blank && code.length > 0) code.push(line);
    else if (blank || (indented ? prose.length > 0 : code.length > 0)) flush();
    if (!blank) (indented ? code : prose).push(line);
  }
  flush();
  const uri = helpUri(help);
  if (uri !== undefined) blocks.push(`[More about this rule](<${uri}>)`);
  return blocks.join('\n\n');
}

function unindent(lines: readonly string[]): string[] {
  return lines.map((line) => line.replace(/^(?: {4}|\t)/, ''));
}

const linkable =
  /^https?:\/\/[\w.-]+(?::\d+)?(?:[/?](?:[\w.~:/?@!$&'()*+,;=-]|%[\dA-F]{2})*)?(?:#(?:[\w.~:/?@!$&'()*+,;=-]|%[\dA-F]{2})*)?$/i;

/** The help's address, normalised, when it is one that can be linked anywhere: absolute, http or https, RFC 3986. */
export function helpUri(help: Help): string | undefined {
  if (help.uri === undefined || !URL.canParse(help.uri)) return undefined;
  const { href } = new URL(help.uri);
  return linkable.test(href) ? href : undefined;
}

/** The first lines of a help text that say something, each on one line. */
export function helpLines(help: Help, most: number): string[] {
  return linesOf(help.text)
    .map((line) => visible(line.replaceAll('\t', '    ')).trimEnd())
    .filter((line) => line !== '')
    .slice(0, most);
}
