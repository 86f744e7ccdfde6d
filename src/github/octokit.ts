/**
 * `@actions/github`, loaded on first use. Its import parses the event's payload and throws when that is malformed, which
 * must not keep us from telling so: it is loaded without one.
 */
export async function loadOctokit(): Promise<typeof import('@actions/github')> {
  const payload = process.env.GITHUB_EVENT_PATH;
  delete process.env.GITHUB_EVENT_PATH;
  try {
    return await import('@actions/github');
  } finally {
    if (payload !== undefined) process.env.GITHUB_EVENT_PATH = payload;
  }
}
