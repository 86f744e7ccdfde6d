import { all, entropyOf, mixed, mixedCase, near } from '../checks';
import { at, named, notDigest, token, urlSafe } from '../shapes';
import { define } from './define';

/** Google Cloud and Firebase. */
export const googleRules = define([
  {
    id: 'gcp-service-account-key',
    provider: 'Google Cloud',
    title: 'Google Cloud service account key',
    severity: 'critical',
    why: 'The key file acts as the service account from anywhere and does not expire by itself.',
    revoke:
      'Delete the key under IAM > Service accounts > Keys, read the audit log for its use, and prefer workload identity federation to a new key.',
    docs: 'https://cloud.google.com/iam/docs/best-practices-for-managing-service-account-keys',
    matchers: [
      at(
        ['private_key'],
        /private_key[\\ ]{0,3}["'][ \t]{0,8}:\s{0,8}[\\ ]{0,3}["'](?<secret>-----BEGIN (?:RSA )?PRIVATE KEY-----(?:[A-Za-z0-9+/=\s]|\\{1,2}n){200,8000}-----END (?:RSA )?PRIVATE KEY-----)/,
      ),
    ],
    accept: near(/service_account|gserviceaccount/, 1_500),
  },
  {
    id: 'gcp-api-key',
    provider: 'Google Cloud',
    title: 'Google API key',
    severity: 'medium',
    why: 'It calls every API its project allows it, Gemini among them, and bills the project; one restricted to a public web app does little.',
    revoke:
      'Under APIs & Services > Credentials create another key restricted by API and by application, then delete this one.',
    docs: 'https://cloud.google.com/docs/authentication/api-keys',
    matchers: [token('AIza', urlSafe(35), { end: String.raw`(?![\w-])` })],
    accept: entropyOf(3.5),
  },
  {
    id: 'gcp-oauth-client-secret',
    provider: 'Google Cloud',
    title: 'Google OAuth client secret',
    severity: 'high',
    why: 'With the client id it poses as the application towards its users.',
    revoke:
      'Under APIs & Services > Credentials add a new secret to the client, switch to it, then disable the old one.',
    docs: 'https://support.google.com/cloud/answer/6158849',
    matchers: [token('GOCSPX-', urlSafe(28), { end: String.raw`(?![\w-])` })],
    accept: entropyOf(3.3),
  },
  {
    id: 'gcp-oauth-access-token',
    provider: 'Google Cloud',
    title: 'Google OAuth access token',
    severity: 'medium',
    why: 'For about an hour it acts as the account that got it.',
    revoke:
      "Revoke the access of the application in the account's security settings if the token is younger than an hour.",
    docs: 'https://developers.google.com/identity/protocols/oauth2',
    matchers: [token('ya29.', urlSafe('60,400'))],
    accept: entropyOf(4),
  },
  {
    id: 'gcp-oauth-refresh-token',
    provider: 'Google Cloud',
    title: 'Google OAuth refresh token',
    severity: 'high',
    why: 'It gets new access tokens until somebody revokes it, as in a copied application_default_credentials.json.',
    revoke:
      "Run `gcloud auth application-default revoke`, or remove the application in the account's security settings.",
    docs: 'https://developers.google.com/identity/protocols/oauth2',
    matchers: [token('1//0', urlSafe('40,120'))],
    accept: all(entropyOf(4), mixedCase),
  },
  {
    id: 'gcs-hmac-key-id',
    provider: 'Google Cloud',
    title: 'Cloud Storage HMAC access id',
    severity: 'low',
    why: 'The id alone opens nothing; its secret may be near.',
    revoke:
      'If its secret leaked with it, deactivate and delete the key under Cloud Storage > Settings > Interoperability.',
    docs: 'https://cloud.google.com/storage/docs/authentication/hmackeys',
    matchers: [token('GOOG1E', '[A-Z0-9]{55}'), token('GOOG', '[A-Z0-9]{20}')],
    accept: all(entropyOf(3.2), mixed),
  },
  {
    id: 'gcs-hmac-secret',
    provider: 'Google Cloud',
    title: 'Cloud Storage HMAC secret',
    evidence: 'context',
    severity: 'critical',
    why: 'With its access id it reads and writes the buckets of its account.',
    revoke: 'Deactivate and delete the key under Cloud Storage > Settings > Interoperability and create another.',
    docs: 'https://cloud.google.com/storage/docs/authentication/hmackeys',
    matchers: [named(['gcs_secret', 'gcs_hmac', 'gs_secret', 'hmac_secret', 'goog1e'], '[A-Za-z0-9/+]{40}')],
    accept: all(entropyOf(4.2), mixedCase, notDigest),
  },
  {
    id: 'firebase-messaging-key',
    provider: 'Google Cloud',
    title: 'Firebase Cloud Messaging server key',
    severity: 'high',
    why: 'It sends notifications to everybody who has the app.',
    revoke: 'Move to the HTTP v1 API with a service account and switch the legacy key off in the Firebase console.',
    docs: 'https://firebase.google.com/docs/cloud-messaging/migrate-v1',
    matchers: [token('AAAA', String.raw`[\w-]{7}:APA91b[\w-]{120,180}`)],
    accept: entropyOf(4),
  },
]);
