import { GitHubError } from './error';

type Fetch = typeof import('undici').fetch;

/** A page of a hundred comments of the longest kind is some 26 MB; beyond that it is not GitHub that answers. */
const maxAnswerBytes = 64 * 1024 * 1024;

/**
 * A fetch that goes through the proxy that `https_proxy`, `http_proxy` and `no_proxy` name for `apiUrl`, and breaks off an
 * answer without end. The one inside `@actions/github` decides by GITHUB_API_URL at import, which need not be the server
 * this client talks to.
 * @throws GitHubError (`unavailable`) when the proxy's URL is none.
 */
export async function fetchFor(apiUrl: string): Promise<Fetch> {
  const [{ HttpClient }, undici] = await Promise.all([import('@actions/http-client'), import('undici')]);
  let dispatcher: ReturnType<InstanceType<typeof HttpClient>['getAgentDispatcher']>;
  try {
    dispatcher = new HttpClient().getAgentDispatcher(apiUrl);
  } catch {
    // The URL may hold a password, so it is not shown.
    throw new GitHubError('unavailable', "GitHub can't be reached: http_proxy or https_proxy is not a URL");
  }
  return async (url, init) => {
    const response = await undici.fetch(url, dispatcher === undefined ? init : { ...init, dispatcher });
    return response.body === null ? response : new undici.Response(bounded(response.body), response);
  };
}

async function* bounded(body: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array, void> {
  let bytes = 0;
  for await (const chunk of body) {
    bytes += chunk.length;
    if (bytes > maxAnswerBytes) throw new Error('the answer does not end');
    yield chunk;
  }
}
