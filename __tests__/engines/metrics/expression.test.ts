import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { catalogue, parseMetric } from '../../../src/engines/metrics/index';
import { findMetric } from '../../../src/engines/metrics/catalogue/index';

describe('parseMetric', () => {
  it.each([
    ['roc_auc', 'roc_auc', {}],
    ['roc_auc()', 'roc_auc', {}],
    ['f1(average=macro)', 'f1', { average: 'macro' }],
    [' fbeta ( beta = 0.5 , average = weighted ) ', 'fbeta', { beta: '0.5', average: 'weighted' }],
    ['x(by=[sex, race])', 'x', { by: ['sex', 'race'] }],
    ['x(by=[sex])', 'x', { by: ['sex'] }],
    ['x(by=[])', 'x', { by: [] }],
    [
      'x(by="Marital status", privileged=\'it\\\'s, (a) "b"\')',
      'x',
      { by: 'Marital status', privileged: 'it\'s, (a) "b"' },
    ],
    ['x(by=Marital status)', 'x', { by: 'Marital status' }],
    ['x(k=null, bins=-1e3)', 'x', { k: 'null', bins: '-1e3' }],
    ['x(cell=[0, 1],)', 'x', { cell: ['0', '1'] }],
  ])('reads %s', (text, name, values) => {
    const expression = parseMetric(text);
    expect(expression.name).toBe(name);
    expect(expression.text).toBe(text);
    expect(Object.fromEntries(expression.arguments)).toEqual(values);
  });

  it.each([
    ['', 'expected a metric name at the end'],
    ['f1(', 'expected a parameter name at the end'],
    ['f1(average)', 'expected "=" at ")"'],
    ['f1(average=)', 'expected a value at ")"'],
    ['f1(average=macro', 'expected "," at the end'],
    ['f1(average=macro) > 0.8', 'expected the end at "> 0.8"'],
    ['f1(a=1, a=2)', 'a is given twice'],
    ['x(by=[sex', 'expected "," at the end'],
    ['x(by="sex)', 'expected a value'],
    ['roc-auc', 'expected the end at "-auc"'],
    [`x(${'a'.repeat(3000)}=1)`, 'at most 2000 characters'],
  ])('refuses %s', (text, problem) => {
    expect(() => parseMetric(text)).toThrow(problem);
  });

  it('reads or refuses any text, in time linear in it', () => {
    fc.assert(
      fc.property(
        fc.string({
          unit: fc.constantFrom('a', 'b', '=', ',', '(', ')', '[', ']', '"', "'", '\\', ' ', '1'),
          maxLength: 300,
        }),
        (text) => {
          try {
            parseMetric(text);
          } catch (error) {
            expect(String(error)).toContain('UsageError');
          }
        },
      ),
    );
  });
});

describe('binding', () => {
  const bind = (text: string): unknown => {
    const expression = parseMetric(text);
    return findMetric(catalogue.binary, expression, 'binary').bind(expression, []);
  };
  it.each([
    ['roc_auk', 'did you mean roc_auc?'],
    ['accuracy_score', 'did you mean accuracy?'],
    ['wombat', 'a binary task has accuracy, '],
    ['rmse', 'it is for a regression task, and this is a binary one'],
    ['ece(bin=10)', 'has no parameter bin; did you mean bins?'],
    ['accuracy(x=1)', 'has no parameter x; it takes pos_label, threshold'],
    ['ece(bins=0)', "bins can't be 0; valid: a whole number from 1"],
    ['ece(bins=2.5)', "bins can't be 2.5"],
    ['ece(bins=[1, 2])', "bins can't be 1,2"],
    ['fbeta', 'beta must be given'],
    ['f1(average=samples)', "average can't be samples; valid: binary, micro, macro, weighted"],
    ['f1(zero_division=2)', 'valid: 0, 1 or nan'],
    ['f1(threshold=1.5)', "threshold can't be 1.5"],
    ['disparate_impact(by=sex)', 'privileged must be given'],
  ])('refuses %s', (text, problem) => {
    expect(() => bind(text)).toThrow(problem);
  });
});
