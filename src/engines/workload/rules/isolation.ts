import type { Container } from '../model';
import { type Hit, ksv, named, type Rule } from '../rule';
import { compose, image, pod, workflow } from './examples';

function* privileged({ what, privileged }: Container): Iterable<Hit> {
  if (privileged?.value === true)
    yield { span: privileged.span, message: `${what} has every right and every device of its host.` };
}

const shared: Readonly<Record<string, string>> = {
  network: 'reaches every service that listens on the host alone, and no network policy holds for it',
  pid: 'sees all processes of the host, with their arguments and environments, and as root can end or read them',
  ipc: 'shares the memory of other programs of the host; training needs only a larger /dev/shm of its own',
  uts: 'can rename the host',
  user: 'has the users of the host: root in it is root outside',
};

function* hostNamespace({ what, hostNamespaces }: Container): Iterable<Hit> {
  for (const { value, span } of hostNamespaces)
    yield { span, message: `${what} ${shared[value ?? ''] ?? 'shares a namespace of the host'}.` };
}

/** With one of these a process gets at the host, or at everything in its kernel. */
const dangerous = new Set(
  (
    'ALL SYS_ADMIN SYS_MODULE SYS_PTRACE SYS_RAWIO SYS_BOOT SYS_TIME DAC_READ_SEARCH BPF PERFMON ' +
    'MAC_ADMIN MAC_OVERRIDE CHECKPOINT_RESTORE SYSLOG WAKE_ALARM'
  ).split(' '),
);
/** What a container runtime gives every container anyway. */
const given = new Set(
  'CHOWN DAC_OVERRIDE FOWNER FSETID KILL SETGID SETUID SETPCAP NET_BIND_SERVICE NET_RAW SYS_CHROOT MKNOD AUDIT_WRITE SETFCAP'.split(' '),
); // prettier-ignore

function* dangerousCapability({ what, added }: Container): Iterable<Hit> {
  for (const { value, span } of added)
    if (value !== undefined && dangerous.has(value))
      yield {
        span,
        message: `${what} gets the capability ${value}, which reaches beyond its container: to the host, or to all of its kernel.`,
      };
}

function* addedCapability({ what, added }: Container): Iterable<Hit> {
  for (const { value, span } of added)
    if (value !== undefined && value !== '' && !dangerous.has(value) && !given.has(value))
      yield {
        span,
        message: `${what} gets the capability ${value.slice(0, 40)}, which containers don't have by default.`,
      };
}

const protections: Readonly<Record<string, string>> = {
  seccomp: 'every system call of the kernel',
  apparmor: 'what AppArmor would forbid',
  label: 'what SELinux would forbid',
  systempaths: 'what is masked for others in /proc and /sys',
  unmask: 'what is masked for others in /proc and /sys',
};

function* unconfined({ what, unconfined }: Container): Iterable<Hit> {
  for (const { value, span } of unconfined)
    yield { span, message: `To ${named(what)} ${protections[value ?? ''] ?? 'more of the kernel'} is open.` };
} // prettier-ignore

export const isolationRules: readonly Rule[] = [
  {
    id: 'privileged-container',
    severity: 'high',
    reason: 'nothing is left of the wall between the container and its host',
    cwe: [250],
    aliases: ['CKV_K8S_16', ...ksv(17)],
    title: 'Privileged container',
    help: `A privileged container can load modules into the kernel and mount the disks of its host. For a GPU it needs no such right: use the
device plugin of the cluster, --gpus or the devices section of Compose, and add the one capability that a program really needs.`,
    bad: [
      pod('securityContext: { privileged: true }'),
      compose('privileged: true'),
      workflow(`docker run --rm --privileged ${image}`),
      workflow('true', `container:\n  image: ${image}\n  options: --gpus all --privileged`),
      compose('privileged: ${PRIVILEGED:-true}'),
      'services:\n  train: { privileged: true }\n',
      'services:\n  train: { extends: { file: base.yml, service: base }, privileged: true }\n',
      `services:\n  base: { image: "${image}", privileged: true }\n  train: { extends: base, privileged: false }\n`,
      pod('', 'securityContext: { windowsOptions: { hostProcess: true } }'),
      `runs:\n  using: composite\n  steps:\n    - { shell: bash, run: "docker run --rm --privileged ${image}" }\n`,
      `pipelineInfo: { name: p }\ndeploymentSpec:\n  executors:\n    exec-train: { container: { image: "${image}" } }\n---\nplatforms:\n  kubernetes:\n    deploymentSpec:\n      executors:\n        exec-train:\n          securityContext: { privileged: true }\n`,
    ],
    good: [
      pod('securityContext: { privileged: false }'),
      compose('gpus: all'),
      workflow(`docker run --rm --gpus all ${image} --privileged\necho docker run --privileged`),
    ],
    check: privileged,
  },
  {
    id: 'host-namespace',
    severity: 'high',
    reason: 'the container sees and reaches what the host and its other containers do',
    cwe: [653],
    aliases: ['CKV_K8S_17', 'CKV_K8S_18', 'CKV_K8S_19', ...ksv(8, 9, 10)],
    title: 'Namespace of the host shared',
    help: `Leave networks and processes apart, and publish the ports that are needed. Data loaders that run out of shared memory need more of it, not the
host's: shm_size in Compose, --shm-size for docker run, and in Kubernetes

    volumes:
      - name: shm
        emptyDir: { medium: Memory, sizeLimit: 8Gi }

mounted at /dev/shm.`,
    bad: [
      pod('', 'hostNetwork: true'),
      pod('', 'hostPID: true'),
      compose('ipc: host'),
      compose('network_mode: "host"'),
      workflow(`docker run --rm --net=host ${image}`),
      workflow('true', `services:\n  db:\n    image: ${image}\n    options: >-\n      --pid host`),
    ],
    good: [
      pod('', 'hostNetwork: false'),
      compose('network_mode: bridge\nshm_size: 8gb\nipc: shareable'),
      workflow(`docker run --rm --network none --shm-size 8g ${image} --pid host`),
    ],
    check: hostNamespace,
  },
  {
    id: 'dangerous-capability',
    severity: 'high',
    reason: 'each of them is enough to get at the host or at everything in its kernel',
    cwe: [250],
    aliases: ['CKV_K8S_39', ...ksv(5)],
    title: 'Capability that opens the host',
    help: `Drop all capabilities and add none of these. Profilers need SYS_ADMIN or PERFMON only where the driver restricts counters to administrators: change
that setting on the profiling machine instead.`,
    bad: [
      pod('securityContext:\n  capabilities:\n    add: [SYS_ADMIN]'),
      compose('cap_add:\n  - CAP_SYS_PTRACE'),
      workflow(`docker run --rm --cap-add=ALL ${image}`),
    ],
    good: [
      pod('securityContext:\n  capabilities:\n    add: [IPC_LOCK]\n    drop: [ALL, SYS_ADMIN]'),
      workflow(`docker run --rm --cap-drop=ALL --cap-add NET_BIND_SERVICE ${image}`),
    ],
    check: dangerousCapability,
  },
  {
    id: 'added-capability',
    severity: 'low',
    reason: 'one right more than containers have; some programs need it',
    cwe: [250],
    aliases: ['CKV_K8S_25', ...ksv(22)],
    title: 'Capability added',
    help: 'Look whether the program still needs it. IPC_LOCK, for one, is needed with InfiniBand and for nothing else in training.',
    bad: [pod('securityContext:\n  capabilities:\n    add: [IPC_LOCK]'), compose('cap_add: [SYS_NICE]'), workflow(`docker run --rm --cap-add=NET_ADMIN ${image}`)],
    good: [pod('securityContext:\n  capabilities:\n    add: [NET_BIND_SERVICE, SYS_ADMIN]'), compose('cap_add: [CHOWN]')],
    check: addedCapability,
  },
  {
    id: 'unconfined-container',
    severity: 'high',
    reason: 'known ways out of containers begin with what these profiles forbid',
    cwe: [693],
    aliases: ['CKV_K8S_31', ...ksv(104, 2)],
    title: 'Protection of the kernel turned off',
    help: 'Leave the profiles of the runtime on; where a program needs one more system call, give it a profile that allows that call:\n\n    securityContext:\n      seccompProfile: { type: RuntimeDefault }',
    bad: [
      pod('securityContext:\n  seccompProfile: { type: Unconfined }'),
      pod('', 'securityContext: { seccompProfile: { type: Unconfined } }'),
      pod('securityContext: { procMount: Unmasked }'),
      pod('securityContext: { seLinuxOptions: { type: spc_t } }'),
      pod('').replace('metadata:', 'metadata:\n  annotations: { container.apparmor.security.beta.kubernetes.io/train: unconfined }\nx:'),
      compose('security_opt:\n  - seccomp:unconfined'),
      workflow(`docker run --rm --security-opt label=disable ${image}`),
    ],
    good: [
      pod('securityContext:\n  seccompProfile: { type: RuntimeDefault }', 'securityContext: { seccompProfile: { type: Unconfined } }'),
      compose('security_opt: [ "no-new-privileges:true", "seccomp:./profile.json" ]'),
    ],
    check: unconfined,
  },
]; // prettier-ignore
