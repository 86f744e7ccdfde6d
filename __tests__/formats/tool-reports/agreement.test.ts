import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { Ajv } from 'ajv';
import addFormats from 'ajv-formats';
import fc from 'fast-check';
import { gatesAndRun } from '../../../src/reports/overview';
import { renderSarif } from '../../../src/reports/sarif';
import { arbitraryReport } from '../../helpers/arbitrary-report';
import { bytesOf, read, reportOf } from './fixtures';

const schema: unknown = JSON.parse(
  readFileSync(new URL('../../fixtures/sarif-2.1.0.schema.json', import.meta.url), 'utf8'),
);

const found = (file: string): readonly string[] =>
  reportOf(`tool-reports/${file}`)
    .results.map(({ rule, place }) => `${rule} ${place?.path ?? ''}:${place?.startLine ?? 0}`)
    .sort();

describe('one run of a tool, written in several formats', () => {
  it.each([
    ['hadolint.json', 'hadolint.sarif'],
    ['hadolint.json', 'hadolint-checkstyle.xml'],
    ['hadolint.json', 'sonarqube-generic-hadolint.json'],
    ['semgrep.json', 'semgrep.sarif'],
    ['gitleaks.json', 'gitleaks.sarif'],
  ])('%s and %s hold the same', (one, other) => {
    expect(found(one).length).toBeGreaterThan(0);
    expect(found(other)).toEqual(found(one));
  });

  it('trivy.json and trivy-cyclonedx.json name the same vulnerabilities', () => {
    const of = (file: string) =>
      reportOf(`tool-reports/${file}`)
        .results.filter(({ rule }) => rule.startsWith('CVE-'))
        .map(({ rule, severity, properties }) => [rule, severity, properties?.package, properties?.version]);
    expect(of('trivy-cyclonedx.json')).toEqual(of('trivy.json'));
  });

  it('everything.sarif is SARIF by the schema of the standard', () => {
    // One of the schema's patterns is no regular expression in Unicode mode.
    const ajv = new Ajv({ strict: false, allErrors: true, unicodeRegExp: false });
    addFormats(ajv);
    const validate = ajv.compile(schema as object);
    validate(JSON.parse(bytesOf('tool-reports/made/everything.sarif').toString('utf8')));
    expect(validate.errors ?? []).toEqual([]);
  });

  it('reads the SARIF that we write', () => {
    fc.assert(
      fc.property(arbitraryReport, (report) => {
        const gates = gatesAndRun(report);
        fc.pre(gates.length > 0);
        const runs = read(renderSarif(report).text);
        const written = gates.flatMap(({ findings }) => findings);
        const results = runs.flatMap((run) => run.results);
        expect(results).toHaveLength(written.length);
        const waived = written.filter(({ state }) => state === 'waived');
        expect(results.filter(({ suppressed }) => suppressed !== undefined)).toHaveLength(waived.length);
        const failed = gates.filter(({ status }) => status === 'error');
        expect(runs.filter(({ failures }) => failures.length > 0)).toHaveLength(failed.length);
      }),
      { numRuns: 50 },
    );
  });
});
