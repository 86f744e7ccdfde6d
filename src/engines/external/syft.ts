import { z } from 'zod';
import { EngineError } from '../../errors';
import { defineEngine } from './engine';

/** What packages an image archive holds. It finds nothing wrong; that it found any package is what is asked. */
export const syft = defineEngine({
  name: 'syft',
  versions: { from: '1.18.0', below: '2.0.0' },
  version: { args: ['version'] },
  install: { kind: 'pip', version: '1.18.1', requirements: 'syft' },
  arguments: ({ files: [archive, ...others], report }) => {
    if (archive === undefined || others.length > 0) throw new EngineError('reads one image archive at a time');
    return ['scan', archive, '--output', `syft-json=${report}`, '--quiet'];
  },
  environment: { SYFT_CHECK_FOR_APP_UPDATE: 'false' },
  timeoutMs: 20 * 60_000,
  exits: { 0: 'clean' },
  answersIn: 'report',
  // What is no image to it, it takes for a file of its own kind.
  output: z.object({
    artifacts: z.array(z.object({ name: z.string(), version: z.string() })),
    source: z.object({ type: z.literal('image'), metadata: z.object({ userInput: z.string() }) }),
  }),
  parse: ({ artifacts, source }) => ({
    findings: [],
    unevaluated: [],
    scanned: [source.metadata.userInput],
    inspected: { packages: artifacts.length },
  }),
});
