import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { execFileSync, spawn } from 'node:child_process';
import fs from 'node:fs';
import { createServer } from 'node:http';
import { type AddressInfo, connect } from 'node:net';
import os from 'node:os';
import path from 'node:path';
import tls from 'node:tls';
import { type Fault, type RecordedRequest, startGitHubDouble } from '../double/github-api';
import { root } from '../helpers/built';
import { TestRepository } from '../helpers/repository';
import { runStep } from '../helpers/workflow';

const query = (i: number): string => `    db.execute("SELECT * FROM t WHERE name = '%s'" % names[${i}])`;
const repository = new TestRepository();
const base = repository.commit({ 'README.md': 'A model.\n' });
const head = repository.commit({
  'app.py': ['def find(db, names):', ...Array.from({ length: 120 }, (_, i) => query(i)), ''].join('\n'),
});
const payload = { pull_request: { number: 7, base: { sha: base }, head: { sha: head } } };
const temp = fs.mkdtempSync(path.join(os.tmpdir(), 'gatehouse-connection-'));
afterAll(() => {
  repository.remove();
  fs.rmSync(temp, { recursive: true, force: true });
});

/** How the action's process ends when the runner cancels the job at a request. */
function cancelled(
  url: string,
  atRequest: Promise<unknown>,
  signal: NodeJS.Signals,
): Promise<[number | null, string | null]> {
  const event = path.join(temp, 'event.json');
  fs.writeFileSync(event, JSON.stringify(payload));
  const child = spawn(process.execPath, [path.join(root, 'dist/main.js')], {
    cwd: repository.folder,
    stdio: 'ignore',
    env: {
      PATH: process.env.PATH,
      HOME: process.env.HOME,
      GITHUB_WORKSPACE: repository.folder,
      GITHUB_EVENT_NAME: 'pull_request',
      GITHUB_EVENT_PATH: event,
      GITHUB_REPOSITORY: 'acme/demo',
      GITHUB_API_URL: url,
      GITHUB_SHA: head,
      RUNNER_TEMP: temp,
      'INPUT_GITHUB-TOKEN': 'token-of-the-double',
      INPUT_COMMENT: 'always',
      INPUT_GATES: 'sast',
    },
  });
  void atRequest.then(() => child.kill(signal));
  return new Promise((resolve) => {
    child.on('exit', (code, by) => {
      resolve([code, by]);
    });
  });
}

describe('a job that is cancelled', () => {
  it.each<[string, number, NodeJS.Signals, number]>([
    ['while the check run is created', 0, 'SIGINT', 1],
    ['between its annotations', 1, 'SIGINT', 1],
    ['at the last of them', 2, 'SIGTERM', 1],
    ['while the comment is written', 4, 'SIGINT', 1],
  ])(
    '%s leaves nothing in progress, and fails',
    async (_, at, signal, runs) => {
      let reached: () => void = () => undefined;
      const atRequest = new Promise<void>((resolve) => (reached = resolve));
      const fault = ({ index }: RecordedRequest): Fault | undefined => {
        if (index < at) return undefined;
        reached();
        // It takes effect, and nobody is there to hear of it.
        return { cut: 'hang', after: true };
      };
      const double = await startGitHubDouble({ fault });
      const [code, by] = await cancelled(double.url, atRequest, signal);
      expect([code === 0, code ?? by]).toEqual([false, code ?? signal]);
      expect(double.state.checkRuns).toHaveLength(runs);
      for (const run of double.state.checkRuns) {
        expect([run.status, run.conclusion]).toEqual(['completed', 'failure']);
        if (run.annotations.length < 120)
          expect(run.summary).toContain(`${run.annotations.length} of 120 annotations are published.`);
      }
      await double.close();
    },
    60_000,
  );
});

describe('an enterprise server behind a proxy, with a certificate of its own authority', () => {
  const host = 'ghes.test';
  const certificate = path.join(temp, 'ca.pem');
  const key = path.join(temp, 'key.pem');
  beforeAll(() => {
    const subject = ['-subj', `/CN=${host}`, '-addext', `subjectAltName=DNS:${host}`];
    const options = ['-newkey', 'rsa:2048', '-nodes', '-days', '2', '-keyout', key, '-out', certificate];
    execFileSync('openssl', ['req', '-x509', ...options, ...subject], { stdio: 'ignore' });
  });

  it.each([
    ['is reached when NODE_EXTRA_CA_CERTS names it', true],
    ['is told of when nothing does', false],
  ])(
    '%s',
    async (_, trusted) => {
      const double = await startGitHubDouble({ basePath: '/api/v3', pulls: new Map([[7, {}]]) });
      const server = tls.createServer({ cert: fs.readFileSync(certificate), key: fs.readFileSync(key) }, (socket) => {
        const upstream = connect(Number(new URL(double.url).port), '127.0.0.1');
        upstream.pipe(socket).pipe(upstream);
        for (const end of [socket, upstream]) end.on('error', () => upstream.destroy());
      });
      server.on('tlsClientError', () => undefined);
      await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
      const seen: string[] = [];
      const proxy = createServer().on('connect', (request, socket) => {
        seen.push(request.url ?? '');
        const upstream = connect((server.address() as AddressInfo).port, '127.0.0.1', () => {
          socket.write('HTTP/1.1 200 Connection established\r\n\r\n');
          upstream.pipe(socket).pipe(upstream);
        });
        for (const end of [socket, upstream]) end.on('error', () => upstream.destroy());
      });
      await new Promise<void>((resolve) => proxy.listen(0, '127.0.0.1', resolve));
      const result = await runStep('main', repository, {
        event: 'pull_request',
        payload,
        sha: head,
        apiUrl: `https://${host}/api/v3`,
        inputs: { comment: 'always', gates: 'sast' },
        env: {
          https_proxy: `http://127.0.0.1:${(proxy.address() as AddressInfo).port}`,
          ...(trusted && { NODE_EXTRA_CA_CERTS: certificate }),
        },
      });
      proxy.closeAllConnections();
      proxy.close();
      server.close();
      await double.close();
      expect(result.code).toBe(1);
      expect(new Set(seen)).toEqual(new Set([`${host}:443`]));
      expect(double.invalid).toEqual([]);
      expect(double.state.checkRuns).toHaveLength(trusted ? 1 : 0);
      expect(double.state.comments).toHaveLength(trusted ? 1 : 0);
      if (trusted) {
        // All requests went through one connection.
        expect(seen).toHaveLength(1);
        expect(result.stderr).toBe('');
      } else {
        expect(result.stdout).toMatch(/No check run \(.*certificate.*\)/);
      }
    },
    120_000,
  );
});
