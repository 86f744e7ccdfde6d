import parse from 'spdx-expression-parse';

/** Identifiers that people write with other capitals. Source: the SPDX licence list. */
const identifiers =
  `0BSD AFL-3.0 AGPL-3.0 AGPL-3.0-only AGPL-3.0-or-later Apache-1.1 Apache-2.0 Artistic-1.0 Artistic-2.0 BlueOak-1.0.0 BSD-2-Clause
  BSD-3-Clause BSD-4-Clause BSL-1.0 BUSL-1.1 CC-BY-3.0 CC-BY-4.0 CC-BY-NC-4.0 CC-BY-SA-4.0 CC0-1.0 CDDL-1.0 CDDL-1.1 CECILL-2.1 CPL-1.0
  ECL-2.0 Elastic-2.0 EPL-1.0 EPL-2.0 EUPL-1.1 EUPL-1.2 GPL-1.0-only GPL-1.0-or-later GPL-2.0 GPL-2.0-only GPL-2.0-or-later GPL-3.0
  GPL-3.0-only GPL-3.0-or-later HPND ISC LGPL-2.0-only LGPL-2.0-or-later LGPL-2.1 LGPL-2.1-only LGPL-2.1-or-later LGPL-3.0 LGPL-3.0-only
  LGPL-3.0-or-later MIT MIT-0 MIT-CMU MPL-1.1 MPL-2.0 MS-PL NCSA OFL-1.1 OpenSSL PostgreSQL PSF-2.0 Python-2.0 SSPL-1.0 Unicode-3.0
  Unicode-DFS-2016 Unlicense UPL-1.0 W3C WTFPL X11 Zlib ZPL-2.1`.split(/\s+/);

/** Names that mean one licence, or one of several; those of PyPI's classifiers among them. */
const names: Readonly<Record<string, string>> = {
  expat: 'MIT',
  'mit/x11': 'MIT',
  'mit (x11)': 'MIT',
  'mit no attribution (mit-0)': 'MIT-0',
  'historical permission notice and disclaimer (hpnd)': 'HPND',
  apache: 'Apache-2.0',
  'apache software': 'Apache-2.0',
  'asl 2.0': 'Apache-2.0',
  bsd: 'BSD-2-Clause|BSD-3-Clause',
  'bsd-like': 'BSD-2-Clause|BSD-3-Clause',
  'new bsd': 'BSD-3-Clause',
  'modified bsd': 'BSD-3-Clause',
  'revised bsd': 'BSD-3-Clause',
  'simplified bsd': 'BSD-2-Clause',
  freebsd: 'BSD-2-Clause',
  'isc (iscl)': 'ISC',
  iscl: 'ISC',
  mpl: 'MPL-1.1|MPL-2.0',
  'mpl 2': 'MPL-2.0',
  'mpl 2.0': 'MPL-2.0',
  mpl2: 'MPL-2.0',
  'mozilla public 1.1 (mpl 1.1)': 'MPL-1.1',
  'mozilla public 2.0 (mpl 2.0)': 'MPL-2.0',
  'mozilla public 2.0': 'MPL-2.0',
  psf: 'PSF-2.0',
  psfl: 'PSF-2.0',
  'python software foundation': 'PSF-2.0',
  zpl: 'ZPL-2.1',
  'zpl 2.1': 'ZPL-2.1',
  'zope public': 'ZPL-2.1',
  'unlicense (unlicense)': 'Unlicense',
  'boost software 1.0 (bsl-1.0)': 'BSL-1.0',
  'boost software': 'BSL-1.0',
  'zlib/libpng': 'Zlib',
  'eclipse public 1.0 (epl-1.0)': 'EPL-1.0',
  'eclipse public 2.0 (epl-2.0)': 'EPL-2.0',
  'european union public licence 1.1 (eupl 1.1)': 'EUPL-1.1',
  'european union public licence 1.2 (eupl 1.2)': 'EUPL-1.2',
  'common development and distribution 1.0 (cddl-1.0)': 'CDDL-1.0',
  'sil open font 1.1 (ofl-1.1)': 'OFL-1.1',
  'universal permissive (upl)': 'UPL-1.0',
  'university of illinois/ncsa open source': 'NCSA',
  w3c: 'W3C',
  artistic: 'Artistic-1.0|Artistic-2.0',
  'cc0 1.0 universal (cc0 1.0) public domain dedication': 'CC0-1.0',
  cc0: 'CC0-1.0',
  'public domain': 'LicenseRef-public-domain',
};

const gnu: Readonly<Record<string, string>> = {
  gpl: 'GPL',
  'general public': 'GPL',
  lgpl: 'LGPL',
  'lesser general public': 'LGPL',
  'library or lesser general public': 'LGPL',
  agpl: 'AGPL',
  'affero general public': 'AGPL',
};
const versionsOf: Readonly<Record<string, readonly string[]>> = {
  GPL: ['1.0', '2.0', '3.0'],
  LGPL: ['2.0', '2.1', '3.0'],
  AGPL: ['3.0'],
};

const known = new Map(identifiers.map((id) => [id.toLowerCase(), id]));

/** Longer is the text of a licence, or an attempt to keep the reader of expressions busy. */
const maxLength = 2_000;
const maxReadings = 16;

/**
 * The SPDX expressions that what somebody wrote of a licence may mean: the one it is, or those of a name that leaves it open (`BSD`).
 * `/` and `|` are npm's and Cargo's old ways to say OR; of a list with commas nothing says whether one or all of it hold. None where it
 * says nothing.
 */
export function readingsOf(license: string): string[] {
  const written = license.trim();
  if (written.length > maxLength) return [];
  const text = (written.split('::').at(-1) ?? '').trim();
  if (isExpression(text)) return [text];
  const named = namedBy(text);
  if (named.length > 0) return named;
  const inner = /^\(([^()]*)\)$/.exec(text)?.[1];
  if (inner !== undefined) return readingsOf(inner);
  return joined(text).filter(isExpression);
}

function isExpression(text: string): boolean {
  try {
    parse(text);
    return true;
  } catch {
    return false;
  }
}

/** Names without what all of them have, and spelled in one way. */
function namedBy(text: string): string[] {
  const id = known.get(text.toLowerCase());
  if (id !== undefined) return [id];
  const address =
    /^https?:\/\/(?:www\.)?(?:opensource|spdx)\.org\/licenses?\/([\w.+-]+?)(?:\.(?:html|php|txt))?\/?$/i.exec(
      text,
    )?.[1];
  if (address !== undefined) return namedBy(address);
  if (/^https?:\/\/(?:www\.)?apache\.org\/licenses\/LICENSE-2\.0(?:\.\w+)?$/i.test(text)) return ['Apache-2.0'];
  const plain = text
    .toLowerCase()
    .replace(/\b(?:the|licen[sc]es?|version)\b/g, ' ')
    .replace(/\bv\.? ?(?=\d)/g, ' ')
    .replace(/[\s,"']+/g, ' ')
    .trim();
  const short = plain.replace(/ \((?:[al]?gpl[\w.+ ]*|mit)\)$/, '');
  const found = Object.hasOwn(names, short) ? names[short] : known.get(short);
  if (found !== undefined) return found.split('|');
  if (/^apache(?: software)?[ -]?2(?:\.0)?$/.test(short)) return ['Apache-2.0'];
  const [, three = ''] =
    /^(?:\w+ )?bsd[ -]?([23])(?:[ -]clause)?(?: (?:new|revised|simplified).*)?$/.exec(short) ??
    /^([23])[ -]clause bsd$/.exec(short) ??
    [];
  if (three !== '') return [`BSD-${three}-Clause`];
  return gnuNamed(short);
}

function gnuNamed(text: string): string[] {
  const [, name = '', number, more] =
    /^(?:gnu )?((?:l|a)?gpl|(?:affero |lesser |library or lesser )?general public)[ -]?v?(\d(?:\.\d)?)?( ?\+|[ -]or[ -](?:any )?(?:later|newer|greater)(?: .*)?)?$/.exec(
      text.replace(/[()]/g, ''),
    ) ?? [];
  const family = Object.hasOwn(gnu, name) ? gnu[name] : undefined;
  if (family === undefined) return [];
  const suffix = more === undefined ? '-only' : '-or-later';
  if (number !== undefined) return [`${family}-${number.includes('.') ? number : `${number}.0`}${suffix}`];
  return (versionsOf[family] ?? []).map((version) => `${family}-${version}${suffix}`);
}

/** Several licences with words or signs between them. */
function joined(text: string): string[] {
  const parts = text.split(/(\s+(?:or|and)\s+|\s*[/|&]\s*|\s*[,;]\s*|[()])/i);
  if (parts.length < 3) return [];
  const isOpen = parts.some((part) => /^\s*[,;]\s*$/.test(part));
  let readings = [''];
  for (const [at, part] of parts.entries()) {
    const options = at % 2 === 0 ? partsOf(part) : [signOf(part)];
    readings = readings.flatMap((before) => options.map((option) => before + option)).slice(0, maxReadings);
  }
  return isOpen
    ? readings.flatMap((each) => [each.replaceAll(' ? ', ' AND '), each.replaceAll(' ? ', ' OR ')])
    : readings;
}

const partsOf = (part: string): string[] => {
  const text = part.trim();
  if (text === '' || isExpression(text)) return [text];
  return namedBy(text);
};

function signOf(sign: string): string {
  const plain = sign.trim().toLowerCase();
  if (plain === '(' || plain === ')') return plain;
  if (plain === ',' || plain === ';') return ' ? ';
  return plain === 'and' || plain === '&' ? ' AND ' : ' OR ';
}
