import { randomBytes } from 'node:crypto';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { runBuilt, type Outcome } from './built';
import type { TestRepository } from './repository';

/** What a step of a workflow left behind. */
export interface StepResult extends Outcome {
  readonly outputs: Readonly<Record<string, string>>;
  readonly summary: string;
}

export interface Step {
  readonly event: string;
  readonly payload: unknown;
  readonly sha?: string;
  /** The API double's address. */
  readonly apiUrl: string;
  readonly inputs?: Readonly<Record<string, string>>;
  readonly env?: Readonly<Record<string, string>>;
  readonly node?: string;
}

/** Runs a JavaScript action of the built `dist/` the way the runner does: inputs, event and files by environment. */
export async function runStep(action: string, repository: TestRepository, step: Step): Promise<StepResult> {
  const temp = fs.mkdtempSync(path.join(os.tmpdir(), 'gatehouse-runner-'));
  const file = (name: string, text: string): string => {
    const full = path.join(temp, name);
    fs.writeFileSync(full, text);
    return full;
  };
  const outputFile = file('output', '');
  const summaryFile = file('summary', '');
  const inputs = Object.entries({ 'github-token': 'token-of-the-double', ...step.inputs });
  const outcome = await runBuilt(`${action}.js`, [], {
    cwd: repository.folder,
    ...(step.node === undefined ? {} : { node: step.node }),
    env: {
      GITHUB_ACTIONS: 'true',
      GITHUB_WORKSPACE: repository.folder,
      GITHUB_EVENT_NAME: step.event,
      GITHUB_EVENT_PATH: file(
        'event.json',
        typeof step.payload === 'string' ? step.payload : JSON.stringify(step.payload),
      ),
      GITHUB_REPOSITORY: 'acme/demo',
      GITHUB_SERVER_URL: 'https://github.com',
      GITHUB_API_URL: step.apiUrl,
      GITHUB_OUTPUT: outputFile,
      GITHUB_STEP_SUMMARY: summaryFile,
      RUNNER_TEMP: temp,
      ...(step.sha === undefined ? {} : { GITHUB_SHA: step.sha }),
      ...Object.fromEntries(inputs.map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value])),
      ...step.env,
    },
  });
  return {
    ...outcome,
    outputs: parseOutputs(fs.readFileSync(outputFile, 'utf8')),
    summary: fs.readFileSync(summaryFile, 'utf8'),
  };
}

/** The runner's file format: `name<<delimiter`, the value's lines, the delimiter. */
function parseOutputs(text: string): Record<string, string> {
  const found = [...text.matchAll(/^(.+?)<<(.+)\n([\s\S]*?)\n\2$/gm)];
  return Object.fromEntries(found.map(([, name = '', , value = '']) => [name, value]));
}

/** A password that no placeholder rule takes for one. */
export const password = (): string => randomBytes(12).toString('base64url');
