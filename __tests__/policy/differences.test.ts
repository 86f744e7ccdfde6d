import { describe, expect, it } from '@jest/globals';
import { differences } from '../../src/policy/differences';
import { policySchema } from '../../src/policy/schema';

const policy = (more: object) => policySchema.parse({ version: 1, ...more });

describe('the differences of two policies', () => {
  const rows: [string, object, object, string[]][] = [
    ['none', {}, {}, []],
    ['a default written out', {}, { mode: 'enforce' }, []],
    ['a mode', {}, { mode: 'warn' }, ['mode: "enforce" → "warn"']],
    ['a gate added', {}, { gates: { sast: {} } }, [`gates.sast.fail-on: not set → "high"`]],
    ['a waiver added', {}, { waivers: [{ id: 'w' }] }, ['waiver w added']],
    ['a waiver changed', { waivers: [{ id: 'w' }] }, { waivers: [{ id: 'w', owner: 'me' }] }, ['waiver w changed']],
    ['a waiver removed', { waivers: [{ id: 'w' }] }, {}, ['waiver w removed']],
    ['a waiver without an id', {}, { waivers: ['x'] }, ['waiver waivers[0] added']],
  ];
  it.each(rows)('%s', (_, before, after, expected) => {
    expect(differences(policy(before), policy(after))).toEqual(
      expected.length > 0 ? expect.arrayContaining(expected) : [],
    );
  });

  it('are cut when there are many', () => {
    const many = Array.from({ length: 30 }, (_, i) => ({ id: `w${i}` }));
    const lines = differences(policy({}), policy({ waivers: many }));
    expect(lines).toHaveLength(11);
    expect(lines[10]).toBe('20 more');
  });
});
