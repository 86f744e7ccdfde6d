import { setTimeout as delay } from 'node:timers/promises';
import { z } from 'zod';
import { EngineError } from '../../errors';
import { keyPath } from '../../formats/metrics-file/format';
import { networkReason, oneLine } from '../../http/reason';
import { bytesOf, ProxyError, requestsTo, type Send } from '../../http/request';
import { retryAfter } from '../../http/retry-after';

export interface Server {
  /** Its address, with the path that it is served under. */
  readonly url: string;
  readonly token: string;
}

export interface Patience {
  /** When all of it has to be done, in milliseconds since 1970. */
  readonly deadline: number;
  readonly signal?: AbortSignal | undefined;
  readonly sleep?: ((ms: number) => Promise<unknown>) | undefined;
}

export interface Client {
  /** What `api/…` answers. @throws EngineError for a refusal, no answer in time, and an answer of another form. */
  get<T>(path: string, query: Readonly<Record<string, string | undefined>>, answer: z.ZodType<T>): Promise<T>;
  /** @throws EngineError when that would be too long. */
  wait(ms: number, doing: string): Promise<void>;
}

const requestMs = 30_000;
const attempts = 3;
const firstWaitMs = 1_000;
const maxBytes = 64 * 1024 * 1024;

const refusal = z.object({ errors: z.array(z.object({ msg: z.string() })).min(1) });

/** An attempt that may go better the next time. */
class Passing extends Error {
  constructor(
    message: string,
    readonly waitMs?: number,
  ) {
    super(message);
  }
}

/** Asks a SonarQube server. The token goes to it alone, and into no message. */
export function sonarqubeClient({ url, token }: Server, { deadline, signal, sleep = delay }: Patience): Client {
  const address = addressOf(url);
  const masked = (text: string): string => (token === '' ? text : text.replaceAll(token, '***'));
  const failed = (problem: string): EngineError => new EngineError(`SonarQube at ${address}: ${masked(problem)}`);
  // The token as a user's name is what servers of all versions take.
  const headers = {
    accept: 'application/json',
    'user-agent': 'gatehouse',
    ...(token !== '' && { authorization: `Basic ${Buffer.from(`${token}:`).toString('base64')}` }),
  };
  let sending: Promise<Send> | undefined;

  async function attempt(target: URL): Promise<unknown> {
    const left = deadline - Date.now();
    if (left <= 0) throw failed('no time is left to wait for it');
    const patienceMs = Math.min(requestMs, left);
    const late = AbortSignal.timeout(patienceMs);
    const ending = signal ? AbortSignal.any([signal, late]) : late;
    let status: number;
    let body: Buffer;
    let again: number | undefined;
    try {
      const send = await (sending ??= requestsTo(address, { keepAlive: false }));
      const response = await send(target, { headers, signal: ending });
      status = response.statusCode ?? 0;
      again = retryAfter(response.headers['retry-after'], Date.now());
      body = await bytesOf(response, maxBytes);
    } catch (error) {
      if (error instanceof ProxyError) throw failed(error.message);
      if (signal?.aborted) throw failed('the run was ended');
      throw new Passing(
        late.aborted ? `it did not answer within ${Math.ceil(patienceMs / 1000)} s` : networkReason(error),
      );
    }
    if (status === 429 || status >= 500) throw new Passing(`it answered ${status}`, again);
    if (status !== 200) throw failed(`it answered ${status}${adviceOn(status, body)}`);
    try {
      return JSON.parse(body.toString('utf8'));
    } catch {
      throw failed('its answer is not JSON: is this the address of a SonarQube server?');
    }
  }

  async function wait(ms: number, doing: string): Promise<void> {
    if (Date.now() + ms >= deadline) throw failed(`${doing}, and no time is left to wait`);
    if (signal?.aborted) throw failed('the run was ended');
    await sleep(ms);
  }

  return {
    wait,
    async get(path, query, answer) {
      const target = new URL(`${address}/${path}`);
      for (const [name, value] of Object.entries(query)) if (value !== undefined) target.searchParams.set(name, value);
      for (let count = 1; ; count++) {
        try {
          const parsed = answer.safeParse(await attempt(target));
          if (parsed.success) return parsed.data;
          const [issue] = parsed.error.issues;
          throw failed(
            `the answer of ${path} is not what SonarQube answers: ${keyPath(issue?.path ?? [])}: ${oneLine(issue?.message ?? '')}`,
          );
        } catch (error) {
          if (!(error instanceof Passing)) throw error;
          if (count === attempts) throw failed(error.message);
          await wait(error.waitMs ?? firstWaitMs * 2 ** (count - 1), error.message);
        }
      }
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

function adviceOn(status: number, body: Buffer): string {
  if (status >= 300 && status < 400) return ': it redirects; name the address that it redirects to';
  if (status === 401) return ': the token is wrong, has expired, or is missing';
  let said = '';
  try {
    said = refusal
      .parse(JSON.parse(body.toString('utf8')))
      .errors.map(({ msg }) => msg)
      .join('; ');
  } catch {
    // A page of HTML says nothing that helps.
  }
  return said === '' ? '' : `: ${oneLine(said)}`;
}
