import type { PackageIndex } from '../manifest';
import { manifestReader } from '../reader';
import { settings } from './ini';
import { withoutSecrets } from './origin';

const kinds: Readonly<Record<string, PackageIndex['kind']>> = {
  index_url: 'index',
  extra_index_url: 'extra-index',
  find_links: 'find-links',
  trusted_host: 'trusted-host',
};

/** pip's settings, of which the indexes are read. Source: pip's documentation, "Configuration". */
export const pipConfReader = manifestReader('pip.conf', {
  locked: false,
  read: (text) => ({
    indexes: settings(text).flatMap(({ key, line, text: value }) => {
      const kind = Object.hasOwn(kinds, key) ? kinds[key] : undefined;
      return kind === undefined ? [] : value.split(/\s+/).map((url) => ({ kind, url: withoutSecrets(url), line }));
    }),
  }),
});
