import type { TarHeader } from '../../formats/tar';
import { maskSecret } from '../secrets';
import type { FileSearch, FoundSecret } from './search';

/** Characters that are searched at once. */
const maxText = 2 ** 22;

interface Text {
  readonly path: string;
  /** For people: what it is of the path. */
  readonly where: string;
}

/** What a layer says beside the content of its files: names, where links lead, attributes and comments, and bytes between entries. */
export class Texts {
  #texts: string[] = [];
  #places: Text[] = [];
  #length = 0;

  add(path: string, { name, linkName, notes }: TarHeader): void {
    this.#add({ path, where: 'the name' }, name);
    if (linkName !== '') this.#add({ path, where: 'the target of the link' }, linkName);
    for (const note of notes) this.#add({ path, where: 'an attribute' }, note);
  }

  /** What stands behind the content of a file, where zeros fill its last block; unpackers pass over it. */
  addFill(path: string, bytes: Buffer): void {
    this.#add({ path, where: 'the bytes behind the end' }, bytes.toString('latin1').replaceAll('\0', ' '));
  }

  #add(place: Text, text: string): void {
    this.#texts.push(text.replaceAll('\n', ' '));
    this.#places.push(place);
    this.#length += text.length;
  }

  get isFull(): boolean {
    return this.#length >= maxText;
  }

  /** The tokens in what was added since the last time, with paths that don't show them. */
  search(search: FileSearch): {
    readonly found: readonly (FoundSecret & { readonly path: string })[];
    complete: boolean;
  } {
    const { found, complete } = search.texts(this.#texts);
    const places = this.#places;
    [this.#texts, this.#places, this.#length] = [[], [], 0];
    return {
      found: found.flatMap(({ match, line }) => {
        const place = places[line];
        if (place === undefined) return [];
        return [{ match, where: place.where, path: place.path.replaceAll(match.value, maskSecret(match.value)) }];
      }),
      complete,
    };
  }
}
