import { describe, expect, it } from '@jest/globals';
import { inspectModel } from '../../../src/engines/modelfile/inspect';
import { bufferSource } from '../../../src/formats/source';
import { buildZip } from '../../formats/zip/builder';

const elf = Buffer.concat([Buffer.from('\x7fELF\x02\x01\x01', 'latin1'), Buffer.alloc(57)]);
const script = Buffer.from('#!/bin/sh\ntrue\n');

describe('a program', () => {
  it.each<readonly [name: string, file: Buffer, rules: readonly string[]]>([
    ['pytorch_model.bin', elf, ['executable-content']],
    ['net.pt', elf, ['executable-content']],
    ['adapter_model.bin', script, ['executable-content']],
    ['tool.bin', elf, []],
    ['scripts/run.bin', script, []],
    ['setup.run', script, []],
    [
      'm.pt2',
      buildZip({
        entries: [
          { name: 'data/aotinductor/model/model.wrapper.so', content: elf },
          { name: 'archive_format', content: Buffer.from('pt2') },
        ],
      }),
      ['executable-content'],
    ],
  ])('%s', async (name, file, rules) => {
    const { findings } = await inspectModel(bufferSource(file), name, { allowedGlobals: new Set() });
    expect(findings.map(({ rule }) => rule)).toEqual(rules);
  });
});
