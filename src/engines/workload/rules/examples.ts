/** The spec of a pod, as an object of Kubernetes; `container` goes on the lines of its only container, `pod` on those of the pod. */
export function pod(container: string, podLines = ''): string {
  return `apiVersion: v1
kind: Pod
metadata: { name: train }
spec:
${indented(podLines, 2)}  containers:
    - name: train
      image: registry.example/train@sha256:${'ab'.repeat(32)}
${indented(container, 6)}`;
}

export function compose(service: string): string {
  return `services:
  train:
    image: registry.example/train@sha256:${'ab'.repeat(32)}
${indented(service, 4)}`;
}

/** A workflow with one job; `script` is what its only step runs. */
export function workflow(script: string, job = ''): string {
  return `on: push
jobs:
  train:
    runs-on: [self-hosted, gpu]
${indented(job, 4)}    steps:
      - run: |
${indented(script, 10)}`;
}

function indented(lines: string, by: number): string {
  return lines === '' ? '' : `${lines.replace(/^(?=.)/gm, ' '.repeat(by))}\n`;
}

export const image = `registry.example/train@sha256:${'ab'.repeat(32)}`;
