import { z } from 'zod';
import type { Finding } from '../findings/finding';
import type { Notice, WaiverReport } from '../report';
import type { Exception } from './exceptions';
import { globMatcher } from './globs';
import { isPackage } from '../formats/purl';

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

interface Waiver {
  readonly id: string;
  readonly owner: string;
  /** Undefined where it doesn't end. */
  readonly expires: Date | undefined;
  /** The document beside the policy that holds it, and what is said of a finding that it covers. */
  readonly from?: { readonly file: string; readonly remark: string };
  readonly line: number | undefined;
  readonly covers: (finding: Coverable) => boolean;
}

type Coverable = Pick<Finding, 'rule' | 'location' | 'properties'>;

export interface Waivers {
  /** Those in force: an expired or invalid waiver is not among them. */
  readonly active: readonly Waiver[];
  readonly expired: readonly Waiver[];
  readonly invalid: readonly {
    readonly id: string;
    readonly line: number | undefined;
    readonly problem: string;
    /** The document that holds it, if that isn't the policy. */
    readonly file?: string;
  }[];
}

/**
 * `lines` gives the line in the policy file of each entry. The last day counts, in UTC. What documents beside the policy say of
 * vulnerabilities goes behind its own waivers.
 */
export function readWaivers(
  entries: readonly unknown[],
  lines: readonly (number | undefined)[],
  now: Date,
  exceptions: readonly Exception[] = [],
): Waivers {
  const active: Waiver[] = [];
  const expired: Waiver[] = [];
  const invalid: Waivers['invalid'][number][] = [];
  const ids = new Set<string>();
  const sort = (waiver: Waiver): void => {
    const { expires } = waiver;
    (expires === undefined || now.getTime() < expires.getTime() + day ? active : expired).push(waiver);
  };
  entries.forEach((value, index) => {
    const line = lines[index];
    const result = waiverSchema.safeParse(value);
    if (!result.success) {
      invalid.push({ id: waiverName(value, index), line, problem: problemOf(result.error) });
    } else if (ids.has(result.data.id)) {
      invalid.push({ id: result.data.id, line, problem: 'another waiver has the same id' });
    } else {
      ids.add(result.data.id);
      const { id, owner, expires } = result.data;
      sort({ id, owner, expires, line, covers: coverOf(result.data) });
    }
  });
  for (const exception of exceptions) {
    const { id, file, problem, expires, reason } = exception;
    if (problem !== undefined) {
      invalid.push({ id, line: undefined, problem, file });
      continue;
    }
    const until = expires === undefined ? '' : ` until ${isoDay(expires)}`;
    const from = { file, remark: `Accepted by ${file}${until}: ${reason.replace(/\.$/, '')}.` };
    sort({ id, owner: file, expires, from, line: undefined, covers: coverOfException(exception) });
  }
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

/** One that names metrics covers what is found of these. */
function coverOf({ rule, paths, metrics }: z.infer<typeof waiverSchema>): Waiver['covers'] {
  const matches = globMatcher(paths);
  return (finding) =>
    finding.rule === rule &&
    matches(finding.location.path) &&
    (metrics === undefined || metrics.some((metric) => metric === finding.properties?.metric));
}

/** What `properties.vulnerability` of a finding has to hold for an exception to speak of it. */
const vulnerable = z.object({
  vulnerability: z.object({ ids: z.array(z.string()), purls: z.array(z.string()), files: z.array(z.string()) }),
});

/** A finding of several packages is covered if all of them are. */
function coverOfException({ names, packages, unless, files }: Exception): Waiver['covers'] {
  const matches = files && globMatcher(files);
  return ({ properties }) => {
    const found = vulnerable.safeParse(properties);
    if (!found.success) return false;
    const { ids, purls, files: seen } = found.data.vulnerability;
    if (!names.some((name) => ids.includes(name))) return false;
    if (matches !== undefined && !(seen.length > 0 && seen.every((file) => matches(file)))) return false;
    if (purls.some((purl) => unless.some((pattern) => isPackage(pattern, purl)))) return false;
    if (packages === undefined) return true;
    return purls.length > 0 && purls.every((purl) => packages.some((pattern) => isPackage(pattern, purl)));
  };
}

/** The waiver that covers a finding, if any. */
export function waiverFor(waivers: Waivers, finding: Coverable): Waiver | undefined {
  return waivers.active.find((waiver) => waiver.covers(finding));
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
  const say = (level: Notice['level'], message: string, line: number | undefined, file = context.policyFile): void => {
    const place = file === undefined ? {} : { path: file, ...(line === undefined ? {} : { line }) };
    notices.push({ level, message, ...place });
  };
  for (const { id, line, problem, file } of waivers.invalid) {
    reports.push({ id, status: 'invalid' });
    say('warning', `Waiver ${id} is invalid and covers nothing: ${problem}.`, line, file);
  }
  for (const { id, line, expires, owner, from } of waivers.expired) {
    reports.push({ id, status: 'expired' });
    const when = expires === undefined ? '' : ` after ${isoDay(expires)}`;
    const whose = from === undefined ? ` of ${owner}` : '';
    say('warning', `Waiver ${id}${whose} expired${when} and covers nothing any more.`, line, from?.file);
  }
  for (const { id, line, expires, owner, from } of waivers.active) {
    const daysLeft =
      expires === undefined ? Infinity : Math.ceil((expires.getTime() + day - context.now.getTime()) / day) - 1;
    const whose = from === undefined ? ` of ${owner}` : '';
    if (!used.has(id)) {
      // A document may well speak of more than one image.
      if (from !== undefined) continue;
      reports.push({ id, status: 'unused' });
      if (context.judgesAll) say('warning', `Waiver ${id}${whose} covers nothing: remove it.`, line);
    } else if (expires !== undefined && daysLeft <= noticeDays) {
      reports.push({ id, status: 'expiring' });
      const when = daysLeft === 0 ? 'today' : `in ${daysLeft} day${daysLeft === 1 ? '' : 's'}`;
      say('notice', `Waiver ${id}${whose} ends ${when}, after ${isoDay(expires)}.`, line, from?.file);
    } else {
      reports.push({ id, status: 'used' });
    }
  }
  return { reports, notices };
}

const isoDay = (date: Date): string => date.toISOString().slice(0, 10);
