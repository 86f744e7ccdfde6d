/** What is remembered of a path of an image. */
export interface Item {
  readonly path: string;
  /** From 1, the lowest. */
  readonly layer: number;
  /** The layer that removes or replaces it, if one does. */
  goneIn?: number;
}

/**
 * What of an image's paths later layers leave: a whiteout removes a path with all below it, an opaque folder what lower layers have in
 * it, and an entry replaces what was in its place (OCI Image Specification, "Image Layer Filesystem Changeset"). Only the paths of
 * items cost memory.
 */
export class Live<I extends Item> {
  readonly #lower = new Map<string, I[]>();
  #fresh = new Map<string, I[]>();
  /** How many items lie at or below a path. */
  readonly #weights = new Map<string, number>();
  #removed = new Set<string>();
  #emptied = new Set<string>();

  /** An item of the layer that is being read. */
  add(item: I): void {
    const known = this.#fresh.get(item.path);
    if (known === undefined) this.#fresh.set(item.path, [item]);
    else known.push(item);
  }

  /** What lies at a path, of the layer that is being read or else of lower ones. */
  at(path: string): readonly I[] {
    return this.#fresh.get(path) ?? this.#lower.get(path) ?? [];
  }

  /** An entry of the layer that is being read; a second one of the same path replaces the first. */
  replace(path: string, isFolder: boolean, layer: number): void {
    for (const item of this.#fresh.get(path) ?? []) item.goneIn = layer;
    this.#fresh.delete(path);
    if (isFolder ? this.#lower.has(path) : this.#weights.has(path))
      (isFolder ? this.#replacedFolders : this.#removed).add(path);
  }

  readonly #replacedFolders = new Set<string>();

  /** The layer removes a path of lower ones. */
  remove(path: string): void {
    if (this.#weights.has(path)) this.#removed.add(path);
  }

  /** The layer removes all that lower ones have in a folder; the root's path is empty. */
  empty(folder: string): void {
    if (folder === '' || this.#weights.has(folder)) this.#emptied.add(folder);
  }

  /** Ends a layer. */
  next(layer: number): void {
    if (this.#removed.size + this.#emptied.size + this.#replacedFolders.size > 0) {
      for (const [path, items] of this.#lower) {
        if (!this.#isGone(path)) continue;
        for (const item of items) item.goneIn = layer;
        this.#lower.delete(path);
        this.#weigh(path, -1);
      }
    }
    for (const [path, items] of this.#fresh) {
      const below = this.#lower.get(path);
      this.#lower.set(path, [...(below ?? []), ...items]);
      if (below === undefined) this.#weigh(path, 1);
    }
    this.#fresh = new Map();
    this.#removed = new Set();
    this.#emptied = new Set();
    this.#replacedFolders.clear();
  }

  /** What is left after the last layer. */
  *items(): Generator<I, void, undefined> {
    for (const items of this.#lower.values()) yield* items;
  }

  #isGone(path: string): boolean {
    if (this.#removed.has(path) || this.#replacedFolders.has(path) || this.#emptied.has('')) return true;
    return ancestorsOf(path).some((folder) => this.#removed.has(folder) || this.#emptied.has(folder));
  }

  #weigh(path: string, by: number): void {
    for (const each of [path, ...ancestorsOf(path)]) {
      const weight = (this.#weights.get(each) ?? 0) + by;
      if (weight === 0) this.#weights.delete(each);
      else this.#weights.set(each, weight);
    }
  }
}

/** The folders that a path lies in, the nearest first, without the root. */
export function ancestorsOf(path: string): string[] {
  const folders: string[] = [];
  for (let at = path.lastIndexOf('/'); at > 0; at = path.lastIndexOf('/', at - 1)) folders.push(path.slice(0, at));
  return folders;
}
