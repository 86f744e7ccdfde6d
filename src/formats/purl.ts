/** What of a package URL says which package it is: `pkg:type/namespace/name`, spelled alike. Source: the purl specification. */
export interface PackageName {
  readonly name: string;
  readonly version: string | undefined;
}

export function readPurl(purl: string): PackageName | undefined {
  const [, type, path, version] = /^pkg:\/*([\w.+-]+)\/([^@?#]+)(?:@([^?#]*))?(?:[?#].*)?$/s.exec(purl) ?? [];
  if (type === undefined || path === undefined) return undefined;
  const parts = path
    .split('/')
    .filter((part) => part !== '')
    .map(decoded);
  const plain = parts.join('/');
  const lower = type.toLowerCase();
  const name = lower === 'pypi' ? plain.toLowerCase().replaceAll('_', '-').replaceAll('.', '-') : plain;
  return { name: `${lower}/${name}`, version: version === undefined || version === '' ? undefined : decoded(version) };
}

const decoded = (text: string): string => {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
};

/** Whether `pattern`, a package URL, means the package of `purl`: any version of it, or the one it names. */
export function isPackage(pattern: string, purl: string): boolean {
  const [wanted, found] = [readPurl(pattern), readPurl(purl)];
  if (wanted === undefined || wanted.name !== found?.name) return false;
  return wanted.version === undefined || wanted.version === found.version;
}
