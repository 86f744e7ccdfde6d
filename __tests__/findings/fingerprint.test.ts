import { describe, expect, it } from '@jest/globals';
import type { Detection } from '../../src/findings/finding';
import { identify } from '../../src/findings/fingerprint';

const detection = (lineText: string, startLine: number, more: Partial<Detection> = {}): Detection => ({
  rule: 'S608',
  engine: 'ruff',
  severity: 'high',
  title: 't',
  message: 'm',
  location: { path: 'app.py', startLine, endLine: startLine, startColumn: 1, endColumn: 2 },
  lineText,
  help: { text: 'h' },
  ...more,
});
const prints = (...detections: Detection[]): string[] => identify(detections).map(({ fingerprint }) => fingerprint);

describe('a fingerprint', () => {
  const [print] = prints(detection('db.execute(q)', 3));

  it.each([
    ['a line move', detection('db.execute(q)', 90)],
    ['re-indentation', detection('\t    db.execute(q)  ', 3)],
    ['other columns and severity', { ...detection('db.execute(q)', 3), severity: 'low' as const }],
  ])('survives %s', (_, moved) => {
    expect(prints(moved)).toEqual([print]);
  });

  it.each([
    ['the line', detection('db.execute(other)', 3)],
    ['the rule', detection('db.execute(q)', 3, { rule: 'S102' })],
    ['the file', detection('db.execute(q)', 3, { location: { path: 'b.py', startLine: 3 } })],
  ])('changes with %s', (_, other) => {
    expect(prints(other)).not.toEqual([print]);
  });

  it('numbers equal lines in reading order, whatever order they come in', () => {
    const first = detection('x()', 1);
    const second = detection('x()', 2);
    expect(prints(first, second)).toEqual(prints(second, first));
    expect(new Set(prints(first, second)).size).toBe(2);
    expect(new Set(identify([first, second]).map(({ group }) => group)).size).toBe(1);
  });

  it('uses the identity an engine gives in place of the line', () => {
    expect(prints(detection('a = 1', 1, { identity: 'k' }))).toEqual(prints(detection('b = 2', 1, { identity: 'k' })));
  });

  it('compares a renamed file under its new name', () => {
    const before = identify([detection('x()', 1, { location: { path: 'old.py', startLine: 1 } })], () => 'app.py');
    expect(before.map(({ fingerprint }) => fingerprint)).toEqual(prints(detection('x()', 1)));
  });
});
