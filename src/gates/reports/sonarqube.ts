import path from 'node:path';
import { readAtMost } from '../../disk';
import { GatehouseError, messageOf } from '../../errors';
import type { ToolReport } from '../../formats/tool-reports/report';
import type { SonarqubeSettings } from '../../policy/reports';

const maxTaskBytes = 100_000;

/** What a server says of an analysis, or why that can't be had. */
export async function askSonarqube(
  settings: SonarqubeSettings,
  root: string,
  environment: Readonly<Record<string, string | undefined>>,
): Promise<{ readonly report: ToolReport } | { readonly problem: string }> {
  const { url, 'report-task': task, project, branch, 'pull-request': pullRequest, timeout } = settings;
  const token = environment[settings['token-env']];
  if (token === undefined || token === '')
    return { problem: `the environment variable ${settings['token-env']} holds no token` };
  const { sonarQualityGate } = await import('../../engines/sonarqube');
  try {
    const analysis =
      task === undefined
        ? { project: project ?? '', branch, pullRequest }
        : { reportTask: readAtMost(path.join(root, task), maxTaskBytes).toString('utf8') };
    return { report: await sonarQualityGate({ url, token, timeoutMs: timeout, ...analysis }) };
  } catch (error) {
    if (error instanceof GatehouseError || task !== undefined) return { problem: messageOf(error) };
    throw error;
  }
}
