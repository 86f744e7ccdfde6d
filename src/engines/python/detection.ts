import { excerpt, type Detection, type Location } from '../../findings/finding';
import type { Comment } from '../../findings/inline-skip';
import type { PythonAnalysis, PythonComment, PythonDiagnostic } from './engine';
import { helpOf, ruleOf, severityOf, type PythonRule } from './rules';

export const engineName = 'ruff';

/** Ruff counts no other character as the end of a line. */
const lineBreak = /\r\n|[\n\r]/;

export function linesOf(source: string): string[] {
  return source.split(lineBreak);
}

/** What could not be evaluated, and what to do about it. */
const incompleteRules = {
  'unparsable-python': {
    title: 'Not valid Python',
    help: 'Python refuses this source, and what can’t be parsed can’t be analysed. Put the syntax right, save the file as UTF-8, or, if it isn’t meant to be run, leave it out with `exclude` in the policy.',
  },
  'unparsable-notebook': {
    title: 'Not a valid notebook',
    help: 'The file is not a notebook as Jupyter writes it, so its code could not be found. Open it in Jupyter and save it again, or remove it.',
  },
  'unreadable-file': {
    title: 'File could not be read',
    help: 'Nothing in this file was evaluated. Check that it exists and that its permissions let it be read.',
  },
  'too-large': {
    title: 'File too large to analyse',
    help: 'Nothing in this file was evaluated. Keep data out of code: move tables to a data file, clear the outputs of a notebook; or leave the file out with `exclude` in the policy.',
  },
  'too-many-findings': {
    title: 'More findings than can be listed',
    help: 'The rest of this file’s findings are not in the report. Put right what is listed, or leave the file out with `exclude` in the policy.',
  },
  'analysis-failed': {
    title: 'Analysis failed',
    help: 'The analyser crashed or took too long, so nothing in this file was evaluated. Very deep nesting or many thousands of assignments to one name do that; simplify the code, or leave the file out with `exclude` in the policy.',
  },
} as const;

export type IncompleteRule = keyof typeof incompleteRules;
export const incompleteRuleNames = Object.keys(incompleteRules) as IncompleteRule[];

/** Says that something of a file was not evaluated: its gate is in error while that is new and not waived. */
export function incompleteDetection(
  rule: IncompleteRule,
  message: string,
  location: Location,
  lineText = '',
): Detection {
  return {
    rule,
    engine: engineName,
    severity: 'high',
    title: incompleteRules[rule].title,
    message: printable(message),
    location,
    lineText: excerpt(lineText, location.startColumn ?? 1),
    incomplete: true,
    help: { text: incompleteRules[rule].help },
  };
}

export function unlistedDetection(analysis: PythonAnalysis, path: string): Detection | undefined {
  const unlisted = analysis.total - analysis.diagnostics.length;
  if (unlisted === 0) return undefined;
  return incompleteDetection('too-many-findings', `${unlisted} more findings in this file are not listed.`, { path });
}

/** A finding at `location`; `lineText` is its first line, `identity` what it is about where that is more than the line. */
export function detectionOf(
  diagnostic: PythonDiagnostic,
  location: Location,
  lineText: string,
  identity: string | undefined,
  comments: readonly Comment[],
): Detection {
  const rule = ruleOf(diagnostic.rule);
  if (rule === undefined) throw new Error(`no rule ${diagnostic.rule}`);
  return {
    rule: rule.code,
    engine: engineName,
    severity: severityOf(rule, diagnostic.message),
    title: rule.title,
    message: rule.message ?? printable(`${diagnostic.message}.`),
    location,
    ...shownLine(rule, diagnostic, location, lineText),
    ...(identity !== undefined && { identity }),
    // The number is Bandit's, the name ruff's.
    ...(comments.length > 0 && { comments, aliases: [rule.code.replace('S', 'B'), rule.name] }),
    help: helpOf(rule),
    cwe: rule.cwe,
  };
}

/** For an analysis's comments: those at a diagnostic, in its first and last line, and alone in the line above. */
export function commentsAt(comments: readonly PythonComment[]): (diagnostic: PythonDiagnostic) => Comment[] {
  const byLine = new Map(comments.map((comment) => [comment.line, comment]));
  return ({ line, endLine }) => {
    const above = byLine.get(line - 1);
    const beside = [...new Set([line, endLine])].flatMap((at) => byLine.get(at) ?? []);
    return [
      ...beside.map(({ text }) => ({ text })),
      ...(above?.above ? [{ text: above.text, above: true as const }] : []),
    ];
  };
}

/**
 * A secret is masked by its columns; where the location has none (a notebook) it is masked here, and the line as it was
 * remains what identifies the finding.
 */
function shownLine(
  rule: PythonRule,
  { line, column, endLine, endColumn }: PythonDiagnostic,
  location: Location,
  lineText: string,
): Pick<Detection, 'lineText' | 'identity' | 'sensitive'> {
  const shown = excerpt(lineText, column);
  if (rule.sensitive === undefined) return { lineText: shown };
  if (location.startColumn !== undefined) return { lineText: shown, sensitive: true };
  const after = endLine === line ? lineText.slice(endColumn - 1) : '';
  return { lineText: excerpt(`${lineText.slice(0, column - 1)}***${after}`, column), identity: shown, sensitive: true };
}

const maxMessage = 500;

/** On one line and without control characters: ruff quotes the source, and the source is not to be trusted. */
function printable(message: string): string {
  return message.slice(0, maxMessage).replace(/[\p{C}\p{Z}]+/gu, ' ');
}
