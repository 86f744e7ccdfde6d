import { describe, expect, it } from '@jest/globals';
import { UnreadableError } from '../../../src/errors';
import { containerGate } from '../../../src/gates/container';
import type { Scan } from '../../../src/gates/gate';
import { scopeOf } from '../../../src/gates/scope';
import { gateSettings } from '../../../src/policy/schema';
import type { Tree } from '../../../src/trees/tree';
import { memoryTree } from '../../helpers/memory-tree';

const image = `train@sha256:${'ab'.repeat(32)}`;
const pod = `apiVersion: v1\nkind: Pod\nspec:\n  hostPID: true\n  containers:\n    - { name: t, image: "${image}" }\n`;
const compose = `services:\n  t:\n    image: ${image}\n    privileged: true\n`;

async function ofKind(tree: Tree): Promise<string[]> {
  const scope = await scopeOf(containerGate, tree, () => false);
  return scope.entries.map(({ path }) => path);
}

async function scan(tree: Tree): Promise<Scan> {
  const { tree: view, entries } = await scopeOf(containerGate, tree, () => false);
  const settings = gateSettings.container.parse({});
  return containerGate.scan({ tree: view, entries, settings, progress: () => undefined });
}

it('takes a file of YAML for one of its own only where containers are in it', async () => {
  const tree = memoryTree({
    Dockerfile: 'FROM scratch\n',
    'a/compose.yaml': compose,
    'k8s/train.yml': `# first\n---\napiVersion: v1\nkind: ConfigMap\ndata: { image: x }\n---\n${pod}`,
    '.github/workflows/test.yml': 'on: push\njobs:\n  a:\n    runs-on: ubuntu-24.04\n    steps: [ { run: docker build . } ]\n',
    '.github/workflows/gpu.yml': `on: push\njobs:\n  a:\n    steps: [ { run: "docker run ${image}" } ]\n`,
    'config/services.yml': 'services:\n  App\\Mailer:\n    arguments: [x]\n  _defaults: { autowire: true }\n',
    'mkdocs.yml': 'nav:\n  - kind: image\n',
    'crd.yaml': 'apiVersion: v1\nkind: CustomResourceDefinition\nspec:\n  properties: { containers: { type: array, items: { image: x } } }\n',
    'broken.yml': 'a: [\n',
    'other.json': '{}',
    'pod.json': JSON.stringify({ apiVersion: 'v1', kind: 'Pod', spec: { containers: [{ name: 'a', image: 'b' }] } }),
    'inner.json': JSON.stringify([{ apiVersion: 'v1', kind: 'Pod', spec: { containers: [{ name: 'a', image: 'b' }] } }]),
    'cut.json': '{"apiVersion": "v1", "kind": "Pod", "spec": {"containers": [{"name": "a", "image": "b"',
    'cut-compose.json': '{\n  "services": {\n    "a": {"image": "b",\n',
    'wide.json': Buffer.from(`\ufeff${JSON.stringify({ services: { a: { image: 'b' } } })}`, 'utf16le'),
    'escaped.json': '{"\\u0073ervices": {"a": {"image": "b"}}}',
    'lines.json': '{"services": {"a": {"image": "x"}}}\n'.repeat(3),
    'unended.json': `{"services":1,\n${'"a\\'.repeat(100_000)}`,
    'commented.json': '{"services": // local ones\n {"db": {"image": "postgres:16"}}}',
    'large.json': `{"apiVersion": "1", "kind": "dataset", "services": {"image": "x"}, "data": [${'{"image": "0.png"}, '.repeat(300_000)}{}]}`,
    'services.json': JSON.stringify({ openapi: '3.0', services: { a: { image: 'x', privileged: true } } }),
    'openapi.json': JSON.stringify({ swagger: '2.0', definitions: { Pod: { properties: { apiVersion: {}, kind: {}, image: {} } } } }),
  });
  expect(await ofKind(tree)).toEqual(['.github/workflows/gpu.yml', 'Dockerfile', 'a/compose.yaml', 'cut-compose.json', 'cut.json', 'escaped.json', 'k8s/train.yml', 'pod.json', 'wide.json']);
}); // prettier-ignore

it('judges what it has taken, and names the engine', async () => {
  const { detections, evaluated, engines, skipped } = await scan(memoryTree({ 'c.yml': compose, 'p.yaml': pod }));
  const high = detections.filter(({ severity }) => severity === 'high');
  expect(high.map(({ rule, location }) => [rule, location.path, location.startLine])).toEqual([
    ['privileged-container', 'c.yml', 4],
    ['host-namespace', 'p.yaml', 4],
  ]);
  expect(evaluated).toBe(2);
  expect(skipped).toEqual({});
  expect(engines.map(({ name }) => name)).toEqual(['gatehouse-dockerfile', 'gatehouse-workload']);
});

describe("a specification that can't be judged", () => {
  it.each<[string, Buffer | string, string]>([
    ['is broken off', `${pod}  volumes: [\n`, 'unparsable-workload'],
    ['has the same anchor in itself', `${pod}x: &a\n  - *a\n  - {`, 'unparsable-workload'],
    ['is too large', pod + '#'.repeat(5_000_001), 'too-large-workload'],
  ])('%s', async (_, content, rule) => {
    const { detections, evaluated } = await scan(memoryTree({ 'p.yml': content, 'c.yml': compose }));
    const incomplete = detections.filter((detection) => detection.incomplete);
    expect(incomplete.map(({ rule, location }) => [rule, location.path])).toEqual([[rule, 'p.yml']]);
    expect(evaluated).toBe(1);
  });

  it("can't be opened", async () => {
    const tree = memoryTree({ 'p.yml': pod });
    const read: Tree['read'] = () => Promise.reject(new UnreadableError('p.yml: permission denied'));
    const { detections, evaluated } = await scan({ ...tree, read });
    expect(detections.map(({ rule, incomplete }) => [rule, incomplete])).toEqual([['unreadable-file', true]]);
    expect(evaluated).toBe(0);
  });
});

it('passes over templates of Helm, and counts them', async () => {
  const tree = memoryTree({
    'chart/templates/job.yaml': `apiVersion: batch/v1\nkind: Job\nspec:\n  template:\n    spec:\n      {{- with .Values.x }}\n      containers:\n        - image: {{ .Values.image }}\n      {{- end }}\n`,
    'chart/templates/pod.yaml': `apiVersion: v1\nkind: Pod\nspec:\n  securityContext: {{ toYaml .Values.s }}\n  containers: [ { name: a } ]\n`,
    // Nobody gets a file passed over by words in a comment or a text.
    'pod.yaml': `# {{ .Values.x }}\n${pod}  nodeName: "{{ .Values.node }}"\n`,
  });
  const { evaluated, skipped, detections } = await scan(tree);
  expect({ evaluated, skipped }).toEqual({ evaluated: 1, skipped: { templates: 2 } });
  expect(detections.some(({ incomplete }) => incomplete)).toBe(false);
});
