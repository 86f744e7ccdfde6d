import { expect, it } from '@jest/globals';
import { judgeFiles, policyFile } from '../metrics/judged';

const secret = ['hunter', '2'].join('');
const zap = {
  '@version': '2.16',
  site: [
    {
      '@name': 'https://x.example',
      alerts: [
        {
          pluginid: '40012',
          name: 'XSS',
          riskcode: '3',
          confidence: '2',
          instances: [{ uri: `https://x.example/a?token=${secret}&q=1`, method: 'GET', param: 'q' }],
        },
      ],
    },
  ],
};
const sarif = (result: object): object => ({
  version: '2.1.0',
  runs: [
    {
      tool: { driver: { name: 'T', rules: [{ id: 'r', shortDescription: { text: 'What r says' } }, { id: 's' }] } },
      results: [result],
    },
  ],
});

it.each([
  ['the values in a query of a URL are in no message', zap, 'XSS at GET https://x.example/a?token=…&q=… in q'],
  ['a message that is only named is that of its rule', sarif({ ruleId: 'r', message: { id: 'z' } }), 'What r says'],
  ['or none', sarif({ ruleId: 's', message: { id: 'z' } }), 'no text'],
  [
    'nor is the user of one',
    sarif({ ruleId: 'r', message: { text: `https://me:${secret}@x.example/ is open` } }),
    'https://x.example/ is open',
  ],
])('%s', async (_, report, message) => {
  const files = {
    [policyFile]: 'version: 1\ngates:\n  reports:\n    files:\n      - { path: r.json }\n',
    'r.json': JSON.stringify(report),
  };
  const { gate } = await judgeFiles(files, { gates: ['reports'] });
  expect(gate.findings.map((each) => each.message)).toEqual([message]);
  expect(JSON.stringify(gate.findings)).not.toContain(secret);
});
