import { assertNever } from '../errors';
import { maxSummaryBytes } from '../github/check-run';
import type { Finding } from '../findings/finding';
import type { Report, WaiverReport } from '../report';
import { Budget, clip, utf8Bytes } from './budget';
import { markdownCode, markdownProse, markdownText, uriPath } from './escape';
import { helpMarkdown } from './help';
import { takeMeasurements } from './markdown-measurements';
import { statusMark, takeList, verdictMark, type Left } from './markdown-parts';
import {
  count,
  countsPhrase,
  duration,
  enumerate,
  evaluatedPhrase,
  headline,
  mostUrgentFirst,
  nextSteps,
  place,
  plural,
} from './overview';

/** Bytes of UTF-8 a platform takes. */
export const markdownBudgets = {
  /** 1 MiB a step ("Workflow commands", adding a job summary); a larger one is dropped whole. */
  jobSummary: 1_000_000,
  /** A comment's body may have 65,536 characters, and its marker has to fit in too. */
  comment: 65_000,
  /** Of a check run's `summary` and `text` alike. */
  checkRun: maxSummaryBytes,
} as const;

/** More rows than this make a page that browsers are slow to show and no one reads. */
const maxRowsPerGate = 500;
const maxRules = 100;
const maxListed = 50;
const maxCell = 400;
const maxLink = 2_000;
const maxHelp = 4_000;

/** The share of what is left that goes to rows of findings; help texts get the rest. */
const rowsShare = 0.7;

export interface MarkdownOptions {
  /** Bytes of UTF-8, at least 1,000. */
  readonly budget: number;
  /** Of the host, for links from findings to source lines: `https://github.com`. */
  readonly serverUrl?: string;
  /** Where everything is that had to be left out, as it is said: "the job's log", "the report artifact". */
  readonly fullReport?: string;
  /** Charts as Mermaid, where it is drawn; without, they would be pages of numbers. Default: true. */
  readonly diagrams?: boolean;
}

/** A page for a job summary, a comment or a check run: the verdict first, then gates, findings, help; within a budget. */
export function renderMarkdown(report: Report, options: MarkdownOptions): string {
  const all = report.gates.reduce((sum, gate) => sum + gate.findings.length, 0);
  const page = new Budget(options.budget - utf8Bytes(closing({ findings: Math.max(all, 1), other: 0 }, options)));
  const left: Left = { findings: 0, other: 0 };
  page.take(`## ${verdictMark[report.verdict]} ${markdownText(clip(headline(report), 1_000))}`);
  page.take(`\n${markdownText(clip(scopeLine(report), 500))}`);
  takeNotices(report, page, left);
  takeGates(report, page, left);

  const steps = nextSteps(report).map((step) => `- ${markdownProse(step)}`);
  if (steps.length > 0) page.take(`\n${steps.join('\n')}`);
  const shown = takeFindings(report, options, page, left);
  takeMeasurements(report, page, left, options.diagrams ?? true);
  takeHelp(shown, page, left);
  takeWaivers(report, page, left);
  return page.toString() + closing(left, options);
}

function closing(left: Left, { fullReport = "the job's log or the JSON report" }: MarkdownOptions): string {
  const where = markdownText(clip(fullReport, 60));
  if (left.findings > 0) return `\n**${plural(left.findings, 'more finding')} left out: see ${where}.**\n`;
  return left.other > 0 ? `\n**Some details are left out: see ${where}.**\n` : '';
}

function scopeLine({ target, durationMs }: Report): string {
  return [
    `Judged: ${target.scope}`,
    ...(target.event === '' ? [] : [`event ${target.event}`]),
    duration(durationMs),
  ].join(' · ');
}

function takeNotices(report: Report, page: Budget, left: Left): void {
  const order = ['error', 'warning', 'notice'];
  const notices = [...report.notices].sort((a, b) => order.indexOf(a.level) - order.indexOf(b.level));
  const lines = notices.slice(0, maxListed).map(({ level, message, path, line }) => {
    const where =
      path === undefined || path === ''
        ? ''
        : ` (${markdownCode(clip(line === undefined ? path : `${path}:${line}`, 200))})`;
    return `- **${level}**: ${markdownProse(clip(message, maxCell))}${where}`;
  });
  left.other += notices.length - takeList('', lines, page, 0.2);
}

function takeGates(report: Report, page: Budget, left: Left): void {
  const head = '\n| Gate | Status | Evaluated | Findings | Why |\n| --- | --- | --- | --- | --- |';
  const rows = report.gates.slice(0, maxListed).map((gate) => {
    const cells = [
      `**${markdownText(clip(gate.id, 50))}**`,
      statusMark(gate.status),
      markdownText(clip(evaluatedPhrase(gate), 200)),
      countsPhrase(count([gate])),
      markdownProse(clip(gate.reason, 300)),
    ];
    return `| ${cells.join(' | ')} |`;
  });
  left.other += report.gates.length - takeList(head, rows, page, 0.5);
}

const findingsHead = '| Severity | Where | What | |\n| --- | --- | --- | --- |';

/** Each gate gets an equal share of the room, and what one doesn't need goes to the others. */
function takeFindings(report: Report, options: MarkdownOptions, page: Budget, left: Left): Finding[] {
  const tables = report.gates
    .filter((gate) => gate.findings.length > 0)
    .map((gate) => ({ gate, findings: mostUrgentFirst(gate.findings) }))
    .map(({ gate, findings }) => ({
      head: `\n### ${markdownText(clip(gate.id, 50))}: ${countsPhrase(count([gate]))}\n\n${findingsHead}`,
      findings,
      rows: findings.slice(0, maxRowsPerGate).map((finding) => findingRow(finding, report, options)),
    }));
  const sizeOf = (rows: readonly string[]): number => rows.reduce((sum, row) => sum + utf8Bytes(row) + 1, 0);
  const bySize = [...tables].sort((a, b) => sizeOf(a.rows) - sizeOf(b.rows));
  let room = Math.floor(page.left * rowsShare);
  const fitted = new Map<(typeof tables)[number], string[]>();
  bySize.forEach((table, index) => {
    const share = new Budget(Math.floor(room / (bySize.length - index)) - utf8Bytes(table.head) - 2);
    const before = share.left;
    const end = table.rows.findIndex((row) => !share.take(row));
    fitted.set(table, table.rows.slice(0, end === -1 ? table.rows.length : end));
    room -= before - share.left + utf8Bytes(table.head) + 2;
  });
  const shown: Finding[] = [];
  for (const table of tables) {
    const rows = fitted.get(table) ?? [];
    const taken = rows.length > 0 && page.take(`${table.head}\n${rows.join('\n')}`) ? rows.length : 0;
    shown.push(...table.findings.slice(0, taken));
    left.findings += table.findings.length - taken;
  }
  return shown;
}

function findingRow(finding: Finding, report: Report, options: MarkdownOptions): string {
  const where = markdownCode(place(finding.location));
  const link = sourceLink(finding, report, options);
  const cells = [
    finding.severity,
    link === undefined ? where : `[${where}](<${link}>)`,
    `**${markdownText(clip(finding.title, 200))}** ${markdownCode(clip(finding.rule, 100))}<br>${markdownProse(clip(finding.message, maxCell))}`,
    stateWord(finding),
  ];
  return `| ${cells.join(' | ')} |`;
}

function stateWord(finding: Finding): string {
  if (finding.blocking) return '**blocks**';
  switch (finding.state) {
    case 'new':
    case 'existing':
    case 'waived':
      return finding.state;
    default:
      return assertNever(finding.state);
  }
}

function sourceLink({ location }: Finding, { target }: Report, { serverUrl }: MarkdownOptions): string | undefined {
  const { repository, head } = target;
  if (serverUrl === undefined || !/^https?:\/\/[\w.:/-]+$/.test(serverUrl)) return undefined;
  if (repository === null || !/^[\w.-]+\/[\w.-]+$/.test(repository)) return undefined;
  if (head === null || !/^[0-9a-f]{40,64}$/.test(head) || location.path === '') return undefined;
  const { startLine, endLine } = location;
  const last = endLine !== undefined && endLine !== startLine ? `-L${endLine}` : '';
  const lines = startLine === undefined ? '' : `#L${startLine}${last}`;
  const link = `${serverUrl.replace(/\/+$/, '')}/${repository}/blob/${head}/${uriPath(location.path)}${lines}`;
  return link.length > maxLink ? undefined : link;
}

function takeHelp(shown: readonly Finding[], page: Budget, left: Left): void {
  const rules = [...new Map(shown.map((finding) => [finding.rule, finding])).values()];
  const withHelp = rules.filter((finding) => finding.help.text.trim() !== '');
  left.other += Math.max(0, withHelp.length - maxRules);
  for (const { rule, title, help } of withHelp.slice(0, maxRules)) {
    const text = helpMarkdown({ ...help, text: clip(help.text, maxHelp) });
    const summary = `${markdownText(clip(title, 200))} ${markdownCode(clip(rule, 100))}: why, and what to do`;
    const taken = page.take(`\n<details><summary>${summary}</summary>\n\n${text}\n\n</details>`);
    if (!taken) left.other++;
  }
}

const waiverStatuses = [
  'invalid',
  'expired',
  'expiring',
  'unused',
  'used',
] as const satisfies readonly WaiverReport['status'][];

function takeWaivers({ waivers }: Report, page: Budget, left: Left): void {
  if (waivers.length === 0) return;
  const lines = waiverStatuses.flatMap((status) => {
    const those = waivers.filter((waiver) => waiver.status === status);
    const ids = enumerate(
      those.map(({ id }) => clip(id, 100)),
      20,
    );
    return those.length === 0 ? [] : [`- ${those.length} ${status}: ${markdownText(ids)}`];
  });
  if (takeList('\nWaivers:\n', lines, page, 1) < lines.length) left.other++;
}
