import type { Expression } from '../../syntax/ast';
import type { Match, MlRule } from '../rule';
import type { CallSite } from '../sites';

/** What is fetched from a hub while the program runs. */

const libraryNames =
  /\b(?:transformers|diffusers|peft|huggingface_hub|datasets|sentence_transformers|optimum|setfit|trl|tokenizers|evaluate|timm|open_clip|adapters|spacy_transformers|auto_gptq|ctransformers|llama_cpp|gliner|span_marker|vllm)\b/;
const libraries = new RegExp(`^${libraryNames.source}`);

/** Which argument names the repository, and its place. */
const downloads: readonly (readonly [pattern: RegExp, name: string, index: number])[] = [
  [/^peft\.Peft\w*\.from_pretrained$/, 'model_id', 1],
  [/\.from_pretrained$/, 'pretrained_model_name_or_path', 0],
  [/^datasets\.load_dataset(?:_builder)?$/, 'path', 0],
  [/^huggingface_hub\.(?:hf_hub_download|snapshot_download)$/, 'repo_id', 0],
  [/^huggingface_hub\.HfApi\(\)\.(?:hf_hub_download|snapshot_download)$/, 'repo_id', 0],
  [/^transformers\.pipeline$/, 'model', 1],
  [/^sentence_transformers\.(?:SentenceTransformer|CrossEncoder|SparseEncoder)$/, 'model_name_or_path', 0],
];

/** Formats that `load_dataset` reads itself, with no repository behind them. */
const fileFormats = /^(?:csv|json|parquet|text|arrow|webdataset|xml|imagefolder|audiofolder|videofolder|pandas|sql)$/;
const local = /^(?:[./~\\]|[A-Za-z]:[\\/]|file:)/;
const commit = /^[0-9a-f]{40}$/;

function unpinned(site: CallSite, repository: Expression | undefined): Match | undefined {
  if (repository === undefined) return undefined;
  const name = site.constant(repository);
  if (typeof name === 'string' && (local.test(name) || fileFormats.test(name))) return undefined;
  // A path that was put together from parts is a path; a repository's name is given as it is.
  const value = site.valueOf(repository);
  if (value.kind === 'call' || value.kind === 'binary') return undefined;
  const only = site.argument('local_files_only');
  if (only !== undefined && site.constant(only) === true) return undefined;
  const revision = site.argument('revision');
  if (revision === undefined && site.open) return undefined;
  const pinned = site.constant(revision);
  if (revision !== undefined && (typeof pinned !== 'string' || commit.test(pinned))) return undefined;
  const what =
    revision === undefined
      ? 'No revision is given'
      : 'The revision is a name that its owner can move, not a commit of 40 hexadecimal digits';
  return name === undefined
    ? { message: `${what}; if the name is of a repository, what it holds can change.`, severity: 'low' }
    : { message: `${what}: the next run may get other files.` };
}

export const hubRules: readonly MlRule[] = [
  {
    id: 'unpinned-hub-download',
    severity: 'medium',
    reason:
      'Needs the account of the repository’s owner, and what is fetched next is then theirs; low where the name may be a path.',
    title: 'Download from a hub without a commit',
    cwe: [494],
    owasp: ['ML06:2023', 'LLM03:2025'],
    why: 'A repository on a hub can be changed, renamed and taken over, and so can its branches and tags. A commit’s hash names exactly the files that were reviewed. Give `revision` with all 40 digits.',
    about: [libraryNames],
    names:
      'from_pretrained|load_dataset(?:_builder)?|hf_hub_download|snapshot_download|pipeline|SentenceTransformer|CrossEncoder|SparseEncoder',
    bad: 'from transformers import AutoModel\nmodel = AutoModel.from_pretrained("org/model", revision="main")',
    good: 'from transformers import AutoModel\nmodel = AutoModel.from_pretrained("org/model", revision="3f1d9a0c5be24786a9d0c1b2e3f4a5968778695a")',
    call(site): Match | undefined {
      if (!libraries.test(site.path)) return undefined;
      const kind = downloads.find(([pattern]) => pattern.test(site.path));
      if (kind === undefined) return undefined;
      const [, name, index] = kind;
      return unpinned(site, site.argument(name, index));
    },
  },
  {
    id: 'trust-remote-code',
    severity: 'high',
    reason: 'What runs is whatever the repository holds at that moment.',
    title: 'Code of a hub repository is run',
    cwe: [94, 829],
    owasp: ['ML06:2023', 'LLM03:2025'],
    why: 'With `trust_remote_code=True` Python files of the model’s or data set’s repository are downloaded and run with all rights of this process. Use a model that the library itself implements, or copy the reviewed code into your repository.',
    names: 'trust_remote_code',
    bad: 'from transformers import AutoModel\nmodel = AutoModel.from_pretrained("org/model", trust_remote_code=True)',
    good: 'from transformers import AutoModel\nmodel = AutoModel.from_pretrained("org/model", revision="3f1d9a0c5be24786a9d0c1b2e3f4a5968778695a", trust_remote_code=False)',
    call(site): Match | undefined {
      const argument = site.argument('trust_remote_code');
      if (argument === undefined || site.constant(argument) !== true) return undefined;
      return {
        message: 'trust_remote_code=True runs the repository’s own Python files.',
        edit: { at: argument.at, end: argument.end, replacement: 'False' },
      };
    },
  },
  {
    id: 'torch-hub-unpinned',
    severity: 'high',
    reason: 'What runs is whatever the repository holds at that moment.',
    title: 'Code of a repository is run by torch.hub',
    cwe: [494, 829],
    owasp: ['ML06:2023'],
    why: '`torch.hub.load` downloads a repository from GitHub and imports its hubconf.py. Name a commit after a colon (`owner/name:40 digits`), or keep the code in your repository and use `source="local"`.',
    about: [/\btorch\b/, /\bhub\b/],
    names: 'load',
    bad: 'import torch\nnet = torch.hub.load("pytorch/vision", "resnet50")',
    good: 'import torch\nnet = torch.hub.load("pytorch/vision:3f1d9a0c5be24786a9d0c1b2e3f4a5968778695a", "resnet50")',
    call(site): Match | undefined {
      if (site.path !== 'torch.hub.load' || site.constant(site.argument('source')) === 'local') return undefined;
      const repository = site.constant(site.argument('repo_or_dir', 0));
      if (typeof repository !== 'string' || commit.test(repository.slice(repository.indexOf(':') + 1)))
        return undefined;
      return { message: 'The repository’s code is fetched without a commit, and run.' };
    },
  },
  {
    id: 'mlflow-model-from-outside',
    severity: 'high',
    reason: 'Whoever chooses the URI chooses the code that runs.',
    title: 'MLflow model from a place given from outside',
    cwe: [502, 829],
    owasp: ['ML06:2023'],
    why: 'An MLflow model holds pickles and code, and to load it runs them. With a URI from the command line, the environment or a form, whoever sets that chooses the code. Load by a registry name and version that the program fixes.',
    about: [/\bmlflow\b/],
    names: 'load_model',
    bad: 'import sys\nimport mlflow\nmodel = mlflow.pyfunc.load_model(sys.argv[1])',
    good: 'import mlflow\nmodel = mlflow.pyfunc.load_model("models:/churn/7")',
    call(site): Match | undefined {
      if (!/^mlflow\.\w+\.load_model$/.test(site.path)) return undefined;
      const uri = site.argument('model_uri', 0);
      if (uri === undefined) return undefined;
      const text = site.constant(uri);
      const path = site.pathOf(uri);
      const given =
        typeof text === 'string'
          ? /^https?:/i.test(text)
          : path !== undefined &&
            /^(?:sys\.argv|os\.environ|os\.getenv|input\(|argparse\.|streamlit\.|flask\.request)/.test(path);
      return given ? { message: 'The model’s place is given from outside the program.' } : undefined;
    },
  },
];
