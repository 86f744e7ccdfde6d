import { readImage } from '../images';
import { isGpuImage } from './models';
import { type Hit, type Rule, type Subject, wordSpan } from '../rule';
import type { ImageUse } from '../stages';

function* external({ stages }: Subject): Iterable<ImageUse & { readonly image: string }> {
  for (const use of stages.images)
    if (use.image !== undefined && use.image.toLowerCase() !== 'scratch') yield { ...use, image: use.image };
}

function* latest(subject: Subject): Iterable<Hit> {
  for (const use of external(subject)) {
    const { repository, tag, digest } = readImage(use.image);
    if (digest !== undefined || (tag !== undefined && tag !== 'latest')) continue;
    const how = tag === undefined ? 'has no tag, which means `latest`' : 'is taken as `latest`';
    yield {
      span: wordSpan(use.instruction, use),
      stage: use.stage,
      message: `The image \`${repository}\` ${how}: what it holds changes without a change here.`,
    };
  }
}

function* withoutDigest(subject: Subject): Iterable<Hit> {
  for (const use of external(subject)) {
    const { repository, tag, digest } = readImage(use.image);
    // Of a GPU's image `gpu-image-tag` says more.
    if (digest !== undefined || tag === undefined || tag === 'latest' || isGpuImage(use.image)) continue;
    yield {
      span: wordSpan(use.instruction, use),
      stage: use.stage,
      message: `The tag of \`${repository}\` can be moved to other content; a digest can't.`,
    };
  }
}

/** Docker's own frontends; any other image named by `# syntax=` decides for itself what the file means. */
const knownFrontend = /^(?:docker\.io\/)?docker\/dockerfile(?:-upstream)?(?::[\w.-]+)?(?:@sha256:[0-9a-f]{64})?$/;

function* frontend({ dockerfile: { directives } }: Subject): Iterable<Hit> {
  const { syntax } = directives;
  if (syntax !== undefined && !knownFrontend.test(syntax.value.split(/\s/, 1)[0] ?? ''))
    yield {
      span: syntax.span,
      message: "An image other than Docker's own reads this file and decides what the build does.",
    };
}

export const imageRules: readonly Rule[] = [
  {
    id: 'latest-image',
    severity: 'medium',
    buildStageSeverity: 'low',
    reason: 'the next build can be of other software without any change in the repository',
    cwe: [1357],
    title: 'Image without a version',
    help: `An image without a tag, or with the tag latest, is whatever its publisher pushed last: builds can't be repeated, and a
takeover of the publisher's account reaches you on the next build. Name a version, and best its digest:

    FROM python:3.12.7-slim@sha256:<digest>`,
    bad: [
      'FROM python\nUSER 1',
      'FROM python:latest\nUSER 1',
      'ARG V=latest\nFROM python:$V\nUSER 1',
      'FROM registry.example:5000/team/python\nUSER 1',
      'FROM python:3.12@sha256:' + 'ab'.repeat(32) + '\nCOPY --from=ghcr.io/astral-sh/uv /uv /bin/\nUSER 1',
    ],
    good: [
      'FROM python:3.12\nUSER 1',
      'FROM python@sha256:' + 'ab'.repeat(32) + '\nUSER 1',
      'FROM python:3.12 AS build\nFROM build\nCOPY --from=build /a /a\nCOPY --from=0 /b /b\nUSER 1',
      'FROM scratch',
      'ARG BASE\nFROM ${BASE}\nUSER 1',
      'ARG V\nFROM python:${V:-3.12}\nUSER 1',
    ],
    check: latest,
  },
  {
    id: 'missing-digest',
    severity: 'low',
    buildStageSeverity: 'info',
    reason: 'tags of well-kept images move only for fixes, but nothing enforces it',
    cwe: [1357],
    title: 'Image without a digest',
    help: `A tag is a name that its owner can point to other content at any time. A digest names the content itself; tools such as
Dependabot and Renovate keep it up to date:

    FROM python:3.12.7-slim@sha256:<digest>`,
    bad: ['FROM python:3.12\nUSER 1', 'ARG V=3.12\nFROM python:${V}-slim AS build\nUSER 1'],
    good: ['FROM python:3.12@sha256:' + 'ab'.repeat(32) + '\nUSER 1', 'FROM python\nUSER 1', 'FROM scratch'],
    check: withoutDigest,
  },
  {
    id: 'custom-frontend',
    severity: 'high',
    reason: 'the frontend is a program that runs in the build and may do anything but what the file says',
    cwe: [829],
    title: 'Unknown build frontend',
    help: `The syntax directive names the image whose program turns this file into build steps. With one other than docker/dockerfile,
what the file says and what the build does can differ, and what is found here may not be all there is. Remove the line, or:

    # syntax=docker/dockerfile:1`,
    bad: [
      '# syntax=example/frontend:1\nFROM python:3.12\nUSER 1',
      '#syntax = docker.example/docker/dockerfile:1\nFROM python:3.12\nUSER 1',
    ],
    good: [
      '# syntax=docker/dockerfile:1\nFROM python:3.12\nUSER 1',
      '# syntax=docker/dockerfile:1.7-labs\nFROM python:3.12\nUSER 1',
      '# a comment\n# syntax=example/frontend:1\nFROM python:3.12\nUSER 1',
    ],
    check: frontend,
  },
];
