import { z } from 'zod';
import { list } from '../collections';
import { anyNumber, format, json } from './format';
import { isArray, isObject } from './json';
import { Numbers } from './numbers';

const flag = z.union([anyNumber, z.boolean()], 'expected 0 or 1');

/**
 * What `predict` of a drift detector of Alibi Detect returns, with its arrays as lists: "data" with "is_drift", and for each
 * feature or for all together "distance", "p_val" and "threshold" (already divided where the detector corrects for several
 * features); "meta" says which detector. Detectors of outliers have no "is_drift" and aren't read.
 */
export const alibiDetect = format({
  name: 'Alibi Detect prediction',
  matches: ({ data, meta }) => isObject(data) && ('is_drift' in data || (isObject(meta) && 'detector_type' in meta)),
  schema: z.object({
    data: z
      .object({
        is_drift: z.union(
          [flag, list(flag).refine((flags) => flags.length > 0)],
          'expected 0 or 1: only drift is read',
        ),
      })
      .catchall(json),
  }),
  read: ({ data: { is_drift: drift, ...rest } }) => {
    const numbers = new Numbers();
    const flags = Array.isArray(drift) ? drift.map(Number) : [Number(drift)];
    numbers.add('is_drift', flags.find((one) => one !== 0) ?? 0);
    if (Array.isArray(drift)) numbers.addNested('is_drift', flags);
    numbers.addNested(undefined, rest);
    const perFeature = [rest.p_val, rest.distance].find(isArray);
    return { values: numbers.values, evaluated: perFeature?.length ?? flags.length };
  },
});
