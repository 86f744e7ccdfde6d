import type { PackageRecord } from './index';

/** The installed packages of a dpkg status file (deb-control(5), dpkg-query(1)); of what is only removed nothing but settings is left. */
export function debRecords(text: string): PackageRecord[] | undefined {
  const records: PackageRecord[] = [];
  for (const paragraph of text.split(/\r?\n(?:[ \t]*\r?\n)+/)) {
    const fields = fieldsOf(paragraph);
    const [name, version] = [fields.get('package'), fields.get('version')];
    if (name === undefined || version === undefined) continue;
    // Files of one package each (distroless images) have no status.
    if (!/(?:^|\s)installed$/.test(fields.get('status') ?? 'installed')) continue;
    const [, source, sourceVersion] = /^(\S+)(?:\s+\((.+)\))?$/.exec(fields.get('source') ?? '') ?? [];
    records.push({
      name,
      version,
      architecture: fields.get('architecture'),
      source: source === undefined ? undefined : { name: source, version: sourceVersion ?? version },
    });
  }
  return records;
}

/** `Name: value` lines, as in mail headers; the names in lower case. Of a value over several lines the first is kept. */
export function fieldsOf(paragraph: string): Map<string, string> {
  const fields = new Map<string, string>();
  for (const line of paragraph.split(/\r?\n/)) {
    const colon = line.indexOf(':');
    if (colon <= 0 || /^\s/.test(line)) continue;
    const name = line.slice(0, colon).toLowerCase();
    if (!fields.has(name)) fields.set(name, line.slice(colon + 1).trim());
  }
  return fields;
}
