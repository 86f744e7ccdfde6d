import { describe, expect, it } from '@jest/globals';
import { createSecretsEngine } from '../../../src/engines/secrets';
import { analyseWorkload, describesContainers, type WorkloadResult } from '../../../src/engines/workload';
import { paced } from '../../helpers/pace';

const secrets = createSecretsEngine();
const analyse = (text: string): WorkloadResult => analyseWorkload(text, { path: 'a.yml', secrets });
const image = `train@sha256:${'ab'.repeat(32)}`;

/** The rules found at each place, as `line:column rule`, without those that only miss a setting. */
function serious(text: string): string[] {
  return analyse(text)
    .detections.filter(({ severity }) => severity !== 'low')
    .map(({ rule, location }) => `${location.startLine}:${location.startColumn} ${rule}`);
}

/** What runs, by the words of the messages that say so. */
function names(text: string): string[] {
  const found = analyse(text).detections.filter(({ rule }) => rule === 'container-latest-image');
  return found.map(({ message }) => message.replace(/ is of .*/, ''));
}

describe('finds the containers of', () => {
  it.each<[string, string, string[]]>([
    ['a CronJob', 'apiVersion: batch/v1\nkind: CronJob\nmetadata: { name: c }\nspec:\n  jobTemplate:\n    spec:\n      template:\n        spec:\n          initContainers: [ { name: i, image: a } ]\n          containers: [ { name: t, image: b } ]\n',
      ['The container `i` of CronJob `c`', 'The container `t` of CronJob `c`']],
    ['a PyTorchJob', 'apiVersion: kubeflow.org/v1\nkind: PyTorchJob\nmetadata: { name: p }\nspec:\n  pytorchReplicaSpecs:\n    Master: { template: { spec: { containers: [ { name: m, image: a } ] } } }\n    Worker: { template: { spec: { containers: [ { name: w, image: a } ] } } }\n',
      ['The container `m` of PyTorchJob `p`', 'The container `w` of PyTorchJob `p`']],
    ['a RayCluster', 'apiVersion: ray.io/v1\nkind: RayCluster\nspec:\n  headGroupSpec: { template: { spec: { containers: [ { name: h, image: a } ] } } }\n  workerGroupSpecs:\n    - template: { spec: { containers: [ { name: w, image: a } ] } }\n',
      ['The container `h` of RayCluster', 'The container `w` of RayCluster']],
    ['an Argo workflow', 'apiVersion: argoproj.io/v1alpha1\nkind: WorkflowTemplate\nspec:\n  templates:\n    - name: a\n      container: { image: x }\n    - name: b\n      script: { image: y, source: z }\n    - name: c\n      containerSet: { containers: [ { name: d, image: z } ] }\n      sidecars: [ { name: e, image: z } ]\n',
      ['A container of WorkflowTemplate', 'A container of WorkflowTemplate', 'The container `e` of WorkflowTemplate', 'The container `d` of WorkflowTemplate']],
    ['an InferenceService', 'apiVersion: serving.kserve.io/v1beta1\nkind: InferenceService\nmetadata: { name: i }\nspec:\n  predictor: { model: { image: a } }\n  transformer: { containers: [ { image: b } ] }\n',
      ['A container of InferenceService `i`', 'A container of InferenceService `i`']],
    ['a SparkApplication', 'apiVersion: sparkoperator.k8s.io/v1beta2\nkind: SparkApplication\nspec:\n  driver: { image: a }\n  executor: { image: b }\n',
      ['A container of SparkApplication', 'A container of SparkApplication']],
    ['a Task of Tekton', 'apiVersion: tekton.dev/v1\nkind: Task\nmetadata: { name: t }\nspec:\n  steps: [ { name: s, image: a } ]\n', ['The container `s` of Task `t`']],
    ['a TrainJob', 'apiVersion: trainer.kubeflow.org/v1alpha1\nkind: TrainJob\nmetadata: { name: t }\nspec:\n  trainer: { image: a }\n', ['A container of TrainJob `t`']],
    ['a List', 'apiVersion: v1\nkind: List\nitems:\n  - apiVersion: v1\n    kind: Pod\n    metadata: { name: x }\n    spec: { containers: [ { name: a, image: a } ] }\n',
      ['The container `a` of Pod `x`']],
    ['a pipeline', 'components: {}\ndeploymentSpec:\n  executors:\n    exec-a: { container: { image: a } }\nschemaVersion: 2.1.0\n', ['The executor `exec-a` of the pipeline']],
    ['a run of a pipeline', 'pipelineSpec:\n  deploymentSpec: { executors: { exec-b: { container: { image: a } } } }\n', ['The executor `exec-b` of the pipeline']],
    ['JSON in a YAML file', '{"apiVersion": "v1", "\\u006bind": "Pod", "spec": {"containers": [{"name": "j", "image": "a"}]}}', ['The container `j` of Pod']],
    ['a workflow', 'on: push\njobs:\n  t:\n    container: a\n    services: { db: { image: b } }\n    steps:\n      - run: docker run c\n      - uses: docker://d\n      - run: |\n          if x; then sudo podman --log-level debug run -it e; fi\n      - { shell: pwsh, run: docker run f }\n',
      ['The container of job `t`', 'The service `db` of job `t`', '`docker run` of job `t`', 'A step of job `t`', '`podman run` of job `t`']],
  ])('%s', (_, text, expected) => {
    expect(names(text)).toEqual(expected);
  });
}); // prettier-ignore

it('says where each setting stands', () => {
  expect(serious(`# a\n---\nx: 1\n---\r\napiVersion: v1\nkind: Pod\nspec:\n  hostIPC: true\n  containers:\n  - image: "${image}"\n    securityContext: &s\n      privileged: true\n  - image: ${image}\n    securityContext: *s\n`)).toEqual([
    '12:7 privileged-container',
    '8:3 host-namespace',
  ]);
  expect(serious(`on: push\njobs:\n  t:\n    steps:\n      - name: x\n        run: |\n          echo a\n\n          docker run --rm \\\n            --pid=host -v /:/h ${image}\n`)).toEqual([
    '10:13 host-namespace',
    '10:24 sensitive-host-path',
  ]);
  expect(serious(`on: push\njobs:\n  t:\n    container:\n      image: ${image}\n      options: "--gpus all --privileged"\n`)).toEqual(['6:28 privileged-container']);
}); // prettier-ignore

it('follows what YAML merges in, in whatever order, and what is written itself counts first', () => {
  const text = `x-base: &base\n  image: ${image}\n  privileged: true\n  user: root\nservices:\n  a: { <<: *base }\n  b:\n    <<: [*base]\n    privileged: false\n    user: "1"\n`;
  expect(serious(text)).toEqual(['3:3 privileged-container', '4:3 container-as-root']);
});

it('takes what a service extends for what it lacks, and follows no circle', () => {
  const text = `services:\n  base: { image: "${image}", cap_add: [ALL], user: root }\n  a:\n    extends: { service: base }\n    user: "1"\n  b: { extends: c, privileged: true }\n  c: { extends: b }\n`;
  expect(serious(text)).toEqual(['6:20 privileged-container', '2:109 dangerous-capability', '2:115 container-as-root']);
  const missing = analyse(text).detections.filter(({ rule }) => rule === 'root-not-excluded');
  expect(missing).toEqual([]);
});

it('takes the settings of the workflow for those that a template of Argo lacks', () => {
  const text = `apiVersion: argoproj.io/v1alpha1\nkind: Workflow\nspec:\n  hostNetwork: true\n  automountServiceAccountToken: false\n  ttlStrategy: {}\n  securityContext: { runAsNonRoot: true }\n  templates:\n    - container: { image: "${image}" }\n`;
  const rules = analyse(text).detections.map(({ rule }) => rule);
  expect(rules).toContain('host-namespace');
  for (const rule of ['root-not-excluded', 'service-account-token', 'not-ephemeral']) expect(rules).not.toContain(rule);
});

it('never shows a secret', () => {
  const key = ['zk3Vn8Qw2Lx7Rt5Y', 'pB9cH4mD6fJ1sG0aTqWe'].join('');
  const { detections } = analyse(
    `services:\n  a:\n    image: a\n    environment: [ "AWS_SECRET_ACCESS_KEY=${key}" ]\n`,
  );
  const found = detections.find(({ rule }) => rule === 'cloud-key-in-env');
  expect(found).toMatchObject({ sensitive: true, identity: expect.stringContaining(key) });
  expect(JSON.stringify(detections.map(({ lineText, message }) => [lineText, message]))).not.toContain(key);
});

it('shows the skips beside and above a finding', () => {
  const text = `services:\n  a:\n    image: ${image}\n    # checkov:skip=CKV_K8S_16: the driver needs it\n    privileged: true # nosemgrep: privileged-container as agreed\n`;
  const found = analyse(text).detections.find(({ rule }) => rule === 'privileged-container');
  expect(found?.comments).toEqual([
    { text: '# nosemgrep: privileged-container as agreed' },
    { text: '# checkov:skip=CKV_K8S_16: the driver needs it', above: true },
  ]);
  expect(found?.aliases).toContain('KSV-0017');
});

describe('a key that stands twice', () => {
  it.each<[string, string, WorkloadResult['state'], number | undefined]>([
    ['in a pod', `apiVersion: v1\nkind: Pod\nspec:\n  containers:\n    - image: ${image}\n      securityContext: { privileged: false }\n      securityContext: { privileged: true }\n`, 'unreadable', 7],
    ['in a service', `services:\n  a:\n    image: ${image}\n    privileged: false\n    privileged: true\n`, 'unreadable', 5],
    ['in JSON', `{"services": {"a": {"image": "x:1", "privileged": false, "privileged": true}}}`, 'unreadable', 1],
    ['in a document beside it', `a: 1\na: 2\n---\nservices:\n  a: { image: "${image}" }\n`, 'judged', undefined],
    ['with the same value', `services:\n  a:\n    image: ${image}\n    read_only: true\n    read_only: true\n`, 'judged', undefined],
    ['to merge several maps', `x-a: &a { user: "1" }\nx-b: &b { read_only: true }\nservices:\n  a:\n    <<: *a\n    <<: *b\n    image: ${image}\n`, 'judged', undefined],
    ['in branches of a template', `services:\n  a:\n    # {{- if .x }}\n    image: a:1\n    # {{- else }}\n    image: "${image}"\n    # {{- end }}\n`, 'judged', undefined],
    ['in a file of something else', 'kind: x\nimage: a\nimage: b\nservices: c\n', 'judged', undefined],
  ])('%s', (_, text, state, line) => {
    const result = analyse(text);
    expect(result.state).toBe(state);
    const [refused] = result.detections.filter(({ incomplete }) => incomplete);
    expect(refused?.location.startLine).toBe(line);
  });
}); // prettier-ignore

it('ends a line at a carriage return', () => {
  expect(serious(`services:\r  a:\r    image: ${image}\r    privileged: true\r`)).toEqual(['4:5 privileged-container']);
});

it('takes `services` for Compose only where nothing stands beside them that Compose has not, or its name says so', () => {
  const text = `openapi: "3.0"\nservices:\n  a: { image: "${image}", privileged: true }\n`;
  expect(describesContainers(text, 'api.yml')).toBe(false);
  for (const path of ['a/docker-compose.yml', 'compose.yaml', 'compose.gpu.yml', 'gpu-compose-dev.yml'])
    expect([path, describesContainers(text, path)]).toEqual([path, true]);
  expect(describesContainers(text, 'decompose.yml')).toBe(false);
});

describe('what was meant to be a specification, and is broken', () => {
  it.each<[string, string, boolean]>([
    ['a.yml', `{services: {a: {image: "${image}", privileged: true}}, x: [`, true],
    ['a.yml', `{"apiVersion": "v1", "kind": "Pod", "spec": {"containers": [{"image": "x"`, true],
    ['docker-compose.yml', 'a: [\n', true],
    ['b.yml', 'a: [\n', false],
    ['b.yml', '{"a": {"services": 1, "image": "x"', false],
  ])('%s: %s', (path, text, expected) => {
    expect(describesContainers(text, path)).toBe(expected);
    if (expected) expect(analyseWorkload(text, { path, secrets }).state).toBe('unreadable');
  });
});

it('reads 900 objects in one file', () => {
  const one = `apiVersion: apps/v1\nkind: Deployment\nmetadata: { name: a }\nspec:\n  template:\n    spec:\n      hostPID: true\n      volumes: [ { name: a, emptyDir: {} } ]\n      containers:\n        - name: a\n          image: ${image}\n          env: [ { name: A, value: b }, { name: B, value: c } ]\n`;
  const { state, detections } = analyse(`---\n${one}`.repeat(900));
  expect(state).toBe('judged');
  expect(detections.filter(({ rule }) => rule === 'host-namespace')).toHaveLength(900);
});

describe('hostile input', () => {
  const pod = `apiVersion: v1\nkind: Pod\nspec:\n  containers:\n    - image: ${image}\n`;
  const laughs = Array.from({ length: 30 }, (_, i) => `  a${i + 1}: &a${i + 1} [*a${i}, *a${i}, *a${i}]`).join('\n');
  it.each<[string, string, WorkloadResult['state']]>([
    ['is nested deeply', `${pod}x: ${'['.repeat(50_000)}`, 'unreadable'],
    ['is nested deeply in blocks', `${pod}${Array.from({ length: 2_000 }, (_, i) => `${' '.repeat(i)}x:`).join('\n')}`, 'unreadable'],
    ['laughs a billion times', `${pod}x:\n  a0: &a0 [a]\n${laughs}\n`, 'judged'],
    ['merges itself', `x-x: &x\n  <<: *x\n  services: *x\nservices:\n  a: &a { image: b, <<: *a }\n`, 'judged'],
    ['merges without end', `services:\n  a0: &a0 { image: a }\n${Array.from({ length: 400 }, (_, i) => `  a${i + 1}: &a${i + 1} { <<: [${`*a${i}, `.repeat(20)}*a${i}] }`).join('\n')}\n`, 'unreadable'],
    ['extends without end', `services:\n  a0: { image: a }\n${Array.from({ length: 900 }, (_, i) => `  a${i + 1}: { extends: a${i} }`).join('\n')}\n`, 'judged'],
    ['has 200,000 values', `services:\n  a:\n    image: a\nx:\n${'  - 1\n'.repeat(200_000)}`, 'unreadable'],
    ['has 200,000 documents', `${'---\na: 1\n'.repeat(200_000)}---\n${pod}`, 'judged'],
    ['is empty for a million lines', `${pod}${' \n'.repeat(1_000_000)}`, 'unreadable'],
    ['repeats a long command', `x-c: &c "${'echo a;'.repeat(60_000)}"\nservices:\n${Array.from({ length: 900 }, (_, i) => `  a${i}: { image: a, command: *c }`).join('\n')}\n`, 'unreadable'],
    ['has a map for a key', `${pod}  ? { a: b }\n  : c\n`, 'unreadable'],
    ['has broken lines in a script', `on: x\njobs:\n  a:\n    steps:\n      - run: "docker run \\\n          $('\`\${ -v <<X"\n`, 'judged'],
    ['is a long script', `on: x\njobs:\n  a:\n    steps:\n      - run: |\n          ${'docker run a | '.repeat(20_000)}\n`, 'unreadable'],
  ])('%s', (_, text, state) => {
    const started = performance.now();
    expect(analyse(text).state).toBe(state);
    expect(describesContainers(text, 'a.yml')).toBe(true);
    expect(performance.now() - started).toBeLessThan(paced(10_000));
  });
}); // prettier-ignore
