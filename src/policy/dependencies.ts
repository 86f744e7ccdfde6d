import { z } from 'zod';
import { absolute, lockfileEngines } from './engines';
import { setting } from './setting';
import { milliseconds } from './time';

/** What the `dependencies` section has beside what every gate of files has. */

const text = z.string().trim().min(1).max(1_000);
const names = z.array(text).max(10_000);
const url = z.string().regex(/^https?:\/\/[^\s@?#]+$/, 'must be a URL without a user or a query');
const engine = z.enum(['builtin', ...lockfileEngines]);

export const dependencySettings = {
  engine: setting(
    z.union([z.literal('none'), engine, z.array(engine).min(1)]).default('builtin'),
    'set',
    'What knows vulnerabilities: `builtin` asks OSV or a mirror of it; `none` looks none up; several are asked together.',
  ),
  osv: z
    .strictObject({
      url: setting(
        url.default('https://api.osv.dev'),
        'set',
        'The server that is asked; it is told names and versions of packages.',
      ),
      mirror: setting(
        absolute.optional(),
        'set',
        "A folder of OSV's records, or its `all.zip`, by an absolute path outside of what is checked, where no change can write; then no server is asked.",
      ),
      'max-age': setting(milliseconds.prefault('6h'), 'less', 'How long an answer is used without asking again.'),
      'stale-ok': setting(
        milliseconds.optional(),
        'less',
        'How old an answer may be that stands in for a server that does not answer; by default that is an error.',
      ),
    })
    .prefault({})
    .meta({ description: 'Where vulnerabilities are looked up.' }),
  'pip-audit': setting(
    z.enum(['osv', 'pypi']).default('osv'),
    'set',
    'The server that `pip-audit` asks: that of `osv.url`, or PyPI.',
  ),
  'ignore-unfixed': setting(
    z.boolean().default(false),
    'set',
    'Vulnerabilities that no version has fixed yet are counted, not shown.',
  ),
  'max-db-age': setting(
    z.number().positive().max(3_650).default(5),
    'less',
    'Days; an older database of an engine is a warning.',
  ),
  epss: setting(
    absolute.optional(),
    'set',
    'A file of EPSS scores (CSV) outside of what is checked, shown beside what they belong to.',
  ),
  kev: setting(
    absolute.optional(),
    'set',
    "A file of CISA's known exploited vulnerabilities (JSON or CSV) outside of what is checked: those are critical.",
  ),
  exceptions: setting(
    z.array(text).max(100).default(['.trivyignore.yaml']),
    'subset',
    'Documents that accept vulnerabilities: `.trivyignore.yaml`, OpenVEX, CycloneDX; read from where the policy is read.',
  ),
  internal: setting(
    names.default([]),
    'superset',
    'Names of your own packages, or patterns (`acme-*`): they must not come from a public index.',
  ),
  indexes: setting(
    names.default([]),
    'subset',
    'Indexes (URLs, or what they begin with) of your own, from which internal packages may come; without `internal`, all that lock files list.',
  ),
  licenses: z
    .strictObject({
      allow: setting(names.default([]), 'subset', 'SPDX identifiers; with a list, any other licence is denied.'),
      deny: setting(names.default([]), 'superset', 'SPDX identifiers that are denied.'),
    })
    .prefault({})
    .meta({ description: 'Which licences packages may have.' }),
  metadata: z
    .strictObject({
      pypi: setting(
        url.optional(),
        'set',
        'A Python index that answers in JSON (PEP 691), where PyPI packages are asked about: `https://…/simple`.',
      ),
      npm: setting(url.optional(), 'set', 'The registry where npm packages are asked about.'),
    })
    .prefault({})
    .meta({ description: 'Where packages are asked about: yanked, deprecated, abandoned, their licence.' }),
  'abandoned-after': setting(
    milliseconds.prefault('1095d'),
    'less',
    'Without a release for so long a package counts as abandoned.',
  ),
};
