import { z } from 'zod';
import { quoted } from '../table/error';
import { record } from '../collections';
import { anyNumber, format, json } from './format';
import type { Reading } from './format';
import { isObject } from './json';
import type { Json, JsonObject } from './json';
import { merge, sharedNames } from './names';
import { Numbers } from './numbers';
import { FileProblem } from './problem';

const failure = z.object({ type: z.string(), msg: z.string() });
const revision = z.union(
  [
    z.object({ error: failure }),
    z.object({ data: record(z.union([z.object({ error: failure }), z.object({ data: json })])) }),
  ],
  'expected "data" with the metrics of each file, or "error"',
);

/**
 * `dvc metrics show --json`, as DVC 3 writes it: revision → "data" → file → "data" → the metrics as they stand in the file. The
 * working directory is the revision "". A file that is one number gets its own name. A file that DVC could not read has "error" in place of "data", and DVC's exit code is
 * 0 all the same.
 */
export const dvcShow = format({
  name: 'DVC metrics show',
  matches: (file) =>
    Object.values(file).some(
      (entry) =>
        isObject(entry) && (isFailure(entry) || (isObject(entry.data) && Object.values(entry.data).some(isShownFile))),
    ),
  schema: record(revision),
  read: (revisions) => {
    const [first, second] = Object.entries(revisions);
    if (!first) throw new FileProblem('no revision in it');
    if (second) {
      const names = Object.keys(revisions).map((name) => quoted(name));
      const more = names.length > 3 ? ' …' : '';
      throw new FileProblem(
        `${names.length} revisions (${names.slice(0, 3).join(', ')}${more}); write the one to judge, without --all-commits and the like`,
      );
    }
    const [name, shown] = first;
    if ('error' in shown) throw new FileProblem(`DVC could not read ${quoted(name)}: ${quoted(shown.error.msg)}`);
    const sources = Object.entries(shown.data).map(([source, content]) => {
      if ('error' in content)
        throw new FileProblem(`DVC could not read ${quoted(source)}: ${quoted(content.error.msg)}`);
      const numbers = new Numbers({ booleans: false });
      numbers.addNested(isObject(content.data) ? undefined : source, content.data);
      return [source, numbers.values] as const;
    });
    const values = merge(sources, sharedNames(sources.map(([, numbers]) => numbers.keys())));
    return { values, evaluated: values.size };
  },
});

const isFailure = (value: Json): boolean =>
  isObject(value) && isObject(value.error) && 'type' in value.error && 'msg' in value.error;
const isShownFile = (value: Json): boolean =>
  isFailure(value) ||
  (isObject(value) && (isObject(value.data) || typeof value.data === 'number') && Object.keys(value).length === 1);

const side = z.union([anyNumber, z.boolean(), z.string(), z.null()], 'expected a number, true, false, a text or null');
const difference = z.strictObject({ old: side, new: side, diff: side.optional() });

/**
 * `dvc metrics diff --json`, as DVC 3 writes it: file → name with dots → "old", "new" and for numbers "diff". `null` is a side
 * that lacks the metric (or the whole file: DVC's exit code is 0 then too). Without `--all`, what didn't change isn't in it. A file
 * that is one number has the name "".
 */
export const dvcDiff = format({
  name: 'DVC metrics diff',
  matches: (file) => Object.values(file).some((entry) => isObject(entry) && Object.values(entry).some(isDifference)),
  schema: record(record(difference)),
  read: (files) => {
    const entries = Object.entries(files).map(([file, metrics]) => [file, Object.entries(metrics)] as const);
    const shared = sharedNames(
      entries.map(([, metrics]) => metrics.map(([name]) => name).filter((name) => name !== '')),
    );
    const oneSide = (which: 'old' | 'new'): Reading['values'] => {
      const sources = entries.map(([file, metrics]) => {
        const numbers = new Numbers({ booleans: false });
        for (const [name, metric] of metrics) numbers.addNested(name === '' ? file : name, metric[which]);
        return [file, numbers.values] as const;
      });
      return merge(sources, shared);
    };
    const values = oneSide('new');
    if (values.size === 0) {
      throw new FileProblem(
        'no number on its newer side: the metrics are missing there, which DVC says on stderr only',
      );
    }
    return { values, baseline: oneSide('old'), evaluated: values.size };
  },
});

const isDifference = (value: Json): value is JsonObject => isObject(value) && 'old' in value && 'new' in value;
