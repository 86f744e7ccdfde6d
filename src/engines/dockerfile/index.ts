import { excerpt, type Detection } from '../../findings/finding';
import type { Comment } from '../../findings/inline-skip';
import { paragraphs } from '../../findings/paragraphs';
import { aliases } from './aliases';
import type { SecretsEngine } from '../secrets/engine';
import { type Problem, shown } from './lines';
import { commentsAbove } from './comments';
import { distinctPlaces } from './located';
import type { Budget } from './commands';
import { parseDockerfile } from './parse';
import { coverUp, type Place, type Places, placesIn } from './places';
import type { Hit, Rule, Subject } from './rule';
import { rules } from './rules';
import { maxFollowed, readSubject } from './subject';

export const engineName = 'gatehouse-dockerfile';

/** Larger files are refused. It is over ten times the largest of the real ones looked at (20 KB), and bounds the time to a second or two. */
export const maxDockerfileBytes = 256 * 1024;

const tooMuch = 'its variables start one another more often than can be followed';

export interface DockerfileContext {
  readonly path: string;
  /** The text of the .dockerignore that applies to the build, if there is one. */
  readonly dockerignore: string | undefined;
  /** Finds secrets by their format. */
  readonly secrets: Pick<SecretsEngine, 'scanText'>;
}

export interface DockerfileResult {
  /** What the rules found, and for a file that builders refuse also why, as `incomplete` detections. */
  readonly detections: readonly Detection[];
  /** Whether the whole file could be read. */
  readonly complete: boolean;
}

/** Judges one Dockerfile by its text. Never throws; linear in the text's length. */
export function analyseDockerfile(text: string, context: DockerfileContext): DockerfileResult {
  const dockerfile = parseDockerfile(text);
  const budget: Budget = { left: maxFollowed };
  const subject = readSubject(text, dockerfile, context, budget);
  const found = rules.flatMap((rule) => distinctPlaces(rule.check(subject)).map((hit) => ({ rule, hit })));
  const secrets = found.flatMap(({ hit }) => (hit.secret === true ? [hit.span] : []));
  const places = placesIn(text);
  const shown = coverUp(text, [...secrets, ...subject.tokens()]);
  const source: Source = {
    path: context.path,
    text,
    places,
    shown,
    commentsAt: commentsAbove(shown, dockerfile.instructions, places),
  };
  const unfollowed = budget.left < 0 ? [{ message: tooMuch, span: { start: 0, end: 0 } }] : [];
  const problems = firstProblem([...dockerfile.problems, ...unfollowed], source);
  const detections = found.map(({ rule, hit }) => toDetection(rule, hit, subject, source));
  return { detections: [...problems, ...detections], complete: problems.length === 0 };
}

/** One detection for a file, however many of its lines are wrong: the first is what stops a builder. */
function firstProblem(problems: readonly Problem[], source: Source): Detection[] {
  const [first] = [...problems].sort((a, b) => a.span.start - b.span.start);
  if (first === undefined) return [];
  const more = problems.length > 1 ? `, and ${problems.length - 1} more` : '';
  return [
    unparsable(
      source.path,
      `${first.message}${more}`,
      first.span.end === 0 ? {} : { place: source.places.place(first.span) },
    ),
  ];
}

/**
 * Says that a file can't be judged and why (`reason` goes on from "can't be judged:"). Without a place it is of the whole file.
 */
export function unparsable(
  path: string,
  reason: string,
  {
    place,
    rule = 'unparsable-dockerfile',
  }: { place?: Place; rule?: 'unparsable-dockerfile' | 'too-large-dockerfile' } = {},
): Detection {
  const where = place === undefined ? '' : ` (line ${place.startLine})`;
  return {
    ...incomplete,
    rule,
    title: "Dockerfile can't be read",
    message: `${path} can't be judged: ${reason}${where}.`,
    location: { path, ...place },
    identity: reason,
    help: {
      text: `A file that builders refuse, or understand otherwise than Gatehouse, can't be called safe. Correct the line, or if the file is
no Dockerfile, give it another name or list it under exclude in the policy's container section.`,
    },
  };
}

/** Says that a file can't be opened or read; `reason` is the error's message. */
export function unreadable(path: string, reason: string): Detection {
  return {
    ...incomplete,
    rule: 'unreadable-file',
    title: "File can't be read",
    message: `The file could not be read: ${reason}`,
    location: { path },
    help: {
      text: "What is in the file is not known, so it can't be called safe. Check its permissions and that it is there, then run again.",
    },
  };
}

/** A file that could not be evaluated puts the gate in error, whatever its severity. */
const incomplete = { engine: engineName, severity: 'high', lineText: '', incomplete: true } as const;

interface Source {
  readonly path: string;
  readonly text: string;
  readonly places: Places;
  /** The text with its secrets covered: what a line of it may show. */
  readonly shown: string;
  readonly commentsAt: (line: number) => Comment[];
}

function toDetection(rule: Rule, hit: Hit, { stages }: Subject, source: Source): Detection {
  const place = source.places.place(hit.span);
  const outside = hit.stage !== undefined && !stages.inFinal.has(hit.stage);
  const lower = outside ? rule.buildStageSeverity : undefined;
  const name = hit.stage?.name;
  const stage = name === undefined ? 'a build stage' : `the build stage \`${shown(name)}\``;
  const note =
    lower === undefined
      ? ''
      : ` This is in ${stage}: no layer of the image has it, but the build cache and its history do.`;
  const line = source.places.line(place.startLine);
  const comments = source.commentsAt(place.startLine);
  return {
    rule: rule.id,
    engine: engineName,
    severity: lower ?? rule.severity,
    title: rule.title,
    message: hit.message + note,
    location: { path: source.path, ...place },
    lineText: excerpt(source.shown.slice(line.start, line.end), place.startColumn),
    ...(hit.secret === true
      ? { identity: source.text.slice(hit.span.start, hit.span.end), sensitive: true as const }
      : place.endLine > place.startLine
        ? // The first line alone would leave the rest free to change.
          { identity: source.shown.slice(hit.span.start, hit.span.end).replace(/\s+/g, ' ').trim() }
        : {}),
    ...(comments.length > 0 && { comments, aliases: aliases[rule.id] ?? [] }),
    help: { text: paragraphs(rule.help) },
    cwe: rule.cwe,
  };
}
