import { judgeKerasConfig } from '../../keras-config';
import type { Reader } from '../../reader';
import { baseName, type ArchiveKind } from './archive';

/** A configuration of a large model has some MB. */
const maxConfig = 256 * 2 ** 20;

const configReader: Reader = {
  format: 'Keras configuration',
  fits: () => true,
  async read(source, context) {
    if (source.size > maxConfig)
      context.report({
        rule: 'not-understood',
        message: `The configuration of the model has ${source.size} bytes, too many to be one.`,
        subject: 'size',
      });
    else await judgeKerasConfig(await source.read(0, source.size), 'config.json', context);
  },
};

/** What `model.save('model.keras')` of Keras 3 writes: config.json, metadata.json, weights, assets. */
export const kerasKind: ArchiveKind = {
  format: 'Keras model',
  fits: (names) =>
    names.includes('config.json') &&
    names.some((name) => name === 'metadata.json' || name.startsWith('model.weights.') || name.startsWith('assets/')),
  async judge(archive) {
    for (const member of archive.left)
      if (baseName(member.name).toLowerCase() === 'config.json') await archive.inspect(member, configReader);
  },
};
