export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: XmlElement[];
  text: string;
}

const named: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

function decode(text: string): string {
  if (/[<]|&(?!(?:amp|lt|gt|quot|apos);)|\]\]>/.test(text)) throw new Error(`not well-formed: ${text}`);
  return text.replace(/&(\w+);/g, (_, name: string) => named[name] ?? '');
}

/**
 * Reads the part of XML 1.0 that JUnit files use (no comments, CDATA, DTD or own entities) and throws for all else: an
 * illegal character, an open element, an attribute that is there twice.
 */
export function parseXml(document: string): XmlElement {
  const illegal = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/u.exec(document);
  if (illegal) throw new Error(`illegal character ${JSON.stringify(illegal[0])}`);
  const declaration = '<?xml version="1.0" encoding="UTF-8"?>\n';
  if (!document.startsWith(declaration)) throw new Error('no XML declaration');
  const root: XmlElement = { name: '', attributes: {}, children: [], text: '' };
  const open = [root];
  for (const token of document.slice(declaration.length).match(/<[^<>]*>|[^<>]+|[<>]/g) ?? []) {
    const parent = open.at(-1) ?? root;
    if (!token.startsWith('<')) {
      parent.text += decode(token);
    } else if (token.startsWith('</')) {
      if (token !== `</${parent.name}>` || open.length === 1) throw new Error(`${token} closes ${parent.name}`);
      open.pop();
    } else {
      const [, name = '', rest = ''] = /^<([a-z-]+)((?: [a-z]+="[^"<>]*")*)>$/.exec(token) ?? [];
      if (name === '') throw new Error(`not a tag: ${token}`);
      const attributes: Record<string, string> = {};
      for (const [, key = '', value = ''] of rest.matchAll(/ ([a-z]+)="([^"]*)"/g)) {
        if (key in attributes) throw new Error(`${key} twice in ${token}`);
        attributes[key] = decode(value);
      }
      const element: XmlElement = { name, attributes, children: [], text: '' };
      parent.children.push(element);
      open.push(element);
    }
  }
  const [only] = root.children;
  if (open.length !== 1 || only === undefined || root.children.length !== 1 || root.text.trim() !== '') {
    throw new Error('not one closed root element');
  }
  return only;
}
