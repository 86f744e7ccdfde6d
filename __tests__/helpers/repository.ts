import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';

/** A real git repository in a temporary folder. */
export class TestRepository {
  readonly folder: string;

  constructor(folder = fs.mkdtempSync(path.join(os.tmpdir(), 'gatehouse-test-'))) {
    this.folder = folder;
    this.git('init', '--quiet', '--initial-branch=main');
    for (const [key, value] of Object.entries({
      'user.name': 'Test',
      'user.email': 'test@example.com',
      'commit.gpgsign': 'false',
      'protocol.file.allow': 'always',
      'uploadpack.allowAnySHA1InWant': 'true',
    })) {
      this.git('config', key, value);
    }
  }

  git(...args: string[]): string {
    return execFileSync('git', args, { cwd: this.folder, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] }).trim();
  }

  /** Writes files (null deletes one) and commits everything; answers the commit. */
  commit(files: Record<string, string | Buffer | null>, message = 'change'): string {
    this.write(files);
    this.git('add', '--all', '--force');
    this.git('commit', '--quiet', '--allow-empty', '-m', message);
    return this.git('rev-parse', 'HEAD');
  }

  write(files: Record<string, string | Buffer | null>): void {
    for (const [name, content] of Object.entries(files)) {
      const file = path.join(this.folder, name);
      fs.mkdirSync(path.dirname(file), { recursive: true });
      if (content === null) fs.rmSync(file);
      else fs.writeFileSync(file, content);
    }
  }

  /** A clone of this repository through its transport, as a runner makes one. */
  clone(...args: string[]): TestRepository {
    const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'gatehouse-clone-'));
    execFileSync('git', ['clone', '--quiet', ...args, `file://${this.folder}`, folder], {
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    return new TestRepository(folder);
  }

  remove(): void {
    fs.rmSync(this.folder, { recursive: true, force: true });
  }
}
