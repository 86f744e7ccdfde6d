import { describe, expect, it } from '@jest/globals';
import path from 'node:path';
import { secretsGate } from '../../../src/gates/secrets';
import type { Scan } from '../../../src/gates/gate';
import { gateSettings } from '../../../src/policy/schema';
import { memoryTree } from '../../helpers/memory-tree';
import { seeded } from '../../helpers/random';
import { accessIn, withFolder, writeStandIn } from '../../helpers/stand-in';

const letters = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ';
const token = `hf_${seeded(1).text(letters, 34)}`;
const other = `zz_${seeded(2).text(letters, 34)}`;
const files = {
  '.env': `HF_TOKEN=${token}\nOTHER="${other}"  # gitleaks:allow for a test\n`,
  'app.py': `# \u00e9\nx = "\u00e9${token}"\n`,
};

/** What Gitleaks reports of every occurrence of `tokens`, as it counts columns. */
const gitleaks = (...tokens: string[]): string => `
  const leaks = walk(args[1]).flatMap((file) => fs.readFileSync(file, 'latin1').split('\\n').flatMap((line, i) =>
    ${JSON.stringify(tokens)}.filter((each) => line.includes(each)).map((each) => {
      const at = line.indexOf(each);
      return { RuleID: 'a-token', Description: 'A token.', StartLine: i + 1, EndLine: i + 1, StartColumn: at + (i ? 2 : 1),
        EndColumn: at + each.length + (i ? 1 : 0), Match: 'REDACTED', File: file };
    })));
  fs.writeFileSync(option('--report-path'), JSON.stringify(leaks));
  process.exitCode = leaks.length > 0 ? 42 : 0;`;

const kingfisher = `
  const findings = walk(args[1]).filter((file) => file.endsWith('app.py')).map((file) => ({
    rule: { id: 'kf.hf', name: 'hf', description: 'HF.' },
    finding: { confidence: 'high', line: 2, column_start: 7, column_end: 43, path: file } }));
  fs.writeFileSync(option('--output'), JSON.stringify({ findings, audit: {
    summary: { scan_partial: 0, scan_failed: 0, pending: 0 },
    repositories: [{ scan: { status: 'completed' }, stats: { blobs_scanned: 2 } }] } }));
  process.exitCode = 200;`;

const scanWith = (
  engine: unknown,
  script = gitleaks(token, other),
  content: Record<string, string> = files,
): Promise<Scan> =>
  withFolder(async (folder) => {
    const paths = {
      gitleaks: writeStandIn(path.join(folder, 'bin/gitleaks'), { version: '8.30.1', script }),
      kingfisher: writeStandIn(path.join(folder, 'bin/kingfisher'), { version: '2.14.0', script: kingfisher }),
    };
    const tree = memoryTree(content);
    const settings = gateSettings.secrets.parse({ engine });
    const external = accessIn(folder, { paths });
    return secretsGate.scan({ tree, entries: await tree.list(), settings, external, progress: () => undefined });
  });

const brief = ({ detections }: Scan): string[] =>
  detections.map(({ engine, location: { path: name, startLine, startColumn, endColumn } }) =>
    [engine, name, startLine, startColumn, endColumn].join(' '),
  );

describe('the secrets gate with external engines', () => {
  it('shows what an engine finds at its place in the text, with the skip beside it', async () => {
    const scan = await scanWith('gitleaks');
    expect(brief(scan)).toEqual(['gitleaks .env 1 10 47', 'gitleaks .env 2 8 45', 'gitleaks app.py 2 7 44']);
    expect(scan.detections.map(({ identity }) => identity)).toEqual([token, other, token]);
    expect(scan.detections[1]?.comments).toEqual([{ text: '# gitleaks:allow for a test' }]);
    expect(scan.detections.every(({ sensitive, message }) => sensitive && !message.includes(token.slice(0, 8)))).toBe(
      true,
    );
    expect(scan.engines.map(({ name, version }) => `${name} ${version}`)).toEqual(['gitleaks 8.30.1']);
    expect(scan.evaluated).toBe(2);
  });

  it('shows a secret that several find once: the built-in one, or the first engine', async () => {
    const scan = await scanWith(['builtin', 'gitleaks', 'kingfisher']);
    expect(brief(scan).sort()).toEqual([
      'gatehouse-secrets .env 1 10 47',
      'gatehouse-secrets app.py 2 7 44',
      'gitleaks .env 2 8 45',
    ]);
    expect(brief(await scanWith(['kingfisher', 'gitleaks']))).toEqual([
      'kingfisher app.py 2 7 44',
      'gitleaks .env 1 10 47',
      'gitleaks .env 2 8 45',
    ]);
  });

  it('knows a secret of a notebook by its value, and does not take another of that line for it', async () => {
    const source = [`a = "${token}"\\n`, `b = "${other}"`];
    const notebook = {
      nbformat: 4,
      nbformat_minor: 5,
      metadata: {},
      cells: [{ cell_type: 'code', metadata: {}, outputs: [], source }],
    };
    const scan = await scanWith(['builtin', 'gitleaks'], undefined, { 'a.ipynb': JSON.stringify(notebook) });
    const found = scan.detections.map(({ engine, identity }) => [engine, identity]);
    expect(found).toEqual([
      ['gatehouse-secrets', token],
      ['gitleaks', other],
    ]);
  });

  it.each([
    ['the engine is not there', undefined, /betterleaks from 2\.0\.0/, 'betterleaks'],
    [
      'the engine fails as Gitleaks does over a broken repository',
      `console.error('ERR failed to scan'); fs.writeFileSync(option('--report-path'), '[]');`,
      /gitleaks failed, and said so with exit code 0 alone/,
      'gitleaks',
    ],
    [
      'the engine ends with the code that is findings to others',
      'process.exitCode = 1;',
      /gitleaks failed \(exit 1\)/,
      ['builtin', 'gitleaks'],
    ],
  ])('is in error when %s', async (_, script, message, engine) => {
    await expect(scanWith(engine, script)).rejects.toThrow(message);
  });
});
