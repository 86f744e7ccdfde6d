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

describe('what runs beside a service', () => {
  it.each<[string, string, string[]]>([
    ['a hook with every right', 'post_start: [ { command: ls, user: root, privileged: true } ]', ['4 privileged-container', '4 container-as-root']],
    ['a hook at the end', 'pre_stop:\n      - command: ls\n        privileged: true', ['6 privileged-container']],
    ['a build with every right', 'build: { context: ., privileged: true, entitlements: [network.host] }', ['4 privileged-container', '4 host-namespace']],
    ['a build that reaches a proxy', 'build: { context: ., network: host }', []],
    ['a build that is entitled', 'build: { context: ., entitlements: [ security.insecure, network.host ] }', ['4 privileged-container', '4 host-namespace']],
    ['all devices', 'device_cgroup_rules: [ "a *:* rwm" ]', ['4 sensitive-host-path']],
    ['files of the host', 'configs: [ { source: c, target: /x } ]\n    secrets: [ s, p, e ]', ['7 sensitive-host-path', '9 sensitive-host-path']],
    ['files that it has no part in', 'secrets: [ p, e ]\n    configs: []', []],
    ['harmless ones', 'post_start: [ { command: ls, user: "1000" } ]\n    build: { context: ., network: none }\n    device_cgroup_rules: [ "c 189:* rmw", "a 7:* rmw" ]', []],
  ])('%s', (_, lines, expected) => {
    const text = `services:\n  a:\n    image: ${image}\n    ${lines}\nconfigs:\n  c: { file: /etc/shadow }\nsecrets:\n  s: { file: ~/.ssh/id_rsa }\n  p: { file: ./token.txt }\n  e: { environment: TOKEN }\n`;
    expect(serious(text)).toEqual(expected);
  });
}); // prettier-ignore
