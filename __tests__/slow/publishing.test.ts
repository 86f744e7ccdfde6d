import { expect, it } from '@jest/globals';
import { publish, publishFindings, type Place } from '../../src/github/publish';
import { formats, render } from '../../src/reports/index';
import { logAnnotations } from '../../src/reports/annotations';
import { checkRunContent } from '../../src/reports/check-run';
import { startGitHubDouble } from '../double/github-api';
import { gate, reportOf, sha, token } from '../github/support';
import { paced } from '../helpers/pace';

const latencyMs = 20;

it('publishes 1,000 findings in 25 requests and two seconds, the upload to code scanning among them', async () => {
  const double = await startGitHubDouble({ fault: () => ({ slowMs: latencyMs }) });
  const report = reportOf([gate('sast', 500), gate('secrets', 500)]);
  const place: Place = {
    token,
    apiUrl: double.url,
    serverUrl: 'https://github.test',
    repository: 'octo/models',
    debug: () => undefined,
    // What GitHub takes to process a file is GitHub's.
    client: { sleep: () => Promise.resolve() },
  };
  const at = { headSha: sha, pullRequest: 7 };
  const run = async (): Promise<number> => {
    const start = performance.now();
    const findings = await publishFindings(report, { ...place, ...at, ref: 'refs/pull/7/merge', sha });
    const shown = await publish(report, { ...place, ...at, title: 'Gatehouse', checkRun: 'auto', comment: 'always' });
    for (const publication of [findings, shown.check, shown.comment]) {
      expect(publication).toEqual({ published: true, url: expect.any(String) });
    }
    return performance.now() - start;
  };
  await run();
  const before = double.requests.length;
  expect(before).toBeLessThanOrEqual(25);
  // The second time there is a comment to be found, and validators and octokit are loaded.
  const ms = await run();
  await double.close();
  expect(double.requests.length - before).toBeLessThanOrEqual(25);
  expect(double.invalid).toEqual([]);
  expect(ms).toBeLessThan(paced(2_000));
}, 60_000);

it('renders 100,000 findings in every format in three seconds of CPU time and 500 MB', () => {
  const report = reportOf([gate('sast', 100_000)]);
  const links = { serverUrl: 'https://github.test', fullReport: 'the report file' };
  const megabytes = (): number => process.resourceUsage().maxRSS / 1024;
  const before = megabytes();
  const start = process.cpuUsage();
  for (const format of formats) expect(render(format, report, links).length).toBeGreaterThan(1_000);
  checkRunContent(report, { ...links, name: 'Gatehouse', headSha: sha, externalId: '1' });
  logAnnotations(report);
  const { user, system } = process.cpuUsage(start);
  expect((user + system) / 1e6).toBeLessThan(paced(3));
  expect(megabytes() - before).toBeLessThan(500);
}, 60_000);
