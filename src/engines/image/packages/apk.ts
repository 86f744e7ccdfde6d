import type { PackageRecord } from './index';

/** The packages of apk's list of what is installed (Alpine wiki, "Apk spec", installed database). */
export function apkRecords(text: string): PackageRecord[] | undefined {
  const records: PackageRecord[] = [];
  for (const paragraph of text.split(/\n\n+/)) {
    const field = (letter: string): string | undefined =>
      new RegExp(`^${letter}:(.*)$`, 'm').exec(paragraph)?.[1]?.trim();
    const [name, version, origin] = [field('P'), field('V'), field('o')];
    if (name === undefined || version === undefined) continue;
    records.push({
      name,
      version,
      architecture: field('A'),
      license: field('L'),
      source: origin === undefined || origin === name ? undefined : { name: origin, version },
    });
  }
  return records;
}
