import type { Finding, Help, Location } from './finding';
import type { SecretMasker } from './snippet';

/** Every token is a word longer than those of most messages, which need no engine. */
const tokenLike = /\S{16,}/;

/** Whether a text needs an engine to tell that it holds no secret. */
export const mayHoldToken = (text: string): boolean => tokenLike.test(text);

/** A text with every secret in it masked. */
export function maskAll(text: string, masker: SecretMasker): string {
  if (!tokenLike.test(text)) return text;
  let result = '';
  let at = 0;
  for (const span of [...masker.find(text, '')].sort((a, b) => a.start - b.start)) {
    if (span.start < at) continue;
    result += text.slice(at, span.start) + masker.mask(text.slice(span.start, span.end));
    at = span.end;
  }
  return result + text.slice(at);
}

const maxMasked = 10_000;

type Told = Pick<Finding, 'title' | 'help' | 'location' | 'flow' | 'properties'>;

/** What another tool wrote may quote a secret in any of its texts. Keeps those that come again and again. */
export class ForeignTexts {
  readonly #masker: SecretMasker;
  readonly #masked = new Map<string, string>();
  /** All findings of a rule have the same one. */
  readonly #helps = new Map<Help, Help>();

  constructor(masker: SecretMasker) {
    this.#masker = masker;
  }

  of({ title, help, location, flow, properties }: Told): Told {
    return {
      title: this.#text(title),
      help: this.#help(help),
      location: this.#at(location),
      ...(flow && {
        flow: flow.map((step) => ({ location: this.#at(step.location), message: this.#text(step.message) })),
      }),
      ...(properties && { properties: this.#inTexts(properties) as Readonly<Record<string, unknown>> }),
    };
  }

  #text(value: string): string {
    let known = this.#masked.get(value);
    if (known === undefined) {
      known = maskAll(value, this.#masker);
      if (this.#masked.size < maxMasked) this.#masked.set(value, known);
    }
    return known;
  }

  #help(help: Help): Help {
    let known = this.#helps.get(help);
    if (known === undefined) {
      known = { ...help, text: this.#text(help.text) };
      this.#helps.set(help, known);
    }
    return known;
  }

  #at(place: Location): Location {
    return place.member === undefined ? place : { ...place, member: this.#text(place.member) };
  }

  /** A value of JSON with each text in it masked; the same one where none had to be. */
  #inTexts(value: unknown): unknown {
    if (typeof value === 'string') return this.#text(value);
    if (typeof value !== 'object' || value === null) return value;
    const entries = Object.entries(value);
    const changed = entries.map(([key, each]) => [key, this.#inTexts(each)] as const);
    if (changed.every(([, each], i) => each === entries[i]?.[1])) return value;
    return Array.isArray(value) ? changed.map(([, each]) => each) : Object.fromEntries(changed);
  }
}
