import { stat } from 'node:fs/promises';
import path from 'node:path';
import { EngineError } from '../../errors';
import { DirectoryTree } from '../../trees/directory';
import { renamed } from '../../trees/renamed';
import type { Tree } from '../../trees/tree';
import type { EngineAccess } from '../external/access';
import { onPath } from '../external/locate';
import { runProcess, said } from '../external/process';
import { isInside, outside } from '../external/trust';
import { clientScheme } from './reference';

/** A program that writes an image to a file. */
interface Client {
  readonly name: string;
  /** What it is called with to write the image `reference` to `file`, an archive. */
  arguments(reference: string, file: string): string[];
  /** What to do when it has not got the image. */
  readonly hint: string;
}

/** In the order in which they are looked for: first those that have what was built on this machine. */
export const clients: readonly Client[] = [
  {
    name: 'docker',
    arguments: (reference, file) => ['save', '--output', file, reference],
    hint: 'docker saves what is on its machine: pull or build the image first',
  },
  {
    name: 'podman',
    arguments: (reference, file) => ['save', '--quiet', '--format', 'docker-archive', '--output', file, reference],
    hint: 'podman saves what is on its machine: pull or build the image first',
  },
  {
    name: 'skopeo',
    // Every platform; the archives that docker writes have no digests.
    arguments: (reference, file) => [
      ...['copy', '--quiet', '--all', '--preserve-digests'],
      ...[`docker://${withoutTag(reference)}`, `oci-archive:${file}`],
    ],
    hint: 'skopeo copies from the registry: is the image pushed there, and this job logged in?',
  },
  {
    name: 'crane',
    arguments: (reference, file) => ['pull', '--format', 'tarball', reference, file],
    hint: 'crane pulls from the registry: is the image pushed there, and this job logged in?',
  },
];

/** Where both are named the digest decides; skopeo takes only one of them. */
const withoutTag = (reference: string): string => reference.replace(/:[\w][\w.-]*(?=@)/, '');

/** A name as registries have it, with its tag and digest. Source: the grammar of distribution's `reference` package. */
const component = '[a-z0-9]+(?:[._-]+[a-z0-9]+)*';
const grammar = new RegExp(
  String.raw`^(?:${component}(?::\d{1,5})?/)?${component}(?:/${component})*(?::\w[\w.-]{0,127})?(?:@sha256:[0-9a-f]{64})?$`,
  'i',
);
const longest = 500;

/** A training image of some tens of GB over a slow line. */
const timeoutMs = 60 * 60_000;

/**
 * Has the first client on the PATH write the image to `folder`; in the tree it is a file under the text itself. Another client is not
 * tried where the first one fails: it may know another image by the same name. Rejects with `EngineError`.
 */
export async function fetchImage(text: string, folder: string, access: EngineAccess): Promise<Tree> {
  const reference = text.slice(clientScheme.length);
  if (reference.length > longest || !grammar.test(reference))
    throw new EngineError(
      `${JSON.stringify(text.slice(0, 100))} is no name of an image: docker://[HOST/]NAME[:TAG][@DIGEST]`,
    );
  const { client, program } = await clientOn(text, access);
  const file = path.join(folder, 'image.tar');
  const ended = await runProcess({
    program,
    args: client.arguments(reference, file),
    cwd: folder,
    env: environmentOf(folder, access),
    timeoutMs,
  }).catch((error: unknown) => {
    throw error instanceof EngineError ? new EngineError(`${text}: ${client.name} ${error.message}`) : error;
  });
  if (ended.exitCode !== 0)
    throw new EngineError(
      `${text}: ${client.name} failed (exit ${ended.exitCode})${said(ended.stderr)} (${client.hint})`,
    );
  const size = await stat(file).then(
    (found) => found.size,
    () => 0,
  );
  if (size === 0) throw new EngineError(`${text}: ${client.name} ended as if it had written the image, and did not`);
  return renamed(new DirectoryTree(folder), new Map([[text, { path: path.basename(file), size }]]));
}

async function clientOn(text: string, access: EngineAccess): Promise<{ client: Client; program: string }> {
  for (const client of clients)
    for (const program of await onPath(client.name, access))
      if (!isInside(program, access.untrusted)) return { client, program };
  const names = clients.map(({ name }) => name).join(', ');
  throw new EngineError(
    `${text}: none of ${names} is on the PATH to bring it; install one, or save the image to a file and name that`,
  );
}

/** Of the job's own: where a client keeps its logins and its images, which daemon it asks, and the way to the network. */
const kept = [
  ...['HOME', 'USER', 'XDG_RUNTIME_DIR', 'XDG_CONFIG_HOME', 'XDG_DATA_HOME', 'RUNNER_TRACKING_ID'],
  ...['DOCKER_HOST', 'DOCKER_CONTEXT', 'DOCKER_CONFIG', 'DOCKER_CERT_PATH', 'DOCKER_TLS_VERIFY', 'CONTAINER_HOST'],
  ...['REGISTRY_AUTH_FILE', 'CONTAINERS_CONF', 'CONTAINERS_STORAGE_CONF', 'CONTAINERS_REGISTRIES_CONF'],
  ...['SSL_CERT_FILE', 'SSL_CERT_DIR', 'LD_LIBRARY_PATH'],
  ...['HTTP_PROXY', 'HTTPS_PROXY', 'NO_PROXY', 'http_proxy', 'https_proxy', 'no_proxy'],
];

/** Settings in the checked folder could name a program to log in with, so they don't hold. Helpers for logins lie on the PATH. */
function environmentOf(folder: string, { environment, untrusted }: EngineAccess): Record<string, string> {
  const inherited = kept.flatMap((name) => {
    const value = environment[name] ?? '';
    if (name === 'LD_LIBRARY_PATH') return [[name, outside(value, untrusted)]];
    return value === '' || (path.isAbsolute(value) && isInside(value, untrusted)) ? [] : [[name, value]];
  });
  return {
    HOME: folder,
    ...(Object.fromEntries(inherited) as Record<string, string>),
    PATH: outside(environment.PATH ?? '', untrusted),
    TMPDIR: folder,
    LC_ALL: 'C.UTF-8',
  };
}
