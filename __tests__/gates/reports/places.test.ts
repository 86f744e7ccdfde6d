import { expect, it } from '@jest/globals';
import { judgeFiles, policyFile } from '../metrics/judged';

/** Which file of the checked folder a tool means, by the names that tools write. */

const files = { 'app.py': 'x = 1\n', 'api/src/app.py': 'x = 1\n', 'web/src/main.ts': 'x\n', 'web/lib/main.ts': 'x\n' };
const reportOn = (uri: string): string =>
  JSON.stringify({
    version: '2.1.0',
    runs: [
      {
        tool: { driver: { name: 'T' } },
        results: [
          { ruleId: 'r', message: { text: 'm' }, locations: [{ physicalLocation: { artifactLocation: { uri } } }] },
        ],
      },
    ],
  });

it.each([
  ['app.py', 'app.py'],
  ['./api/../app.py', 'app.py'],
  ['api%2Fsrc%2Fapp.py', 'api/src/app.py'],
  ['API\\src\\..\\..\\app.py', 'app.py'],
  ['D:\\a\\demo\\demo\\api\\src\\app.py', 'api/src/app.py'],
  ['file:///D:/a/demo/app.py', 'app.py'],
  ['/github/workspace/web/src/main.ts', 'web/src/main.ts'],
  // Of a tool that ran in a folder below.
  ['src/app.py', 'api/src/app.py'],
  ['src/main.ts', 'web/src/main.ts'],
  // Of which of two can't be told, nor what lies outside.
  ['main.ts', undefined],
  ['../src/app.py', undefined],
  ['https://example.com/src/app.py', undefined],
  ['rc/app.py', undefined],
])('%s is %s', async (uri, path) => {
  const { gate } = await judgeFiles(
    {
      ...files,
      [policyFile]: 'version: 1\ngates:\n  reports:\n    files:\n      - { path: r.sarif }\n',
      'r.sarif': reportOn(uri),
    },
    { gates: ['reports'] },
  );
  expect(gate.findings.map(({ location }) => location.path)).toEqual([path ?? 'r.sarif']);
});
