import type { Report } from '../report';
import { logAnnotations } from '../reports/annotations';
import { commandData, commandProperty } from '../reports/escape';
import { headline } from '../reports/overview';
import { exitCodes } from '../verdict';
import type { Judges } from '../actions';
import type { Inputs } from './inputs';
import type { Publication } from './publication';
import type { Published } from './publish';

export interface Announced extends Published {
  readonly findings: Publication | undefined;
}

const line = (text: string): void => void process.stdout.write(`${text}\n`);

/** Says in the job's log what was published, and what was not and why. */
export function announce(
  report: Report,
  { check, comment, findings }: Announced,
  inputs: Inputs | undefined,
  judges: Judges,
): void {
  // Publishing is all that a job has to do which publishes what another one judged.
  const failure = (publication: Publication): string =>
    judges === 'run' && !publication.published && publication.failed ? '::error title=Gatehouse::' : '';
  if (check.published) {
    line(`Check run: ${commandData(check.url)}`);
    if (check.incomplete) line(`::warning title=Gatehouse::${commandData(check.incomplete)}`);
    if (exitCodes[report.verdict] !== 0 && judges !== 'run')
      line(`::error title=${commandProperty('Gatehouse')}::${commandData(headline(report))}`);
  } else if (judges === 'run') {
    // The annotations of this job would stand at another commit's lines.
    line(`${failure(check)}${commandData(`No check run: ${check.reason}`)}`);
  } else {
    const annotations = logAnnotations(report);
    for (const annotation of annotations.lines) line(annotation);
    if (annotations.omitted > 0) line(`${annotations.omitted} more are in the job summary: a step shows 10 of a kind.`);
    const level = inputs?.['check-run'] === 'on' ? '::warning title=Gatehouse::' : '';
    line(`${level}${commandData(`No check run (${check.reason}); the annotations are this job's own.`)}`);
  }
  if (comment.published) line(`Comment: ${commandData(comment.url)}`);
  else if ((inputs?.comment ?? 'off') !== 'off')
    line(`${failure(comment)}${commandData(`No comment: ${comment.reason}`)}`);
  if (findings?.published) {
    line(`Code scanning: ${commandData(findings.url)}`);
    if (findings.incomplete) line(`::warning title=Gatehouse::${commandData(findings.incomplete)}`);
  } else if (findings && !findings.rejected) {
    line(`${failure(findings)}${commandData(`No upload to code scanning: ${findings.reason}`)}`);
  }
  const refused = [check, comment, findings].some(
    (publication) => publication?.published === false && publication.lacks,
  );
  if (refused) for (const text of permissionLines(inputs, judges)) line(text);
}

/** A job that states permissions has no others, so all that it needs are listed. */
const permissionLines = (inputs: Inputs | undefined, judges: Judges): string[] => [
  judges === 'run'
    ? 'The job needs:'
    : 'Unless this is a pull request from a fork or by Dependabot, whose token can only read, the job needs:',
  '    permissions:',
  ...(judges === 'change' ? [] : ['      actions: read']),
  '      contents: read',
  ...(inputs?.['check-run'] === 'off' ? [] : ['      checks: write']),
  ...((inputs?.comment ?? 'off') === 'off' ? [] : ['      pull-requests: write']),
  ...(inputs?.['upload-sarif'] === 'on' ? ['      security-events: write'] : []),
];
