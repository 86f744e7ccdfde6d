import { readImage } from '../../dockerfile/images';
import type { Container } from '../model';
import { type Hit, ksv, type Rule } from '../rule';
import { compose, image, pod, workflow } from './examples';

function* latest({ what, image }: Container): Iterable<Hit> {
  if (image?.value === undefined || image.value === '') return;
  const { repository, tag, digest } = readImage(image.value);
  if (digest === undefined && (tag === undefined || tag === 'latest'))
    yield { span: image.span, message: `${what} is of \`${repository.slice(0, 120)}\` as it is on the day it starts.` };
}

function* withoutDigest({ what, image }: Container): Iterable<Hit> {
  if (image?.value === undefined) return;
  const { repository, tag, digest } = readImage(image.value);
  if (digest === undefined && tag !== undefined && tag !== 'latest')
    yield {
      span: image.span,
      message: `${what} is of a tag of \`${repository.slice(0, 120)}\`, which can be moved to other content.`,
    };
}

const other = (name: string): string => `apiVersion: v1\nkind: Pod\nspec:\n  containers:\n    - image: ${name}\n`;

export const imageRules: readonly Rule[] = [
  {
    id: 'container-latest-image',
    severity: 'medium',
    reason: 'what runs changes without any change in the repository',
    cwe: [1357],
    aliases: ['CKV_K8S_14', ...ksv(13)],
    title: 'Container of an image without a version',
    help: 'Two runs of the same commit can be of different programs, and a takeover of the publisher reaches the next one. Name the version, best with its digest:\n\n    image: registry.example/train:1.4.2@sha256:<digest>',
    bad: [
      other('registry.example:5000/train'),
      other('train:latest'),
      'services:\n  a: { image: "redis" }\n',
      'services:\n  a: { image: "redis:${TAG:-latest}" }\n',
      workflow('docker run --rm python python -V'),
      workflow('true', 'container: python:latest'),
      'on: push\njobs:\n  a:\n    steps:\n      - uses: docker://alpine\n',
      'runs: { using: docker, image: "docker://alpine" }\n',
      `pipelineInfo: { name: p }\ndeploymentSpec:\n  executors:\n    exec-a:\n      container:\n        image: python\n`,
      `apiVersion: sparkoperator.k8s.io/v1beta2\nkind: SparkApplication\nspec:\n  image: spark\n  driver: { memory: 1g }\n  executor: { memory: 1g }\n`,
    ],
    good: [pod(''), compose('build: .'), other('"{{inputs.parameters.image}}"'), other('train:1'), workflow('docker run --rm $IMAGE', 'container: ${{ matrix.image }}')],
    check: latest,
  },
  {
    id: 'container-image-tag',
    severity: 'low',
    reason: 'tags are mostly moved for fixes only, but nothing enforces it',
    cwe: [1357],
    aliases: ['CKV_K8S_43'],
    title: 'Container of an image without a digest',
    help: 'A digest names the content itself; Dependabot and Renovate keep it up to date:\n\n    image: registry.example/train:1.4.2@sha256:<digest>',
    bad: [other('train:1.4.2'), 'services:\n  a: { image: "redis:7.4" }\n', workflow('docker run --rm python:3.12')],
    good: [pod(''), other('train'), compose('build: .'), workflow(`docker run --rm ${image}`)],
    check: withoutDigest,
  },
]; // prettier-ignore
