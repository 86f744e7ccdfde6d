import { parentPort, workerData } from 'node:worker_threads';
import type { SecretsEngine } from '../../engines/secrets';
import { UnreadableError } from '../../errors';
import type { SettingsOf } from '../gate';
import { engineOf } from './engine';
import { scanEntry } from './entry';
import type { Batch, FromThread, ReadAnswer, ToThread } from './messages';
import type { Files } from '../../engines/secrets/search/pieces';

/** What a thread is reached by: its own end of `worker_threads`. */
export interface Port {
  postMessage(message: FromThread, transfer: readonly ArrayBuffer[]): void;
  on(event: 'message', listener: (message: ToThread) => void): unknown;
}

/** Serves the thread that it is called in. */
export function runThread(): void {
  if (parentPort === null) throw new Error('not in a thread');
  // Plain data, as the gate got it.
  serveBatches(parentPort, engineOf(workerData as SettingsOf<'secrets'>));
}

/** Scans the batches that come in at `port`, one after the other. What it does not have of a file it asks for. */
export function serveBatches(port: Port, engine: SecretsEngine): void {
  const waiting = new Map<number, { resolve: (bytes: Buffer) => void; reject: (error: Error) => void }>();
  let asked = 0;
  let turn: Promise<unknown> = Promise.resolve();

  const ask: Files['read'] = (path, range = {}) =>
    new Promise((resolve, reject) => {
      waiting.set(++asked, { resolve, reject });
      port.postMessage({ read: asked, path, range }, []);
    });
  const answer = (message: ReadAnswer): void => {
    const asker = waiting.get(message.answer);
    waiting.delete(message.answer);
    if ('unreadable' in message) asker?.reject(new UnreadableError(message.unreadable));
    else asker?.resolve(asBuffer(message.bytes));
  };
  const scan = async ({ batch, files, bytes }: Batch): Promise<void> => {
    const scans = [];
    for (const { entry, head } of files) {
      const held = head && { bytes: Buffer.from(bytes, head.offset, head.length), whole: head.whole };
      scans.push(await scanEntry(filesFrom(held, ask), entry, engine));
    }
    port.postMessage({ batch, scans, bytes }, [bytes]);
  };
  port.on('message', (message) => {
    if ('answer' in message) answer(message);
    else turn = turn.then(() => scan(message));
  });
}

const asBuffer = ({ buffer, byteOffset, byteLength }: Uint8Array): Buffer =>
  Buffer.from(buffer, byteOffset, byteLength);

/** Reads a file whose first bytes are here; what is not is asked for. */
function filesFrom(head: { bytes: Buffer; whole: boolean } | undefined, ask: Files['read']): Files {
  return {
    read: (path, range = {}) => {
      const { offset = 0, length = Infinity } = range;
      if (head && (head.whole || offset + length <= head.bytes.length)) {
        return Promise.resolve(head.bytes.subarray(offset, offset + length));
      }
      return ask(path, range);
    },
  };
}
