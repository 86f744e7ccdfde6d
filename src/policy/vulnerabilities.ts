import { z } from 'zod';
import { severities } from '../findings/finding';
import { setting } from './setting';

/** How vulnerabilities of images are judged. */
export const vulnerabilitySettings = z.strictObject({
  'severity-from': setting(
    z.enum(['vendor', 'cvss']).default('vendor'),
    'set',
    'Whose severity counts: that of the vendor whom the scanner believes first, or the CVSS base score where there is one.',
  ),
  'ignore-unfixed': setting(
    z.boolean().default(false),
    'set',
    'Vulnerabilities that no version has fixed yet are counted, not shown.',
  ),
  'end-of-life': setting(
    z.enum(severities).default('high'),
    'earlier',
    'The severity of an operating system that gets no fixes any more.',
  ),
  'max-db-age': setting(
    z.number().positive().max(3_650).default(5),
    'less',
    'Days; an older vulnerability database is a warning.',
  ),
  exceptions: setting(
    z.array(z.string().min(1).max(1_000)).max(100).default(['.trivyignore.yaml']),
    'subset',
    'Documents that accept vulnerabilities: `.trivyignore.yaml`, OpenVEX, CycloneDX; read from where the policy is read.',
  ),
});

export type VulnerabilitySettings = z.infer<typeof vulnerabilitySettings>;
