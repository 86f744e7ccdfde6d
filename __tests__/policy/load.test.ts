import { describe, expect, it } from '@jest/globals';
import { PolicyError } from '../../src/errors';
import { defaultPolicy, parsePolicy } from '../../src/policy/load';

const load = (text: string | Buffer) => parsePolicy(Buffer.from(text), 'p.yml');
const messageFor = (text: string | Buffer): string => {
  try {
    load(text);
  } catch (error) {
    expect(error).toBeInstanceOf(PolicyError);
    return (error as Error).message;
  }
  throw new Error('the policy was accepted');
};

describe('a policy', () => {
  it('has its defaults from the schema alone', () => {
    expect(load('version: 1\n').policy).toEqual(defaultPolicy().policy);
    expect(defaultPolicy().policy).toMatchObject({ mode: 'enforce', gates: {}, waivers: [] });
  });

  it('takes a gate without settings as named', () => {
    expect(load('version: 1\ngates:\n  secrets:\n').policy.gates).toEqual({
      secrets: expect.objectContaining({ 'fail-on': 'medium' }) as unknown,
    });
    expect(load('version: 1\ngates:\n').policy.gates).toEqual({});
  });

  it('knows the line a value was set on', () => {
    const { lineOf } = load('version: 1\n\nmode: warn\ngates:\n  sast:\n    fail-on: low\n');
    expect(
      [['mode'], ['gates', 'sast', 'fail-on'], ['gates', 'sast', 'report-from'], ['baseline']].map((key) =>
        lineOf(key),
      ),
    ).toEqual([3, 6, undefined, undefined]);
  });

  const rows: [string, string | Buffer, RegExp][] = [
    [
      'an unknown key',
      'version: 1\ngates:\n  sast:\n    fail-onn: high\n',
      /^p\.yml:4:5: gates\.sast\.fail-onn: unknown key; did you mean fail-on\?$/,
    ],
    [
      'an unknown gate',
      'version: 1\ngates: { secret: {} }\n',
      /^p\.yml:2:10: gates\.secret: unknown key; did you mean secrets\?$/,
    ],
    [
      'a word that is none of the valid ones',
      'version: 1\nmode: enforced\n',
      /^p\.yml:2:1: mode: .*did you mean enforce\?$/,
    ],
    ['a wrong type', 'version: 1\ngates: [sast]\n', /^p\.yml:2:1: gates: .*expected object/],
    [
      'a list where a word belongs',
      'version: 1\ngates:\n  sast:\n    fail-on: [high]\n',
      /^p\.yml:4:5: gates\.sast\.fail-on/,
    ],
    ['a missing version', 'mode: warn\n', /version/],
    ['another version', 'version: 2\n', /^p\.yml:1:1: version/],
    ['a duplicate key', 'version: 1\nmode: warn\nmode: enforce\n', /^p\.yml:3:1: .*unique/],
    ['broken YAML', 'version: 1\ngates: {\n', /^p\.yml:\d+:\d+: /],
    ['a tag', 'version: 1\nmode: !!js/function warn\n', /^p\.yml:2:\d+: .*tag/i],
    ['several documents', 'version: 1\n---\nversion: 1\n', /^p\.yml:2:1: /],
    ['an empty file', '', /^p\.yml: the file is empty/],
    ['a scalar', 'yes\n', /^p\.yml:1:1: /],
    ['not UTF-8', Buffer.from([0x76, 0xff, 0xfe]), /^p\.yml: not UTF-8/],
    ['10 MB', `version: 1\n#${'x'.repeat(10_000_000)}`, /^p\.yml: a policy of \d+ bytes is larger/],
    [
      'thresholds that block what they hide',
      'version: 1\ngates:\n  sast: { fail-on: low, report-from: high }\n',
      /^p\.yml:3:\d+: gates\.sast\.report-from: .*hides/,
    ],
    ['__proto__', 'version: 1\n__proto__: { mode: observe }\n', /__proto__/],
  ];
  it.each(rows)('is refused for %s', (_, text, message) => {
    expect(messageFor(text)).toMatch(message);
  });

  it('refuses aliases that explode, in bounded time', () => {
    const levels = Array.from({ length: 9 }, (_, i) => `a${i + 1}: &a${i + 1} [${Array(9).fill(`*a${i}`).join(', ')}]`);
    expect(messageFor(`version: 1\na0: &a0 [x]\n${levels.join('\n')}\n`)).toMatch(/alias/i);
  });

  it('names every mistake, up to ten', () => {
    const keys = Array.from({ length: 14 }, (_, i) => `k${i}: 1`).join('\n');
    const lines = messageFor(`version: 1\n${keys}\n`).split('\n');
    expect(lines).toHaveLength(11);
    expect(lines[10]).toBe('… and 4 more');
  });

  it('has a digest of what it decides, not of how it is written', () => {
    const digest = (text: string) => load(text).digest;
    expect(digest('version: 1\nmode: enforce # as ever\n')).toBe(digest('version: 1\n'));
    expect(digest('version: 1\nmode: warn\n')).not.toBe(digest('version: 1\n'));
  });
});
