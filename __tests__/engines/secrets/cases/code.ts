import { base62Crc32 } from '../../../../src/engines/secrets/checks';
import type { Draw, Examples } from './example';

const checksummed = (r: Draw): string => {
  const body = r.alnum(30);
  return body + base62Crc32(body);
};

export const codeExamples: Examples = {
  'github-token': {
    secret: (r) => 'gh' + 'p_' + checksummed(r),
    in: [
      'GITHUB_TOKEN=§',
      'https://x-access-token:§@github.com/o/r.git',
      'git clone https://§@github.com/o/r',
      '"token": "§"',
      'Authorization: token §',
    ],
    passes: [(r) => '# gh' + 'p_' + r.alnum(36), 'gh' + 'p_' + 'x'.repeat(36), '${{ secrets.GITHUB_TOKEN }}'],
  },
  'github-fine-grained-token': {
    secret: (r) => 'github' + '_pat_' + r.alnum(22) + '_' + r.alnum(59),
    in: ['GH_TOKEN=§', 'token: §'],
    passes: ['github' + '_pat_xxx', 'github' + '_pat_' + 'x'.repeat(22) + '_' + 'x'.repeat(59)],
  },
  'gitlab-token': {
    secret: (r) => 'gl' + 'pat-' + r.alnum(20),
    in: ['GITLAB_TOKEN=§', 'https://oauth2:§@gitlab.com/o/r.git', 'PRIVATE-TOKEN: §'],
    passes: ['gl' + 'pat-xxxxxxxxxxxxxxxxxxxx', 'gl' + 'pat-<token>'],
  },
  'bitbucket-token': {
    secret: (r) => 'AT' + 'BB' + r.alnum(32),
    in: ['BITBUCKET_APP_PASSWORD=§'],
    passes: ['AT' + 'BB' + 'x'.repeat(32)],
  },
  'atlassian-token': {
    secret: (r) => 'ATATT3x' + 'FfGF0' + r.urlSafe(170) + '=' + r.hex(8).toUpperCase(),
    in: ['JIRA_API_TOKEN=§'],
    passes: ['ATATT3x' + 'FfGF0...'],
  },
  'npm-token': {
    secret: (r) => 'np' + 'm_' + checksummed(r),
    in: ['//registry.npmjs.org/:_authToken=§', 'NPM_TOKEN=§'],
    passes: ['//registry.npmjs.org/:_authToken=${NPM_TOKEN}', (r) => '# np' + 'm_' + r.alnum(36)],
  },
  'npm-registry-auth': {
    secret: (r) => r.uuid(),
    in: [
      ['.npmrc', '//npm.corp.net/:_authToken=§'],
      ['.npmrc', '//npm.corp.net/:_password="§"'],
    ],
    passes: [
      ['.npmrc', '//npm.corp.net/:_authToken=${TOKEN}'],
      ['.npmrc', '//npm.corp.net/:_authToken=$NPM_TOKEN_OF_CI_SYSTEM_1'],
    ],
  },
  'pypi-token': {
    secret: (r) => 'pypi-' + 'AgEIcHlwaS5vcmc' + r.urlSafe(160),
    in: ['TWINE_PASSWORD=§', 'password = §'],
    passes: ['pypi-' + 'AgEIcHlwaS5vcmc...', 'password = pypi-<token>'],
  },
  'rubygems-token': {
    secret: (r) => 'rubygems' + '_' + r.hex(48),
    in: [':rubygems_api_key: §'],
    passes: ['rubygems' + '_xxxx'],
  },
  'nuget-api-key': {
    secret: (r) => 'oy' + '2' + r.lower(43),
    in: ['NUGET_KEY=§'],
    passes: ['oy' + '2' + 'a'.repeat(43)],
  },
  'cargo-token': {
    secret: (r) => 'ci' + 'o' + r.alnum(32),
    in: ['CARGO_REGISTRY_TOKEN=§'],
    passes: ['ciolfijdsfoijfoidsjfodsijfoidsjfoi', 'decision'],
  },
  'dockerhub-token': {
    secret: (r) => 'dckr' + '_pat_' + r.alnum(27),
    in: ['DOCKERHUB_TOKEN=§', 'docker login -u me -p §'],
    passes: ['dckr' + '_pat_xxxx'],
  },
  'docker-config-auth': {
    secret: (r) => Buffer.from(`robot:${r.alnum(20)}`).toString('base64'),
    in: [['config.json', '{"auths": {"reg.io": {"auth": "§"}}}'], '{"auths":{"reg.io":{"username":"u","auth":"§"}}}'],
    passes: [
      '{"auth": "required"}',
      '{"auth": "bm90LWEtcGFpcg=="}',
      '{"auths": {"reg.io": {}}, "credsStore": "ecr-login"}',
    ],
  },
  'artifactory-token': {
    secret: (r) => 'AK' + 'Cp' + r.alnum(69),
    in: ['X-JFrog-Art-Api: §', 'ARTIFACTORY_KEY=§'],
    passes: ['AK' + 'Cp' + 'x'.repeat(69)],
  },
  'circleci-token': {
    secret: (r) => 'CCIPAT' + '_' + r.alnum(22) + '_' + r.hex(40),
    in: ['CIRCLE_TOKEN=§'],
    passes: ['CCIPAT' + '_xxx'],
  },
  'buildkite-token': { secret: (r) => 'bkua' + '_' + r.hex(40), in: ['BUILDKITE_TOKEN=§'], passes: ['bkua' + '_xxx'] },
  'sonar-token': {
    secret: (r) => 'sq' + 'p_' + r.hex(40),
    in: ['SONAR_TOKEN=§', 'sonar.login=§'],
    passes: ['sq' + 'p_xxx'],
  },
  'codecov-token': {
    secret: (r) => r.uuid(),
    in: ['CODECOV_TOKEN=§', 'codecov_token: "§"'],
    passes: ['CODECOV_TOKEN: ${{ secrets.CODECOV_TOKEN }}'],
  },
  'anaconda-token': {
    secret: (r) => `ml-${r.uuid()}`,
    in: ['ANACONDA_API_TOKEN=§', 'https://conda.anaconda.org/t/§/channel'],
    passes: ['https://conda.anaconda.org/t/<TOKEN>/channel'],
  },
  'snyk-token': { secret: (r) => r.uuid(), in: ['SNYK_TOKEN=§'], passes: ['SNYK_TOKEN=${{ secrets.SNYK_TOKEN }}'] },
  'postman-api-key': {
    secret: (r) => 'PMAK' + '-' + r.hex(24) + '-' + r.hex(34),
    in: ['X-Api-Key: §'],
    passes: ['PMAK' + '-xxx'],
  },
  'pypirc-password': {
    secret: (r) => r.alnum(14),
    in: [
      [
        '.pypirc',
        '[distutils]\nindex-servers = corp\n[corp]\nrepository = https://pypi.corp.net\nusername = ci\npassword = §\n',
      ],
      ['home/.pypirc', '[pypi]\nusername: ci\npassword: §\n'],
    ],
    passes: [
      ['.pypirc', '[pypi]\nusername = __token__\npassword = ${PYPI_TOKEN}\n'],
      ['setup.cfg', '[pypi]\nusername: ci\n'],
    ],
  },
};
