import { describe, expect, it } from '@jest/globals';
import { gateSteps } from '../../../src/gates/workflow/steps';

const job = (lines: string[], head: string[] = []): string =>
  [
    'on: pull_request',
    'jobs:',
    '  gate:',
    ...head.map((line) => `    ${line}`),
    '    steps:',
    ...lines.map((line) => `      ${line}`),
    '',
  ].join('\n');

describe('the steps of a workflow that run Gatehouse', () => {
  it.each([
    ['the action', job(['- uses: gatehouse/gatehouse@v1']), [1, 0]],
    [
      'one of its actions, beside others',
      job(['- uses: actions/checkout@v6', '- uses: acme/gatehouse/actions/metrics@v1']),
      [1, 0],
    ],
    ['the command line', job(['- run: node dist/cli.js check .']), [1, 0]],
    ['a reusable workflow', 'jobs:\n  g:\n    uses: acme/gatehouse/.github/workflows/gate.yml@v1\n', [1, 0]],
    ['none', job(['- run: echo gatehouse']), [0, 0]],
    ['one whose failure is ignored', job(['- uses: gatehouse/gatehouse@v1', '  continue-on-error: true']), [0, 1]],
    [
      'one in a job whose failure is ignored',
      job(['- uses: gatehouse/gatehouse@v1'], ['continue-on-error: ${{ true }}']),
      [0, 1],
    ],
    ['one that never runs', job(['- uses: gatehouse/gatehouse@v1', '  if: ${{ false }}']), [0, 1]],
    [
      'one that always runs',
      job(['- uses: gatehouse/gatehouse@v1', '  if: always()', '  continue-on-error: false']),
      [1, 0],
    ],
  ])('%s', (_, text, [effective, muted]) => {
    expect(gateSteps(text)).toEqual({ effective, muted });
  });

  it.each(['', 'a: [', '- a', 'jobs: 3', 'a: &a [*a]', '\0'])('of what is no workflow there are none: %j', (text) => {
    expect(gateSteps(text)).toBeUndefined();
  });
});
