import { harmOf, harmThrough } from './allow/dangerous';
import { judgeTemplate } from './jinja';
import { pathProblem } from './paths';
import type { Context } from './reader';
import { shownName } from './shown';

export type Setting = string | number | boolean | null;
export type Path = readonly (string | number)[];

/** Keys by which a configuration is known for one of a model; every loader of them looks for these names. */
export const settingKeys = `auto_map trust_remote_code custom_pipelines _target_ loader_module chat_template weight_map
tokenizer_class model_type architectures added_tokens added_tokens_decoder _class_name _diffusers_version base_model_name_or_path peft_type
processor_class image_processor_type feature_extractor_type transformers_version`.split(/\s+/);

/** Packages whose classes are what Hydra configurations of models name. Their functions, and what they import, are not meant. */
const packages =
  /^(?:torch|torchvision|torchaudio|torchmetrics|pytorch_lightning|lightning|nemo|transformers|timm|monai|diffusers|sklearn|omegaconf|hydra_plugins|accelerate|peft|deepspeed|xgboost|lightgbm|catboost|ldm|sgm)\./;
/** Judges one value of a model's configuration, whatever file it stands in. `path` leads to it from the root. */
export function judgeSetting(path: Path, value: Setting, context: Context): void {
  const key = lastKey(path);
  const [root] = path;
  if (
    key === 'trust_remote_code' &&
    (value === true || (typeof value === 'string' && /^(?:true|yes|on|1)$/i.test(value)))
  )
    remote(context, path, 'trust_remote_code is on');
  if (typeof value !== 'string') return;
  if (path.includes('auto_map'))
    remote(context, path, `${shownName(String(path.at(-1)))} is loaded from ${shownName(value)}`);
  else if (path.includes('custom_pipelines') && key === 'impl')
    remote(context, path, `${shownName(value)} runs as a pipeline`);
  else if (key === '_target_' || key === 'target') target(value, key, context);
  else if (key === 'loader_module') loader(value, 'MLflow', context);
  else if (key === 'parent_library' && path.includes('auto_mapping')) loader(value, 'PEFT', context);
  else if (
    key === 'sbert_ce_default_activation_function' ||
    (key === 'activation_fn' && root === 'sentence_transformers')
  )
    activation(value, context);
  else if (root === 'flavors' && path.length > 2) mlflow(key, value, context);
  else if (root === 'weight_map' && path.length === 2) {
    outside(value, (shown) => `The index takes a tensor from ${shown}`, context);
  } else if (path.some((part) => String(part).startsWith('chat_template')))
    judgeTemplate(value, 'chat_template', context);
}

function lastKey(path: Path): string | undefined {
  for (let i = path.length - 1; i >= 0; i--) if (typeof path[i] === 'string') return path[i] as string;
  return undefined;
}

function remote(context: Context, path: Path, what: string): void {
  context.report({
    rule: 'remote-code',
    message: `${shownName(path.join('.'))}: ${what}.`,
    subject: path.find((part) => part === 'auto_map' || part === 'custom_pipelines')?.toString() ?? path.join('.'),
  });
}

/**
 * The loaders of Stable Diffusion call what `target` names, with what stands beside it as `params`; Lightning what `class_path` names, which
 * it wants to be a class of a kind, so that one of the project's own is no finding.
 */
export function judgeInstantiated(key: 'target' | 'class_path', value: string, context: Context): void {
  target(value, key, context, key === 'target');
}

/** A file of the model that lies outside of it. */
function outside(value: string, says: (shown: string) => string, context: Context): void {
  const problem = pathProblem(value);
  if (problem !== undefined)
    context.report({ rule: 'file-access', message: `${says(shownName(value))}, which ${problem}.`, subject: value });
}

/** Where a model of MLflow says which of its files are loaded. */
const parts = /^(?:model_path|pickled_model|python_model|saved_model_dir|data|code|path)$/;

function mlflow(key: string | undefined, value: string, context: Context): void {
  if (key === 'model_code_path')
    context.report({
      rule: 'code-in-model',
      severity: 'medium',
      message: `MLflow runs ${shownName(value)} to load the model.`,
      subject: value,
    });
  if (key !== undefined && parts.test(key))
    outside(value, (shown) => `MLflow loads ${shown} as a part of the model`, context);
}

/** Hydra calls what `_target_` names. Elsewhere `target` may be anything, unless it is known that it is `called`. */
function target(value: string, key: string, context: Context, called = key === '_target_'): void {
  const dot = value.lastIndexOf('.');
  if (dot <= 0) return;
  const [module, name] = [value.slice(0, dot), value.slice(dot + 1)];
  // A module can't be called.
  if (!/^[\w.]+$/.test(value) || value === 'os.path') return;
  context.global(value);
  const harm = harmOf(module, name) ?? harmThrough(value);
  if (harm !== undefined)
    context.report({
      rule: 'dangerous-call',
      message: `${key} is ${shownName(value)}, which ${harm}: whoever instantiates the configuration calls it.`,
      subject: value,
    });
  else if (called && !context.allowedGlobals.has(value) && !(packages.test(value) && /^_?[A-Z]/.test(name)))
    context.report({
      rule: 'unknown-global',
      message: `${key} is ${shownName(value)}, which is not known to be safe. If it is yours: allow-globals: [${shownName(value)}].`,
      subject: value,
    });
}

/** What imports a module, or a class out of one, because the configuration names it, and which names are its own. */
const loaders = {
  MLflow: /^mlflow(?:\.[a-z_]\w*)*$/,
  PEFT: /^(?:transformers|diffusers|timm|torchvision)(?:\.[a-z_]\w*)*$/,
  'an activation of Sentence Transformers':
    /^(?:torch\.nn|sentence_transformers|transformers\.activations)(?:\.[a-z_]\w*)*\.[A-Z]\w*$/,
  'Spark ML':
    /^(?:org\.apache\.spark\.ml|pyspark\.ml|ml\.dmlc\.xgboost4j|xgboost\.spark|com\.microsoft\.(?:azure\.synapse\.ml|ml\.spark)|synapse\.ml|com\.johnsnowlabs|sparknlp)\.[\w.$]+$/,
  'Sentence Transformers': /^sentence_transformers(?:\.[a-z_]\w*)*\.[A-Z]\w*$/,
} as const;

/** The modules of Sentence Transformers: a list, where each has its class as `type`, and the folder of its files as `path`. */
export function judgeModule(path: Path, value: string, context: Context): void {
  if (path.length !== 2) return;
  if (path[1] === 'type') loader(value, 'Sentence Transformers', context);
  if (path[1] === 'path' && value !== '') outside(value, (shown) => `A module is loaded from ${shown}`, context);
}

/** What a package of Core ML lists as its files. */
export function judgePackage(path: Path, value: string, context: Context): void {
  if (path.length === 3 && path[2] === 'path')
    outside(value, (shown) => `The package takes a file from ${shown}`, context);
}

/** A dense layer of Sentence Transformers: it imports what `activation_function` names, and calls it. */
export function judgeDense(path: Path, value: string, context: Context): void {
  if (path.length === 1 && path[0] === 'activation_function') activation(value, context);
}

function activation(value: string, context: Context): void {
  if (/^[\w.]+\.\w+$/.test(value)) loader(value, 'an activation of Sentence Transformers', context);
}

/** Spark ML makes an object of what `class` names. */
export function judgeSpark(path: Path, value: string, context: Context): void {
  if (path.length === 1 && path[0] === 'class') loader(value, 'Spark ML', context);
}

function loader(value: string, by: keyof typeof loaders, context: Context): void {
  if (loaders[by].test(value)) return;
  context.global(value);
  const dot = value.lastIndexOf('.');
  const harm = harmOf(value, '') ?? (dot > 0 ? harmOf(value.slice(0, dot), value.slice(dot + 1)) : undefined);
  if (harm === undefined && context.allowedGlobals.has(value)) return;
  const known = harm ?? `is not known to be safe. If it is yours: allow-globals: [${shownName(value)}]`;
  context.report({
    rule: harm === undefined ? 'unknown-global' : 'dangerous-call',
    message: `${by} loads the model by importing ${shownName(value)}, which ${known}.`,
    subject: value,
  });
}
