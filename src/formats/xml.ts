import { SaxesParser } from 'saxes';
import type { XmlElement } from './tool-reports/report';

/** Whoever walks the tree may do it by recursion. */
const maxDepth = 500;
const maxElements = 1_000_000;
const maxAttributes = 2_000_000;
/** The parser is fed in pieces, so that it never holds a second copy of a large text. */
const pieceLength = 1 << 16;

/** What is wrong with an XML text, and where: `line` counts from 1. */
export class XmlError extends Error {
  override readonly name = 'XmlError';
  constructor(
    readonly line: number,
    readonly reason: string,
  ) {
    super(`line ${line}: ${reason}`);
  }
}

interface Open {
  readonly name: string;
  readonly attributes: Record<string, string>;
  readonly children: XmlElement[];
  readonly line: number;
  text: string;
}

/**
 * Reads XML 1.0 to a tree of elements without their namespace prefixes. Throws `XmlError` for what isn't well-formed, for a document type
 * (with it entities can be defined, and files fetched) and for what is nested or repeated beyond any real file.
 */
export function readXml(text: string): XmlElement {
  const parser = new SaxesParser();
  const open: Open[] = [];
  let root: XmlElement | undefined;
  let startLine = 1;
  let [elements, attributes] = [0, 0];
  const refuse = (reason: string, line = parser.line): never => {
    throw new XmlError(line, reason);
  };
  parser.on('error', ({ message }) => refuse(message.replace(/^\d+:\d+: /, '')));
  parser.on('doctype', () => refuse('it has a document type, which is not read'));
  parser.on('opentagstart', () => {
    // A line feed that ends the name has been counted.
    startLine = parser.columnIndex === 0 ? parser.line - 1 : parser.line;
    if (++elements > maxElements) refuse(`it has more than ${maxElements} elements`);
    if (open.length === maxDepth) refuse(`it is nested more than ${maxDepth} levels deep`);
  });
  parser.on('attribute', () => {
    if (++attributes > maxAttributes) refuse(`it has more than ${maxAttributes} attributes`);
  });
  parser.on('opentag', (tag) => {
    open.push({
      name: local(tag.name),
      attributes: withoutPrefixes(tag.attributes),
      children: [],
      line: startLine,
      text: '',
    });
  });
  const add = (piece: string): void => {
    const current = open.at(-1);
    if (current !== undefined) current.text += piece;
  };
  parser.on('text', add);
  parser.on('cdata', add);
  parser.on('closetag', () => {
    const element = open.pop();
    const parent = open.at(-1);
    if (parent === undefined) root = element;
    else if (element !== undefined) parent.children.push(element);
  });
  for (let at = 0; at < text.length; at += pieceLength) parser.write(text.slice(at, at + pieceLength));
  parser.close();
  return root ?? refuse('it has no element', 1);
}

const local = (name: string): string => name.slice(name.indexOf(':') + 1);

/** Of `type` and `xsi:type` the one without a prefix stays. */
function withoutPrefixes(attributes: Readonly<Record<string, string>>): Record<string, string> {
  const kept = Object.create(null) as Record<string, string>;
  for (const [name, value] of Object.entries(attributes)) {
    if (name === 'xmlns' || name.startsWith('xmlns:')) continue;
    const plain = local(name);
    if (plain === name || kept[plain] === undefined) kept[plain] = value;
  }
  return kept;
}
