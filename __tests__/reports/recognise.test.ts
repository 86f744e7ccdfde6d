import { describe, expect, it } from '@jest/globals';
import { mayBeReport } from '../../src/reports/recognise';
import { renderJson } from '../../src/reports/json';
import { report } from '../helpers/arbitrary-report';

describe('what may be a report', () => {
  it.each<[string, string, boolean]>([
    ['a report', renderJson(report()), true],
    ['a report on one line', JSON.stringify(report()), true],
    ['a report of another version', '{"schema" :\n"gatehouse.report/v9"}', true],
    ['a report whose keys are in another order', '{"version": "1", "schema": "gatehouse.report/v1"}', true],
    ['several in a list', '[{"schema":"gatehouse.report/v1"}]', true],
    ['one that broke off', JSON.stringify(report()).slice(0, 15), true],
    ['nothing', '', true],
    ['no JSON', 'hello', true],
    ['lists without end', '['.repeat(5 * 2 ** 20), true],
    ['another JSON', '{"schema": "gatehouse.metrics/v1"}', false],
    ['SARIF', '{"$schema": "https://json.schemastore.org/sarif-2.1.0.json", "runs": []}', false],
    ['a text that quotes a report', JSON.stringify({ text: JSON.stringify(report()) }), false],
    ['a number', '1', false],
  ])('%s', (_, text, expected) => {
    expect(mayBeReport(text)).toBe(expected);
  });
});
