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
});
