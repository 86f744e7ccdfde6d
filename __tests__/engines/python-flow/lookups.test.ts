import { describe, expect, it } from '@jest/globals';
import { page, rulesIn } from './follow';

describe('what is found by a name is not the name', () => {
  it.each([
    'd = store.get_user(x)\nreturn "<p>" + d.title',
    'from flask import current_app\nreturn "<p>" + current_app.bag.get_dag(x).doc',
  ])('%j', async (code) => {
    expect(await rulesIn(page(code))).toEqual([]);
  });

  it.each([
    'os.system(client.get_command(x))',
    'os.system("ls " + tool.get_full_path(x))',
    'open(paths.get_filename(x))',
    'os.system(str(x.get_owner()))',
  ])('but may be what its function is named after: %j', async (code) => {
    expect(await rulesIn(page(`${code}\nreturn 'ok'`))).toHaveLength(1);
  });
});

describe('who is a handler', () => {
  const client = (head: string): string =>
    `import django\nimport requests\nfrom clients import Base\nclass Client(Base):\n    def get(${head}):\n        return requests.get(url)\n`;

  it('is not a method `get` of any class', async () => {
    expect(await rulesIn({ 'ml/client.py': client('self, url') })).toEqual([]);
  });

  it('is one that is given a request', async () => {
    expect(await rulesIn({ 'ml/client.py': client('self, request, url') })).toEqual(['server-side-request-forgery']);
  });

  it('has no part of the path where it handles an error', async () => {
    const handler = (decorator: string): string =>
      `from flask import Flask\nimport logging\napp = Flask(__name__)\n@app.${decorator}\ndef show(ex):\n    logging.info(f'a {ex}')\n    return 'ok'\n`;
    expect(await rulesIn(handler('errorhandler(404)'))).toEqual([]);
    expect(await rulesIn(handler("route('/<ex>')"))).toEqual(['log-injection']);
  });
});
