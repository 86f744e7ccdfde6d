import picomatch from 'picomatch';
import { z } from 'zod';
import type { Finding } from '../findings/finding';
import type { Notice, WaiverReport } from '../report';

/** A waiver that ends within this many days is announced. */
const noticeDays = 14;
const day = 24 * 60 * 60 * 1000;

const text = (what: string): z.ZodString => z.string().trim().min(1, `${what} is empty`).max(2_000);

const waiverSchema = z.strictObject({
  id: text('id'),
  rule: text('rule').refine((rule) => !rule.includes('*'), 'a waiver names one rule; * is not one'),
  paths: z.array(text('a path')).min(1, 'paths is empty').max(1_000),
  metrics: z.array(text('a metric')).min(1, 'metrics is empty').max(1_000).optional(),
  reason: text('reason'),
  owner: text('owner'),
  expires: z.iso.date('expires is not a date like 2027-01-31').transform((value) => new Date(`${value}T00:00:00Z`)),
});

interface Waiver extends z.infer<typeof waiverSchema> {
  readonly line: number | undefined;
  readonly matches: (path: string) => boolean;
}

export interface Waivers {
  /** Those in force: an expired or invalid waiver is not among them. */
  readonly active: readonly Waiver[];
  readonly expired: readonly Waiver[];
  readonly invalid: readonly { readonly id: string; readonly line: number | undefined; readonly problem: string }[];
}

/** `lines` gives the line in the policy file of each entry. The last day counts, in UTC. */
export function readWaivers(entries: readonly unknown[], lines: readonly (number | undefined)[], now: Date): Waivers {
  const active: Waiver[] = [];
  const expired: Waiver[] = [];
  const invalid: Waivers['invalid'][number][] = [];
  const ids = new Set<string>();
  entries.forEach((value, index) => {
    const line = lines[index];
    const result = waiverSchema.safeParse(value);
    if (!result.success) {
      invalid.push({ id: waiverName(value, index), line, problem: problemOf(result.error) });
    } else if (ids.has(result.data.id)) {
      invalid.push({ id: result.data.id, line, problem: 'another waiver has the same id' });
    } else {
      ids.add(result.data.id);
      const waiver = { ...result.data, line, matches: picomatch(result.data.paths, { dot: true }) };
      (now.getTime() < waiver.expires.getTime() + day ? active : expired).push(waiver);
    }
  });
  return { active, expired, invalid };
}

/** The id of an entry, valid or not; without one, its place. */
export function waiverName(value: unknown, index: number): string {
  const id = z.object({ id: z.string().min(1).max(200) }).safeParse(value);
  return id.success ? id.data.id : `waivers[${index}]`;
}

function problemOf(error: z.ZodError): string {
  return error.issues
    .slice(0, 3)
    .map((issue) => {
      if (issue.code === 'unrecognized_keys') return `unknown key ${issue.keys.join(', ')}`;
      const key = issue.path.join('.');
      return issue.message.startsWith(key) ? issue.message : `${key}: ${issue.message}`;
    })
    .join('; ');
}

/** The waiver that covers a finding, if any. One that names metrics covers what is found of these. */
export function waiverFor(
  waivers: Waivers,
  { rule, location, properties }: Pick<Finding, 'rule' | 'location' | 'properties'>,
): Waiver | undefined {
  const ofMetric = ({ metrics }: Waiver): boolean =>
    metrics === undefined || metrics.some((metric) => metric === properties?.metric);
  return waivers.active.find((waiver) => waiver.rule === rule && waiver.matches(location.path) && ofMetric(waiver));
}

/**
 * What became of each waiver. `used` holds the ids that covered something. `judgesAll` says that the whole tree was judged:
 * on a pull request a waiver for a file that the change doesn't touch is no reason to warn.
 */
export function reportWaivers(
  waivers: Waivers,
  used: ReadonlySet<string>,
  context: { now: Date; policyFile: string | undefined; judgesAll: boolean },
): { reports: WaiverReport[]; notices: Notice[] } {
  const reports: WaiverReport[] = [];
  const notices: Notice[] = [];
  const say = (level: Notice['level'], message: string, line: number | undefined): void => {
    const place =
      context.policyFile === undefined ? {} : { path: context.policyFile, ...(line === undefined ? {} : { line }) };
    notices.push({ level, message, ...place });
  };
  for (const { id, line, problem } of waivers.invalid) {
    reports.push({ id, status: 'invalid' });
    say('warning', `Waiver ${id} is invalid and covers nothing: ${problem}.`, line);
  }
  for (const { id, line, expires, owner } of waivers.expired) {
    reports.push({ id, status: 'expired' });
    say('warning', `Waiver ${id} of ${owner} expired after ${isoDay(expires)} and covers nothing any more.`, line);
  }
  for (const { id, line, expires, owner } of waivers.active) {
    const daysLeft = Math.ceil((expires.getTime() + day - context.now.getTime()) / day) - 1;
    if (!used.has(id)) {
      reports.push({ id, status: 'unused' });
      if (context.judgesAll) say('warning', `Waiver ${id} of ${owner} covers nothing: remove it.`, line);
    } else if (daysLeft <= noticeDays) {
      reports.push({ id, status: 'expiring' });
      const when = daysLeft === 0 ? 'today' : `in ${daysLeft} day${daysLeft === 1 ? '' : 's'}`;
      say('notice', `Waiver ${id} of ${owner} ends ${when}, after ${isoDay(expires)}.`, line);
    } else {
      reports.push({ id, status: 'used' });
    }
  }
  return { reports, notices };
}

const isoDay = (date: Date): string => date.toISOString().slice(0, 10);
