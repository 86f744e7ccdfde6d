import { z } from 'zod';
import { EngineError } from '../../errors';
import type { Patience } from '../../http/json-client';
import type { ReportedResult, ToolReport } from '../../formats/tool-reports';
import {
  hotspotsAnswer,
  hotspotsOf,
  issuesAnswer,
  issuesOf,
  missingPages,
  qualityGate,
  statusAnswer,
} from '../../formats/tool-reports/sonarqube';
import { timeOf } from '../../formats/tool-reports/words';
import { sonarqubeClient, type Client, type Server } from './client';
import { readReportTask } from './report-task';

/** What to ask about: the analysis that a scanner sent, or the last one of a project. */
export type Analysis =
  | { readonly reportTask: string }
  | { readonly project: string; readonly branch?: string | undefined; readonly pullRequest?: string | undefined };

export type SonarqubeRequest = Server &
  Analysis &
  Patience & {
    /** For all of it; by default five minutes. */
    readonly timeoutMs?: number | undefined;
  };

const defaultTimeoutMs = 5 * 60_000;
const [shortestPollMs, longestPollMs] = [1_000, 10_000];
const pageSize = 500;
/** It refuses to answer beyond this many. Source: api/issues/search, api/hotspots/search. */
const mostListed = 10_000;

const taskAnswer = z.object({
  task: z.object({
    status: z.enum(['PENDING', 'IN_PROGRESS', 'SUCCESS', 'FAILED', 'CANCELED']),
    componentKey: z.string().optional(),
    analysisId: z.string().optional(),
    branch: z.string().optional(),
    pullRequest: z.string().optional(),
    executedAt: z.string().optional(),
    errorMessage: z.string().optional(),
  }),
});

const analysesAnswer = z.object({
  analyses: z.array(z.object({ key: z.string(), date: z.string().optional(), revision: z.string().optional() })),
});

interface Analysed {
  readonly project: string;
  readonly branch?: string | undefined;
  readonly pullRequest?: string | undefined;
  readonly analysisId?: string | undefined;
  readonly executedAt?: string | undefined;
  readonly version?: string | undefined;
}

/**
 * The quality gate of SonarQube with the open issues and hotspots: waits until the server has worked through what the scanner
 * sent, since it says NONE until then. A gate that evaluated nothing is a failure, and so is a list that SonarQube cuts.
 * @throws EngineError for a server that can't be asked, and an analysis that failed or isn't there in time.
 */
export async function sonarQualityGate(request: SonarqubeRequest): Promise<ToolReport> {
  const { url, token, signal, sleep, random, timeoutMs = defaultTimeoutMs } = request;
  const client = sonarqubeClient({ url, token }, { timeoutMs, signal, sleep, random });
  const analysed: Analysed = 'reportTask' in request ? await analysisOf(client, request.reportTask) : request;
  const { project, branch, pullRequest, analysisId, version } = analysed;
  const part = pullRequest === undefined ? { branch } : { pullRequest };
  const { projectStatus } = await client.get(
    'api/qualitygates/project_status',
    analysisId === undefined ? { projectKey: project, ...part } : { analysisId },
    statusAnswer,
  );
  const { covered, failures, verdict } = qualityGate(projectStatus);
  const since = timeOf(projectStatus.period?.date).createdAt;
  // `componentKeys` and `projectKey` are what servers before 10.2 call them.
  const issues = await everyPage(
    client,
    'api/issues/search',
    'issue',
    { components: project, componentKeys: project, resolved: 'false', ...part },
    issuesAnswer,
    (page) => ({ shown: page.issues.length, results: issuesOf(page, since) }),
  );
  const hotspots = await everyPage(
    client,
    'api/hotspots/search',
    'hotspot',
    { project, projectKey: project, status: 'TO_REVIEW', ...part },
    hotspotsAnswer,
    (page) => ({ shown: page.hotspots.length, results: hotspotsOf(page, since) }),
  );
  const analysis = await lastAnalysis(client, analysed, part);
  return {
    format: 'sonarqube',
    tool: 'SonarQube',
    ...(version !== undefined && { version }),
    category: project,
    ...timeOf(analysed.executedAt ?? analysis?.date),
    ...(analysis?.revision !== undefined && { commit: analysis.revision }),
    covered,
    results: [...issues.results, ...hotspots.results],
    failures: [...failures, ...issues.failures, ...hotspots.failures],
    ...(verdict && { verdict }),
  };
}

/** Waits for the task that the scanner started. */
async function analysisOf(client: Client, reportTask: string): Promise<Analysed> {
  const { projectKey, taskId, serverVersion } = readReportTask(reportTask);
  for (let pause = shortestPollMs; ; pause = Math.min(pause * 1.5, longestPollMs)) {
    const { task } = await client.get('api/ce/task', { id: taskId }, taskAnswer);
    if (task.status === 'SUCCESS') {
      if (task.analysisId === undefined)
        throw new EngineError(`SonarQube worked through the task ${taskId} without an analysis`);
      return { ...task, project: task.componentKey ?? projectKey, version: serverVersion };
    }
    if (task.status === 'FAILED' || task.status === 'CANCELED') {
      const why = task.errorMessage === undefined ? '' : `: ${task.errorMessage.slice(0, 300)}`;
      throw new EngineError(`the analysis by SonarQube ${task.status === 'FAILED' ? 'failed' : 'was canceled'}${why}`);
    }
    await client.wait(`the analysis is ${task.status}`, pause);
  }
}

async function everyPage<
  T extends { readonly paging: { readonly total: number; readonly pageIndex: number; readonly pageSize: number } },
>(
  client: Client,
  path: string,
  what: string,
  query: Readonly<Record<string, string | undefined>>,
  answer: z.ZodType<T>,
  read: (page: T) => { readonly shown: number; readonly results: ReportedResult[] },
): Promise<Pick<ToolReport, 'results' | 'failures'>> {
  const results: ReportedResult[] = [];
  let listed = 0;
  for (let page = 1; ; page++) {
    const one = await client.get(path, { ...query, ps: String(pageSize), p: String(page) }, answer);
    const { paging } = one;
    const { shown, results: more } = read(one);
    for (const result of more) results.push(result);
    listed += shown;
    const asked = page * pageSize;
    if (asked >= paging.total || asked >= mostListed) return { results, failures: missingPages(paging, listed, what) };
  }
}

/** When it was made, and of which commit; some tokens may not ask that. */
async function lastAnalysis(
  client: Client,
  { project, analysisId }: Analysed,
  part: Readonly<Record<string, string | undefined>>,
) {
  try {
    const { analyses } = await client.get(
      'api/project_analyses/search',
      { project, ps: '100', ...part },
      analysesAnswer,
    );
    return analysisId === undefined ? analyses[0] : analyses.find(({ key }) => key === analysisId);
  } catch (error) {
    if (error instanceof EngineError) return undefined;
    throw error;
  }
}
