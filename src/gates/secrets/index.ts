import { version } from '../../version';
import type { FileGate, Scan, ScanInput } from '../gate';
import { scanCommits, walkOf } from './commits';
import { engineName } from '../../engines/secrets/detection';
import { engineOf } from './engine';
import { withExternalSecrets } from './engines';
import { scanFiles } from './files';

export const secretsGate: FileGate<'secrets'> = {
  id: 'secrets',
  unit: 'files',
  kind: 'files',
  covers: (entry) => entry.kind === 'file',
  judgesAll: ({ scope }) => scope === 'tree' || scope === 'history',
  async scanCommits({ change, settings, isExcluded, known, progress }) {
    const walk = await walkOf(settings.scope, change, known);
    if (!walk) return undefined;
    const engine = engineOf(settings);
    const scan = await scanCommits({ walk, engine, isExcluded, progress });
    return settings.scope === 'history' ? { ...scan, covered: { ...scan.covered, tips: [...walk.tips].sort() } } : scan;
  },
  async scan(input) {
    const builtin = [input.settings.engine].flat().includes('builtin');
    return withExternalSecrets(builtin ? await scanBuiltin(input) : undefined, input);
  },
};

async function scanBuiltin(input: ScanInput<'secrets'>): Promise<Scan> {
  const started = performance.now();
  const files = await scanFiles(input);
  const skipped: Record<string, number> = {};
  for (const file of files)
    for (const [reason, count] of Object.entries(file.skipped)) skipped[reason] = (skipped[reason] ?? 0) + count;
  return {
    detections: files.flatMap(({ detections }) => detections),
    evaluated: files.filter(({ evaluated }) => evaluated).length,
    skipped,
    engines: [{ name: engineName, version, durationMs: Math.round(performance.now() - started) }],
  };
}
