import { assertNever } from '../errors';
import type { Report } from '../report';
import { renderGitlab } from './gitlab';
import { renderHtml } from './html';
import { jsonParts, renderJson } from './json';
import { renderJunit } from './junit';
import { markdownBudgets, renderMarkdown, type MarkdownOptions } from './markdown';
import { renderSarif } from './sarif';
import { renderText, type TextOptions } from './text';

/** What `--format` takes. */
export const formats = ['text', 'json', 'sarif', 'junit', 'gitlab', 'markdown', 'html'] as const;
export type Format = (typeof formats)[number];

export type RenderOptions = TextOptions & Omit<MarkdownOptions, 'budget'>;

/** What `render` gives, in parts where it can be large. */
export const renderParts = (format: Format, report: Report, options: RenderOptions = {}): string | Iterable<string> =>
  format === 'json' ? jsonParts(report) : render(format, report, options);

/** The report in one of the command line's formats, ending in a line break. */
export function render(format: Format, report: Report, options: RenderOptions = {}): string {
  switch (format) {
    case 'text':
      return renderText(report, options);
    case 'json':
      return renderJson(report);
    case 'sarif':
      return renderSarif(report).text;
    case 'junit':
      return renderJunit(report);
    case 'gitlab':
      return renderGitlab(report);
    case 'markdown':
      return renderMarkdown(report, { ...options, budget: markdownBudgets.jobSummary });
    case 'html':
      return renderHtml(report);
    default:
      return assertNever(format);
  }
}
