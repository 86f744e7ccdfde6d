import { describe, expect, it } from '@jest/globals';
import { analyseDockerfile } from '../../../src/engines/dockerfile';
import type { Example } from '../../../src/engines/dockerfile/rule';
import { rules } from '../../../src/engines/dockerfile/rules';
import { createSecretsEngine } from '../../../src/engines/secrets';

const secrets = createSecretsEngine();

function analyse(example: Example): ReturnType<typeof analyseDockerfile> {
  const { dockerfile, dockerignore } =
    typeof example === 'string' ? { dockerfile: example, dockerignore: undefined } : example;
  return analyseDockerfile(dockerfile, { path: 'Dockerfile', dockerignore, secrets });
}

describe.each(rules.map((rule) => ({ id: rule.id, rule })))('$id', ({ rule }) => {
  it.each(rule.bad.map((example) => ({ example })))('finds it in $example', ({ example }) => {
    const { detections, complete } = analyse(example);
    const own = detections.filter((detection) => detection.rule === rule.id);
    expect(complete).toBe(true);
    expect(own).toHaveLength(1);
    expect([rule.severity, rule.buildStageSeverity]).toContain(own[0]?.severity);
  });

  it.each(rule.good.map((example) => ({ example })))('finds nothing in $example', ({ example }) => {
    const { detections, complete } = analyse(example);
    expect(complete).toBe(true);
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
