import { isRoot } from '../../dockerfile/images';
import type { Container } from '../model';
import { type Hit, ksv, named, type Rule } from '../rule';
import { compose, image, pod, workflow } from './examples';

/** What a job of a workflow runs in goes with the job, and what a pipeline compiles to is for the cluster to restrict. */
const isHardened = ({ platform }: Container): boolean => platform !== 'job' && platform !== 'pipeline';
/** Then what is missing is not set. */
const isWhole = (container: Container): boolean => isHardened(container) && !container.partial;

function* root({ what, user, nonRoot }: Container): Iterable<Hit> {
  if (user?.value !== undefined && isRoot(user.value))
    yield { span: user.span, message: `${what} is started as root, whatever user its image has.` };
  else if (nonRoot?.value === false && user === undefined)
    yield { span: nonRoot.span, message: `${what} may start as root: the check against it is turned off.` };
}

function* maybeRoot(container: Container): Iterable<Hit> {
  const { what, span, user, nonRoot } = container;
  if (isWhole(container) && user === undefined && nonRoot === undefined)
    yield {
      span,
      message: `${what} starts as the user of its image, which is root for most; nothing here keeps that out.`,
    };
}

const unrestricted = (container: Container): boolean => isHardened(container) && container.privileged?.value !== true;

function* keptCapabilities(container: Container): Iterable<Hit> {
  const { what, span, dropped } = container;
  if (
    unrestricted(container) &&
    isWhole(container) &&
    !dropped.some(({ value }) => value === undefined || value === 'ALL')
  )
    yield { span: dropped[0]?.span ?? span, message: `${what} keeps capabilities that hardly any training run needs.` };
}

function* escalation(container: Container): Iterable<Hit> {
  const { what, span, escalation } = container;
  if (!unrestricted(container)) return;
  if (escalation === undefined && isWhole(container))
    yield {
      span,
      message: `A program in ${named(what)} can gain rights by a setuid file, and nothing here forbids it.`,
    };
  else if (escalation?.value === true)
    yield {
      span: escalation.span,
      message: `A program in ${named(what)} may gain rights that its parent doesn't have.`,
    };
}

function* noSeccomp(container: Container): Iterable<Hit> {
  const { platform, what, span, seccomp, unconfined, privileged } = container;
  // Docker and Podman have a profile by default; Kubernetes has none unless the node says so.
  if (
    platform === 'kubernetes' &&
    isWhole(container) &&
    seccomp === undefined &&
    unconfined.length === 0 &&
    privileged?.value !== true
  )
    yield { span, message: `${what} can make every system call, unless its node is set up to forbid it.` };
}

function* writableRoot(container: Container): Iterable<Hit> {
  const { what, span, readOnlyRoot } = container;
  if (isHardened(container) && (readOnlyRoot === undefined ? !container.partial : readOnlyRoot.value === false))
    yield {
      span: readOnlyRoot?.span ?? span,
      message: `${what} can change its own programs and models while it runs.`,
    };
}

function* noLimit(container: Container): Iterable<Hit> {
  const { what, span, memoryLimit, platform, partial } = container;
  if (platform !== 'job' && !partial && memoryLimit === undefined)
    yield { span, message: `${what} may take all memory of its machine, and others are ended for it.` };
}

function* token({ platform, what, span, token, partial }: Container): Iterable<Hit> {
  if (platform === 'kubernetes' && (token === undefined ? !partial : token.value === true))
    yield {
      span: token?.span ?? span,
      message: `${what} finds a token for the API of the cluster in its file system.`,
    };
}

function* left({ what, left, platform, partial }: Container): Iterable<Hit> {
  // What clears an object away may stand in what a patch is put on; a service is started again because it says so.
  if (left !== undefined && (platform !== 'kubernetes' || !partial))
    yield { span: left.span, message: `${what} is not gone when its work is done: ${left.value ?? ''}.` };
}

export const hygieneRules: readonly Rule[] = [
  {
    id: 'container-as-root',
    severity: 'medium',
    reason: 'not the way out by itself, but every hole on the way is worth more to root',
    cwe: [250],
    aliases: ['CKV_K8S_23', ...ksv(105)],
    title: 'Container started as root',
    help: 'Start it as a user of its own, by number:\n\n    securityContext:\n      runAsNonRoot: true\n      runAsUser: 10001\n\nin Compose `user: "10001:10001"`, with docker run `--user 10001`.',
    bad: [
      pod('securityContext: { runAsUser: 0 }'),
      pod('securityContext: { runAsUser: 0x0 }'),
      pod('', 'securityContext:\n  runAsNonRoot: false'),
      compose('user: root'),
      compose('user: ${UID:-0}'),
      workflow(`docker run --rm -u 0:0 ${image}`),
      workflow('true', `container:\n  image: ${image}\n  options: --user root`),
    ],
    good: [
      pod('securityContext: { runAsUser: 10001 }', 'securityContext: { runAsUser: 0 }'),
      compose('user: "10001"'),
      workflow(`docker run --rm -u "$(id -u)" ${image} -u root`),
    ],
    check: root,
  },
  {
    id: 'root-not-excluded',
    severity: 'low',
    reason: 'the image may well have a user; here it is not asked for',
    cwe: [250],
    aliases: ['CKV_K8S_40', 'CKV_K8S_23', ...ksv(12, 20)],
    title: 'Root not excluded',
    help: 'Say it where the container is started too, so that a new image can not bring root back:\n\n    securityContext:\n      runAsNonRoot: true\n      runAsUser: 10001',
    bad: [pod(''), compose('read_only: true'), workflow(`docker run --rm ${image}`)],
    good: [
      // A patch, an override, and what is put over another file.
      'apiVersion: apps/v1\nkind: Deployment\nspec:\n  template:\n    spec:\n      containers: [ { name: a, env: [] } ]\n',
      'services:\n  train: { network_mode: bridge }\n',
      `services:\n  base: { image: "${image}", user: "1" }\n  train: { extends: { service: base }, image: "${image}" }\n`,
      pod('', 'securityContext: { runAsNonRoot: true }'),
      compose('user: ${UID}'),
      workflow(`docker run --rm --user=10001 ${image}`, `container: ${image}`),
    ],
    check: maybeRoot,
  },
  {
    id: 'capabilities-kept',
    severity: 'low',
    reason: 'the default set is small, and of use mostly to root',
    cwe: [250],
    aliases: ['CKV_K8S_28', 'CKV_K8S_37', ...ksv(3, 106)],
    title: 'Capabilities not dropped',
    help: 'Drop them all, and add back what the program fails without:\n\n    securityContext:\n      capabilities: { drop: [ALL] }\n\nin Compose `cap_drop: [ALL]`, with docker run `--cap-drop=ALL`.',
    bad: [pod('securityContext:\n  capabilities: { drop: [NET_RAW] }'), compose('cap_add: [CHOWN]'), workflow(`docker run --rm ${image}`)],
    good: [
      pod('securityContext:\n  capabilities: { drop: [all] }'),
      compose('cap_drop:\n  - ALL'),
      workflow(`docker run --rm --cap-drop=all ${image}`),
      compose('privileged: true'),
    ],
    check: keptCapabilities,
  },
  {
    id: 'privilege-escalation',
    severity: 'low',
    reason: 'it takes a setuid program with a hole, or sudo, in the image',
    cwe: [269],
    aliases: ['CKV_K8S_20', ...ksv(1)],
    title: 'Rights can be gained',
    help: 'Forbid it:\n\n    securityContext:\n      allowPrivilegeEscalation: false\n\nin Compose `security_opt: [no-new-privileges:true]`, with docker run `--security-opt no-new-privileges`.',
    bad: [pod('securityContext: { allowPrivilegeEscalation: true }'), pod(''), compose('security_opt: [ "label=type:x" ]'), workflow(`docker run --rm ${image}`)],
    good: [
      pod('securityContext: { allowPrivilegeEscalation: false }'),
      compose('security_opt:\n  - no-new-privileges:true'),
      workflow(`docker run --rm --security-opt=no-new-privileges ${image}`),
    ],
    check: escalation,
  },
  {
    id: 'no-seccomp-profile',
    severity: 'low',
    reason: 'many clusters have a default for it',
    cwe: [693],
    aliases: ['CKV_K8S_31', ...ksv(30, 104)],
    title: 'No seccomp profile',
    help: 'Ask for the profile of the runtime; no ordinary program notices it:\n\n    securityContext:\n      seccompProfile: { type: RuntimeDefault }',
    bad: [pod('securityContext: { runAsNonRoot: true }')],
    good: [pod('', 'securityContext:\n  seccompProfile: { type: RuntimeDefault }'), compose('user: "1"')],
    check: noSeccomp,
  },
  {
    id: 'writable-root',
    severity: 'low',
    reason: 'it makes a break-in last only as long as the container does',
    cwe: [732],
    aliases: ['CKV_K8S_22', ...ksv(14)],
    title: 'Root file system can be written',
    help: 'Make it read-only, and mount a volume where the program writes (/tmp, caches, checkpoints):\n\n    securityContext:\n      readOnlyRootFilesystem: true\n\nin Compose `read_only: true` with `tmpfs: [/tmp]`, with docker run `--read-only --tmpfs /tmp`.',
    bad: [pod('securityContext: { readOnlyRootFilesystem: false }'), compose('user: "1"'), workflow(`docker run --rm ${image}`)],
    good: [
      pod('securityContext: { readOnlyRootFilesystem: true }'),
      compose('read_only: true'),
      workflow(`docker run --rm --read-only --tmpfs /tmp ${image}`),
    ],
    check: writableRoot,
  },
  {
    id: 'no-memory-limit',
    severity: 'low',
    reason: 'it harms only what runs on the same machine',
    cwe: [770],
    aliases: ['CKV_K8S_13', ...ksv(18)],
    title: 'No limit of memory',
    help: 'Set one, so that a leak ends this run and no other:\n\n    resources:\n      limits: { memory: 16Gi, nvidia.com/gpu: 1 }\n\nin Compose `mem_limit: 16g`, with docker run `--memory 16g`.',
    bad: [pod('resources:\n  requests: { memory: 1Gi }\n  limits: { nvidia.com/gpu: 1 }'), compose('cpus: 2'), workflow(`docker run --rm --gpus all ${image}`)],
    good: [
      pod('resources:\n  limits: { memory: 1Gi }'),
      compose('deploy:\n  resources:\n    limits: { memory: 4G }'),
      workflow(`docker run --rm -m 4g ${image}`, `services:\n  db: { image: "${image}" }`),
    ],
    check: noLimit,
  },
  {
    id: 'service-account-token',
    severity: 'low',
    reason: 'the rights of the account decide, and the default one mostly has few',
    cwe: [522],
    aliases: ['CKV_K8S_38', ...ksv(36)],
    title: 'Token of the service account mounted',
    help: 'A training run that does not talk to the cluster needs no token for it:\n\n    spec:\n      automountServiceAccountToken: false',
    bad: [pod(''), pod('', 'automountServiceAccountToken: true')],
    good: [pod('', 'automountServiceAccountToken: false'), compose('user: "1"')],
    check: token,
  },
  {
    id: 'not-ephemeral',
    severity: 'low',
    reason: 'what lies about is data of the run and, on a machine that is kept, the next run’s starting point',
    cwe: [459],
    aliases: [],
    title: 'Container stays when its work is done',
    help: 'Have it cleared away: `--rm` for docker run, `ttlSecondsAfterFinished` for a Job or a training operator, `shutdownAfterJobFinishes` for a RayJob, `ttlStrategy` for an Argo workflow, and no `restart: always` for a run that ends.',
    bad: [
      `apiVersion: batch/v1\nkind: Job\nmetadata: { name: t }\nspec:\n  template:\n    spec:\n      containers: [ { name: t, image: "${image}" } ]\n`,
      `apiVersion: ray.io/v1\nkind: RayJob\nspec:\n  shutdownAfterJobFinishes: false\n  rayClusterSpec:\n    headGroupSpec:\n      template:\n        spec:\n          containers: [ { name: h, image: "${image}" } ]\n`,
      `apiVersion: kubeflow.org/v1\nkind: PyTorchJob\nspec:\n  pytorchReplicaSpecs:\n    Worker:\n      template:\n        spec:\n          containers: [ { name: pytorch, image: "${image}" } ]\n`,
      compose('gpus: all\nrestart: always'),
      workflow(`docker run --gpus all ${image} python train.py --rm`),
    ],
    good: [
      `apiVersion: batch/v1\nkind: Job\nspec:\n  ttlSecondsAfterFinished: 600\n  template:\n    spec:\n      containers: [ { name: t, image: "${image}" } ]\n`,
      `apiVersion: kubeflow.org/v1\nkind: MPIJob\nspec:\n  runPolicy: { cleanPodPolicy: All }\n  mpiReplicaSpecs:\n    Launcher:\n      template:\n        spec:\n          containers: [ { name: t, image: "${image}" } ]\n`,
      `apiVersion: argoproj.io/v1alpha1\nkind: Workflow\nspec:\n  ttlStrategy: { secondsAfterCompletion: 60 }\n  templates:\n    - name: t\n      container: { image: "${image}" }\n`,
      compose('restart: always\nports: [ "80:80" ]'),
      workflow(`docker run -it --rm ${image}`, `services:\n  db: { image: "${image}" }`),
    ],
    check: left,
  },
]; // prettier-ignore
