import { describe, expect, it } from '@jest/globals';
import { PolicyError } from '../../../../src/errors';
import { createSecretsEngine } from '../../../../src/engines/secrets';
import { compileRules, ensureFast, readGitleaks } from '../../../../src/engines/secrets/custom';
import { allowSchema, customRuleSchema } from '../../../../src/engines/secrets/custom/schema';
import { draw } from '../cases/example';
import { paced } from '../../../helpers/pace';

const rulesOf = (...rules: object[]) =>
  rules.map((rule) => customRuleSchema.parse({ id: 'acme', title: 'Acme', ...rule }));
const allowOf = (...list: object[]) => list.map((each) => allowSchema.parse({ reason: 'no secret', ...each }));

function found(text: string, rules: object[], { path = 'a.py', allow = [] as object[] } = {}): [string, string][] {
  const compiled = compileRules({ rules: rulesOf(...rules), allow: allowOf(...allow) });
  const engine = createSecretsEngine(compiled.rules, compiled.allowances);
  return engine.scanText(text, path).map(({ rule, value }) => [rule.id, value]);
}

const token = 'ACME-' + draw(1).digits(12);

describe('a rule of the policy', () => {
  it.each<[string, object, string, string[]]>([
    ['all of the match', { pattern: 'ACME-[0-9]{12}', keywords: ['acme-'] }, `x ${token} y`, [token]],
    [
      'in either case by its keyword',
      { pattern: '(?i)acme-[0-9]{12}', keywords: ['ACME-'] },
      token.toLowerCase(),
      [token.toLowerCase()],
    ],
    ['the group that is called so', { pattern: 'k=(a+)(?P<secret>[0-9]+)', keywords: ['k='] }, 'k=aaa123', ['123']],
    ['the first group that matched', { pattern: 'k=(?:(x)|(y+))z', keywords: ['k='] }, 'k=yyz', ['yy']],
    ['the group that it names', { pattern: 'k=(a+)(b+)', keywords: ['k='], 'secret-group': 2 }, 'k=aabbb', ['bbb']],
    ['without a keyword', { pattern: 'Z{3}[0-9]{5}' }, 'aZZZ12345', ['ZZZ12345']],
    [
      'far from its keyword',
      { pattern: 'acme[^;]{0,500}secret=([a-z]+)', keywords: ['secret='] },
      `acme${'.'.repeat(400)}secret=abc`,
      ['abc'],
    ],
    ['twice on a line', { pattern: 'ACME-[0-9]{12}', keywords: ['acme-'] }, `${token},${token}`, [token, token]],
    [
      'nothing under its entropy',
      { pattern: 'k=([a-z]+)', keywords: ['k='], entropy: 2 },
      'k=aaaa k=abcdefgh',
      ['abcdefgh'],
    ],
    ['nothing in another path', { pattern: 'ACME-[0-9]{12}', path: '\\.yml$' }, token, []],
    ['where its path says', { pattern: 'ACME-[0-9]{12}', path: '\\.py$' }, token, [token]],
    ['the start of the text only', { pattern: '^ACME-[0-9]{12}', keywords: ['acme'] }, `${token}\n${token}`, [token]],
    [
      'the start of every line',
      { pattern: '(?m)^ACME-[0-9]{12}$', keywords: ['acme'] },
      `${token}\n${token}`,
      [token, token],
    ],
    ['nothing that is empty', { pattern: 'x*', keywords: ['acme'] }, token, []],
  ])('finds %s', (_, rule, text, values) => {
    expect(found(text, [rule])).toEqual(values.map((value) => ['acme', value]));
  });

  it('finds each one once, wherever it lies in a long text', () => {
    const r = draw(2);
    const tokens = Array.from({ length: 400 }, () => 'ACME-' + r.digits(12));
    const text = tokens.map((each) => each + ' '.repeat(r.int(200))).join('');
    for (const keywords of [['acme-'], []])
      expect(found(text, [{ pattern: 'ACME-[0-9]{12}', keywords }]).map(([, value]) => value)).toEqual(tokens);
  });

  it('finds a value up to the reach of a pattern that nothing bounds', () => {
    const value = 'x'.repeat(3_000) + '1';
    for (const lead of [0, 5_000, 8_190]) {
      const text = `${'.'.repeat(lead)}k=${value};${'.'.repeat(9_000)}`;
      expect(found(text, [{ pattern: 'k=([a-z]+1)', keywords: ['k='] }])).toEqual([['acme', value]]);
    }
  });

  it('goes before a built-in rule of weaker evidence at the same place', () => {
    const value = draw(3).alnum(32);
    expect(found(`api_key = "${value}"`, [{ pattern: '[A-Za-z0-9]{32}', keywords: ['api_key'] }])).toEqual([
      ['acme', value],
    ]);
  });

  it('takes linear time on a line of 4 MB', () => {
    const text = 'acme-'.repeat(800_000);
    const start = performance.now();
    expect(found(text, [{ pattern: 'ACME-[0-9]{12}', keywords: ['acme-'] }])).toEqual([]);
    expect(performance.now() - start).toBeLessThan(paced(5_000));
  });

  it.each<[object[], string]>([
    [[{ pattern: '(?=a)' }], 'rule acme: (?=a at 0, which RE2 does not have'],
    [[{ pattern: 'a', path: '[' }], 'rule acme: a [ that is not closed'],
    [[{ pattern: '(a)', 'secret-group': 2 }], 'rule acme: secret-group 2, where the pattern has 1'],
    [[{ pattern: 'a' }, { pattern: 'b' }], 'rule acme: there is another rule of that id'],
    [
      [{ id: 'github-token', pattern: 'a' }],
      'rule github-token: a built-in rule has this id, and holds beside yours; give yours another',
    ],
  ])('is refused: %j', (rules, message) => {
    expect(() => compileRules({ rules: rulesOf(...rules), allow: [] })).toThrow(PolicyError);
    expect(() => compileRules({ rules: rulesOf(...rules), allow: [] })).toThrow(message);
  });
});

describe('what is allowed', () => {
  const rule = { pattern: 'k=([a-z0-9]+)', keywords: ['k='] };
  it.each<[string, object, boolean]>([
    ['a secret by a pattern', { regexes: ['^abc'] }, true],
    ['not by a pattern of the match', { regexes: ['k='] }, false],
    ['a match by a pattern', { regexes: ['^k='], target: 'match' }, true],
    ['a line by a pattern', { regexes: ['sample$'], target: 'line' }, true],
    ['a path', { paths: ['^fixtures/'] }, true],
    ['a word in it', { stopwords: ['BCD'] }, true],
    ['by one reason of two', { paths: ['^src/'], stopwords: ['bcd'] }, true],
    ['not by one reason where both are asked', { paths: ['^src/'], stopwords: ['bcd'], condition: 'and' }, false],
    ['by both', { paths: ['^fix'], stopwords: ['bcd'], condition: 'and' }, true],
    ['for the rule it names', { rules: ['acme'], stopwords: ['bcd'] }, true],
    ['not for another rule', { rules: ['github-token'], stopwords: ['bcd'] }, false],
    ['nothing without a reason', {}, false],
  ])('%s', (_, allow, gone) => {
    const text = 'x\nk=abcd1 sample\ny';
    const expected = gone ? [] : [['acme', 'abcd1']];
    expect(found(text, [rule], { path: 'fixtures/a.txt', allow: [allow] })).toEqual(expected);
    if (!('rules' in allow))
      expect(
        found(text, [{ ...rule, allow: [{ reason: 'no secret', ...allow }] }], { path: 'fixtures/a.txt' }),
      ).toEqual(expected);
  });

  it('holds for built-in rules too', () => {
    const text = `api_key = "${draw(4).alnum(32)}"`;
    expect(found(text, [])).toHaveLength(1);
    expect(found(text, [], { allow: [{ paths: ['.'] }] })).toEqual([]);
  });

  it('names only rules that there are', () => {
    expect(() => compileRules({ rules: [], allow: allowOf({ rules: ['nothing'] }) })).toThrow(
      'there is no rule nothing',
    );
  });
});

describe('ensureFast', () => {
  const check = (pattern: string, keywords = ['key']) =>
    ensureFast(compileRules({ rules: rulesOf({ pattern, keywords }), allow: [] }));

  it.each(['(a+)+$', '(\\w+\\s?)*!', '(x|x)*y', 'key(.*)*=', '(?:[a-z]*[0-9]*)*#', '.*.*.*=.*z'])(
    'refuses %s',
    async (pattern) => {
      await expect(check(pattern)).rejects.toThrow('rule acme: its pattern takes too long on hostile text');
    },
    30_000,
  );

  it.each([
    'ACME-[0-9]{12}',
    '(?i)[\\w.-]{0,20}key[\\w.-]{0,20}[ =:"]{1,5}([a-z0-9]{32})',
    '-----BEGIN [A-Z ]+-----[\\s\\S]{64,1000}?-----END',
  ])(
    'takes %s',
    async (pattern) => {
      await expect(check(pattern)).resolves.toBeUndefined();
    },
    30_000,
  );

  it('takes no rules', async () => {
    await expect(ensureFast(compileRules({ rules: [], allow: [] }))).resolves.toBeUndefined();
  });
});

describe('a .gitleaks.toml', () => {
  it('is read as rules and allowances', () => {
    const { rules, allow } = readGitleaks(
      {
        title: 'ours',
        extend: { useDefault: true },
        rules: [
          {
            id: 'acme',
            description: 'Acme token',
            regex: '(?i)acme-([0-9]{12})',
            secretGroup: 1,
            entropy: 1.5,
            keywords: ['acme-'],
            path: '\\.py$',
            tags: ['x'],
            allowlists: [{ condition: 'AND', regexTarget: 'line', regexes: ['sample'], paths: ['^docs/'] }],
          },
        ],
        allowlist: { description: 'fixtures', paths: ['^fixtures/'], stopwords: ['000000'], commits: ['abc'] },
        allowlists: [{ targetRules: ['acme'], regexes: ['123456'] }],
      },
      '.gitleaks.toml',
    );
    expect(found(`${token} sample`, rules, { allow })).toEqual([['acme', token.slice(5)]]);
    expect(found(`${token} sample`, rules, { allow, path: 'docs/a.py' })).toEqual([]);
    expect(found(token, rules, { allow, path: 'fixtures/a.py' })).toEqual([]);
    expect(found('ACME-981234567890', rules, { allow })).toEqual([]);
    expect(found('ACME-980000009871', rules, { allow })).toEqual([]);
    expect(found('ACME-111111111111', rules, { allow })).toEqual([]);
  });

  it('allows nothing by what must also be of a commit', () => {
    const { rules, allow } = readGitleaks(
      {
        rules: [{ id: 'acme', regex: 'ACME-[0-9]+' }],
        allowlists: [{ condition: 'AND', commits: ['a'], regexes: ['.'] }],
      },
      'f',
    );
    expect(found(token, rules, { allow })).toHaveLength(1);
  });

  it.each([
    [{ rules: [{ id: 'a', path: 'x' }] }, 'f: rule a: has no regex'],
    [{ rules: [{ regex: 'x' }] }, 'f: rules.0.id'],
    [{ rulez: [] }, 'rulez'],
    [{ extend: { path: 'x' } }, 'extend.path'],
    [{ extend: { disabledRules: ['x'] } }, 'extend.disabledRules'],
    [{ allowlist: { regexTarget: 'file' } }, 'f: allowlist.regexTarget'],
    ['text', 'f: the file'],
  ])('is refused: %j', (parsed, message) => {
    expect(() => readGitleaks(parsed, 'f')).toThrow(PolicyError);
    expect(() => readGitleaks(parsed, 'f')).toThrow(message);
  });
});
