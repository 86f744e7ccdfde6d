import type { CheckRunContent } from '../github/check-run';
import type { Report } from '../report';
import { checkRunAnnotations } from './annotations';
import { clip } from './budget';
import { visible } from './escape';
import { markdownBudgets, renderMarkdown, type MarkdownOptions } from './markdown';
import { headline, plural } from './overview';

const maxTitle = 255;

export interface CheckRunOptions extends Omit<MarkdownOptions, 'budget'> {
  readonly name: string;
  /** The commit people look at: on a pull request its head. */
  readonly headSha: string;
  /** Names this one publication. */
  readonly externalId: string;
}

/**
 * The report as a check run. Its conclusion is never `neutral`, which a required check takes for success: an error is a
 * failure.
 */
export function checkRunContent(
  report: Report,
  { name, headSha, externalId, ...links }: CheckRunOptions,
): CheckRunContent {
  const { annotations, omitted } = checkRunAnnotations(report);
  const note =
    omitted > 0 ? `\n${plural(omitted, 'finding')} not annotated: a check run shows the most urgent ones.\n` : '';
  return {
    name,
    headSha,
    externalId,
    conclusion: report.verdict === 'pass' || report.verdict === 'warn' ? 'success' : 'failure',
    title: clip(visible(headline(report)), maxTitle),
    // Nobody documents that a check run's page draws Mermaid: tables and plots in characters are sure to be read there.
    summary:
      renderMarkdown(report, { ...links, diagrams: false, budget: markdownBudgets.checkRun - note.length }) + note,
    annotations,
  };
}
