import { type Hit, invocationSpan, type Rule, type Subject, wordSpan } from '../rule';
import type { Stage } from '../stages';
import { expand } from '../variables';

const absolute = /^(?:\/|[A-Za-z]:[\\/]?|\\|["']?\/|%)/;

function* relativeWorkdir({ dockerfile: { instructions }, stages }: Subject): Iterable<Hit> {
  for (const instruction of instructions) {
    const [word] = instruction.words;
    if (instruction.keyword !== 'WORKDIR' || word === undefined) continue;
    const stage = stages.stageOf.get(instruction);
    const path = stage === undefined ? undefined : expand(word.value, stage.variables);
    if (path !== undefined && !absolute.test(path))
      yield {
        span: wordSpan(instruction, word),
        stage,
        message: 'Where this folder lies depends on the working directory before, which may be that of the base image.',
      };
  }
}

function* relativeCopy({ dockerfile: { instructions }, stages }: Subject): Iterable<Hit> {
  const placed = new Set<Stage>();
  for (const instruction of instructions) {
    const stage = stages.stageOf.get(instruction);
    if (stage === undefined || instruction.onbuild) continue;
    if (stage.parent !== undefined && placed.has(stage.parent)) placed.add(stage);
    if (instruction.keyword === 'WORKDIR') placed.add(stage);
    const to = instruction.words.at(-1);
    if ((instruction.keyword !== 'COPY' && instruction.keyword !== 'ADD') || to === undefined || placed.has(stage))
      continue;
    const path = expand(to.value, stage.variables);
    if (path !== undefined && !absolute.test(path))
      yield {
        span: wordSpan(instruction, to),
        stage,
        message: 'No WORKDIR stands before, so where this lands is for the base image to say.',
      };
  }
}

const archive = /\.(?:tar|tgz|tbz2?|txz|tzst|t?lz|tar\.[a-z0-9]+|gz|bz2|xz|zst|lzma)$/i;
const remote = /^(?:[a-z][a-z+]*:\/\/|git@)/i;

function* addForCopy({ dockerfile: { instructions }, stages }: Subject): Iterable<Hit> {
  for (const instruction of instructions) {
    if (instruction.keyword !== 'ADD') continue;
    const sources = instruction.words.slice(0, -1);
    const [first] = sources;
    if (
      first !== undefined &&
      sources.every(({ value }) => !archive.test(value) && !remote.test(value) && !value.includes('$'))
    )
      yield {
        span: instruction.text.span(instruction.start, first.end),
        stage: stages.stageOf.get(instruction),
        message: 'ADD also loads addresses and unpacks archives; for files and folders COPY does the same and no more.',
      };
  }
}

function* changeOfFolder({ runs, stages }: Subject): Iterable<Hit> {
  for (const { instruction, invocations } of runs) {
    const cd = invocations.find(({ name, args }) => name === 'cd' && args.length > 0);
    if (cd !== undefined && instruction.keyword === 'RUN')
      yield {
        span: invocationSpan(cd, ...cd.args.slice(0, 1)),
        stage: stages.stageOf.get(instruction),
        message: 'The folder is changed for this step alone; the next one starts where WORKDIR says.',
      };
  }
}

function* selfReference({ dockerfile: { instructions }, stages }: Subject): Iterable<Hit> {
  const set = new Map<Stage, Set<string>>();
  for (const instruction of instructions) {
    const stage = stages.stageOf.get(instruction);
    if (stage === undefined || (instruction.keyword !== 'ENV' && instruction.keyword !== 'ARG')) continue;
    const before = set.get(stage) ?? new Set(stage.parent === undefined ? [] : set.get(stage.parent));
    set.set(stage, before);
    const here = new Set<string>();
    for (const pair of instruction.keyword === 'ENV' ? instruction.pairs : []) {
      const uses = namesOf(instruction.text.text.slice(pair.start, pair.end));
      const named = uses.find((name) => here.has(name) && !before.has(name));
      if (named !== undefined)
        yield {
          span: wordSpan(instruction, pair),
          stage,
          message: `${named} gets its value only after this instruction: here it still has the one from before, or none.`,
        };
      here.add(pair.name);
    }
    for (const { name } of instruction.pairs) before.add(name);
  }
} // prettier-ignore

function namesOf(text: string): string[] {
  return [...text.matchAll(/(?<!\\)\$\{?([A-Za-z_]\w*)/g)].flatMap(([, name]) => name ?? []);
}

export const fileRules: readonly Rule[] = [
  {
    id: 'relative-workdir',
    severity: 'low',
    buildStageSeverity: 'info',
    reason: 'a new base image can move every file after it',
    cwe: [710],
    title: 'Working directory that is not absolute',
    help: 'A relative path goes on from the WORKDIR before, which a base image may set and change. Write the whole path:\n\n    WORKDIR /app',
    bad: ['FROM python:3.12\nWORKDIR app\nUSER 1', 'FROM python:3.12\nENV D=app\nWORKDIR $D/x\nUSER 1'],
    good: [
      'FROM python:3.12\nENV D=/srv\nWORKDIR /app\nWORKDIR ${D}/x\nWORKDIR $UNKNOWN\nWORKDIR "/a b"\nUSER 1',
      '# escape=`\nFROM mcr.microsoft.com/windows/nanoserver:ltsc2022\nWORKDIR C:\\app\nUSER 1',
    ],
    check: relativeWorkdir,
  },
  {
    id: 'relative-copy',
    severity: 'info',
    reason: 'a new base image can move the files',
    cwe: [710],
    title: 'Copy to a folder that is not absolute',
    help: 'Say first where the steps stand, or write the whole path:\n\n    WORKDIR /app\n    COPY train.py ./',
    bad: ['FROM python:3.12\nCOPY a.py .\nUSER 1', 'FROM python:3.12 AS a\nWORKDIR /a\nFROM python:3.12\nADD a.py b/\nUSER 1'],
    good: [
      'FROM python:3.12 AS a\nWORKDIR /a\nCOPY a.py .\nFROM a\nCOPY b.py ./\nUSER 1',
      'FROM python:3.12\nENV D=/d\nCOPY a.py /app/\nCOPY b.py $D/\nCOPY c.py $UNKNOWN/\nUSER 1',
    ],
    check: relativeCopy,
  },
  {
    id: 'add-for-copy',
    severity: 'info',
    reason: 'it does the same as long as the file is no archive and no address',
    cwe: [710],
    title: 'ADD where COPY is enough',
    help: 'Use COPY for what lies in the build context, and ADD --checksum for what comes from the network:\n\n    COPY src /app/src',
    bad: ['FROM python:3.12\nADD src /app/src\nUSER 1', 'FROM python:3.12\nADD --chown=1:1 a.py b.py /app/\nUSER 1'],
    good: ['FROM python:3.12\nADD data.tar.gz /data\nADD https://x.example/a /a\nADD $FILE /b\nCOPY src /app/src\nUSER 1'],
    check: addForCopy,
  },
  {
    id: 'cd-in-run',
    severity: 'info',
    reason: 'nothing breaks; it is easily misread as lasting',
    cwe: [710],
    title: 'cd in place of WORKDIR',
    help: 'WORKDIR holds for all steps after it, makes the folder, and is seen in the history of the image:\n\n    WORKDIR /src\n    RUN make',
    bad: ['FROM python:3.12\nRUN cd /src && make\nUSER 1', 'FROM python:3.12\nRUN make; (cd x; cd y)\nUSER 1'],
    good: ['FROM python:3.12\nWORKDIR /src\nRUN make -C /src && git -C x pull\nCMD cd /app && ./run\nUSER 1'],
    check: changeOfFolder,
  },
  {
    id: 'env-in-same-instruction',
    severity: 'low',
    buildStageSeverity: 'info',
    reason: 'paths end up empty or with the value of the base image, and nobody is told',
    cwe: [710],
    title: 'Variable used in the ENV that sets it',
    help: 'Values of one ENV are all replaced before any is set. Use two instructions:\n\n    ENV CUDA_HOME=/usr/local/cuda\n    ENV PATH=$CUDA_HOME/bin:$PATH',
    bad: [
      'FROM python:3.12\nENV A=/a B=$A/b\nUSER 1',
      'FROM python:3.12\nENV CUDA_HOME=/cuda PATH=${CUDA_HOME}/bin:$PATH\nUSER 1',
    ],
    good: [
      'FROM python:3.12\nENV A=/a\nENV A=/c B=$A/b\nENV PATH=/x:$PATH\nUSER 1',
      'FROM python:3.12\nARG A\nENV A=$A B=$A C=\\$B\nUSER 1',
    ],
    check: selfReference,
  },
]; // prettier-ignore
