import type { ManifestReader } from './manifest';

/** Files of which only the content tells whether they are for the gate of dependencies. */
export interface ContentKind {
  /** By its path alone. */
  mayBe(path: string): boolean;
  is(text: string): boolean;
  reader(): Promise<Pick<ManifestReader, 'read'>>;
}

/** Where a script begins to say what it needs. Source: PEP 723. */
export const scriptBegin = /^# \/\/\/ script[ \t]*$/m;

const contentKinds: readonly ContentKind[] = [
  {
    mayBe: (path) => /\.pyw?$/.test(path),
    is: (text) => scriptBegin.test(text),
    reader: async () => (await import('./python/script')).scriptReader,
  },
  {
    mayBe: (path) => /(?:^|[/.])(?:Dockerfile|Containerfile)(?:\.[\w.-]+)?$/i.test(path),
    is: (text) => /extra[-_]index[-_]url/i.test(text),
    reader: async () => (await import('./dockerfile')).dockerfileReader,
  },
];

export const contentKindOf = (path: string): ContentKind | undefined => contentKinds.find((kind) => kind.mayBe(path));
