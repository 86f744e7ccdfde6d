import { execFileSync, spawn, type ChildProcess } from 'node:child_process';
import { createHash } from 'node:crypto';
import fs from 'node:fs';
import http from 'node:http';
import type { AddressInfo } from 'node:net';
import os from 'node:os';
import path from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { root } from './built';

/** A real SonarQube server (Community Build) and its scanner, of Maven's repository; needs Java 17, Maven and unzip. */

const server = {
  artifact: 'org.sonarsource.sonarqube:sonar-application:25.1.0.102122:zip',
  file: 'sonar-application-25.1.0.102122.zip',
  sha256: '1b37a6d6f882e32208620597706ee336e9a3495acff826421475618dc747feba',
};
const scanner = {
  artifact: 'org.sonarsource.scanner.cli:sonar-scanner-cli:6.2.1.4610:jar',
  file: 'sonar-scanner-cli-6.2.1.4610.jar',
  sha256: '76510aa8ae9770f9df71ebc59a9e34b21eb67afb589b98793b8d4761047a2e5e',
};
const cache = path.join(root, '.cache/sonarqube');
const startsWithinMs = 15 * 60_000;
const nobody = 65_534;

/** The file of an artifact, in the cache or fetched into it. */
function fetched({ artifact, file, sha256 }: typeof server): string {
  const there = path.join(cache, file);
  if (!fs.existsSync(there)) {
    const copy = ['org.apache.maven.plugins:maven-dependency-plugin:3.8.1:copy', `-Dartifact=${artifact}`];
    execFileSync('mvn', ['--batch-mode', '--quiet', ...copy, `-DoutputDirectory=${cache}`, '-Dmdep.useBaseVersion'], {
      stdio: ['ignore', 'ignore', 'inherit'],
    });
  }
  const hash = createHash('sha256').update(fs.readFileSync(there)).digest('hex');
  if (hash !== sha256) {
    fs.rmSync(there);
    throw new Error(`the SHA-256 of ${artifact} isn't ${sha256} but ${hash}`);
  }
  return there;
}

async function freePort(): Promise<number> {
  const probe = http.createServer();
  await new Promise<void>((resolve) => probe.listen(0, '127.0.0.1', resolve));
  const { port } = probe.address() as AddressInfo;
  await new Promise((resolve) => probe.close(resolve));
  return port;
}

export class Sonarqube {
  private constructor(
    readonly url: string,
    private readonly folders: readonly string[],
    private readonly child: ChildProcess,
  ) {}

  /** Starts a server with nothing in it, and waits until it is up: some minutes. */
  static async start(): Promise<Sonarqube> {
    const zip = fetched(server);
    const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'gatehouse-sonarqube-'));
    // Elasticsearch stores nothing on a disk that is nearly full, and the cache of a machine may be.
    const memory = fs.existsSync('/dev/shm') ? '/dev/shm' : os.tmpdir();
    const data = fs.mkdtempSync(path.join(memory, 'gatehouse-sonarqube-'));
    execFileSync('unzip', ['-q', zip, '-d', folder]);
    // It refuses to run as root.
    const isRoot = process.getuid?.() === 0;
    if (isRoot) execFileSync('chown', ['-R', `${nobody}:${nobody}`, folder, data]);
    const [port, search] = [await freePort(), await freePort()];
    const settings = {
      'java.io.tmpdir': folder,
      'sonar.path.data': data,
      'sonar.web.host': '127.0.0.1',
      'sonar.web.port': port,
      'sonar.search.port': search,
      'sonar.telemetry.enable': false,
      'sonar.updatecenter.activate': false,
      'sonar.search.javaAdditionalOpts': '-Dnode.store.allow_mmap=false',
    };
    const home = path.join(folder, 'sonarqube-25.1.0.102122');
    const options = Object.entries(settings).map(([name, value]) => `-D${name}=${value}`);
    const child = spawn('java', [...options, '-jar', 'lib/sonar-application-25.1.0.102122.jar'], {
      cwd: home,
      env: { PATH: process.env.PATH, HOME: folder },
      stdio: 'ignore',
      detached: true,
      ...(isRoot && { uid: nobody, gid: nobody }),
    });
    const started = new Sonarqube(`http://127.0.0.1:${port}`, [folder, data], child);
    try {
      await started.up();
    } catch (error) {
      await started.stop();
      throw error;
    }
    return started;
  }

  private async up(): Promise<void> {
    const end = Date.now() + startsWithinMs;
    for (;;) {
      if (this.child.exitCode !== null) throw new Error(`SonarQube ended with ${this.child.exitCode}`);
      if (Date.now() > end) throw new Error('SonarQube is not up in time');
      const status = await this.ask('GET', 'api/system/status').catch(() => undefined);
      if (status?.status === 'UP') return;
      await delay(2_000);
    }
  }

  /** What its Web API answers to its first administrator. */
  async ask(
    method: 'GET' | 'POST',
    call: string,
    query: Readonly<Record<string, string>> = {},
  ): Promise<Readonly<Record<string, unknown>>> {
    const answer = await fetch(`${this.url}/${call}?${new URLSearchParams(query).toString()}`, {
      method,
      headers: { authorization: `Basic ${Buffer.from('admin:admin').toString('base64')}` },
    });
    const text = await answer.text();
    if (!answer.ok) throw new Error(`${call}: ${answer.status} ${text}`);
    return (text === '' ? {} : JSON.parse(text)) as Readonly<Record<string, unknown>>;
  }

  /** Has the scanner analyse a folder; the server goes on working when this is done. */
  scan(folder: string, project: string, token: string, revision: string): void {
    const settings = {
      'sonar.host.url': this.url,
      'sonar.token': token,
      'sonar.projectKey': project,
      'sonar.sources': '.',
      'sonar.scm.revision': revision,
      'sonar.scanner.skipJreProvisioning': true,
      'sonar.userHome': this.folders[0] ?? folder,
    };
    const options = Object.entries(settings).map(([name, value]) => `-D${name}=${value}`);
    // It complains of much that it survives; an error that ends it holds that.
    execFileSync('java', ['-jar', fetched(scanner), ...options], { cwd: folder, stdio: ['ignore', 'ignore', 'pipe'] });
  }

  /** Ends it with all that it started, and removes what it wrote. */
  async stop(): Promise<void> {
    const { pid, exitCode, signalCode } = this.child;
    if (pid !== undefined && exitCode === null && signalCode === null) {
      const ended = new Promise((resolve) => this.child.once('exit', resolve));
      process.kill(-pid, 'SIGKILL');
      await ended;
    }
    for (const folder of this.folders) fs.rmSync(folder, { recursive: true, force: true });
  }
}
