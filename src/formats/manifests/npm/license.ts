import { fieldOf, textOf } from '../fields';

/**
 * The licence that a package.json or what npm copied of it says: a text, or as npm once had it an object (`{ type, url }`) or a list of either,
 * of which one can be chosen.
 */
export function licenseIn(about: unknown): string | undefined {
  const listed = [fieldOf(about, 'license'), fieldOf(about, 'licenses')].flatMap((value: unknown) => value ?? []);
  const said = listed.flatMap((each) =>
    typeof each === 'string' ? each : (textOf(each, 'type') ?? textOf(each, 'name') ?? []),
  );
  const names = said.filter((name) => name.trim() !== '');
  return names.length > 1 ? names.map((name) => `(${name})`).join(' OR ') : names[0];
}
