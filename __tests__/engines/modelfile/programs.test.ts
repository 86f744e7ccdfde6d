import { describe, expect, it } from '@jest/globals';
import { inspectModel } from '../../../src/engines/modelfile/inspect';
import { bufferSource } from '../../../src/formats/source';
import { buildZip } from '../../formats/zip/builder';

const elf = Buffer.concat([Buffer.from('\x7fELF\x02\x01\x01', 'latin1'), Buffer.alloc(57)]);
const script = Buffer.from('#!/bin/sh\ntrue\n');

describe('a program', () => {
  it.each<readonly [name: string, file: Buffer, found: readonly string[]]>([
    ['pytorch_model.bin', elf, ['critical executable-content']],
    ['net.pt', elf, ['critical executable-content']],
    ['adapter_model.bin', script, ['critical executable-content']],
    ['tool.bin', elf, ['medium executable-content']],
    ['scripts/run.bin', script, ['medium executable-content']],
    ['setup.run', script, []],
    [
      'm.pt2',
      buildZip({
        entries: [
          { name: 'data/aotinductor/model/model.wrapper.so', content: elf },
          { name: 'archive_format', content: Buffer.from('pt2') },
        ],
      }),
      ['high executable-content'],
    ],
  ])('%s', async (name, file, found) => {
    const { findings } = await inspectModel(bufferSource(file), name, { allowedGlobals: new Set() });
    expect(findings.map(({ rule, severity = 'high' }) => `${severity} ${rule}`)).toEqual(found);
  });
});
