import type { Problem } from './manifest';

/** Packages that a lock file needs and doesn't have: it was cut, or edited by hand. The first one is told. */
export class Gap {
  #first: Problem | undefined;

  note(by: string, needed: string, line: number | undefined): void {
    this.#first ??= { line, message: `${by} needs ${needed}, which is not in the file` };
  }

  get problems(): readonly Problem[] {
    return this.#first === undefined ? [] : [this.#first];
  }
}
