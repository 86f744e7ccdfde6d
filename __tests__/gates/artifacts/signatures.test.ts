import { describe, expect, it } from '@jest/globals';
import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { EvidenceError } from '../../../src/errors';
import { checkSignatures } from '../../../src/gates/artifacts/signatures';
import { artifactsSettings } from '../../helpers/artifacts-settings';
import { memoryTree } from '../../helpers/memory-tree';

const folder = path.join(import.meta.dirname, '../../fixtures/signing');
const fixture = (name: string): Buffer => fs.readFileSync(path.join(folder, name));
const key = fixture('k.pub').toString();
const model = {
  'm/config.json': fixture('model/config.json'),
  'm/weights.bin': fixture('model/weights.bin'),
  'm/sub/vocab.txt': fixture('model/sub/vocab.txt'),
  'm/model.sig': fixture('model/model.sig'),
};

async function check(files: Record<string, string | Buffer>, signature: object): Promise<string[]> {
  const { signatures } = artifactsSettings({ signatures: [signature] });
  const found = await checkSignatures(memoryTree(files), signatures);
  return found.map(({ rule, message }) => `${rule}: ${message}`);
}
const byKey = { path: 'm', 'public-key': key };

/** A bundle with something in its statement or envelope changed. */
function changed(bundle: Buffer, change: (bundle: Bundle) => void): string {
  const value = JSON.parse(bundle.toString()) as Bundle;
  change(value);
  return JSON.stringify(value);
}
interface Bundle {
  mediaType: string;
  dsseEnvelope: { payload: string; signatures: { sig: string }[] };
}

describe('a model that is signed with a key', () => {
  it('is as it was signed, file by file or in shards', async () => {
    expect(await check(model, byKey)).toEqual([]);
    const { 'm/model.sig': _, ...files } = model;
    expect(await check({ ...files, 'm.sig': fixture('shards.sig') }, { ...byKey, bundle: 'm.sig' })).toEqual([]);
  });

  it.each(['m/', './m', 'x/../m'])('is found by the path %s', async (place) => {
    expect(await check(model, { ...byKey, path: place })).toEqual([]);
    const { 'm/model.sig': bundle, ...files } = model;
    expect(await check({ ...files, 'm.sig': bundle }, { ...byKey, path: place, bundle: './m.sig' })).toEqual([]);
  });

  it('may be all that there is', async () => {
    const whole = Object.fromEntries(Object.entries(model).map(([name, bytes]) => [name.slice(2), bytes]));
    expect(await check(whole, { ...byKey, path: '.' })).toEqual([]);
    expect(await check({ ...whole, 'run.py': '' }, { ...byKey, path: '.' })).toEqual([
      'invalid-signature: run.py lies in a signed model and was not signed.',
    ]);
  });

  const larger = Buffer.concat([model['m/weights.bin'], Buffer.from('x')]);
  const other = Buffer.from(model['m/weights.bin']);
  other[2_500] = 1;
  it.each<[string, Record<string, string | Buffer>, string[]]>([
    ['one byte is changed', { 'm/weights.bin': other }, ['m/weights.bin is not what was signed.']],
    ['a byte is added', { 'm/weights.bin': larger }, ['m/weights.bin is not what was signed.']],
    ['a byte is missing', { 'm/weights.bin': larger.subarray(0, -2) }, ['m/weights.bin is not what was signed.']],
    ['a file is added', { 'm/run.py': 'import os' }, ['m/run.py lies in a signed model and was not signed.']],
  ])('is not when %s', async (_, files, messages) => {
    const expected = messages.map((message) => `invalid-signature: ${message}`);
    expect(await check({ ...model, ...files }, byKey)).toEqual(expected);
    const { 'm/model.sig': __, ...unsigned } = { ...model, ...files };
    const shards = { ...unsigned, 'm.sig': fixture('shards.sig') };
    expect(await check(shards, { ...byKey, bundle: 'm.sig' })).toEqual(expected);
  });

  it('misses a file that was signed', async () => {
    const { 'm/config.json': _, ...rest } = model;
    expect(await check(rest, byKey)).toEqual(['invalid-signature: m/config.json was signed and does not exist.']);
  });

  it('is compared with the pointer where Git LFS holds its content', async () => {
    const sha256 = createHash('sha256').update(model['m/weights.bin']).digest('hex');
    const pointer = (oid: string): string =>
      `version https://git-lfs.github.com/spec/v1\noid sha256:${oid}\nsize 5120\n`;
    expect(await check({ ...model, 'm/weights.bin': pointer(sha256) }, byKey)).toEqual([]);
    expect(await check({ ...model, 'm/weights.bin': pointer('0'.repeat(64)) }, byKey)).toHaveLength(1);
  });

  const otherKey =
    '-----BEGIN PUBLIC KEY-----\nMFkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAEY32c1Qu5APmRfKordQ/HXajD0mwI\nRvF1YU/EQGQ0dlraWVlHZW5AJvd1EdaQS0iD+oobZBSaJO7gQCbqnVvpFQ==\n-----END PUBLIC KEY-----\n';
  const swapped = changed(model['m/model.sig'], ({ dsseEnvelope }) => {
    const statement = Buffer.from(dsseEnvelope.payload, 'base64').toString();
    dsseEnvelope.payload = Buffer.from(statement.replace('weights.bin', 'weights.bit')).toString('base64');
  });
  it.each<[string, string | Buffer, object]>([
    ['another key is wanted', model['m/model.sig'], { ...byKey, 'public-key': otherKey }],
    ['its statement was changed', swapped, byKey],
    [
      'its signature is of something else',
      changed(model['m/model.sig'], ({ dsseEnvelope }) => {
        dsseEnvelope.signatures = [
          { sig: 'MEQCIErVIgUO5ZfOBVXVM8URhnDQ2RXg7H+960ckEz8xKkdoAiBkki5CpODdpZw8GzMNv/nnT1j5OQ6l/Y5k00n7P0AXFQ==' },
        ];
      }),
      byKey,
    ],
    [
      'it has no signature',
      changed(model['m/model.sig'], ({ dsseEnvelope }) => {
        dsseEnvelope.signatures = [];
      }),
      byKey,
    ],
    [
      'it is of another kind',
      changed(model['m/model.sig'], (bundle) => {
        bundle.mediaType = 'text/plain';
      }),
      byKey,
    ],
    ['it is cut off', model['m/model.sig'].subarray(0, 900), byKey],
    ['it is empty', '', byKey],
    ['it lies in Git LFS', `version https://git-lfs.github.com/spec/v1\noid sha256:${'0'.repeat(64)}\nsize 5\n`, byKey],
    ['it is keyless and a key is wanted', fixture('keyless.sig'), byKey],
  ])('has a signature that does not count where %s', async (_, bundle, signature) => {
    const found = await check({ ...model, 'm/model.sig': bundle }, signature);
    expect(found).toEqual([expect.stringMatching(/^invalid-signature: The signature of m does not count: \S/)]);
  });

  it('is missing its signature', async () => {
    const { 'm/model.sig': _, ...rest } = model;
    expect(await check(rest, byKey)).toEqual(['unsigned-model: m has no signature: m/model.sig does not exist.']);
  });

  it('can not be judged by a key that is none, nor where it is not', async () => {
    await expect(check(model, { ...byKey, 'public-key': 'no key' })).rejects.toThrow(EvidenceError);
    await expect(check(model, { ...byKey, path: 'elsewhere' })).rejects.toThrow(
      'elsewhere: there is no such file or folder',
    );
  });
});

describe('a model that is signed by an identity', () => {
  const root = fixture('trusted_root.json');
  const sha256 = createHash('sha256').update(root).digest('hex');
  const files = {
    'm/signme-1': 'signme-1',
    'm/signme-2': 'signme-2',
    'm/model.sig': fixture('keyless.sig'),
    'root.json': root,
  };
  const keyless = (changes: object = {}): object => ({
    path: 'm',
    keyless: {
      identity: ['stefanb', 'us.ibm.com'].join('@'),
      issuer: 'https://sigstore.verify.ibm.com/oauth2',
      'trust-root': { file: 'root.json', sha256 },
      ...changes,
    },
  });

  it('is as it was signed', async () => {
    expect(await check(files, keyless())).toEqual([]);
    expect(await check({ ...files, 'm/signme-2': 'other' }, keyless())).toEqual([
      'invalid-signature: m/signme-2 is not what was signed.',
    ]);
  });

  it.each([
    ['another identity is wanted', { identity: 'other@example.com' }],
    ['only a part of the identity is given', { identity: 'stefanb' }],
    ['the identity is a pattern', { identity: '.*' }],
    ['another issuer is wanted', { issuer: 'https://accounts.example.com' }],
  ])('has a signature that does not count where %s', async (_, changes) => {
    expect(await check(files, keyless(changes))).toEqual([
      expect.stringMatching(/^invalid-signature: The signature of m does not/),
    ]);
  });

  it('does not count where a key signed', async () => {
    expect(await check({ ...model, 'root.json': root }, keyless())).toEqual([
      'invalid-signature: The signature of m does not count: it was signed with a key, not with a certificate.',
    ]);
  });

  it('is not judged by a trust root that is missing, another one or none', async () => {
    const other = '{}';
    const digest = createHash('sha256').update(other).digest('hex');
    const { 'root.json': _, ...rest } = files;
    await expect(check(rest, keyless())).rejects.toThrow('trust-root: root.json: there is no such file');
    await expect(check({ ...files, 'root.json': other }, keyless())).rejects.toThrow('not the one of the policy');
    const none = keyless({ 'trust-root': { file: 'root.json', sha256: digest } });
    expect((await check({ ...files, 'root.json': other }, none)).join()).toContain('does not count');
  });
});
