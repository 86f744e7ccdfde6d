import type { Container } from '../model';
import { type Hit, ksv, type Rule } from '../rule';
import { compose, image, pod, workflow } from './examples';

const socket = /(?:^|\/)(?:docker|containerd|crio|podman|dockershim|buildkitd|k3s\/containerd\/containerd)\.sock$/;

function* runtimeSocket({ what, hostPaths }: Container): Iterable<Hit> {
  for (const { value, span } of hostPaths)
    if (value !== undefined && socket.test(value))
      yield {
        span,
        message: `${what} can tell the container runtime to start any other container, a privileged one too: it has the host.`,
      };
}

/** Where a host keeps what gives power over it, or over accounts elsewhere: for each the paths below it count too where it says so. */
const sensitive: readonly RegExp[] = [
  /^\/(?:(?:etc|boot|proc|sys)(?:\/.*)?)?$/,
  // Programs and libraries that the host runs: the folders, and not single files of a driver.
  /^\/(?:usr\/)?(?:bin|sbin|lib|lib64|lib\/systemd.*|lib\/\w+-linux-gnu)$|^\/usr$/,
  /^(?:~|\/root|\/home(?:\/[^/]+)?)(?:\/\.(?:ssh|aws|azure|kube|docker|config|gnupg|netrc|pypirc|git-credentials|huggingface)(?:\/.*)?)?$/,
  /^(?:\/var)?\/run(?:\/(?:docker|containerd|crio|podman|buildkit|k3s|user(?:\/\d+(?:\/podman)?)?))?$/,
  /^\/var(?:\/(?:log|lib(?:\/(?:kubelet(?!\/(?:device-plugins|pod-resources|plugins_registry)$)|docker|containerd|etcd|rancher)(?:\/.*)?)?))?$/,
  // The memory and the disks; other devices are for programs to use.
  /^\/dev(?:\/(?:k?mem|port|(?:[shv]d|xvd)[a-z]\d*|(?:nvme|mmcblk|dm-|md|loop)\d.*|(?:mapper|disk|block)(?:\/.*)?))?$/,
];
/** What a container may well have: the clock, names, certificates of authorities, what the kernel tells of devices. */
const harmless =
  /^\/(?:etc\/(?:localtime|timezone|hosts|hostname|resolv\.conf|machine-id|os-release|nv_tegra_release|ssl\/certs.*|pki\/ca-trust.*)|usr\/share\/(?:zoneinfo|ca-certificates).*|sys\/(?:class|bus|devices)\/.*|(?:usr\/)?lib\/(?:modules|firmware).*)$/;

const isSensitive = (path: string): boolean =>
  !socket.test(path) && !harmless.test(path) && sensitive.some((pattern) => pattern.test(path));

function* sensitivePath({ what, hostPaths }: Container): Iterable<Hit> {
  for (const { value, span } of hostPaths)
    if (value !== undefined && isSensitive(value))
      yield {
        span,
        message: `${what} sees \`${value.slice(0, 120)}\` of its host, where what gives power over it lies.`,
      };
}

function* hostPath({ what, hostPaths, platform }: Container): Iterable<Hit> {
  for (const { value, span } of hostPaths) {
    const path = value ?? (platform === 'kubernetes' ? 'a path that a variable gives' : undefined);
    if (path === undefined || socket.test(path) || harmless.test(path) || isSensitive(path) || path.startsWith('/dev/')) continue;
    yield { span, message: `${what} works on files of its host (${path.slice(0, 120)}), which stay when it is gone and others see.` };
  }
} // prettier-ignore

function* hostPort({ what, hostPorts }: Container): Iterable<Hit> {
  for (const { value, span } of hostPorts)
    yield { span, message: `${what} takes the port ${value?.slice(0, 10) ?? 'that a variable gives'} of its node, which no network policy guards there.` };
} // prettier-ignore

export const hostRules: readonly Rule[] = [
  {
    id: 'runtime-socket',
    severity: 'high',
    reason: 'who has the socket is root on the host',
    cwe: [250],
    aliases: ['CKV_K8S_27', ...ksv(6)],
    title: 'Socket of the container runtime in a container',
    help: `Whoever can talk to Docker or containerd can start a container with the disk of the host in it. To build images in a container use a
builder that needs no such socket (BuildKit rootless, Buildah, Kaniko); to start jobs use the API of the cluster with a role of its own.`,
    bad: [
      pod('', 'volumes:\n  - name: d\n    hostPath: { path: /var/run/docker.sock }'),
      compose('volumes:\n  - /var/run/docker.sock:/var/run/docker.sock:ro'),
      compose('volumes:\n  - type: bind\n    source: /run/containerd/containerd.sock\n    target: /c.sock'),
      workflow(`docker run --rm \\\n  -v /var/run/docker.sock:/var/run/docker.sock ${image}`),
      workflow(`docker run --rm --mount type=bind,src=/run/podman/podman.sock,dst=/p ${image}`),
      compose('volumes:\n  - ${DOCKER_SOCK:-/var/run/docker.sock}:/var/run/docker.sock'),
      pod('', 'volumes:\n  - name: d\n    hostPath: { path: //var/run/docker.sock }'),
      'services:\n  train:\n    volumes: [ "//var/run/docker.sock:/d" ]\n',
    ],
    good: [compose('volumes:\n  - docker.sock:/data\n  - ./run/app.sock:/x'), workflow(`docker run --rm -v data:/var/run/docker.sock ${image}`)],
    check: runtimeSocket,
  },
  {
    id: 'sensitive-host-path',
    severity: 'high',
    reason: 'credentials of the host and its users can be read, and mostly changed',
    cwe: [668],
    aliases: ksv(23),
    title: 'Sensitive folder of the host in a container',
    help: `Mount only the folder that the program works on, read-only where it only reads. Hand over credentials by the identity of the workload, not by
mounting somebody's ~/.aws or ~/.kube.`,
    bad: [
      pod('', 'volumes:\n  - name: d\n    hostPath:\n      path: /'),
      compose('volumes: [ "/etc:/host/etc:ro" ]'),
      compose('volumes:\n  - ~/.aws:/root/.aws:ro'),
      workflow(`docker run --rm -v "$HOME/.ssh":/root/.ssh ${image}`),
      workflow('true', `container:\n  image: ${image}\n  volumes: [ "/var/lib/docker:/d" ]`),
      compose('devices: [ "/dev/sda1:/dev/sda1" ]'),
      workflow(`docker run --rm --device=/dev/mem ${image}`),
      workflow(`docker run --rm -v /etc/passwd:/etc/passwd ${image}`),
      workflow(`docker run --rm -v /mnt/../root/.ssh:/k ${image}`),
      `services:\n  a: { image: "${image}", volumes: [ "all:/h" ] }\nvolumes:\n  all: { driver: local, driver_opts: { type: none, o: bind, device: / } }\n`,
      'apiVersion: v1\nkind: PersistentVolume\nmetadata: { name: all }\nspec: { hostPath: { path: / } }\n',
    ],
    good: [
      `services:\n  a: { image: "${image}", volumes: [ "all:/h" ] }\nvolumes:\n  all: { driver_opts: { type: nfs, o: "addr=nas", device: ":/" } }\n  unused: { driver_opts: { o: bind, device: / } }\n`,
      pod('', 'volumes:\n  - { name: d, hostPath: { path: /var/lib/kubelet/device-plugins } }'),
      compose('devices: [ /dev/kfd, "/dev/davinci0", "/dev/nvme-fabrics:/x" ]'),
      workflow(`docker run --rm -v /etc/passwd:/etc/passwd:ro --mount type=bind,src=/etc/group,dst=/etc/group,readonly ${image}`),
      workflow(`docker run --rm -v /home/me/data:/d -v /root/.cache:/c -v /usr/local/Ascend/driver:/u -v /dev/davinci_manager:/v ${image}`),
      compose('volumes:\n  - /dev/net/tun:/dev/net/tun\n  - /etc/localtime:/etc/localtime:ro\n  - ./etc:/etc/app\n  - cache:/root\n  - /dev/shm:/dev/shm'),
      workflow(`docker run --rm -v "$PWD:/w" -v "\${{ github.workspace }}/d:/d" ${image}`),
    ],
    check: sensitivePath,
  },
  {
    id: 'host-path',
    severity: 'medium',
    reason: 'what is in the folder decides; it ties the run to one machine in any case',
    cwe: [668],
    aliases: ksv(23),
    title: 'Folder of the host in a container',
    help: `What a run writes to its host is there for the next one, and for other users of the machine. Use a volume of the platform: a persistent volume
claim, a named volume, or a bucket that is loaded at the start.`,
    bad: [
      pod('', 'volumes:\n  - name: d\n    hostPath: { path: /mnt/data, type: Directory }'),
      'apiVersion: v1\nkind: PersistentVolume\nspec:\n  hostPath:\n    path: /mnt/data\n',
      compose('volumes:\n  - /data/train:/data'),
      workflow(`podman run --rm -v /scratch/x:/x:z ${image}`),
    ],
    good: [pod('', 'volumes:\n  - name: d\n    emptyDir: { medium: Memory }'), compose('volumes:\n  - data:/data\n  - ../x:/x\n  - ${DATA}:/d')],
    check: hostPath,
  },
  {
    id: 'host-port',
    severity: 'low',
    reason: 'who reaches the node reaches the container; one in use keeps other pods off that node',
    cwe: [668],
    aliases: ['CKV_K8S_26', ...ksv(24)],
    title: 'Port of the host taken',
    help: 'Put a Service before the pod: it has an address of its own, and network policies hold for it. Workers of a training run find each other by a headless one:\n\n    spec:\n      clusterIP: None',
    bad: [pod('ports:\n  - { containerPort: 80, hostPort: 80 }')],
    good: [pod('ports: [ { containerPort: 80 } ]'), pod('ports: [ { containerPort: 80, hostPort: 0 } ]'), compose('ports: [ "80:80" ]')],
    check: hostPort,
  },
]; // prettier-ignore
