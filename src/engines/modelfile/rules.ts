import type { Severity } from '../../findings/finding';

export interface ModelRule {
  readonly severity: Severity;
  readonly title: string;
  readonly cwe: readonly number[];
  /** Why it matters, and what to do. */
  readonly help: string;
}

const convert = `Convert the model where you trust where it comes from, and ship what holds no code: weights as safetensors
(safetensors.torch.save_file(model.state_dict(), path)), scikit-learn models with skops.io.dump, or any of them as ONNX.`;

/** What the engine may say of a model file, by the id that policies and waivers name. */
export const modelRules = {
  'dangerous-call': {
    severity: 'critical',
    title: 'Loading the model runs code',
    cwe: [502],
    help: `The file calls this function when it is loaded: it runs with the rights of whoever loads the model. Do not load it. Find out
who wrote the file and what has loaded it already. ${convert}`,
  },
  'dangerous-import': {
    severity: 'critical',
    title: 'The model refers to a function that can do harm',
    cwe: [502],
    help: `No model needs this function. Importing its module runs code by itself, and a loader or the model's own methods may call it.
Do not load the file until you know who put it there. ${convert}`,
  },
  'unknown-global': {
    severity: 'high',
    title: 'The model imports what is not known to be safe',
    cwe: [502],
    help: `A pickle names classes and functions, and loading it imports and uses them. This one is on no list of what is known to be
harmless. If it is your own class, say so once in the policy; if you don't know it, do not load the file. ${convert}`,
  },
  'unexpected-use': {
    severity: 'high',
    title: 'The model uses a known function in an unusual way',
    cwe: [502],
    help: `The libraries that write models use this name otherwise, so a person made this file. Do not load it until you know why. ${convert}`,
  },
  'code-in-model': {
    severity: 'high',
    title: 'The model carries code of its own',
    cwe: [502],
    help: `The file holds compiled code or source that runs when the model is loaded or used (cloudpickle, dill, a Lambda layer, a
script). Nobody can review it there. Move the code into a package that is reviewed, and save the model without it. ${convert}`,
  },
  'computed-import': {
    severity: 'high',
    title: 'The model hides what it imports',
    cwe: [502],
    help: `What is imported or called here is put together while the file is loaded, so that reading the file doesn't tell. No
library writes such files. Do not load it. ${convert}`,
  },
  'changed-object': {
    severity: 'high',
    title: 'The model changes what is not its own',
    cwe: [915],
    help: `Loading the file sets attributes or items of a class, function or module that other code uses. No library writes such
files. Do not load it. ${convert}`,
  },
  'not-understood': {
    severity: 'high',
    title: 'The file could not be understood to its end',
    cwe: [1286],
    help: `What can't be read can't be called safe: a loader may read more of it, or otherwise. Save the model again with an unmodified
library, or take the file out of the repository if it is no model.`,
  },
  'deceptive-container': {
    severity: 'high',
    title: 'The archive can be read in two ways',
    cwe: [436],
    help: `Its records contradict each other, so that what one program sees in it is not what another loads. Pack it again with the
library that made it, and find out how it came about.`,
  },
  'remote-code': {
    severity: 'high',
    title: "The configuration asks to run the model's own code",
    cwe: [829],
    help: `Loading with this setting downloads and runs Python that comes with the model. Take the setting out, or pin the
repository's revision to a commit whose code you have reviewed.`,
  },
  'file-access': {
    severity: 'high',
    title: 'The model reads or writes files',
    cwe: [73],
    help: `Running or loading the model touches files or addresses beside its own. Find out why the model needs that, and rebuild it without.`,
  },
  'executable-content': {
    severity: 'high',
    title: 'The file is or holds a program',
    cwe: [506],
    help: `Under the name of a model lies something that can be started, or is imported and run. Take it out; ship programs as packages that are reviewed.`,
  },
  'malformed-model': {
    severity: 'medium',
    title: 'The model file breaks the rules of its format',
    cwe: [1284],
    help: `Loaders differ in what they make of such files, and some have crashed or worse on them. Save the model again with an unmodified library.`,
  },
} as const satisfies Record<string, ModelRule>;

export type ModelRuleId = keyof typeof modelRules;
