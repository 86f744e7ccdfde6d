import { createHash } from 'node:crypto';
import type { Report } from '../report';

/**
 * What a report says, in 64 characters: the verdict, the gates that keep it from passing, and the findings and measurements that
 * block. Two runs that say the same have the same digest, wherever the lines of a finding have moved to.
 */
export function stateDigest({ verdict, gates, notices }: Report): string {
  const blocking = gates.flatMap(({ id, status, findings, measurements }) => [
    ...(status === 'fail' || status === 'error' ? [[id, status]] : []),
    ...findings.filter((finding) => finding.blocking).map((finding) => [id, finding.rule, finding.fingerprint]),
    ...measurements
      .filter((measurement) => measurement.status === 'fail' || measurement.status === 'error')
      .map(({ metric, slice, status: judged }) => [id, metric, JSON.stringify(slice), judged]),
  ]);
  const errors = notices.filter(({ level }) => level === 'error').map(({ message }) => ['error', message]);
  const lines = [...blocking, ...errors].map((line) => JSON.stringify(line)).sort();
  return createHash('sha256')
    .update([verdict, ...lines].join('\n'))
    .digest('hex');
}
