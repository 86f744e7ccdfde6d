import type { Span } from '../dockerfile/located';
import { assigned, bound, devicesOf, hostPath, readSecurity } from './docker-options';
import {
  bare,
  boolean,
  capability,
  type Container,
  filled,
  known,
  type Setting,
  type Variable,
  written,
} from './model';
import { named } from './rule';
import { started } from './script';
import type { Entry, Yaml } from './yaml';

/** What a Compose file may have beside extensions (`x-…`): Compose refuses any other key. */
const sections = new Set('name version services networks volumes configs secrets include models'.split(' '));

/**
 * Whether a document is a Compose file: services of which one at least says what it is made from, or changes how it is run, and,
 * unless its name says so (`isNamed`), nothing that Compose doesn't know beside them.
 */
export function isCompose(document: Yaml, isNamed: boolean): boolean {
  return (
    servicesOf(document).some(({ value }) => isService(value)) &&
    (isNamed || document.entries().every(({ key }) => sections.has(key) || key.startsWith('x-')))
  );
}

function servicesOf(document: Yaml): readonly Entry[] {
  return document.at('services')?.entries() ?? [];
}

/** What other documents with `services` don't set: a file with these alone is put over another one. */
const overridden =
  'privileged cap_add cap_drop security_opt network_mode pid ipc uts userns_mode read_only volumes devices use_api_socket'.split(
    ' ',
  );

const isService = (service: Yaml): boolean =>
  service.at('image')?.text !== undefined ||
  ['build', 'extends', ...overridden].some((key) => service.at(key) !== undefined);

export function composeContainers(document: Yaml): Container[] {
  const services = servicesOf(document).filter(({ value }) => isService(value));
  const byName = new Map(services.map((service) => [service.key, service]));
  const binds = bindsIn(document);
  return services.flatMap((service) => {
    const { value } = service;
    const container = readExtended(service, byName, maxExtended);
    const named = namesIn(value).flatMap((name) => binds.get(name) ?? []);
    const hostPaths = [...container.hostPaths, ...named, ...filesOf(value, document)];
    return [{ ...container, hostPaths }, ...besides(container.what, value)];
  });
}

/** The files of the host that a service gets as its `configs` and `secrets`. */
function filesOf(service: Yaml, document: Yaml): Setting<string>[] {
  return ['configs', 'secrets'].flatMap((section) =>
    (service.at(section)?.items() ?? []).flatMap((item) => {
      const file = document.at(section, item.text ?? item.at('source')?.text ?? '')?.entry('file');
      return file === undefined ? [] : hostPath(textIn(file.value) ?? '', file.span, true);
    }),
  );
}

/** What runs with rights of its own beside a service: its hooks, and the steps of its build. */
function besides(what: string, service: Yaml): Container[] {
  const of = named(what);
  const partly = (what: string, span: Span): Container => ({ ...bare('compose', what, span), partial: true });
  const hooks = ['post_start', 'pre_stop'].flatMap((key) =>
    (service.at(key)?.items() ?? []).map((hook) => ({
      ...partly(`A hook (\`${key}\`) of ${of}`, hook.span),
      ...rightsOf(hook),
      env: environment(hook.at('environment')),
    })),
  );
  const build = service.entry('build');
  if (build?.value.isMap !== true) return hooks;
  const entitled = (right: string): Span | undefined =>
    build.value.at('entitlements')?.items().find((item) => item.text === right)?.span; // prettier-ignore
  const insecure = entitled('security.insecure');
  // `network: host` alone is how builds reach a proxy.
  const shared = entitled('network.host');
  const { privileged } = rightsOf(build.value);
  return [
    ...hooks,
    {
      ...partly(`The build of ${of}`, build.span),
      privileged: privileged?.value !== true && insecure !== undefined ? { value: true, span: insecure } : privileged,
      hostNamespaces: shared === undefined ? [] : [{ value: 'network', span: shared }],
    },
  ];
}

/** `user` and `privileged`, of a service or one of its hooks; a build has the second. */
function rightsOf(map: Yaml): Pick<Container, 'user' | 'privileged'> {
  const user = map.entry('user');
  const privileged = map.entry('privileged');
  return {
    user: user && { value: known(textIn(user.value)), span: user.span },
    privileged: privileged && { value: boolean(textIn(privileged.value)), span: privileged.span },
  };
}

/** Named volumes that are a folder of the host, as the local driver mounts it. */
function bindsIn(document: Yaml): Map<string, Setting<string>[]> {
  const volumes = document.at('volumes')?.entries() ?? [];
  return new Map(
    volumes.flatMap(({ key, value }) => {
      const options = value.at('driver_opts');
      const device = options?.entry('device');
      const isBind = options?.at('o')?.text?.split(',').includes('bind') === true;
      return device === undefined || !isBind ? [] : [[key, hostPath(textIn(device.value) ?? '', device.span)]];
    }),
  );
}

/** What a service calls its volumes. */
const namesIn = (service: Yaml): string[] =>
  (service.at('volumes')?.items() ?? []).map((volume) => volume.at('source')?.text ?? volume.text?.split(':')[0] ?? '');

/** A service that extends one that extends one …: longer chains, and circles, are not followed. */
const maxExtended = 10;

/** The service with what the one that it extends sets and it doesn't; one of another file is not followed. */
function readExtended({ key, span, value }: Entry, services: ReadonlyMap<string, Entry>, left: number): Container {
  const container = readService(key, span, value);
  const extended = value.at('extends');
  if (extended === undefined) return container;
  const name = extended.text ?? (extended.at('file') === undefined ? extended.at('service')?.text : undefined);
  const from = services.get(name ?? '');
  if (from === undefined || left === 0) return { ...container, partial: true };
  return over(container, readExtended(from, services, left - 1));
}

/** Single settings of the first count; lists are put together, as Compose does. */
function over(own: Container, base: Container): Container {
  return {
    ...base,
    ...(Object.fromEntries(Object.entries(own).filter(([, value]) => value !== undefined)) as Partial<Container>),
    partial: base.partial,
    hostNamespaces: [...own.hostNamespaces, ...base.hostNamespaces],
    hostPaths: [...own.hostPaths, ...base.hostPaths],
    added: [...own.added, ...base.added],
    dropped: [...own.dropped, ...base.dropped],
    unconfined: [...own.unconfined, ...base.unconfined],
    env: [...own.env, ...base.env.filter(({ name }) => own.env.every((each) => each.name !== name))],
    started: own.started.length > 0 ? own.started : base.started,
    left: own.left,
  };
}

function readService(name: string, span: Span, service: Yaml): Container {
  const texts = (key: string): { value: string; span: Span }[] =>
    (service.at(key)?.items() ?? []).flatMap((item) =>
      item.text === undefined ? [] : [{ value: filled(item.text), span: item.span }],
    );
  const text = (entry: Entry | undefined): Setting<string> | undefined =>
    entry && { value: known(textIn(entry.value)), span: entry.span };
  const on = (key: string): Setting<boolean> | undefined => {
    const entry = service.entry(key);
    return entry && { value: boolean(textIn(entry.value)), span: entry.span };
  };
  const capabilities = (key: string): Setting<string>[] =>
    texts(key).map((item) => ({ value: capability(item.value), span: item.span }));
  return {
    ...bare('compose', `The service \`${name.slice(0, 80)}\``, span),
    partial: service.at('image') === undefined && service.at('build') === undefined,
    // Beside `build`, the image is a name for what is built.
    image: service.at('build') === undefined ? text(service.entry('image')) : undefined,
    ...rightsOf(service),
    readOnlyRoot: on('read_only'),
    ...readSecurity(texts('security_opt')),
    hostNamespaces: spaces.flatMap(([key, space]) => {
      const entry = service.entry(key);
      return entry !== undefined && textIn(entry.value) === 'host' ? [{ value: space, span: entry.span }] : [];
    }),
    hostPaths: [
      ...(service.at('volumes')?.items() ?? []).flatMap(hostPathsOf),
      ...texts('devices').flatMap(({ value, span }) => hostPath(value.split(':')[0] ?? '', span)),
      ...texts('device_cgroup_rules').flatMap(({ value, span }) => devicesOf(value, span)),
      ...(on('use_api_socket')?.value === true ? hostPath('/var/run/docker.sock', service.entry('use_api_socket')?.span ?? span) : []),
    ],
    added: capabilities('cap_add'),
    dropped: capabilities('cap_drop'),
    memoryLimit: text(service.entry('mem_limit') ?? service.at('deploy', 'resources', 'limits')?.entry('memory')),
    env: environment(service.at('environment')),
    started: started(service.at('entrypoint'), service.at('command')),
    left: restarting(service),
  };
} // prettier-ignore

const textIn = (value: Yaml): string | undefined => (value.text === undefined ? undefined : filled(value.text));

const spaces = [
  ['network_mode', 'network'],
  ['pid', 'pid'],
  ['ipc', 'ipc'],
  ['uts', 'uts'],
  ['userns_mode', 'user'],
] as const;

function hostPathsOf(volume: Yaml): Setting<string>[] {
  if (!volume.isMap) return bound(textIn(volume), volume.span);
  const source = volume.entry('source');
  if (volume.at('type')?.text !== 'bind' || source === undefined) return [];
  return hostPath(textIn(source.value) ?? '', source.span, boolean(volume.at('read_only')?.text) === true);
}

/** A map of names and values, or a list of `NAME=value`. */
export function environment(env: Yaml | undefined): Variable[] {
  const pairs = (env?.entries() ?? []).map(({ key, span, value }) => ({
    name: key,
    value: written(value.text),
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
