import { describe, expect, it } from '@jest/globals';
import { createSecretsEngine } from '../../../src/engines/secrets';
import { secretRules } from '../../../src/engines/secrets/rules';
import { draw, type Examples } from './cases/example';
import { appExamples } from './cases/apps';
import { chatExamples } from './cases/chat';
import { ciExamples } from './cases/ci';
import { cloudExamples } from './cases/cloud';
import { codeExamples } from './cases/code';
import { databaseExamples } from './cases/database';
import { datastoreExamples } from './cases/datastores';
import { genericExamples } from './cases/generic';
import { inferenceExamples } from './cases/inference';
import { infrastructureExamples } from './cases/infrastructure';
import { keyExamples } from './cases/keys';
import { mlopsExamples } from './cases/mlops';
import { modelExamples } from './cases/models';
import { passwordExamples } from './cases/passwords';
import { paymentExamples } from './cases/payment';
import { retrievalExamples } from './cases/retrieval';
import { serviceExamples } from './cases/services';

const examples: Examples = {
  ...cloudExamples,
  ...modelExamples,
  ...mlopsExamples,
  ...codeExamples,
  ...serviceExamples,
  ...chatExamples,
  ...paymentExamples,
  ...databaseExamples,
  ...keyExamples,
  ...genericExamples,
  ...passwordExamples,
  ...inferenceExamples,
  ...retrievalExamples,
  ...infrastructureExamples,
  ...ciExamples,
  ...datastoreExamples,
  ...appExamples,
};

const engine = createSecretsEngine();
const seeds = Array.from({ length: 20 }, (_, i) => i * 7_919 + 1);

describe('rules', () => {
  it('have ids that are unique and in kebab case, and examples each', () => {
    const ids = secretRules.map((rule) => rule.id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.filter((id) => !/^[a-z0-9]+(?:-[a-z0-9]+)+$/.test(id))).toEqual([]);
    expect(Object.keys(examples).sort()).toEqual([...ids].sort());
  });

  it.each(secretRules)('$id explains itself', (rule) => {
    for (const sentence of [rule.why, rule.revoke]) expect(sentence).toMatch(/^[A-Z`].{15,}\.$/s);
    expect(rule.docs).toMatch(/^https:\/\//);
    for (const { keywords, pattern } of rule.matchers) {
      expect(pattern.flags).toBe('dy');
      expect(pattern.source).toContain('(?<secret>');
      expect(keywords.filter((keyword) => keyword.length < 2 || /[^\x20-\x7e]|[A-Z]/.test(keyword))).toEqual([]);
      expect(keywords.length).toBeGreaterThan(0);
    }
  });

  describe.each(Object.entries(examples))('%s', (id, example) => {
    it.each(example.in.map((row) => (typeof row === 'string' ? (['file.txt', row] as const) : row)))(
      'finds it in %s: %s',
      (path, template) => {
        const missed: unknown[] = [];
        for (const seed of seeds) {
          const secret = example.secret(draw(seed));
          const text = template.replace('§', () => secret);
          const found = engine.scanText(text, path);
          const match = found.find(({ rule }) => rule.id === id);
          if (match?.value !== secret)
            missed.push({ seed, text, found: found.map(({ rule, value }) => [rule.id, value]) });
          else expect(text.slice(match.start, match.end)).toBe(secret);
        }
        expect(missed).toEqual([]);
      },
    );

    it.each(
      example.passes.map(
        (row) =>
          (Array.isArray(row) ? row : ['file.py', row]) as readonly [
            string,
            string | ((r: ReturnType<typeof draw>) => string),
          ],
      ),
    )('passes over %s: %s', (path, row) => {
      for (const seed of seeds) {
        const text = typeof row === 'string' ? row : row(draw(seed));
        expect(engine.scanText(text, path).map(({ rule, value }) => [rule.id, value, text])).toEqual([]);
      }
    });
  });
});
