import { describe, expect, it } from '@jest/globals';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { askEngines } from '../../src/gates/dependencies/engines';
import type { Scan } from '../../src/gates/gate';
import { fileGateSettings } from '../../src/policy/schema';
import { memoryTree } from '../helpers/memory-tree';
import { accessIn, withFolder } from '../helpers/stand-in';
import { engine } from './engines';

const record = {
  id: 'GHSA-0000-0000-0001',
  aliases: ['CVE-2099-0003'],
  modified: '2026-01-01T00:00:00Z',
  published: '2026-01-01T00:00:00Z',
  summary: 'made up',
  details: 'made up',
  affected: [
    {
      package: { name: 'flask', ecosystem: 'PyPI' },
      ranges: [{ type: 'ECOSYSTEM', events: [{ introduced: '0' }, { fixed: '0.12.3' }] }],
    },
  ],
};

/** Asks pip-audit, with a double of OSV's server that answers with `status`; tells which packages that was asked about. */
async function ask(
  files: Record<string, string>,
  status = 200,
): Promise<{ readonly scan: Omit<Scan, 'evaluated'>; readonly asked: string[] }> {
  const asked: string[] = [];
  const server = createServer((request, response) => {
    let body = '';
    request.on('data', (chunk: Buffer) => (body += chunk.toString()));
    request.on('end', () => {
      const { package: of, version } = JSON.parse(body) as { package: { name: string }; version: string };
      asked.push(`${request.url ?? ''} ${of.name} ${version}`);
      response.writeHead(status, { 'content-type': 'application/json' });
      response.end(JSON.stringify(of.name === 'flask' ? { vulns: [record] } : {}));
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  try {
    const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    const scan = await withFolder(async (folder) => {
      const external = accessIn(folder, { paths: { 'pip-audit': engine('pip-audit/bin/pip-audit') } });
      const tree = memoryTree(files);
      const settings = fileGateSettings.dependencies.parse({ engine: 'pip-audit', osv: { url } });
      return askEngines(['pip-audit'], await tree.list(), { tree, settings, external });
    });
    return { scan, asked };
  } finally {
    server.close();
    server.closeAllConnections();
  }
}

const hostile = {
  'requirements.txt':
    '--index-url http://127.0.0.1:9/simple\n-e .\n-r nowhere.txt\nFlask==0.5 --hash=sha256:00\ntorch==2.1.0+cu118\nflask==0.6; python_version < "3"\nnumpy>=1\n',
  'setup.py': 'raise SystemExit("was run")\n',
};

describe('pip-audit', () => {
  it('looks up exact versions, and follows nothing else that a list names', async () => {
    const { scan, asked } = await ask(hostile);
    expect(asked.sort()).toEqual(['/v1/query flask 0.5', '/v1/query flask 0.6', '/v1/query torch 2.1.0']);
    expect(scan.detections.map(({ message, location }) => `${location.startLine ?? 0} ${message}`)).toEqual([
      '4 flask 0.5, 0.6: CVE-2099-0003. Fixed in 0.12.3.',
    ]);
    expect(scan.engines.map(({ name, version }) => `${name} ${version}`)).toEqual(['pip-audit 2.10.1']);
  });

  it('is clean where nothing is known', async () => {
    const { scan } = await ask({ 'requirements.txt': 'torch==2.1.0\n' });
    expect(scan.detections).toEqual([]);
  });

  it('is an error where its server fails', async () => {
    await expect(ask({ 'requirements.txt': 'torch==2.1.0\n' }, 500)).rejects.toThrow(/pip-audit wrote no report/);
  });
});
