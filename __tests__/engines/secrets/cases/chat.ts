import type { Examples } from './example';

export const chatExamples: Examples = {
  'slack-token': {
    secret: (r) => 'xo' + 'xb-' + r.digits(12) + '-' + r.digits(12) + '-' + r.alnum(24),
    in: ['SLACK_BOT_TOKEN=§', 'WebClient(token="§")'],
    passes: ['xo' + 'xb-your-token', 'xo' + 'xb-xxxxxxxxxxxx-xxxxxxxxxxxx-xxxxxxxxxxxxxxxxxxxxxxxx', 'xo' + 'xb-...'],
  },
  'slack-webhook': {
    secret: (r) => `T${r.upper(10)}/B${r.upper(10)}/${r.alnum(24)}`,
    in: ['SLACK_WEBHOOK=https://hooks.slack.com/services/§', '"https://hooks.slack.com/services/§"'],
    passes: [
      'https://hooks.slack.com/services/T00000000/B00000000/XXXXXXXXXXXXXXXXXXXXXXXX',
      'https://hooks.slack.com/services/...',
    ],
  },
  'discord-webhook': {
    secret: (r) => r.urlSafe(68),
    in: [
      'https://discord.com/api/webhooks/123456789012345678/§',
      'url = "https://discordapp.com/api/webhooks/987654321098765432/§"',
    ],
    passes: ['https://discord.com/api/webhooks/ID/TOKEN'],
  },
  'discord-bot-token': {
    secret: (r) => 'MT' + r.alnum(24) + '.' + r.alnum(6) + '.' + r.alnum(38),
    in: ['DISCORD_TOKEN=§', 'client.run("§")'],
    passes: ['DISCORD_TOKEN=your.token.here', 'client.run(TOKEN)'],
  },
  'telegram-bot-token': {
    secret: (r) => 'AA' + r.urlSafe(32) + 'x',
    in: ['TELEGRAM_TOKEN=712345678:§', 'https://api.telegram.org/bot6123456789:§/getMe'],
    passes: ['TELEGRAM_TOKEN=123456:ABC-DEF1234ghIkl-zyx57W2v1u123ew11', 'time 12:AA'],
  },
  'teams-webhook': {
    secret: (r) => `${r.uuid()}@${r.uuid()}/IncomingWebhook/${r.hex(32)}/${r.uuid()}`,
    in: ['https://corp.webhook.office.com/webhookb2/§'],
    passes: ['https://corp.webhook.office.com/webhookb2/...'],
  },
  'twilio-auth-token': {
    secret: (r) => r.hex(32),
    in: ['TWILIO_AUTH_TOKEN=§', 'twilio_auth_token: "§"', 'from twilio.rest import Client\nauth_token = "§"\n'],
    passes: ['TWILIO_AUTH_TOKEN=your_auth_token', 'auth_token = os.environ["TWILIO_AUTH_TOKEN"]'],
  },
  'twilio-key-id': {
    secret: (r) => 'S' + 'K' + r.hex(32),
    in: ['TWILIO_API_KEY_SID=§'],
    passes: ['S' + 'K' + 'X'.repeat(32)],
  },
  'sendgrid-api-key': {
    secret: (r) => 'S' + 'G.' + r.urlSafe(22) + '.' + r.urlSafe(42) + 'A',
    in: ['SENDGRID_API_KEY=§', '"§"'],
    passes: ['S' + 'G.xxx.yyy'],
  },
  'mailgun-key': {
    secret: (r) => `${r.hex(32)}-${r.hex(8)}-${r.hex(8)}`,
    in: ['MAILGUN_API_KEY=§'],
    passes: ['MAILGUN_API_KEY=key-yourkey'],
  },
  'mailchimp-api-key': {
    secret: (r) => `${r.hex(32)}-us12`,
    in: ['MAILCHIMP_API_KEY=§', 'key = "§"'],
    passes: ['region-us1', 'x'.repeat(32) + '-us12'],
  },
  'brevo-api-key': {
    secret: (r) => 'xkeys' + 'ib-' + r.hex(64) + '-' + r.alnum(16),
    in: ['BREVO_API_KEY=§'],
    passes: ['xkeys' + 'ib-xxx'],
  },
  'resend-api-key': {
    secret: (r) => 're' + '_' + r.alnum(8) + '_' + r.alnum(24),
    in: ['RESEND_API_KEY=§'],
    passes: ['re_compile_the_pattern_again', 're' + '_xxxxxxxx_xxxxxxxxxxxxxxxxxxxxxxxx'],
  },
};
