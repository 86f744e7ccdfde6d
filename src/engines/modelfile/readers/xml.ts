import { createDecoder, detectEncoding } from '../../../formats/text';
import type { Context, Reader } from '../reader';
import { shownName } from '../shown';
import { lookedThrough } from '../understanding';

/** What stands in a tag before an attribute: quoted values may hold what ends a tag, and nothing holds the start of one. */
const before = `(?:[^<>"']|"[^<"]*"|'[^<']*')*?`;
const attribute = (tag: string, name: string, value: string): RegExp =>
  new RegExp(`<(?:\\w+:)?${tag}\\b${before}\\b${name}\\s*=\\s*["']${value}["']`, 'g');
const includes = attribute('include', 'href', `([^"']*)`);
const applies = attribute('Apply', 'function', String.raw`([\w$]+(?:\.[\w$]+)+)`);
const extensions = attribute('layer', 'version', `(extension[^"']*)`);

const roots: readonly (readonly [format: string, root: RegExp])[] = [
  ['PMML', /<(?:\w+:)?PMML[\s>]/],
  ['OpenVINO graph', new RegExp(`<net\\s${before}\\b(?:name|version)\\s*=`)],
  ['OpenCV model', /<opencv_storage[\s>]/],
];
/** A document type may come before the root, and be long. */
const mostLookedAt = 1 << 20;

/** Models that are XML: their parser may read files for them, and their runtime call Java. */
export const xmlReader: Reader = {
  format: 'XML model',
  fits: async ({ source, head }) => {
    const encoding = detectEncoding(head);
    if (encoding === undefined || !/^\s*(?:<[?!a-zA-Z]|$)/.test(createDecoder(encoding).write(head))) return false;
    const start = createDecoder(encoding).write(await source.read(0, mostLookedAt));
    const found = roots.find(([, root]) => root.test(start))?.[0];
    return found ?? false;
  },
  async read(source, context) {
    const decoder = createDecoder(detectEncoding(await source.read(0, 8_192)) ?? 'utf-8');
    let rest = '';
    for await (const piece of lookedThrough(source, context)) {
      const text = rest + decoder.write(piece);
      const end = text.lastIndexOf('>') + 1;
      judge(text.slice(0, end), context);
      rest = text.length - end > mostLookedAt ? '' : text.slice(end);
    }
    judge(rest, context);
  },
};

function judge(text: string, context: Context): void {
  if (text.trim() === '') return;
  context.text('', text);
  const finding = (
    rule: 'file-access' | 'malformed-model' | 'unknown-global' | 'code-in-model',
    subject: string,
    message: string,
  ): void => {
    context.report({ rule, subject, message });
  };
  for (const [, kind = '', address = ''] of text.matchAll(
    /<!(?:ENTITY|DOCTYPE)\b[^<>[]*?\b(SYSTEM|PUBLIC)\s+(?:["'][^"']*["']\s+)?["']([^"']*)["']/g,
  ))
    finding('file-access', 'entity', `It has its parser read ${shownName(address)} (${kind}).`);
  if (/<!ENTITY\b/.test(text))
    finding('malformed-model', 'entities', 'It defines entities, which can read files or fill the memory.');
  else if (/<!DOCTYPE\b/.test(text))
    finding('malformed-model', 'doctype', 'It has a document type, which no model needs.');
  for (const [, href = ''] of text.matchAll(includes))
    finding('file-access', 'include', `It includes ${shownName(href)}.`);
  if (/<(?:\w+:)?script\b/i.test(text)) finding('code-in-model', 'script', 'It holds a script.');
  for (const [, name = ''] of text.matchAll(applies)) {
    context.global(name);
    if (!context.allowedGlobals.has(name))
      finding(
        'unknown-global',
        name,
        `It calls ${shownName(name)}, a class that the runtime must have. If it is yours: allow-globals: [${shownName(name)}].`,
      );
  }
  for (const [, path = ''] of text.matchAll(extensions))
    finding('unknown-global', path, `A layer comes from a library of its own (${shownName(path)}).`);
}
