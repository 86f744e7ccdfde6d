import { gzipSync } from 'node:zlib';
import { describe, expect, it } from '@jest/globals';
import { scanModel } from '../../../src/engines/modelfile';
import { inspectModel } from '../../../src/engines/modelfile/inspect';
import { modelRules } from '../../../src/engines/modelfile/rules';
import { createSecretsEngine } from '../../../src/engines/secrets';
import { bufferSource } from '../../../src/formats/source';
import { tar } from '../../formats/tar/builder';
import { buildZip } from '../../formats/zip/builder';
import { seeded } from '../../helpers/random';
import { bytes, dict, pickle, raw, text } from './assembled';
import { payload } from './inspected';

const zip = (members: Readonly<Record<string, string | Buffer>>, method = 0): Buffer =>
  buildZip({ entries: Object.entries(members).map(([name, content]) => ({ name, content, method })) });

async function found(name: string, file: Buffer): Promise<string[]> {
  const { findings } = await inspectModel(bufferSource(file), name, { allowedGlobals: new Set() });
  return findings.map(
    ({ rule, severity, members }) => `${severity ?? modelRules[rule].severity} ${rule}: ${members.join('!')}`,
  );
}

const elf = raw(`\x7fELF\x02\x01\x01${'\0'.repeat(200)}`);
const machO = raw(`\xcf\xfa\xed\xfe\x07\0\0\x01${'\0'.repeat(200)}`);
const windows = raw(`MZ${'\0'.repeat(58)}\x40\0\0\0PE\0\0${'\0'.repeat(100)}`);
const torch = { 'model/data.pkl': pickle(dict({ a: text('b') })), 'model/version': '3\n' };

describe('a program', () => {
  it.each<readonly [what: string, name: string, file: Buffer, findings: readonly string[]]>([
    ['in a torch archive', 'm', zip({ ...torch, 'native.so': elf }), ['high executable-content: native.so']],
    ['packed', 'm', zip({ ...torch, 'model/data/7': windows }, 8), ['high executable-content: model/data/7']],
    ['of a Mac', 'm', zip({ ...torch, 'a.dylib': machO }), ['high executable-content: a.dylib']],
    [
      'in a torch archive with a folder of a wheel',
      'm',
      zip({ ...torch, 'n.dist-info/METADATA': 'Name: n', 'native.so': elf }),
      ['high executable-content: native.so'],
    ],
    ['in what is called a model', 'm.joblib', zip({ 'native.so': elf }), ['high executable-content: native.so']],
    [
      'in an archive of a model',
      'm.joblib',
      zip({ 'a.zip': zip({ 'native.so': elf }) }),
      ['high executable-content: a.zip!native.so'],
    ],
    ['in a pickle', 'm', pickle(dict({ a: bytes(elf) })), ['high executable-content: bytes at 15']],
    ['called a model', 'm.zip', zip({ 'weights.bin': elf }), ['critical executable-content: weights.bin']],
    ['in an archive', 'm.zip', zip({ 'tool.so': elf, 'a.txt': 'a' }), []],
    ['in a wheel', 'n-1.whl', zip({ 'n-1.dist-info/METADATA': 'Name: n', 'n/native.so': elf }), []],
    ['in a tar file', 'tools.tar', tar({ name: 'tool', content: elf }), []],
    ['in a packed tar file', 'tools.tar.gz', gzipSync(tar({ name: 'tool', content: elf })), []],
  ])('%s', async (_, name, file, findings) => {
    expect(await found(name, file)).toEqual(findings);
  });
});

const called = (place: string): string => `critical dangerous-call: ${place}`;
const u64 = (value: number): Buffer => {
  const number = Buffer.alloc(8);
  number.writeBigUInt64LE(BigInt(value));
  return number;
};
const gguf = Buffer.concat([raw('GGUF\x03\0\0\0'), u64(0), u64(0)]);
const wrongSum = (file: Buffer): Buffer => {
  const changed = Buffer.from(file);
  changed[changed.length - 8] = (changed.at(-8) ?? 0) ^ 1;
  return changed;
};
const keras = JSON.stringify({
  class_name: 'Sequential',
  config: { layers: [{ class_name: '__bytes__', config: { value: payload.toString('base64') } }] },
});

describe('what is hidden in a model', () => {
  it.each<readonly [what: string, name: string, file: Buffer, finding: string]>([
    ['a pickle in bytes', 'm', pickle(dict({ a: bytes(payload) })), called('bytes at 15')],
    ['one packed in bytes', 'm', pickle(dict({ a: bytes(gzipSync(payload)) })), called('bytes at 15!(gzip)')],
    ['a pickle packed with a wrong sum', 'm', wrongSum(gzipSync(payload)), called('(gzip)')],
    ['a wrong sum', 'm', wrongSum(gzipSync(payload)), 'high not-understood: '],
    [
      'a pickle in the bytes of MessagePack',
      'm.msgpack',
      Buffer.concat([raw(`\x81\xa1a\xc4${String.fromCharCode(payload.length)}`), payload]),
      called('a'),
    ],
    [
      'a pickle behind MessagePack',
      'm.msgpack',
      Buffer.concat([raw('\x81\xa1a\x01'), payload]),
      called('what follows its value'),
    ],
    ['a pickle behind GGUF', 'm', Buffer.concat([gguf, payload]), called('what follows the tensors')],
    ['bytes of a Keras configuration', 'm', Buffer.from(keras), called('the configuration:__bytes__')],
    [
      'modules of Sentence Transformers',
      'modules.json',
      Buffer.from('[{"idx": 0, "name": "0", "path": "", "type": "mine.Module"}]'),
      'high unknown-global: ',
    ],
    [
      'the library of an adapter',
      'adapter_config.json',
      Buffer.from(
        '{"peft_type": "LORA", "auto_mapping": {"parent_library": "mine.module", "base_model_class": "Net"}}',
      ),
      'high unknown-global: ',
    ],
    ['a target in YAML', 'm.yaml', Buffer.from('model:\n  target: os.system\n  params: [a]\n'), called('')],
  ])('%s', async (_, name, file, finding) => {
    expect(await found(name, file)).toContain(finding);
  });
});

describe('a text that was met before', () => {
  it('is looked at again where its key says that it is a secret', async () => {
    const value = seeded(9).text('abcdefghijkmnpqrstuvwxyz23456789', 12);
    const file = pickle(dict({ note: text(value), city: text('Bern'), password: text(value), town: text('Bern') }));
    const texts: string[] = [];
    await inspectModel(bufferSource(file), 'm', {
      allowedGlobals: new Set(),
      onText: (_, place, found) => texts.push(`${place}: ${found}`),
    });
    expect(texts).toContain(`password: ${value}`);
    expect(texts.filter((found) => found.endsWith('Bern'))).toEqual(['city: Bern']);
  });
});

describe('a secret', () => {
  const token = ['hf', seeded(5).text('abcdefghijkmnpqrstuvwxyzABCDEFGHJKLMNPQRSTUVWXYZ', 34)].join('_');
  const wide = (characters: string, by: number, at: number): Buffer =>
    Buffer.concat(
      Array.from(characters, (character) => {
        const unit = Buffer.alloc(by);
        unit.write(character, at, 'latin1');
        return unit;
      }),
    );
  const secrets = createSecretsEngine();

  it.each<readonly [what: string, file: Buffer, member: string]>([
    ['as base64', pickle(dict({ note: text(Buffer.from(`login ${token}`).toString('base64')) })), 'note'],
    ['percent-encoded', pickle(dict({ url: text(`x=%22${token.replace('_', '%5F')}%22`) })), 'url'],
    ['in characters of four bytes', pickle(dict({ a: bytes(wide(token, 4, 0)) })), 'byte 15'],
    ['the other way round', pickle(dict({ a: bytes(wide(token, 4, 3)) })), 'byte 15'],
    ['in characters of two bytes', pickle(dict({ a: bytes(wide(token, 2, 0)) })), 'byte 15'],
    ['as text with NULs', pickle(dict({ a: text(wide(token, 4, 3).toString('latin1')) })), 'byte 15'],
    ['packed in bytes', pickle(dict({ a: bytes(gzipSync(`token: ${token}`)) })), 'bytes at 15 → (gzip)'],
    ['behind the pickle', Buffer.concat([pickle(dict({})), raw(`\n# ${token}\n`)]), ''],
    ['behind zeros', Buffer.concat([gguf, Buffer.alloc(70), raw(token)]), 'what follows the tensors'],
    ['in a note', zip({ ...torch, 'a/notes': `login ${token}` }), 'a/notes'],
    ['in a note in UTF-16', zip({ ...torch, 'a/notes': Buffer.from(`\uFEFFlogin ${token}`, 'utf16le') }), 'a/notes'],
    [
      'far behind in a note',
      zip({ ...torch, 'a/notes': `${'a line\n'.repeat(1_300_000)}login ${token}` }, 8),
      'a/notes',
    ],
  ])('%s', async (_, file, member) => {
    const { detections } = await scanModel(bufferSource(file), 'm', { allowedGlobals: new Set(), secrets });
    const shown = detections
      .filter(({ rule }) => rule === 'huggingface-token')
      .map(({ location }) => location.member ?? '');
    expect(shown).toEqual([member]);
  });
});
