import { seeded } from '../sast/writer.mjs';

const lower = 'abcdefghijklmnopqrstuvwxyz';
const upper = lower.toUpperCase();
const digits = '0123456789';
const base62 = digits + upper + lower;

const words =
  'amber anchor barley birch cedar copper delta ember falcon garnet harbor indigo juniper kestrel lantern maple nectar orchid pebble quartz raven saffron thistle umber violet willow yarrow zephyr'.split(
    ' ',
  );

/** What cases are made of, the same for the same seed. Lengths are in characters, those of `bytes`, `base64` and `base64url` in bytes. */
export function drawFrom(seed) {
  const random = seeded(seed);
  const from = (alphabet, length) => Array.from({ length }, () => alphabet[random.below(alphabet.length)]).join('');
  const bytes = (length) => Buffer.from(Array.from({ length }, () => random.below(256)));
  const draw = {
    ...random,
    from,
    bytes,
    between: (low, high) => low + random.below(high - low + 1),
    word: () => random.pick(words),
    hex: (length) => from('0123456789abcdef', length),
    digits: (length) => from(digits, length),
    lower: (length) => from(lower, length),
    upper: (length) => from(upper, length),
    letters: (length) => from(lower + upper, length),
    lowerDigits: (length) => from(lower + digits, length),
    upperDigits: (length) => from(upper + digits, length),
    alnum: (length) => from(base62, length),
    urlSafe: (length) => from(`${base62}_-`, length),
    base32: (length) => from(`${upper}234567`, length),
    base64: (length) => bytes(length).toString('base64'),
    base64url: (length) => bytes(length).toString('base64url'),
    /** RFC 4122, version 4. */
    uuid: () =>
      `${draw.hex(8)}-${draw.hex(4)}-4${draw.hex(3)}-${random.pick(['8', '9', 'a', 'b'])}${draw.hex(3)}-${draw.hex(12)}`,
    name: () => `${random.pick(words)}-${random.pick(words)}`,
    date: () => `2025-${String(draw.between(1, 12)).padStart(2, '0')}-${String(draw.between(1, 28)).padStart(2, '0')}`,
    time: () => `${draw.date()}T${String(draw.between(10, 23))}:${draw.between(10, 59)}:${draw.between(10, 59)}`,
    /** A password as people and password managers make them. */
    password: () =>
      random.pick([
        () =>
          from(lower, 1) + draw.alnum(draw.between(9, 18)) + random.pick(['!', '#', '%', '*', '?']) + draw.digits(2),
        () => from(upper, 1) + draw.alnum(draw.between(13, 22)) + draw.digits(2),
        () =>
          from(lower, 5) +
          random.pick(['_', '-', '.']) +
          from(upper + digits, 6) +
          random.pick(['_', '-', '.']) +
          draw.alnum(5),
      ])(),
    /** `length` characters and six more that are the CRC-32 of them in base 62, as in tokens of GitHub and npm. */
    checked(prefix, length) {
      const body = draw.alnum(length);
      let [rest, sum] = [crc(body), ''];
      for (let i = 0; i < 6; i++, rest = Math.floor(rest / 62)) sum = base62[rest % 62] + sum;
      return prefix + body + sum;
    },
    jwt(claims) {
      const part = (value) => Buffer.from(JSON.stringify(value)).toString('base64url');
      return `${part({ alg: 'HS256', typ: 'JWT' })}.${part(claims)}.${draw.base64url(32)}`;
    },
  };
  return draw;
}

const table = Array.from({ length: 256 }, (_, n) => {
  let c = n;
  for (let i = 0; i < 8; i++) c = c & 1 ? (c >>> 1) ^ 0xedb88320 : c >>> 1;
  return c >>> 0;
});

/** CRC-32 of a text or bytes; `node:zlib` has one only from Node 22.2. */
export function crc(data) {
  let sum = 0xffffffff;
  for (const byte of Buffer.from(data)) sum = table[(sum ^ byte) & 255] ^ (sum >>> 8);
  return (sum ^ 0xffffffff) >>> 0;
}
