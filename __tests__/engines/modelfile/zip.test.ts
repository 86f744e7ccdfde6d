import { describe, expect, it } from '@jest/globals';
import { deflateRawSync } from 'node:zlib';
import { crc32 } from '../../../src/formats/zip/crc32';
import { buildZip, descriptor, streamed, type ArchiveSpec, type EntrySpec } from '../../formats/zip/builder';
import { harmless, inspected, payload, runsPayload, textPayload } from './inspected';

const packed = deflateRawSync(payload);
/** What only the headers of the entries see, in an archive whose directory is about something else. */
const local = buildZip({ entries: [{ name: 'data.pkl', content: payload }] }).subarray(0, 38 + payload.length);

/** Each archive has the content in one of its entries, and one oddity; the word is its kind. */
const odd: readonly (readonly [kind: string, build: (content: Buffer) => ArchiveSpec])[] = [
  ['sum', (content) => ({ entries: [{ content, crc: 7 }] })],
  ['flags', (content) => ({ entries: [{ content, flags: 1 }] })],
  ['flags', (content) => ({ entries: [{ content, flags: 1, method: 8 }] })],
  ['flags', (content) => ({ entries: [{ content, flags: 1 << 5 }] })],
  ['flags', (content) => ({ entries: [{ content, flags: 1 << 6 }] })],
  ['flags', (content) => ({ entries: [{ content, flags: 1 << 13 }] })],
  ['two flags', (content) => ({ entries: [{ content, local: { flags: 1 } }] })],
  [
    'two names',
    (content) => ({ entries: [{ content, name: 'weights.bin', local: { name: Buffer.from('data.pkl') } }] }),
  ],
  ['two sizes', (content) => ({ entries: [{ content, local: { size: 3, packedSize: 3 } }] })],
  ['two sizes', (content) => ({ entries: [{ content, local: { method: 8 } }] })],
  ['two sums', (content) => ({ entries: [{ content, local: { crc: 9 } }] })],
  ['stored sizes', (content) => ({ entries: [{ content, size: content.length - 1 }] })],
  ['path', (content) => ({ entries: [{ content, name: '../data.pkl' }] })],
  ['path', (content) => ({ entries: [{ content, name: '/data.pkl' }] })],
  ['name', (content) => ({ entries: [{ content, name: 'a\\data.pkl' }] })],
  ['name', (content) => ({ entries: [{ content, name: 'data.pkl\0.txt' }] })],
  ['path', (content) => ({ entries: [{ content, name: 'C:data.pkl' }] })],
  ['link', (content) => ({ entries: [{ content, mode: 0o120777 }] })],
  [
    'two entries',
    (content) => ({
      entries: [
        { name: 'x.pkl', content },
        { name: 'X.pkl', content: harmless },
      ],
    }),
  ],
  [
    'two entries',
    (content) => ({
      entries: [
        { name: 'x.pkl', content: harmless },
        { name: 'x.pkl', content },
      ],
    }),
  ],
  ['bytes front', (content) => ({ prefix: Buffer.from('some words '), entries: [{ content }] })],
  ['bytes end', (content) => ({ suffix: Buffer.from('something'), entries: [{ content }] })],
  ['bytes end', (content) => ({ entries: [{}], suffix: content })],
  ['bytes between', (content) => ({ entries: [{}, { before: content }] })],
  ['bytes between', (content) => ({ entries: [{}], gap: content })],
  ['directory count', (content) => ({ entries: [{ content }, {}], end: { count: 1, here: 1 } })],
  [
    'data after',
    (content) => ({ entries: [{ content, method: 8, packed: Buffer.concat([deflateRawSync(content), harmless]) }] }),
  ],
  ['no header', (content) => ({ entries: [{ content, local: { signature: 1 }, central: { offset: 35 } }] })],
];

describe('an archive that readers see differently', () => {
  it.each(odd)('%s: its content is found, and that it deceives', async (kind, build) => {
    const bad = await inspected(buildZip(build(payload)));
    expect(runsPayload(bad)).toBe(true);
    expect(bad.findings).toContain(`critical deceptive-container: ${kind}`);
    const good = await inspected(buildZip(build(harmless)));
    const severity = ['path', 'link'].includes(kind) ? 'high' : 'medium';
    expect(good.findings).toContain(`${severity} deceptive-container: ${kind}`);
    expect(good.findings.filter((finding) => finding.startsWith('critical'))).toEqual([]);
  });

  it('finds what the directory leaves out, between the entries and behind them', async () => {
    for (const spec of [
      { entries: [{}, { name: 'b', before: local }] },
      { entries: [{}], gap: local },
      { entries: [{}], prefix: local },
      { entries: [{}], suffix: local },
    ]) {
      const seen = await inspected(buildZip(spec));
      expect(runsPayload(seen)).toBe(true);
      expect(seen.findings).toContain('critical deceptive-container: unlisted');
    }
  });

  it('reads both of two directories', async () => {
    const inner = buildZip({ entries: [{ name: 'x', content: payload }] });
    const seen = await inspected(buildZip({ entries: [{}], comment: inner }));
    expect(runsPayload(seen)).toBe(true);
  });

  it('reads the headers alone where the directory is missing or cut off', async () => {
    const whole = buildZip({ entries: [{ name: 'a/data.pkl', content: payload }, {}] });
    for (let length = 40 + payload.length; length < whole.length; length++) {
      const seen = await inspected(whole.subarray(0, length));
      expect([length, runsPayload(seen)]).toEqual([length, true]);
    }
  });

  it('unpacks what is cut off as far as it goes', async () => {
    const whole = buildZip({
      entries: [{ name: 'data.pkl', content: Buffer.concat([payload, Buffer.alloc(70_000, 'ab')]), method: 8 }],
    });
    const cut = whole.subarray(0, 38 + packed.length + 20);
    const seen = await inspected(cut);
    expect(runsPayload(seen)).toBe(true);
    expect(seen.findings.some((finding) => finding.startsWith('high not-understood'))).toBe(true);
  });
});

describe('an ordinary archive', () => {
  it.each<[string, ArchiveSpec]>([
    ['stored and packed', { entries: [{ name: 'a' }, { name: 'b/', content: '' }, { name: 'b/c', method: 8 }] }],
    ['zip64', { entries: [{ name: 'a' }], zip64: true }],
    ['with sizes behind the data', { entries: [withDescriptor('a', 'x'.repeat(30)), withDescriptor('b', 'text')] }],
    ['with a comment', { entries: [{}], comment: Buffer.from('made by hand') }],
    ['empty', { entries: [] }],
    ['an archive in an archive', { entries: [{ name: 'b', content: buildZip({ entries: [{}] }) }] }],
  ])('%s: nothing is said', async (_, spec) => {
    expect((await inspected(buildZip(spec))).findings).toEqual([]);
  });

  it('hands on the text of its members, of its comment, and no secret of a packed one is missed', async () => {
    const { texts } = await inspected(
      buildZip({ entries: [{ name: 'notes/.env', content: 'KEY=value', method: 8 }], comment: Buffer.from('by me') }),
    );
    expect(texts.get('notes/.env!')).toBe('KEY=value');
    expect(texts.get('(comment)!')).toBe('by me');
  });

  it('says what it can not read', async () => {
    const encrypted = await inspected(
      buildZip({ entries: [{ name: 'a', flags: 1, packed: Buffer.alloc(40, 'xyz') }] }),
    );
    expect(encrypted.findings).toContain('high not-understood: a');
    const method = await inspected(buildZip({ entries: [{ name: 'a', method: 98 }] }));
    expect(method.findings).toContain('high not-understood: a');
  });

  it('keeps to its limits', async () => {
    const zeros = deflateRawSync(Buffer.alloc(50_000_000));
    const bomb = buildZip({
      entries: [{ name: 'a', method: 8, packed: zeros, size: 50_000_000, crc: crc32(Buffer.alloc(50_000_000)) }],
    });
    expect((await inspected(bomb)).findings).toEqual([]);
    const little = await inspected(bomb, { limits: { unpackedBytes: 1_000_000 } });
    expect(little.findings).toEqual(['high not-understood: a']);
    const many = buildZip({ entries: Array.from({ length: 300 }, (_, index) => ({ name: `n${index}` })) });
    expect((await inspected(many, { limits: { members: 100 } })).findings).toEqual(['high not-understood: limit']);
  });

  it('reads what is cut at any byte, or changed at any, without failing', async () => {
    const whole = buildZip({
      entries: [
        { name: 'a/data.pkl', content: payload, method: 8 },
        { name: 'b', content: textPayload },
      ],
      zip64: true,
    });
    for (let at = 0; at < whole.length; at++) {
      await inspected(whole.subarray(0, at));
      const changed = Buffer.from(whole);
      changed[at] = (changed[at] ?? 0) ^ 0xff;
      const seen = await inspected(changed);
      expect([at, seen.findings.length > 0]).toEqual([at, true]);
    }
  });
});

function withDescriptor(name: string, content: string): EntrySpec {
  return {
    name,
    content,
    flags: streamed,
    local: { crc: 0, size: 0, packedSize: 0 },
    descriptor: descriptor(content, content.length, { signed: name === 'a', wide: false }),
  };
}
