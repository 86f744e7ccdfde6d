import { excerpt, type Detection } from '../../findings/finding';
import { mayHoldSkip, type Comment } from '../../findings/inline-skip';
import { paragraphs } from '../../findings/paragraphs';
import { lineComment } from '../../formats/line-comment';
import { distinctPlaces } from '../dockerfile/located';
import { coverUp, type Places, placesIn } from '../dockerfile/places';
import type { SecretsEngine } from '../secrets/engine';
import type { Container } from './model';
import { containersOf, isComposeName, isTemplate, looksLikeOne, mayDescribe } from './recognise';
import type { Hit, Rule } from './rule';
import { rules } from './rules';
import { readYaml, type Refused, UnreadableYaml } from './yaml';

export const engineName = 'gatehouse-workload';

/** Larger files are refused; the largest compiled pipelines have a tenth of it. */
export const maxWorkloadBytes = 5_000_000;

/** More than any cluster is described by in one file; each costs a finding of every rule. */
const maxContainers = 1_000;
/** A block of comments may be this long. */
const maxComments = 20;

export interface WorkloadContext {
  readonly path: string;
  /** Finds secrets by their format. */
  readonly secrets: Pick<SecretsEngine, 'scanText'>;
}

export interface WorkloadResult {
  /** `judged`, or why not all of it is: a template that only a tool makes into a specification, or no YAML. */
  readonly state: 'judged' | 'template' | 'unreadable';
  readonly detections: readonly Detection[];
}

interface Reading {
  readonly containers: readonly Container[];
  /** Documents that were meant to describe containers, and can't be read, or not in one way alone. */
  readonly refused: readonly Refused[];
}

/** The containers of a text; a document with nothing that could be one is not even parsed. */
function read(text: string, path: string): Reading {
  const isNamed = isComposeName(path);
  const { read: documents, repeating, refused } = readYaml(text, (document) => isNamed || mayDescribe(document));
  const meant = refused.filter((document) => isNamed || looksLikeOne(document.text));
  try {
    const containers = containersOf(documents, isNamed);
    if (containers.length > maxContainers)
      throw new UnreadableYaml(`it describes more than ${maxContainers} containers`);
    // Read as YAML, such a document is no template, whatever stands in its texts.
    const doubtful = repeating.flatMap(({ document, error }) =>
      containersOf([document], isNamed).length > 0 ? [{ text: '', error }] : [],
    );
    return { containers, refused: [...meant, ...doubtful] };
  } catch (error) {
    if (!(error instanceof UnreadableYaml)) throw error;
    return { containers: [], refused: [...meant, { text: '', error }] };
  }
}

/** To YAML a carriage return alone ends a line too. */
const withLineFeeds = (text: string): string => text.replace(/\r(?!\n)/g, '\n');

/** Whether a file of YAML says how containers are run, or was meant to. */
export function describesContainers(text: string, path: string): boolean {
  const { containers, refused } = read(withLineFeeds(text), path);
  return containers.length > 0 || refused.length > 0;
}

/** Judges one file that says how containers are run. Never throws; the time it takes is bounded by the text's length. */
export function analyseWorkload(content: string, context: WorkloadContext): WorkloadResult {
  const text = withLineFeeds(content);
  const { containers, refused } = read(text, context.path);
  const places = placesIn(text);
  const [broken] = refused.filter((document) => !isTemplate(document.text));
  const detections = judge(containers, text, places, context);
  if (broken === undefined) return { state: refused.length > 0 ? 'template' : 'judged', detections };
  const { offset, message } = broken.error;
  const line = offset === undefined ? undefined : places.place({ start: offset, end: offset }).startLine;
  return { state: 'unreadable', detections: [unparsable(context.path, message, line), ...detections] };
}

function judge(
  containers: readonly Container[],
  text: string,
  places: Places,
  { path, secrets }: WorkloadContext,
): Detection[] {
  // What several containers share (a volume, a setting of the pod) shows once.
  const found = rules.flatMap((rule) =>
    distinctPlaces(containers.flatMap((container) => [...rule.check(container)])).map((hit) => ({ rule, hit })),
  );
  if (found.length === 0) return [];
  const tokens = secrets.scanText(text, path);
  const covered = found.flatMap(({ hit }) => (hit.secret === true ? [hit.span] : []));
  const shown = coverUp(text, [...covered, ...tokens]);
  const source: Source = { path, text, shown, places, commentsAt: commentsOf(path, shown, places) };
  return found.map(({ rule, hit }) => toDetection(rule, hit, source));
}

interface Source {
  readonly path: string;
  readonly text: string;
  /** The text with its secrets covered: what a line of it may show. */
  readonly shown: string;
  readonly places: Places;
  readonly commentsAt: (line: number) => readonly Comment[];
}

function toDetection(rule: Rule, hit: Hit, source: Source): Detection {
  const place = source.places.place(hit.span);
  const line = source.places.line(place.startLine);
  const comments = source.commentsAt(place.startLine);
  return {
    rule: rule.id,
    engine: engineName,
    severity: rule.severity,
    title: rule.title,
    message: hit.message,
    location: { path: source.path, ...place },
    lineText: excerpt(source.shown.slice(line.start, line.end), place.startColumn),
    ...(hit.secret === true && {
      identity: source.text.slice(hit.span.start, hit.span.end),
      sensitive: true as const,
    }),
    ...(comments.length > 0 && { comments, aliases: rule.aliases }),
    help: { text: paragraphs(rule.help) },
    cwe: rule.cwe,
  };
}

/** For a line: the comment at its end, and those alone on the lines right above, if a skip may stand there. Each line is read once. */
function commentsOf(path: string, shown: string, places: Places): Source['commentsAt'] {
  const known = new Map<number, readonly Comment[]>();
  const textOf = (number: number): string => {
    const { start, end } = places.line(number);
    return shown.slice(start, end);
  };
  const read = (line: number): Comment[] => {
    const beside = lineComment(textOf(line), path);
    const comments: Comment[] = beside !== undefined && mayHoldSkip(beside) ? [{ text: beside }] : [];
    for (let at = line - 1; at > Math.max(0, line - 1 - maxComments) && textOf(at).trimStart().startsWith('#'); at--) {
      const comment = textOf(at).trim();
      if (mayHoldSkip(comment)) comments.push({ text: comment, above: true });
    }
    return comments;
  };
  return (line) => {
    const comments = known.get(line) ?? read(line);
    known.set(line, comments);
    return comments;
  };
}

/** Says that a file can't be judged and why (`reason` goes on from "can't be judged:"). */
export function unparsable(
  path: string,
  reason: string,
  line?: number,
  rule: 'unparsable-workload' | 'too-large-workload' = 'unparsable-workload',
): Detection {
  return {
    engine: engineName,
    severity: 'high',
    lineText: '',
    incomplete: true,
    rule,
    title: "Container specification can't be read",
    message: `${path} can't be judged: ${reason}${line === undefined ? '' : ` (line ${line})`}.`,
    location: { path, ...(line !== undefined && { startLine: line }) },
    identity: reason,
    help: {
      text: `The file looks like one that says how containers are run (Compose, a workflow, Kubernetes), and what can't be read can't be called safe. Correct
it, or if it is something else, list it under exclude in the policy's container section.`,
    },
  };
}
