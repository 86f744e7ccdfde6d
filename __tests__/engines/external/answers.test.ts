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
const told = ({ findings, unevaluated, scanned, inspected }: Answer): object => ({
  found: findings.map(({ rule, severity, path: name, startLine, startColumn, endColumn }) =>
    [rule, severity, name, startLine, startColumn, endColumn].filter((each) => each !== undefined).join(' '),
  ),
  unevaluated: unevaluated.map(({ path: name, line }) => [name, line].filter((each) => each !== undefined).join(' ')),
  scanned,
  ...(inspected && { packages: inspected.packages }),
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

/** What Grype prints beside its report. */
const bill = (components: number): string =>
  json({
    bomFormat: 'CycloneDX',
    specVersion: '1.6',
    ...(components > 0 && { components: Array(components).fill({}) }),
  });
/** One package in each of the files. */
const billOf = (...files: string[]): string =>
  json({
    bomFormat: 'CycloneDX',
    components: files.map((value) => ({ type: 'library', properties: [{ name: 'syft:location:0:path', value }] })),
  });
const conftest = (over: object): object => ({
  filename: `${folder}/0/a.yml`,
  namespace: 'main',
  successes: 0,
  ...over,
});
const osv = (groups: object[]): string =>
  json({
    results: [
      {
        source: { path: `${folder}/0/requirements.txt`, type: 'lockfile' },
        packages: [
          { package: { name: 'torch', version: '1.13.0', ecosystem: 'PyPI' }, vulnerabilities: [], groups },
          { package: { name: 'numpy', version: '1.26.0', ecosystem: 'PyPI' } },
        ],
      },
    ],
    experimental_config: { licenses: { summary: false, allowlist: null } },
  });

describe('the answer of', () => {
  it.each<[EngineName, string, object, string?]>([
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
        found: [
          `CVE-2099-0001 critical ${folder}/0/image.tar`,
          `CVE-2099-0001 critical ${folder}/0/image.tar`,
          `CVE-2099-0002 high ${folder}/0/image.tar`,
        ],
        unevaluated: [],
        scanned: [`${folder}/0/image.tar`],
        packages: 3,
      },
    ],
    [
      'trivy',
      fixture('trivy-files'),
      { found: ['CVE-2099-0002 high 0/requirements.txt 1'], unevaluated: [], scanned: undefined, packages: 2 },
    ],
    [
      'grype',
      fixture('grype'),
      {
        found: [`CVE-2099-0002 high ${folder}/0/image.tar`, `CVE-2099-0001 medium ${folder}/0/image.tar`],
        unevaluated: [],
        scanned: [`${folder}/0/image.tar`],
        packages: 3,
      },
      bill(3),
    ],
    [
      'grype',
      fixture('grype-files'),
      { found: ['CVE-2099-0002 high 0/requirements.txt'], unevaluated: [], scanned: undefined, packages: 2 },
      billOf('/0/requirements.txt', '/2/package-lock.json'),
    ],
    [
      'pip-audit',
      fixture('pip-audit'),
      { found: ['CVE-2018-1000656 medium 0'], unevaluated: ['0'], scanned: undefined, packages: 2 },
    ],
    [
      'snyk',
      fixture('snyk'),
      { found: [`CVE-2099-0002 high ${folder}/0`], unevaluated: [], scanned: undefined, packages: 2 },
    ],
    ['syft', fixture('syft'), { found: [], unevaluated: [], scanned: ['/run/files/9/image.tar'], packages: 3 }],
    [
      'osv-scanner',
      osv([
        { ids: ['GHSA-1'], aliases: ['CVE-2099-0002', 'GHSA-1'], max_severity: '9.8' },
        { ids: ['PYSEC-2'], max_severity: '' },
      ]),
      {
        found: [`CVE-2099-0002 critical ${folder}/0/requirements.txt`, `PYSEC-2 medium ${folder}/0/requirements.txt`],
        unevaluated: [],
        scanned: undefined,
        packages: 2,
      },
    ],
    [
      'conftest',
      json([
        conftest({ failures: [{ msg: 'no' }], warnings: [{ msg: 'hm' }] }),
        conftest({ namespace: 'k8s', successes: 2 }),
      ]),
      {
        found: [`main high ${folder}/0/a.yml`, `main low ${folder}/0/a.yml`],
        unevaluated: [],
        scanned: [`${folder}/0/a.yml`],
      },
    ],
    [
      'opa',
      json({ result: [{ expressions: [], bindings: { answer: [`${folder}/0/a.yml`, ['no', { msg: 'never' }]] } }] }),
      {
        found: [`data.main.deny high ${folder}/0/a.yml`, `data.main.deny high ${folder}/0/a.yml`],
        unevaluated: [],
        scanned: [`${folder}/0/a.yml`],
      },
    ],
  ])('%s is read', (name, text, expected, printed = '') => {
    expect(told(engines[name].read(text, printed))).toEqual(expected);
  });

  it('Trivy and Grype tell of a vulnerability what the other tells', () => {
    const torch = {
      package: 'torch',
      source: 'torch',
      installed: '1.13.0',
      fixed: '1.13.1',
      purl: 'pkg:pypi/torch@1.13.0',
    };
    const place = {
      layer: 'sha256:14c1cb2c15b76cd6286136b1cbc1253380920aac6cf969ca071c0eaaae90226a',
      file: 'usr/lib/python3.11/site-packages/torch-1.13.0.dist-info/METADATA',
    };
    const ofTrivy = engines.trivy.read(fixture('trivy'), '');
    expect(ofTrivy.findings.at(-1)?.vulnerability).toEqual({
      ...torch,
      ...place,
      id: 'CVE-2099-0002',
      aliases: [],
      severity: 'high',
      cvss: undefined,
    });
    expect(ofTrivy.findings[0]?.vulnerability).toMatchObject({ package: 'libssl3', source: 'openssl', cvss: 9.8 });
    const ofGrype = engines.grype.read(fixture('grype'), bill(3));
    expect(ofGrype.findings[0]?.vulnerability).toEqual({
      ...torch,
      ...place,
      id: 'CVE-2099-0002',
      aliases: ['GHSA-aaaa-bbbb-cccc'],
      severity: 'high',
      // Not the 10 of CVSS 2.
      cvss: 9.8,
    });
    expect(ofGrype.findings[1]?.vulnerability).toMatchObject({
      source: 'openssl',
      fixed: undefined,
      severity: 'unknown',
    });
    expect(ofGrype.inspected?.layers).toEqual(ofTrivy.inspected?.layers);
    expect(ofTrivy.inspected?.layers?.map(({ command }) => command)).toEqual([
      'ADD rootfs.tar / # buildkit',
      'RUN /bin/sh -c pip install torch==1.13.0 # buildkit',
      'COPY . /app # buildkit',
    ]);
    expect(ofTrivy.inspected?.distribution).toEqual({ name: 'alpine 3.18.4', endOfLife: true });
    expect(ofGrype.inspected?.databaseBuilt).toBe('2026-11-01T06:00:00Z');
  });

  it('Trivy tells how many packages it read of each file: of one that it could not parse, none', () => {
    const files = engines.trivy.read(fixture('trivy-files'), '').inspected?.files;
    expect(Object.fromEntries(files ?? [])).toEqual({ '0/requirements.txt': 1, '2/package-lock.json': 1 });
  });

  it('Grype tells how many packages it read of each file', () => {
    const printed = billOf('/0/requirements.txt', '/0/requirements.txt', '/2/package-lock.json');
    const files = engines.grype.read(fixture('grype-files'), printed).inspected?.files;
    expect(Object.fromEntries(files ?? [])).toEqual({ '0/requirements.txt': 2, '2/package-lock.json': 1 });
  });

  it('pip-audit and Snyk name packages as the others do', () => {
    expect(engines['pip-audit'].read(fixture('pip-audit'), '').findings[0]?.vulnerability).toMatchObject({
      ...{ package: 'flask', installed: '0.5', fixed: '0.12.3', purl: 'pkg:pypi/flask@0.5', severity: 'unknown' },
      aliases: ['PYSEC-2018-66', 'GHSA-562c-5r94-xh97'],
    });
    const [found] = engines.snyk.read(fixture('snyk'), '').findings;
    expect(found).toMatchObject({ title: 'Prototype Pollution', cwe: [1321] });
    expect(found?.vulnerability).toMatchObject({
      ...{ package: 'lodash', installed: '4.17.4', fixed: '4.17.11', purl: 'pkg:npm/lodash@4.17.4', cvss: 7.3 },
      aliases: ['SNYK-JS-LODASH-1'],
    });
  });

  it('Snyk: what a licence policy of its own denies is no vulnerability', () => {
    const project = JSON.parse(fixture('snyk')) as { vulnerabilities: object[] };
    const denied = { ...project.vulnerabilities[0], id: 'snyk:lic:npm:a:GPL-3.0', type: 'license' };
    expect(engines.snyk.read(json({ ...project, vulnerabilities: [denied] }), '').findings).toEqual([]);
  });

  it('Snyk: the error that it prints in place of an answer is told', () => {
    expect(engines.snyk.failure(json({ ok: false, error: 'Not authorised', path: '/' }))).toBe('Not authorised');
    expect(engines.snyk.failure('MissingApiTokenError')).toBeUndefined();
  });

  it('Trivy tells of a system without a list of its packages', () => {
    const { Results, ...rest } = JSON.parse(fixture('trivy')) as { Results: object[] };
    const bare = json({ ...rest, Results: [{ ...Results[0], Packages: [], Vulnerabilities: undefined }] });
    expect(engines.trivy.read(bare, '').inspected).toMatchObject({
      packages: 0,
      gaps: ['it says that it is alpine 3.18.4, and lists no package of that'],
    });
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
    ['grype', fixture('grype').replace('"type": "image"', '"type": "file"'), /[Ee]xpected .*image/],
    ['grype', fixture('grype').replace('"valid": true', '"valid": false'), /valid/],
    ['syft', fixture('syft').replace('"type": "image"', '"type": "file"'), /expected .*image/],
    ['conftest', json([conftest({})]), /found no rule to ask/],
    ['conftest', json([]), /found no rule to ask/],
    ['opa', '{}', /found no rule data.main.deny/],
    ['osv-scanner', json({ results: null }), /results/],
    ['grype', fixture('grype-files').replace('"locations": [', '"locations": [], "x": ['), /in which file/],
    ['pip-audit', json({ dependencies: [{ name: 'a' }] }), /dependencies/],
    ['pip-audit', '', /JSON/],
    [
      'snyk',
      fixture('snyk').replace('"npm",', '"pip",').replace('"packageManager": "npm"', '"packageManager": "pip"'),
      /packageManager/,
    ],
    ['snyk', json({ ...(JSON.parse(fixture('snyk')) as object), vulnerabilities: [] }), /not ok, and lists nothing/],
    ['snyk', json({ ...(JSON.parse(fixture('snyk')) as object), vulnerabilities: undefined }), /not even none/],
    ['snyk', json({ ok: false, error: 'Not authorised', path: '/' }), /packageManager|path|error/],
    ['hadolint', '', /JSON/],
    ['bandit', '{}', /errors/],
  ])('%s is refused where it is not what it should be', (name, text, message) => {
    expect(() => engines[name].read(text, bill(1))).toThrow(message);
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
    const { findings } = engines.bandit.read(json({ errors: [], metrics: { _totals: {} }, results: [result] }), '');
    expect(findings[0]?.message).toBe('Possible hardcoded password');
  });
});

describe('the exit code of', () => {
  /** What each means: those that are also a clean run's or a finding's for a failure are no engine's here. */
  it.each<[EngineName, Record<number, string>, number[]]>([
    ['gitleaks', { 0: 'clean', 42: 'findings' }, [1, 126]],
    ['kingfisher', { 0: 'clean', 200: 'findings' }, [1, 2]],
    ['betterleaks', { 0: 'clean', 42: 'findings' }, [1]],
    ['bandit', { 0: 'clean', 1: 'findings' }, [2]],
    ['semgrep', { 0: 'clean', 1: 'findings' }, [2, 7]],
    ['opengrep', { 0: 'clean', 1: 'findings' }, [2, 7]],
    ['hadolint', { 0: 'clean', 1: 'findings' }, [2]],
    ['trivy', { 0: 'clean', 5: 'findings' }, [1]],
    ['grype', { 0: 'either' }, [1, 2, 100]],
    ['syft', { 0: 'clean' }, [1]],
    ['osv-scanner', { 0: 'clean', 1: 'findings' }, [127, 128]],
    ['pip-audit', { 0: 'clean', 1: 'findings' }, [2]],
    ['snyk', { 0: 'clean', 1: 'either' }, [2, 3]],
    ['checkov', { 0: 'clean', 1: 'findings' }, [2]],
    ['conftest', { 0: 'either', 1: 'findings' }, [2]],
    ['opa', { 0: 'either' }, [1, 2]],
    ['zizmor', { 0: 'clean', 11: 'findings', 14: 'findings' }, [1, 2]],
    ['actionlint', { 0: 'clean', 1: 'findings' }, [2, 3]],
    ['modelscan', { 0: 'clean', 1: 'findings', 3: 'either' }, [4]],
  ])('%s', (name, known, failures) => {
    const { exits } = engines[name];
    expect(Object.fromEntries(Object.keys(known).map((code) => [code, exits[Number(code)]]))).toEqual(known);
    for (const code of [...failures, 125, 137]) expect(exits[code]).toBeUndefined();
  });
});

describe('the arguments of', () => {
  const run = {
    ...{ folder, files: [`${folder}/0/a`], report: '/run/report.json', scratch: '/run/scratch', kept: '/kept' },
    ...{ target: 'image' as const, database: '/database', policies: '/policies' },
    ...{ online: { variables: {}, osv: 'http://localhost/' }, lockfile: 'yarn.lock' },
  };
  /** What has to be among them, and what keeps each trap shut. */
  const needed: Record<EngineName, string> = {
    gitleaks: `dir ${folder} --report-path /run/report.json --exit-code 42 --redact=100 --ignore-gitleaks-allow --gitleaks-ignore-path /run/scratch --log-level error`,
    kingfisher: `scan ${folder} --output /run/report.json --no-validate --no-update-check --redact --no-dedup --no-ignore --git-history none --max-file-size 0 --rule-cache-dir /kept`,
    betterleaks: `fs ${folder} --output /run/report.json --exit-code 42 --redact=100 --no-allow-signatures`,
    bandit: `--recursive ${folder} --ignore-nosec --output /run/report.json`,
    semgrep: `scan ${folder} --metrics off --disable-version-check --disable-nosem --no-git-ignore --error --max-target-bytes 0 --output /run/report.json`,
    opengrep: `scan ${folder} --metrics off --disable-version-check --disable-nosem --error`,
    hadolint: `${folder}/0/a --disable-ignore-pragma --format json`,
    trivy: `image --input ${folder}/0/a --exit-code 5 --skip-db-update --skip-java-db-update --offline-scan --skip-version-check --ignorefile /dev/null --disable-telemetry --cache-dir /database --cache-backend memory --list-all-pkgs`,
    grype: `${folder}/0/a --output json=/run/report.json cyclonedx-json`,
    syft: `scan ${folder}/0/a --output syft-json=/run/report.json`,
    'osv-scanner': `scan source ${folder} --recursive --no-ignore --offline-vulnerabilities --no-resolve --local-db-path /database --all-packages --format json`,
    'pip-audit': `--requirement ${folder}/0/a/requirements.txt --no-deps --disable-pip --osv-url http://localhost/v1/query --format json --output /run/report.json --cache-dir /run/scratch`,
    snyk: `test ${folder}/0/a --file=yarn.lock --json --dev --ignore-policy --policy-path=/run/scratch`,
    conftest: `test ${folder}/0/a --policy /policies --all-namespaces --output json`,
    opa: `eval --format json --strict-builtin-errors --data /policies --input ${folder}/0/a`,
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

  it('Trivy are of one archive, one list of packages or a folder', () => {
    expect(() => engines.trivy.arguments({ ...run, files: ['a', 'b'] })).toThrow('one image archive');
    expect(engines.trivy.arguments({ ...run, target: 'sbom' }).slice(0, 4)).toEqual([
      ...['sbom', '--cache-dir', '/database', `${folder}/0/a`],
    ]);
    expect(engines.trivy.arguments({ ...run, target: 'files' }).slice(0, 4)).toEqual([
      ...['fs', '--cache-dir', '/database', folder],
    ]);
  });

  it.each(['trivy', 'grype', 'osv-scanner'] as const)('%s are refused without a database', (name) => {
    const { database: _, ...without } = run;
    expect(() => engines[name].arguments(without)).toThrow('needs the folder of its database');
  });

  it('Grype are of one archive or a folder', () => {
    expect(() => engines.grype.arguments({ ...run, files: ['a', 'b'] })).toThrow('one image archive');
    expect(engines.grype.arguments({ ...run, target: 'files' })[0]).toBe(`dir:${folder}`);
  });

  it.each(['pip-audit', 'snyk'] as const)('%s are of one file at a time', (name) => {
    expect(() => engines[name].arguments({ ...run, files: ['a', 'b'] })).toThrow(/reads one/);
  });

  it('pip-audit asks PyPI where no server is named, and nobody where it may not', () => {
    const { online: _, ...offline } = run;
    expect(() => engines['pip-audit'].arguments(offline)).toThrow('needs a server');
    expect(engines['pip-audit'].arguments({ ...run, online: { variables: {} } }).join(' ')).toContain(
      '--vulnerability-service pypi --format',
    );
  });

  it('Snyk is refused without its token, and gets no more than that', () => {
    expect(() => engines.snyk.runEnvironment(run)).toThrow('SNYK_TOKEN');
    expect(engines.snyk.runEnvironment({ ...run, online: { variables: { SNYK_TOKEN: 't' } } })).toEqual({
      SNYK_TOKEN: 't',
    });
    expect(engines.snyk.environment).toMatchObject({ SNYK_DISABLE_ANALYTICS: '1' });
  });

  it.each(['conftest', 'opa'] as const)('%s are refused without rules', (name) => {
    const { policies: _, ...without } = run;
    expect(() => engines[name].arguments(without)).toThrow('needs a folder of rules');
  });

  it('Grype never fetches anything, and takes its database from where it is told', () => {
    expect({ ...engines.grype.environment, ...engines.grype.runEnvironment(run) }).toEqual({
      GRYPE_CHECK_FOR_APP_UPDATE: 'false',
      GRYPE_DB_AUTO_UPDATE: 'false',
      GRYPE_DB_CACHE_DIR: '/database',
      GRYPE_DB_VALIDATE_AGE: 'false',
    });
  });
});
