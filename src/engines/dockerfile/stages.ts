import type { Instruction } from './parse';
import { expand, type Variables } from './variables';
import type { Pair } from './words';

/** One build stage: a FROM and what follows it. */
export interface Stage {
  readonly name: string | undefined;
  readonly from: Instruction;
  readonly instructions: readonly Instruction[];
  /** The base with its variables replaced; `undefined` when a build argument without default decides it. */
  readonly base: string | undefined;
  /** The earlier stage it starts from, when its base is one. */
  readonly parent: Stage | undefined;
  /** The last USER that takes effect in it (not in its parents), and the user it names, when known. */
  readonly user: { readonly instruction: Instruction; readonly name: string | undefined } | undefined;
  /** Variables as they are at its end. */
  readonly variables: Variables;
}

export interface Stages {
  readonly all: readonly Stage[];
  /** The one a build makes by default, and those it starts from: only these are layers of the image. */
  readonly final: Stage | undefined;
  readonly inFinal: ReadonlySet<Stage>;
  readonly stageOf: ReadonlyMap<Instruction, Stage>;
  /** What each image name that a FROM, COPY --from or RUN --mount gives comes to; `undefined` when not known. */
  readonly images: readonly ImageUse[];
  /** Build arguments declared before the first FROM. */
  readonly globals: Variables;
}

export interface ImageUse {
  readonly instruction: Instruction;
  readonly stage: Stage | undefined;
  readonly start: number;
  readonly end: number;
  readonly image: string | undefined;
}

interface Draft {
  from: Instruction;
  instructions: Instruction[];
}

/** Orders the instructions into stages, follows `FROM earlier-stage` and resolves ARG and ENV on the way. */
export function readStages(instructions: readonly Instruction[]): Stages {
  const globals = new Map<string, string | undefined>();
  const drafts: Draft[] = [];
  for (const instruction of instructions) {
    const current = drafts.at(-1);
    if (instruction.keyword === 'FROM') drafts.push({ from: instruction, instructions: [] });
    else if (current !== undefined) current.instructions.push(instruction);
    else if (instruction.keyword === 'ARG') for (const pair of instruction.pairs) define(globals, pair, globals);
  }

  const all: Stage[] = [];
  const named = new Map<string, Stage>();
  const stageOf = new Map<Instruction, Stage>();
  const images: ImageUse[] = [];
  for (const draft of drafts) {
    const stage = readStage(draft, globals, named);
    all.push(stage);
    stageOf.set(draft.from, stage);
    for (const instruction of draft.instructions) stageOf.set(instruction, stage);
    images.push(...imageUses(stage, named, all.length - 1, globals));
    if (stage.name !== undefined) named.set(stage.name, stage);
  }

  const final = all.at(-1);
  const inFinal = new Set<Stage>();
  for (let stage = final; stage !== undefined; stage = stage.parent) inFinal.add(stage);
  return { all, final, inFinal, stageOf, images, globals };
}

function readStage(draft: Draft, globals: Variables, named: ReadonlyMap<string, Stage>): Stage {
  const [image, , name] = draft.from.words;
  const base = image === undefined ? undefined : known(expand(image.value, globals));
  const parent = base === undefined ? undefined : named.get(base.toLowerCase());
  const variables = firstVariables(parent);
  let user: Stage['user'];
  for (const instruction of draft.instructions) {
    if (instruction.onbuild) continue;
    declare(variables, instruction, globals);
    if (instruction.keyword === 'USER')
      user = { instruction, name: known(expand(instruction.words.map((word) => word.value).join(' '), variables)) };
  }
  return {
    name: name?.value.toLowerCase(),
    from: draft.from,
    instructions: draft.instructions,
    base,
    parent,
    user,
    variables,
  };
}

/** The variables a stage starts with. */
export function firstVariables(parent: Stage | undefined): Map<string, string | undefined> {
  return new Map(parent === undefined ? [] : environment(parent));
}

/** Adds what an ENV or ARG sets. */
export function declare(
  variables: Map<string, string | undefined>,
  instruction: Instruction,
  globals: Variables,
): void {
  if (instruction.onbuild) return;
  if (instruction.keyword === 'ARG') for (const pair of instruction.pairs) define(variables, pair, globals);
  if (instruction.keyword === 'ENV')
    for (const pair of instruction.pairs) variables.set(pair.name, expand(pair.value ?? '', variables));
}

/** A parent's build arguments end with it; its environment goes on. */
function environment(stage: Stage): [string, string | undefined][] {
  const names = new Set<string>();
  for (let at: Stage | undefined = stage; at !== undefined; at = at.parent)
    for (const instruction of at.instructions)
      if (instruction.keyword === 'ENV' && !instruction.onbuild)
        for (const pair of instruction.pairs) names.add(pair.name);
  return [...names].map((name) => [name, stage.variables.get(name)]);
}

/** `ARG NAME` takes the default that an ARG before the first FROM gave it. */
function define(variables: Map<string, string | undefined>, pair: Pair, globals: Variables): void {
  variables.set(pair.name, pair.value === undefined ? globals.get(pair.name) : expand(pair.value, variables));
}

function known(value: string | undefined): string | undefined {
  return value === '' ? undefined : value;
}

function imageUses(stage: Stage, named: ReadonlyMap<string, Stage>, index: number, globals: Variables): ImageUse[] {
  const uses: ImageUse[] = [];
  const [base] = stage.from.words;
  if (base !== undefined && stage.parent === undefined)
    uses.push({ instruction: stage.from, stage, start: base.start, end: base.end, image: stage.base });
  for (const instruction of stage.instructions) {
    for (const flag of instruction.flags) {
      const from =
        flag.name === 'from'
          ? flag.value
          : flag.name === 'mount'
            ? /(?:^|,)from=([^,]*)/.exec(flag.value)?.[1]
            : undefined;
      if (from === undefined || from === '') continue;
      const image = known(expand(from, globals));
      if (image !== undefined && (named.has(image.toLowerCase()) || isStageNumber(image, index))) continue;
      uses.push({ instruction, stage, start: flag.start, end: flag.end, image });
    }
  }
  return uses;
}

function isStageNumber(image: string, index: number): boolean {
  return /^\d+$/.test(image) && Number(image) < index;
}
