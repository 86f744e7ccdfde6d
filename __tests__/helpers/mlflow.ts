import { type ChildProcess, spawn } from 'node:child_process';
import fs from 'node:fs';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import os from 'node:os';
import path from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';

export interface MlflowUser {
  readonly username: string;
  readonly password: string;
}

export interface StartOptions {
  /** Ask for a user name and password; this user may do everything. */
  readonly admin?: MlflowUser;
  /** Keep files in a folder that clients are expected to reach themselves (`--no-serve-artifacts`). */
  readonly ownStore?: boolean;
}

export interface NewRun {
  /** In JSON: NaN and the infinities as text. */
  readonly metrics?: Readonly<Record<string, number | string>>;
  /** Content by path. */
  readonly files?: Readonly<Record<string, string | Buffer>>;
  readonly status?: 'FINISHED' | 'RUNNING' | 'FAILED';
}

/** A real MLflow server with an empty SQLite database, in a temporary folder. */
export interface MlflowInstance extends AsyncDisposable {
  readonly url: string;
  /** What it logged. */
  log(): string;
  /** Logs a run; resolves with its id. */
  run(run: NewRun): Promise<string>;
  /**
   * Registers a version of a model, which need not be there yet, made by a run, whose files in `folder` it has; resolves with the
   * version's number.
   */
  register(model: string, run: string, folder?: string): Promise<string>;
  setAlias(model: string, alias: string, version: string): Promise<void>;
  /** Any call of its REST API, below `/api/2.0/mlflow/`; rejects when it is refused. */
  post(call: string, body: object): Promise<Record<string, unknown>>;
}

const startTimeoutMs = 170_000;

/**
 * Starts `mlflow server` on a free port. `program` is the `mlflow` of an environment that `scripts/engines/install.mjs` made. The
 * server ends with the object, and also when this process is killed: a shell beside it waits for the end of its standard input.
 */
export async function startMlflow(program: string, options: StartOptions = {}): Promise<MlflowInstance> {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'gatehouse-mlflow-'));
  const port = await freePort();
  const url = `http://127.0.0.1:${port}`;
  const logFile = path.join(folder, 'log');
  const log = (): string => fs.readFileSync(logFile, 'utf8');

  const args = ['server', '--host', '127.0.0.1', '--port', String(port), '--workers', '1'];
  args.push('--backend-store-uri', `sqlite:///${folder}/mlflow.db`);
  if (options.ownStore) args.push('--no-serve-artifacts', '--default-artifact-root', path.join(folder, 'files'));
  else args.push('--artifacts-destination', path.join(folder, 'files'));
  const environment: Record<string, string> = {
    PATH: process.env.PATH ?? '',
    HOME: folder,
    MLFLOW_SERVER_ENABLE_JOB_EXECUTION: 'false',
    MLFLOW_DISABLE_TELEMETRY: 'true',
  };
  if (options.admin) Object.assign(environment, requireLogin(folder, args, options.admin));

  const output = fs.openSync(logFile, 'w');
  const script = '("$@" < /dev/null; kill -KILL -- -$$) & cat > /dev/null; kill -KILL -- -$$';
  const child = spawn('bash', ['-c', script, 'bash', program, ...args], {
    cwd: folder,
    env: environment,
    // A process group of its own, which holds whatever the server starts.
    detached: true,
    stdio: ['pipe', output, output],
  });
  fs.closeSync(output);
  const stop = async (): Promise<void> => {
    await ended(child);
    fs.rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  };

  try {
    await healthy(url, child);
  } catch (error) {
    const said = log().slice(-2_000);
    await stop();
    throw new Error(`the MLflow server doesn't start: ${said}`, { cause: error });
  }

  const { admin } = options;
  const authorization: Record<string, string> = admin
    ? { authorization: `Basic ${Buffer.from(`${admin.username}:${admin.password}`).toString('base64')}` }
    : {};
  const send = async (method: string, target: string, body: string | Buffer, type: string): Promise<string> => {
    const headers = { 'content-type': type, ...authorization };
    const response = await fetch(url + target, { method, headers, body: new Uint8Array(Buffer.from(body)) });
    const text = await response.text();
    if (!response.ok) throw new Error(`${method} ${target}: ${response.status} ${text}`);
    return text;
  };
  const post = async (call: string, body: object): Promise<Record<string, unknown>> =>
    JSON.parse(await send('POST', `/api/2.0/mlflow/${call}`, JSON.stringify(body), 'application/json')) as Record<
      string,
      unknown
    >;
  const artifactUris = new Map<string, string>();

  return {
    url,
    log,
    post,
    async run({ metrics = {}, files = {}, status = 'FINISHED' }) {
      const now = Date.now();
      const created = (await post('runs/create', { experiment_id: '0', start_time: now })) as {
        run: { info: { run_id: string; artifact_uri: string } };
      };
      const { run_id: id, artifact_uri: uri } = created.run.info;
      artifactUris.set(id, uri);
      for (const [key, value] of Object.entries(metrics))
        await post('runs/log-metric', { run_id: id, key, value, timestamp: now, step: 0 });
      for (const [name, content] of Object.entries(files)) {
        if (options.ownStore) {
          fs.mkdirSync(path.dirname(path.join(uri, name)), { recursive: true });
          fs.writeFileSync(path.join(uri, name), content);
        } else {
          const target = `${uri.replace('mlflow-artifacts:/', '')}/${encodeURI(name)}`;
          await send('PUT', `/api/2.0/mlflow-artifacts/artifacts/${target}`, content, 'application/octet-stream');
        }
      }
      if (status !== 'RUNNING') await post('runs/update', { run_id: id, status, end_time: now });
      return id;
    },
    async register(model, run, folder) {
      await post('registered-models/create', { name: model }).catch((error: unknown) => {
        if (!String(error).includes('RESOURCE_ALREADY_EXISTS')) throw error;
      });
      const top = artifactUris.get(run) ?? '';
      const made = { name: model, source: folder === undefined ? top : `${top}/${folder}`, run_id: run };
      const created = (await post('model-versions/create', made)) as { model_version: { version: string } };
      return created.model_version.version;
    },
    async setAlias(model, alias, version) {
      await post('registered-models/alias', { name: model, alias, version });
    },
    [Symbol.asyncDispose]: stop,
  };
}

/** The settings of MLflow's own login, a part of the server's arguments and environment. */
function requireLogin(folder: string, args: string[], { username, password }: MlflowUser): Record<string, string> {
  const file = path.join(folder, 'auth.ini');
  const settings = {
    default_permission: 'NO_PERMISSIONS',
    database_uri: `sqlite:///${folder}/auth.db`,
    admin_username: username,
    admin_password: password,
    authorization_function: 'mlflow.server.auth:authenticate_request_basic_auth',
  };
  const lines = Object.entries(settings).map(([name, value]) => `${name} = ${value}\n`);
  fs.writeFileSync(file, `[mlflow]\n${lines.join('')}`, { mode: 0o600 });
  args.push('--app-name', 'basic-auth');
  return { MLFLOW_AUTH_CONFIG_PATH: file, MLFLOW_FLASK_SERVER_SECRET_KEY: 'only-for-this-server' };
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}

async function healthy(url: string, child: ChildProcess): Promise<void> {
  const deadline = Date.now() + startTimeoutMs;
  while (Date.now() < deadline) {
    if (child.exitCode !== null || child.signalCode !== null) throw new Error('it ended');
    const ok = await fetch(`${url}/health`, { signal: AbortSignal.timeout(5_000) }).then(
      (response) => response.ok,
      () => false,
    );
    if (ok) return;
    await delay(100);
  }
  throw new Error(`no answer within ${startTimeoutMs / 1000} s`);
}

async function ended(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const gone = new Promise((resolve) => child.once('exit', resolve));
  if (child.pid !== undefined) process.kill(-child.pid, 'SIGKILL');
  await gone;
}
