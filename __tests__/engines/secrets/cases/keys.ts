import type { Examples } from './example';

export const keyExamples: Examples = {
  'private-key': {
    secret: (r) => r.pem('RSA PRIVATE KEY', 1600),
    in: ['§', 'key = """§"""', '\n\n§\n'],
    passes: [
      '-----BEGIN RSA PRIVATE KEY-----',
      '-----BEGIN PRIVATE KEY-----\n...\n-----END PRIVATE KEY-----',
      '-----BEGIN PRIVATE KEY-----\\nYOUR KEY HERE\\n-----END PRIVATE KEY-----',
      (r) => r.pem('CERTIFICATE', 1600),
      (r) => r.pem('PUBLIC KEY', 400),
      '-----BEGIN PRIVATE KEY-----\n' + ('x'.repeat(64) + '\n').repeat(10) + '-----END PRIVATE KEY-----',
    ],
  },
  'encrypted-private-key': {
    secret: (r) => r.pem('ENCRYPTED PRIVATE KEY', 1600),
    in: ['§'],
    passes: ['-----BEGIN ENCRYPTED PRIVATE KEY-----'],
  },
  'putty-private-key': {
    secret: (r) => r.base64(64) + '\n' + r.base64(64),
    in: [
      'PuTTY-User-Key-File-3: ssh-ed25519\nEncryption: none\nComment: x\nPublic-Lines: 1\nAAAA\nPrivate-Lines: 2\n§',
    ],
    passes: ['PuTTY-User-Key-File-3: ssh-ed25519\nEncryption: none\n'],
  },
  'age-secret-key': {
    secret: (r) => 'AGE-SECRET' + '-KEY-1' + r.text('QPZRY9X8GF2TVDW0S3JN54KHCE6MUA7L', 58),
    in: ['§', 'SOPS_AGE_KEY=§'],
    passes: ['AGE-SECRET' + '-KEY-1...', 'age1qyqszqgpqyqszqgpqyqszqgpqyqszqgpqyqszqgp'],
  },
  'json-web-token': {
    secret: (r) => r.jwt({ alg: 'HS256', typ: 'JWT' }, { sub: r.hex(12), role: 'service' }),
    in: ['token = "§"', 'Authorization: Bearer §', 'SERVICE_ROLE_KEY=§'],
    passes: [
      (r) => r.jwt({ alg: 'HS256', typ: 'JWT' }, { sub: '1234567890', name: 'John Doe', iat: 1516239022 }),
      (r) => `eyJ${r.alnum(30)}.eyJ${r.alnum(30)}.${r.alnum(43)}`,
      (r) => `anon = ${r.jwt({ alg: 'HS256', typ: 'JWT' }, { role: 'anon' })}`,
    ],
  },
  'jwk-private-key': {
    secret: (r) => r.urlSafe(43),
    in: ['{"kty": "EC", "crv": "P-256", "x": "a", "y": "b", "d": "§"}', '{"d": "§", "kty": "OKP"}'],
    passes: ['{"kty": "EC", "crv": "P-256", "x": "a", "y": "b"}', '{"d": "short", "kty": "EC"}'],
  },
};
