import type { Examples } from './example';

export const appExamples: Examples = {
  'asana-token': {
    secret: (r) => `1/${r.digits(16)}:${r.hex(32)}`,
    in: ['ASANA_ACCESS_TOKEN=§', 'os.environ["ASANA_ACCESS_TOKEN"] = "§"'],
    passes: ['ASANA_ACCESS_TOKEN=$TOKEN'],
  },
  'contentful-token': {
    secret: (r) => 'CF' + 'PAT-' + r.urlSafe(43),
    in: ['CONTENTFUL_TOKEN=§', 'os.environ["CONTENTFUL_TOKEN"] = "§"'],
    passes: ['CF' + 'PAT-...'],
  },
  'clickup-token': {
    secret: (r) => 'pk' + '_' + r.digits(8) + '_' + r.upper(32),
    in: ['CLICKUP_TOKEN=§', 'os.environ["CLICKUP_TOKEN"] = "§"'],
    passes: ['pk_column_name'],
  },
  'typeform-token': {
    secret: (r) => 'tf' + 'p_' + r.alnum(42) + 'aZ',
    in: ['TYPEFORM_TOKEN=§', 'os.environ["TYPEFORM_TOKEN"] = "§"'],
    passes: ['tfp_your_token'],
  },
  'readme-api-key': {
    secret: (r) => 'rd' + 'me_' + r.lower(70),
    in: ['README_API_KEY=§', 'os.environ["README_API_KEY"] = "§"'],
    passes: ['rdme_xxx'],
  },
  'honeycomb-key': {
    secret: (r) => 'hca' + 'ik_' + r.lower(58),
    in: ['HONEYCOMB_API_KEY=§', 'os.environ["HONEYCOMB_API_KEY"] = "§"'],
    passes: ['hcaik_xxx'],
  },
  'axiom-token': {
    secret: (r) => 'xa' + 'at-' + r.uuid(),
    in: ['AXIOM_TOKEN=§', 'os.environ["AXIOM_TOKEN"] = "§"'],
    passes: ['xaat-xxxxxxxx-xxxx-xxxx-xxxx-xxxxxxxxxxxx'],
  },
  'splunk-hec-token': {
    secret: (r) => r.uuid(),
    in: ['SPLUNK_HEC_TOKEN=§', 'os.environ["SPLUNK_HEC_TOKEN"] = "§"', 'Authorization: Splunk §'],
    passes: [(r) => `splunk_run_id = "${r.uuid()}"`],
  },
  'opsgenie-api-key': {
    secret: (r) => r.uuid(),
    in: ['OPSGENIE_API_KEY=§', 'os.environ["OPSGENIE_API_KEY"] = "§"', 'Authorization: GenieKey §'],
    passes: [(r) => `opsgenie_team_id: "${r.uuid()}"`],
  },
  'rollbar-token': {
    secret: (r) => r.hex(32),
    in: ['ROLLBAR_ACCESS_TOKEN=§', 'os.environ["ROLLBAR_ACCESS_TOKEN"] = "§"', 'rollbar.init("§")'],
    passes: ['ROLLBAR_ACCESS_TOKEN=$TOKEN'],
  },
  'auth0-client-secret': {
    secret: (r) => r.urlSafe(62) + 'aZ',
    in: ['AUTH0_CLIENT_SECRET=§', 'os.environ["AUTH0_CLIENT_SECRET"] = "§"'],
    passes: ['AUTH0_CLIENT_SECRET=$SECRET'],
  },
  'facebook-access-token': {
    secret: (r) => 'EA' + 'A' + r.alnum(150),
    in: ['META_ACCESS_TOKEN=§', 'os.environ["META_ACCESS_TOKEN"] = "§"'],
    passes: ['EA' + 'A...'],
  },
  'x-bearer-token': {
    secret: (r) => 'A'.repeat(22) + r.alnum(30) + '%2F' + r.alnum(50),
    in: ['Authorization: Bearer §', 'X_BEARER=§'],
    passes: [(r) => `data:image/png;base64,${'A'.repeat(200)}${r.hex(4)}`],
  },
};
