import { describe, expect, it } from '@jest/globals';
import { FormatError } from '../../src/formats/cursor';
import { JsonEvents } from '../../src/formats/json-events';

/** What is told of a text that comes in pieces of `size` bytes. */
function told(text: string, size = text.length): string[] {
  const events: string[] = [];
  const reader = new JsonEvents({
    open: (kind, path) => events.push(`${kind} ${path.join('.')}`),
    string: (value, path) => events.push(`${path.join('.')}=${value}`),
    literal: (value, path) => events.push(`${path.join('.')}:${value}`),
    duplicate: (key) => events.push(`twice ${key}`),
  });
  const bytes = Buffer.from(text);
  for (let at = 0; at < bytes.length; at += Math.max(1, size)) reader.push(bytes.subarray(at, at + Math.max(1, size)));
  reader.end();
  return events;
}

const sample = ' {"a": [1, -2.5e3, true, null, {"b\\u0063": "d\\"é"}], "a": "", "e": {}, "f": [], "n": NaN} ';

describe('JsonEvents', () => {
  it('tells what stands where, however the text is cut into pieces', () => {
    const expected = [
      'object ',
      'array a',
      'a.0:1',
      'a.1:-2500',
      'a.2:true',
      'a.3:null',
      'object a.4',
      'a.4.bc=d"é',
      'twice a',
      'a=',
      'object e',
      'array f',
      'n:NaN',
    ];
    for (let size = 1; size <= sample.length; size++) expect(told(sample, size)).toEqual(expected);
  });

  it.each([
    '',
    '{',
    '{"a"}',
    '{"a":}',
    '{"a":1,}',
    '[1,]',
    '[1 2]',
    '"a',
    '"\\x"',
    '"a\nb"',
    '01x',
    'nul',
    '{} {}',
    '[}',
    '{"a":1]',
    ']',
    '-',
    '1.',
    '.5',
    '+1',
    '{1:2}',
  ])('refuses %j', (text) => {
    for (const size of [1, 100]) expect(() => told(text, size)).toThrow(FormatError);
  });

  it('agrees with JSON.parse on what is valid', () => {
    let state = 1;
    const random = (below: number): number => {
      state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0;
      return Math.floor((state / 2 ** 32) * below);
    };
    const parts = ['{', '}', '[', ']', ',', ':', '"a"', '"b\\n"', '1', '-0.5e1', 'true', 'null', ' ', '"', '\\'];
    for (let round = 0; round < 4_000; round++) {
      const text = Array.from({ length: 1 + random(8) }, () => parts[random(parts.length)]).join('');
      let valid = true;
      try {
        JSON.parse(text);
      } catch {
        valid = false;
      }
      const read = (): string[] => told(text, 1 + random(5));
      if (valid) expect(read).not.toThrow();
      else expect(read).toThrow(FormatError);
    }
  });

  it('bounds depth', () => {
    expect(() => told('['.repeat(100_000))).toThrow(/levels deep/);
  });
});
