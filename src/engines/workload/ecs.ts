import type { Span } from '../dockerfile/located';
import { hostPath, readSecurity } from './docker-options';
import { bare, boolean, capability, type Container, known, type Setting, type Variable } from './model';
import { started } from './script';
import type { Entry, Yaml } from './yaml';

/** The task definitions of Amazon ECS in a document: one as it is registered or described, or the resources of a CloudFormation template. */
export function tasksIn(document: Yaml): Yaml[] {
  const described = document.at('taskDefinition') ?? document;
  if (definitionsOf(described).length > 0) return [described];
  return (document.at('Resources')?.entries() ?? []).flatMap(({ value }) =>
    value.at('Type')?.text === 'AWS::ECS::TaskDefinition' ? (value.at('Properties') ?? []) : [],
  );
}

const definitionsOf = (task: Yaml): readonly Yaml[] =>
  items(task, 'containerDefinitions').filter((definition) => field(definition, 'image') !== undefined);

/** CloudFormation begins the same names with a capital. */
const field = (map: Yaml | undefined, name: string): Entry | undefined =>
  map?.entry(name) ?? map?.entry(name.charAt(0).toUpperCase() + name.slice(1));

const at = (map: Yaml | undefined, ...names: readonly string[]): Yaml | undefined =>
  names.reduce<Yaml | undefined>((value, name) => field(value, name)?.value, map);

const items = (map: Yaml | undefined, ...names: readonly string[]): readonly Yaml[] => at(map, ...names)?.items() ?? [];

/** What CloudFormation puts together is not known here. */
const textIn = (value: Yaml | undefined): string | undefined =>
  value?.isTagged === true ? undefined : known(value?.text);

const setting = (entry: Entry | undefined): Setting<string> | undefined =>
  entry && { value: textIn(entry.value), span: entry.span };

const onOff = (entry: Entry | undefined): Setting<boolean> | undefined =>
  entry && { value: boolean(textIn(entry.value)), span: entry.span };

export function taskContainers(task: Yaml): Container[] {
  const family = textIn(at(task, 'family'))?.slice(0, 80);
  const of = `the task${family === undefined ? '' : ` \`${family}\``}`;
  const folders = new Map(
    items(task, 'volumes').map((volume) => [
      at(volume, 'name')?.text,
      pathIn(field(at(volume, 'host'), 'sourcePath')),
    ]),
  );
  const hostNamespaces = spaces.flatMap(([key, space]) => {
    const entry = field(task, key);
    return entry?.value.text === 'host' ? [{ value: space, span: entry.span }] : [];
  });
  return definitionsOf(task).map((definition) => {
    const name = textIn(at(definition, 'name'))?.slice(0, 80);
    const image = field(definition, 'image');
    const linux = at(definition, 'linuxParameters');
    const mounted = items(definition, 'mountPoints').flatMap(
      (mount) => folders.get(at(mount, 'sourceVolume')?.text) ?? [],
    );
    const listed = (kind: string): Setting<string>[] => placed(items(linux, 'capabilities', kind), capability);
    return {
      ...bare(
        'ecs',
        `${name === undefined ? 'A container' : `The container \`${name}\``} of ${of}`,
        field(definition, 'name')?.span ?? image?.span ?? definition.span,
      ),
      image: setting(image),
      user: setting(field(definition, 'user')),
      privileged: onOff(field(definition, 'privileged')),
      readOnlyRoot: onOff(field(definition, 'readonlyRootFilesystem')),
      ...readSecurity(placed(items(definition, 'dockerSecurityOptions'), (text) => text)),
      hostNamespaces,
      hostPaths: [
        ...mounted,
        ...items(linux, 'devices').flatMap((device) => pathIn(field(device, 'hostPath'))),
      ],
      added: listed('add'),
      dropped: listed('drop'),
      memoryLimit: setting(field(definition, 'memory') ?? field(task, 'memory')),
      env: [...variables(definition, 'environment'), ...variables(definition, 'secrets')],
      started: started(at(definition, 'entryPoint'), at(definition, 'command')),
    };
  });
} // prettier-ignore

const spaces = [
  ['networkMode', 'network'],
  ['pidMode', 'pid'],
  ['ipcMode', 'ipc'],
] as const;

const pathIn = (entry: Entry | undefined): Setting<string>[] =>
  entry === undefined ? [] : hostPath(textIn(entry.value) ?? '', entry.span);

function placed(values: readonly Yaml[], read: (text: string) => string): { value: string; span: Span }[] {
  return values.flatMap((value) => {
    const text = textIn(value);
    return text === undefined ? [] : [{ value: read(text), span: value.span }];
  });
}

/** `environment` has a value, `secrets` where one is kept. */
function variables(definition: Yaml, key: 'environment' | 'secrets'): Variable[] {
  return items(definition, key).flatMap((item) => {
    const name = field(item, 'name');
    const text = name?.value.text;
    if (name === undefined || text === undefined) return [];
    const value = field(item, 'value');
    return [{ name: text, value: textIn(value?.value), span: name.span, valueSpan: value?.value.span ?? name.span }];
  });
}
