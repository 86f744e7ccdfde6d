import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { describe, expect, it } from '@jest/globals';
import {
  isMarker,
  isSpecifier,
  normalName,
  parseRequirement,
  pinnedVersion,
} from '../../../../src/formats/manifests/python/requirement';

type Read = [name: string, extras: string[], clauses: string[], url: string | null, hasMarker: boolean];

const file = new URL('../../../fixtures/manifests/python/requirement-lines.json.gz', import.meta.url);
const rows = JSON.parse(gunzipSync(readFileSync(file)).toString()) as [text: string, read: Read | null][];

const read = (text: string): Read | null => {
  try {
    const { name, extras, specifier, url, marker } = parseRequirement(text);
    const clauses = specifier.split(',').map((clause) => clause.replace(/\s+/g, ''));
    const written = clauses.filter((clause) => clause !== '').sort();
    return [name, [...new Set(extras)].sort(), written, url ?? null, marker !== undefined];
  } catch {
    return null;
  }
};

describe('requirements as PyPA\'s "packaging" reads them', () => {
  it('takes and refuses the same 2,500 lines, and reads the same in them', () => {
    const differences = rows
      .map(([text, expected]) => ({ text, expected, found: read(text) }))
      .filter(({ expected, found }) => JSON.stringify(found) !== JSON.stringify(expected));
    expect(differences).toEqual([]);
    expect(rows.filter(([, expected]) => expected !== null).length).toBeGreaterThan(700);
    expect(rows.filter(([, expected]) => expected === null).length).toBeGreaterThan(700);
  });

  it.each([
    ['==1.2', '1.2'],
    ['== 1.2 , !=1.3', '1.2'],
    ['===1.2-foo', '1.2-foo'],
    ['>=1,==1.5', '1.5'],
    ['==1.*', undefined],
    ['>=1.2', undefined],
    ['~=1.2', undefined],
    ['', undefined],
  ])('of %s it is %s that gets installed', (specifier, version) => {
    expect(pinnedVersion(specifier)).toBe(version);
  });

  it.each([
    ['Scikit_Learn', 'scikit-learn'],
    ['ruamel.yaml', 'ruamel-yaml'],
    ['a-_.b', 'a-b'],
    ['Zope.Interface', 'zope-interface'],
  ])('spells %s as %s (PEP 503)', (name, normal) => {
    expect(normalName(name)).toBe(normal);
  });

  it('ends with thousands of parentheses and with long texts', () => {
    expect(isMarker(`${'('.repeat(100_000)}os_name == 'a'`)).toBe(false);
    expect(read(`a${'-'.repeat(200_000)}`)).toBeNull();
    expect(read(`a>=1${'.0'.repeat(200_000)}x`)).toBeNull();
    expect(isSpecifier(`==${'1.0,'.repeat(100_000)}`)).toBe(false);
  });
});
