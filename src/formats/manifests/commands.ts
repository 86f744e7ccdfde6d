import type { PackageIndex } from './manifest';
import { withoutSecrets } from './python/origin';

/** An expression of a workflow has spaces in it. */
const address = String.raw`["']?((?:https?:\/\/|(?=\$))(?:\$\{\{[^}\n]*\}\}|[^\s"'\\])+)`;
const extraIndex = new RegExp(
  String.raw`(--extra-index-url[\s=]+|\b(?:PIP|UV)_EXTRA_INDEX_URL["']?(?:\s*[:=]\s*|\s+))${address}`,
  'g',
);
const trustedHost = /(?:--trusted-host[\s=]+|\bPIP_TRUSTED_HOST["']?(?:\s*[:=]\s*|\s+))["']?([\w.$[][\w.:${}[\]-]*)/g;
const plainIndex =
  /(?:--(?:default-)?index-url|--find-links|\bpip3? install\b.* -[if]|\b(?:PIP|UV)_(?:DEFAULT_)?INDEX(?:_URL)?|\bPIP_FIND_LINKS|--registry|\bNPM_CONFIG_REGISTRY)["']?[\s=:]+["']?(http:\/\/[^\s"'\\]+)/gi;
const anyCertificate = /\bstrict-ssl[\s=]+["']?false\b|\bNPM_CONFIG_STRICT_SSL["']?\s*[:=]\s*["']?false\b/i;

/** Indexes that lines of a workflow or a Dockerfile have pip, uv and npm ask: options of commands, and variables of the environment. */
export const indexesInCommands = (text: string): PackageIndex[] =>
  text.split(/\r\n|\n|\r/).flatMap((row, at): PackageIndex[] => {
    const line = at + 1;
    if (row.length > maxLine || /^\s*#/.test(row)) return [];
    const of = (kind: PackageIndex['kind'], found: Iterable<RegExpMatchArray>): PackageIndex[] =>
      [...found].map((match) => ({ kind, url: withoutSecrets(match.at(-1) ?? ''), line }));
    const isUv = /\buv\b|\bUV_/.test(row);
    return [
      ...of('extra-index', row.matchAll(extraIndex)).map((index) =>
        isUv ? { ...index, firstWins: true as const } : index,
      ),
      ...of('trusted-host', row.matchAll(trustedHost)),
      ...of('index', row.matchAll(plainIndex)),
      ...(anyCertificate.test(row) ? [{ kind: 'trusted-host', url: 'npm registries', line } as const] : []),
    ];
  });

/** Longer is no line of a command, but data. */
const maxLine = 2_000;
