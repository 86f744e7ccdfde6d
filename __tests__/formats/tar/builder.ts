/** What a header says; every field can be made to lie. */
export interface TarSpec {
  readonly name?: string | Buffer;
  readonly prefix?: string;
  readonly content?: string | Buffer;
  /** Where it isn't the content's: a number, or the field as it is. */
  readonly size?: number | Buffer;
  readonly type?: string;
  readonly mode?: number;
  readonly linkName?: string;
  readonly magic?: string;
  readonly checksum?: string;
  /** Adds bytes up as signed ones. */
  readonly signed?: boolean;
}

export const tarBlock = 512;
export const tarEnd = Buffer.alloc(2 * tarBlock);

const octal = (value: number, length: number): string => `${value.toString(8).padStart(length - 1, '0')}\0`;

/** One entry: its header, and its content filled up to whole blocks. */
export function tarEntry(spec: TarSpec): Buffer {
  const content = Buffer.from(spec.content ?? '');
  const header = Buffer.alloc(tarBlock);
  Buffer.from(spec.name ?? 'a.txt').copy(header, 0, 0, 100);
  header.write(octal(spec.mode ?? 0o644, 8), 100);
  header.write(octal(0, 8), 108);
  header.write(octal(0, 8), 116);
  const size = spec.size ?? content.length;
  if (typeof size === 'number') header.write(octal(size, 12), 124, 'latin1');
  else size.copy(header, 124);
  header.write(octal(0, 12), 136);
  header.write('        ', 148);
  header.write(spec.type ?? '0', 156);
  header.write(spec.linkName ?? '', 157);
  header.write(spec.magic ?? 'ustar\x0000', 257, 'latin1');
  header.write(spec.prefix ?? '', 345);
  const sum = header.reduce((total, byte) => total + (spec.signed && byte > 127 ? byte - 256 : byte), 0);
  header.write(spec.checksum ?? `${sum.toString(8).padStart(6, '0')}\0 `, 148, 'latin1');
  const padding = (tarBlock - (content.length % tarBlock)) % tarBlock;
  return Buffer.concat([header, content, Buffer.alloc(padding)]);
}

export const tar = (...specs: readonly (TarSpec | Buffer)[]): Buffer =>
  Buffer.concat([...specs.map((spec) => (Buffer.isBuffer(spec) ? spec : tarEntry(spec))), tarEnd]);

/** An extended header's records, each with its own length in front. */
export function paxRecords(records: Readonly<Record<string, string | Buffer>>): Buffer {
  return Buffer.concat(
    Object.entries(records).map(([key, value]) => {
      const rest = Buffer.concat([Buffer.from(` ${key}=`), Buffer.from(value), Buffer.from('\n')]);
      let length = rest.length + 1;
      while (length !== rest.length + String(length).length) length = rest.length + String(length).length;
      return Buffer.concat([Buffer.from(String(length)), rest]);
    }),
  );
}

/** GNU's binary form of a number. */
export function binarySize(value: bigint): Buffer {
  const field = Buffer.alloc(12);
  field.writeBigUInt64BE(value, 4);
  field[0] = 0x80;
  return field;
}
