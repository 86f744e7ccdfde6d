import path from 'node:path';
import { engineName, type Inspection } from '../../engines/modelfile';
import { modelRules } from '../../engines/modelfile/rules';
import type { Detection } from '../../findings/finding';
import { paragraphs } from '../../findings/paragraphs';
import { shownName } from '../../formats/shown-name';
import type { Tree } from '../../trees/tree';

/** As many links as one path goes over. */
const maxLinks = 40;

/**
 * Of the files that a model has beside itself (the external data of ONNX), those that are links out of the checked folder, or lie behind
 * one: whatever they lead to would be read as numbers of the model, and shown to who asks it.
 */
export async function linkedOut(tree: Tree, model: string, { facts }: Inspection): Promise<Detection[]> {
  const folder = path.posix.dirname(model);
  const files = new Set<string>();
  for (const { name, value, members } of facts)
    if (name === 'external data' && members.length === 0) files.add(path.posix.join(folder, String(value)));
  const found: Detection[] = [];
  for (const file of files) {
    const link = await firstLink(tree, file);
    if (link === undefined || !(await leadsOut(tree, link))) continue;
    const { title, cwe, help, severity } = modelRules['file-access'];
    found.push({
      rule: 'file-access',
      engine: engineName,
      severity,
      title,
      message: `A tensor's data is read from ${shownName(file)}, and ${shownName(link)} is a link that leads out of the repository.`,
      location: { path: model },
      lineText: '',
      identity: `link\0${file}`,
      help: { text: paragraphs(help) },
      cwe: [...cwe],
    });
  }
  return found;
}

/** The first part of a path that is a link. */
async function firstLink(tree: Tree, file: string): Promise<string | undefined> {
  const parts = file.split('/');
  for (let count = 1; count <= parts.length; count++) {
    const part = parts.slice(0, count).join('/');
    if ((await tree.stat(part))?.kind === 'symlink') return part;
  }
  return undefined;
}

async function leadsOut(tree: Tree, link: string): Promise<boolean> {
  let at = link;
  for (let hops = 0; hops < maxLinks; hops++) {
    const text = await tree.readLink(at);
    const next = path.posix.join(path.posix.dirname(at), text);
    if (path.posix.isAbsolute(text) || next === '..' || next.startsWith('../')) return true;
    const further = await firstLink(tree, next);
    if (further === undefined) return false;
    at = further;
  }
  return true;
}
