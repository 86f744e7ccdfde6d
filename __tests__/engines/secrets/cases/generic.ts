import type { Examples } from './example';
import { chosenPassword as password } from './passwords';

export const genericExamples: Examples = {
  'netrc-password': {
    secret: password,
    in: [
      'machine git.corp.net login ci password §',
      'machine git.corp.net\n  login ci\n  password §\n',
      ['.netrc', 'default login ci password §'],
    ],
    passes: [
      'machine git.corp.net login ci password $TOKEN',
      'machine learning login page password reset',
      'machine x login y password <token>',
    ],
  },
  'bearer-token': {
    secret: (r) => r.alnum(40),
    in: ['headers = {"Authorization": "Bearer §"}', 'curl -H "Authorization: Bearer §" https://x'],
    passes: [
      'Authorization: Bearer $TOKEN',
      'f"Bearer {token}"',
      'Authorization: Bearer <your-token>',
      'bearer authentication-and-authorization',
    ],
  },
  'basic-auth-header': {
    secret: (r) => Buffer.from(`ci:${r.alnum(16)}`).toString('base64'),
    in: ['Authorization: Basic §', '"Authorization": "Basic §"'],
    passes: ['Authorization: Basic dXNlcjpwYXNz', 'Basic understanding', 'Authorization: Basic ${AUTH}'],
  },
  'jwt-signing-secret': {
    secret: (r) => r.alnum(36) + '4z',
    in: [
      "jwt.sign(payload, '§', { expiresIn: '1h' })",
      'token = jwt.encode({"sub": user, "exp": end}, "§", algorithm="HS256")',
      "jwt.verify(token, '§')",
    ],
    passes: [
      'jwt.encode(payload, settings.SECRET, "HS256")',
      "jwt.sign(data, 'secret')",
      "jwt.verify(token, 'your-256-bit-secret')",
    ],
  },
  'wordpress-key': {
    secret: (r) => `u4,/Z ?;^${r.base64(50)}>[q}&`,
    in: [
      ['wp-config.php', "define('AUTH_KEY',         '§');"],
      ['wp-config.php', "define( 'NONCE_SALT', '§' );"],
    ],
    passes: [['wp-config.php', "define('AUTH_KEY', 'put your unique phrase here');"]],
  },
  'generic-api-key': {
    secret: (r) => r.alnum(32),
    in: [
      'api_key = "§"',
      'SERVICE_TOKEN: "§"',
      'os.environ["X_TOKEN"] = "§"',
      'os.environ.setdefault("X_API_KEY", "§")',
      'client = Client(api_key="§")',
      '{"clientSecret": "§"}',
      'const accessToken = `§`;',
      ['n.ipynb', '"API_KEY = \\"§\\"\\n"'],
      ['n.ipynb', '"  \\"api_key\\": \\"§\\",\\n"'],
      ['web.config', '<add key="ApiKey" value="§" />'],
      ['.env', 'INTERNAL_API_KEY=§\n'],
      ['values.yaml', 'apiToken: §\n'.replace('apiToken', 'api_token')],
      ['run.sh', 'export SERVICE_TOKEN=§\n'],
      ['Dockerfile', 'ENV SERVICE_TOKEN=§\n'],
      ['app.properties', 'service.secret=§\n'],
      ['README.md', 'export SERVICE_TOKEN=§\n'],
    ],
    passes: [
      'token = "token_classification_pipeline_v2"',
      'eos_token = "<|endoftext|>"',
      (r) => `next_page_token = "${r.alnum(32)}"`,
      (r) => `experiment_key = "${r.uuid()}"`,
      (r) => `api_key = "${r.uuid()}"`,
      (r) => `token_hash = "${r.hex(64)}"`,
      'api_key = "abcdefghijklmnop1234"',
      'api_key = "0123456789abcdef0123456789abcdef"',
      'api_key = "your_api_key_1234567890"',
      'token = "sha256:' + 'ab12'.repeat(16) + '"',
      (r) => `public_key = "${r.alnum(40)}"`,
      'tokenizer = "sentence-transformers/all-MiniLM-L6-v2"',
      ['.env', 'API_KEY=\n'],
      ['.env', 'SERVICE_TOKEN=${TOKEN}\n'],
      (r) => `token = ${r.letters(4)}.${r.letters(12)}`,
      ['values.yaml', 'secretName: training-cluster-secret-1\n'],
      ['values.yaml', 'token_id: a8Kd93kfJ2mNx81Lq0Zp77Yt\n'],
    ],
  },
};
