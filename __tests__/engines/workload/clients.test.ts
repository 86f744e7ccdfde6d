import { describe, expect, it } from '@jest/globals';
import { createSecretsEngine } from '../../../src/engines/secrets';
import { analyseWorkload } from '../../../src/engines/workload';

const secrets = createSecretsEngine();
const image = `train@sha256:${'ab'.repeat(32)}`;

/** The rules found, most severe first, with how the message begins; without those that only miss a setting. */
function serious(text: string, path = 'a.yml'): string[] {
  const { state, detections } = analyseWorkload(text, { path, secrets });
  expect(state).toBe('judged');
  return detections
    .filter(({ severity }) => severity !== 'low')
    .map(({ rule, location }) => `${location.startLine} ${rule}`);
}

const steps = (...lines: string[]): string =>
  `on: push\njobs:\n  t:\n    steps:\n${lines.map((line) => `      - ${line}\n`).join('')}`;

describe('judges what a step starts with', () => {
  it.each<[string, string[]]>([
    ['docker compose -f x.yml run --rm -v /:/host train', ['5 sensitive-host-path']],
    ['docker-compose run -T --no-deps --build -v /var/run/docker.sock:/s train --privileged', ['5 runtime-socket']],
    ['podman compose run --cap-add ALL train', ['5 dangerous-capability']],
    ['docker exec --privileged -u 0 c bash', ['5 privileged-container']],
    ['docker container exec -it --privileged c ls', ['5 privileged-container']],
    ['docker compose exec -T --privileged c bash', ['5 privileged-container']],
    [`kubectl -n ns run x --image=${image} --privileged -it -- bash`, ['5 privileged-container']],
    [`kubectl run x --image a:latest --rm --restart=Never -- bash --privileged`, ['5 container-latest-image']],
    [`docker run --rm --device-cgroup-rule 'a *:* rwm' ${image}`, ['5 sensitive-host-path']],
    [`docker run --rm --device-cgroup-rule='c 189:* rmw' ${image}`, []],
    ['docker exec -u root c pip install --privileged', []],
    ['docker compose up -d --build && docker compose exec c ls', []],
    ['kubectl apply -f x --privileged', []],
  ])('%s', (script, expected) => {
    expect(serious(steps(`run: ${JSON.stringify(script)}`, 'uses: docker://x@sha256:y'))).toEqual(expected);
  });
});

it('reads options over several lines, of services and of the action that runs Docker', () => {
  const text = steps(
    `{ uses: addnab/docker-run-action@v3, with: { image: "${image}", options: "-v /etc:/x\\n--privileged" } }`,
  ).replace('    steps:', `    services: { db: { image: "${image}", options: "--init\\n--pid host" } }\n    steps:`);
  expect(serious(text)).toEqual(['6 privileged-container', '4 host-namespace', '6 sensitive-host-path']);
});
