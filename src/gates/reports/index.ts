import type { EvidenceGate } from '../gate';

export const reportsGate: EvidenceGate<'reports'> = {
  id: 'reports',
  kind: 'reports of other tools',
  assess: async (input) => (await import('./assess')).assessReports(input),
};
