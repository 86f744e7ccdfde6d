import { EngineError } from '../../errors';

/** What the scanner leaves behind (`.scannerwork/report-task.txt`). Its addresses are not used: a token goes to the server that the policy names. */
export interface ReportTask {
  readonly projectKey: string;
  readonly taskId: string;
  readonly serverVersion: string | undefined;
}

/** Throws an EngineError for what isn't such a file. */
export function readReportTask(text: string): ReportTask {
  const values = new Map<string, string>();
  for (const line of text.split(/\r?\n/)) {
    const at = line.indexOf('=');
    if (at > 0) values.set(line.slice(0, at).trim(), line.slice(at + 1).trim());
  }
  const [projectKey, taskId] = [values.get('projectKey'), values.get('ceTaskId')];
  if (!projectKey || !taskId) {
    const missing = projectKey ? 'ceTaskId' : 'projectKey';
    throw new EngineError(`report-task.txt has no ${missing}: is it the file that the scanner wrote?`);
  }
  return { projectKey, taskId, serverVersion: values.get('serverVersion') };
}
