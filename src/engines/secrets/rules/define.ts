import type { Evidence, SecretRule } from '../rule';

type Row = Omit<SecretRule, 'evidence'> & { readonly evidence?: Evidence };

/** Rules of one theme; their evidence is the token's own format unless a row says otherwise. */
export function define(rows: readonly Row[]): readonly SecretRule[] {
  return rows.map((row) => ({ ...row, evidence: row.evidence ?? 'format' }));
}
