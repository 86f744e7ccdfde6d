import { all, entropyOf, jwtPart } from '../checks';
import { entropy } from '../randomness';
import type { Accept } from '../rule';
import { at, token } from '../shapes';
import { define } from './define';

/** At least this much base64 makes a key: the smallest (Ed25519 in PKCS #8) has 64 characters. */
const leastBody = 64;

/** There is a key between the armour lines: enough base64 in whole lines, and not a drawing of one. */
const hasBody: Accept = ({ value }) => {
  const body = value.replace(/-----[A-Z ]{5,60}-----/g, '').replace(/\\[nrt]/g, ' ');
  const lines = body.match(/[A-Za-z0-9+/]{20,}={0,2}/g)?.join('') ?? '';
  return (
    lines.length >= leastBody && entropy(lines.slice(0, 2_000)) > 3.5 && !/(.)\1{19}/.test(lines.replace(/A/g, ''))
  );
};

const encrypted: Accept = ({ value }) => /BEGIN ENCRYPTED|Proc-Type: 4,ENCRYPTED/.test(value);

const pem =
  /-----BEGIN (?:[A-Z0-9]{2,12} ){0,3}PRIVATE KEY(?: BLOCK)?-----(?:[^-]|-(?!----)){64,16000}(?:-----END [A-Z0-9 ]{0,40}PRIVATE KEY(?: BLOCK)?-----)?/
    .source;
const keyMatcher = at(['-----begin '], new RegExp(`(?<secret>${pem})`));

export const keyRules = define([
  {
    id: 'private-key',
    provider: 'Any',
    title: 'Private key',
    severity: 'critical',
    why: 'Its holder is you wherever the public key is trusted: servers, signatures, TLS.',
    revoke:
      'Remove the public key or revoke the certificate wherever it is trusted, and create a new pair outside the repository.',
    docs: 'https://datatracker.ietf.org/doc/html/rfc7468',
    matchers: [keyMatcher],
    accept: all(hasBody, (candidate) => !encrypted(candidate)),
  },
  {
    id: 'encrypted-private-key',
    provider: 'Any',
    title: 'Encrypted private key',
    severity: 'low',
    why: 'It is as strong as its passphrase, which can be tried offline for ever.',
    revoke: 'If the passphrase is weak or near, replace the pair; keep the file outside the repository.',
    docs: 'https://datatracker.ietf.org/doc/html/rfc7468',
    matchers: [keyMatcher],
    accept: all(hasBody, encrypted),
  },
  {
    id: 'putty-private-key',
    provider: 'Any',
    title: 'PuTTY private key',
    severity: 'critical',
    why: 'Its holder is you wherever the public key is trusted.',
    revoke: 'Remove the public key from the servers and create a new pair.',
    docs: 'https://the.earth.li/~sgtatham/putty/latest/htmldoc/AppendixC.html',
    matchers: [
      at(
        ['putty-user-key-file-'],
        /PuTTY-User-Key-File-\d: [^\n]{3,60}\n(?:[^\n]{0,200}\n){1,60}?Private-Lines: \d{1,3}\s{1,2}(?<secret>[A-Za-z0-9+/=\s]{40,8000})/,
      ),
    ],
  },
  {
    id: 'age-secret-key',
    provider: 'age',
    title: 'age secret key',
    severity: 'critical',
    why: 'It decrypts everything encrypted to it, sops files among them.',
    revoke: 'Create a new identity, encrypt the files to it, and rotate what they held.',
    docs: 'https://age-encryption.org/v1',
    matchers: [token('AGE-SECRET-KEY-1', '[QPZRY9X8GF2TVDW0S3JN54KHCE6MUA7L]{58}')],
  },
  {
    id: 'json-web-token',
    provider: 'Any',
    title: 'JSON Web Token',
    severity: 'medium',
    why: 'Until it expires it signs in as its subject.',
    revoke: 'End the session or rotate the key that signed it, if it has not expired.',
    docs: 'https://datatracker.ietf.org/doc/html/rfc7519',
    matchers: [
      token('eyJ', String.raw`[\w-]{10,1000}\.eyJ[\w-]{10,4000}\.[\w-]{20,1000}`, { end: String.raw`(?![\w-])` }),
    ],
    accept: ({ value }) => {
      const payload = jwtPart(value, 1);
      // The specimen of jwt.io, and keys that are made to be public.
      return (
        typeof jwtPart(value, 0)?.alg === 'string' &&
        payload !== undefined &&
        !(payload.name === 'John Doe' && payload.sub === '1234567890') &&
        payload.role !== 'anon'
      );
    },
  },
  {
    id: 'jwk-private-key',
    provider: 'Any',
    title: 'Private JSON Web Key',
    severity: 'critical',
    why: 'It signs or decrypts for its owner.',
    revoke: 'Publish a new key set without it and create a new key outside the repository.',
    docs: 'https://datatracker.ietf.org/doc/html/rfc7517',
    matchers: [
      at(['"kty"'], /"kty"\s{0,4}:\s{0,4}"(?:RSA|EC|OKP)"[^{}]{0,2000}?"d"\s{0,4}:\s{0,4}"(?<secret>[\w-]{42,700})"/),
      at(['"d"'], /"d"\s{0,4}:\s{0,4}"(?<secret>[\w-]{42,700})"[^{}]{0,2000}?"kty"\s{0,4}:/),
    ],
    accept: entropyOf(4),
  },
]);
