import { all, entropyOf, mixed, mixedCase } from '../checks';
import { at, named, notDigest, token, uuid } from '../shapes';
import { define } from './define';

const base64Key = '[A-Za-z0-9/+]{40}';

/** Amazon Web Services. */
export const awsRules = define([
  {
    id: 'aws-access-key-id',
    provider: 'AWS',
    title: 'AWS access key id',
    severity: 'low',
    why: 'The id alone opens nothing, but it names an account and tells that its secret may be near.',
    revoke:
      'Look for the secret that goes with it; if that leaked too, deactivate the key under IAM > Users > Security credentials.',
    docs: 'https://docs.aws.amazon.com/IAM/latest/UserGuide/id_credentials_access-keys.html',
    matchers: [token(['AKIA', 'ASIA', 'ABIA', 'ACCA'], '[A-Z2-7]{16}')],
    accept: entropyOf(3),
  },
  {
    id: 'aws-secret-access-key',
    provider: 'AWS',
    title: 'AWS secret access key',
    evidence: 'context',
    severity: 'critical',
    why: 'With its id it acts as the IAM user: buckets, training jobs, bills.',
    revoke:
      'Create a second access key under IAM > Users > Security credentials, switch to it, then deactivate and delete the leaked one; look through CloudTrail for its use. In workflows prefer a role by OIDC.',
    docs: 'https://docs.aws.amazon.com/IAM/latest/UserGuide/id_credentials_access-keys.html',
    matchers: [
      named(
        [
          'secret_access_key',
          'secretaccesskey',
          'secret-access-key',
          'secret access key',
          'aws_secret',
          'aws-secret',
          'awssecret',
          'secret_key',
          'secretkey',
        ],
        base64Key,
      ),
      // The secret close after its id, as in the CSV file and the two-line snippets people paste.
      at(
        ['akia'],
        /AKIA[A-Z2-7]{16}(?![A-Z0-9])(?:[^A-Za-z0-9/+\n]{1,20}(?:\w{0,20}[Ss]ecret\w{0,20}[^A-Za-z0-9/+\n]{1,6})?|[^\n]{0,80}\n[^\n]{0,60}?[^A-Za-z0-9/+\n])(?<secret>[A-Za-z0-9/+]{40})(?![\w+/=])/,
      ),
    ],
    accept: all(entropyOf(4.2), mixedCase, notDigest),
  },
  {
    id: 'aws-session-token',
    provider: 'AWS',
    title: 'AWS session token',
    evidence: 'context',
    severity: 'medium',
    why: 'It is valid for hours, together with a temporary key and its secret.',
    revoke: 'Revoke the active sessions of the role (IAM > Roles > Revoke sessions) and let the job ask for its own.',
    docs: 'https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_use_revoke-sessions.html',
    matchers: [
      named(['session_token', 'sessiontoken', 'security_token'], '(?:FwoG|IQoJ|FQoG)[A-Za-z0-9/+]{100,1200}={0,2}'),
    ],
    accept: entropyOf(4.5),
  },
  {
    id: 'aws-bedrock-api-key',
    provider: 'AWS',
    title: 'Amazon Bedrock API key',
    severity: 'high',
    why: "It runs models at the account's expense.",
    revoke:
      'Delete the key under Bedrock > API keys (a long-term key is a credential of an IAM user) and create another.',
    docs: 'https://docs.aws.amazon.com/bedrock/latest/userguide/api-keys.html',
    matchers: [
      token('ABSK', '[A-Za-z0-9+/]{100,280}={0,2}', { end: '(?![A-Za-z0-9+/=])' }),
      token('bedrock-api-key-', '[A-Za-z0-9+/]{80,2000}={0,2}'),
    ],
    accept: all(entropyOf(4), mixedCase),
  },
  {
    id: 'aws-mws-token',
    provider: 'AWS',
    title: 'Amazon Marketplace Web Service token',
    severity: 'high',
    why: 'It acts for a seller account: orders, prices, reports.',
    revoke: 'Revoke it in Seller Central under Apps and Services > Manage your apps.',
    docs: 'https://developer-docs.amazon.com/sp-api/docs/welcome',
    matchers: [token('amzn.mws.', uuid)],
  },
  {
    id: 'aws-appsync-api-key',
    provider: 'AWS',
    title: 'AWS AppSync API key',
    severity: 'medium',
    why: 'It calls the GraphQL API that it belongs to, until it expires.',
    revoke: 'Delete it in the settings of the API in AppSync and create another with a short life.',
    docs: 'https://docs.aws.amazon.com/appsync/latest/devguide/security-authz.html',
    matchers: [token('da2-', '[a-z0-9]{26}')],
    accept: mixed,
  },
]);
