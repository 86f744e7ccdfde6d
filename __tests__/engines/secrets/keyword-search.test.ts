import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { createEngine } from '../../../src/engines/secrets/engine';
import { buildKeywordSearch } from '../../../src/engines/secrets/keyword-search';
import type { Matcher } from '../../../src/engines/secrets/rule';
import { secretRules } from '../../../src/engines/secrets/rules';

type Hit = [keyword: string, end: number];

function search(keywords: readonly string[], text: string): Hit[] {
  const hits: Hit[] = [];
  buildKeywordSearch(keywords)(text, (keyword, end) => hits.push([keywords[keyword] ?? '', end]) > 0);
  return hits;
}

/** The same, place by place. */
function expected(keywords: readonly string[], text: string): Hit[] {
  const lower = text.replace(/[A-Z]/g, (letter) => letter.toLowerCase());
  const longestFirst = [...keywords].sort((a, b) => b.length - a.length);
  return Array.from(text, (_, i) => i + 1).flatMap((end) =>
    longestFirst.filter((keyword) => lower.endsWith(keyword, end)).map((keyword): Hit => [keyword, end]),
  );
}

describe('keywords in a text', () => {
  it.each([
    ['at either parity', ['token'], 'token token  token'],
    ['at the very start and end', ['sk', 'key'], 'skkey'],
    ['in any case', ['api_key'], 'API_KEY Api_Key'],
    ['of one character', ['a', 'b'], 'abAxb'],
    ['one in another', ['secret_key', 'secret', 'key', 'y'], 'secret_key'],
    ['over each other', ['aaaa', 'aa'], 'aaaaaaa'],
    ['of signs', ['://', '1//0', '":d"', ':*:'], 'a://b 1//0 ":D" :*:'],
    ['none in an empty text', ['sk', 'token'], ''],
    ['none that is cut off', ['token', 'abcdefghijkl'], 'toke'],
  ])('%s', (_, keywords, text) => {
    expect(search(keywords, text)).toEqual(expected(keywords, text));
  });

  it('takes no character beyond ASCII for one of its lower byte', () => {
    // ţ is 0x163 and K is the sign of kelvin.
    expect(search(['secret', 'key'], 'se\u0163ret se\u0163r\u0165t \u212Aey secret \u{1F511}key')).toEqual([
      ['secret', 24],
      ['key', 30],
    ]);
  });

  it('stops when it is told to', () => {
    const seen: number[] = [];
    buildKeywordSearch(['ab'])('ab ab ab', (_, end) => seen.push(end) < 2);
    expect(seen).toEqual([2, 5]);
  });

  it('knows nothing of the text before', () => {
    const find = buildKeywordSearch(['token', 'secret']);
    const ends: number[] = [];
    for (const text of ['a token and a secret', 'a tok', '', 'en and a secre'])
      find(text, (_, end) => ends.push(end) > 0);
    expect(ends).toEqual([7, 20]);
  });

  it('finds what a look at every place finds', () => {
    const char = fc.constantFrom(...Array.from('aAbBkKeEyY_-1:/ \u00e9\u0161'));
    const keyword = fc.string({ unit: fc.constantFrom(...Array.from('abkey_-1:/ ')), minLength: 1, maxLength: 9 });
    fc.assert(
      fc.property(
        fc.uniqueArray(keyword, { minLength: 1, maxLength: 8 }),
        fc.string({ unit: char, maxLength: 80 }),
        (keywords, text) => {
          expect(search(keywords, text)).toEqual(expected(keywords, text));
        },
      ),
    );
  });

  it('is right with more short keywords than a table of 16 bits has room for', () => {
    const letters = Array.from('abcdefghijklmnopqrstuvwxyz0123456789');
    const keywords = [...letters, 'token'];
    expect(search(keywords, 'a Token, 7')).toEqual(expected(keywords, 'a Token, 7'));
  });
});

/** Text that people wrote, and that holds no secret. */
function plainText(): string {
  const root = path.join(import.meta.dirname, '../../../src');
  const files = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.ts'));
  return files
    .filter((name) => !name.startsWith('engines/secrets'))
    .sort()
    .map((name) => readFileSync(path.join(root, name), 'utf8'))
    .join('\n');
}

describe('what a megabyte of plain source costs', () => {
  it('is few tries of patterns', () => {
    let tries = 0;
    class Counted extends RegExp {
      override exec(text: string): RegExpExecArray | null {
        tries++;
        return super.exec(text);
      }
    }
    const copies = new Map<Matcher, Matcher>();
    const counted = (matcher: Matcher): Matcher => {
      const copy = copies.get(matcher) ?? { ...matcher, pattern: new Counted(matcher.pattern) };
      copies.set(matcher, copy);
      return copy;
    };
    const rules = secretRules.map((rule) => ({ ...rule, matchers: rule.matchers.map(counted) }));
    const text = plainText();
    createEngine(rules).scanText(text, 'a.ts');
    const perMegabyte = (tries / text.length) * 1e6;
    // About 7,900: this source speaks of tokens and secrets, others half as often. A keyword as frequent as `key` would add thousands.
    expect(perMegabyte).toBeGreaterThan(100);
    expect(perMegabyte).toBeLessThan(10_000);
  });
});
