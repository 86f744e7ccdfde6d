import type { Span } from '../dockerfile/located';
import { assigned, bound, hostPath, readSecurity } from './docker-options';
import { booleanOf, textOf } from './kubernetes';
import { bare, boolean, capability, type Container, known, type Setting, type Variable } from './model';
import type { Entry, Yaml } from './yaml';

/** Whether a document is a Compose file: services of which one at least says what it is made from. */
export function isCompose(document: Yaml): boolean {
  return servicesOf(document).some(({ value }) => isService(value));
}

function servicesOf(document: Yaml): readonly Entry[] {
  return document.at('services')?.entries() ?? [];
}

const isService = (service: Yaml): boolean =>
  service.at('image')?.text !== undefined || service.at('build') !== undefined;

export function composeContainers(document: Yaml): Container[] {
  return servicesOf(document).flatMap(({ key, span, value }) =>
    isService(value) ? [readService(key, span, value)] : [],
  );
}

function readService(name: string, span: Span, service: Yaml): Container {
  const texts = (key: string): { value: string; span: Span }[] =>
    (service.at(key)?.items() ?? []).flatMap((item) =>
      item.text === undefined ? [] : [{ value: item.text, span: item.span }],
    );
  const capabilities = (key: string): Setting<string>[] =>
    texts(key).map((item) => ({ value: capability(item.value), span: item.span }));
  return {
    ...bare('compose', `The service \`${name.slice(0, 80)}\``, span),
    // Beside `build`, the image is a name for what is built.
    image: service.at('build') === undefined ? imageOf(service.entry('image')) : undefined,
    user: textOf(service.entry('user')),
    privileged: booleanOf(service.entry('privileged')),
    readOnlyRoot: booleanOf(service.entry('read_only')),
    ...readSecurity(texts('security_opt')),
    hostNamespaces: spaces.flatMap(([key, space]) => {
      const entry = service.entry(key);
      return entry?.value.text === 'host' ? [{ value: space, span: entry.span }] : [];
    }),
    hostPaths: [...(service.at('volumes')?.items() ?? []).flatMap(hostPathsOf), ...apiSocket(service)],
    added: capabilities('cap_add'),
    dropped: capabilities('cap_drop'),
    memoryLimit: textOf(service.entry('mem_limit') ?? service.at('deploy', 'resources', 'limits')?.entry('memory')),
    env: environment(service.at('environment')),
    left: restarting(service),
  };
}

const spaces = [
  ['network_mode', 'network'],
  ['pid', 'pid'],
  ['ipc', 'ipc'],
  ['uts', 'uts'],
  ['userns_mode', 'user'],
] as const;

/** An image's name with the defaults of its variables put in: `python:${TAG:-3.12}`. */
function imageOf(entry: Entry | undefined): Setting<string> | undefined {
  const text = entry?.value.text?.replace(/\$\{\w+:?-([^${}]*)\}/g, '$1');
  return entry && { value: known(text), span: entry.span };
}

function hostPathsOf(volume: Yaml): Setting<string>[] {
  if (!volume.isMap) return bound(volume.text, volume.span);
  const source = volume.entry('source');
  if (volume.at('type')?.text !== 'bind' || source === undefined) return [];
  return hostPath(source.value.text ?? '', source.span);
}

function apiSocket(service: Yaml): Setting<string>[] {
  const entry = service.entry('use_api_socket');
  return entry !== undefined && boolean(entry.value.text) === true
    ? [{ value: '/var/run/docker.sock', span: entry.span }]
    : [];
}

/** A map of names and values, or a list of `NAME=value`. */
export function environment(env: Yaml | undefined): Variable[] {
  const pairs = (env?.entries() ?? []).map(({ key, span, value }) => ({
    name: key,
    value: known(value.text),
    span,
    valueSpan: value.span,
  }));
  const items = (env?.items() ?? []).flatMap((item) =>
    item.text === undefined ? [] : [assigned(item.text, item.span)],
  );
  return [...pairs, ...items];
}

/** A service that has a GPU and offers no port is a training run, which nothing should start again when it is done. */
function restarting(service: Yaml): Setting<string> | undefined {
  const restart = service.entry('restart');
  if (restart === undefined || !/^(?:always|unless-stopped)$/.test(restart.value.text ?? '')) return undefined;
  const devices = service.at('deploy', 'resources', 'reservations', 'devices');
  const gpu = devices !== undefined || service.at('gpus') !== undefined || service.at('runtime')?.text === 'nvidia';
  const serves = service.at('ports') !== undefined || service.at('expose') !== undefined;
  return gpu && !serves
    ? { value: 'it is started again when it has finished; leave `restart` out, or set it to `on-failure`', span: restart.span }
    : undefined;
} // prettier-ignore
