import type { Severity } from '../../findings/finding';
import { startRules, type StartRuleId } from '../dockerfile/start';

export interface ImageRule {
  readonly severity: Severity;
  /** Why this severity, in a few words. */
  readonly reason: string;
  readonly title: string;
  readonly cwe: readonly number[];
  /** Why it matters, and what to do. */
  readonly help: string;
}

/** One of the rules for what a Dockerfile starts. */
function shared(id: StartRuleId): ImageRule {
  const rule = startRules.find((each) => each.id === id);
  if (rule === undefined) throw new Error(`Dockerfiles have no rule ${id}`);
  const { severity, reason, title, cwe, help } = rule;
  return { severity, reason, title, cwe, help };
}

/** What may be said of a built image, by the id that policies and waivers name. */
export const imageRules = {
  'secret-in-layer': {
    severity: 'high',
    reason: 'everybody who can pull the image has the credential, also when a later layer removes the file',
    title: 'Secret in a layer of the image',
    cwe: [798, 538],
    help: `A layer is a tar file that comes with the image: a file that a later step deletes is still in it. Revoke the credential first.
Then build without it: pass it to the step that needs it as a secret of the build, which no layer keeps:

    RUN --mount=type=secret,id=token TOKEN="$(cat /run/secrets/token)" ./fetch.sh`,
  },
  'secret-in-image-config': {
    severity: 'high',
    reason: 'everybody who can read the image can print its configuration',
    title: 'Secret in the configuration of the image',
    cwe: [798, 526],
    help: `\`docker inspect\` shows variables, labels and commands to everybody who has the image, and every process of the container has the
variables. Revoke the credential, take it out of the Dockerfile, and give it to the container when it starts.`,
  },
  'secret-in-image-history': {
    severity: 'high',
    reason: 'everybody who can read the image can print its history',
    title: 'Secret in the history of the image',
    cwe: [798, 538],
    help: `\`docker history --no-trunc\` shows the commands that built the image, build arguments included. Revoke the credential and build
again with a secret of the build (RUN --mount=type=secret) in place of ARG or a literal.`,
  },
  'credentials-in-image': {
    severity: 'high',
    reason: 'such files hold what opens accounts and machines; whether this one does is not known',
    title: 'Credentials file in the image',
    cwe: [538],
    help: `Programs keep keys and passwords in files of this name. Revoke what is in it, keep it out of the build context with a .dockerignore,
and mount it when the container runs, or as a secret of the build when only a step needs it.`,
  },
  'root-image': {
    severity: 'high',
    reason: 'who breaks into the process owns the container, and is root on the host if they get out',
    title: 'Image starts as root',
    cwe: [250],
    help: `The configuration names no user, or one with uid 0. Make an account in the Dockerfile and end with it:

    RUN useradd --uid 10001 --no-create-home app
    USER 10001`,
  },
  'notebook-without-login': shared('notebook-without-login'),
  'jupyter-allow-root': shared('jupyter-allow-root'),
  'exposed-server': shared('exposed-server'),
  sudo: shared('sudo'),
  'account-without-password': {
    severity: 'medium',
    reason: 'who gets into the container has one more account; high where that is root and su is there to ask for it',
    title: 'Account that no password protects',
    cwe: [258],
    help: `The list of accounts or of passwords (/etc/passwd, /etc/shadow) has an empty field where a password or a sign for none stands: su and
login let everybody into that account. Lock it in the Dockerfile:

    RUN passwd -l root`,
  },
  'login-key-in-image': {
    severity: 'medium',
    reason: 'it opens something only where an SSH server runs in the container',
    title: 'Key that opens an account of the image',
    cwe: [284],
    help: `Whoever has the other half of the key can log in to every container of the image that runs an SSH server. Leave the file out, and
mount it into the containers that need it.`,
  },
  'privileged-program': {
    severity: 'high',
    reason: 'with the setuid bit, or a capability like it, it gives root to whoever can start it',
    title: 'Shell or interpreter with rights of root',
    cwe: [250],
    help: `A shell, an interpreter or a program that writes any file, run with the rights of root, opens the container to each of its users. Take the bit
away in the step that installs the program: chmod u-s FILE, or setcap -r FILE for capabilities.`,
  },
  'setuid-file': {
    severity: 'medium',
    reason: 'a hole in that program is a way to root; the usual ones of a distribution are listed together, as info',
    title: 'Program with rights that its user has not',
    cwe: [250],
    help: `The program runs with the rights of its owner, whoever starts it. A container that starts as one user needs none of them:

    RUN find / -xdev -perm /6000 -type f -exec chmod a-s {} +

Capabilities of a file do the same: setcap -r FILE takes them away.`,
  },
  'world-writable-path': {
    severity: 'medium',
    reason: 'a process that should only read code or a model can replace it',
    title: 'Path that everybody can write',
    cwe: [732],
    help: `Any user of the container can change it, and with a folder every file in it. Give it to the user that needs it and to nobody else: COPY
--chown=10001:10001, chmod o-w. Data that a container writes belongs in a volume.`,
  },
  'git-history-in-image': {
    severity: 'medium',
    reason: 'what was ever committed comes with it, secrets that were taken out again too',
    title: 'Version history in the image',
    cwe: [538],
    help: `A .git folder came in with the build context. Add .git to the .dockerignore, and build again.`,
  },
  'admin-port': {
    severity: 'medium',
    reason: 'whether anybody reaches it depends on the network around the container',
    title: 'Port of a service that runs commands',
    cwe: [284],
    help: `Who reaches a shell, a notebook server, a cluster's dashboard or a container runtime runs code in or beside the container. Take the
service and its EXPOSE out of the image, or put it behind a login and a network of its own.`,
  },
  'leading-out': {
    severity: 'high',
    reason: 'no builder writes such an entry; unpackers have followed them out of the image',
    title: 'Entry that leads out of the image',
    cwe: [22],
    help: `A name with .. in it was put into the layer by hand or by a broken tool. Find out where the layer comes from, and build it again.`,
  },
  'package-cache-in-image': {
    severity: 'info',
    reason: 'it makes the image larger, and its lists of packages older with every day',
    title: 'Cache of a package manager in the image',
    cwe: [710],
    help: `What a package manager downloaded is of no use to the container. Leave it out in the step that downloads (pip install --no-cache-dir,
rm -rf /var/lib/apt/lists/* in the same RUN), or keep it in a cache of the build: RUN --mount=type=cache.`,
  },
  'no-healthcheck': {
    severity: 'info',
    reason: 'Kubernetes has checks of its own and does not look at it',
    title: 'Image without a health check',
    cwe: [710],
    help: `Docker and Compose can't tell whether what runs in the container still answers. Add a HEALTHCHECK, or say HEALTHCHECK NONE where the
platform checks.`,
  },
  'no-origin-label': {
    severity: 'info',
    reason: 'it opens nothing; it is missed when something is wrong',
    title: 'Image does not say what it was built from',
    cwe: [1059],
    help: `Nobody can tell from the image which commit it is of. Set the labels of the OCI specification when it is built:

    docker build --label org.opencontainers.image.source="$REPOSITORY" --label org.opencontainers.image.revision="$COMMIT" .`,
  },
  'image-size': {
    severity: 'info',
    reason: 'a figure, no fault',
    title: 'What made the image big',
    cwe: [710],
    help: `The JSON report has the layers with their largest folders. What a later layer deletes still counts: delete it in the step that makes it,
or build in one stage and copy the result to another.`,
  },
  'package-list-gap': {
    severity: 'low',
    reason: 'nothing is wrong with the image; its list of packages is not whole',
    title: 'Packages that could not be listed',
    cwe: [1059],
    help: `What is not listed is not in the bill of materials and is not looked up for vulnerabilities. List such packages with a program that
reads this package manager's records.`,
  },
  'unreadable-image': {
    severity: 'high',
    reason: 'the gate is in error: what was not read is not safe',
    title: "Image can't be read",
    cwe: [],
    help: `Save it again with docker save, podman save, skopeo copy or a builder that writes an OCI layout. An archive whose parts contradict each other
or don't have their digests is not what its builder made.`,
  },
  'unreadable-layer': {
    severity: 'high',
    reason: 'the gate is in error: what was not read is not safe',
    title: "Layer can't be read",
    cwe: [],
    help: `What is in the rest of the layer is not known. Build and save the image again; if the message comes again, find out what made the layer.`,
  },
} as const satisfies Record<string, ImageRule>;

export type ImageRuleId = keyof typeof imageRules;
