import { describe, expect, it } from '@jest/globals';
import { read } from './fixtures';

const span = { start: { line: 12, col: 3 }, end: { line: 14, col: 1 } };
const partial = {
  code: 3,
  level: 'warn',
  type: ['PartialParsing', [{ path: 'a.py', ...span }]],
  message: 'Syntax error at line a.py:12',
  path: './a.py',
  spans: [{ file: 'a.py', ...span }],
};
const lossOf = (error: object): readonly unknown[] => {
  const [one] = read(
    JSON.stringify({ version: '1.149.0', results: [], errors: [error], paths: { scanned: ['a.py'] } }),
  );
  return [one?.failures.length, one?.results.map(({ rule, severity, place }) => [rule, severity, place])];
};
const found = (place: object): readonly unknown[] => [0, [['partial-parsing', 'medium', place]]];
const failed = [1, []];

describe('what Semgrep says that it lost', () => {
  it.each([
    ['lines of a file', partial, found({ path: 'a.py', startLine: 12, endLine: 14 })],
    ['lines, without saying which', { ...partial, spans: undefined, type: 'PartialParsing' }, found({ path: 'a.py' })],
    ['lines of a file that it does not list', { ...partial, path: 'b.py' }, failed],
    ['lines of no file', { ...partial, path: undefined }, failed],
    ['lines, as an error', { ...partial, level: 'error' }, failed],
    ['a file', { ...partial, type: 'Syntax error' }, failed],
    ['time', { ...partial, type: 'Timeout' }, failed],
    ['what has no kind', { ...partial, type: undefined }, failed],
    ['nothing', { ...partial, level: 'info' }, [0, []]],
  ])('%s', (_, error, expected) => {
    expect(lossOf(error)).toEqual(expected);
  });
});
