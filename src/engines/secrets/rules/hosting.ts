import { all, entropyOf } from '../checks';
import { alnum, hex, named, notDigest, selfEvident, token, urlSafe, uuid } from '../shapes';
import { define } from './define';

/** Where apps and sites are deployed. */
export const hostingRules = define([
  {
    id: 'cloudflare-token',
    provider: 'Cloudflare',
    title: 'Cloudflare API token or key',
    evidence: 'context',
    severity: 'high',
    why: 'It changes DNS, workers and storage as far as its permissions go.',
    revoke: 'Roll it under My Profile > API Tokens.',
    docs: 'https://developers.cloudflare.com/fundamentals/api/get-started/create-token/',
    matchers: [
      named(['cloudflare', 'cf_api', 'cf-api', 'x-auth-key'], `(?:${urlSafe(40)}|${hex(37)})`),
      token('v1.0-', `${hex(24)}-${hex(146)}`),
    ],
    accept: all(entropyOf(3.3), notDigest),
  },
  {
    id: 'heroku-api-key',
    provider: 'Heroku',
    title: 'Heroku API key',
    evidence: 'context',
    severity: 'high',
    why: "It deploys to, reconfigures and deletes the account's apps.",
    revoke: 'Regenerate it under Account settings > API Key, or revoke the authorization.',
    docs: 'https://devcenter.heroku.com/articles/authentication',
    matchers: [named(['heroku'], uuid), selfEvident(token('HRKU-AA', urlSafe(58)))],
    accept: all(entropyOf(3), notDigest),
  },
  {
    id: 'flyio-token',
    provider: 'Fly.io',
    title: 'Fly.io access token',
    severity: 'high',
    why: "It deploys to and reads the secrets of the organisation's apps.",
    revoke: 'Run `fly tokens revoke` and create a deploy token for the one app.',
    docs: 'https://fly.io/docs/security/tokens/',
    matchers: [token('fo1_', urlSafe(43)), token(['fm1r_', 'fm1a_', 'fm2_'], '[A-Za-z0-9+/]{100,1000}={0,3}')],
    accept: entropyOf(4),
  },
  {
    id: 'netlify-token',
    provider: 'Netlify',
    title: 'Netlify access token',
    severity: 'high',
    why: "It deploys and changes the owner's sites.",
    revoke: 'Delete it under User settings > Applications and create another.',
    docs: 'https://docs.netlify.com/api/get-started/',
    matchers: [token(['nfp_', 'nfc_', 'nfo_', 'nfu_', 'nfb_'], alnum(36))],
    accept: entropyOf(3.5),
  },
  {
    id: 'vercel-token',
    provider: 'Vercel',
    title: 'Vercel access token',
    evidence: 'context',
    severity: 'high',
    why: "It deploys and reads the environment of the owner's projects.",
    revoke: 'Delete it under Account settings > Tokens and create one with an end date.',
    docs: 'https://vercel.com/docs/rest-api#authentication',
    matchers: [
      named(['vercel_token', 'vercel_api', 'vercel-token', 'vercel --token'], alnum(24)),
      selfEvident(token(['vcp_', 'vck_', 'vci_', 'vca_'], '[A-Za-z0-9]{50,60}')),
    ],
    accept: all(entropyOf(3.5), notDigest),
  },
]);
