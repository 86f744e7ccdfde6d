import type { z } from 'zod';
import { EngineError } from '../../errors';
import { createJsonClient, type Patience } from '../../http/json-client';

export interface Server {
  /** Its address, with the path that it is served under. */
  readonly url: string;
  readonly token: string;
}

export interface Client {
  /** What `api/…` answers. @throws EngineError for a refusal, no answer in time, and an answer of another form. */
  get<T>(path: string, query: Readonly<Record<string, string | undefined>>, answer: z.ZodType<T>): Promise<T>;
  /** @throws EngineError when that would be too long. */
  wait(doing: string, ms: number): Promise<void>;
}

/** Asks a SonarQube server. The token goes to it alone, and into no message. `timeoutMs` is for all of it. */
export function sonarqubeClient(
  { url, token }: Server,
  { timeoutMs, ...patience }: Patience & { readonly timeoutMs: number },
): Client {
  // The token as a user's name is what servers of all versions take.
  const credentials = Buffer.from(`${token}:`).toString('base64');
  const client = createJsonClient({
    ...patience,
    name: 'SonarQube',
    address: addressOf(url),
    advice:
      'the address is that of a SonarQube server, and the token one that has not expired and may browse the project',
    headers: token === '' ? {} : { authorization: `Basic ${credentials}` },
    secrets: token === '' ? [] : [credentials, token],
    limits: { deadlineMs: timeoutMs, maxWaitMs: timeoutMs, maxAnswerBytes: 64 * 2 ** 20 },
  });
  return {
    wait: (doing, ms) => client.wait(doing, ms),
    get(path, query, answer) {
      const asked = new URLSearchParams();
      for (const [name, value] of Object.entries(query)) if (value !== undefined) asked.set(name, value);
      return client.call({ doing: `reading ${path}`, path: `/${path}?${asked.toString()}`, answer });
    },
  };
}

function addressOf(url: string): string {
  const parsed = URL.canParse(url) ? new URL(url) : undefined;
  if (parsed === undefined || !/^https?:$/.test(parsed.protocol))
    throw new EngineError('the address of SonarQube is no http or https URL');
  if (parsed.username !== '' || parsed.password !== '')
    throw new EngineError('the address of SonarQube holds a user name: give the token apart');
  return (parsed.origin + parsed.pathname).replace(/\/+$/, '');
}
