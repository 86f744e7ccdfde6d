import path from 'node:path';
import { engineName } from '../../engines/modelfile';
import { UnreadableError } from '../../errors';
import type { Detection } from '../../findings/finding';
import type { Tree, TreeEntry } from '../../trees/tree';

const isCard = (name: string): boolean => /^(?:readme|model[-_]?card)(?:\.(?:md|rst|txt|json|ya?ml))?$/i.test(name);
const isLicence = (name: string): boolean => /^(?:licen[cs]e|copying|notice)\b/i.test(name);
/** Of a model card so much is read: its licence stands in the first lines. */
const headBytes = 4_096;

/** Warns of folders with models that nothing describes, or whose licence nothing states: beside them, or in a folder above. */
export async function undocumented(tree: Tree, models: readonly TreeEntry[]): Promise<Detection[]> {
  const folders = new Set(models.map((entry) => path.posix.dirname(entry.path)));
  if (folders.size === 0) return [];
  const cards = new Map<string, string>();
  const licensed = new Set<string>();
  for (const { path: file, kind } of await tree.list()) {
    if (kind !== 'file' && kind !== 'symlink') continue;
    const [folder, name] = [path.posix.dirname(file), path.posix.basename(file)];
    if (isLicence(name)) licensed.add(folder);
    if (!isCard(name)) continue;
    cards.set(folder, file);
    if (kind === 'file' && (await statesLicence(tree, file))) licensed.add(folder);
  }
  const found: Detection[] = [];
  for (const folder of [...folders].sort()) {
    const above = upwards(folder);
    const place = models.find((entry) => path.posix.dirname(entry.path) === folder)?.path ?? folder;
    const where = folder === '.' ? 'the folder' : folder;
    if (!above.some((each) => cards.has(each)))
      found.push(detection('no-model-card', place, `Nothing in ${where} or above it says what the model is for.`));
    if (!above.some((each) => licensed.has(each)))
      found.push(detection('no-model-licence', place, `Nothing in ${where} or above it states a licence.`));
  }
  return found;
}

/** A folder and all above it: `a/b`, `a`, `.`. */
function upwards(folder: string): string[] {
  const parts = folder === '.' ? [] : folder.split('/');
  return parts.map((_, i) => parts.slice(0, parts.length - i).join('/')).concat('.');
}

/** In the front matter of a model card, as model hubs read it. */
async function statesLicence(tree: Tree, card: string): Promise<boolean> {
  const head = await tree.read(card, { length: headBytes }).catch((error: unknown) => {
    if (error instanceof UnreadableError) return Buffer.alloc(0);
    throw error;
  });
  return /^---\r?\n(?:.*\r?\n)*?licen[cs]e(?:_name)?: *\S/i.test(head.toString());
}

export const documentRules = {
  'no-model-card': {
    severity: 'low',
    title: 'The model is not described',
    help: {
      text: 'Whoever uses the model has to know what it is for, what it was trained on and where it fails. Put a README.md (a model card) beside it.',
    },
  },
  'no-model-licence': {
    severity: 'low',
    title: 'The model has no licence',
    help: {
      text: 'Nobody may use what has no licence. State one in a LICENSE file, or as `license:` in the front matter of the model card.',
    },
  },
} as const;

function detection(rule: keyof typeof documentRules, place: string, message: string): Detection {
  return {
    ...documentRules[rule],
    rule,
    engine: engineName,
    message,
    location: { path: place },
    lineText: '',
    identity: message,
  };
}
