import { FileProblem } from '../metrics-file/problem';
import type { Severity } from '../../findings/finding';
import { jsonFormat, parseWith } from './format';
import { isRecord, Slices } from './json';
import type { ReportedResult, ToolReport } from './report';
import { Places } from './sarif-places';
import { messageText, Rules, weaknessesIn, type FoundRule } from './sarif-rules';
import * as schema from './sarif-schema';
import { cweOf, severityOfScore, timeOf } from './words';

/** What somebody has to look at: the others say that a rule was held, or wasn't for this. */
const counted: ReadonlySet<string> = new Set(['fail', 'open', 'review']);

const severities: Readonly<Record<string, Severity>> = { error: 'high', warning: 'medium', note: 'low', none: 'info' };

export const sarif = jsonFormat({
  format: 'sarif',
  fits: (value) => isRecord(value) && 'runs' in value && ('version' in value || '$schema' in value),
  schema: schema.log,
  read: ({ runs, inlineExternalProperties: inline }) =>
    runs.length === 0
      ? { format: 'sarif', tool: 'SARIF', covered: {}, results: [], failures: ['it holds no run of any tool'] }
      : runs.map((run, index) => readRun(run, index, inline?.some((part) => (part.results ?? []).length > 0) === true)),
});

/** Of coverage a run often tells nothing: many tools list only the rules and files that they found something with. */
function readRun(run: schema.Run, index: number, beside: boolean): ToolReport {
  const { driver } = run.tool;
  const [revision] = (run.versionControlProvenance ?? []).flatMap(({ revisionId }) => revisionId ?? []);
  const times = (run.invocations ?? []).flatMap(timesOf);
  const category = run.automationDetails?.id;
  const version = driver.semanticVersion ?? driver.version;
  const rules = new Rules(run);
  const { results, evaluated } = readResults(run, index, rules);
  const files = filesIn(run);
  return {
    format: 'sarif',
    tool: driver.name,
    ...(version !== undefined && { version }),
    ...(category !== undefined && { category }),
    ...createdAt(times),
    ...(revision !== undefined && { commit: revision }),
    covered: {
      ...(rules.count > 0 && { rules: rules.count }),
      ...(files > 0 && { files }),
      ...(evaluated > results.length && { results: evaluated }),
    },
    results,
    failures: [
      ...failuresOf(run, evaluated),
      ...(beside ? ['there are results in its inlineExternalProperties, which are not read'] : []),
    ],
  };
}

/** CodeQL says when it ran in its notifications alone. */
const timesOf = (one: schema.Invocation): string[] => {
  const {
    endTimeUtc,
    startTimeUtc,
    toolExecutionNotifications: execution,
    toolConfigurationNotifications: setup,
  } = one;
  if (endTimeUtc !== undefined || startTimeUtc !== undefined) return [endTimeUtc ?? startTimeUtc ?? ''];
  return [...(execution ?? []), ...(setup ?? [])].flatMap(({ timeUtc }) => timeUtc ?? []);
};

/** The last time; one that is none stays as it is, since what is no time is not young. */
function createdAt(times: readonly string[]): { readonly createdAt?: string } {
  const odd = times.find((time) => timeOf(time).createdAt === undefined);
  return odd === undefined ? timeOf([...times].sort().at(-1)) : { createdAt: odd.slice(0, 60) };
}

/** What a run may keep in other files that decides what its results weigh, or whether it worked. */
const judgedBy: Readonly<Record<string, string>> = {
  results: 'results',
  driver: 'rules',
  extensions: 'rules',
  policies: 'rules',
  invocations: 'invocations',
};

function failuresOf(run: schema.Run, evaluated: number): string[] {
  const failures: string[] = [];
  const elsewhere = Object.entries(run.externalPropertyFileReferences ?? {}).flatMap(([part, at]) =>
    at === undefined || at === null || (Array.isArray(at) && at.length === 0) ? [] : (judgedBy[part] ?? []),
  );
  failures.push(...elsewhere.map((part) => `its ${part} are in another file, which is not read`));
  if (!elsewhere.includes('results') && (run.results === null || run.results === undefined))
    failures.push('it has no list of results, not even an empty one: nothing was scanned');
  for (const invocation of run.invocations ?? []) {
    const told = [
      ...(invocation.toolExecutionNotifications ?? []),
      ...(invocation.toolConfigurationNotifications ?? []),
    ].filter(({ level }) => level === 'error');
    for (const { message, descriptor } of told) {
      const words = messageText(message, { rule: undefined, component: run.tool.driver });
      failures.push(`the tool reports an error: ${words || (descriptor?.id ?? 'without a message')}`);
    }
    const { executionSuccessful, processStartFailureMessage, exitCode, exitSignalName } = invocation;
    if (processStartFailureMessage) failures.push(`the tool did not start: ${processStartFailureMessage}`);
    else if (exitSignalName !== undefined) failures.push(`the tool was ended by ${exitSignalName}`);
    else if (executionSuccessful === false && told.length === 0) {
      const why = invocation.exitCodeDescription ?? (typeof exitCode === 'number' ? `exit code ${exitCode}` : '');
      failures.push(`the tool says that it did not succeed${why === '' ? '' : ` (${why})`}`);
    } else if (typeof executionSuccessful !== 'boolean' && exitCode && evaluated + told.length === 0)
      failures.push(`the tool ended with exit code ${exitCode}, and found nothing that explains it`);
  }
  return failures;
}

/** What was scanned, where the run tells it from what is merely mentioned. */
function filesIn({ artifacts }: schema.Run): number {
  if (!artifacts) return 0;
  const targets = artifacts.filter(({ roles }) => roles?.includes('analysisTarget'));
  return targets.length > 0 ? targets.length : artifacts.length;
}

function readResults(run: schema.Run, index: number, rules: Rules): { results: ReportedResult[]; evaluated: number } {
  const list = run.results ?? [];
  if (!Array.isArray(list) && !(list instanceof Slices)) throw new FileProblem(`runs[${index}].results is no list`);
  const places = new Places(run);
  const results: ReportedResult[] = [];
  let evaluated = 0;
  let place = 0;
  for (const item of list as Iterable<unknown>) {
    const result = parseWith(schema.result, item, ['runs', index, 'results', place++]);
    if (result.baselineState === 'absent') continue;
    evaluated++;
    if (counted.has(result.kind ?? 'fail')) results.push(readResult(run, result, rules, places));
  }
  return { results, evaluated };
}

function readResult(run: schema.Run, result: schema.SarifResult, rules: Rules, places: Places): ReportedResult {
  const found = rules.of(result);
  const { rule, id } = found;
  const title = rule?.shortDescription?.text ?? rule?.name ?? id;
  const [location] = result.locations ?? [];
  const place = places.of(location);
  const name = place === undefined ? places.nameOf(location) : undefined;
  const help = rule?.help?.text ?? rule?.help?.markdown ?? rule?.fullDescription?.text;
  const { kind, rank, baselineState } = result;
  const flow = flowOf(run, result, places);
  const identity = identityOf(result);
  const suppressed = suppressionOf(result);
  const properties = {
    ...(typeof rank === 'number' && rank >= 0 && { rank }),
    ...(kind && kind !== 'fail' && { kind }),
    ...(name !== undefined && { name }),
  };
  return {
    rule: id,
    title,
    message: messageText(result.message, found) || describedBy(rule),
    ...judged(rules, result, found),
    place,
    ...(help !== undefined && { help }),
    ...(rule?.helpUri !== undefined && { uri: rule.helpUri }),
    ...cweOf(weaknessesOf(result, found, rules)),
    ...(identity !== undefined && { identity }),
    ...((baselineState === 'unchanged' || baselineState === 'updated') && { existing: true as const }),
    ...(suppressed !== undefined && { suppressed }),
    ...(flow.length > 1 && { flow }),
    ...(Object.keys(properties).length > 0 && { properties }),
  };
}

/** What there is to say of a result whose own message is missing, or only named and nowhere written. */
const describedBy = (rule: FoundRule['rule']): string =>
  [rule?.shortDescription?.text, rule?.fullDescription?.text].find(Boolean) ?? 'no text';

/** `security-severity` is a score of CVSS, which says more than the three levels, unless it is 0: none. Then the level (§3.27.10). */
function judged(
  rules: Rules,
  result: schema.SarifResult,
  found: FoundRule,
): Pick<ReportedResult, 'level' | 'severity'> {
  const written = result.properties?.['security-severity'] ?? found.rule?.properties?.['security-severity'];
  const score = typeof written === 'string' && written.trim() !== '' ? Number(written) : written;
  if (typeof score === 'number' && score > 0 && score <= 10)
    return { level: String(score), severity: severityOfScore(score) };
  const level = result.level ?? rules.configurationOf(result, found)?.level ?? 'warning';
  return { level, severity: severities[level] ?? 'medium' };
}

function weaknessesOf(result: schema.SarifResult, { rule }: FoundRule, rules: Rules): readonly string[] {
  const ofRule = rule === undefined ? [] : rules.weaknessesOf(rule);
  const { taxa, properties } = result;
  return taxa || properties?.tags ? [...ofRule, ...weaknessesIn(properties?.tags, taxa)] : ofRule;
}

/** What Semgrep writes for those who aren't logged in is the same for every result. */
const noIdentity = 'requires login';

function identityOf({ fingerprints, partialFingerprints }: schema.SarifResult): string | undefined {
  for (const prints of [fingerprints, partialFingerprints]) {
    const parts = Object.entries(prints ?? {})
      .filter(([, value]) => value !== '' && value !== noIdentity)
      .map(([name, value]) => `${name}=${value}`);
    if (parts.length > 0) return parts.sort().join(' ');
  }
  return undefined;
}

/** Taken back only if nobody has refused that or still thinks about it (§3.27.23). */
function suppressionOf({ suppressions }: schema.SarifResult): string | undefined {
  if (!suppressions || suppressions.length === 0) return undefined;
  if (suppressions.some(({ kind, status }) => !kind || status === 'underReview' || status === 'rejected'))
    return undefined;
  const texts = suppressions.map(({ kind, justification }) => {
    const where = kind === 'inSource' ? 'in the source' : 'in the tool';
    return justification ? `${where}: ${justification}` : `${where}, without a reason`;
  });
  return texts.join('; ');
}

function flowOf(run: schema.Run, { codeFlows }: schema.SarifResult, places: Places) {
  const steps = codeFlows?.[0]?.threadFlows[0]?.locations ?? [];
  return steps.flatMap((step) => {
    const location = step.location ?? run.threadFlowLocations?.[step.index ?? -1]?.location;
    const place = places.of(location);
    return place === undefined ? [] : [{ place, message: messageText(location?.message) }];
  });
}
