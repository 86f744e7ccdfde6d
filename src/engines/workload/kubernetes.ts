import type { Span } from '../dockerfile/located';
import { shortest } from './docker-options';
import { bare, boolean, capability, type Container, known, type Setting, type Variable } from './model';
import { started } from './script';
import type { Entry, Yaml } from './yaml';

/** Lists of containers that pods, and what Argo and KServe make pods from, have. */
const lists = new Set(['containers', 'initContainers', 'ephemeralContainers', 'sidecars']);
/** Single containers of Argo's templates, and KServe's predictors by framework. */
const argoContainers = ['container', 'script'];
const frameworks =
  'model sklearn xgboost lightgbm pytorch tensorflow triton onnx pmml paddle huggingface mlserver'.split(' ');

/** Deeper than any object of Kubernetes. */
const maxDepth = 40;

/** The object that a file describes, and what its kind does to the pods in it. */
interface Root {
  readonly kind: string;
  readonly name: string | undefined;
  readonly left: Setting<string> | undefined;
}

export function isKubernetes(document: Yaml): boolean {
  return document.at('kind')?.text !== undefined && document.at('apiVersion')?.text !== undefined;
}

/** The containers of every pod in an object of Kubernetes, whatever kind of object it is. */
export function kubernetesContainers(document: Yaml): Container[] {
  const found: Container[] = [];
  const seen = new Set<unknown>();
  const walk = (value: Yaml, root: Root, above: readonly Yaml[], depth: number): void => {
    // What an alias repeats is judged once.
    if (depth > maxDepth || seen.has(value.node)) return;
    seen.add(value.node);
    if (value.isMap) {
      const here = isKubernetes(value) ? rootOf(value) : root;
      const entries = value.entries();
      const pods = podsOf(value, here, above);
      for (const entry of entries) found.push(...containersIn(entry, here, pods, above[0]?.at('metadata', 'annotations')));
      if (here.kind === 'PersistentVolume' && value.at('hostPath') !== undefined) found.push(claimant(value, here));
      for (const entry of entries) if (entry.key !== 'status') walk(entry.value, here, [value, ...above].slice(0, 4), depth + 1);
    }
    for (const item of value.items()) walk(item, root, above, depth + 1);
  };
  walk(document, rootOf(document), [], 0);
  return found;
} // prettier-ignore

/** The maps that hold the settings of the pod of containers in `value`; what stands in the first counts first. */
function podsOf(value: Yaml, { kind }: Root, above: readonly Yaml[]): Yaml[] {
  // Argo's templates take what they don't set from the workflow's spec, Spark's driver and executor from the application's.
  const inherits = /Workflow(?:Template)?$/.test(kind) || kind.endsWith('SparkApplication');
  return inherits ? [value, ...above] : [value];
}

/** Whoever claims a persistent volume gets what it leads to; of the pod nothing else is known. */
function claimant(spec: Yaml, root: Root): Container {
  const what = `A pod with ${nameOf(root)}`;
  return { ...bare('kubernetes', what, firstLine(spec)), partial: true, hostPaths: hostPathIn(spec) };
}

function containersIn({ key, span, value }: Entry, root: Root, pods: readonly Yaml[], annotations?: Yaml): Container[] {
  if (lists.has(key))
    return value
      .items()
      .flatMap((item) => (isContainer(item) ? [readContainer(item, undefined, root, pods, annotations)] : []));
  if (key === 'steps' && /^(?:Cluster)?Task(?:Run)?$|^Pipeline(?:Run)?$/.test(root.kind))
    return value
      .items()
      .flatMap((item) => (item.at('image') === undefined ? [] : [readContainer(item, undefined, root, pods)]));
  if (!value.isMap) return [];
  // What else its pods are made of, the training runtime says that it names.
  if (key === 'trainer' && root.kind === 'TrainJob')
    return [{ ...readContainer(value, span, root, pods), partial: true }];
  if (argoContainers.includes(key) && /Workflow(?:Template)?$/.test(root.kind) && value.at('image') !== undefined)
    return [readContainer(value, span, root, pods)];
  if (root.kind === 'InferenceService' && frameworks.includes(key)) return [readContainer(value, span, root, pods)];
  if (root.kind.endsWith('SparkApplication') && (key === 'driver' || key === 'executor'))
    return [readContainer(value, span, root, [value, ...pods])];
  return [];
}

const isContainer = (item: Yaml): boolean =>
  item.isMap && (item.at('image')?.text !== undefined || item.at('name')?.text !== undefined);

const nameOf = ({ kind, name }: Root): string => `${kind}${name === undefined ? '' : ` \`${name.slice(0, 80)}\``}`;

function readContainer(container: Yaml, key: Span | undefined, root: Root, pods: readonly Yaml[], annotations?: Yaml): Container {
  const name = container.entry('name');
  const own = container.entry('image') ?? pods.map((pod) => pod.entry('image')).find((image) => image !== undefined);
  const span = name?.span ?? own?.span ?? key ?? firstLine(container);
  const object = nameOf(root);
  const label = known(name?.value.text)?.slice(0, 80);
  const security = container.at('securityContext');
  const podSecurity = pods.map((pod) => pod.at('securityContext') ?? pod.at('podSecurityContext'));
  const inherited = (read: (context: Yaml) => Entry | undefined): Entry | undefined =>
    [security, ...podSecurity].flatMap((context) => (context && read(context)) ?? [])[0];
  const inPod = (name: string): Entry | undefined => pods.flatMap((pod) => pod.entry(name) ?? [])[0];
  const seccomp = inherited((context) => context.at('seccompProfile')?.entry('type'));
  const appArmor = inherited((context) => context.at('appArmorProfile')?.entry('type'));
  const procMount = security?.entry('procMount');
  const selinux = inherited((context) => context.at('seLinuxOptions')?.entry('type'));
  const annotated = annotations?.entry(`container.apparmor.security.beta.kubernetes.io/${name?.value.text ?? ''}`);
  const privileged = booleanOf(security?.entry('privileged'));
  const hostProcess = booleanOf(inherited((context) => context.at('windowsOptions')?.entry('hostProcess')));
  const capabilities = security?.at('capabilities');
  return {
    ...bare('kubernetes', label === undefined ? `A container of ${object}` : `The container \`${label}\` of ${object}`, span),
    // Without an image it is laid over a container of the same name, or fills in one that the cluster has.
    partial: own === undefined,
    image: textOf(own),
    user: numbered(textOf(inherited((context) => context.entry('runAsUser')))),
    nonRoot: booleanOf(inherited((context) => context.entry('runAsNonRoot'))),
    privileged: hostProcess?.value === true ? hostProcess : privileged,
    readOnlyRoot: booleanOf(security?.entry('readOnlyRootFilesystem')),
    escalation: booleanOf(security?.entry('allowPrivilegeEscalation')),
    hostNamespaces: hostSpaces.flatMap(([field, space]) => {
      const entry = inPod(field);
      return entry !== undefined && boolean(entry.value.text) === true ? [{ value: space, span: entry.span }] : [];
    }),
    hostPaths: pods.flatMap((pod) => (pod.at('volumes')?.items() ?? []).flatMap(hostPathIn)),
    hostPorts: (container.at('ports')?.items() ?? []).flatMap((port) => {
      const entry = port.entry('hostPort');
      return entry === undefined || entry.value.text === '0' ? [] : [{ value: known(entry.value.text), span: entry.span }];
    }),
    added: listed(capabilities?.at('add')),
    dropped: listed(capabilities?.at('drop')),
    unconfined: [
      ...(seccomp?.value.text === 'Unconfined' ? [{ value: 'seccomp', span: seccomp.span }] : []),
      ...(appArmor?.value.text === 'Unconfined' ? [{ value: 'apparmor', span: appArmor.span }] : []),
      ...(annotated?.value.text === 'unconfined' ? [{ value: 'apparmor', span: annotated.span }] : []),
      ...(/^(?:spc_t|unconfined_t)$/.test(selinux?.value.text ?? '') && selinux ? [{ value: 'label', span: selinux.span }] : []),
      ...(procMount?.value.text === 'Unmasked' ? [{ value: 'systempaths', span: procMount.span }] : []),
    ],
    seccomp: textOf(seccomp),
    memoryLimit: textOf(
      container.at('resources', 'limits')?.entry('memory') ??
        (root.kind.endsWith('SparkApplication') ? container.entry('memory') : undefined),
    ),
    env: variables(container.at('env')),
    started: started(container.at('command'), container.at('args')),
    token: booleanOf(inPod('automountServiceAccountToken')),
    left: root.left,
  };
} // prettier-ignore

const hostSpaces = [
  ['hostNetwork', 'network'],
  ['hostPID', 'pid'],
  ['hostIPC', 'ipc'],
] as const;

/** A number as YAML may write it, in decimal: `0x0` is root too. */
function numbered(user: Setting<string> | undefined): Setting<string> | undefined {
  const number = user?.value === undefined || user.value.trim() === '' ? Number.NaN : Number(user.value);
  return user && !Number.isNaN(number) ? { ...user, value: String(number) } : user;
}

function hostPathIn(volume: Yaml): Setting<string>[] {
  const path = volume.at('hostPath')?.entry('path');
  const text = known(path?.value.text);
  return path === undefined ? [] : [{ value: text && shortest(text), span: path.span }];
}

function listed(list: Yaml | undefined): Setting<string>[] {
  return (list?.items() ?? []).flatMap((item) => {
    const { text } = item;
    return text === undefined ? [] : [{ value: capability(text), span: item.span }];
  });
}

/** `env` as pods have it: a list of names with a value, or with where it comes from. */
export function variables(list: Yaml | undefined): Variable[] {
  return (list?.items() ?? []).flatMap((item) => {
    const name = item.entry('name');
    const value = item.entry('value');
    const text = name?.value.text;
    if (name === undefined || text === undefined) return [];
    return [{ name: text, value: known(value?.value.text), span: name.span, valueSpan: value?.value.span ?? name.span }];
  });
} // prettier-ignore

export function textOf(entry: Entry | undefined): Setting<string> | undefined {
  return entry && { value: known(entry.value.text), span: entry.span };
}

export function booleanOf(entry: Entry | undefined): Setting<boolean> | undefined {
  return entry && { value: boolean(entry.value.text), span: entry.span };
}

function firstLine(value: Yaml): Span {
  return value.entries()[0]?.span ?? value.span;
}

/** Kinds whose objects stay when their work is done, and the settings that clear them away; one of each list is enough. */
const cleared: readonly (readonly [kinds: RegExp, settings: readonly (readonly string[])[]])[] = [
  [/^Job$/, [['ttlSecondsAfterFinished']]],
  [/^(?:PyTorch|TF|MPI|XGBoost|Paddle|JAX|MX)Job$/, [['runPolicy', 'ttlSecondsAfterFinished'], ['runPolicy', 'cleanPodPolicy']]],
  [/^RayJob$/, [['shutdownAfterJobFinishes']]],
  [/^Workflow$/, [['ttlStrategy'], ['ttlSecondsAfterFinished'], ['podGC'], ['workflowTemplateRef']]],
  [/^SparkApplication$/, [['timeToLiveSeconds']]],
]; // prettier-ignore

function rootOf(document: Yaml): Root {
  const kind = document.entry('kind');
  const text = kind?.value.text?.slice(0, 80) ?? 'object';
  const metadata = document.at('metadata');
  const name = known(metadata?.at('name')?.text ?? metadata?.at('generateName')?.text);
  const settings = cleared.find(([kinds]) => kinds.test(text))?.[1] ?? [];
  const stays = settings.every((path) => {
    const value = document.at('spec', ...path);
    return value === undefined || boolean(value.text) === false || value.text === 'None';
  });
  const [first] = settings;
  const left = stays && kind && first && { value: `set \`spec.${first.join('.')}\` to clear it away`, span: kind.span };
  return { kind: text, name, left: left === false ? undefined : left };
}
