import { Lines } from '../json';
import { UnreadableManifest } from '../reader';

/** SPDX 2 as tags and values, as far as it is read, in the shape of SPDX as JSON. Throws `UnreadableManifest`. */
export function spdxOfTagValue(text: string): { readonly value: unknown; readonly lines: Lines } {
  const lines = new Lines(1);
  const places = lines.add('packages', 1);
  const packages: Record<string, unknown>[] = [];
  const relationships: Record<string, unknown>[] = [];
  let current: { references: unknown[]; checksums: unknown[]; fields: Record<string, unknown> } | undefined;
  let spdxVersion: string | undefined;
  for (const { tag, value, line } of pairsOf(text)) {
    if (tag === 'SPDXVersion') spdxVersion = value;
    else if (tag === 'PackageName') {
      current = { references: [], checksums: [], fields: { name: value } };
      places.add(packages.length, line);
      packages.push(Object.assign(current.fields, { externalRefs: current.references, checksums: current.checksums }));
    } else if (tag === 'FileName' || tag === 'SnippetSPDXID') current = undefined;
    else if (tag === 'Relationship') {
      const [spdxElementId, relationshipType, relatedSpdxElement] = value.split(/\s+/);
      relationships.push({ spdxElementId, relationshipType, relatedSpdxElement });
    } else if (current !== undefined) {
      if (tag === 'ExternalRef') {
        const [, referenceType, referenceLocator] = value.split(/\s+/);
        current.references.push({ referenceType, referenceLocator });
      } else if (tag === 'PackageChecksum') {
        const [, algorithm, checksumValue] = /^([\w-]+):\s*(\S+)/.exec(value) ?? [];
        current.checksums.push({ algorithm, checksumValue });
      } else if (Object.hasOwn(names, tag)) current.fields[names[tag] ?? ''] = value;
    }
  }
  if (spdxVersion === undefined) throw new UnreadableManifest('it has no SPDXVersion', 1);
  return { value: { spdxVersion, packages, relationships }, lines };
}

const names: Readonly<Record<string, string>> = {
  SPDXID: 'SPDXID',
  PackageVersion: 'versionInfo',
  PackageLicenseConcluded: 'licenseConcluded',
  PackageLicenseDeclared: 'licenseDeclared',
};

interface Pair {
  readonly tag: string;
  readonly value: string;
  readonly line: number;
}

/** A value in `<text>…</text>` goes over lines. */
function pairsOf(text: string): Pair[] {
  const pairs: Pair[] = [];
  let open: { tag: string; line: number; rows: string[] } | undefined;
  for (const [at, whole] of text.split('\n').entries()) {
    const row = whole.trimEnd();
    if (open !== undefined) {
      const end = row.indexOf('</text>');
      open.rows.push(end === -1 ? row : row.slice(0, end));
      if (end === -1) continue;
      pairs.push({ tag: open.tag, value: open.rows.join('\n'), line: open.line });
      open = undefined;
      continue;
    }
    if (row.trim() === '' || row.trimStart().startsWith('#')) continue;
    const [, tag, value = ''] = /^\s*([A-Za-z][\w-]*):\s*(.*)$/.exec(row) ?? [];
    if (tag === undefined) throw new UnreadableManifest('it is no tag with its value', at + 1);
    if (!value.startsWith('<text>')) pairs.push({ tag, value, line: at + 1 });
    else if (value.includes('</text>'))
      pairs.push({ tag, value: value.slice(6, value.indexOf('</text>')), line: at + 1 });
    else open = { tag, line: at + 1, rows: [value.slice(6)] };
  }
  if (open !== undefined) throw new UnreadableManifest(`the text of ${open.tag} is not closed`, open.line);
  return pairs;
}
