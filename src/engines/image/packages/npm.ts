import { z } from 'zod';
import type { PackageRecord } from './index';

const packageJson = z.object({ name: z.string().min(1), version: z.string().min(1), license: z.unknown().optional() });

/** The package.json of one installed package. */
export function npmRecords(text: string): PackageRecord[] | undefined {
  const read = packageJson.safeParse(jsonOf(text));
  if (!read.success) return undefined;
  const { name, version, license } = read.data;
  return [{ name, version, license: typeof license === 'string' ? license : undefined }];
}

export function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
