import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { parseMlflow } from '../../../src/engines/mlflow';
import { EvidenceError } from '../../../src/errors';
import { root } from '../../helpers/built';

const run = 'd721f8676726402795ca3cbe7d396910';

describe('a reference to MLflow', () => {
  it.each<[string, object]>([
    ['mlflow:models:/churn@champion', { subject: { kind: 'alias', model: 'churn', alias: 'champion' } }],
    ['mlflow:models:/churn/3', { subject: { kind: 'version', model: 'churn', version: '3' } }],
    [`mlflow:runs:/${run}`, { subject: { kind: 'run', run } }],
    [`mlflow:runs:/${run}/predictions.parquet`, { subject: { kind: 'run', run }, artifact: 'predictions.parquet' }],
    [`mlflow:runs:/${run}/eval/2024/p q.csv`, { subject: { kind: 'run', run }, artifact: 'eval/2024/p q.csv' }],
    [
      'mlflow:models:/churn/12#eval/p.csv.gz',
      { subject: { kind: 'version', model: 'churn', version: '12' }, artifact: 'eval/p.csv.gz' },
    ],
    [
      'mlflow:models:/churn@champion#p.csv',
      { subject: { kind: 'alias', model: 'churn', alias: 'champion' }, artifact: 'p.csv' },
    ],
    ['mlflow:models:/churn model@a-b_c', { subject: { kind: 'alias', model: 'churn model', alias: 'a-b_c' } }],
    ['mlflow:models:/churn%20model@champion', { subject: { kind: 'alias', model: 'churn model', alias: 'champion' } }],
    ['mlflow:models:/a%23b%25c/1', { subject: { kind: 'version', model: 'a#b%c', version: '1' } }],
    ['mlflow:models:/team@churn@champion', { subject: { kind: 'alias', model: 'team@churn', alias: 'champion' } }],
    ['mlflow:models:/team@churn/2', { subject: { kind: 'version', model: 'team@churn', version: '2' } }],
    ['mlflow:models:/Änderung@größte', { subject: { kind: 'alias', model: 'Änderung', alias: 'größte' } }],
    ['MLflow:Models:/churn/3', { subject: { kind: 'version', model: 'churn', version: '3' } }],
  ])('%s', (text, expected) => {
    expect(parseMlflow(text)).toEqual({ text, ...expected });
  });

  it.each<[string, RegExp]>([
    ['mlflow:', /no model or run/],
    ['mlflow:churn', /no model or run/],
    ['models:/churn/3', /no model or run/],
    ['mlflow:models:churn/3', /no model or run/],
    ['mlflow:prompts:/greeting/1', /no model or run/],
    ['mlflow:models:/', /neither which version/],
    ['mlflow:models://churn/3', /path of a file comes after #/],
    ['mlflow:models:/churn', /neither which version/],
    ['mlflow:models:/churn/', /number of a version/],
    ['mlflow:models:/churn/Production', /not a stage/],
    ['mlflow:models:/churn/latest', /not a stage/],
    ['mlflow:models:/churn/0', /number of a version/],
    ['mlflow:models:/churn/03', /number of a version/],
    ['mlflow:models:/churn/-1', /number of a version/],
    ['mlflow:models:/churn/99999999999', /number of a version/],
    ['mlflow:models:/churn/3/p.csv', /path of a file comes after #/],
    ['mlflow:models:/churn@champion/p.csv', /not a stage/],
    ['mlflow:models:/churn@latest', /keeps latest for itself/],
    ['mlflow:models:/churn@V2', /keeps V2 for itself/],
    ['mlflow:models:/churn@', /alias is made of/],
    ['mlflow:models:/churn@a b', /alias is made of/],
    ['mlflow:models:/@champion', /name is not empty/],
    ['mlflow:models:/ /1', /name is not empty/],
    ['mlflow:models:/a%2Fb/1', /holds no \/ or :/],
    ['mlflow:models:/a:b/1', /holds no \/ or :/],
    ['mlflow:models:/a%0Ab/1', /name is not empty/],
    ['mlflow:models:/a%zz/1', /written %25/],
    ['mlflow:models:/a%ff/1', /written %25/],
    ['mlflow:models:/churn/3#a#b', /second # is written %23/],
    ['mlflow:models:/churn/3#', /path of the file/],
    ['mlflow:runs:/', /names no run/],
    ['mlflow:runs:/../x', /names no run/],
    ['mlflow:runs:/%2e%2e', /names no run/],
    [`mlflow:runs:/${run}/`, /path of the file/],
    [`mlflow:runs:/${run}#p.csv`, /follows a run after \//],
    [`mlflow:runs:/${run}/../x.csv`, /path of the file/],
    [`mlflow:runs:/${run}/a/%2e%2e/%2e%2e/x.csv`, /path of the file/],
    [`mlflow:runs:/${run}//etc/passwd`, /path of the file/],
    [`mlflow:runs:/${run}/%2Fetc/passwd`, /path of the file/],
    [`mlflow:runs:/${run}/a\\..\\b.csv`, /path of the file/],
    [`mlflow:runs:/${run}/a%00.csv`, /path of the file/],
    [`mlflow:runs:/${run}/./a.csv`, /path of the file/],
    [`mlflow:runs:/${run}/${'x'.repeat(1_001)}`, /path of the file/],
  ])('%s is none', (text, why) => {
    expect(() => parseMlflow(text)).toThrow(EvidenceError);
    expect(() => parseMlflow(text)).toThrow(why);
    expect(() => parseMlflow(text)).toThrow('mlflow:models:/<name>@<alias>');
  });

  it('keeps any name of a model that MLflow allows', () => {
    const name = fc.string({ minLength: 1, maxLength: 60, unit: 'grapheme' }).filter((text) => text.trim() !== '');
    fc.assert(
      fc.property(name, (text) => {
        const model = text.replace(/[/:\p{C}]/gu, 'x');
        const { subject } = parseMlflow(`mlflow:models:/${encodeURIComponent(model)}@champion`);
        expect(subject).toEqual({ kind: 'alias', model, alias: 'champion' });
      }),
    );
  });

  it('is read or refused, whatever it holds', () => {
    const start = fc.constantFrom('', 'mlflow:', 'mlflow:models:/', 'mlflow:models:/a@', 'mlflow:runs:/a/');
    fc.assert(
      fc.property(start, fc.string({ unit: 'binary', maxLength: 80 }), (prefix, rest) => {
        try {
          const { artifact = 'x' } = parseMlflow(prefix + rest);
          expect(path.posix.join('/run', artifact)).toBe(`/run/${artifact}`);
        } catch (error) {
          expect(error).toBeInstanceOf(EvidenceError);
          expect((error as Error).message).not.toMatch(/\p{Cc}/u);
        }
      }),
    );
  });

  it('is what the documentation shows', () => {
    const text = fs.readFileSync(path.join(root, 'docs/mlflow.md'), 'utf8');
    const shown = [...text.matchAll(/`(mlflow:(?:models|runs):\/[^`<]+)`/g)].map(([, reference = '']) => reference);
    expect(shown.length).toBeGreaterThan(4);
    for (const reference of shown) parseMlflow(reference);
  });
});
