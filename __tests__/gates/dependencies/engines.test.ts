import { describe, expect, it } from '@jest/globals';
import fs from 'node:fs';
import path from 'node:path';
import { pinsAnything } from '../../../src/engines/vulnerabilities/lockfiles';
import { askEngines } from '../../../src/gates/dependencies/engines';
import type { Scan } from '../../../src/gates/gate';
import type { Detection } from '../../../src/findings/finding';
import { fileGateSettings } from '../../../src/policy/schema';
import { memoryTree } from '../../helpers/memory-tree';
import { accessIn, withFolder, writeStandIn } from '../../helpers/stand-in';
import { paced } from '../../helpers/pace';

const fixture = (name: string): string =>
  fs.readFileSync(path.join(import.meta.dirname, `../../fixtures/engines/${name}.json`), 'utf8');

const files = {
  'requirements-dev.txt': 'torch==1.13.0\n',
  'b/requirements.txt': '# no versions\nnumpy>=1\n',
  'web/package-lock.json': '{}',
  'notes.txt': 'torch==1.13.0',
};
/** As it answers of the first and the last: numbers are those of the files that it is given. */
const answered = fixture('trivy-files').replace('2/package-lock.json', '1/package-lock.json');

interface Asked {
  readonly files?: Readonly<Record<string, string>>;
  readonly answer?: string;
  readonly exit?: number;
  readonly built?: string;
}

const ask = (asked: Asked = {}): Promise<Omit<Scan, 'evaluated'>> =>
  withFolder(async (folder) => {
    const script = `
      fs.writeFileSync(option('--output'), ${JSON.stringify(asked.answer ?? answered)});
      process.exitCode = ${asked.exit ?? 5};`;
    const trivy = writeStandIn(path.join(folder, 'bin', 'trivy'), { version: 'Version: 0.76.0', script });
    const database = path.join(folder, 'database');
    fs.mkdirSync(path.join(database, 'db'), { recursive: true });
    const built = asked.built ?? new Date().toISOString();
    fs.writeFileSync(path.join(database, 'db/metadata.json'), JSON.stringify({ Version: 2, UpdatedAt: built }));
    const external = accessIn(folder, { paths: { trivy }, databases: { trivy: database } });
    const tree = memoryTree(asked.files ?? files);
    const settings = fileGateSettings.dependencies.parse({ engine: 'trivy' });
    return askEngines(['trivy'], await tree.list(), { tree, settings, external });
  });

const shown = ({ detections }: Pick<Scan, 'detections'>): string[] =>
  detections.map(({ rule, severity, engine, location: { path: name, startLine }, incomplete }) =>
    [rule, severity, engine, name, startLine, incomplete && 'incomplete'].filter((each) => each).join(' '),
  );
const messages = (detections: readonly Detection[]): string[] => detections.map(({ message }) => message);

describe('what an engine says of lock files', () => {
  it('stands at their lines, and what pins nothing is counted', async () => {
    const scan = await ask();
    expect(shown(scan)).toEqual(['CVE-2099-0002 high trivy requirements-dev.txt 1']);
    expect(messages(scan.detections)).toEqual(['torch 1.13.0: CVE-2099-0002. Fixed in 1.13.1.']);
    expect(scan.skipped).toEqual({ 'nothing pinned': 1 });
    expect(scan.engines.map(({ name, version }) => `${name} ${version}`)).toEqual(['trivy 0.76.0']);
  });

  it('is incomplete where nothing could be read from one: Trivy passes a broken one over', async () => {
    const scan = await ask({
      files: { ...files, 'poetry.lock': '[[broken', 'requirements-dev.txt': '' },
      answer: '{"SchemaVersion":2,"ArtifactName":"a","ArtifactType":"filesystem"}',
      exit: 0,
    });
    expect(shown(scan)).toEqual([
      'no-packages-read high trivy poetry.lock incomplete',
      'no-packages-read high trivy web/package-lock.json incomplete',
    ]);
  });

  it('is told to be old where its database is', async () => {
    const scan = await ask({ built: '2026-01-01T00:00:00Z' });
    expect(shown(scan)).toContain('old-vulnerability-database medium trivy requirements-dev.txt');
  });
});

describe('whether a list of requirements pins anything', () => {
  it.each<[string, boolean]>([
    ['torch==1.13.0', true],
    ['  torch [gpu] == 1.13.0 ; python_version > "3"', true],
    ['torch===1', true],
    ['torch>=1.13\n# numpy==1\n-r other.txt\n', false],
    ['', false],
    // Hostile, and read in a moment.
    [`${'\n'.repeat(1_000_000)}${'a'.repeat(1_000_000)}`, false],
    [' '.repeat(1_000_000), false],
    ['a['.repeat(500_000), false],
  ])('%#', (text, expected) => {
    const started = process.cpuUsage();
    expect(pinsAnything(text)).toBe(expected);
    expect(process.cpuUsage(started).user / 1e6).toBeLessThan(paced(2));
  });
});
