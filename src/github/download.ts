import { networkReason } from '../http/reason';
import { connectTo } from './fetch';

/**
 * The address that GitHub answers with: of https, or where GitHub itself is spoken to without encryption, of any. Undefined for
 * another.
 */
export function downloadAddress(location: string | undefined, apiUrl: string): URL | undefined {
  if (location === undefined || !URL.canParse(location, apiUrl)) return undefined;
  const address = new URL(location, apiUrl);
  const plain = address.protocol === 'http:' && apiUrl.startsWith('http:');
  return (address.protocol === 'https:' || plain) && address.username === '' ? address : undefined;
}

/** The bytes, or why there are none. */
export type Downloaded = Buffer | 'too large' | { readonly problem: string };

/**
 * Fetches what is at an address that is its own permission: without a token and without another redirect. What it tells never
 * holds the address. Rejects when the signal ends it, and as `connectTo`.
 */
export async function downloadFrom(address: URL, limit: number, signal: AbortSignal): Promise<Downloaded> {
  const send = await connectTo(address.href);
  const pieces: Uint8Array[] = [];
  let bytes = 0;
  try {
    const response = await send(address, { signal, headers: { 'user-agent': 'gatehouse' } });
    if (response.statusCode !== 200) {
      response.destroy();
      return { problem: `it answers ${String(response.statusCode)}` };
    }
    for await (const piece of response as AsyncIterable<Uint8Array>) {
      bytes += piece.length;
      if (bytes > limit) return 'too large';
      pieces.push(piece);
    }
    return Buffer.concat(pieces);
  } catch (error) {
    if (signal.aborted) throw error;
    return { problem: networkReason(error) };
  }
}
