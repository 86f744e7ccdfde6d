import { deflateRawSync, gzipSync } from 'node:zlib';
import { crc } from './draw.mjs';

const numbers = (...parts) => {
  const bytes = Buffer.alloc(parts.reduce((sum, [size]) => sum + size, 0));
  let at = 0;
  for (const [size, value] of parts) at = bytes.writeUIntLE(value, at, size);
  return bytes;
};

function zip(members) {
  const local = [];
  const central = [];
  let offset = 0;
  for (const { name, content } of members) {
    const packed = deflateRawSync(content);
    const shared = [
      [2, 0],
      [2, 8],
      [2, 0],
      [2, 0x5a21],
      [4, crc(content)],
      [4, packed.length],
      [4, content.length],
      [2, Buffer.byteLength(name)],
      [2, 0],
    ];
    const entry = Buffer.concat([Buffer.from('PK\x03\x04'), numbers([2, 20], ...shared), Buffer.from(name), packed]);
    local.push(entry);
    central.push(
      Buffer.from('PK\x01\x02'),
      numbers([2, 20], [2, 20], ...shared, [2, 0], [2, 0], [2, 0], [4, 0], [4, offset]),
      Buffer.from(name),
    );
    offset += entry.length;
  }
  const directory = Buffer.concat(central);
  const end = numbers(
    [2, 0],
    [2, 0],
    [2, members.length],
    [2, members.length],
    [4, directory.length],
    [4, offset],
    [2, 0],
  );
  return Buffer.concat([...local, directory, Buffer.from('PK\x05\x06'), end]);
}

function tar(members) {
  const parts = members.flatMap(({ name, content }) => {
    const header = Buffer.alloc(512);
    const octal = (value, width) => value.toString(8).padStart(width - 1, '0') + '\0';
    header.write(name, 0);
    header.write(
      octal(0o644, 8) + octal(0, 8) + octal(0, 8) + octal(content.length, 12) + octal(0, 12) + ' '.repeat(8) + '0',
      100,
    );
    header.write('ustar\x0000', 257, 'latin1');
    header.write(
      octal(
        header.reduce((sum, byte) => sum + byte, 0),
        7,
      ),
      148,
    );
    return [header, content, Buffer.alloc((512 - (content.length % 512)) % 512)];
  });
  return Buffer.concat([...parts, Buffer.alloc(1_024)]);
}

/** Packs members (`{ name, content }`, bytes) as `zip`, `tar`, `tar.gz` or, its first member alone, `gz`. */
export const pack = {
  zip,
  tar,
  'tar.gz': (members) => gzipSync(tar(members)),
  gz: ([{ content }]) => gzipSync(content),
};

/** A text in UTF-8, UTF-16, UTF-32 (little or big endian) or Latin-1. */
export function encode(text, encoding = 'utf-8') {
  if (encoding === 'utf-16le') return Buffer.from(text, 'utf16le');
  if (encoding === 'utf-16be') return Buffer.from(text, 'utf16le').swap16();
  if (encoding === 'utf-32le') return Buffer.concat([...text].map((c) => numbers([4, c.codePointAt(0)])));
  return Buffer.from(text, encoding === 'latin1' ? 'latin1' : 'utf8');
}
