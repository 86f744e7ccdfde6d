import { describe, expect, it } from '@jest/globals';
import { parseFailIf } from '../../src/policy/fail-if';

describe('a condition of fail-if', () => {
  it.each([
    ['roc_auc < 0.8', { metric: 'roc_auc', min: 0.8 }],
    ['roc_auc<0.8', { metric: 'roc_auc', min: 0.8 }],
    ['log_loss > 1e-1', { metric: 'log_loss', max: 0.1 }],
    ['r2 < -0.5', { metric: 'r2', min: -0.5 }],
    ['roc_auc drops > 0.01', { metric: 'roc_auc', direction: 'higher', 'max-drop': 0.01 }],
    ['roc_auc drop>0.01', { metric: 'roc_auc', direction: 'higher', 'max-drop': 0.01 }],
    ['log_loss rises > 5%', { metric: 'log_loss', direction: 'lower', 'max-relative-drop': 0.05 }],
    ['roc_auc drops > 0 %', { metric: 'roc_auc', direction: 'higher', 'max-relative-drop': 0 }],
    ['roc_auc may drop > 0.01', { metric: 'roc_auc', direction: 'higher', margin: 0.01 }],
    ['log_loss may rise > 0.02', { metric: 'log_loss', direction: 'lower', margin: 0.02 }],
    ['f1(average=macro) < 0.7', { metric: 'f1(average=macro)', min: 0.7 }],
    ['roc_auc by sex < 0.7', { metric: 'roc_auc', by: ['sex'], min: 0.7 }],
    [
      'roc_auc by sex, race may drop > 0.05',
      { metric: 'roc_auc', direction: 'higher', by: ['sex', 'race'], margin: 0.05 },
    ],
    [
      'equalized_odds_difference(by=[sex, race]) > 0.1',
      { metric: 'equalized_odds_difference(by=[sex, race])', max: 0.1 },
    ],
    [
      "disparate_impact(by=pay, privileged='>50K') < 0.8",
      { metric: "disparate_impact(by=pay, privileged='>50K')", min: 0.8 },
    ],
    ['test.latency p95 > 120', { metric: 'test.latency p95', max: 120 }],
  ])('%s', (text, rule) => {
    expect(parseFailIf(text)).toEqual([rule]);
  });

  it('stands beside others, separated by semicolons or line breaks', () => {
    const rules = parseFailIf('roc_auc < 0.8; accuracy < 0.7\n\n  ece > 0.1 ;\n');
    expect(rules.map(({ metric }) => metric)).toEqual(['roc_auc', 'accuracy', 'ece']);
  });

  it.each([
    ['', 'no condition'],
    [' ;\n; ', 'no condition'],
    ['roc_auc', 'write conditions like'],
    ['< 0.8', 'write conditions like'],
    ['roc_auc = 0.8', 'write conditions like'],
    ['roc_auc <= 0.8', 'use <'],
    ['roc_auc > high', 'high is no number'],
    ['roc_auc > 1e999', '1e999 is no number'],
    ['roc_auc > NaN', 'NaN is no number'],
    ['roc_auc < 80%', '% is for a change'],
    ['roc_auc drops < 0.1', 'drops > 0.1'],
    ['roc_auc drops > -0.1', 'a positive number'],
    ['roc_auc may drop > 1%', 'not in %'],
    ['roc_auc < 0.8 and accuracy < 0.7', 'write conditions like'],
    ['a < b < 1', 'write conditions like'],
  ])('that can not be understood is refused: %j', (text, problem) => {
    expect(() => parseFailIf(text)).toThrow(problem);
  });
});
