import { describe, expect, it } from '@jest/globals';
import { createSecretsEngine } from '../../../src/engines/secrets';
import { layerSearch } from '../../../src/engines/secrets/search/layers';
import { freeOfPassword } from '../../../src/engines/image/accounts';
import { scanImages } from '../../../src/engines/image';
import { fileUnder } from './fixtures';
import { memoryTree } from '../../helpers/memory-tree';
import { savedImage } from '../../helpers/image';
import type { TarSpec } from '../../formats/tar/builder';

const secrets = createSecretsEngine();

async function told(layers: readonly (readonly TarSpec[])[], user = '1000'): Promise<string[]> {
  const image = savedImage({ config: { User: user }, layers });
  const { detections } = await scanImages(memoryTree({ 'i.tar': image }), 'i.tar', {
    secrets,
    search: layerSearch(secrets),
  });
  return detections
    .filter(({ rule }) => ['account-without-password', 'sudo', 'login-key-in-image'].includes(rule))
    .map(({ rule, severity, location }) => `${rule} ${severity} ${location.member ?? ''}`);
}

const passwd = (...lines: string[]): TarSpec =>
  fileUnder('etc/passwd', ['root:x:0:0:root:/root:/bin/sh', ...lines, ''].join('\n'));
const app = passwd('app:x:1000:1000::/home/app:/bin/sh');
const shadow = (...lines: string[]): TarSpec => fileUnder('etc/shadow', `${lines.join('\n')}\n`);
const su: TarSpec = { name: 'usr/bin/su', mode: 0o4755, content: 'x' };
const open = 'account-without-password';

describe('an account of an image', () => {
  it.each<[string, TarSpec[], string[]]>([
    [
      'without a password, where su asks',
      [app, su, shadow('root::19000:0:99999:7:::')],
      [`${open} high layer 1/etc/passwd`],
    ],
    ['without a password, where nothing asks', [app, shadow('root:::::::')], [`${open} medium layer 1/etc/passwd`]],
    ['with an empty field', [passwd('app::1000:1000::/:/bin/bash'), su], [`${open} medium layer 1/etc/passwd`]],
    ['locked as Alpine does', [app, su, shadow('root:*::0:::::', 'bin:!::0:::::')], []],
    ['locked as Debian does', [app, su, shadow('root:*:19000:0:99999:7:::', 'app:!:19000:0:99999:7:::')], []],
    ['locked as Fedora does', [app, su, shadow('root:!locked::0:99999:7:::')], []],
    ['with a password', [app, su, shadow('root:$6$a$b:19000:0:99999:7:::')], []],
    ['without a shell', [passwd('nobody::65534:65534::/:/sbin/nologin', '+::::::', '#a::1:1::/:'), su], []],
    ['of no list', [shadow('root::19000:0:99999:7:::')], []],
  ])('%s', async (_, files, expected) => {
    expect(await told([files])).toEqual(expected);
  });

  it('that a later layer locks is none', async () => {
    expect(await told([[app, su, shadow('root::::::::')], [shadow('root:*:::::::')]])).toEqual([]);
  });
});

describe('a list of sudo', () => {
  const sudoers = (name: string, text: string): TarSpec => fileUnder(`etc/sudoers${name}`, `${text}\n`);
  const group = fileUnder('etc/group', 'root:x:0:\napp:x:1000:\nwheel:x:10:root,app\nadm:x:4:bob\n');
  it.each<[string, string, TarSpec, boolean]>([
    ['by name', '1000', sudoers('.d/app', 'app ALL=(ALL) NOPASSWD: ALL'), true],
    ['by name, for a user by name', 'app', sudoers('', 'app ALL=NOPASSWD:ALL'), true],
    ['by group', 'app', sudoers('.d/app', '%wheel ALL=(ALL:ALL) NOPASSWD: ALL'), true],
    ['as everybody', 'app', sudoers('.d/app', 'ALL ALL=(root) NOPASSWD: ALL'), true],
    ['in another group', 'app', sudoers('.d/app', '%adm ALL=(ALL) NOPASSWD: ALL'), false],
    ['of another name', 'app', sudoers('.d/app', 'bob ALL=(ALL) NOPASSWD: ALL'), false],
    [
      'with a password, as Debian has it',
      'app',
      sudoers('', '%wheel ALL=(ALL:ALL) ALL\n#app ALL=NOPASSWD: ALL'),
      false,
    ],
    ['in a file that sudo passes over', 'app', sudoers('.d/app.bak', 'app ALL=(ALL) NOPASSWD: ALL'), false],
    ['for root itself', 'root', sudoers('', 'root ALL=(ALL) NOPASSWD: ALL'), false],
  ])('that names the user %s', async (_, user, list, isFound) => {
    const expected = isFound ? [`sudo low layer 1/${String(list.name)}`] : [];
    expect(await told([[app, group, list]], user)).toEqual(expected);
  });

  it.each<[string, string[]]>([
    ['a, b ALL = (ALL) NOPASSWD : ALL', ['a', 'b']],
    ['a ALL=(www) NOPASSWD: ALL', []],
    ['a ALL=(ALL) NOPASSWD: /bin/ls, PASSWD: ALL', []],
    ['a ALL=(ALL) NOPASSWD: /bin/ls, \\\n ALL', ['a']],
    ['a ALL=(ALL) SETENV: NOPASSWD: ALL', ['a']],
    ['User_Alias T = x, y\nT ALL=(ALL) NOPASSWD: ALL', ['x', 'y']],
    ['Defaults !authenticate\na ALL=(ALL) ALL', ['a']],
    ['Defaults env_reset\n@includedir /etc/sudoers.d\na ALL=(ALL) NOPASSWD: /usr/sbin/service', []],
    ['#1000 ALL=(ALL) NOPASSWD: ALL # x', ['#1000']],
    [`a${' '.repeat(300_000)}b`, []],
    [`a ALL=${'(,'.repeat(150_000)}`, []],
  ])('%.80j', (text, expected) => {
    expect(freeOfPassword(text)).toEqual(expected);
  });

  it('may name more than fit on a stack', () => {
    const names = Array.from({ length: 400_000 }, (_, i) => `u${i}`);
    expect(freeOfPassword(`User_Alias T = ${names.join(',')}\nT ALL=(ALL) NOPASSWD: ALL`)).toHaveLength(400_000);
  });
});

it('keys that open an account are told of where they are left', async () => {
  const keys = fileUnder('home/app/.ssh/authorized_keys', 'ssh-ed25519 AAAA x\n');
  const gone: TarSpec = { name: 'home/app/.ssh/.wh.authorized_keys', content: '' };
  expect(await told([[keys]])).toEqual(['login-key-in-image medium layer 1/home/app/.ssh/authorized_keys']);
  expect(await told([[keys], [gone]])).toEqual([]);
});
