import type { IncomingMessage } from 'node:http';
import { Failure, unreachable, unreadable } from './failure';
import type { Watchdog } from './time';

const maxJsonBytes = 64 * 1024 * 1024;
/** Of a refusal only its message is wanted. */
const maxRefusalBytes = 64 * 1024;

/** The bytes of an answer. @throws Failure when they break off, or are more than `maxBytes`. */
export async function* piecesOf(
  response: IncomingMessage,
  maxBytes: number,
  watch: Watchdog,
): AsyncGenerator<Uint8Array, void> {
  const tooLarge = new Failure(`the answer is larger than the ${maxBytes} bytes that are read`, 'never');
  if (Number(response.headers['content-length'] ?? 0) > maxBytes) throw tooLarge;
  let bytes = 0;
  try {
    for await (const piece of response as AsyncIterable<Uint8Array>) {
      watch.alive();
      bytes += piece.length;
      if (bytes > maxBytes) throw tooLarge;
      yield piece;
    }
  } catch (error) {
    throw error === tooLarge ? tooLarge : unreachable(error);
  }
}

/** @throws Failure for what is not JSON in UTF-8, or too much of it. */
export async function jsonOf(response: IncomingMessage, watch: Watchdog): Promise<unknown> {
  const pieces: Uint8Array[] = [];
  for await (const piece of piecesOf(response, maxJsonBytes, watch)) pieces.push(piece);
  return jsonIn(Buffer.concat(pieces));
}

/** As much of a refusal as comes: its status says enough. */
export async function beginningOf(response: IncomingMessage, watch: Watchdog): Promise<string> {
  const pieces: Uint8Array[] = [];
  try {
    for await (const piece of piecesOf(response, maxRefusalBytes, watch)) pieces.push(piece);
  } catch {
    // Broken off, or too long.
  }
  return Buffer.concat(pieces).toString();
}

function jsonIn(content: Buffer): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(content));
  } catch {
    const page = /^\s*<(?:!doctype|html)/i.test(content.toString('latin1', 0, 100));
    throw unreadable(page ? 'a page of HTML, perhaps to log in' : 'not JSON');
  }
}
