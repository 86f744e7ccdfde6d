import { parse } from 'yaml';

/** The steps of a workflow that run Gatehouse, and those of them whose failure nobody sees. */
export interface GateSteps {
  readonly effective: number;
  readonly muted: number;
}

/** A workflow is written by people; GitHub takes none that is larger. */
const maxAliases = 100;
const action = /(?:^|\/)gatehouse(?:\/[\w./-]*)?@/i;
const command = /\bgatehouse check\b|\bdist\/cli\.js check\b/;

/**
 * Counts the steps that run Gatehouse. A step is muted where it or its job has `continue-on-error` or an `if` that is false: then its
 * verdict doesn't reach the required check. Answers undefined for what is no workflow.
 */
export function gateSteps(text: string): GateSteps | undefined {
  let document: unknown;
  try {
    document = parse(text, { maxAliasCount: maxAliases, logLevel: 'silent' });
  } catch {
    return undefined;
  }
  const jobs = isObject(document) && isObject(document.jobs) ? Object.values(document.jobs) : undefined;
  if (!jobs) return undefined;
  let [effective, muted] = [0, 0];
  for (const job of jobs.filter(isObject)) {
    const steps = Array.isArray(job.steps) ? job.steps.filter(isObject) : [];
    for (const step of [...steps, job].filter(runsGatehouse)) {
      if (isMuted(step) || isMuted(job)) muted++;
      else effective++;
    }
  }
  return { effective, muted };
}

/** A job calls a reusable workflow by `uses`, as a step does an action. */
function runsGatehouse({ uses, run }: Record<string, unknown>): boolean {
  if (typeof uses === 'string') return action.test(uses);
  return typeof run === 'string' && command.test(run);
}

function isMuted({ 'continue-on-error': goesOn, if: condition }: Record<string, unknown>): boolean {
  const never =
    typeof condition === 'string' ? /^\s*(?:\$\{\{)?\s*false\s*(?:\}\})?\s*$/.test(condition) : condition === false;
  return never || (goesOn !== undefined && goesOn !== false);
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
