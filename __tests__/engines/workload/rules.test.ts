import { describe, expect, it } from '@jest/globals';
import { createSecretsEngine } from '../../../src/engines/secrets';
import { analyseWorkload, describesContainers } from '../../../src/engines/workload';
import { rules } from '../../../src/engines/workload/rules';

const secrets = createSecretsEngine();
const analyse = (text: string): ReturnType<typeof analyseWorkload> =>
  analyseWorkload(text, { path: 'train.yml', secrets });

describe.each(rules.map((rule) => ({ id: rule.id, rule })))('$id', ({ rule }) => {
  it.each(rule.bad.map((example) => ({ example })))('finds it in $example', ({ example }) => {
    const { state, detections } = analyse(example);
    expect(state).toBe('judged');
    expect(describesContainers(example, 'train.yml')).toBe(true);
    const own = detections.filter((detection) => detection.rule === rule.id);
    expect(own.map(({ severity }) => severity)).toContain(rule.severity);
    for (const { location } of own) expect(location.startLine).toBeGreaterThan(0);
  });

  it.each(rule.good.map((example) => ({ example })))('finds nothing in $example', ({ example }) => {
    const { state, detections } = analyse(example);
    expect(state).toBe('judged');
    expect(describesContainers(example, 'train.yml')).toBe(true);
    expect(detections.filter((detection) => detection.rule === rule.id)).toEqual([]);
  });

  it('explains itself in plain words', () => {
    expect(rule.id).toMatch(/^[a-z]+(?:-[a-z0-9]+)*$/);
    expect(rule.bad.length).toBeGreaterThan(0);
    expect(rule.good.length).toBeGreaterThan(0);
    expect(rule.help.length).toBeGreaterThan(80);
    expect(rule.cwe.length).toBeGreaterThan(0);
  });
});

it('gives every rule an id of its own', () => {
  expect(new Set(rules.map((rule) => rule.id)).size).toBe(rules.length);
});
