import type { Invocation } from '../commands';
import { readImage } from '../images';
import { options, positional } from '../options';
import { type Hit, invocationSpan, type Rule, type Subject, wordSpan } from '../rule';
import { hasCheck } from './downloaded';

const weights =
  /\.(?:safetensors|gguf|ggml|pt|pth|ckpt|onnx|pkl|pickle|joblib|h5|hdf5|keras|tflite|pb|npz|nemo|engine|mar|caffemodel|model|bin)$/i;
/** Of the endings above, those that other files have as well. */
const ambiguous = /\.(?:bin|model|engine|mar|pb)$/i;
const hubs =
  /(?:^|[/.@])(?:huggingface\.co|hf\.co|hf-mirror\.com|modelscope\.cn|download\.pytorch\.org\/models|tfhub\.dev)(?:[/:]|$)/i;
const fullCommit = /^[0-9a-f]{40}$/;

function isWeights(address: string): boolean {
  const [path = ''] = address.split(/[?#]/, 1);
  return weights.test(path) && (!ambiguous.test(path) || hubs.test(address));
}

/** Functions of Python libraries that load a model by its name. */
const hubCall =
  /\b(?:from_pretrained|snapshot_download|hf_hub_download|load_state_dict_from_url|SentenceTransformer|hub\.load|pipeline)\s*\(/;

/** What an invocation loads of a model without saying which content it must have; for a message. */
function loadedModel(invocation: Invocation): string | undefined {
  const { name, args, fetches, code } = invocation;
  const [first, second] = positional(invocation).map(({ value }) => value);
  const revision = options(invocation, '--revision').at(-1)?.value;
  const pinned = revision !== undefined && fullCommit.test(revision);
  if ((name === 'huggingface-cli' || name === 'hf') && first === 'download' && !pinned)
    return 'a model of the Hugging Face Hub, without the full commit it was reviewed at,';
  if (name === 'modelscope' && first === 'download' && !pinned)
    return 'a model of ModelScope, without the commit it was reviewed at,';
  if (name === 'ollama' && first === 'pull' && second !== undefined && !second.includes('@sha256:'))
    return 'a model of the Ollama library, by a tag that can move,';
  if (name === 'git' && first === 'clone' && args.some(({ value }) => hubs.test(value)))
    return 'the newest state of a model repository';
  if (name === 'spacy' && first === 'download' && !args.some(({ value }) => value === '--direct' || value === '-d'))
    return 'a model of spaCy, whichever version fits,';
  if (name === 'nltk.downloader') return 'data of NLTK';
  if (code !== undefined && hubCall.test(code) && !/revision\s*=\s*["'][0-9a-f]{40}["']/.test(code))
    return 'a model, by a name that can come to stand for another one,';
  const address =
    fetches && code === undefined ? args.find(({ value }) => /^https?:/i.test(value) && isWeights(value)) : undefined;
  return address === undefined ? undefined : 'model weights, without a look at their digest,';
}

function* withoutDigest({ dockerfile: { instructions }, runs, stages }: Subject): Iterable<Hit> {
  for (const instruction of instructions) {
    if (instruction.keyword !== 'ADD' || instruction.flags.some(({ name }) => name === 'checksum')) continue;
    for (const word of instruction.words.slice(0, -1))
      if (/^https?:/i.test(word.value) && (isWeights(word.value) || hubs.test(word.value)))
        yield {
          span: wordSpan(instruction, word),
          stage: stages.stageOf.get(instruction),
          message: 'The build takes in model weights as the server has them on that day.',
        };
  }
  for (const { instruction, invocations } of runs) {
    const checked = invocations.some(hasCheck);
    for (const invocation of invocations) {
      const what = loadedModel(invocation);
      if (what !== undefined && !(checked && invocation.code === undefined && invocation.fetches))
        yield {
          span: invocationSpan(invocation, ...invocation.args.slice(-1)),
          stage: stages.stageOf.get(instruction),
          message: `The step loads ${what} so the image can hold another model with the next build.`,
        };
    }
  }
}

const gpuImage =
  /^(?:nvidia\/(?:cuda|cudagl|opengl|tensorrt)|nvcr\.io\/.+|pytorch\/(?:pytorch|pytorch-binary-docker-image.*|manylinux.*)|rocm\/.+|intel\/(?:intel-extension-for-pytorch|oneapi.*)|vllm\/vllm-openai|huggingface\/transformers-pytorch-gpu|(?:.+\/)?text-generation-inference)$/;

/** Whether an image brings the libraries of a GPU, going by its name or tag. */
export function isGpuImage(reference: string): boolean {
  const { repository, tag } = readImage(reference);
  return (
    gpuImage.test(repository) ||
    /(?:^|[-_.])(?:gpu|cuda[\d.]*|cudnn\d*|rocm[\d.]*|cu1[12]\d)(?:[-_.]|$)/i.test(tag ?? '')
  );
}

function* gpuTag({ stages }: Subject): Iterable<Hit> {
  for (const { instruction, stage, start, end, image } of stages.images) {
    if (image === undefined || !isGpuImage(image)) continue;
    const { repository, tag, digest } = readImage(image);
    if (digest === undefined && tag !== undefined && tag !== 'latest')
      yield {
        span: wordSpan(instruction, { start, end }),
        stage,
        message: `The tag of \`${repository}\` decides over CUDA, cuDNN and drivers' libraries; its publisher rebuilds and withdraws tags, and results change with them.`,
      };
  }
}

/** What of a build context is data or notebooks, not program: by the names that nearly everybody gives them. */
const dataWord =
  /(?:^|\/)(?:data|datasets?|raw_data|notebooks?|mlruns|wandb|checkpoints|lightning_logs)\/?(?:\*+)?$|\.(?:ipynb|csv|tsv|parquet|feather|arrow|tfrecords?|npy|jsonl|sqlite3?|db|xlsx?)$/i;
const history = /(?:^|\/)\.(?:git|hg|svn)\/?$/;

function* copied(
  { dockerfile: { instructions }, stages }: Subject,
  pattern: RegExp,
  message: (path: string) => string,
): Iterable<Hit> {
  for (const instruction of instructions) {
    const { keyword, words, flags } = instruction;
    if ((keyword !== 'COPY' && keyword !== 'ADD') || flags.some(({ name }) => name === 'from')) continue;
    const word = words.slice(0, -1).find(({ value }) => pattern.test(value) && !/^[a-z][a-z+]*:\/\//i.test(value));
    if (word !== undefined)
      yield {
        span: wordSpan(instruction, word),
        stage: stages.stageOf.get(instruction),
        message: message(word.value.slice(0, 80)),
      };
  }
}

export const modelRules: readonly Rule[] = [
  {
    id: 'model-without-digest',
    severity: 'medium',
    buildStageSeverity: 'low',
    reason: 'whoever can change the model can change what it decides, and with pickle formats run code',
    cwe: [494],
    title: 'Model loaded without a digest',
    help: `Name the content: the full commit on a hub, or the SHA-256 of the file:

    RUN hf download org/model --revision <40-digit commit> --local-dir /model
    ADD --checksum=sha256:<digest> https://example.com/model.safetensors /model/
    RUN curl -fsSLO https://example.com/m.onnx && echo "<sha256>  m.onnx" | sha256sum --check`,
    bad: [
      'FROM python:3.12\nRUN hf download org/model --local-dir /model\nUSER 1',
      'FROM python:3.12\nRUN huggingface-cli download org/model --revision main\nUSER 1',
      'FROM python:3.12\nRUN wget -q https://x.example/m/model.safetensors\nUSER 1',
      'FROM python:3.12\nRUN curl -L https://huggingface.co/o/m/resolve/main/pytorch_model.bin -o m.bin\nUSER 1',
      'FROM python:3.12\nADD https://x.example/yolo.pt /m/\nUSER 1',
      'FROM python:3.12\nRUN git clone https://huggingface.co/org/model\nUSER 1',
      'FROM python:3.12\nRUN python -c "from transformers import AutoModel; AutoModel.from_pretrained(\'o/m\')"\nUSER 1',
      'FROM python:3.12\nRUN python -m spacy download en_core_web_sm\nUSER 1',
      'FROM python:3.12\nRUN <<E python3\nfrom huggingface_hub import snapshot_download\nsnapshot_download("o/m")\nE\nUSER 1',
    ],
    good: [
      'FROM python:3.12\nRUN hf download org/model --revision ' + 'ab'.repeat(20) + '\nUSER 1',
      'FROM python:3.12\nRUN wget https://x.example/m.onnx && echo "ab  m.onnx" | sha256sum -c -\nUSER 1',
      'FROM python:3.12\nADD --checksum=sha256:' + 'ab'.repeat(32) + ' https://x.example/m.onnx /m/\nUSER 1',
      'FROM python:3.12\nCOPY model.onnx /m/\nRUN wget https://x.example/tool.bin && git clone https://github.com/o/r\nUSER 1',
      'FROM python:3.12\nRUN python -c "AutoModel.from_pretrained(\'o/m\', revision=\'' + 'ab'.repeat(20) + "')\"\nUSER 1",
    ],
    check: withoutDigest,
  },
  {
    id: 'gpu-image-tag',
    severity: 'low',
    buildStageSeverity: 'info',
    reason: 'results of training can change without any change here; some publishers delete old tags',
    cwe: [1357],
    title: 'GPU image without a digest',
    help: `The numbers a model learns depend on the versions of CUDA and cuDNN. Name the content, so that a run can be repeated:

    FROM nvidia/cuda:12.8.1-cudnn-runtime-ubuntu24.04@sha256:<digest>`,
    bad: ['FROM nvidia/cuda:12.8.1-runtime-ubuntu24.04\nUSER 1', 'FROM tensorflow/tensorflow:2.19.0-gpu\nUSER 1', 'FROM nvcr.io/nvidia/pytorch:25.01-py3 AS a\nUSER 1'],
    good: ['FROM nvidia/cuda:12.8.1-base-ubuntu24.04@sha256:' + 'ab'.repeat(32) + '\nUSER 1', 'FROM tensorflow/tensorflow:2.19.0\nUSER 1', 'FROM nvidia/cuda\nUSER 1'],
    check: gpuTag,
  },
  {
    id: 'data-copied',
    severity: 'low',
    buildStageSeverity: 'info',
    reason: 'whether anything private is in it is not known here',
    cwe: [538],
    title: 'Data or notebooks copied into the image',
    help: `Who can pull the image has the data, and the outputs that notebooks keep. Mount what training reads when the container runs, read-only:

    docker run --mount type=bind,src="$PWD/data",dst=/data,readonly image`,
    bad: ['FROM python:3.12\nCOPY data/ /app/data/\nUSER 1', 'FROM python:3.12\nCOPY train.py train.csv /app/\nUSER 1', 'FROM python:3.12\nADD ["./notebooks", "/n"]\nUSER 1', 'FROM python:3.12\nCOPY *.ipynb /n/\nUSER 1'],
    good: ['FROM python:3.12 AS a\nFROM python:3.12\nCOPY --from=a /data /data\nCOPY src/data.py database /app/\nRUN --mount=type=bind,source=data,target=/data python train.py\nUSER 1'],
    check: (subject) => copied(subject, dataWord, (path) => `\`${path}\` goes into the image, where everybody who can pull it can read it.`),
  },
  {
    id: 'history-copied',
    severity: 'medium',
    buildStageSeverity: 'low',
    reason: 'what was ever committed comes with it, secrets that were taken out again too',
    cwe: [538],
    title: 'Version history copied into the image',
    help: 'Pass the version as a build argument, or mount the history for the one step that needs it:\n\n    RUN --mount=type=bind,source=.git,target=/src/.git git describe > /version',
    bad: ['FROM python:3.12\nCOPY .git /app/.git\nUSER 1', 'FROM python:3.12\nADD ./.git/ src /app/\nUSER 1'],
    good: ['FROM python:3.12\nCOPY .gitattributes src/.gitkeep /app/\nRUN --mount=type=bind,source=.git,target=/g git -C /g log\nUSER 1'],
    check: (subject) => copied(subject, history, () => 'The whole history of the repository goes into the image.'),
  },
]; // prettier-ignore
