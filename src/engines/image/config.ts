import { FormatError } from '../../formats/cursor';
import { JsonEvents, type JsonKey } from '../../formats/json-events';
import type { Image } from '../../formats/oci';
import type { SecretMatch, SecretsEngine } from '../secrets';
import { maskSecret } from '../secrets';
import { numberOf } from './accounts';
import { readStart } from '../dockerfile/start';
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
  const root = [...userFindings(config?.User ?? '', uidOf)];
  yield* root;
  yield* startFindings(config ?? {}, root.length > 0);
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

/** What the image is set up to start, by the rules that Dockerfiles have for it. */
function* startFindings(
  config: NonNullable<Image['config']['config']>,
  isRoot: boolean,
): Generator<ImageFinding, void, undefined> {
  const member = 'configuration';
  const { hits, asRoot, complete } = readStart({
    entrypoint: config.Entrypoint ?? [],
    command: config.Cmd ?? [],
    environment: config.Env ?? [],
  });
  const isRaised = !isRoot && asRoot !== undefined;
  if (isRaised) {
    const message = `The image starts ${asRoot} through sudo or its like, so it runs as root in spite of its user.`;
    yield { rule: 'root-image', message, identity: 'sudo', member };
  }
  for (const { rule, message } of hits)
    if (!isRaised || rule !== 'sudo') yield { rule, message, identity: message, member };
  if (complete) return;
  const message = 'What the image starts was not judged: its command and variables are longer than is followed.';
  yield { rule: 'unreadable-image', message, identity: 'start', member, incomplete: true };
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
      if (match.allowedBy !== undefined || known.has(match.value)) continue;
      known.add(match.value);
      yield secretFinding('secret-in-image-config', match, name, `A text in ${name} of the image`);
    }
    if (complete) continue;
    const message = `The search for secrets in ${name} of the image did not end in the time that it gets.`;
    yield { rule: 'unreadable-layer', message, identity: name, incomplete: true };
    return;
  }
}

/** BuildKit has put its arguments into configurations as JSON in base64. */
const brace = 0x7b;
const maxPacked = 2;

/** The texts of a JSON document, as assignments where they have a name, also those of a key that comes twice; one that is no JSON is a text itself. */
function stringsIn(bytes: Buffer, depth = 0): readonly string[] {
  const texts: string[] = [];
  const keyOf = (path: readonly JsonKey[]): string => {
    const key = path.at(-1);
    if (typeof key !== 'string') return '';
    texts.push(key);
    return key;
  };
  const events = new JsonEvents({
    open: (_, path) => void keyOf(path),
    literal: (_, path) => void keyOf(path),
    string: (text, path) => {
      // Build arguments are called `build-arg:NAME`.
      const name = keyOf(path).replace(/^.*:/s, '');
      texts.push(name === '' ? text : `${name}=${text}`);
      if (depth < maxPacked && /^e[\w+/=-]{20,}$/.test(text)) {
        const inside = Buffer.from(text, 'base64');
        if (inside[0] === brace) for (const each of stringsIn(inside, depth + 1)) texts.push(each);
      }
    },
  });
  try {
    events.push(bytes);
    events.end();
    return texts;
  } catch (error) {
    if (!(error instanceof FormatError)) throw error;
    return [...texts, bytes.toString('utf8')];
  }
}

function* userFindings(user: string, uidOf: UidOf): Generator<ImageFinding, void, undefined> {
  const name = (user.split(':')[0] ?? '').trim();
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
