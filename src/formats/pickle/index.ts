import type { ByteSource } from '../source';
import { PickleMachine } from './machine';
import type { Interlude, PickleVisitor } from './visitor';

export { maxPayload } from './machine';
export { isOpcode } from './opcodes';
export type { Interlude, Oddity, PickleGlobal, PickleValue, PickleVisitor, Place, Use } from './visitor';

/** What the reader of a stream hands over beside what the visitor is told. */
export interface PickleHooks {
  readonly visitor: PickleVisitor;
  /** A string or bytes longer than `maxPayload`, which the visitor was not shown; or an array whose elements hold text. */
  payload(kind: 'text' | 'bytes', offset: number, length: number, element?: number): Promise<void>;
  /** A loader that knows nothing of interludes goes on with opcodes here, if it can. */
  ambiguous?(offset: number, kind: Interlude['kind']): void;
  /** Why it is not read on, if there is no time left; asked every now and then. */
  late?(): string | undefined;
  /** For a pickle that lies whole inside this one. */
  nested(): PickleHooks;
}

export interface PickleEnd {
  /** Behind STOP, or where nothing more can be read. */
  readonly offset: number;
  /** The first thing on which Python's own loader stops, and where. What the visitor was told before, such a loader has done. */
  readonly broken: { readonly reason: string; readonly offset: number } | undefined;
}

const windowBytes = 1 << 18;
/** Arrays of objects in arrays of objects. */
const maxNesting = 16;

/** Runs the pickle that begins at `start` through the symbolic machine. Memory is bounded but for what it puts by: 8 bytes a value. */
export async function readPickle(
  source: ByteSource,
  start: number,
  hooks: PickleHooks,
  nesting = 0,
): Promise<PickleEnd> {
  const machine = new PickleMachine(hooks.visitor, source.size, start);
  let window = Buffer.alloc(0);
  let base = start;
  for (;;) {
    const halt = machine.run(window, base);
    switch (halt.kind) {
      case 'more': {
        base = machine.at;
        const reason = base > start ? hooks.late?.() : undefined;
        if (reason !== undefined) return { offset: base, broken: { reason, offset: base } };
        const next = await source.read(base, Math.max(windowBytes, halt.bytes));
        if (next.length < halt.bytes) return { offset: base, broken: { reason: 'it became shorter', offset: base } };
        window = Buffer.from(next);
        break;
      }
      case 'text':
        machine.supply(halt.offset, await source.read(halt.offset, halt.length));
        break;
      case 'payload':
        await hooks.payload(halt.payload, halt.offset, halt.length);
        break;
      case 'interlude': {
        if (halt.interlude.kind === 'pickle') {
          hooks.ambiguous?.(machine.at, 'pickle');
          if (nesting === maxNesting)
            return { offset: machine.at, broken: { reason: 'it is nested too deeply', offset: machine.at } };
          const inner = await readPickle(source, machine.at, hooks.nested(), nesting + 1);
          if (inner.broken !== undefined) return inner;
          machine.at = inner.offset;
        } else {
          const { padded, bytes, element } = halt.interlude;
          const first = (await source.read(machine.at, 1))[0] ?? 0;
          // Otherwise it could be opcodes, which another loader would run.
          if (!padded || first >= 0x28) hooks.ambiguous?.(machine.at, 'bytes');
          const padding = padded ? 1 + first : 0;
          const next = machine.at + padding + bytes;
          if (!(next <= source.size))
            return {
              offset: machine.at,
              broken: { reason: `an array of ${bytes} bytes should follow`, offset: machine.at },
            };
          if (element > 0) await hooks.payload('bytes', next - bytes, bytes, element);
          machine.at = next;
        }
        break;
      }
      case 'stop':
        return { offset: machine.at, broken: machine.broken };
      case 'broken':
        return { offset: machine.at, broken: machine.broken ?? { reason: halt.reason, offset: machine.at } };
    }
  }
}
