import { UnreadableError } from '../../errors';
import { decodeText } from '../../formats/text';
import type { Tree } from '../../trees/tree';

/** What is imported under another name than its package's, of those that are often met. */
const modules: Readonly<Record<string, readonly string[]>> = {
  attrs: ['attr', 'attrs'],
  beautifulsoup4: ['bs4'],
  'faiss-cpu': ['faiss'],
  'faiss-gpu': ['faiss'],
  gitpython: ['git'],
  'google-cloud-aiplatform': ['google', 'vertexai'],
  'great-expectations': ['great_expectations'],
  grpcio: ['grpc'],
  'imbalanced-learn': ['imblearn'],
  jinja2: ['jinja2', 'flask', 'fastapi', 'starlette'],
  'opencv-python': ['cv2'],
  'opencv-python-headless': ['cv2'],
  'opencv-contrib-python': ['cv2'],
  pillow: ['PIL'],
  protobuf: ['google'],
  'psycopg2-binary': ['psycopg2'],
  pyjwt: ['jwt'],
  pymupdf: ['fitz', 'pymupdf'],
  'python-dateutil': ['dateutil'],
  'python-dotenv': ['dotenv'],
  'python-jose': ['jose'],
  'python-multipart': ['multipart', 'python_multipart', 'fastapi', 'starlette'],
  'pytorch-lightning': ['pytorch_lightning', 'lightning'],
  pyyaml: ['yaml'],
  pyzmq: ['zmq'],
  'scikit-image': ['skimage'],
  'scikit-learn': ['sklearn'],
  'tensorflow-cpu': ['tensorflow'],
  'tensorflow-gpu': ['tensorflow'],
  'umap-learn': ['umap'],
};

const maxFiles = 20_000;
const maxFileBytes = 2_000_000;
const statement =
  /^[ \t"]*(?:from[ \t]+([A-Za-z_]\w*)|import[ \t]+([A-Za-z_][\w.]*(?:[ \t]+as[ \t]+\w+)?(?:[ \t]*,[ \t]*[A-Za-z_][\w.]*(?:[ \t]+as[ \t]+\w+)?)*))/gm;

/** Which modules the Python files and notebooks of a tree import, by their first names. Read when it is first asked for. */
export class Imports {
  readonly #tree: Tree;
  #modules: Promise<ReadonlySet<string> | undefined> | undefined;

  constructor(tree: Tree) {
    this.#tree = tree;
  }

  /** Whether anything imports the package; undefined where that can't be told: no Python here, or more than is read. */
  async of(name: string): Promise<boolean | undefined> {
    this.#modules ??= importedIn(this.#tree);
    const imported = await this.#modules;
    if (imported === undefined) return undefined;
    const names = Object.hasOwn(modules, name) ? (modules[name] ?? []) : [name.replaceAll('-', '_')];
    const lower = new Set([...imported].map((each) => each.toLowerCase()));
    return names.some((each) => lower.has(each.toLowerCase()));
  }
}

async function importedIn(tree: Tree): Promise<ReadonlySet<string> | undefined> {
  const files = (await tree.list()).filter(({ kind, path }) => kind === 'file' && /\.(?:py|pyi|ipynb)$/.test(path));
  if (files.length === 0 || files.length > maxFiles || files.some(({ size }) => size > maxFileBytes)) return undefined;
  const found = new Set<string>();
  for (const { path } of files) {
    try {
      const text = decodeText(await tree.read(path))?.text ?? '';
      // What is imported by a name that is only known when it runs could be anything.
      if (/\b(?:importlib\s*\.\s*import_module|__import__)\s*\(/.test(text)) return undefined;
      for (const [, from, list = ''] of text.matchAll(statement))
        for (const name of from === undefined ? list.split(',') : [from])
          found.add(name.trim().split(/[.\s]/)[0] ?? '');
    } catch (error) {
      if (!(error instanceof UnreadableError)) throw error;
      return undefined;
    }
  }
  return found;
}
