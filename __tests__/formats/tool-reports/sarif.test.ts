import { describe, expect, it } from '@jest/globals';
import { read, reportsOf } from './fixtures';

const [everything, second] = reportsOf('tool-reports/made/everything.sarif');
const results = everything?.results ?? [];

const log = (run: object): string => JSON.stringify({ version: '2.1.0', runs: [run] });
const tool = (rules: readonly object[] = []) => ({ driver: { name: 'T', rules } });
const oneOf = (result: object, run: object = {}) =>
  read(log({ tool: tool(), results: [result], ...run }))[0]?.results[0];

describe('SARIF', () => {
  it('tells tool, version, category, time, commit and what was covered', () => {
    expect(everything).toMatchObject({
      tool: 'Demo',
      version: '1.2.3',
      category: 'nightly/linux/',
      createdAt: '2026-11-20T10:01:02.500Z',
      commit: '0123456789abcdef0123456789abcdef01234567',
      covered: { rules: 4, files: 2, results: 13 },
      failures: [],
    });
    expect(second).toEqual({ format: 'sarif', tool: 'Second', version: '9', covered: {}, results: [], failures: [] });
  });

  it('prefers security-severity to the level, and fills the message of the rule', () => {
    expect(results[0]).toEqual({
      rule: 'R1',
      title: 'First rule',
      message: "Found a query in '{0}', {literally}",
      level: '9.8',
      severity: 'critical',
      place: { path: 'src/a b.py', startLine: 3, startColumn: 5, endColumn: 9 },
      help: 'How to mend it',
      uri: 'https://example.com/r1',
      cwe: [89],
      identity: 'primaryLocationLineHash=aa:1',
      flow: [
        { place: { path: 'src/c.py', startLine: 1 }, message: 'source' },
        { place: { path: 'src/a b.py', startLine: 3 }, message: 'sink' },
      ],
    });
  });

  it.each([
    [
      1,
      {
        message: 'See the cause and the docs (https://example.com/d)',
        level: 'error',
        severity: 'high',
        existing: true,
        place: { path: 'src/d.py', startLine: 7 },
      },
    ],
    [2, { rule: 'X1', title: 'From a pack', level: 'error', existing: true, place: { path: 'lib/x.c', startLine: 2 } }],
    [
      3,
      {
        rule: 'R3',
        message: 'Shared words',
        level: 'note',
        severity: 'low',
        cwe: [79],
        place: { path: 'a/y.c', startLine: 1 },
      },
    ],
    [
      4,
      {
        rule: 'R2/part',
        level: 'error',
        place: { path: 'https://example.com/page' },
        properties: { rank: 12.5, kind: 'review' },
      },
    ],
    [5, { message: 'taken back', suppressed: 'in the source: a test; in the tool, without a reason' }],
    [8, { rule: 'unlisted', level: 'none', severity: 'info', place: undefined, properties: { name: 'demo.App.run' } }],
    [9, { place: { path: '/opt/other/e.py', startLine: 1 }, cwe: [22] }],
    [10, { place: { path: 'C:/src/f.py' } }],
  ])('reads result %i', (index, expected) => {
    expect(results[index]).toMatchObject(expected);
  });

  it.each([
    [6, 'not taken back'],
    [7, 'in thought'],
  ])('counts result %i, whose suppression does not', (index, message) => {
    expect(results[index]).toMatchObject({ message });
    expect(results[index]?.suppressed).toBeUndefined();
  });

  it('counts what passed as covered, and leaves out what is gone', () => {
    expect(results.map(({ message }) => message)).not.toEqual(expect.arrayContaining(['passed', 'n/a', 'gone']));
  });

  it('counts a rule that is listed twice once', () => {
    const rules = [{ id: 'a' }, { id: 'a' }, { id: 'b' }];
    const run = { tool: { driver: { name: 't', rules } }, results: [] };
    expect(read(JSON.stringify({ version: '2.1.0', runs: [run] }))[0]?.covered.rules).toBe(2);
  });

  it('takes a run that did not succeed, or has no results, for one that failed', () => {
    const failures = reportsOf('tool-reports/made/failed.sarif').map(({ tool: name, failures: all }) => [name, ...all]);
    expect(failures).toEqual([
      ['Crashed', 'the tool says that it did not succeed (exit code 3)'],
      ['Complained', 'the tool reports an error: could not parse b.py'],
      ['Silent', 'it has no list of results, not even an empty one: nothing was scanned'],
      ['Null', 'it has no list of results, not even an empty one: nothing was scanned'],
      ['Elsewhere', 'its results are in another file, which is not read'],
      ['Unstarted', 'the tool did not start: no such program'],
      ['Killed', 'the tool was ended by SIGKILL'],
    ]);
    expect(read('{"version":"2.1.0","runs":[]}')).toMatchObject([{ failures: ['it holds no run of any tool'] }]);
  });

  it.each([
    [
      'its results are in another file, which is not read',
      { results: [], externalPropertyFileReferences: { results: [{ location: { uri: 'x.json' }, itemCount: 4 }] } },
    ],
    [
      'its rules are in another file, which is not read',
      { results: [], externalPropertyFileReferences: { driver: { location: { uri: 'x.json' } } } },
    ],
    [
      'the tool ended with exit code 2, and found nothing that explains it',
      { results: [], invocations: [{ exitCode: 2 }] },
    ],
    [undefined, { results: [], externalPropertyFileReferences: { results: [] } }],
    [undefined, { results: [], invocations: [{ exitCode: 0 }] }],
    [undefined, { results: [{ message: { text: 'm' } }], invocations: [{ exitCode: 1 }] }],
    [undefined, { results: [], invocations: [{ executionSuccessful: true, exitCode: 1 }] }],
  ])('takes a run for whole, or not: %s', (failure, run) => {
    expect(read(log({ tool: tool(), ...run }))[0]?.failures).toEqual(failure === undefined ? [] : [failure]);
  });

  it('does not read results beside the runs, and says so', () => {
    const beside = (extra: readonly object[]): string =>
      JSON.stringify({
        version: '2.1.0',
        runs: [{ tool: tool(), results: [] }],
        inlineExternalProperties: [{ results: extra }],
      });
    expect(read(beside([{ message: { text: 'm' } }]))[0]?.failures).toEqual([
      'there are results in its inlineExternalProperties, which are not read',
    ]);
    expect(read(beside([]))[0]?.failures).toEqual([]);
  });

  it.each([
    ['9.0', 'critical'],
    [8.9, 'high'],
    ['7', 'high'],
    ['4.0', 'medium'],
    ['0.1', 'low'],
    // No score at all: the level decides.
    ['high', 'low'],
    ['', 'low'],
    [11, 'low'],
    [-1, 'low'],
    ['0.0', 'low'],
  ])('takes the score %j for %s', (score, severity) => {
    expect(oneOf({ level: 'note', properties: { 'security-severity': score } })).toMatchObject({ severity });
  });

  it.each([
    ['the default of its rule', {}, 'error'],
    ['its own level', { level: 'note' }, 'note'],
    ['its rule by index alone', { ruleId: undefined, ruleIndex: 0 }, 'error'],
    ['its rule by name where the index means another', { ruleIndex: 1 }, 'error'],
    ['warning where nothing is told', { ruleId: 'other' }, 'warning'],
  ])('takes %s', (_what, result, level) => {
    const rules = [{ id: 'a', defaultConfiguration: { level: 'error' } }, { id: 'b' }];
    expect(oneOf({ ruleId: 'a', ...result }, { tool: tool(rules) })).toMatchObject({ level });
  });

  it.each([
    ['src/a%20b.py', undefined, 'src/a b.py'],
    ['./src/a.py', undefined, 'src/a.py'],
    ['src\\a.py', undefined, 'src/a.py'],
    ['src/100%.py', undefined, 'src/100%.py'],
    ['file:///repo/src/a.py', undefined, '/repo/src/a.py'],
    ['file://localhost/repo/a.py', undefined, '/repo/a.py'],
    ['file:/repo/a.py', undefined, '/repo/a.py'],
    ['D:\\a\\repo\\x.py', undefined, 'D:/a/repo/x.py'],
    ['a.py', { SRCROOT: { uri: 'file:///repo/' } }, 'a.py'],
    ['file:///repo/a.py', { SRCROOT: { uri: 'file:///repo' } }, 'a.py'],
    ['file:///repository/a.py', { SRCROOT: { uri: 'file:///repo' } }, '/repository/a.py'],
    ['a.py', { SRCROOT: { uri: 'sub/' } }, 'a.py'],
  ])('places %s', (uri, originalUriBaseIds, path) => {
    const uriBaseId = originalUriBaseIds === undefined ? undefined : 'SRCROOT';
    const locations = [{ physicalLocation: { artifactLocation: { uri, uriBaseId } } }];
    expect(oneOf({ locations }, { originalUriBaseIds })?.place).toEqual({ path });
  });

  it('joins what a base other than the root stands for', () => {
    const originalUriBaseIds = { ROOTPATH: { uri: 'file:///repo/' }, SYS: { uri: 'file:///usr/include/' } };
    const at = (uriBaseId: string) => [{ physicalLocation: { artifactLocation: { uri: 'a.h', uriBaseId } } }];
    expect(oneOf({ locations: at('SYS') }, { originalUriBaseIds })?.place).toEqual({ path: '/usr/include/a.h' });
    expect(oneOf({ locations: at('ROOTPATH') }, { originalUriBaseIds })?.place).toEqual({ path: 'a.h' });
  });

  it.each([
    ['{"version":"2.0.0","runs":[]}', 'version: only SARIF 2.1.0 is read'],
    [log({ tool: tool(), results: [{ level: 'fatal' }] }), 'runs[0].results[0].level: '],
    [log({ tool: tool(), results: [{}, 3] }), 'runs[0].results[1] is no object'],
    [log({ tool: tool(), results: 3 }), 'runs[0].results is no list'],
    [log({ results: [] }), 'runs[0].tool: '],
    ['{"version":"2.1.0","runs":[{"results":[],"results":[]}]}', 'line 1, column 52: "results" occurs twice'],
    ['{"version":"2.1.0","runs":[{"results":[{}],"\\u0072esults":[{},{}]}]}', 'runs[0]: a key of it occurs twice'],
    [
      '{"version":"2.1.0",\n"runs":[{"tool":{"driver":{"name":"T"}},"results":[{"a":1},{"a" 1}]}]}',
      'line 2, column 65: expected ":"',
    ],
  ])('refuses %s', (text, problem) => {
    expect(() => read(text)).toThrow(problem);
  });
});
