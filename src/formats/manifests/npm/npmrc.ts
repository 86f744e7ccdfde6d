import type { PackageIndex } from '../manifest';
import { withoutSecrets } from '../python/origin';
import { manifestReader } from '../reader';

/** npm's settings, of which the registries are read: npm asks one for each scope. Source: npm's documentation, "npmrc". */
export const npmrcReader = manifestReader('.npmrc', {
  locked: false,
  read: (text) => ({
    indexes: text.split(/\r\n|\n|\r/).flatMap((row, at): PackageIndex[] => {
      const [, key = '', raw = ''] = /^\s*([^=;#\s]+)\s*=\s*(.*?)\s*$/.exec(row) ?? [];
      const value = raw.replace(/^(["'])(.*)\1$/, '$2');
      const line = at + 1;
      if (key === 'strict-ssl' && value === 'false') return [{ kind: 'trusted-host', url: 'npm registries', line }];
      return /^(?:@[^:]+:)?registry$/.test(key) ? [{ kind: 'index', url: withoutSecrets(value), line }] : [];
    }),
  }),
});
