import { describe, expect, it } from '@jest/globals';
import { bufferSource, keepingEnds, type ByteSource } from '../../../src/formats/source';
import { inspected, payload, runsPayload } from './inspected';

/** Counts what is read of a source. */
function counted(source: ByteSource): ByteSource & { bytes: number; reads: number } {
  const counting = {
    size: source.size,
    bytes: 0,
    reads: 0,
    read: async (offset: number, length: number) => {
      const bytes = await source.read(offset, length);
      counting.bytes += bytes.length;
      counting.reads++;
      return bytes;
    },
  };
  return counting;
}

describe('a source whose ends are kept', () => {
  const bytes = Buffer.from(Array.from({ length: 100 }, (_, i) => i));

  it.each([0, 1, 9, 10, 11, 19, 20, 21, 99, 100])(
    'reads the same, with ends of 10 bytes and a size of %i',
    async (size) => {
      const plain = bufferSource(bytes.subarray(0, size));
      const kept = keepingEnds(plain, 10);
      for (let offset = 0; offset <= size + 2; offset++)
        for (let length = 0; length <= size + 2 - offset; length++)
          expect(await kept.read(offset, length)).toEqual(await plain.read(offset, length));
    },
  );

  it('reads a start and an end once', async () => {
    const source = counted(bufferSource(bytes));
    const kept = keepingEnds(source, 10);
    for (let i = 0; i < 5; i++) {
      await kept.read(i, 2);
      await kept.read(90 + i, 2);
    }
    expect(source.reads).toBe(2);
  });
});

describe('what a file may take', () => {
  it('text of 100 kB is read a few times, not once for each format', async () => {
    const source = counted(bufferSource(Buffer.from('A sentence of it. '.repeat(5_600))));
    await inspected(source);
    expect(source.reads).toBeLessThan(4);
  });

  it('a pickle that takes too long is given up, and what was seen of it is said', async () => {
    const start = payload.subarray(0, -1);
    const values = Buffer.alloc(3 << 20, 'N0');
    const seen = await inspected(Buffer.concat([start, values, Buffer.from('.')]), { limits: { milliseconds: 0 } });
    expect(runsPayload(seen)).toBe(true);
    expect(seen.findings).toContain('high not-understood: pickle');
    expect(seen.inspection.findings.map(({ message }) => message).join()).toContain('the file took more than 0 s');
  });
});
