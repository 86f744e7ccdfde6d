import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { publishCheck } from '../../src/github/publish-check';
import { publishComment } from '../../src/github/publish-comment';
import { type Fault, faults, type GitHubDouble, startGitHubDouble } from '../double/github-api';
import { connect, content, seeded } from './support';

const plans = 60;
const annotations = 120;
/** Each in two kinds: before the request took effect, and after. */
const troubles: readonly Fault[] = [
  faults.badGateway,
  faults.serverError,
  faults.tooMany,
  faults.secondaryLimit(1),
  faults.unauthorized,
  faults.forbidden,
  faults.notFound,
  { cut: 'reset' },
  { cut: 'truncate' },
  { cut: 'hang' },
];
/** GitHub refuses before it acts. */
const isRefusal = (fault: Fault) => 'status' in fault && fault.status < 500;
const isSlow = (fault: Fault) => 'cut' in fault && fault.cut === 'hang';

let double: GitHubDouble;
let fault: () => Fault | undefined = () => undefined;
beforeAll(async () => {
  double = await startGitHubDouble({ fault: () => fault() });
});
afterAll(() => double.close());
beforeEach(() => {
  double.state.checkRuns.length = 0;
  double.state.comments.length = 0;
});

/** Nearly half of the calls go wrong; less often so that no repetition helps (little would be published) or time is lost. */
function plan(seed: number): () => Fault | undefined {
  const random = seeded(seed);
  return () => {
    if (random() > 0.45) return undefined;
    const trouble = troubles[Math.floor(random() * troubles.length)];
    if (trouble === undefined || ((isRefusal(trouble) || isSlow(trouble)) && random() < 0.6)) return undefined;
    return !isRefusal(trouble) && random() < 0.5 ? { ...trouble, after: true } : trouble;
  };
}

const connectQuickly = () => connect(double, { limits: { requestTimeoutMs: 600 } });

describe('whatever goes wrong', () => {
  it(`a check run and its annotations are published once (${plans} seeded plans)`, async () => {
    const outcomes = { whole: 0, part: 0, not: 0 };
    for (let seed = 1; seed <= plans; seed++) {
      fault = plan(seed);
      const wanted = content(annotations, { externalId: `seed ${seed}` });
      const publication = await publishCheck(await connectQuickly(), wanted);
      const runs = double.state.checkRuns.filter(({ external_id: id }) => id === wanted.externalId);
      const [run] = runs;
      const label = `seed ${seed}: ${JSON.stringify(publication)}`;

      expect([label, runs.length]).toEqual([label, publication.published ? 1 : Math.min(1, runs.length)]);
      const there = run?.annotations ?? [];
      expect([label, there]).toEqual([label, wanted.annotations.slice(0, there.length)]);
      if (publication.published) {
        expect([label, run?.status, run?.conclusion]).toEqual([label, 'completed', 'failure']);
        if (publication.incomplete === undefined) expect([label, there.length]).toEqual([label, annotations]);
      }
      outcomes[!publication.published ? 'not' : publication.incomplete === undefined ? 'whole' : 'part']++;
    }
    expect(double.invalid).toEqual([]);
    // The plans are neither harmless nor hopeless.
    expect(outcomes.whole).toBeGreaterThan(15);
    expect(outcomes.part + outcomes.not).toBeGreaterThan(5);
  }, 60_000);

  it(`a comment is written once, and edited from then on (${plans} seeded plans)`, async () => {
    let published = 0;
    for (let seed = 1; seed <= plans; seed++) {
      fault = plan(1_000 + seed);
      for (const body of ['first', 'second']) {
        const comment = { issueNumber: seed, name: 'main', body, failing: true };
        const publication = await publishComment(await connectQuickly(), 'always', comment);
        const comments = double.state.comments.filter(({ issue }) => issue === seed);
        expect([seed, comments.length <= 1]).toEqual([seed, true]);
        if (publication.published) {
          published++;
          expect([seed, comments[0]?.body]).toEqual([seed, `<!-- gatehouse:main -->\n${body}`]);
        }
      }
    }
    expect(double.invalid).toEqual([]);
    expect(published).toBeGreaterThan(plans);
    expect(published).toBeLessThan(2 * plans);
  }, 60_000);
});
