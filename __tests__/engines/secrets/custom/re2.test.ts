import { describe, expect, it } from '@jest/globals';
import { PatternError, translate } from '../../../../src/engines/secrets/custom/re2';

const matchOf = (pattern: string, text: string): string | undefined =>
  new RegExp(translate(pattern).source, 'u').exec(text)?.[0];

describe('translate', () => {
  it.each<[pattern: string, text: string, match: string | undefined]>([
    ['(?i)acme', 'x AcMe', 'AcMe'],
    ['ac(?i)me', 'ACME acME', 'acME'],
    ['(?i:ac)me', 'ACme ACME', 'ACme'],
    ['(?i)a(?-i)b', 'AB Ab', 'Ab'],
    ['(a(?i)b)c', 'aBc', 'aBc'],
    ['(a(?i)b)c', 'aBC', undefined],
    ['(?i)[a-f]+', 'xBEEF', 'BEEF'],
    ['(?i)[^a]', 'Ab', 'b'],
    ['(?P<name>x)y', 'xy', 'xy'],
    ['(?<name>x)y', 'xy', 'xy'],
    ['(?s)a.b', 'a\nb', 'a\nb'],
    ['a.b', 'a\nb', undefined],
    ['a.b', 'a\rb', 'a\rb'],
    ['^b', 'a\nb', undefined],
    ['(?m)^b$', 'a\nb\nc', 'b'],
    ['(?m)^b$', 'a\rb\rc', undefined],
    [String.raw`\Ab`, 'a\nb', undefined],
    [String.raw`b\z`, 'b\n', undefined],
    ['b$', 'b\n', undefined],
    ['(?U)a+', 'aaa', 'a'],
    ['(?U)a+?', 'aaa', 'aaa'],
    ['(?U:a{2,3})a+', 'aaaaa', 'aaaaa'],
    [String.raw`\Qa.b*\E+`, 'a.b**', 'a.b**'],
    [String.raw`\Qa.b`, 'axb a.b', 'a.b'],
    ['[[:alpha:]]+', '12ab3', 'ab'],
    ['[[:^digit:]]+', '12ab3', 'ab'],
    ['[[:xdigit:]_]+', 'zz9F_z', '9F_'],
    ['[]a]+', ']a]', ']a]'],
    ['[^]a]', ']ab', 'b'],
    ['[a-]+', 'a-a', 'a-a'],
    ['[-a]+', 'a-a', 'a-a'],
    [String.raw`[\w.-]+`, '!a.b-c', 'a.b-c'],
    [String.raw`[\D]+`, '1ab2', 'ab'],
    [String.raw`[^\S\n]+`, 'a \tb', ' \t'],
    [String.raw`\s`, '\v\u00a0 ', ' '],
    [String.raw`\S`, ' \u00a0', '\u00a0'],
    [String.raw`\x41\x{1F600}\101`, 'A\u{1f600}A', 'A\u{1f600}A'],
    [String.raw`\pL+`, '1äß2', 'äß'],
    [String.raw`\p{Greek}`, 'aβ', 'β'],
    [String.raw`\P{^L}`, '1a', 'a'],
    [String.raw`\_\-\/\"`, '_-/"', '_-/"'],
    ['a{,2}', 'a{,2}', 'a{,2}'],
    ['{}', 'x{}', '{}'],
    ['x{2', 'x{2', 'x{2'],
    ['a||b', 'b', ''],
    ['(|a)b', 'ab', 'ab'],
    ['()', 'a', ''],
    ['a]}', 'a]}', 'a]}'],
    [String.raw`\bkey\b`, 'keys key', 'key'],
    ['\\x{1F600}{2}', '\u{1f600}\u{1f600}', '\u{1f600}\u{1f600}'],
  ])('%s on %j', (pattern, text, match) => {
    expect(matchOf(pattern, text)).toBe(match);
  });

  it.each([
    ['(?=a)b', '(?=a at 0'],
    ['(?!a)b', '(?!a at 0'],
    ['(?<=a)b', '(?<= at 0'],
    [String.raw`(a)\1`, String.raw`\1 at 3`],
    [String.raw`a\Z`, String.raw`\Z at 1`],
    [String.raw`\C`, String.raw`\C at 0`],
    ['a**', 'a doubled quantifier'],
    ['a{2}{3}', 'a doubled quantifier'],
    ['*a', 'nothing to repeat'],
    ['a{1001}', 'more than 1000'],
    ['(a', 'a group that is not closed'],
    ['a)', 'an unmatched )'],
    ['[a', 'a [ that is not closed'],
    ['[z-a]', 'a range out of order'],
    ['[[:letters:]]', 'the class [:letters:]'],
    [String.raw`\p{Klingon}`, 'not RE2'],
    ['(?i)é', 'é in either case'],
    ['a\\', 'a \\ at the end'],
    ['(?>a)', '(?>a'],
    ['('.repeat(300) + ')'.repeat(300), 'nested too deeply'],
  ])('refuses %s', (pattern, message) => {
    expect(() => translate(pattern)).toThrow(PatternError);
    expect(() => translate(pattern)).toThrow(message);
  });

  it.each([
    ['abc', 3],
    ['a{2,5}|bb', 5],
    ['(?:ab){3}c?', 7],
    ['a+', Infinity],
    ['(?:^|b)*', Infinity],
    ['^*', 0],
    [String.raw`\bx`, 1],
  ])('knows how much %s can match', (pattern, width) => {
    expect(translate(pattern).width).toBe(width);
  });

  it('counts groups and knows the one that is called secret', () => {
    expect(translate('(a)(?:b)(?P<secret>c(d))')).toMatchObject({ groups: 3, secretGroup: 2 });
  });
});
