import { readImage } from '../images';
import { type Hit, type Rule, type Subject, wordSpan } from '../rule';
import { keywordSpan } from '../parse';

/** A bare name, as stages have them: no registry, no folder, no tag, no digest. */
const bareName = /^[a-z0-9][\w.-]*$/i;

function* undefinedStage({ stages }: Subject): Iterable<Hit> {
  for (const { instruction, stage, start, end, image } of stages.images) {
    if (instruction.keyword === 'FROM' || image === undefined || !bareName.test(image)) continue;
    const own = image.toLowerCase() === stage?.name;
    const later = stages.all.some(({ name }) => name === image.toLowerCase());
    yield {
      span: wordSpan(instruction, { start, end }),
      stage,
      message: own
        ? `\`${image}\` is this very stage, which can't be copied from.`
        : later
          ? `The stage \`${image}\` comes only later; the builder takes an image of that name from a registry.`
          : /^\d+$/.test(image)
            ? `There is no stage number ${image} before this one.`
            : `No stage before is called \`${image}\`; the builder takes the image of that name from Docker Hub.`,
    };
  }
}

function* duplicateStage({ stages }: Subject): Iterable<Hit> {
  const seen = new Set<string>();
  for (const stage of stages.all) {
    const [, , word] = stage.from.words;
    if (stage.name === undefined || word === undefined) continue;
    if (seen.has(stage.name))
      yield { span: wordSpan(stage.from, word), stage, message: 'Another stage before has the same name.' };
    seen.add(stage.name);
  }
}

function* fixedPlatform({ stages }: Subject): Iterable<Hit> {
  for (const stage of stages.all) {
    const platform = stage.from.flags.find(({ name }) => name === 'platform');
    if (platform !== undefined && !platform.value.includes('$'))
      yield {
        span: wordSpan(stage.from, platform),
        stage,
        message: 'Whatever platform the image is built for, this stage is of the one that is written here.',
      };
  }
}

function* wholeFilesystem({ dockerfile: { instructions }, stages }: Subject): Iterable<Hit> {
  for (const instruction of instructions) {
    const { keyword, flags, words } = instruction;
    const [source] = words;
    const from = flags.find(({ name }) => name === 'from');
    const stage = stages.stageOf.get(instruction);
    // On an empty image it is the way to make one layer of many.
    const flattens = stage?.base !== undefined && readImage(stage.base).repository === 'scratch';
    if (keyword !== 'COPY' || from === undefined || source === undefined || flattens) continue;
    if (/^\/(?:\*|\.)?$/.test(source.value))
      yield {
        span: instruction.text.span(from.start, source.end),
        stage,
        message: `Everything in \`${from.value}\` is taken over: its tools, caches and whatever credentials the build left there.`,
      };
  }
}

function* maintainer({ dockerfile: { instructions }, stages }: Subject): Iterable<Hit> {
  for (const instruction of instructions)
    if (instruction.keyword === 'MAINTAINER')
      yield {
        span: keywordSpan(instruction),
        stage: stages.stageOf.get(instruction),
        message: 'MAINTAINER was given up long ago, and tools that read labels do not see it.',
      };
}

export const stageRules: readonly Rule[] = [
  {
    id: 'undefined-stage',
    severity: 'medium',
    reason: 'files of an image that anybody may have published under that name go into yours',
    cwe: [1357],
    title: 'Copy from a stage that there is not',
    help: `A name that is no earlier stage is taken for an image, and looked up on Docker Hub. Correct the name, or if an image is meant, write it out with its tag and digest:

    COPY --from=ghcr.io/astral-sh/uv:0.8.3@sha256:<digest> /uv /bin/`,
    bad: [
      'FROM python:3.12 AS build\nFROM python:3.12\nCOPY --from=biuld /a /a\nUSER 1',
      'FROM python:3.12 AS a\nCOPY --from=b /a /a\nFROM python:3.12 AS b\nUSER 1',
      'FROM python:3.12 AS a\nCOPY --from=a /a /a\nUSER 1',
      'FROM python:3.12\nCOPY --from=1 /a /a\nUSER 1',
      'FROM python:3.12\nRUN --mount=type=bind,from=wheels,target=/w pip install /w/a.whl\nUSER 1',
    ],
    good: [
      'FROM python:3.12 AS build\nFROM python:3.12\nCOPY --from=build /a /a\nCOPY --link --from=0 /b /b\nUSER 1',
      'FROM python:3.12\nCOPY --from=alpine:3.20 /a /a\nCOPY --from=ghcr.io/astral-sh/uv /uv /bin/\nUSER 1',
      'ARG SRC\nFROM python:3.12\nCOPY --from=$SRC /a /a\nUSER 1',
    ],
    check: undefinedStage,
  },
  {
    id: 'duplicate-stage',
    severity: 'low',
    reason: 'which of the two is meant depends on where a line stands',
    cwe: [710],
    title: 'Two stages of the same name',
    help: 'Give each stage a name of its own, so that COPY --from, FROM and --target name one stage wherever they stand.',
    bad: ['FROM python:3.12 AS a\nFROM python:3.12 AS A\nUSER 1'],
    good: ['FROM python:3.12 AS a\nFROM python:3.12 AS b\nFROM a\nUSER 1'],
    check: duplicateStage,
  },
  {
    id: 'fixed-platform',
    severity: 'info',
    reason: 'on another platform the build fails, or makes an image that runs in an emulator only',
    cwe: [710],
    title: 'Platform written into FROM',
    help: `Leave the platform to whoever builds (--platform), or take it from the build's own variables:

    FROM --platform=$BUILDPLATFORM golang:1.24 AS build`,
    bad: ['FROM --platform=linux/amd64 python:3.12\nUSER 1'],
    good: ['FROM --platform=$BUILDPLATFORM python:3.12 AS a\nFROM --platform=${TARGETPLATFORM} python:3.12\nUSER 1'],
    check: fixedPlatform,
  },
  {
    id: 'whole-filesystem-copied',
    severity: 'low',
    reason: 'what was in the stage is not known here, and mostly harmless',
    cwe: [538],
    title: 'Whole file system of a stage copied',
    help: `Stages are there so that compilers, caches and credentials stay behind. Copy what the program needs:

    COPY --from=build /opt/venv /opt/venv`,
    bad: ['FROM python:3.12 AS build\nFROM debian:12\nCOPY --from=build / /\nUSER 1'],
    good: [
      'FROM python:3.12 AS build\nFROM debian:12\nCOPY --from=build /opt/venv /opt/venv\nUSER 1',
      'FROM python:3.12 AS build\nFROM scratch\nCOPY --from=build / /\nUSER 1',
    ],
    check: wholeFilesystem,
  },
  {
    id: 'maintainer',
    severity: 'info',
    reason: 'only a wish for whom to ask',
    cwe: [477],
    title: 'MAINTAINER instruction',
    help: `Use a label, which every tool can read:

    LABEL org.opencontainers.image.authors="team@example.com"`,
    bad: ['FROM python:3.12\nMAINTAINER somebody\nUSER 1'],
    good: ['FROM python:3.12\nLABEL org.opencontainers.image.authors="team@example.com"\nUSER 1'],
    check: maintainer,
  },
];
