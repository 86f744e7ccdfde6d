import { z } from 'zod';
import type { PackageRecord } from './index';
import { jsonOf } from './npm';

const record = z.object({
  name: z.string().min(1),
  version: z.string().min(1),
  build: z.string().optional(),
  channel: z.string().optional(),
  subdir: z.string().optional(),
  license: z.string().nullish(),
});

/** What conda keeps of one installed package in conda-meta. */
export function condaRecords(text: string): PackageRecord[] | undefined {
  const read = record.safeParse(jsonOf(text));
  if (!read.success) return undefined;
  const { name, version, build, channel, subdir, license } = read.data;
  // A channel is an address or its last part.
  const short = channel?.replace(/\/+(?:linux-\w+|noarch)?$/, '').replace(/^.*\//, '');
  return [{ name, version, license: license ?? undefined, qualifiers: { build, channel: short, subdir } }];
}
