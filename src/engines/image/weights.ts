import { weightOf } from './paths';

const maxFolders = 20_000;

/** Bytes of the files of a layer, by folder. */
export class Weights {
  readonly #folders = new Map<string, number>();

  add(path: string, bytes: number): void {
    const folder = weightOf(path);
    const key = this.#folders.has(folder) || this.#folders.size < maxFolders ? folder : '';
    this.#folders.set(key, (this.#folders.get(key) ?? 0) + bytes);
  }

  /** The ten with most bytes, the largest first. */
  largest(): { readonly path: string; readonly bytes: number }[] {
    const all = [...this.#folders].map(([path, bytes]) => ({ path, bytes }));
    return all.sort((a, b) => b.bytes - a.bytes).slice(0, 10);
  }
}
