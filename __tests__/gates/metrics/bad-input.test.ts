import { describe, expect, it } from '@jest/globals';
import fs from 'node:fs';
import path from 'node:path';
import zlib from 'node:zlib';
import { root } from '../../helpers/built';
import { judgeFiles, policy, policyFile, type Files, type PolicyParts } from './judged';
import { cases, csv, predicted, type Row } from './models';

/** Whatever keeps the gate from judging is an error, exit 2, and its message says where: file, row and column, or policy line. */

const people = cases(11, 120);
const baseline = predicted(people, { separation: 1.5, own: 0.2, seed: 1 });
const candidate = predicted(people, { separation: 1.5, own: 0.2, seed: 2 });
const rules = ['metric: roc_auc, min: 0.1, margin: 0.9', 'metric: accuracy, max-drop: 0.9'];

interface Changed extends Partial<PolicyParts> {
  readonly files?: Files;
}

const changed = ({ files = {}, ...parts }: Changed): Files => ({
  [policyFile]: policy({ rules, ...parts }),
  'candidate.csv': csv(candidate),
  'baseline.csv': csv(baseline),
  ...files,
});

/** The rows with some of the first cells set. */
const set = (rows: readonly Row[], column: string, ...values: (string | number)[]): Row[] =>
  rows.map((row, i) => ({ ...row, [column]: values[i] ?? row[column] ?? '' }));

const candidateWith = (column: string, ...values: (string | number)[]): Changed => ({
  files: { 'candidate.csv': csv(set(candidate, column, ...values)) },
});
const candidateIs = (content: string | Buffer, name = 'candidate.csv'): Changed => ({
  metrics: { candidate: name },
  files: { [name]: content },
});
const numbers = (content: string, rule: string, older = '{"auc": 0.8}'): Changed => ({
  metrics: { candidate: 'new.json', baseline: 'old.json' },
  rules: [rule],
  files: { 'new.json': content, 'old.json': older },
});
const only = (rule: string): Changed => ({ rules: [rule] });

it('the inputs that are broken below are judged when they are whole', async () => {
  expect(await judgeFiles(changed({}))).toMatchObject({ code: 0, gate: { status: 'pass', evaluated: 120 } });
});

async function refused(change: Changed, ...told: readonly (string | RegExp)[]): Promise<void> {
  const { code, report, text } = await judgeFiles(changed(change));
  expect([code, report.verdict, text]).toEqual([2, 'error', expect.any(String)]);
  for (const part of told) expect(text).toMatch(part);
  expect(text).not.toMatch(/internal error|undefined is not|Cannot read|\bNaN rows/);
}

describe('the policy', () => {
  const place = /\.github\/gatehouse\.yml:\d+:\d+/;
  it.each<[string, Changed, ...(string | RegExp)[]]>([
    ['an empty rule set', { rules: [] }, place, 'no rules'],
    ['a rule without a demand', only('metric: roc_auc'), place, /min, max, max-drop, max-relative-drop, margin/],
    ['a misspelt demand', only('metric: roc_auc, minn: 0.8'), place, 'did you mean min?'],
    ['min above max', only('metric: roc_auc, min: 0.9, max: 0.8'), place, 'min is above max'],
    ['worst without by', only('metric: roc_auc, min: 0.1, worst: true'), place, 'by'],
    ['a negative margin', only('metric: roc_auc, margin: -0.01'), place, 'margin'],
    ['a negative drop', only('metric: roc_auc, max-drop: -0.01'), place, 'max-drop'],
    ['a margin that is text', only("metric: roc_auc, margin: '0.01'"), place, 'margin'],
    ['a min of NaN', only('metric: roc_auc, min: .nan'), place, 'min'],
    ['a min of infinity', only('metric: roc_auc, min: -.inf'), place, 'min'],
    ['a max of infinity', only('metric: roc_auc, max: .inf'), place, 'max'],
    ['a margin of infinity', only('metric: roc_auc, margin: .inf'), place, 'margin'],
    ['a level of 95', { metrics: { level: '95' } }, place, 'level'],
    ['a level of 1', { metrics: { level: '1' } }, place, 'level'],
    ['an unknown decision', { metrics: { decision: 'pont' } }, place, 'did you mean point?'],
    ['an unknown on-inconclusive', { metrics: { 'on-inconclusive': 'ignore' } }, place],
    ['an unknown task', { metrics: { task: 'binari' } }, place, 'did you mean binary?'],
    ['a min-size of 0', only('metric: roc_auc, min: 0.1, by: sex, min-size: 0'), place, 'min-size'],
    ['an empty by', only('metric: roc_auc, min: 0.1, by: []'), place, 'by'],
    ['no candidate', { metrics: { candidate: null } }, place, 'candidate'],
  ])('with %s', (_, change, ...told) => refused(change, ...told));

  it.each<[string, Changed, ...(string | RegExp)[]]>([
    ['an unknown metric', only('metric: roc_auk, min: 0.1'), 'roc_auk', 'did you mean roc_auc?'],
    ['an unknown parameter', only("metric: 'ece(bin=10)', max: 1"), 'ece(bin=10)', 'did you mean bins?'],
    ['an expression that is not closed', only("metric: 'ece(bins=10', max: 1"), 'ece(bins=10'],
    ['a metric of another task', only('metric: rmse, max: 1'), 'rmse'],
    ['a metric of groups without groups', only('metric: equalized_odds_difference, max: 1'), 'by'],
    [
      'worse of a metric that has no better',
      only("metric: 'statistical_parity_difference(by=sex, privileged=male)', max-drop: 0.1"),
      'min and max',
    ],
    ['a table as a number', only('metric: confusion_matrix, max: 100'), 'confusion_matrix'],
  ])('with %s: at the line of its rule', async (_, change, ...told) => {
    await refused(change, ...told);
    const { gate } = await judgeFiles(changed(change));
    const line =
      policy({ rules, ...change })
        .split('\n')
        .findIndex((text) => text.startsWith('      - ')) + 1;
    const places = gate.findings.map(({ location }) => `${location.path}:${location.startLine ?? 0}`);
    // The expression that can't be read at all is told with its own place in it.
    if (places.length > 0) expect(places).toEqual([`${policyFile}:${line}`]);
  });

  it('whose one rule can not be used is an error, and its other rules are judged', async () => {
    const { code, gate } = await judgeFiles(changed({ rules: [...rules, 'metric: roc_auk, min: 0.1'] }));
    expect([code, gate.status]).toEqual([2, 'error']);
    expect(gate.measurements.map(({ metric, status }) => [metric, status])).toEqual([
      ['roc_auc', 'pass'],
      ['accuracy', 'pass'],
    ]);
    expect(gate.reason).toContain('roc_auk');
  });
});

describe('a cell', () => {
  it.each([
    ['NaN', 'NaN'],
    ['nan', 'NaN'],
    ['inf', 'Infinity'],
    ['-inf', '-Infinity'],
    ['1e999', 'Infinity'],
    ['', ''],
    ['NULL', ''],
    ['high', 'high'],
    ['0,5', ''],
    ['1_000', '1_000'],
  ])('of a score that is %j is an error with file, row and column', async (cell) => {
    const quoted = cell.includes(',') ? `"${cell}"` : cell;
    await refused(candidateWith('score', 0.25, 0.75, quoted), 'candidate.csv', /row 3/, /"score"/);
    const other = { files: { 'baseline.csv': csv(set(baseline, 'score', 0.25, quoted)) } };
    await refused(other, 'baseline.csv', /row 2/, /"score"/);
  });

  it.each<[string, Changed, ...(string | RegExp)[]]>([
    ['an empty label', candidateWith('label', 0, ''), 'candidate.csv', /row 2/, /"label"/],
    ['a third class', candidateWith('label', 0, 2), 'candidate.csv: row 2, column "label": "2"; labels'],
    [
      'a third class, in the baseline',
      { files: { 'baseline.csv': csv(set(baseline, 'prediction', 0, 0, 3)) } },
      'baseline.csv: row 3, column "prediction": "3"; labels',
    ],
    ['a label of another type', candidateWith('label', 'yes', 'no'), 'candidate.csv', 'label'],
    ['an empty decision', candidateWith('prediction', 0, ''), 'candidate.csv', /row 2/, /"prediction"/],
    ['a decision that is a score', candidateWith('prediction', 0.1, 0.9), 'candidate.csv', 'prediction'],
    ['an empty id', candidateWith('id', 0, ''), 'candidate.csv', /row 2/, /"id"/],
    [
      'an empty group',
      { ...candidateWith('sex', 'male', ''), ...only('metric: roc_auc, min: 0.1, by: sex') },
      /row 2/,
      /"sex"/,
    ],
    [
      'no probability',
      { ...candidateWith('score', 0.5, 1.5), ...only('metric: log_loss, max: 10') },
      'candidate.csv',
      /row 2/,
      /"score"/,
      '1.5 is no probability',
    ],
    [
      'no probability, below 0',
      { ...candidateWith('score', 0.5, -0.1), ...only('metric: brier, max: 10') },
      /row 2/,
      '-0.1 is no probability',
    ],
  ])('that is %s', (_, change, ...told) => refused(change, ...told));

  it('of a score beyond 0 to 1 is no matter to the order of the scores', async () => {
    expect((await judgeFiles(changed(candidateWith('score', 1e308, -1e308)))).code).toBe(0);
  });
});

describe('labels', () => {
  const called = (names: readonly [string, string], rows: readonly Row[]): string =>
    csv(
      rows.map((row) => ({
        ...row,
        label: names[Number(row.label)] ?? '',
        prediction: names[Number(row.prediction)] ?? '',
      })),
    );
  const files = (names: readonly [string, string]): Files => ({
    'candidate.csv': called(names, candidate),
    'baseline.csv': called(names, baseline),
  });

  it('as yes and no need a positive class', async () => {
    await refused({ files: files(['no', 'yes']) }, 'candidate.csv', 'positive', 'yes');
    const { code } = await judgeFiles(changed({ files: files(['no', 'yes']), metrics: { positive: 'yes' } }));
    expect(code).toBe(0);
  });

  it('never of the positive class', () =>
    refused({ files: files(['no', 'yes']), metrics: { positive: "'true'" } }, 'candidate.csv', 'positive', 'true'));

  it.each([
    ['true and false', ['false', 'true']],
    ['True and False', ['False', 'True']],
    ['−1 and 1', ['-1', '1']],
  ] as const)('as %s are known', async (_, names) => {
    const { code, gate } = await judgeFiles(changed({ files: files(names) }));
    const { gate: usual } = await judgeFiles(changed({}));
    expect([code, gate.measurements]).toEqual([0, usual.measurements]);
  });

  it('as true and false in one table and as 0 and 1 in the other are the same', async () => {
    const mixed = { 'baseline.csv': called(['False', 'True'], baseline) };
    expect((await judgeFiles(changed({ files: mixed }))).code).toBe(0);
  });

  it.each([
    ['yes', 'yes'],
    ["'1'", '1'],
    ['1', '1'],
    ['true', 'true'],
  ])('positive: %s is read as it is written', async (written, name) => {
    const change = { files: files(['other', name]), metrics: { positive: written } };
    expect((await judgeFiles(changed(change))).code).toBe(0);
  });
});

describe('the two tables', () => {
  it.each<[string, Changed, ...(string | RegExp)[]]>([
    ['an id twice', candidateWith('id', 1, 1), 'candidate.csv', '"id"', 'more than once', '"1"'],
    [
      'an id twice in the baseline',
      { files: { 'baseline.csv': csv([...baseline, ...baseline.slice(5, 6)]) } },
      'baseline.csv',
      'more than once',
      '"5"',
    ],
    ['a row only the candidate has', { files: { 'baseline.csv': csv(baseline.slice(1)) } }, 'baseline.csv', '"0"'],
    ['a row only the baseline has', { files: { 'candidate.csv': csv(candidate.slice(1)) } }, 'candidate.csv', '"0"'],
    [
      'other ids of the same number',
      candidateWith('id', 'a', 'b'),
      '2 ids of candidate.csv are not in baseline.csv',
      '2 ids of baseline.csv are not in candidate.csv',
    ],
    [
      'a label that differs',
      { files: { 'baseline.csv': csv(set(baseline, 'label', 1 - Number(baseline[0]?.label))) } },
      'candidate.csv and baseline.csv differ in the label of 1 of 120 rows',
      '"0"',
    ],
    [
      'labels that differ without ids',
      {
        metrics: { id: null },
        files: {
          'candidate.csv': csv(candidate.map(({ id: _, ...row }) => row)),
          'baseline.csv': csv(set(baseline, 'label', 1 - Number(baseline[0]?.label)).map(({ id: _, ...row }) => row)),
        },
      },
      'differ in the label of 1 of 120 rows',
      'row 1',
    ],
    [
      'a group that differs',
      {
        rules: ['metric: accuracy, min: 0.1, by: sex'],
        files: { 'baseline.csv': csv([...set(baseline, 'sex', 'x')].reverse()) },
      },
      'differ in column "sex" of 1 of 120 rows',
      'ids "0" (row 1, and row 120 of baseline.csv)',
    ],
    [
      'a weight that differs',
      {
        metrics: { weight: 'w' },
        files: {
          'candidate.csv': csv(candidate.map((row) => ({ ...row, w: 1 }))),
          'baseline.csv': csv(
            set(
              baseline.map((row) => ({ ...row, w: 1 })),
              'w',
              1,
              2,
            ),
          ),
        },
      },
      'differ in column "w" of 1 of 120 rows',
      'ids "1" (row 2, and row 2 of baseline.csv)',
    ],
    [
      'a cluster that differs',
      {
        metrics: { cluster: 'sex' },
        files: { 'baseline.csv': csv(set(baseline, 'sex', 'x')) },
      },
      'differ in column "sex" of 1 of 120 rows',
    ],
    [
      'a slice that differs',
      {
        rules: ['metric: accuracy, min: 0.1, where: { region: [north, south, west] }'],
        files: { 'baseline.csv': csv(set(baseline, 'region', 'nowhere')) },
      },
      'differ in column "region" of 1 of 120 rows',
    ],
    [
      'another number of rows without ids',
      {
        metrics: { id: null },
        files: {
          'candidate.csv': csv(candidate.map(({ id: _, ...row }) => row)),
          'baseline.csv': csv(baseline.slice(1).map(({ id: _, ...row }) => row)),
        },
      },
      '120 rows',
      '119',
    ],
    [
      'a table and numbers',
      { metrics: { baseline: 'old.json' }, files: { 'old.json': '{"roc_auc": 0.8}' } },
      'candidate.csv and old.json',
    ],
    [
      'numbers and a table',
      { metrics: { candidate: 'new.json' }, files: { 'new.json': '{"roc_auc": 0.8, "accuracy": 0.8}' } },
      'new.json and baseline.csv',
    ],
  ])('with %s', (_, change, ...told) => refused(change, ...told));

  it.each<[string, Changed]>([
    ['groups', { rules: ['metric: accuracy, max-drop: 0.9, by: sex'] }],
    ['clusters', { metrics: { cluster: 'region' } }],
    ['weights', { metrics: { weight: 'id' } }],
  ])('with %s that only the candidate has are judged', async (_, change) => {
    const files = { 'baseline.csv': csv(baseline.map(({ sex: _sex, region: _region, ...row }) => row)) };
    const { code, text } = await judgeFiles(changed({ ...change, files }));
    expect([code, text]).toEqual([expect.any(Number), expect.not.stringContaining('could not be evaluated')]);
    expect(code).toBeLessThan(2);
  });

  it('with groups in another spelling are judged', async () => {
    const spelt = (rows: readonly Row[], female: string | number, male: string | number): string =>
      csv(rows.map((row) => ({ ...row, sex: row.sex === 'male' ? male : female })));
    const files = { 'candidate.csv': spelt(candidate, 'False', 'True'), 'baseline.csv': spelt(baseline, 0, '1.0') };
    const { code, text } = await judgeFiles(changed({ rules: ['metric: accuracy, min: 0.1, by: sex'], files }));
    expect([code, text]).toEqual([0, expect.any(String)]);
  });
});

describe('a column that one rule alone needs', () => {
  const good = 'metric: accuracy, max-drop: 0.9';
  it.each<[string, Changed, string, ...string[]]>([
    [
      'a group',
      { rules: [good, 'metric: roc_auc, min: 0.1, by: sax'] },
      'roc_auc: candidate.csv: there is no column sax; did you mean sex? Columns:',
    ],
    [
      'a group of an expression',
      { rules: [good, "metric: 'accuracy_difference(by=zzzzzz)', max: 1"] },
      'there is no column zzzzzz. Columns: id, label',
    ],
    ['a slice', { rules: [good, 'metric: roc_auc, min: 0.1, where: { sax: male }'] }, 'did you mean sex? Columns:'],
    [
      'the score',
      { rules: [good, 'metric: roc_auc, min: 0.1'], metrics: { score: 'proba' } },
      'roc_auc: candidate.csv: there is no column proba (`score`). Columns:',
    ],
    [
      'the score, in the baseline',
      {
        rules: [good, 'metric: roc_auc, min: 0.1'],
        files: { 'baseline.csv': csv(baseline.map(({ score: _, ...row }) => row)) },
      },
      'roc_auc: baseline.csv: there is no column score (`score`). Columns:',
    ],
    [
      'an expression that can not be read',
      { rules: [good, "metric: 'ece(bins=10', max: 1"] },
      '"ece(bins=10": expected "," at the end.',
    ],
    [
      'an unknown metric',
      { rules: [good, 'metric: accurracy, min: 0.1'] },
      'accurracy: there is no accurracy; did you mean accuracy?',
    ],
    [
      'a metric of another task',
      { rules: [good, 'metric: r2, min: 0.1'] },
      'r2: it is for a regression task, and this is a binary one.',
    ],
  ])('%s: the other rules are judged, and the verdict is an error', async (_, change, message) => {
    const { code, gate } = await judgeFiles(changed(change));
    expect([code, gate.status]).toEqual([2, 'error']);
    expect(gate.measurements.map(({ metric, status }) => [metric, status])).toEqual([['accuracy', 'pass']]);
    const messages = gate.findings.map((finding) => finding.message);
    expect(messages).toEqual([expect.stringContaining(message)]);
    expect(messages[0]).not.toMatch(/metric metric|\?\.|: metric /);
  });
});

describe('what is missing', () => {
  it.each<[string, Changed, ...(string | RegExp)[]]>([
    ['the candidate', { metrics: { candidate: 'reports/nowhere.csv' } }, 'reports/nowhere.csv'],
    ['the baseline that a comparison needs', { metrics: { baseline: 'reports/nowhere.csv' } }, 'reports/nowhere.csv'],
    ['a baseline in the policy', { metrics: { baseline: null } }, /gatehouse\.yml:\d+/, 'baseline'],
    ['the column of the labels', { metrics: { label: 'lable' } }, 'candidate.csv', 'lable', 'did you mean label?'],
    ['the column of the scores', { metrics: { score: 'probability' } }, 'candidate.csv', 'probability'],
    ['the column of the ids', { metrics: { id: 'key' } }, 'candidate.csv', 'key'],
    [
      'a column that only the candidate has',
      { files: { 'baseline.csv': csv(baseline.map(({ score: _, ...row }) => row)) } },
      'baseline.csv',
      'score',
    ],
    ['a slice by a column', only('metric: roc_auc, min: 0.1, by: sax'), 'candidate.csv', 'sax', 'did you mean sex?'],
    ['a slice where', only('metric: roc_auc, min: 0.1, where: { sax: male }'), 'candidate.csv', 'did you mean sex?'],
    ['a value of a slice', only('metric: roc_auc, min: 0.1, where: { sex: mule }'), 'sex=mule', 'did you mean male?'],
    ['rows that have all values', only('metric: roc_auc, min: 0.1, where: { sex: male, id: [] }'), 'where'],
    ['a declared group', { metrics: { groups: '{ sex: [female, male, other] }' } }, 'sex=other', 'female, male'],
    ['a column of declared groups', { metrics: { groups: '{ sax: [female] }' } }, 'sax'],
    [
      'a class',
      {
        files: { 'candidate.csv': csv(set(candidate, 'label', ...people.map(() => 1))) },
        rules: ['metric: roc_auc, min: 0.1'],
        metrics: { baseline: null },
      },
      'roc_auc',
      'there are no negatives',
    ],
  ])('%s', (_, change, ...told) => refused(change, ...told));
});

describe('a file', () => {
  const whole = Buffer.from(csv(candidate));
  const zipped = zlib.gzipSync(whole);
  const parquet = fs.readFileSync(path.join(root, '__tests__/fixtures/tables/v1-snappy.parquet'));
  it.each<[string, Changed, ...(string | RegExp)[]]>([
    ['that is empty', candidateIs(''), 'candidate.csv'],
    ['of spaces', candidateIs(' \n \n'), 'candidate.csv'],
    ['of a header alone', candidateIs('id,label,prediction,score,sex\n'), 'candidate.csv', 'no rows'],
    [
      'of a header alone, as the baseline',
      { files: { 'baseline.csv': 'id,label,prediction,score\n' } },
      'baseline.csv',
      'no rows',
    ],
    ['with a ragged row', candidateIs('id,label,prediction,score\n1,0,0,0.2\n2,1,1\n'), 'candidate.csv', /row 2/],
    [
      'with a row too long',
      candidateIs('id,label,prediction,score\n1,0,0,0.2\n2,1,1,0.9,9\n'),
      'candidate.csv',
      /row 2/,
    ],
    ['with a name twice', candidateIs('id,label,prediction,score,score\n1,0,0,0.2,0.3\n'), 'candidate.csv', 'score'],
    ['with a quote that stays open', candidateIs('id,label,prediction,score\n1,0,0,"0.2\n'), 'candidate.csv'],
    ['of noise', candidateIs(Buffer.from([0, 1, 2, 255, 254, 0, 7, 9])), 'candidate.csv'],
    ['of HTML', candidateIs('<!DOCTYPE html><html><body>Sign in</body></html>\n'), 'candidate.csv'],
    ['cut in its gzip', candidateIs(zipped.subarray(0, zipped.length - 20), 'candidate.csv.gz'), 'candidate.csv.gz'],
    [
      'cut in its Parquet',
      candidateIs(parquet.subarray(0, parquet.length - 200), 'candidate.parquet'),
      'candidate.parquet',
    ],
    ['of four bytes of Parquet', candidateIs('PAR1', 'candidate.parquet'), 'candidate.parquet'],
    ['cut in its Arrow', candidateIs('ARROW1\0\0', 'candidate.arrow'), 'candidate.arrow'],
    [
      'with a broken line of JSON',
      candidateIs('{"label": 0, "score": 0.5}\n{"label": 1,\n', 'candidate.jsonl'),
      'candidate.jsonl',
      /line 2|row 2|:2/,
    ],
    ['of another kind', candidateIs('x', 'candidate.pkl'), 'candidate.pkl', '.parquet'],
    [
      'that is a folder',
      { metrics: { candidate: 'reports.csv' }, files: { 'reports.csv/a': '' } },
      'reports.csv',
      'not a file',
    ],
    ['below a file', { metrics: { candidate: 'candidate.csv/x.csv' } }, 'candidate.csv/x.csv'],
    ['with NUL in its name', { metrics: { candidate: '"a\\0.csv"' } }],
    ['by a scheme that is not known', { metrics: { candidate: 's3://bucket/a.csv' } }, 's3'],
    [
      'that is a pointer to Git LFS',
      candidateIs(`version https://git-lfs.github.com/spec/v1\noid sha256:${'0a'.repeat(32)}\nsize 12345\n`),
      'candidate.csv',
      'LFS',
    ],
  ])('%s', (_, change, ...told) => refused(change, ...told));
});

describe('many groups', () => {
  const many = Array.from({ length: 100_000 }, (_, i) => `${i},${i % 2},${i % 3 ? 1 : 0},0.${(i % 7) + 1}`);
  const table = `id,label,prediction,score\n${many.join('\n')}\n`;
  const change = (rule: string): Changed => ({
    rules: [rule],
    metrics: { baseline: null },
    files: { 'candidate.csv': table },
  });

  it.each([
    ['slices', 'metric: roc_auc, min: 0.1, by: id', '100000 slices'],
    ['groups', 'metric: equalized_odds_difference, max: 1, by: id', 'min_size'],
    ['groups of an expression', "metric: 'equalized_odds_difference(by=id)', max: 1", 'min_size'],
    ['values of a slice', 'metric: roc_auc, min: 0.1, where: { id: none }', 'id=none'],
  ])('as %s are an error in bounded time', (_, rule, told) => refused(change(rule), told), 20_000);
});

describe('a group', () => {
  const renamed = (rows: readonly Row[], column: string, name: string): string =>
    csv(rows.map(({ sex, ...row }) => ({ ...row, [column]: sex === 'male' ? name : 'f' })));
  const named = (column: string, name: string): Files => ({
    'candidate.csv': renamed(candidate, column, name),
    'baseline.csv': renamed(baseline, column, name),
  });
  it.each([
    ['metric: accuracy, min: 0.1, by: sex', 'sex', 'm'.repeat(30_000)],
    ['metric: demographic_parity_difference, max: 1, by: sex', 'sex', 'm'.repeat(30_000)],
    [`metric: accuracy, min: 0.1, by: ${'c'.repeat(600)}`, 'c'.repeat(600), 'm'],
  ])('with a text for a name is an error (%#)', (rule, column, name) =>
    refused({ rules: [rule], files: named(column, name) }, 'characters'),
  );

  it('of a hostile name is judged as any other', async () => {
    const { code, gate } = await judgeFiles(
      changed({ rules: ['metric: accuracy, min: 0.1, by: sex'], files: named('sex', '::error::|`<b>\u202e') }),
    );
    expect([code, gate.measurements.map(({ slice }) => slice.sex)]).toEqual([0, ['::error::|`<b>\u202e', 'f']]);
  });
});

describe('a metrics file', () => {
  it.each<[string, Changed, ...(string | RegExp)[]]>([
    ['with NaN', numbers('{"auc": NaN}', 'metric: auc, min: 0.5'), 'auc', 'NaN'],
    ['with Infinity', numbers('{"auc": Infinity}', 'metric: auc, min: 0.5'), 'auc', 'Infinity'],
    ['with NaN, as the baseline', numbers('{"auc": 0.9}', 'metric: auc, max-drop: 0.5', '{"auc": NaN}'), 'auc', 'NaN'],
    ['with NaN, relative', numbers('{"auc": NaN}', 'metric: auc, max-relative-drop: 0.1'), 'NaN'],
    ['with null', numbers('{"auc": null, "f1": 1}', 'metric: auc, min: 0.5'), 'new.json', 'auc'],
    ['without the number', numbers('{"auc_roc": 0.9}', 'metric: auc, min: 0.5'), 'new.json', 'auc_roc'],
    ['with a name near', numbers('{"accuracy": 0.9}', 'metric: acuracy, min: 0.5'), 'did you mean accuracy?'],
    [
      'whose baseline has no such number',
      numbers('{"auc": 0.9}', 'metric: auc, max-drop: 0.5', '{"f1": 1}'),
      'old.json',
      'auc',
    ],
    [
      'a relative drop from 0',
      numbers('{"auc": 0.9}', 'metric: auc, max-relative-drop: 0.5', '{"auc": 0}'),
      'max-drop',
    ],
    ['that is empty', numbers('', 'metric: auc, min: 0.5'), 'new.json'],
    ['of no number', numbers('{}', 'metric: auc, min: 0.5'), 'new.json'],
    ['of HTML', numbers('<!DOCTYPE html>', 'metric: auc, min: 0.5'), 'new.json'],
    ['that is cut', numbers('{"auc": 0.9', 'metric: auc, min: 0.5'), 'new.json'],
    ['with a name twice', numbers('{"auc": 0.9, "auc": 0.1}', 'metric: auc, min: 0.5'), 'new.json', 'auc'],
    ['and a margin', numbers('{"auc": 0.9}', 'metric: auc, margin: 0.1'), 'table'],
    ['and slices', numbers('{"auc": 0.9}', 'metric: auc, min: 0.1, by: sex'), 'by', 'table'],
    ['and where', numbers('{"auc": 0.9}', 'metric: auc, min: 0.1, where: { sex: male }'), 'where', 'table'],
    ['a number with no better side', numbers('{"n": 9}', 'metric: n, max-drop: 1', '{"n": 9}'), 'direction'],
    ['a huge number', numbers('{"auc": 1e999}', 'metric: auc, min: 0.1')],
  ])('%s', (_, change, ...told) => refused(change, ...told));
});

describe('numbers at the end of the range', () => {
  const regression = (predictions: readonly number[]): string =>
    csv(predictions.map((prediction, id) => ({ id, label: 1.5 + (id % 3), prediction: `${prediction}` })));
  const change = (rule: string, values: readonly number[]): Changed => ({
    rules: [rule],
    metrics: { task: 'regression', score: null },
    files: { 'candidate.csv': regression(values), 'baseline.csv': regression(values.map(() => 1)) },
  });

  it.each([
    ['metric: mse, max: 1e300', [1e308, -1e308, 1e308]],
    ['metric: mse, margin: 1e300', [1e308, -1e308, 1e308]],
    ['metric: mae, max: 1e300', [1e308, -1e308, 1e308]],
    ['metric: r2, min: -1e300', [1e308, -1e308, 1e308]],
  ])('%s of 1e308 is no pass and no internal error', async (rule, values) => {
    const { code, gate } = await judgeFiles(changed(change(rule, values)));
    expect(code).not.toBe(0);
    expect(['fail', 'error']).toContain(gate.status);
  });

  it.each([1e150, 1e153, 6e153, 1e154])(
    'a squared error that resampling may overflow (%s) stays a number',
    async (size) => {
      const values = Array.from({ length: 40 }, (_, i) => (i % 2 ? size : -size));
      const { gate } = await judgeFiles(changed(change('metric: mse, margin: 1', values)));
      expect(['fail', 'error']).toContain(gate.status);
    },
  );
});
