import { all, entropyOf, mixed, mixedCase } from '../checks';
import { alnum, at, hex, named, notDigest, token, uuid } from '../shapes';
import { entropy } from '../randomness';
import { define } from './define';

const posting = 'Whoever has the address posts into the channel: a good start for phishing a team.';

/** Chat, mail and telephone. */
export const chatRules = define([
  {
    id: 'slack-token',
    provider: 'Slack',
    title: 'Slack token',
    severity: 'high',
    why: 'It reads and posts in the workspace as a bot, a user or an app.',
    revoke: "Revoke it with the auth.revoke method or under the app's OAuth & Permissions, then reinstall the app.",
    docs: 'https://api.slack.com/authentication/token-types',
    matchers: [
      token(['xoxb-', 'xoxp-', 'xoxa-', 'xoxr-', 'xoxs-', 'xoxe-', 'xoxc-', 'xoxd-'], String.raw`[\w%-]{24,250}`, {
        end: '',
      }),
      token('xapp-', String.raw`\d-[A-Z0-9]{8,14}-\d{8,15}-[a-f0-9]{32,64}`),
    ],
    accept: all(entropyOf(3), mixed),
  },
  {
    id: 'slack-webhook',
    provider: 'Slack',
    title: 'Slack incoming webhook',
    severity: 'medium',
    why: posting,
    revoke: "Remove it under the app's Incoming Webhooks and add another.",
    docs: 'https://api.slack.com/messaging/webhooks',
    matchers: [
      at(
        ['hooks.slack.com/'],
        /hooks\.slack\.com\/(?:services|workflows|triggers)\/(?<secret>[TE][A-Z0-9]{6,14}\/[AB]?[A-Z0-9]{6,20}\/[A-Za-z0-9/]{18,60})/,
      ),
    ],
    accept: ({ value }) => entropy(value.split('/').at(-1) ?? '') >= 3.2,
  },
  {
    id: 'discord-webhook',
    provider: 'Discord',
    title: 'Discord webhook',
    severity: 'medium',
    why: posting,
    revoke: 'Delete it under Channel settings > Integrations > Webhooks and create another.',
    docs: 'https://discord.com/developers/docs/resources/webhook',
    matchers: [
      at(
        ['/api/webhooks/', '/webhooks/'],
        /(?<=discord(?:app)?\.com[^\s"']{0,10})\/webhooks\/\d{17,20}\/(?<secret>[\w-]{60,80})/,
      ),
    ],
    accept: entropyOf(4),
  },
  {
    id: 'discord-bot-token',
    provider: 'Discord',
    title: 'Discord bot token',
    evidence: 'context',
    severity: 'high',
    why: 'It acts as the bot in every server the bot is in.',
    revoke: 'Reset it in the Developer Portal under Bot.',
    docs: 'https://discord.com/developers/docs/topics/oauth2#bot-users',
    matchers: [
      named(
        ['discord', 'bot_token', 'bot.run(', 'client.run(', 'login('],
        String.raw`[MNO][\w-]{23,27}\.[\w-]{6}\.[\w-]{27,40}`,
      ),
    ],
    accept: all(entropyOf(4), mixedCase),
  },
  {
    id: 'telegram-bot-token',
    provider: 'Telegram',
    title: 'Telegram bot token',
    severity: 'high',
    why: 'It acts as the bot: reads what is written to it and answers.',
    revoke: 'Send /revoke to @BotFather.',
    docs: 'https://core.telegram.org/bots/features#botfather',
    matchers: [at([':aa'], /(?<=(?<!\d)\d{8,10}):(?<secret>AA[\w-]{33})(?![\w-])/)],
    accept: all(entropyOf(3.8), mixedCase),
  },
  {
    id: 'teams-webhook',
    provider: 'Microsoft Teams',
    title: 'Microsoft Teams webhook',
    severity: 'medium',
    why: posting,
    revoke: 'Remove the connector or workflow in the channel and add another.',
    docs: 'https://learn.microsoft.com/microsoftteams/platform/webhooks-and-connectors/how-to/add-incoming-webhook',
    matchers: [
      at(
        ['webhook.office.com/'],
        new RegExp(
          `webhook\\.office\\.com/webhookb2/(?<secret>${uuid}@${uuid}/IncomingWebhook/${hex(32)}/${uuid}[\\w/-]{0,60})`,
        ),
      ),
    ],
  },
  {
    id: 'twilio-auth-token',
    provider: 'Twilio',
    title: 'Twilio auth token or API key secret',
    evidence: 'context',
    severity: 'critical',
    why: "It sends messages and calls at the account's expense, and reads their logs.",
    revoke: 'Promote the secondary token in the console, then delete this one; use an API key per program.',
    docs: 'https://www.twilio.com/docs/iam/api-keys',
    matchers: [
      named(['twilio', 'auth_token', 'authtoken'], `(?:${hex(32)}|(?<=[Ss]ecret.{0,20})${alnum(32)})`),
      at(['client("ac', "client('ac"], /[Cc]lient\(["']AC[a-f0-9]{32}["'],\s{0,20}["'](?<secret>[a-f0-9]{32})["']/),
    ],
    accept: all(entropyOf(3), mixed, notDigest, ({ text, start }) =>
      /twilio|\bAC[a-f0-9]{32}/i.test(text.slice(Math.max(0, start - 300), start + 300)),
    ),
  },
  {
    id: 'twilio-key-id',
    provider: 'Twilio',
    title: 'Twilio API key id',
    severity: 'low',
    why: 'The id alone opens nothing; its secret may be near.',
    revoke: 'If the secret leaked with it, delete the key in the console under API keys & tokens.',
    docs: 'https://www.twilio.com/docs/iam/api-keys',
    matchers: [token('SK', hex(32))],
    accept: all(entropyOf(3), mixed),
  },
  {
    id: 'sendgrid-api-key',
    provider: 'SendGrid',
    title: 'SendGrid API key',
    severity: 'high',
    why: 'It sends mail in your name.',
    revoke: 'Delete it under Settings > API Keys and create one with fewer rights.',
    docs: 'https://www.twilio.com/docs/sendgrid/ui/account-and-settings/api-keys',
    matchers: [token('SG.', String.raw`[\w-]{22}\.[\w-]{43}`, { end: String.raw`(?![\w-])` })],
    accept: entropyOf(4),
  },
  {
    id: 'mailgun-key',
    provider: 'Mailgun',
    title: 'Mailgun key',
    evidence: 'context',
    severity: 'high',
    why: 'It sends mail in your name and reads its logs.',
    revoke: 'Delete it under API Security and create another.',
    docs: 'https://documentation.mailgun.com/docs/mailgun/user-manual/api-key-mgmt/rbac-mgmt',
    matchers: [
      named(['mailgun', 'mg_api'], `(?:key-${hex(32)}|${hex(32)}-${hex(8)}-${hex(8)})`),
      token('key-', hex(32)),
    ],
    accept: entropyOf(3),
  },
  {
    id: 'mailchimp-api-key',
    provider: 'Mailchimp',
    title: 'Mailchimp API key',
    severity: 'high',
    why: 'It reads audiences and sends mail to them.',
    revoke: 'Revoke it under Extras > API keys.',
    docs: 'https://mailchimp.com/help/about-api-keys/',
    matchers: [token('-us', String.raw`\d{1,2}`, { before: { pattern: hex(32), length: 32 } })],
    accept: entropyOf(3),
  },
  {
    id: 'brevo-api-key',
    provider: 'Brevo',
    title: 'Brevo API key',
    severity: 'high',
    why: 'It reads contacts and sends mail in your name.',
    revoke: 'Delete it under SMTP & API and create another.',
    docs: 'https://developers.brevo.com/docs/getting-started',
    matchers: [token(['xkeysib-', 'xsmtpsib-'], `${hex(64)}-[A-Za-z0-9]{16}`)],
  },
  {
    id: 'resend-api-key',
    provider: 'Resend',
    title: 'Resend API key',
    severity: 'high',
    why: 'It sends mail in your name.',
    revoke: 'Delete it under API Keys and create one for the one domain.',
    docs: 'https://resend.com/docs/dashboard/api-keys/introduction',
    matchers: [token('re_', `${alnum(8)}_${alnum(24)}`)],
    accept: all(entropyOf(3.8), mixedCase),
  },
]);
