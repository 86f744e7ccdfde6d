import { describe, expect, it } from '@jest/globals';
import fs from 'node:fs';
import path from 'node:path';
import { engines } from '../../../src/engines/external/catalogue';
import type { Answer } from '../../../src/engines/external/engine';
import type { EngineName } from '../../../src/policy/engines';

const folder = '/run/files';
const fixture = (name: string): string =>
  fs.readFileSync(path.join(import.meta.dirname, `../../fixtures/engines/${name}.json`), 'utf8');
const json = JSON.stringify;

/** What is said, in a few words. */
const told = ({ findings, unevaluated, scanned }: Answer): object => ({
  found: findings.map(({ rule, severity, path: name, startLine, startColumn, endColumn }) =>
    [rule, severity, name, startLine, startColumn, endColumn].filter((each) => each !== undefined).join(' '),
  ),
  unevaluated: unevaluated.map(({ path: name, line }) => [name, line].filter((each) => each !== undefined).join(' ')),
  scanned,
});

const leak = { RuleID: 'aws-access-token', Description: 'd', Match: 'REDACTED', File: `${folder}/0/a.py` };
const kingfisher = (blobs: number, over: object = {}): string =>
  json({
    findings: [
      {
        rule: { id: 'kingfisher.aws.1', name: 'n', description: 'd' },
        finding: { confidence: 'medium', line: 4, column_start: 7, column_end: 43, path: `${folder}/0/a.py` },
      },
    ],
    audit: {
      summary: { scan_partial: 0, scan_failed: 0, pending: 0, ...over },
      repositories: [{ scan: { status: 'completed' }, stats: { blobs_scanned: blobs } }],
    },
  });
const betterleaks = (state: string): string =>
  json({
    schema_version: '1',
    findings: [
      {
        rule_id: 'generic-password',
        description: 'd',
        confidence: 'low',
        match: { full: 'password = "REDACTED"' },
        location: { path: `${folder}/0/a.py`, start_line: 3, end_line: 3, start_column: 1, end_column: 25 },
      },
    ],
    scan: { state },
  });
const semgrep = (over: object): string =>
  json({
    results: [
      {
        check_id: 'unpickled-data',
        path: `${folder}/0/module.py`,
        start: { line: 3, col: 5 },
        end: { line: 3, col: 20 },
        extra: { message: 'm', severity: 'ERROR', metadata: { cwe: ['CWE-502'] } },
      },
    ],
    errors: [],
    paths: { scanned: [`${folder}/0/module.py`] },
    ...over,
  });
const zizmorFinding = (kind: string, row: number): object => ({
  symbolic: { key: { Local: { verbatim_path: `${folder}/0/ci.yml` } }, kind, annotation: 'a' },
  concrete: { location: { start_point: { row, column: 8 }, end_point: { row, column: 20 } } },
});

describe('the answer of', () => {
  it.each<[EngineName, string, object]>([
    ['gitleaks', '[]', { found: [], unevaluated: [], scanned: undefined }],
    [
      'gitleaks',
      json([
        { ...leak, StartLine: 1, EndLine: 1, StartColumn: 8, EndColumn: 27 },
        { ...leak, StartLine: 2, EndLine: 2, StartColumn: 9, EndColumn: 28 },
      ]),
      // The same columns: from the second line on it counts one more.
      {
        found: [`aws-access-token high ${folder}/0/a.py 1 7 27`, `aws-access-token high ${folder}/0/a.py 2 7 27`],
        unevaluated: [],
        scanned: undefined,
      },
    ],
    [
      'kingfisher',
      kingfisher(3),
      { found: [`kingfisher.aws.1 medium ${folder}/0/a.py 4 7 44`], unevaluated: [], scanned: 3 },
    ],
    [
      'betterleaks',
      betterleaks('complete'),
      { found: [`generic-password low ${folder}/0/a.py 3 0 25`], unevaluated: [], scanned: undefined },
    ],
    [
      'betterleaks',
      json({ schema_version: '1', findings: null, scan: { state: 'complete' } }),
      { found: [], unevaluated: [], scanned: undefined },
    ],
    [
      'semgrep',
      semgrep({ errors: [{ message: 'm', path: `${folder}/1/module.py`, spans: [{ start: { line: 7, col: 1 } }] }] }),
      {
        found: [`unpickled-data high ${folder}/0/module.py 3 4 19`],
        unevaluated: [`${folder}/1/module.py 7`],
        scanned: [`${folder}/0/module.py`],
      },
    ],
    ['opengrep', semgrep({ results: [] }), { found: [], unevaluated: [], scanned: [`${folder}/0/module.py`] }],
    [
      'hadolint',
      json([
        { code: 'DL3007', column: 1, file: `${folder}/0/Dockerfile`, level: 'warning', line: 1, message: 'm' },
        { code: 'DL1000', column: 1, file: `${folder}/1/Dockerfile`, level: 'error', line: 2, message: 'unexpected' },
      ]),
      {
        found: [`DL3007 medium ${folder}/0/Dockerfile 1`],
        unevaluated: [`${folder}/1/Dockerfile 2`],
        scanned: undefined,
      },
    ],
    [
      'zizmor',
      json([
        {
          ident: 'template-injection',
          desc: 'd',
          url: 'u',
          determinations: { severity: 'High' },
          locations: [zizmorFinding('Related', 1), zizmorFinding('Primary', 6)],
        },
      ]),
      { found: [`template-injection high ${folder}/0/ci.yml 7 8 20`], unevaluated: [], scanned: undefined },
    ],
    [
      'actionlint',
      json([
        {
          message: 'm',
          filepath: `${folder}/0/ci.yml`,
          line: 8,
          column: 24,
          end_column: 54,
          kind: 'expression',
          snippet: '',
        },
      ]),
      { found: [`actionlint-expression medium ${folder}/0/ci.yml 8 23 54`], unevaluated: [], scanned: undefined },
    ],
    [
      'modelscan',
      json({
        summary: { scanned: { total_scanned: 2, scanned_files: ['0/evil.pt:archive/data.pkl', '1/ok.pkl'] } },
        issues: [
          {
            description: 'd',
            operator: 'system',
            module: 'posix',
            source: '0/evil.pt:archive/data.pkl',
            scanner: 's',
            severity: 'CRITICAL',
          },
        ],
        errors: [{ category: 'PICKLE_GENOPS', description: 'Parsing error', source: '2/cut.pkl' }],
      }),
      {
        found: ['modelscan-unsafe-operator critical 0/evil.pt:archive/data.pkl'],
        unevaluated: ['2/cut.pkl'],
        scanned: ['0/evil.pt:archive/data.pkl', '1/ok.pkl'],
      },
    ],
    [
      'checkov',
      fixture('checkov'),
      {
        found: [
          `CKV_DOCKER_7 medium ${folder}/0/Dockerfile 1`,
          `CKV_DOCKER_2 medium ${folder}/0/Dockerfile 1`,
          `CKV2_AWS_6 medium ${folder}/1/m.tf 1`,
          `CKV2_AWS_62 medium ${folder}/1/m.tf 1`,
        ],
        unevaluated: [`${folder}/2/broken.tf`],
        scanned: undefined,
      },
    ],
    [
      'trivy',
      fixture('trivy'),
      {
        found: [`CVE-2099-0001 critical ${folder}/0/image.tar`, `CVE-2099-0002 high ${folder}/0/image.tar`],
        unevaluated: [],
        scanned: [`${folder}/0/image.tar`],
      },
    ],
  ])('%s is read', (name, text, expected) => {
    expect(told(engines[name].read(text))).toEqual(expected);
  });

  it.each<[EngineName, string, RegExp]>([
    ['kingfisher', kingfisher(3, { scan_failed: 1 }), /scan_failed/],
    ['kingfisher', kingfisher(3, { scan_partial: 1 }), /scan_partial/],
    ['kingfisher', `${kingfisher(3)}\n{"summary":1}`, /JSON/],
    ['betterleaks', betterleaks('partial'), /state/],
    [
      'semgrep',
      json({ results: [], errors: [{ message: 'Invalid scanning root' }], paths: { scanned: [] } }),
      /failed: Invalid scanning root/,
    ],
    ['checkov', json({ passed: 0, failed: 0, parsing_errors: 0, resource_count: 0 }), /invalid/i],
    [
      'checkov',
      json([
        { check_type: 'terraform', results: { failed_checks: [], parsing_errors: [] }, summary: { resource_count: 0 } },
      ]),
      /found no resource/,
    ],
    ['trivy', json({ SchemaVersion: 3, ArtifactName: 'a' }), /SchemaVersion/],
    ['hadolint', '', /JSON/],
    ['bandit', '{}', /errors/],
  ])('%s is refused where it is not what it should be', (name, text, message) => {
    expect(() => engines[name].read(text)).toThrow(message);
  });

  it('bandit quotes no password', () => {
    const result = {
      test_id: 'B105',
      test_name: 'hardcoded_password_string',
      filename: 'a',
      issue_severity: 'LOW',
      issue_text: "Possible hardcoded password: 'hunter2'",
      line_number: 3,
      line_range: [3],
      col_offset: 0,
      end_col_offset: 9,
    };
    const { findings } = engines.bandit.read(json({ errors: [], metrics: { _totals: {} }, results: [result] }));
    expect(findings[0]?.message).toBe('Possible hardcoded password');
  });
});

describe('the arguments of', () => {
  const run = { folder, files: [`${folder}/0/a`], report: '/run/report.json', scratch: '/run/scratch', kept: '/kept' };
  /** What has to be among them, and what keeps each trap shut. */
  const needed: Record<EngineName, string> = {
    gitleaks: `dir ${folder} --report-path /run/report.json --exit-code 42 --redact=100 --ignore-gitleaks-allow --gitleaks-ignore-path /run/scratch --log-level error`,
    kingfisher: `scan ${folder} --output /run/report.json --no-validate --no-update-check --redact --no-dedup --no-ignore --git-history none --max-file-size 0 --rule-cache-dir /kept`,
    betterleaks: `fs ${folder} --output /run/report.json --exit-code 42 --redact=100 --no-allow-signatures`,
    bandit: `--recursive ${folder} --ignore-nosec --output /run/report.json`,
    semgrep: `scan ${folder} --metrics off --disable-version-check --disable-nosem --no-git-ignore --error --max-target-bytes 0 --output /run/report.json`,
    opengrep: `scan ${folder} --metrics off --disable-version-check --disable-nosem --error`,
    hadolint: `${folder}/0/a --disable-ignore-pragma --format json`,
    trivy: `image --input ${folder}/0/a --exit-code 5 --skip-db-update --offline-scan --ignorefile /dev/null --disable-telemetry --cache-dir /kept`,
    checkov: `--directory ${folder} --skip-download --output json`,
    zizmor: `${folder}/0/a --offline --no-config --no-ignores --strict-collection --format json`,
    actionlint: `${folder}/0/a -shellcheck= -pyflakes=`,
    modelscan: `scan --path ${folder} --output-file /run/report.json`,
  };

  it.each(Object.values(engines))('$name', (engine) => {
    const given = engine.arguments(run);
    expect(given).toEqual(expect.arrayContaining(needed[engine.name].split(' ')));
  });

  it('Kingfisher never asks it to validate, or to answer on the network', () => {
    expect(
      engines.kingfisher.arguments(run).filter((each) => /^--?(?:n$|only-valid|blast|alert|allow)/.test(each)),
    ).toEqual([]);
  });

  it('Trivy are of one archive', () => {
    expect(() => engines.trivy.arguments({ ...run, files: ['a', 'b'] })).toThrow('one image archive');
  });
});
