import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { content, sha, token } from '../github/support';
import { type GitHubDouble, startGitHubDouble } from './github-api';

/** A double that accepted anything would make every other test worthless: this is what it must refuse. */
let double: GitHubDouble;
beforeAll(async () => {
  double = await startGitHubDouble({ pulls: new Map([[7, { title: 'A change' }]]) });
});
afterAll(() => double.close());

const headers = {
  authorization: `Bearer ${token}`,
  accept: 'application/vnd.github+json',
  'content-type': 'application/json',
  'x-github-api-version': '2022-11-28',
};
const repo = '/repos/octo/models';
const runs = `${repo}/check-runs`;
const comments = `${repo}/issues/7/comments`;

async function call(method: string, path: string, body?: unknown, extra: Record<string, string> = {}) {
  const before = double.invalid.length;
  const response = await fetch(double.url + path, {
    method,
    headers: { ...headers, ...extra },
    ...(body !== undefined && { body: typeof body === 'string' ? body : JSON.stringify(body) }),
  });
  const answer: unknown = await response.json();
  return { status: response.status, answer, invalid: double.invalid.slice(before), link: response.headers.get('link') };
}

const run = (output: object, fields: object = {}) => ({
  name: 'gate',
  head_sha: sha,
  status: 'in_progress',
  output: { title: 't', summary: 's', ...output },
  ...fields,
});
const annotation = (fields: object) => run({ annotations: [{ ...content(1).annotations[0], ...fields }] });

describe('the double refuses, as GitHub does, or instead of ignoring', () => {
  it.each<[string, string, string, unknown, RegExp]>([
    ['no body', 'POST', runs, undefined, /must be object/],
    ['no JSON', 'POST', runs, '{', /must be object/],
    ['a missing field', 'POST', runs, { name: 'gate' }, /head_sha/],
    ['a misspelt field', 'POST', runs, run({}, { conclussion: 'success' }), /conclussion/],
    ['a misspelt field inside', 'POST', runs, run({ titel: 'x' }), /titel/],
    ['a misspelt field of an annotation', 'POST', runs, annotation({ startLine: 1 }), /startLine/],
    ['a wrong type', 'POST', runs, run({}, { name: 5 }), /must be string/],
    ['an unknown conclusion', 'POST', runs, run({}, { status: 'completed', conclusion: 'pass' }), /allowed values/],
    ['completed without conclusion', 'POST', runs, run({}, { status: 'completed' }), /conclusion/],
    ['a commit that is none', 'POST', runs, run({}, { head_sha: 'main' }), /commit/],
    ['51 annotations', 'POST', runs, run({ annotations: content(51).annotations }), /more than 50/],
    ['a summary of too many bytes', 'POST', runs, run({ summary: 'é'.repeat(32_768) }), /65535 bytes/],
    ['a text of too many characters', 'POST', runs, run({ text: 'x'.repeat(65_536) }), /65535/],
    ['columns over several lines', 'POST', runs, annotation({ end_line: 2 }), /one line/],
    ['columns that run backwards', 'POST', runs, annotation({ start_column: 9 }), /before it starts/],
    ['column 0', 'POST', runs, annotation({ start_column: 0 }), /count from 1/],
    ['line 0', 'POST', runs, annotation({ start_line: 0, end_line: 0 }), /count from 1/],
    ['lines that run backwards', 'POST', runs, annotation({ start_line: 3, end_line: 2 }), /after they start/],
    ['a long annotation title', 'POST', runs, annotation({ title: 'x'.repeat(256) }), /255/],
    ['a long annotation message', 'POST', runs, annotation({ message: 'é'.repeat(32_769) }), /64 KB/],
    ['an empty annotation message', 'POST', runs, annotation({ message: '' }), /blank/],
    ['an absolute path', 'POST', runs, annotation({ path: '/etc/passwd' }), /not a path/],
    ['an output without title in an update', 'PATCH', `${runs}/9000`, { output: { summary: 's' } }, /title/],
    ['a comment without body', 'POST', comments, {}, /body/],
    ['a blank comment', 'POST', comments, { body: ' \n' }, /blank/],
    ['a comment that is too long', 'POST', comments, { body: 'x'.repeat(65_537) }, /too long/],
    ['an unknown query parameter', 'GET', `${comments}?perpage=5`, undefined, /perpage/],
    ['a page number that is none', 'GET', `${comments}?page=x`, undefined, /page.*must be integer/],
    ['an unknown path', 'GET', `${repo}/checkruns`, undefined, /no such operation/],
    ['an operation it does not play', 'GET', `${repo}/commits/main`, undefined, /does not play/],
    ['another GraphQL query', 'POST', '/graphql', { query: '{ viewer { id } }' }, /not a query/],
  ])('%s', async (_, method, path, body, problem) => {
    const { status, invalid } = await call(method, path, body);
    expect(status).toBe(422);
    expect(invalid.join('\n')).toMatch(problem);
  });

  it.each<[string, Record<string, string>, RegExp]>([
    ['an API version that is none', { 'x-github-api-version': '2022' }, /api-version/],
    ['a body that is not said to be JSON', { 'content-type': 'text/plain' }, /content-type/],
    ['a wish for something else than JSON', { accept: 'text/html' }, /accept/],
  ])('%s', async (_, extra, problem) => {
    const { status, invalid } = await call('POST', runs, run({}), extra);
    expect(status).toBe(422);
    expect(invalid.join('\n')).toMatch(problem);
  });

  it('a wrong token, without calling the request invalid', async () => {
    const { status, invalid } = await call('POST', runs, run({}), { authorization: 'token other' });
    expect([status, invalid]).toEqual([401, []]);
  });
});

describe('the double keeps what it is told, and its answers fit the description', () => {
  it('check runs', async () => {
    const created = await call('POST', runs, annotation({}));
    expect([created.status, created.invalid]).toEqual([201, []]);
    const { id } = created.answer as { id: number };
    const changes = {
      conclusion: 'success',
      output: { title: 't', summary: 'new', annotations: content(2).annotations },
    };
    const updated = await call('PATCH', `${runs}/${id}`, changes);
    expect([updated.status, updated.invalid]).toEqual([200, []]);
    expect(updated.answer).toMatchObject({ status: 'completed', output: { summary: 'new', annotations_count: 3 } });
    expect(await call('GET', `${runs}/${id}`)).toMatchObject({ status: 200, invalid: [], answer: updated.answer });
    expect(await call('GET', `${runs}/1`)).toMatchObject({ status: 404, invalid: [] });
    await call('POST', runs, run({}));
    for (const [query, count] of [
      ['', 1],
      ['?filter=all', 2],
      ['?filter=all&check_name=other', 0],
      ['?status=completed', 1],
    ] as const) {
      const listed = await call('GET', `${repo}/commits/${sha}/check-runs${query}`);
      expect(listed).toMatchObject({ status: 200, invalid: [], answer: { total_count: count } });
    }
  });

  it('comments, page by page', async () => {
    for (let index = 0; index < 3; index++) await call('POST', comments, { body: `Comment ${index}` });
    const first = await call('GET', `${comments}?per_page=2`);
    expect(first).toMatchObject({ status: 200, invalid: [], answer: [{ body: 'Comment 0' }, { body: 'Comment 1' }] });
    const next = new URL(/<([^>]+)>; rel="next"/.exec(first.link ?? '')?.[1] ?? '');
    const second = await call('GET', next.pathname + next.search);
    expect(second).toMatchObject({ status: 200, invalid: [], answer: [{ body: 'Comment 2' }], link: null });
    const { id } = (second.answer as { id: number }[])[0] ?? {};
    const edited = await call('PATCH', `${repo}/issues/comments/${id}`, { body: 'New' });
    expect(edited).toMatchObject({ status: 200, invalid: [], answer: { id, body: 'New', user: { type: 'Bot' } } });
  });

  it('artifacts, and where each can be fetched once', async () => {
    double.state.artifacts.push(
      { id: 5, run: 77, name: 'report', bytes: Buffer.from('zip') },
      { id: 6, run: 77, name: 'old', bytes: Buffer.from('zip'), expired: true },
    );
    const listed = await call('GET', `${repo}/actions/runs/77/artifacts?per_page=1`);
    expect(listed).toMatchObject({
      status: 200,
      invalid: [],
      answer: { total_count: 2, artifacts: [{ name: 'report' }] },
    });
    expect(listed.link).toMatch(/page=2>; rel="next"/);
    expect(await call('GET', `${repo}/actions/artifacts/6/zip`)).toMatchObject({ status: 410, invalid: [] });
    expect(await call('GET', `${repo}/actions/artifacts/7/zip`)).toMatchObject({ status: 404, invalid: [] });
    const redirect = await fetch(`${double.url}${repo}/actions/artifacts/5/zip`, { headers, redirect: 'manual' });
    const address = redirect.headers.get('location') ?? '';
    expect([redirect.status, new URL(address).host === new URL(double.url).host]).toEqual([302, false]);
    expect(await (await fetch(address)).text()).toBe('zip');
    expect((await fetch(address)).status).toBe(403);
  });

  it('pull requests', async () => {
    expect(await call('GET', `${repo}/pulls/7`)).toMatchObject({
      status: 200,
      invalid: [],
      answer: { number: 7, title: 'A change' },
    });
    expect(await call('GET', `${repo}/pulls/8`)).toMatchObject({ status: 404, invalid: [] });
  });
});
