import fs from 'node:fs';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from '@jest/globals';
import { Ajv, type AnySchemaObject } from 'ajv';
import addFormats from 'ajv-formats';
import fc from 'fast-check';
import { z } from 'zod';
import { severities, type Finding } from '../../src/findings/finding';
import { uriPath } from '../../src/reports/escape';
import { renderSarif, sarifLimits } from '../../src/reports/sarif';
import { arbitraryReport, failing, finding, gateReport, report } from '../helpers/arbitrary-report';

const schemaFile = new URL('../fixtures/sarif-2.1.0.schema.json', import.meta.url);
// One of the schema's patterns (for languages) is no regular expression in Unicode mode.
const ajv = new Ajv({ strict: false, allErrors: true, unicodeRegExp: false });
addFormats(ajv);
const valid = ajv.compile(JSON.parse(fs.readFileSync(schemaFile, 'utf8')) as AnySchemaObject);

function check(text: string): void {
  const ok = valid(JSON.parse(text));
  expect({ ok, errors: valid.errors }).toEqual({ ok: true, errors: null });
}

/** What the tests look at. */
const sarif = z.object({
  runs: z.array(
    z.object({
      tool: z.object({
        driver: z.object({
          name: z.string(),
          rules: z.array(
            z.object({
              id: z.string(),
              defaultConfiguration: z.object({ level: z.string() }),
              helpUri: z.string().optional(),
              properties: z.record(z.string(), z.unknown()),
            }),
          ),
        }),
      }),
      automationDetails: z.object({ id: z.string() }),
      invocations: z.array(
        z.object({
          executionSuccessful: z.boolean(),
          toolExecutionNotifications: z
            .array(z.object({ level: z.string(), message: z.object({ text: z.string() }) }))
            .default([]),
        }),
      ),
      results: z.array(
        z.object({
          ruleId: z.string(),
          ruleIndex: z.number(),
          level: z.string(),
          message: z.object({ text: z.string() }),
          locations: z.array(
            z.object({
              physicalLocation: z.object({
                artifactLocation: z.object({ uri: z.string(), uriBaseId: z.string() }),
                region: z.record(z.string(), z.number()).optional(),
              }),
              logicalLocations: z.array(z.object({ fullyQualifiedName: z.string() })).optional(),
            }),
          ),
          partialFingerprints: z.record(z.string(), z.string()),
          baselineState: z.string(),
          suppressions: z
            .array(z.object({ kind: z.string(), status: z.string(), justification: z.string() }))
            .optional(),
        }),
      ),
    }),
  ),
});

const read = (text: string) => sarif.parse(JSON.parse(text)).runs;
const only = (findings: readonly Finding[]) => {
  const [run] = read(renderSarif(failing(findings)).text);
  if (run === undefined) throw new Error('no run');
  return run;
};

describe('renderSarif', () => {
  it('is valid SARIF 2.1.0 for any report, and loses nothing below the limits', () => {
    fc.assert(
      fc.property(arbitraryReport, fc.boolean(), (any, directUpload) => {
        const { text, omitted } = renderSarif(any, { directUpload });
        check(text);
        const results = read(text).reduce((sum, run) => sum + run.results.length, 0);
        expect(results).toBe(any.gates.reduce((sum, gate) => sum + gate.findings.length, 0));
        expect(omitted).toBe(0);
        for (const run of read(text)) {
          for (const result of run.results) {
            expect(run.tool.driver.rules[result.ruleIndex]?.id).toBe(result.ruleId);
            expect(result.message.text).not.toMatch(/\p{Cc}|\]\(/u);
          }
        }
      }),
      { numRuns: 150 },
    );
  });

  it('is valid for a report without gates', () => {
    check(renderSarif(report({ gates: [] })).text);
  });

  it('has one run a gate, each of its own category, apart for each checked folder', () => {
    const runs = read(renderSarif(report({ gates: [gateReport({ id: 'secrets' }), gateReport()] })).text);
    expect(runs.map((run) => [run.tool.driver.name, run.automationDetails.id])).toEqual([
      ['Gatehouse secrets', 'gatehouse/secrets/'],
      ['Gatehouse sast', 'gatehouse/sast/'],
    ]);
    const ofFolder = report({ target: { ...report().target, prefix: 'models/churn/' } });
    expect(read(renderSarif(ofFolder).text).map((run) => run.automationDetails.id)).toEqual([
      'gatehouse/sast/models/churn/',
    ]);
  });

  it.each([
    ['critical', 'error', '9.5'],
    ['high', 'error', '8.0'],
    ['medium', 'warning', '5.5'],
    ['low', 'note', '3.0'],
    ['info', 'note', undefined],
  ] as const)('says %s as level %s and security severity %s', (severity, level, score) => {
    const run = only([finding({ severity })]);
    expect(run.results[0]?.level).toBe(level);
    expect(run.tool.driver.rules[0]?.defaultConfiguration.level).toBe(level);
    expect(run.tool.driver.rules[0]?.properties['security-severity']).toBe(score);
  });

  it('gives a rule the severity of its worst finding, and the CWEs of all as at most 20 tags', () => {
    const cwe = Array.from({ length: 30 }, (_, i) => 100 + i);
    const run = only([finding({ severity: 'low' }), finding({ severity: 'critical', cwe, blocking: false })]);
    const { tags, ...rest } = run.tool.driver.rules[0]?.properties ?? {};
    expect(rest['security-severity']).toBe('9.5');
    expect(tags).toHaveLength(sarifLimits.tagsPerRule);
    expect(tags).toEqual(expect.arrayContaining(['security', 'external/cwe/cwe-89', 'external/cwe/cwe-100']));
  });

  it('does not call the quality of a model a security problem', () => {
    const gates = [gateReport({ id: 'metrics', findings: [finding({ severity: 'critical' })] })];
    const [run] = read(renderSarif(report({ gates })).text);
    expect(run?.tool.driver.rules[0]?.properties).toEqual({
      tags: ['quality', 'external/cwe/cwe-89'],
      'problem.severity': 'error',
    });
  });

  it('places findings by escaped relative paths, regions and members', () => {
    const locations = [
      { path: 'src/a b#1.py', startLine: 2, endLine: 3, startColumn: 4, endColumn: 5 },
      { path: 'model.zip', member: 'archive/data.pkl' },
    ];
    const run = only(locations.map((location) => finding({ location })));
    expect(run.results.map((result) => result.locations[0])).toEqual([
      {
        physicalLocation: {
          artifactLocation: { uri: 'src/a%20b%231.py', uriBaseId: '%SRCROOT%' },
          region: { startLine: 2, startColumn: 4, endLine: 3, endColumn: 5 },
        },
      },
      {
        physicalLocation: { artifactLocation: { uri: 'model.zip', uriBaseId: '%SRCROOT%' } },
        logicalLocations: [{ fullyQualifiedName: 'archive/data.pkl' }],
      },
    ]);
  });

  it('carries the state: new, unchanged, suppressed', () => {
    const states = (['new', 'existing', 'waived'] as const).map((state) => finding({ state, blocking: false }));
    expect(only(states).results.map((result) => [result.baselineState, result.suppressions?.[0]?.kind])).toEqual([
      ['new', undefined],
      ['unchanged', undefined],
      ['unchanged', 'external'],
    ]);
  });

  it('has the change that puts a finding right, where there is one', () => {
    const suggestion = { path: 'src/api/users.py', startLine: 3, endLine: 3, startColumn: 9, endColumn: 9 };
    const of = (properties: Record<string, unknown>): unknown => {
      const { text } = renderSarif(report({ gates: [gateReport({ findings: [finding({ properties })] })] }));
      check(text);
      return (JSON.parse(text) as { runs: { results: { fixes?: unknown }[] }[] }).runs[0]?.results[0]?.fixes;
    };
    expect(of({ suggestion: { ...suggestion, replacement: ', weights_only=True' } })).toEqual([
      {
        artifactChanges: [
          {
            artifactLocation: { uri: 'src/api/users.py', uriBaseId: '%SRCROOT%' },
            replacements: [
              {
                deletedRegion: { startLine: 3, endLine: 3, startColumn: 9, endColumn: 9 },
                insertedContent: { text: ', weights_only=True' },
              },
            ],
          },
        ],
      },
    ]);
    expect(of({ suggestion: { ...suggestion, replacement: 1 } })).toBeUndefined();
    expect(of({ suggestion: 'x' })).toBeUndefined();
    expect(of({})).toBeUndefined();
  });

  it("gives GitHub's own fingerprint where upload-sarif would not compute it", () => {
    const findings = [finding(), finding({ location: { path: 'model.zip' } })];
    const keys = (directUpload: boolean): string[][] =>
      read(renderSarif(failing(findings), { directUpload }).text).flatMap((run) =>
        run.results.map((result) => Object.keys(result.partialFingerprints)),
      );
    expect(keys(false)).toEqual([['gatehouse/v1'], ['gatehouse/v1', 'primaryLocationLineHash']]);
    expect(keys(true)).toEqual([
      ['gatehouse/v1', 'primaryLocationLineHash'],
      ['gatehouse/v1', 'primaryLocationLineHash'],
    ]);
  });

  it('says that a gate in error did not succeed, and why', () => {
    const gates = [gateReport({ status: 'error', reason: 'the engine crashed' })];
    const [run] = read(renderSarif(report({ verdict: 'error', gates })).text);
    expect(run?.invocations[0]).toEqual({
      executionSuccessful: false,
      toolExecutionNotifications: [{ level: 'error', message: { text: 'the engine crashed' } }],
    });
  });

  it('has a run that did not succeed when nothing was judged', () => {
    const { text } = renderSarif(
      report({ verdict: 'error', gates: [], notices: [{ level: 'error', message: 'no base' }] }),
    );
    check(text);
    expect(read(text)[0]?.invocations[0]).toMatchObject({
      executionSuccessful: false,
      toolExecutionNotifications: [{ message: { text: 'no base' } }],
    });
  });

  it('shows no source line', () => {
    const snippet = { text: 'password = "SNIPPET"', column: 1, length: 8 };
    expect(renderSarif(failing([finding({ snippet })])).text).not.toContain('SNIPPET');
  });

  it('links only addresses that a browser opens', () => {
    const uris = [
      'https://example.org/a(b)c',
      'javascript:alert(1)',
      'not an address',
      'https://x.example/<y>',
      'https://x.example/#a#b',
    ];
    const run = only(uris.map((uri, i) => finding({ rule: `rule-${i}`, help: { text: 'x', uri } })));
    expect(run.tool.driver.rules.map((rule) => rule.helpUri)).toEqual([
      'https://example.org/a(b)c',
      undefined,
      undefined,
      'https://x.example/%3Cy%3E',
      undefined,
    ]);
  });

  it.each([
    ['a waiver', { state: 'waived', waiver: 'w-1' }, [['external', 'accepted', 'Waiver w-1 of the Gatehouse policy.']]],
    [
      'an inline skip that counts',
      { state: 'waived', waiver: 'inline', inlineSkip: { marker: 'nosec B608', reason: 'it is a constant' } },
      [['inSource', 'accepted', 'nosec B608: it is a constant']],
    ],
    [
      'an inline skip that does not count',
      { state: 'new', inlineSkip: { marker: 'noqa' } },
      [['inSource', 'rejected', 'noqa: no reason given']],
    ],
    [
      'a waiver beside an inline skip',
      { state: 'waived', waiver: 'w-1', inlineSkip: { marker: 'noqa' } },
      [['external', 'accepted', 'Waiver w-1 of the Gatehouse policy.']],
    ],
  ] as const)('says of %s what suppresses the result', (_, overrides, expected) => {
    const [result] = only([finding({ ...overrides, blocking: overrides.state === 'new' })]).results;
    expect(result?.suppressions?.map(({ kind, status, justification }) => [kind, status, justification])).toEqual(
      expected,
    );
  });

  it('drops the least urgent results beyond 25,000 a run, and says how many', () => {
    const findings = Array.from({ length: sarifLimits.resultsPerRun + 10 }, (_, i) =>
      finding({ severity: severities[i % 5] ?? 'info', blocking: false, fingerprint: String(i) }),
    );
    const { text, omitted } = renderSarif(failing(findings));
    const [run] = read(text);
    expect(omitted).toBe(10);
    expect(run?.results).toHaveLength(sarifLimits.resultsPerRun);
    expect(run?.results.filter((result) => result.level === 'error')).toHaveLength(10_004);
    expect(run?.invocations[0]?.toolExecutionNotifications[0]?.message.text).toMatch(/^10 findings left out/);
  });

  it('holds 20 runs, and says what else there was', () => {
    const gates = Array.from({ length: 22 }, (_, i) => gateReport({ id: `gate-${i}`, findings: [finding()] }));
    const { text, omitted } = renderSarif(report({ gates }));
    expect(read(text)).toHaveLength(sarifLimits.runs);
    expect(omitted).toBe(2);
    expect(text).toContain('2 gates left out');
  });

  it('fits 10 MB of gzip when texts are long and do not compress', () => {
    let seed = 1;
    const noise = Array.from({ length: 100_000 }, () => {
      seed = (seed * 48_271) % 2_147_483_647;
      return String.fromCharCode(0x4e00 + (seed % 0x5000));
    }).join('');
    // gzip looks back 32 kB, so a message that comes again after 300 kB is new to it.
    const findings = Array.from({ length: 8_000 }, (_, i) => {
      const start = (i % 111) * 900;
      return finding({ message: noise.slice(start, start + 900) });
    });
    const { text, omitted } = renderSarif(failing(findings));
    expect(gzipSync(text).length).toBeLessThanOrEqual(sarifLimits.gzipBytes);
    expect(omitted).toBeGreaterThan(0);
    expect(omitted).toBe(8_000 - (read(text)[0]?.results.length ?? 0));
  }, 30_000);

  it('writes URIs whose decoding gives the path back', () => {
    const path = 'a%2Fb/ç (1).py';
    expect(decodeURIComponent(uriPath(path))).toBe(path);
  });
});
