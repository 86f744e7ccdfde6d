import { all, entropyOf, mixed, near } from '../checks';
import { alnum, at, hex, named, notDigest, token, urlSafe } from '../shapes';
import { define } from './define';

/** Microsoft Azure. */
export const azureRules = define([
  {
    id: 'azure-storage-account-key',
    provider: 'Azure',
    title: 'Azure storage or Cosmos DB account key',
    severity: 'critical',
    why: 'It reads, changes and deletes everything in the account.',
    revoke:
      "Regenerate the key under the account's Access keys (switch users to the second key first); prefer Entra ID and switch shared keys off.",
    docs: 'https://learn.microsoft.com/azure/storage/common/storage-account-keys-manage',
    matchers: [
      at(['accountkey='], /[A-Za-z]{10}=(?<secret>[A-Za-z0-9+/]{86}==)/),
      named(
        [
          'account_key',
          'accountkey',
          'account-key',
          'account.key',
          'storage_key',
          'storage-key',
          'storagekey',
          'storage_account',
          'azure_storage',
          'cosmos_key',
          'cosmosdb',
        ],
        '[A-Za-z0-9+/]{86}==',
      ),
    ],
    accept: entropyOf(4.5),
  },
  {
    id: 'azure-shared-access-key',
    provider: 'Azure',
    title: 'Azure Service Bus, Event Hubs or IoT key',
    severity: 'high',
    why: 'It sends to and listens on the namespace as far as its policy goes.',
    revoke: "Regenerate the policy's key under Shared access policies, the secondary one first.",
    docs: 'https://learn.microsoft.com/azure/service-bus-messaging/service-bus-sas',
    matchers: [at(['sharedaccesskey='], /[A-Za-z]{15}=(?<secret>[A-Za-z0-9+/]{43}=)(?![A-Za-z0-9+/=])/)],
    accept: entropyOf(4),
  },
  {
    id: 'azure-sas-signature',
    provider: 'Azure',
    title: 'Azure shared access signature',
    severity: 'high',
    why: 'Until it expires, whoever has the address has the rights signed into it.',
    revoke:
      'Revoke the stored access policy, or regenerate the account key that signed it; sign short-lived user delegation tokens instead.',
    docs: 'https://learn.microsoft.com/azure/storage/common/storage-sas-overview',
    matchers: [at(['sig='], /sig=(?<secret>[A-Za-z0-9%+/]{43,70}(?:%3[Dd]|=))/)],
    accept: all(entropyOf(3.8), near(/[?&;"'\s]s[vrpe]=/, 400)),
  },
  {
    id: 'azure-client-secret',
    provider: 'Azure',
    title: 'Microsoft Entra client secret',
    severity: 'critical',
    why: 'With tenant and client id it signs in as the application, with every role that it holds.',
    revoke:
      'Under App registrations > Certificates & secrets add a new secret, switch to it, then delete this one; prefer federated credentials.',
    docs: 'https://learn.microsoft.com/entra/identity-platform/how-to-add-credentials',
    matchers: [
      token(['7Q~', '8Q~'], String.raw`[\w~.-]{31,34}`, {
        before: { pattern: String.raw`[\w~.-]{3}`, length: 3 },
        end: String.raw`(?![\w~-])`,
      }),
    ],
    accept: entropyOf(3.7),
  },
  {
    id: 'azure-ai-key',
    provider: 'Azure',
    title: 'Azure OpenAI, AI services or Machine Learning key',
    evidence: 'context',
    severity: 'high',
    why: "It runs models at the subscription's expense.",
    revoke: "Regenerate the resource's key under Keys and Endpoint (Key 2 first), or switch to Entra ID.",
    docs: 'https://learn.microsoft.com/azure/ai-services/rotate-keys',
    matchers: [
      named(
        [
          'azure_openai',
          'azure-openai',
          'azureopenai',
          'openai_api_key',
          'openai.azure.com',
          'ocp-apim-subscription-key',
          'cognitive',
          'azure_ai',
          'azure_search',
          'speech_key',
        ],
        `(?:${hex(32)}|[A-Z0-9]{32})`,
      ),
      named(['azureml', 'azure_ml', 'azure-ml', 'aml_endpoint', 'aml_primary', 'aml_secondary'], alnum(32)),
      token('JQQJ99', alnum(26), { before: { pattern: alnum(52), length: 52 } }),
    ],
    accept: all(entropyOf(3.2), mixed, notDigest),
  },
  {
    id: 'azure-service-key',
    provider: 'Azure',
    title: 'Azure service key',
    severity: 'high',
    why: "It is the resource's own key: a container registry, a search service, a cache or functions.",
    revoke: "Regenerate it under the resource's Access keys; prefer a managed identity.",
    docs: 'https://learn.microsoft.com/azure/security/fundamentals/secrets-best-practices',
    matchers: [
      token('+ACR', alnum(6), { before: { pattern: '[A-Za-z0-9/+]{42}', length: 42 } }),
      token('AzSe', alnum(5), { before: { pattern: alnum(42), length: 42 } }),
      token('AzFu', '[\\w-]{4}==', { before: { pattern: urlSafe(44), length: 44 }, end: '' }),
      token('AzCa', '[A-Za-z0-9]{6,7}=', { before: { pattern: alnum(33), length: 33 }, end: '' }),
    ],
    accept: entropyOf(4),
  },
  {
    id: 'azure-devops-token',
    provider: 'Azure',
    title: 'Azure DevOps personal access token',
    severity: 'critical',
    why: 'It acts as its owner: code, pipelines, packages, as far as its scopes go.',
    revoke: 'Revoke it under User settings > Personal access tokens and create one with the least scopes.',
    docs: 'https://learn.microsoft.com/azure/devops/organizations/accounts/use-personal-access-tokens-to-authenticate',
    matchers: [
      token('AZDO', alnum(4), { before: { pattern: alnum(76), length: 76 } }),
      named(['azure_devops', 'azure-devops', 'azuredevops', 'dev.azure.com', 'ado_pat', 'vsts'], '[a-z2-7]{52}'),
    ],
    accept: entropyOf(3.8),
  },
  {
    id: 'azure-app-configuration-secret',
    provider: 'Azure',
    title: 'Azure App Configuration connection string',
    severity: 'high',
    why: 'It reads, and unless read-only changes, the settings of every app that uses the store.',
    revoke: 'Regenerate the key under Access settings of the store; prefer Entra ID.',
    docs: 'https://learn.microsoft.com/azure/azure-app-configuration/howto-disable-access-key-authentication',
    matchers: [
      at(
        ['endpoint=https://'],
        /Endpoint=https:\/\/[\w.-]{2,100}\.azconfig\.io;Id=[^;\s]{1,80};Secret=(?<secret>[A-Za-z0-9+/]{43,200}={0,2})/,
      ),
    ],
    accept: entropyOf(4),
  },
  {
    id: 'azure-access-key',
    provider: 'Azure',
    title: 'Azure SignalR, Web PubSub or Communication key',
    severity: 'high',
    why: 'It sends to every client of the service and signs tokens for it.',
    revoke: 'Regenerate the key under Keys of the resource, the secondary one first.',
    docs: 'https://learn.microsoft.com/azure/azure-signalr/signalr-howto-key-rotation',
    matchers: [
      at(
        [';accesskey='],
        /;[Aa]ccess[Kk]ey=(?<secret>[A-Za-z0-9+/]{43}=|[A-Za-z0-9]{84}|[A-Za-z0-9+/]{86}==)(?![\w+/=])/,
      ),
    ],
    accept: all(entropyOf(4), near(/endpoint=https:/i, 300)),
  },
]);
