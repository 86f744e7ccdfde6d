import type { Examples } from './example';

export const ciExamples: Examples = {
  'jenkins-token': {
    secret: (r) => '11' + r.hex(32),
    in: ['JENKINS_API_TOKEN=§', 'os.environ["JENKINS_API_TOKEN"] = "§"'],
    passes: [(r) => `jenkins_build_sha = "11${r.hex(32)}"`],
  },
  'gitea-token': {
    secret: (r) => r.hex(40),
    in: ['GITEA_TOKEN=§', 'os.environ["GITEA_TOKEN"] = "§"'],
    passes: [(r) => `gitea_commit: ${r.hex(40)}`],
  },
  'sourcegraph-token': {
    secret: (r) => 'sg' + 'p_' + r.hex(40),
    in: ['SRC_ACCESS_TOKEN=§', 'os.environ["SRC_ACCESS_TOKEN"] = "§"'],
    passes: ['sg' + 'p_xxx'],
  },
  'harness-token': {
    secret: (r) => `pat.${r.alnum(22)}.${r.hex(24)}.${r.alnum(20)}`,
    in: ['HARNESS_API_KEY=§', 'os.environ["HARNESS_API_KEY"] = "§"'],
    passes: ['pat.match.group'],
  },
  'octopus-api-key': {
    secret: (r) => 'AP' + 'I-' + r.upper(26),
    in: ['OCTOPUS_API_KEY=§', 'os.environ["OCTOPUS_API_KEY"] = "§"'],
    passes: ['OCTOPUS_API_KEY=AP' + 'I-XXXXXXXXXXXXXXXXXXXXXXXXXX'],
  },
  'clojars-token': {
    secret: (r) => 'CLO' + 'JARS_' + r.lower(60),
    in: ['CLOJARS_PASSWORD=§', 'os.environ["CLOJARS_PASSWORD"] = "§"'],
    passes: ['CLOJARS_PASSWORD=$TOKEN'],
  },
  'cloudsmith-api-key': {
    secret: (r) => r.hex(40),
    in: ['CLOUDSMITH_API_KEY=§', 'os.environ["CLOUDSMITH_API_KEY"] = "§"'],
    passes: ['CLOUDSMITH_API_KEY=$KEY', (r) => `cloudsmith_sha = ${r.hex(40)}`],
  },
};
