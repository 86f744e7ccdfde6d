import { describe, expect, it } from '@jest/globals';
import { call, join, text, tuple } from './assembled';
import { inspected } from './inspected';

describe('a pickle told by how it begins', () => {
  const system = call('posix system', text('true'));
  const begins = (start: string): Buffer => join(start, system, '.');
  it.each(
    [
      ...[
        '\x80\0',
        '\x80\x01',
        '\x80\x06',
        '\x80\xff',
        'K\x010',
        'M\x01\x000',
        'J\x01\0\0\x000',
        'X\x01\0\0\0a0',
        'C\x01a0',
      ],
      ...[
        'B\x01\0\0\0a0',
        'U\x01a0',
        'T\x01\0\0\0a0',
        `G${'\0'.repeat(8)}0`,
        '\x880',
        '\x8c\x01a0',
        '\x8a\x01\x010',
        '\x8f0',
      ],
      ...[`\x95\x40${'\0'.repeat(7)}`, `\x96\x01${'\0'.repeat(7)}a0`, 'I01\n0', 'N0'],
    ].map((start) => [start]),
  )('%j', async (start) => {
    expect((await inspected(begins(start))).findings).toContain('critical dangerous-call: posix.system');
  });

  it('imports by short strings', async () => {
    const file = join('\x8c\x05posix\x8c\x06system\x93', tuple(text('true')), 'R.');
    expect((await inspected(file)).findings).toContain('critical dangerous-call: posix.system');
  });

  it('imports behind thousands of numbers', async () => {
    const file = join('(lp0\n', 'F1.0\na'.repeat(3_000), system, '.');
    expect((await inspected(file)).findings).toContain('critical dangerous-call: posix.system');
  });

  it.each<[string, Buffer, string, readonly string[]]>([
    ['ends at once', join('\x80\x04', '\xff'.repeat(100)), 'firmware.bin', []],
    ['ends at once', join('\x80\x04', '\xff'.repeat(100)), 'model.pkl', ['high not-understood: pickle']],
    ['ends soon', join('\x80\x03K\x01K\x02\0\0', '\x01'.repeat(100)), 'table.dat', []],
    ['is cut off', join('\x80\x03X\x40\0\0\0a'), 'weights.bin', ['high not-understood: pickle']],
    [
      'begins with much',
      join('\x80\x04B\0\0\x10\0', Buffer.alloc(1 << 20), '0', system, '.'),
      'x.dat',
      ['critical dangerous-call: posix.system'],
    ],
    [
      'ends when it has imported something',
      join('\x80\x04cshop\nNet\n', '\xff'.repeat(100)),
      'firmware.bin',
      ['high not-understood: pickle', 'high unknown-global: shop.Net'],
    ],
    [
      'ends when it has imported by a number',
      join('\x80\x04\x82\x01', '\xff'.repeat(100)),
      'firmware.bin',
      ['high computed-import: extension-code', 'high not-understood: pickle'],
    ],
  ])('that %s (%#)', async (_, file, name, expected) => {
    expect((await inspected(file, { name })).findings).toEqual(expected);
  });
});
