import { describe, expect, it } from '@jest/globals';
import path from 'node:path';
import type { Scan } from '../../../src/gates/gate';
import { sastGate } from '../../../src/gates/sast';
import { gateSettings } from '../../../src/policy/schema';
import { memoryTree } from '../../helpers/memory-tree';
import { accessIn, withFolder, writeStandIn } from '../../helpers/stand-in';

const files = {
  'app.py': 'import pickle\npickle.loads(x)  # nosec B301: made by the same process\nassert x\n',
  'note.ipynb': JSON.stringify({ nbformat: 4, nbformat_minor: 5, metadata: {}, cells: [] }),
  'old.py': 'print "x"\n',
};

/** Bandit, which finds what it is told in `app.py`, and can't parse `old.py`. */
const bandit = (findings: object[]): string => `
  const [app, old] = walk(args.at(-1)).sort();
  const common = { filename: app, line_range: [], col_offset: 0, end_col_offset: 15 };
  const results = ${JSON.stringify(findings)}.map((each) => ({ ...common, ...each }));
  fs.writeFileSync(option('--output'), JSON.stringify({
    errors: [{ filename: old, reason: 'syntax error while parsing AST from file' }],
    metrics: { _totals: {}, [app]: {}, [old]: {} }, results }));
  process.exitCode = results.length > 0 ? 1 : 0;`;
const found = (test_id: string, issue_severity: string, line_number: number, cwe: number): object => ({
  test_id,
  issue_severity,
  line_number,
  test_name: 'name',
  issue_text: 'text',
  issue_cwe: { id: cwe },
});
const all = [found('B301', 'MEDIUM', 2, 502), found('B999', 'LOW', 2, 1), found('B101', 'LOW', 3, 703)];

const scanWith = (engines: string[], script = bandit(all)): Promise<Scan> =>
  withFolder(async (folder) => {
    const paths = { bandit: writeStandIn(path.join(folder, 'bin/bandit'), { version: '1.9.4', script }) };
    const tree = memoryTree(files);
    const settings = gateSettings.sast.parse({ engines });
    const external = accessIn(folder, { paths });
    return sastGate.scan({ tree, entries: await tree.list(), settings, external, progress: () => undefined });
  });

const brief = ({ detections }: Scan): string[] =>
  detections
    .map(({ engine, rule, location: { path: name, startLine } }) => [engine, rule, name, startLine].join(' '))
    .sort();

describe('the sast gate with external engines', () => {
  it('shows what an engine finds, and in error what it could not parse', async () => {
    const scan = await scanWith(['bandit']);
    expect(brief(scan)).toEqual([
      'bandit B101 app.py 3',
      'bandit B301 app.py 2',
      'bandit B999 app.py 2',
      'bandit engine-not-evaluated old.py ',
    ]);
    expect(scan.detections.find(({ rule }) => rule === 'B301')?.comments).toEqual([
      { text: '# nosec B301: made by the same process' },
    ]);
    expect(scan.detections.find(({ incomplete }) => incomplete)?.message).toBe(
      'bandit could not evaluate old.py: syntax error while parsing AST from file.',
    );
    expect([scan.evaluated, scan.skipped]).toEqual([1, { notebook: 1 }]);
  });

  it('shows what the built-in engine says of a line by the same CWE or number once', async () => {
    const shown = brief(await scanWith(['builtin', 'bandit']));
    expect(shown.filter((each) => each.startsWith('bandit'))).toEqual(['bandit B101 app.py 3', 'bandit B999 app.py 2']);
    expect(shown).toContain('ruff unparsable-python old.py 1');
  });

  it('is in error when an engine fails, or looks at fewer files', async () => {
    await expect(scanWith(['bandit'], 'process.exitCode = 2;')).rejects.toThrow('bandit failed (exit 2)');
    const fewer = `fs.writeFileSync(option('--output'), JSON.stringify({ errors: [], metrics: { _totals: {} }, results: [] }));`;
    await expect(scanWith(['builtin', 'bandit'], fewer)).rejects.toThrow(
      'bandit scanned 0 of 2 files, not app.py, old.py',
    );
  });
});
