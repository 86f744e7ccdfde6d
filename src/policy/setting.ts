import { z } from 'zod';
import { severities } from '../findings/finding';

/**
 * The order in which a setting gets stricter, so that an upper layer can lock it and a lower one only tighten it.
 *
 * `less`/`more`: a smaller or larger value is stricter · `earlier`/`later`: an item earlier or later in its enum is ·
 * `subset`/`superset`: fewer or more items are · `set`: only being set is.
 */
export type Stricter = 'less' | 'more' | 'earlier' | 'later' | 'subset' | 'superset' | 'set';

export const setting = <T extends z.ZodType>(type: T, stricter: Stricter, description: string): T =>
  type.meta({ description, stricter });

export const modes = ['observe', 'warn', 'enforce'] as const;
export type Mode = (typeof modes)[number];

const severity = z.enum(severities);

/** What every gate has: how its findings are judged. */
export const judging = (failOn: (typeof severities)[number]) => ({
  mode: setting(z.enum(modes).optional(), 'later', 'Overrides the policy-wide mode for this gate.'),
  'fail-on': setting(severity.default(failOn), 'later', 'New findings of this severity or worse block.'),
  'report-from': setting(severity.default('info'), 'later', 'Findings below this severity are counted, not shown.'),
});
