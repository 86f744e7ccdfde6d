import { createHash } from 'node:crypto';
import parseExpression from 'spdx-expression-parse';

/** A UUID of version 8 (RFC 9562) that stands for a text. */
export function uuidOf(text: string): string {
  const hex = createHash('sha256').update(`gatehouse sbom ${text}`).digest('hex');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-a${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}

/** CycloneDX has the scope of npm as a group, and so that of Maven. */
export function groupAndName(ecosystem: string, name: string): { readonly group?: string; readonly name: string } {
  const [, group, rest] =
    (ecosystem === 'npm' ? /^(@[^/]+)\/(.+)$/ : ecosystem === 'maven' ? /^([^:]+):(.+)$/ : undefined)?.exec(name) ?? [];
  return group === undefined || rest === undefined ? { name } : { group, name: rest };
}

/** Whether a text is an SPDX licence expression with names that SPDX knows; longer ones than any are none. */
export function isLicenseExpression(text: string): boolean {
  if (text.length > 1_000) return false;
  try {
    parseExpression(text);
    return true;
  } catch {
    return false;
  }
}
