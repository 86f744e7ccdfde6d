import { z } from 'zod';
import { policySchema } from '../policy/schema';

/** `gatehouse schema`: the policy file's JSON Schema, for editors. */
export function schema(): number {
  const document = z.toJSONSchema(policySchema, { io: 'input', target: 'draft-2020-12' });
  process.stdout.write(`${JSON.stringify({ title: 'Gatehouse policy', ...document }, undefined, 2)}\n`);
  return 0;
}
