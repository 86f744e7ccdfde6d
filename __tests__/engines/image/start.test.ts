import { describe, expect, it } from '@jest/globals';
import { createSecretsEngine } from '../../../src/engines/secrets';
import { layerSearch } from '../../../src/engines/secrets/search/layers';
import { scanImages } from '../../../src/engines/image';
import { fileUnder } from './fixtures';
import { memoryTree } from '../../helpers/memory-tree';
import { savedImage } from '../../helpers/image';

const secrets = createSecretsEngine();

async function told(config: Record<string, unknown>): Promise<string[]> {
  const image = savedImage({ config: { User: '10001', ...config }, layers: [[fileUnder('app/a', 'x')]] });
  const { detections } = await scanImages(memoryTree({ 'i.tar': image }), 'i.tar', {
    secrets,
    search: layerSearch(secrets),
  });
  return detections.filter(({ severity }) => severity !== 'info').map(({ rule, severity }) => `${rule} ${severity}`);
}

const shell = (script: string): Record<string, unknown> => ({ Cmd: ['/bin/sh', '-c', script] });

describe('an image that starts as root in spite of its user', () => {
  it.each<[Record<string, unknown>]>([
    [{ Entrypoint: ['tini', '-p', 'SIGTERM', '--', 'sudo', '-E', 'python'] }],
    [{ Entrypoint: ['/usr/bin/sudo', '-E', 'train'] }],
    [{ Entrypoint: ['tini', '--'], Cmd: ['/bin/sh', '-c', 'exec sudo -n -g 0 train'] }],
    [{ Cmd: ['env', 'A=b', 'doas', '-u', 'root', 'train'] }],
    [{ Entrypoint: ['timeout', '10', 'sudo', 'x'] }],
    [{ Entrypoint: ['timeout', '-k', '5', '10', 'nice', '-n', '5', 'setsid', 'sudo', 'x'] }],
    [{ Entrypoint: ['catatonit', '--', 'doas', 'x'] }],
    [{ Entrypoint: ['/entrypoint.sh'], Cmd: ['sudo', 'python', 's.py'] }],
    [{ Entrypoint: ['/bin/bash', '-lc'], Cmd: ['exec sudo python s.py'] }],
    [{ Entrypoint: ['sudo', '-u', 'app', 'sudo', 'python'] }],
    [{ Entrypoint: ['sudo', 'gosu', 'root', 'python'] }],
    [{ Entrypoint: ['sudo', '-s'] }],
    [shell('cd /app && sudo -E python s.py')],
    [shell('sudo mkdir -p /data; sudo sh -c "python s.py"')],
    [shell('S=sudo; $S python s.py')],
  ])('%j', async (config) => {
    expect(await told(config)).toEqual(['root-image high']);
  });

  it.each<[Record<string, unknown>, string[]]>([
    [{ Entrypoint: ['tini', '-p', 'SIGTERM', '--', 'python'] }, []],
    [{ Cmd: ['echo', 'sudo'] }, []],
    [shell('command -v sudo >/dev/null && echo found; exec python app.py'), ['sudo low']],
    [shell('sudo -k; exec python app.py'), ['sudo low']],
    [shell('sudo /usr/sbin/sshd && exec python app.py'), ['sudo low']],
    [shell('echo "use sudo python"'), []],
    [shell('sudo chown -R app /data && exec python s.py'), ['sudo low']],
    [{ Entrypoint: ['sudo', '-Eu', 'app', 'x'] }, ['sudo low']],
    [{ Entrypoint: ['sudo', '--user=app', 'x'] }, ['sudo low']],
    [{ Entrypoint: ['sudo', 'gosu', 'app', 'x'] }, ['sudo low']],
    [{ Entrypoint: ['sudo', '-E', 'su', 'app', '-c', 'x'] }, ['sudo low']],
  ])('but not %j', async (config, rules) => {
    expect(await told(config)).toEqual(rules);
  });
});

describe('a server that an image starts', () => {
  it.each<[Record<string, unknown>, string[]]>([
    [{ Cmd: ['jupyter', 'notebook', '--ip=0.0.0.0', "--NotebookApp.token=''"] }, ['notebook-without-login high']],
    [
      { Entrypoint: ['tini', '-g', '--'], Cmd: ['start-notebook.sh', '--ServerApp.token='] },
      ['notebook-without-login high'],
    ],
    [
      { Entrypoint: ['/bin/sh', '-c'], Cmd: ["jupyter lab --allow-root --NotebookApp.token=''"] },
      ['notebook-without-login high', 'jupyter-allow-root medium'],
    ],
    [{ Env: ['PATH=/bin', 'JUPYTER_TOKEN='] }, ['notebook-without-login high']],
    [{ Entrypoint: ['mlflow'], Cmd: ['server', '--host', '0.0.0.0'] }, ['exposed-server medium']],
    [shell('ray start --head --dashboard-host=0.0.0.0'), ['exposed-server medium']],
    [shell('tensorboard --logdir /logs --bind_all'), ['exposed-server medium']],
    [{ Cmd: ['jupyter', 'lab', '--ip=0.0.0.0'] }, []],
    [{ Cmd: ['mlflow', 'server', '--host', '127.0.0.1'] }, []],
    [{ Env: ['JUPYTER_TOKEN=a"b\\c\nd$e'], Cmd: ['start-notebook.py'] }, []],
  ])('%j', async (config, rules) => {
    expect(await told(config)).toEqual(rules);
  });
});

it('a start that is too long to be followed is an error', async () => {
  expect(await told(shell(`true ${'x'.repeat(2 ** 20)} && sudo python`))).toEqual(['unreadable-image high']);
});
