import type { Image } from '../../formats/oci';
import type { SecretMatch, SecretsEngine } from '../secrets';
import { maskSecret } from '../secrets';
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

/** What the configuration and the history of an image say. `uidOf` is the image's own list of accounts. */
export function* configFindings(
  image: Image,
  secrets: SecretsEngine,
  uidOf: (user: string) => number | undefined,
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

function* userFindings(
  user: string,
  uidOf: (user: string) => number | undefined,
): Generator<ImageFinding, void, undefined> {
  const name = user.split(':')[0] ?? '';
  const uid = /^\d+$/.test(name) ? Number(name) : uidOf(name);
  if (name !== '' && name !== 'root' && uid !== 0) return;
  const how =
    name === ''
      ? 'The image names no user, so'
      : name === 'root' || name === '0'
        ? `Its user is ${name}:`
        : `Its user ${JSON.stringify(name)} has uid 0:`;
  yield { rule: 'root-image', message: `${how} its containers run as root.`, identity: '', member: 'configuration' };
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
