import { describe, expect, it } from '@jest/globals';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdir, readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { engine, root, run, withExample } from './engines';

const attack = "' UNION SELECT id, email, 0 FROM customers --";

/** Serves a copy of a variant on a free loopback port while `use` talks to it. */
async function served<T>(variant: string, recommender: string, use: (address: string) => Promise<T>): Promise<T> {
  return withExample(`web-api/${variant}`, async (folder) => {
    const server = spawn(engine('web-api/bin/waitress-serve'), ['--listen=127.0.0.1:0', '--call', 'app:create_app'], {
      cwd: folder,
      env: { ...process.env, DATABASE: join(folder, 'movies.sqlite'), RECOMMENDER_URL: recommender },
      stdio: ['ignore', 'ignore', 'pipe'],
      timeout: 60_000,
    });
    const ended = once(server, 'close');
    try {
      const said: string[] = [];
      let address: string | undefined;
      for await (const line of createInterface({ input: server.stderr })) {
        said.push(line);
        address = /Serving on (http:\/\/127\.0\.0\.1:\d+)/.exec(line)?.[1];
        if (address !== undefined) break;
      }
      if (address === undefined) throw new Error(`the server didn't start: ${said.join('\n')}`);
      return await use(address);
    } finally {
      server.kill();
      await ended;
    }
  });
}

async function movies(address: string, path: string): Promise<{ id: number; title: string }[]> {
  const response = await fetch(address + path, { signal: AbortSignal.timeout(10_000) });
  expect(response.status).toBe(200);
  return ((await response.json()) as { movies: { id: number; title: string }[] }).movies;
}

const titles = async (address: string, title: string): Promise<string[]> =>
  (await movies(address, `/movies?title=${encodeURIComponent(title)}`)).map((movie) => movie.title);

describe('the web service', () => {
  it.each([
    ['vulnerable', ['ada@customers.example', 'grace@customers.example']],
    ['fixed', []],
  ])(
    '%s: an injected query reads %j',
    async (variant, stolen) => {
      await served(variant, 'http://127.0.0.1:9/', async (address) => {
        expect(await titles(address, 'moon')).toEqual(['A Trip to the Moon']);
        const answer = await titles(address, attack);
        expect(answer.filter((title) => title.includes('@')).sort()).toEqual(stolen);
      });
    },
    60_000,
  );

  it('fixed: signs in to the recommender that the environment names', async () => {
    const asked: (string | undefined)[] = [];
    const recommender = createServer((request, response) => {
      asked.push(request.url, request.headers.authorization);
      response.end(JSON.stringify({ movies: [5, 2] }));
    });
    recommender.listen(0, '127.0.0.1');
    await once(recommender, 'listening');
    const place = recommender.address();
    if (place === null || typeof place === 'string') throw new Error('no port');
    const signIn = ['movies-api', 'test'].join(':');
    try {
      await served('fixed', `http://${signIn}@127.0.0.1:${place.port}/similar`, async (address) => {
        expect((await movies(address, '/movies/4/similar')).map((movie) => movie.id)).toEqual([5, 2]);
      });
    } finally {
      recommender.close();
    }
    expect(asked).toEqual(['/similar?movie=4', `Basic ${Buffer.from(signIn).toString('base64')}`]);
  }, 60_000);

  it.each(['vulnerable', 'fixed'])(
    '%s passes its own tests',
    async (variant) => {
      const { code, stdout } = await withExample(`web-api/${variant}`, (folder) =>
        run(engine('web-api/bin/python'), ['-m', 'pytest', '-q', '-p', 'no:cacheprovider'], folder),
      );
      expect(stdout).toMatch(/^[1-9]\d* passed in /m);
      expect(code).toBe(0);
    },
    60_000,
  );

  it('differs between its variants only where the mistakes are', async () => {
    const folder = join(root, 'examples', 'web-api');
    const filesOf = async (variant: string): Promise<string[]> =>
      (await readdir(join(folder, variant), { recursive: true, withFileTypes: true }))
        .filter(
          (entry) =>
            entry.isFile() && !/__pycache__|\.pytest_cache|\.venv|\.sqlite/.test(join(entry.parentPath, entry.name)),
        )
        .map((entry) => join(entry.parentPath, entry.name).slice(join(folder, variant).length + 1))
        .sort();
    const files = await filesOf('fixed');
    expect(await filesOf('vulnerable')).toEqual(files);
    const differing = [];
    for (const file of files) {
      const [one, other] = await Promise.all(
        ['fixed', 'vulnerable'].map((variant) => readFile(join(folder, variant, file))),
      );
      if (one === undefined || other === undefined || !one.equals(other)) differing.push(file);
    }
    expect(differing).toEqual(['Dockerfile', 'app.py', 'tests/test_app.py']);
  });
});
