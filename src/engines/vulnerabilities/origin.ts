import { parseDockerfile, type Instruction } from '../dockerfile/parse';
import { placesIn } from '../dockerfile/places';
import { readStages, type Stage } from '../dockerfile/stages';
import { instructionOf, squeezed } from '../image/history';
import type { ImageLayer } from './vulnerability';

/** A line of a Dockerfile that brought something into an image. */
export interface Origin {
  readonly path: string;
  readonly line: number;
  /** The text of that line. */
  readonly text: string;
  /** It is a FROM: the base image brought it. */
  readonly base: boolean;
  /** The package stands in its command; no layer says that it is this one. */
  readonly byName: boolean;
}

export interface Origins {
  /** What made a layer, where a Dockerfile and the image's history say the same. */
  readonly ofLayer: (digest: string | undefined) => Origin | undefined;
  /** For an image whose history fits no Dockerfile: the one RUN of all of them that names the package. */
  readonly ofPackage: (name: string) => Origin | undefined;
}

export interface DockerfileText {
  readonly path: string;
  readonly text: string;
}

/**
 * Which instruction of which Dockerfile made each layer. A stage counts as the image's if each of its instructions that make layers
 * stands in the image's history, in its order and up to its end; what lies below is the base's.
 */
export function originsIn(layers: readonly ImageLayer[], dockerfiles: readonly DockerfileText[]): Origins {
  const files = dockerfiles.map(readFile);
  let best: { readonly exact: number; readonly origins: ReadonlyMap<string, Origin> } | undefined;
  for (const file of files) {
    // The last stage is the likeliest: of equals the first is kept.
    for (const stage of [...file.stages].reverse()) {
      const found = aligned(layers, stage, file);
      if (found !== undefined && found.exact > (best?.exact ?? 0)) best = found;
    }
  }
  const known = best?.origins;
  const byName = new Map<string, Origin | undefined>();
  return {
    ofLayer: (digest) => (digest === undefined ? undefined : known?.get(digest)),
    ofPackage: (name) => {
      if (known === undefined && !byName.has(name)) byName.set(name, named(name, files));
      return byName.get(name);
    },
  };
}

interface File {
  readonly stages: readonly Stage[];
  /** Each RUN, with the texts of its command. */
  readonly runs: readonly { readonly run: Instruction; readonly texts: readonly string[] }[];
  readonly originOf: (instruction: Instruction, byName?: boolean) => Origin;
}

function readFile({ path, text }: DockerfileText): File {
  const { instructions } = parseDockerfile(text);
  const places = placesIn(text);
  return {
    stages: readStages(instructions).all,
    runs: instructions
      .filter(({ keyword, onbuild }) => keyword === 'RUN' && !onbuild)
      .map((run) => ({ run, texts: textsOf(run) })),
    originOf: ({ keyword, text: own, start, end }, byName = false) => {
      const { startLine: line } = places.place(own.span(start, end));
      const at = places.line(line);
      return { path, line, text: text.slice(at.start, at.end), base: keyword === 'FROM', byName };
    },
  };
}

const makeLayers: readonly string[] = ['RUN', 'COPY', 'ADD', 'WORKDIR'];

/** The stage and those it starts from, the first one first. */
function chainOf(stage: Stage): Stage[] {
  return stage.parent === undefined ? [stage] : [...chainOf(stage.parent), stage];
}

function aligned(
  layers: readonly ImageLayer[],
  stage: Stage,
  file: File,
): { exact: number; origins: Map<string, Origin> } | undefined {
  const chain = chainOf(stage);
  const [root] = chain;
  if (root === undefined) return undefined;
  const makers = chain
    .flatMap(({ instructions }) => instructions)
    .filter(({ keyword, onbuild }) => !onbuild && makeLayers.includes(keyword));
  const origins = new Map<string, Origin>();
  let exact = 0;
  let at = layers.length - 1;
  for (let i = makers.length - 1; i >= 0; i--) {
    const maker = makers[i];
    const layer = layers[at];
    if (maker === undefined) continue;
    const match = layer?.command === undefined ? undefined : compare(maker, instructionOf(layer.command));
    if (layer === undefined || match === undefined) {
      // A folder that is there already needs no layer.
      if (maker.keyword === 'WORKDIR') continue;
      return undefined;
    }
    origins.set(layer.digest, file.originOf(maker));
    if (match === 'exact') exact++;
    at--;
  }
  for (; at >= 0; at--) origins.set(layers[at]?.digest ?? '', file.originOf(root.from));
  return { exact, origins };
}

/** Whether an instruction can have made what the history tells. `like`: of what is copied it has only a digest, or a path without its variables. */
function compare(maker: Instruction, told: string): 'exact' | 'like' | undefined {
  const { keyword } = maker;
  const written = textsOf(maker);
  // The classic builder writes the exec form down without a keyword.
  if (keyword === 'RUN' && maker.exec && written.includes(told)) return 'exact';
  if (!told.toUpperCase().startsWith(`${keyword} `)) return undefined;
  if (keyword === 'WORKDIR') return 'like';
  const command = withoutFlags(told.slice(keyword.length));
  if (written.includes(command)) return 'exact';
  if (keyword === 'RUN') return undefined;
  return /^(?:file|dir|multi):/.test(command) || written.some((text) => text.includes('$')) ? 'like' : undefined;
}

const withoutFlags = (text: string): string => squeezed(text.trimStart().replace(/^(?:--[a-z-]+(?:=\S+)?\s+)+/, ''));

/** The ways in which builders write the arguments down: as they are, as the words of the exec form, as the script of a here-document. */
function textsOf({ text, argumentsAt, end, exec, words, heredocs }: Instruction): string[] {
  if (exec) return [squeezed(words.map(({ value }) => value).join(' '))];
  return [text.text.slice(argumentsAt, end), ...heredocs.map(({ body }) => body.text)].map(squeezed);
}

function named(name: string, files: readonly File[]): Origin | undefined {
  const word = new RegExp(String.raw`(?<![\w./-])${name.replace(/[^\w]/g, String.raw`\$&`)}(?![\w./-])`, 'i');
  const found = files.flatMap((file) =>
    file.runs.filter(({ texts }) => texts.some((text) => word.test(text))).map(({ run }) => file.originOf(run, true)),
  );
  return found.length === 1 ? found[0] : undefined;
}
