import { fieldsOf } from './deb';
import type { PackageRecord } from './index';

/** The metadata of one Python distribution (Core metadata specifications). */
export function pythonRecords(text: string): PackageRecord[] | undefined {
  const fields = fieldsOf(text.split(/\r?\n\r?\n/, 1)[0] ?? '');
  const [name, version] = [fields.get('name'), fields.get('version')];
  if (name === undefined || version === undefined || name === '' || version === '') return undefined;
  const license = fields.get('license-expression') ?? fields.get('license');
  // Some put the whole text of a license there.
  return [{ name, version, license: license !== undefined && license.length <= 100 ? license : undefined }];
}
