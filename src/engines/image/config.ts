import type { Image } from '../../formats/oci';
import type { SecretMatch, SecretsEngine } from '../secrets';
import { maskSecret } from '../secrets';
import { numberOf } from './contents';
import type { ImageFinding } from './finding';

/** Ports of services that give whoever reaches them a shell or its like. */
const adminPorts: Readonly<Record<string, string>> = {
  21: 'FTP',
  22: 'SSH',
  23: 'Telnet',
  2375: 'Docker without TLS',
  3389: 'RDP',
  5900: 'VNC',
  6006: 'TensorBoard',
  8265: 'the dashboard of Ray, which runs jobs',
  8786: 'the scheduler of Dask',
  8888: 'Jupyter',
  10250: 'the kubelet',
};

/** The image's own list of accounts; `linked` where a link leads to it, which is not followed. */
export type UidOf = (user: string) => number | 'not listed' | 'no list' | 'linked';

/** What the configuration and the history of an image say. */
export function* configFindings(
  image: Image,
  secrets: SecretsEngine,
  uidOf: UidOf,
): Generator<ImageFinding, void, undefined> {
  const { config } = image.config;
  yield* userFindings(config?.User ?? '', uidOf);
  const known = new Set<string>();
  for (const [name, text] of textsOf(image)) {
    for (const match of secrets.scanText(text, '.env')) {
      if (known.has(match.value)) continue;
      known.add(match.value);
      yield secretFinding('secret-in-image-config', match, 'configuration', `${name} of the image`);
    }
  }
  for (const [i, { created_by: command }] of (image.config.history ?? []).entries()) {
    for (const match of secrets.scanText(command ?? '', 'Dockerfile')) {
      if (known.has(match.value)) continue;
      known.add(match.value);
      yield secretFinding(
        'secret-in-image-history',
        match,
        `history ${i + 1}`,
        `The history of the image (step ${i + 1})`,
      );
    }
  }
  yield* documentFindings(image, secrets, known);
  for (const port of Object.keys(config?.ExposedPorts ?? {})) {
    const service = adminPorts[port.split('/')[0] ?? ''];
    if (service === undefined) continue;
    yield {
      rule: 'admin-port',
      message: `The image exposes port ${port}, that of ${service}.`,
      identity: port,
      member: 'configuration',
    };
  }
  if ((config?.Healthcheck?.Test ?? []).length === 0)
    yield { rule: 'no-healthcheck', message: 'The image has no HEALTHCHECK.', identity: '', member: 'configuration' };
  const labels = config?.Labels ?? {};
  if (labels['org.opencontainers.image.revision'] === undefined)
    yield {
      rule: 'no-origin-label',
      message: 'The image has no label org.opencontainers.image.revision.',
      identity: '',
      member: 'configuration',
    };
}

/** Time for all documents of an image. */
const documentsMs = 60_000;

/** What stands elsewhere in the configuration, and in what comes with the image. */
function* documentFindings(
  image: Image,
  secrets: SecretsEngine,
  known: Set<string>,
): Generator<ImageFinding, void, undefined> {
  const seen = new Set([...textsOf(image)].map(([, text]) => text));
  const { config, history } = image.config;
  for (const words of [config?.Entrypoint, config?.Cmd, config?.Healthcheck?.Test])
    for (const word of words ?? []) seen.add(word);
  for (const { created_by: command } of history ?? []) if (command) seen.add(`created_by=${command}`);
  const deadline = performance.now() + documentsMs;
  for (const { name, bytes } of image.documents) {
    const lines: string[] = [];
    for (const text of stringsIn(bytes)) {
      if (seen.has(text)) continue;
      seen.add(text);
      lines.push(text);
    }
    if (lines.length === 0) continue;
    const { matches, complete } = secrets.scanUntil(lines.join('\n'), '.env', { deadline, formatOnly: false });
    for (const match of matches) {
      if (known.has(match.value)) continue;
      known.add(match.value);
      yield secretFinding('secret-in-image-config', match, name, `A text in ${name} of the image`);
    }
    if (complete) continue;
    const message = `The search for secrets in ${name} of the image did not end in the time that it gets.`;
    yield { rule: 'unreadable-layer', message, identity: name, incomplete: true };
    return;
  }
}

/** The texts of a JSON document, as assignments where they have a name; one that is no JSON is a text itself. */
function* stringsIn(bytes: Buffer): Generator<string, void, undefined> {
  const text = bytes.toString('utf8');
  let document: unknown = text;
  try {
    document = JSON.parse(text);
  } catch {
    // It is searched as it is.
  }
  const open: { readonly name: string; readonly value: unknown }[] = [{ name: '', value: document }];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const { name, value } = next;
    if (typeof value === 'string') yield name === '' ? value : `${name}=${value}`;
    else if (Array.isArray(value)) for (const each of value) open.push({ name: '', value: each });
    else if (typeof value === 'object' && value !== null)
      for (const [key, each] of Object.entries(value)) {
        yield key;
        // Build arguments are called `build-arg:NAME`.
        open.push({ name: key.slice(key.lastIndexOf(':') + 1), value: each });
      }
  }
}

function* userFindings(user: string, uidOf: UidOf): Generator<ImageFinding, void, undefined> {
  const name = user.split(':')[0] ?? '';
  const number = numberOf(name);
  // Some runtimes look for an account that is called like the number first.
  const listed = uidOf(name);
  const finding = { rule: 'root-image', identity: '', member: 'configuration' } as const;
  if (name === '' || name === 'root' || number === 0 || listed === 0) {
    const how =
      name === ''
        ? 'The image names no user, so'
        : name === 'root' || name === '0'
          ? `Its user is ${name}:`
          : `Its user ${JSON.stringify(name)} has uid 0:`;
    yield { ...finding, message: `${how} its containers run as root.` };
    return;
  }
  if (number !== undefined || (listed !== 'no list' && listed !== 'linked')) return;
  const [why, severity] =
    listed === 'linked'
      ? (['leads to its list of accounts over a link', 'high'] as const)
      : (['has no list of accounts (/etc/passwd)', 'medium'] as const);
  const message = `Whether its user ${JSON.stringify(name)} is root can't be told: the image ${why}. Name the user by a number.`;
  yield { ...finding, severity, message };
}

/** What of the configuration can hold a secret, and what to call it. Variables are read as assignments. */
function* textsOf({ config: { config } }: Image): Generator<readonly [string, string], void, undefined> {
  for (const variable of config?.Env ?? []) yield [`Variable ${nameOf(variable)}`, variable];
  for (const [name, value] of Object.entries(config?.Labels ?? {})) yield [`Label ${nameOf(name)}`, `${name}=${value}`];
  for (const [name, words] of [
    ['The entry point', config?.Entrypoint],
    ['The command', config?.Cmd],
    ['The health check', config?.Healthcheck?.Test],
  ] as const)
    if (words) yield [name, words.join(' ')];
}

const nameOf = (variable: string): string => JSON.stringify((variable.split('=')[0] ?? '').slice(0, 100));

const secretFinding = (
  rule: 'secret-in-image-config' | 'secret-in-image-history',
  { rule: secret, value }: SecretMatch,
  member: string,
  where: string,
): ImageFinding => ({
  rule,
  severity: secret.severity,
  message: `${where} holds a credential (${secret.title}): ${maskSecret(value)}. ${secret.revoke}`,
  identity: value,
  secret: true,
  member,
  properties: { provider: secret.provider, evidence: secret.evidence },
});
