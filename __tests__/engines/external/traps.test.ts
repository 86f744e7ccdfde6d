import { describe, expect, it } from '@jest/globals';
import fs from 'node:fs';
import path from 'node:path';
import { engines } from '../../../src/engines/external/catalogue';
import type { ExternalEngine } from '../../../src/engines/external/engine';
import { withFiles } from '../../../src/engines/external/files';
import { runEngine } from '../../../src/engines/external/run';
import type { EngineName } from '../../../src/policy/engines';
import { memoryTree } from '../../helpers/memory-tree';
import { accessIn, withFolder } from '../../helpers/stand-in';

const file = '@file@';
const scannedWhole = { scan_partial: 0, scan_failed: 0, pending: 0 };
const semgrep = { results: [], errors: [], paths: { scanned: [file] } };

/** What each engine answers over one file in which it finds nothing. */
const clean: Record<EngineName, unknown> = {
  gitleaks: [],
  kingfisher: {
    findings: [],
    audit: {
      summary: scannedWhole,
      repositories: [{ scan: { status: 'completed' }, stats: { blobs_scanned: 1 } }],
    },
  },
  betterleaks: { schema_version: '1', findings: null, scan: { state: 'complete' } },
  bandit: { errors: [], metrics: { _totals: {}, [file]: {} }, results: [] },
  semgrep,
  opengrep: semgrep,
  hadolint: [],
  trivy: { SchemaVersion: 2, ArtifactName: file, ArtifactType: 'container_image' },
  grype: {
    matches: [],
    source: { type: 'image', target: { userInput: file, layers: [] } },
    descriptor: { db: { status: { built: '2026-11-01T00:00:00Z' } } },
  },
  syft: { artifacts: [], source: { type: 'image', metadata: { userInput: file } } },
  'osv-scanner': { results: [] },
  'pip-audit': { dependencies: [] },
  snyk: { ok: true, path: file, packageManager: 'npm', dependencyCount: 1, vulnerabilities: [] },
  checkov: [
    {
      check_type: 'dockerfile',
      results: { failed_checks: [], parsing_errors: [] },
      summary: { resource_count: 1 },
    },
  ],
  conftest: [{ filename: file, namespace: 'main', successes: 1 }],
  opa: { result: [{ bindings: { answer: [file, []] } }] },
  zizmor: [],
  actionlint: [],
  modelscan: { summary: { scanned: { scanned_files: [file] } }, issues: [], errors: [] },
};

interface Act {
  /** What it answers, where it answers: in its report, or by printing it. */
  readonly answer?: string;
  /** The end of a shell script. */
  readonly end: string;
}

/** Has a stand-in that acts so asked about one file. */
const asked = (engine: ExternalEngine, { answer, end }: Act): Promise<object> =>
  withFolder(async (folder) => {
    const written = path.join(folder, 'answer');
    if (answer !== undefined) fs.writeFileSync(written, answer);
    const told = answer === undefined ? '' : `sed "s#${file}#$2#g" ${written}${engine.answersIn === 'report' ? ' > "$1"' : ''}`;
    const beside = engine.name === 'grype' && answer !== undefined ? `echo '{"bomFormat":"CycloneDX"}'` : '';
    const program = path.join(folder, 'bin', engine.name);
    fs.mkdirSync(path.dirname(program));
    const version = `case "$1" in *version) echo ${engine.versions.from}; exit 0;; esac`;
    fs.writeFileSync(program, ['#!/bin/sh', version, told, beside, end, ''].join('\n'), { mode: 0o755 });
    const access = accessIn(folder, { paths: { [engine.name]: program } });
    const played: ExternalEngine = {
      ...engine,
      arguments: ({ report, files }) => [report, ...files],
      runEnvironment: () => ({}),
    };
    const tree = memoryTree({ a: 'a' });
    return withFiles(tree, await tree.list(), played.fileName, access, (files) => runEngine(played, files, access));
  }); // prettier-ignore

const codes = (engine: ExternalEngine, ...kinds: string[]): number[] =>
  Object.entries(engine.exits).flatMap(([code, kind]) => (kinds.includes(kind) ? [Number(code)] : []));

describe.each(Object.values(engines))('$name', (engine) => {
  const whole = JSON.stringify(clean[engine.name]);
  const [calm = -1] = codes(engine, 'clean', 'either');
  const nothing = engine.answersIn === 'report' ? /wrote no report/ : /it is not JSON/;

  it('is clean where it says so', async () => {
    expect(await asked(engine, { answer: whole, end: `exit ${calm}` })).toMatchObject({ findings: [], unevaluated: [] });
  });

  it.each<[string, Act, RegExp]>([
    ['a signal ended it after its answer', { answer: whole, end: 'kill -9 $$' }, /was ended by SIGKILL/],
    ['it said nothing', { end: `exit ${calm}` }, nothing],
    ['it said nothing but what went wrong', { end: `echo "no space left" >&2; exit ${calm}` }, nothing],
    ['its answer is empty', { answer: '', end: `exit ${calm}` }, /it is not JSON/],
    ['its answer is cut', { answer: whole.slice(0, -1), end: `exit ${calm}` }, /it is not JSON/],
    ['its answer is a page', { answer: '<html></html>', end: `exit ${calm}` }, /it is not JSON/],
    ['its answer has another form', { answer: '{"message":"clean"}', end: `exit ${calm}` }, /can't be read|found no rule/],
    ['its answer is nothing', { answer: 'null', end: `exit ${calm}` }, /can't be read/],
  ])('is in error where %s', async (_, act, message) => {
    await expect(asked(engine, act)).rejects.toThrow(message);
  });

  it('is in error with every exit code that it has for no answer, whatever it answers', async () => {
    const others = [1, 2, 3, 128, 137].filter((code) => engine.exits[code] === undefined);
    for (const code of others) {
      const failed = asked(engine, { answer: whole, end: `exit ${code}` });
      await expect(failed).rejects.toThrow(new RegExp(`failed \\(exit ${code}\\)`));
    }
  }, 30_000);

  it('is in error where it ends as with findings and tells none', async () => {
    for (const code of codes(engine, 'findings').slice(0, 1)) {
      await expect(asked(engine, { answer: whole, end: `exit ${code}` })).rejects.toThrow(/its report is empty/);
      await expect(asked(engine, { end: `echo "can't" >&2; exit ${code}` })).rejects.toThrow(nothing);
    }
  });
}); // prettier-ignore
