import { describe, expect, it } from '@jest/globals';
import { UnreadableError } from '../../../src/errors';
import { createSecretsEngine } from '../../../src/engines/secrets';
import { excerpt } from '../../../src/findings/finding';
import { secretsGate } from '../../../src/gates/secrets';
import { defaultLimits, type Limits } from '../../../src/engines/secrets/search/limits';
import { scanFile } from '../../../src/engines/secrets/search/scan';
import { gateSettings } from '../../../src/policy/schema';
import type { Tree } from '../../../src/trees/tree';
import { draw } from '../../engines/secrets/cases/example';
import { memoryTree } from '../../helpers/memory-tree';

const token = (seed: number): string => 'hf' + '_' + draw(seed).letters(34);
const pointer = `version https://git-lfs.github.com/spec/v1\noid sha256:${draw(9).hex(64)}\nsize 12345\n`;
const bytes = (seed: number, length: number): Buffer => Buffer.from(draw(seed).hex(length * 2), 'hex');
const utf32 = (text: string): Buffer =>
  Buffer.from(Uint32Array.from(Array.from(text), (char) => char.codePointAt(0) ?? 0).buffer);
const settings = gateSettings.secrets.parse({});

async function scan(tree: Tree) {
  const seen: [number, number][] = [];
  const entries = await tree.list();
  const result = await secretsGate.scan({
    tree,
    entries,
    settings,
    progress: (done, total) => seen.push([done, total]),
  });
  return { ...result, seen };
}

const places = (
  detections: readonly {
    rule: string;
    location: { path: string; startLine?: number; startColumn?: number; endColumn?: number };
  }[],
) =>
  detections.map(({ rule, location }) => [
    rule,
    location.path,
    location.startLine,
    location.startColumn,
    location.endColumn,
  ]);

describe('the secrets gate', () => {
  it('covers regular files only', () => {
    const entry = (kind: 'file' | 'symlink' | 'submodule' | 'special') => ({ path: 'a', size: 1, kind });
    expect(
      (['file', 'symlink', 'submodule', 'special'] as const).map((kind) => secretsGate.covers(entry(kind))),
    ).toEqual([true, false, false, false]);
  });

  it('counts what it evaluated and passed over', async () => {
    const result = await scan(
      memoryTree({ 'a.py': 'x = 1\n', 'empty.txt': '', 'm.bin': Buffer.from([1, 0, 2, 0, 0]), 'w.pt': pointer }),
    );
    expect(result).toMatchObject({ detections: [], evaluated: 3, skipped: { lfs: 1 } });
    expect(result.engines).toMatchObject([{ name: 'gatehouse-secrets' }]);
    expect(result.seen).toEqual([
      [1, 4],
      [2, 4],
      [3, 4],
      [4, 4],
    ]);
  });

  it('takes nothing but a whole pointer for one', async () => {
    const { detections, skipped } = await scan(
      memoryTree({ 'w.pt': `${pointer}ext ${token(1)}\n`, 'v.pt': pointer.trim() }),
    );
    expect(detections.map(({ rule }) => rule)).toEqual(['huggingface-token']);
    expect(skipped).toEqual({ lfs: 1 });
  });

  it.each([
    ['a NUL in a comment', `# a\0b\nT="${token(1)}"\npassword = "Qw${draw(1).lower(6)}7!K"\n`, 2],
    ['NULs at its start', `${'\0'.repeat(40)}\nT="${token(1)}"\n`, 2],
    ['NULs around it', `${'\0\x01\n'.repeat(99)}\0${token(1)}\0`, 100],
    ['a wrong mark', Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(`\nT="${token(1)}"\n`)]), 2],
    ['another wrong mark', Buffer.concat([Buffer.from([0xff, 0xfe, 0, 0]), Buffer.from(`\nT="${token(1)}"\n`)]), 2],
    [
      'UTF-16 behind bytes',
      Buffer.concat([Buffer.alloc(999), Buffer.from(`export T="${token(1)}"`, 'utf16le')]),
      undefined,
    ],
    [
      'UTF-16 BE behind bytes',
      Buffer.concat([Buffer.alloc(999), Buffer.from(`export T=${token(1)}`, 'utf16le').swap16()]),
      undefined,
    ],
    ['UTF-32 behind bytes', Buffer.concat([Buffer.alloc(999), utf32(`export T="${token(1)}"`)]), undefined],
    ['UTF-32', utf32(`\uFEFF\nT="${token(1)}"\n`), 2],
    ['UTF-16 with control characters', Buffer.from(`\uFEFF\0\x01\x02\nT="${token(1)}"\n`, 'utf16le'), 2],
  ])('finds a token in a file with %s', async (_, content, line) => {
    const { detections, evaluated, skipped } = await scan(memoryTree({ f: content }));
    expect(detections[0]).toMatchObject({ rule: 'huggingface-token', identity: token(1), severity: 'critical' });
    expect(detections[0]?.location.startLine).toBe(line);
    expect({ evaluated, skipped }).toEqual({ evaluated: 1, skipped: {} });
  });

  it('goes by a token’s own format in a binary, and shows nothing of what surrounds it', async () => {
    const content = Buffer.concat([
      bytes(1, 5_000),
      Buffer.from(`\0password = "Qw${draw(2).lower(6)}7!K"\0${token(2)}\0`),
    ]);
    const { detections } = await scan(memoryTree({ 'm.bin': content }));
    expect(detections).toMatchObject([{ rule: 'huggingface-token', identity: token(2), lineText: '' }]);
  });

  it('reads all of a small text with a stray NUL', async () => {
    const password = `Qw${draw(3).lower(6)}7!K`;
    const { detections } = await scan(memoryTree({ 'a.py': `# \0\npassword = "${password}"\n` }));
    expect(detections).toMatchObject([{ rule: 'generic-password', identity: password, location: { startLine: 2 } }]);
  });

  it.each([1, 2, 3])('finds nothing in random bytes (%i)', async (seed) => {
    expect((await scan(memoryTree({ 'm.bin': bytes(seed, 1_000_000) }))).detections).toEqual([]);
  });

  it.each([
    ['LF', `\n\n  t = "${token(1)}"\n`, 3, 8],
    ['CR LF', `\r\n\r\n  t = "${token(1)}"\r\n`, 3, 8],
    ['CR', `\r\r  t = "${token(1)}"\r`, 3, 8],
    ['characters of two code units', `\nx = "😀😀"; t = "${token(1)}"`, 2, 18],
    ['a mark at the start', `\uFEFF${token(1)}`, 1, 1],
  ])('tells line and column after %s', async (_, text, line, column) => {
    const result = await scan(memoryTree({ 'a.py': text }));
    expect(places(result.detections)).toEqual([['huggingface-token', 'a.py', line, column, column + 37]]);
  });

  it.each([
    ['UTF-16 LE', Buffer.from(`\uFEFFa\r\nT=${token(2)}\r\n`, 'utf16le')],
    ['UTF-16 BE', Buffer.from(`\uFEFFa\r\nT=${token(2)}\r\n`, 'utf16le').swap16()],
    ['UTF-16 LE without a mark', Buffer.from(`a\r\nT=${token(2)}\r\n`, 'utf16le')],
    ['Latin-1', Buffer.from(`ä\nT=${token(2)}\n`, 'latin1')],
  ])('reads %s', async (_, bytes) => {
    const { detections } = await scan(memoryTree({ '.env': bytes }));
    expect(places(detections)).toEqual([['huggingface-token', '.env', 2, 3, 40]]);
  });

  it('says all about a secret but never the secret', async () => {
    const secret = token(3);
    const [detection] = (await scan(memoryTree({ 'src/a.py': `login("${secret}")\n` }))).detections;
    expect(detection).toMatchObject({
      rule: 'huggingface-token',
      engine: 'gatehouse-secrets',
      severity: 'critical',
      identity: secret,
      sensitive: true,
      lineText: `login("${secret}")`,
      cwe: [798],
    });
    const { identity, lineText, ...shown } = detection ?? {};
    expect(identity).toBe(lineText?.slice(7, -2));
    expect(JSON.stringify(shown)).not.toContain(secret.slice(0, 6));
    expect(shown).not.toHaveProperty('incomplete');
  });

  it('marks a key that goes over lines on its first line', async () => {
    const { detections } = await scan(memoryTree({ id: `# mine\n${draw(4).pem('OPENSSH PRIVATE KEY', 1_600)}\n` }));
    expect(places(detections)).toEqual([['private-key', 'id', 2, 1, 36]]);
    expect(detections[0]?.location.endLine).toBe(2);
  });

  it('goes on after a file that can’t be read, and reports it', async () => {
    const files = memoryTree({ 'a.py': 'x', 'b.py': `T="${token(5)}"` });
    const read: Tree['read'] = (path, range) =>
      path === 'a.py' ? Promise.reject(new UnreadableError('a.py: permission denied')) : files.read(path, range);
    const result = await scan({ ...files, read });
    expect(result.evaluated).toBe(1);
    expect(result.detections.map(({ rule, severity, incomplete }) => [rule, severity, incomplete])).toEqual([
      ['unreadable-file', 'high', true],
      ['huggingface-token', 'critical', undefined],
    ]);
    expect(result.detections[0]?.message).toContain('permission denied');
  });

  it('doesn’t swallow its own errors', async () => {
    const files = memoryTree({ 'a.py': 'x' });
    await expect(scan({ ...files, read: () => Promise.reject(new TypeError('a bug')) })).rejects.toThrow('a bug');
  });
});

describe('scanFile', () => {
  const engine = createSecretsEngine();
  const small: Limits = { ...defaultLimits, chunk: 16_384, ahead: 6_000, behind: 4_000 };
  const scanText = async (content: string | Buffer, limits: Limits) => {
    const tree = memoryTree({ f: content });
    const [entry] = await tree.list();
    if (entry === undefined) throw new Error('no entry');
    return (await scanFile(tree, entry, engine, limits)).detections;
  };

  /** Text of about 200 000 characters with secrets at drawn places, one kind of line break, some characters beyond ASCII. */
  const sample = (seed: number, lineBreak: string): string => {
    const r = draw(seed);
    let text = '';
    while (text.length < 200_000) {
      const kind = r.int(60);
      if (kind === 0) text += `token = "${'hf' + '_' + r.letters(34)}"`;
      else if (kind === 1) text += r.pem('EC PRIVATE KEY', 200 + r.int(3_000));
      else if (kind === 2) text += `wandb.login(key="${r.hex(40)}")`;
      else if (kind === 3) text += 'x'.repeat(r.int(9_000));
      else text += 'größe 日本 😀 '.repeat(r.int(9));
      if (r.int(3) > 0) text += lineBreak;
    }
    return text;
  };

  it.each([
    [1, '\n'],
    [2, '\r\n'],
    [3, '\r'],
    [4, ' '],
  ])('finds the same piece by piece as at once (%i)', async (seed, lineBreak) => {
    const text = sample(seed, lineBreak);
    const whole = await scanText(text, { ...defaultLimits, chunk: 1 << 24 });
    expect(whole.length).toBeGreaterThan(20);
    expect(await scanText(text, small)).toEqual(whole);
    expect(await scanText(Buffer.from('\uFEFF' + text, 'utf16le'), small)).toEqual(whole);
  });

  it.each([1, 2, 3])('finds in wide text the same piece by piece as at once (%i)', async (seed) => {
    const r = draw(seed);
    const tokens = Array.from({ length: 40 }, () => 'hf' + '_' + r.letters(34));
    const text = tokens.map((value) => `${'x'.repeat(r.int(9_000))} T="${value}"\n`).join('');
    const content = Buffer.concat([Buffer.alloc(1_000), Buffer.from(text, 'utf16le')]);
    const found = await scanText(content, small);
    expect(found.map(({ identity }) => identity)).toEqual(tokens);
    expect(found).toEqual(await scanText(content, { ...defaultLimits, chunk: 1 << 24 }));
  });

  it('hands on what excerpt cuts from a long line', async () => {
    const line = `${'a '.repeat(30_000)}"${token(6)}"${' b'.repeat(30_000)}`;
    const [detection] = await scanText(`first\n${line}\nlast`, small);
    expect(detection?.location.startColumn).toBe(60_002);
    expect(detection?.lineText).toBe(excerpt(line, 60_002));
  });

  it('reads each byte once, and never much at a time', async () => {
    const text = 'x = 1\n'.repeat(200_000);
    const files = memoryTree({ f: text });
    const reads: number[] = [];
    const read: Tree['read'] = async (path, range) => {
      const bytes = await files.read(path, range);
      reads.push(bytes.length);
      return bytes;
    };
    const scan = await scanFile({ ...files, read }, { path: 'f', size: text.length, kind: 'file' }, engine);
    expect(scan).toEqual({ detections: [], evaluated: true, skipped: {} });
    expect(reads).toEqual([...Array<number>(4).fill(1 << 18), text.length - (1 << 20)]);
  });

  it('says when time ran out', async () => {
    const found = await scanText('password = "x1"\n'.repeat(20_000), { ...small, baseMs: -1, msPerMegabyte: 0 });
    expect(found).toMatchObject([{ rule: 'unfinished-file', incomplete: true, location: { path: 'f' } }]);
  });

  it('says when secrets are too many to list', async () => {
    const text = Array.from({ length: 30 }, (_, i) => token(i)).join('\n');
    const found = await scanText(text, { ...small, secrets: 10 });
    expect(found).toHaveLength(11);
    expect(found.at(-1)).toMatchObject({ rule: 'too-many-secrets', incomplete: true });
  });
});
