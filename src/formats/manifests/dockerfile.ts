import { indexesInCommands } from './commands';
import type { ManifestReader } from './manifest';

/** Of a Dockerfile, the indexes that are asked beside another; what else is wrong with its commands is for the gate of containers to say. */
export const dockerfileReader: Pick<ManifestReader, 'read'> = {
  read: (text) => ({
    ...{ kind: 'Dockerfile', locked: false, dependencies: [], inclusions: [], problems: [] },
    indexes: indexesInCommands(text).filter(({ kind, url }) => kind === 'extra-index' && !/^http:/i.test(url)),
  }),
};
