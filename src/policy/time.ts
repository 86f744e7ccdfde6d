import { z } from 'zod';

const units = { m: 60_000, h: 3_600_000, d: 86_400_000 };

/** A time like `90m`, `24h` or `7d`, in milliseconds. */
export const milliseconds = z
  .string()
  .regex(/^[1-9]\d{0,5}[mhd]$/, 'must be a time like 90m, 24h or 7d')
  .transform((value) => Number(value.slice(0, -1)) * units[value.slice(-1) as keyof typeof units]);
