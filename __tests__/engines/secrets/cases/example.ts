import { seeded, type Random } from '../../../helpers/random';

/** What a rule must find, and what it must leave alone. No complete token stands here: each is drawn when the test runs. */
export interface Example {
  secret: (r: Draw) => string;
  /** Texts with `§` in the secret's place, optionally with the path of the file they stand in. */
  in: readonly (string | readonly [path: string, text: string])[];
  /** Texts in which no rule at all finds anything. */
  passes: readonly (string | readonly [path: string, text: string] | ((r: Draw) => string))[];
}

export type Examples = Readonly<Record<string, Example>>;

const lower = 'abcdefghijklmnopqrstuvwxyz';
const upper = lower.toUpperCase();
const digits = '0123456789';

export interface Draw extends Random {
  hex(length: number): string;
  alnum(length: number): string;
  letters(length: number): string;
  /** Upper case and digits. */
  upper(length: number): string;
  /** Lower case and digits. */
  lower(length: number): string;
  digits(length: number): string;
  base32(length: number): string;
  base64(length: number): string;
  urlSafe(length: number): string;
  uuid(): string;
  pick(values: readonly string[]): string;
  jwt(header: object, payload: object): string;
  pem(label: string, length: number, lineBreak?: string): string;
}

export function draw(seed: number): Draw {
  const r = seeded(seed);
  const of = (alphabet: string) => (length: number) => r.text(alphabet, length);
  const hex = of('0123456789abcdef');
  const base64 = of(upper + lower + digits + '+/');
  const encode = (value: object): string => Buffer.from(JSON.stringify(value)).toString('base64url');
  return {
    ...r,
    hex,
    base64,
    alnum: of(upper + lower + digits),
    letters: of(upper + lower),
    upper: of(upper + digits),
    lower: of(lower + digits),
    digits: of(digits),
    base32: of('ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'),
    urlSafe: of(upper + lower + digits + '_-'),
    pick: (values) => values[r.int(values.length)] ?? '',
    uuid: () => [8, 4, 4, 4, 12].map(hex).join('-'),
    jwt: (header, payload) => `${encode(header)}.${encode(payload)}.${r.text(upper + lower + digits + '_-', 43)}`,
    pem: (label, length, lineBreak = '\n') => {
      const body = base64(length).match(/.{1,64}/g) ?? [];
      return [`-----BEGIN ${label}-----`, ...body, `-----END ${label}-----`].join(lineBreak);
    },
  };
}
