import path from 'node:path';
import { OciError } from '../../formats/oci/error';
import { inImage } from './paths';

/** As Linux follows. */
const maxHops = 40;
/** Characters of all paths and targets; an image with 100,000 links has some ten million. */
const maxText = 2 ** 27;

/** The symbolic links of an image. A link that a folder above it took along is still one here. */
export class Links {
  readonly #targets = new Map<string, string>();
  #text = 0;

  /** An entry: a link with its target, or what is in the place of one. Throws an `OciError` at too many. */
  set(link: string, target: string | undefined): void {
    if (target === undefined) {
      this.#targets.delete(link);
      return;
    }
    this.#text += link.length + target.length;
    if (this.#text > maxText) throw new OciError('it has more symbolic links than are followed');
    this.#targets.set(link, target);
  }

  /** Where an entry whose folder is reached over a link ends up; undefined where it is not, and empty where that can't be told. */
  beyond(entry: string): string | undefined {
    if (this.#targets.size === 0) return undefined;
    let at = entry;
    for (let hops = 0; hops < maxHops; hops++) {
      const next = this.#hop(at);
      if (next === undefined) return hops === 0 ? undefined : at;
      at = next;
    }
    return '';
  }

  #hop(entry: string): string | undefined {
    for (let slash = entry.indexOf('/'); slash !== -1; slash = entry.indexOf('/', slash + 1)) {
      const link = entry.slice(0, slash);
      const target = this.#targets.get(link);
      if (target === undefined) continue;
      const folder = target.startsWith('/') ? target : `${path.posix.dirname(link)}/${target}`;
      return inImage(`${folder}${entry.slice(slash)}`);
    }
    return undefined;
  }
}
