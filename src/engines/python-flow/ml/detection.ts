import { excerpt, type Detection, type Location } from '../../../findings/finding';
import { linesOf } from '../../python/detection';
import type { PythonProgram } from '../../python/program';
import { engineName, type Places } from '../findings';
import type { Module } from '../modules';
import { analyseMl, shellSightings } from './index';
import type { Edit, Match, MlRule } from './rule';

/** At an offset of its program; `followed` as its rule says. */
export interface MlDetection {
  readonly detection: Detection;
  readonly at: number;
  readonly followed: boolean;
}

export interface MlFindings {
  readonly detections: readonly MlDetection[];
  /** Whether it is known that what a pattern rule minds at an offset can't happen there. */
  isHarmless(at: number, detection: Detection): boolean;
}

/** What the ML rules find in a program, which is `module` parsed. */
export function mlFindings(module: Module, program: PythonProgram, places: Places): MlFindings {
  const { sightings, harmless, scope } = analyseMl(module.program, module.source);
  const isHarmless: MlFindings['isHarmless'] = (at, { cwe = [] }) =>
    harmless.some((place) => place.at === at && place.rule.cwe.some((each) => cwe.includes(each)));
  const detections = sightings.map(({ rule, at, end, ...match }) => ({
    detection: detectionOf(rule, match, module, { at, end }, places),
    at,
    followed: rule.followed === true,
  }));
  if (!module.path.endsWith('.ipynb')) return { detections, isHarmless };
  const python = linesOf(module.source);
  const written = python.map(
    (_, i) => program.locate({ line: i + 1, column: 1, endLine: i + 1, endColumn: 1 }).lineText,
  );
  const starts = places.startsOf(module);
  const shell = shellSightings(written, python, scope).map(({ rule, line, ...match }) => {
    const at = starts[line] ?? 0;
    return { detection: detectionOf(rule, match, module, { at, end: at + 1 }, places), at, followed: false };
  });
  return { detections: [...detections, ...shell], isHarmless };
}

/** What a pattern rule found is the same as what an ML rule says of the same line, which says more. */
export function isSameFinding(ml: Detection, { location, cwe = [] }: Detection): boolean {
  return (
    ml.location.path === location.path &&
    ml.location.startLine === location.startLine &&
    ml.location.member === location.member &&
    cwe.some((each) => ml.cwe?.includes(each))
  );
}

function detectionOf(
  rule: MlRule,
  { message, severity, edit }: Match,
  module: Module,
  { at, end }: { readonly at: number; readonly end: number },
  places: Places,
): Detection {
  const { location, lineText, place } = places.span(module, at, end);
  const identity = places.identity(module)(place);
  const comments = places.commentsOf(module)({ rule: rule.id, message: '', ...place });
  const suggestion = edit && suggestionOf(edit, module, places);
  return {
    rule: rule.id,
    engine: engineName,
    severity: severity ?? rule.severity,
    title: rule.title,
    message: edit === undefined ? message : `${message} ${wordsFor(edit, module)}`,
    location,
    lineText: excerpt(lineText, place.column),
    ...(identity !== undefined && { identity }),
    ...(comments.length > 0 && { comments, aliases: aliasesOf(rule) }),
    help: helpOf(rule),
    cwe: rule.cwe,
    properties: { owasp: rule.owasp, ...(suggestion && { suggestion }) },
  };
}

const helpOf = ({ why, bad, good }: MlRule): Detection['help'] => {
  const indented = (code: string): string =>
    linesOf(code)
      .map((line) => `    ${line}`)
      .join('\n');
  return { text: `${why}\n\nFound in:\n${indented(bad)}\n\nBetter:\n${indented(good)}` };
};

/** Bandit's and ruff's numbers of the rules that an ML rule stands for, where a comment may speak of them. */
const numbers: Readonly<Record<string, readonly string[]>> = {
  'torch-load-without-weights-only': ['614'],
  'untrusted-model-unpickled': ['301'],
  'unsafe-yaml-load': ['506'],
  'unpinned-hub-download': ['615'],
  'tls-verification-disabled': ['501', '323'],
  'debug-mode-enabled': ['201'],
};
const aliasesOf = ({ id }: MlRule): string[] => (numbers[id] ?? []).flatMap((number) => [`B${number}`, `S${number}`]);

function wordsFor({ at, end, replacement }: Edit, { source }: Module): string {
  const text = replacement.replace(/^, /, '');
  return at === end ? `Add ${text}.` : `Write ${text} in place of ${source.slice(at, end).slice(0, 40)}.`;
}

/** The edit in lines and columns of the file; a notebook's lines are JSON, in which it would be another one. */
function suggestionOf(
  { at, end, replacement }: Edit,
  module: Module,
  places: Places,
): (Location & { replacement: string }) | undefined {
  const { location } = places.span(module, at, end);
  return location.startColumn === undefined ? undefined : { ...location, replacement };
}
