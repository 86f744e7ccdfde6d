import type { Layer } from '../../formats/oci';
import { readTar } from '../../formats/tar';
import { isModelName } from '../modelfile/names';
import { readContent } from './content';
import type { OnFile } from './layers';
import { inImage } from './paths';

/** Of one layer; no builder makes one. */
const maxLinks = 1_000;

/** Names of models that are hard links to files whose own names are those of something else. */
export class ModelLinks {
  readonly #byTarget = new Map<string, string>();

  add(path: string, target: string): void {
    if (isModelName(path) && !isModelName(target) && this.#byTarget.size < maxLinks) this.#byTarget.set(target, path);
  }

  /** The name of a model that a file has beside its own. */
  of(target: string): string | undefined {
    return this.#byTarget.get(target);
  }

  get size(): number {
    return this.#byTarget.size;
  }

  clear(): void {
    this.#byTarget.clear();
  }
}

/** Reads a layer once more where such a name came after its file, and hands over what it stands for. */
export async function readModelLinks(layer: Layer, number: number, links: ModelLinks, onFile: OnFile): Promise<void> {
  if (links.size === 0) return;
  for await (const entry of readTar(layer.open(), { mayBeEmpty: true })) {
    const own = inImage(entry.header.name);
    const path = entry.header.kind === 'file' ? links.of(own) : undefined;
    if (path === undefined) continue;
    // One that begins like a model was handed over under its own name.
    const take = (head: Buffer): ReturnType<OnFile> =>
      onFile({ path: own, layer: number }, head) === undefined ? onFile({ path, layer: number }, head) : undefined;
    await readContent(entry, path, { search: undefined, keep: false, take });
  }
}
