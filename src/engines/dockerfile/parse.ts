import {
  type Directives,
  type Heredoc,
  type LogicalLine,
  maxLineBytes,
  type Problem,
  shown,
  splitLines,
} from './lines';
import type { Located, Span } from './located';
import {
  type Flag,
  type Pair,
  readExecForm,
  readFlags,
  readNames,
  readPairs,
  splitAtSpace,
  splitWords,
  type Word,
} from './words';

const keywords = [
  'ADD',
  'ARG',
  'CMD',
  'COPY',
  'ENTRYPOINT',
  'ENV',
  'EXPOSE',
  'FROM',
  'HEALTHCHECK',
  'LABEL',
  'MAINTAINER',
  'ONBUILD',
  'RUN',
  'SHELL',
  'STOPSIGNAL',
  'USER',
  'VOLUME',
  'WORKDIR',
] as const;
export type Keyword = (typeof keywords)[number];

export interface Instruction {
  readonly keyword: Keyword;
  /** Its logical text; every offset of `flags`, `words` and `pairs` is in it. */
  readonly text: Located;
  /** Where the keyword and its arguments start in `text`, and where the last argument ends. */
  readonly start: number;
  readonly argumentsAt: number;
  readonly end: number;
  readonly flags: readonly Flag[];
  /** The arguments: the strings of the exec form, or what stands between white space. */
  readonly words: readonly Word[];
  /** Written as a JSON array: no shell reads it. */
  readonly exec: boolean;
  readonly pairs: readonly Pair[];
  readonly heredocs: readonly Heredoc[];
  /** It runs in the build of an image that starts from this one, not here. */
  readonly onbuild: boolean;
}

export interface Dockerfile {
  readonly directives: Directives;
  readonly instructions: readonly Instruction[];
  /** Why a builder would refuse the file. What could be read is in `instructions` all the same. */
  readonly problems: readonly Problem[];
}

/** More stages than anybody writes; following each to those it starts from takes time in their square. */
const maxStages = 1_000;

/** How many arguments an instruction needs at least. A bare RUN, CMD or ENTRYPOINT is accepted by builders. */
const leastArguments: Partial<Record<Keyword, number>> = {
  ADD: 2,
  ARG: 1,
  COPY: 2,
  ENV: 1,
  EXPOSE: 1,
  FROM: 1,
  HEALTHCHECK: 1,
  LABEL: 1,
  MAINTAINER: 1,
  ONBUILD: 1,
  SHELL: 1,
  STOPSIGNAL: 1,
  USER: 1,
  VOLUME: 1,
  WORKDIR: 1,
};

/** Reads a Dockerfile as BuildKit does and says what BuildKit would refuse. Never throws; linear in the file's length. */
export function parseDockerfile(file: string): Dockerfile {
  const { directives, lines, problems: lineProblems } = splitLines(file);
  const problems = [...lineProblems, ...longLines(file)];
  const instructions: Instruction[] = [];
  for (const line of lines) {
    const instruction = readInstruction(line, 0, directives, problems);
    if (instruction !== undefined) instructions.push(instruction);
  }
  const stage = instructions.filter(({ keyword }) => keyword === 'FROM')[maxStages];
  if (stage !== undefined) {
    problems.push({ message: `it has more than ${maxStages} build stages`, span: keywordSpan(stage) });
    instructions.length = instructions.indexOf(stage);
  }
  problems.push(...structureProblems(instructions, lines.length > 0));
  return { directives, instructions, problems };
}

function readInstruction(
  line: LogicalLine,
  from: number,
  directives: Directives,
  problems: Problem[],
): Instruction | undefined {
  const text = line.text.text;
  const end = text.trimEnd().length;
  const start = from + (/^\s*/.exec(text.slice(from, end))?.[0].length ?? 0);
  const name = /^[^\t\v\f\r ]*/.exec(text.slice(start, Math.min(end, start + 100)))?.[0] ?? '';
  const refuse = (message: string): Instruction | undefined => {
    problems.push({ message, span: line.text.span(start, Math.max(start + name.length, start + 1)) });
    return undefined;
  };

  const keyword = keywords.find((known) => known === name.toUpperCase());
  if (keyword === undefined) return refuse(`"${shown(name)}" is not an instruction`);
  if (keyword === 'ONBUILD' && from === 0) {
    const trigger = start + name.length;
    if (text.slice(trigger, end).trim() === '') return refuse('ONBUILD is not followed by an instruction');
    return readInstruction(line, trigger, directives, problems);
  }
  if (from > 0 && (keyword === 'ONBUILD' || keyword === 'FROM' || keyword === 'MAINTAINER'))
    return refuse(`${keyword} is not allowed after ONBUILD`);

  const { flags, rest } = readFlags(text.slice(0, end), directives.escape, start + name.length);
  const exec = execArguments(keyword, text.slice(0, end), rest);
  if (exec === 'invalid') return refuse(`the JSON array of ${keyword} holds something other than strings`);
  const split = quoted.includes(keyword) ? splitWords : splitAtSpace;
  const words = exec ?? split(text.slice(0, end), directives.escape, rest);
  const needed = leastArguments[keyword] ?? 0;
  if (words.length < needed)
    return refuse(words.length === 0 ? `${keyword} has no argument` : `${keyword} needs ${needed} arguments`);
  const pairs = readAssignments(keyword, text.slice(0, end), rest, directives);
  if (pairs === undefined) return refuse(`${keyword} needs its values in the form name=value`);

  const onbuild = from > 0;
  const { heredocs } = line;
  return {
    keyword,
    text: line.text,
    start,
    argumentsAt: rest,
    end,
    flags,
    words,
    exec: exec !== undefined,
    pairs,
    heredocs,
    onbuild,
  };
}

/** Instructions in whose words quotes hold blanks together. */
const quoted: readonly Keyword[] = ['ARG', 'ENV', 'LABEL'];

const execForms: readonly Keyword[] = ['ADD', 'COPY', 'CMD', 'ENTRYPOINT', 'RUN', 'SHELL', 'VOLUME'];

function execArguments(keyword: Keyword, text: string, rest: number): ReturnType<typeof readExecForm> {
  if (execForms.includes(keyword)) return readExecForm(text, rest);
  if (keyword !== 'HEALTHCHECK') return undefined;
  const command = /^\s*CMD\s+/i.exec(text.slice(rest));
  return command === null ? undefined : readExecForm(text, rest + command[0].length);
}

function readAssignments(keyword: Keyword, text: string, rest: number, directives: Directives): Pair[] | undefined {
  if (keyword === 'ENV' || keyword === 'LABEL') return readPairs(text, directives.escape, rest);
  return keyword === 'ARG' ? readNames(text, directives.escape, rest) : [];
}

function structureProblems(instructions: readonly Instruction[], anything: boolean): Problem[] {
  const from = instructions.find((instruction) => instruction.keyword === 'FROM');
  const nowhere: Span = { start: 0, end: 0 };
  if (instructions.length === 0) return anything ? [] : [{ message: 'it holds no instruction', span: nowhere }];
  if (from === undefined) return [{ message: 'it has no FROM instruction', span: nowhere }];
  const problems: Problem[] = [];
  for (const instruction of instructions) {
    if (instruction === from) break;
    if (instruction.keyword !== 'ARG')
      problems.push({ message: `${instruction.keyword} stands before the first FROM`, span: keywordSpan(instruction) });
  }
  for (const instruction of instructions) {
    if (instruction.keyword !== 'FROM') continue;
    const [, as] = instruction.words;
    if (instruction.words.length !== 1 && (instruction.words.length !== 3 || as?.value.toUpperCase() !== 'AS'))
      problems.push({ message: 'FROM takes an image, or an image AS a name', span: keywordSpan(instruction) });
  }
  return problems;
}

function longLines(file: string): Problem[] {
  const problems: Problem[] = [];
  for (let start = 0; start < file.length;) {
    const lineFeed = file.indexOf('\n', start);
    const end = lineFeed === -1 ? file.length : lineFeed;
    // A character takes one to three bytes in UTF-8 (a surrogate pair four), so most lines need no counting.
    if ((end - start) * 3 > maxLineBytes && Buffer.byteLength(file.slice(start, end)) >= maxLineBytes)
      problems.push({
        message: `a line is longer than ${maxLineBytes} bytes, the most that builders read`,
        span: { start, end: start + 1 },
      });
    start = end + 1;
  }
  return problems;
}

export function keywordSpan(instruction: Instruction): Span {
  return instruction.text.span(instruction.start, instruction.start + instruction.keyword.length);
}
