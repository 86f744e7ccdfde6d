import { tainted } from '../../values';
import type { ApiCall } from '../index';
import { sourceFlow } from '../sources';

/** What isn't known has the same methods elsewhere: a pool's `submit`. */
export const isGradio = ({ path, frame: { module } }: ApiCall): boolean =>
  path.startsWith('gradio.') ||
  (/^\?\.(?:click|submit|change)$/.test(path) && [...module.imports].some((name) => /^gradio\b/.test(name)));

/** Functions that a page of Gradio calls with what a visitor typed. */
export function registerHandlers(call: ApiCall): void {
  for (const value of [...call.args, ...call.named.values()]) {
    for (const each of value.things) {
      if (each.kind !== 'function' || each.definition.kind === 'lambda') continue;
      call.frame.machine.addEntry({
        target: each,
        kind: {
          of: 'handler',
          html: false,
          parameter: (frame, { at }) => tainted(sourceFlow(frame, 'what a visitor typed', at)),
        },
      });
    }
  }
}
