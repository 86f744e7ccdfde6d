import { EvidenceError } from '../../errors';
import { FileProblem } from '../metrics-file/problem';
import { readDocument } from './document';
import { formats } from './formats';
import type { ReportedPlace, ReportedResult, ToolReport } from './report';

export type { ReportedPlace, ReportedResult, ToolReport } from './report';

/** Beyond these a text isn't for reading. */
const longestText = 4_000;
const longestName = 500;
const longestLevel = 100;

/**
 * Reads what another tool reported, in one of `formats`, told by what is in the file. `name` is how errors call the file; `format` is
 * the one that is expected, where the content leaves it open (`[]`) and as a check elsewhere. Throws an EvidenceError for what isn't
 * whole, isn't a report, or breaks its format.
 */
export function readToolReport(
  bytes: Buffer,
  name: string,
  { format }: { readonly format?: string | undefined } = {},
): { readonly reports: readonly ToolReport[] } {
  try {
    return { reports: read(bytes, format).map(shortened) };
  } catch (error) {
    if (error instanceof FileProblem) throw new EvidenceError(`${name}: ${error.message}`);
    throw error;
  }
}

function read(bytes: Buffer, expected: string | undefined): readonly ToolReport[] {
  const document = readDocument(bytes);
  if (document.kind === 'json' && Array.isArray(document.value) && document.value.length === 0) {
    const silent = formats.find(({ format, emptyList }) => emptyList && format === expected);
    if (silent !== undefined) return silent.read(document);
    throw new FileProblem(
      'an empty list, which does not tell what tool ran: gitleaks and hadolint write it when they find nothing; name the format, or have the tool write SARIF',
    );
  }
  const [format, second] = formats.filter((one) => one.fits(document));
  if (format === undefined) throw new FileProblem(unknownShape(document));
  if (second !== undefined) throw new FileProblem(`it could be ${format.format} as well as ${second.format}`);
  if (expected !== undefined && expected !== format.format)
    throw new FileProblem(`it is ${format.format}, not ${expected}`);
  try {
    return format.read(document);
  } catch (error) {
    if (error instanceof FileProblem) throw new FileProblem(`read as ${format.format}: ${error.message}`);
    throw error;
  }
}

function unknownShape(document: ReturnType<typeof readDocument>): string {
  if (document.kind === 'xml')
    return `XML with the root ${JSON.stringify(cut(document.root.name, 60))} is no report that is known`;
  const { value } = document;
  if (Array.isArray(value)) return 'a list that no known tool writes';
  const keys = Object.keys(value as object);
  const named = keys.slice(0, 8).map((key) => JSON.stringify(cut(key, 40)));
  return keys.length === 0 ? 'an empty object' : `no known tool writes an object with ${named.join(', ')}`;
}

const cut = (text: string, most: number): string => (text.length > most ? `${text.slice(0, most - 1)}…` : text);

/** What a file tells is a count, or none. */
const amount = (count: number): number => (Number.isSafeInteger(count) && count > 0 ? count : 0);

function shortened(report: ToolReport): ToolReport {
  return {
    ...report,
    covered: Object.fromEntries(Object.entries(report.covered).map(([unit, count]) => [unit, amount(count)])),
    tool: cut(report.tool, longestName) || 'unnamed',
    results: report.results.map(shortenedResult),
    failures: report.failures.map((failure) => cut(failure, longestText)),
  };
}

function shortenedResult(result: ReportedResult): ReportedResult {
  if (isShort(result)) return result;
  const { rule, title, message, level, place, help, identity, suppressed, flow } = result;
  const name = cut(rule, longestName) || 'unnamed';
  return {
    ...result,
    rule: name,
    title: cut(title, longestName) || name,
    message: cut(message, longestText) || cut(title, longestName) || name,
    level: cut(level, longestLevel),
    place: place && shortenedPlace(place),
    ...(help !== undefined && { help: cut(help, longestText) }),
    ...(identity !== undefined && { identity: cut(identity, longestName) }),
    ...(suppressed !== undefined && { suppressed: cut(suppressed, longestText) }),
    ...(flow && {
      flow: flow.map((step) => ({ place: shortenedPlace(step.place), message: cut(step.message, longestText) })),
    }),
  };
}

/** Nearly all are, and a report may have a hundred thousand. */
function isShort({
  rule,
  title,
  message,
  level,
  place,
  help = '',
  identity = '',
  suppressed = '',
  flow,
}: ReportedResult): boolean {
  return (
    rule !== '' &&
    title !== '' &&
    message !== '' &&
    Math.max(rule.length, title.length, identity.length, isShortPlace(place) ? 0 : Infinity) <= longestName &&
    level.length <= longestLevel &&
    Math.max(message.length, help.length, suppressed.length) <= longestText &&
    (flow ?? []).every((step) => isShortPlace(step.place) && step.message.length <= longestText)
  );
}

const isShortPlace = (place: ReportedPlace | undefined): boolean =>
  place === undefined || (place.path.length <= longestText && (place.member ?? '').length <= longestName);

function shortenedPlace(place: ReportedPlace): ReportedPlace {
  const { path, member } = place;
  return { ...place, path: cut(path, longestText), ...(member !== undefined && { member: cut(member, longestName) }) };
}
