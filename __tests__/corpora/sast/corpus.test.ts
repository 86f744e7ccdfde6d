import path from 'node:path';
import { describe, expect, it } from '@jest/globals';

interface Labelled {
  readonly path: string;
  readonly category: string;
  readonly vulnerable: boolean;
  readonly parts: readonly string[];
}

interface Corpus {
  readonly files: ReadonlyMap<string, string>;
  readonly cases: readonly Labelled[];
}

const { categories, digest, generate } = (await import(path.join(import.meta.dirname, 'generate.mjs'))) as {
  categories: readonly { readonly id: string; readonly cwe: readonly number[] }[];
  digest: (corpus: Corpus) => string;
  generate: (set: string) => Corpus;
};

const { flags, score } = (await import(path.join(import.meta.dirname, 'score.mjs'))) as {
  flags: (list: readonly (readonly [string, ...number[]])[]) => ReadonlyMap<string, readonly number[]>;
  score: (
    cases: readonly Labelled[],
    flagged: ReadonlyMap<string, readonly number[]>,
  ) => { mean: { truePositives: number; falsePositives: number; score: number } };
};

/** Scores over time are comparable only while the cases stay as they are: a change here is a new benchmark. */
const frozen = {
  open: { cases: 736, digest: '121fe5411513b42c5f7d8235616180ca4d50c34eb48448a0913d99bf8bc1922b' },
  'held-out': { cases: 440, digest: 'ad5ac4d57f62f5299c283cc8260e90f717783ceb51924cbf01b4ecdb1f538a61' },
};

describe.each(Object.entries(frozen))('the %s set', (name, expected) => {
  const corpus = generate(name);

  it('is the one that was frozen', () => {
    expect({ cases: corpus.cases.length, digest: digest(corpus) }).toEqual(expected);
  });

  it('has as many vulnerable as harmless cases in each category', () => {
    for (const { id } of categories) {
      const labels = corpus.cases.filter(({ category }) => category === id).map(({ vulnerable }) => vulnerable);
      expect(labels.length).toBeGreaterThanOrEqual(20);
      expect(labels.filter(Boolean).length * 2).toBe(labels.length);
    }
  });

  it('says nothing of the label in a case', () => {
    for (const { path: file } of corpus.cases) {
      expect(file).toMatch(/^views\/view_\d{4}\.py$/);
      expect(corpus.files.get(file)).not.toMatch(/#|\b(?:vulnerable|harmless|injection|attack)/);
    }
  });

  it('holds no case twice', () => {
    const texts = corpus.cases.map(({ path: file }) => corpus.files.get(file)?.replaceAll(file.slice(11, 15), ''));
    expect(new Set(texts).size).toBeGreaterThan(0.97 * texts.length);
  });
});

it('scores an oracle with 1, and who flags everything or nothing with 0', () => {
  const { cases } = generate('open');
  const cweOf = new Map(categories.map(({ id, cwe }) => [id, cwe[0] ?? 0]));
  const all = cases.map(({ path: file, category }) => [file, cweOf.get(category) ?? 0] as const);
  const right = all.filter((_, i) => cases[i]?.vulnerable);
  expect(score(cases, flags(right)).mean).toMatchObject({ truePositives: 1, falsePositives: 0, score: 1 });
  expect(score(cases, flags(all)).mean).toMatchObject({ truePositives: 1, falsePositives: 1, score: 0 });
  expect(score(cases, flags([])).mean).toMatchObject({ truePositives: 0, falsePositives: 0, score: 0 });
  expect(score(cases, flags(all.map(([file]) => [file, 1] as const))).mean.score).toBe(0);
});
