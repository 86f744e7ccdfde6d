/** Entry `[byte]` of table k is the CRC of `byte` followed by k zero bytes: four bytes are taken at a time. */
function makeTables(): readonly [Uint32Array, Uint32Array, Uint32Array, Uint32Array] {
  const tables = [new Uint32Array(256), new Uint32Array(256), new Uint32Array(256), new Uint32Array(256)] as const;
  for (let byte = 0; byte < 256; byte++) {
    let value = byte;
    for (let bit = 0; bit < 8; bit++) value = value & 1 ? (value >>> 1) ^ 0xedb8_8320 : value >>> 1;
    tables[0][byte] = value;
  }
  for (let byte = 0; byte < 256; byte++) {
    let value = tables[0][byte] ?? 0;
    for (const table of tables.slice(1)) {
      value = (tables[0][value & 0xff] ?? 0) ^ (value >>> 8);
      table[byte] = value;
    }
  }
  return tables;
}

const [t0, t1, t2, t3] = makeTables();

/** The CRC-32 of zip (ISO 3309, reflected), continued from `before`. Node has one of its own only from 20.15 on. */
export function crc32(bytes: Uint8Array, before = 0): number {
  let value = ~before;
  const whole = bytes.length & ~3;
  for (let at = 0; at < whole; at += 4) {
    value ^=
      (bytes[at] ?? 0) | ((bytes[at + 1] ?? 0) << 8) | ((bytes[at + 2] ?? 0) << 16) | ((bytes[at + 3] ?? 0) << 24);
    value =
      (t3[value & 0xff] ?? 0) ^
      (t2[(value >>> 8) & 0xff] ?? 0) ^
      (t1[(value >>> 16) & 0xff] ?? 0) ^
      (t0[value >>> 24] ?? 0);
  }
  for (let at = whole; at < bytes.length; at++) value = (t0[(value ^ (bytes[at] ?? 0)) & 0xff] ?? 0) ^ (value >>> 8);
  return ~value >>> 0;
}
