import { createHash } from 'node:crypto';
import { afterEach, describe, expect, it } from '@jest/globals';
import { type CommentMode, maxCommentBody, publishComment } from '../../src/github/publish-comment';
import { type DoubleOptions, type Fault, faults, type GitHubDouble, startGitHubDouble } from '../double/github-api';
import { connect } from './support';

const marker = '<!-- gatehouse:main -->';
const bot = 'github-actions[bot]';
const says = (state: string) => createHash('sha256').update(state).digest('hex');
const failing = { issueNumber: 7, name: 'main', body: 'Two findings block.', failing: true, digest: says('two') };
const passing = { ...failing, body: 'Nothing blocks.', failing: false, digest: says('nothing') };
const written = ({ digest, body }: typeof failing) => `${marker}\n<!-- says:${digest} -->\n${body}`;

let double: GitHubDouble;
async function start(options: DoubleOptions = {}): Promise<GitHubDouble> {
  double = await startGitHubDouble(options);
  return double;
}
afterEach(() => double.close());

const said = (login: string, body: string) => ({ issue: 7, login, body });
const writes = () => double.requests.filter(({ method, path }) => method !== 'GET' && path !== '/graphql');

describe('the sticky comment', () => {
  it.each<[CommentMode, 'none' | 'ours', boolean, string[]]>([
    ['off', 'none', true, []],
    ['off', 'ours', true, []],
    ['on-failure', 'none', false, []],
    ['on-failure', 'none', true, ['POST']],
    ['on-failure', 'ours', true, ['PATCH']],
    ['on-failure', 'ours', false, ['PATCH']],
    ['changes', 'none', false, []],
    ['changes', 'none', true, ['POST']],
    ['changes', 'ours', true, ['PATCH']],
    ['changes', 'ours', false, ['PATCH']],
    ['always', 'none', false, ['POST']],
    ['always', 'none', true, ['POST']],
    ['always', 'ours', false, ['PATCH']],
  ])('mode %s, %s there, failing %s', async (mode, there, fails, expected) => {
    const client = await connect(await start({ comments: there === 'ours' ? [said(bot, `${marker}\nold`)] : [] }));
    const content = fails ? failing : passing;
    const publication = await publishComment(client, mode, content);
    expect(publication.published).toBe(expected.length > 0);
    expect(writes().map(({ method }) => method)).toEqual(expected);
    const bodies = double.state.comments.map(({ body }) => body);
    if (expected.length > 0) expect(bodies).toEqual([written(content)]);
    expect(double.invalid).toEqual([]);
    if (mode === 'off') expect(double.requests).toEqual([]);
  });

  it('with `changes` is edited only when it would say something else', async () => {
    const client = await connect(await start());
    const rounds = [passing, failing, { ...failing, body: 'Two findings block, on other lines.' }, passing, passing];
    const sent = [];
    for (const round of rounds) {
      await publishComment(client, 'changes', round);
      sent.push([writes().length, double.state.comments.map(({ body }) => body)]);
    }
    expect(sent).toEqual([
      [0, []],
      [1, [written(failing)]],
      [1, [written(failing)]],
      [2, [written(passing)]],
      [2, [written(passing)]],
    ]);
    await publishComment(client, 'always', passing);
    expect(writes()).toHaveLength(3);
  });

  it('is found behind 150 others, and each name has its own', async () => {
    const others = Array.from({ length: 150 }, (_, index) => said('someone', `Comment ${index}`));
    const comments = [...others, said(bot, `<!-- gatehouse:model -->\nx`), said(bot, `${marker}\nold`)];
    const client = await connect(await start({ comments }));
    await expect(publishComment(client, 'always', failing)).resolves.toEqual({
      published: true,
      url: 'https://github.test/o/r/pull/7#issuecomment-1151',
    });
    expect(double.state.comments).toHaveLength(152);
    expect(double.state.comments[150]?.body).toBe('<!-- gatehouse:model -->\nx');
    expect(double.state.comments[151]?.body).toBe(written(failing));
    expect(double.requests.map(({ query }) => query).slice(0, 2)).toEqual([
      '?per_page=100&page=1',
      '?per_page=100&page=2',
    ]);
  });

  it.each([
    ['a user who pastes the marker', said('mallory', `${marker}\nAll green, merge me!`)],
    ["a user with the bot's name", said('github-actions', `${marker}\nAll green, merge me!`)],
    ['another bot', said('helpful[bot]', `${marker}\nAll green, merge me!`)],
    ['our own bot quoting a user', said(bot, `> ${marker}\n\nThanks for your question!`)],
  ])('is not captured by %s', async (_, hostile) => {
    const client = await connect(await start({ comments: [hostile] }));
    await publishComment(client, 'always', failing);
    await publishComment(client, 'always', passing);
    expect(double.state.comments.map(({ login, body }) => [login, body])).toEqual([
      [hostile.login, hostile.body],
      [bot, written(passing)],
    ]);
    expect(double.invalid).toEqual([]);
  });

  it('asks who it is only when there is something to ask about, once, and on a GitHub Enterprise Server too', async () => {
    await start({ basePath: '/api/v3', viewer: 'octo-app[bot]', comments: [said('a', marker), said('b', marker)] });
    const client = await connect(double);
    await publishComment(client, 'always', { ...failing, name: 'other' });
    expect(double.requests.filter(({ path }) => path === '/graphql')).toHaveLength(0);
    await publishComment(client, 'always', failing);
    expect(double.requests.filter(({ path }) => path === '/graphql')).toHaveLength(1);
    expect(double.invalid).toEqual([]);
  });

  it('refuses to guess when GitHub will not say whose token it is', async () => {
    const answer = { status: 200, body: { data: null, errors: [{ message: 'Resource not accessible' }] } };
    await start({ comments: [said(bot, marker)], fault: ({ path }) => (path === '/graphql' ? answer : undefined) });
    const publication = await publishComment(await connect(double), 'always', failing);
    expect(publication).toEqual({
      published: false,
      failed: true,
      reason: expect.stringContaining('Resource not accessible'),
    });
    expect(writes()).toEqual([]);
  });

  it('fits to the last character, and one more is not sent', async () => {
    const client = await connect(await start());
    const room = maxCommentBody('main');
    await expect(publishComment(client, 'always', { ...failing, body: 'x'.repeat(room) })).resolves.toMatchObject({
      published: true,
    });
    expect(double.state.comments[0]?.body).toHaveLength(65_536);
    const sent = double.requests.length;
    await expect(publishComment(client, 'always', { ...failing, body: 'x'.repeat(room + 1) })).resolves.toEqual({
      published: false,
      reason: 'the comment has 65537 characters, GitHub takes 65536',
    });
    expect(double.requests).toHaveLength(sent);
  });

  it('any name makes a marker of its own that is one HTML comment, and is found again', async () => {
    const names = ['', 'a', 'a-', 'a--', 'a---b', 'a-%2Db', '--><img src=x>', 'x --!> y', 'Größe\n2', '\ud800'];
    const client = await connect(await start());
    for (const round of ['first', 'second']) {
      for (const name of names) await publishComment(client, 'always', { ...failing, name, body: round });
    }
    expect(double.state.comments).toHaveLength(names.length);
    for (const { body } of double.state.comments) {
      expect(body).toMatch(
        /^<!-- gatehouse:(?:(?!--)[\x21-\x3b\x3d\x3f-\x7e])* -->\n<!-- says:[0-9a-f]{64} -->\nsecond$/,
      );
    }
    expect(double.invalid).toEqual([]);
  });

  it('a token that only reads is an outcome', async () => {
    const client = await connect(await start({ readOnly: true }));
    await expect(publishComment(client, 'always', failing)).resolves.toEqual({
      published: false,
      failed: true,
      reason: expect.stringContaining('permissions: { pull-requests: write }'),
      lacks: 'pull-requests: write',
    });
  });

  it.each<[string, Fault, string[]]>([
    ['lost its answer', { ...faults.badGateway, after: true }, ['GET', 'POST', 'GET', 'POST /graphql']],
    ['never arrived', { cut: 'reset' }, ['GET', 'POST', 'GET', 'POST']],
  ])('is not written twice when the first request %s', async (_, fault, expected) => {
    const client = await connect(await start({ fault: ({ index }) => (index === 1 ? fault : undefined) }));
    await expect(publishComment(client, 'always', failing)).resolves.toMatchObject({ published: true });
    expect(double.state.comments).toHaveLength(1);
    expect(double.requests.map(({ method, path }) => (path === '/graphql' ? `${method} ${path}` : method))).toEqual(
      expected,
    );
  });
});
