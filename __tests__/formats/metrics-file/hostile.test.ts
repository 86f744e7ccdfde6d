import { describe, expect, it } from '@jest/globals';
import { EvidenceError } from '../../../src/errors';
import { readMetricsFile } from '../../../src/formats/metrics-file/index';
import { seeded } from '../../helpers/random';
import { fixtureBytes, fixtureNames } from './fixtures';
import { paced } from '../../helpers/pace';

/** Reads the file, or says no in the one way that users are told of; anything else is thrown. */
function outcomeOf(bytes: Buffer): 'read' | 'refused' {
  try {
    const { values, evaluated } = readMetricsFile(bytes, 'hostile.json');
    expect(evaluated).toBeGreaterThan(0);
    expect(values.size).toBeGreaterThan(0);
    return 'read';
  } catch (error) {
    if (error instanceof EvidenceError && error.message.startsWith('hostile.json: ')) return 'refused';
    throw error;
  }
}

describe.each(fixtureNames)('%s', (name) => {
  const bytes = fixtureBytes(name);
  const end = bytes.toString('latin1').trimEnd().length;

  it('cut off anywhere is refused', () => {
    // Every length of a small file.
    const step = end <= 1_000 ? 1 : Math.ceil(end / 300);
    for (let length = name === 'pointer.dvc' ? end : 0; length < end; length += step) {
      expect([length, outcomeOf(bytes.subarray(0, length))]).toEqual([length, 'refused']);
    }
  });

  it('with random bytes in it is read or refused', () => {
    const random = seeded(bytes.length);
    for (let round = 0; round < 100; round++) {
      const broken = Buffer.from(bytes);
      for (let flips = 1 + random.int(3); flips > 0; flips--) broken[random.int(end)] = random.int(256);
      outcomeOf(broken);
    }
  });

  it('with pieces of it twice or left out is read or refused', () => {
    const random = seeded(bytes.length);
    for (let round = 0; round < 100; round++) {
      const [from, to, other] = [random.int(end), random.int(end), random.int(end)];
      outcomeOf(Buffer.concat([bytes.subarray(0, from), bytes.subarray(to, to + 50), bytes.subarray(other)]));
    }
  });
});

describe('files made to be slow or large', () => {
  const many = 200_000;
  const wrong = Array<number>(many).fill(1);
  const members = (count: number, value: (place: number) => unknown): Record<string, unknown> =>
    Object.fromEntries(Array.from({ length: count }, (_, place) => [`k${place}`, value(place)]));

  it.each<[what: string, file: unknown, outcome: 'read' | 'refused']>([
    ['a list of wrong items', { metrics: wrong, tests: [] }, 'refused'],
    ['an object of wrong items', { 'm.json': { a: { old: 1, new: 2 }, ...members(many, () => 1) } }, 'refused'],
    ['unknown keys', { 'm.json': { a: { old: 1, new: 2, ...members(many, () => 1) } } }, 'refused'],
    [
      'as many parameters as metrics of one name',
      {
        tests: [],
        metrics: Array.from({ length: 300 }, (_, i) => ({
          value: i,
          config: { type: 'V', ...members(300, (j) => i * j) },
        })),
      },
      'read',
    ],
    [
      'parameters of a hundred thousand characters',
      {
        tests: [],
        metrics: [1, 2].map((value) => ({ value, config: { type: 'V', values: String(value).repeat(100_000) } })),
      },
      'read',
    ],
    ['names that objects have by nature', { constructor: { toString: { old: 1, new: 2 } } }, 'read'],
    ['a long key above many numbers', { ['k'.repeat(1_000_000)]: members(1000, (i) => i) }, 'refused'],
  ])('%s', (_, file, outcome) => {
    const bytes = Buffer.from(JSON.stringify(file));
    const start = process.cpuUsage();
    expect(outcomeOf(bytes)).toBe(outcome);
    const { user, system } = process.cpuUsage(start);
    expect((user + system) / 1e6).toBeLessThan(paced(5));
  });

  it('errors stay short', () => {
    const file = { 'm.json': { a: { old: 1, new: 2, ...members(1000, () => 1) } } };
    const read = (): unknown => readMetricsFile(Buffer.from(JSON.stringify(file)), 'm.json');
    expect(read).toThrow(/^.{1,500}$/);
  });
});
