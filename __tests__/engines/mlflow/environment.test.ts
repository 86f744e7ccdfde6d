import { describe, expect, it } from '@jest/globals';
import { createMlflowClient, mlflowFromEnvironment } from '../../../src/engines/mlflow';
import { EvidenceError } from '../../../src/errors';

const trackingUri = 'https://mlflow.example.org';
const token = 'token-1';
const [username, password] = ['bot', 'hunter2'];
const variables = (fields: Record<string, string>): Record<string, string> =>
  Object.fromEntries(Object.entries(fields).map(([name, value]) => [`MLFLOW_${name}`, value]));

describe("MLflow's variables", () => {
  it.each<[Record<string, string>, Record<string, string>]>([
    [{}, {}],
    [{ TRACKING_TOKEN: `${token}\n` }, { token }],
    [{ TRACKING_TOKEN: '', TRACKING_USERNAME: '', TRACKING_PASSWORD: '' }, {}],
    [
      { TRACKING_USERNAME: username, TRACKING_PASSWORD: password },
      { username, password },
    ],
    [
      { TRACKING_USERNAME: username, TRACKING_PASSWORD: password, TRACKING_TOKEN: token },
      { username, password },
    ],
    [{ TRACKING_USERNAME: username, TRACKING_TOKEN: token }, { token }],
    [{ REGISTRY_URI: trackingUri, WORKSPACE: 'default' }, {}],
  ])('%j', (fields, expected) => {
    const server = mlflowFromEnvironment(variables({ TRACKING_URI: trackingUri, ...fields }));
    expect(server).toEqual({ trackingUri, ...expected });
  });

  it.each<[Record<string, string>, RegExp]>([
    [{}, /^MLFLOW_TRACKING_URI is not set/],
    [{ TRACKING_URI: ' ' }, /^MLFLOW_TRACKING_URI is not set/],
    [{ TRACKING_URI: trackingUri, TRACKING_USERNAME: 'x' }, /USERNAME is set without MLFLOW_TRACKING_PASSWORD.* fork/],
    [{ TRACKING_URI: trackingUri, TRACKING_PASSWORD: 'x' }, /PASSWORD is set without MLFLOW_TRACKING_USERNAME/],
    [{ TRACKING_URI: trackingUri, REGISTRY_URI: 'https://other.example.org' }, /^MLFLOW_REGISTRY_URI names another/],
    [{ TRACKING_URI: trackingUri, WORKSPACE: 'team-a' }, /^MLFLOW_WORKSPACE is set/],
  ])('%j names no server', (fields, why) => {
    expect(() => mlflowFromEnvironment(variables(fields))).toThrow(EvidenceError);
    expect(() => mlflowFromEnvironment(variables(fields))).toThrow(why);
  });
});

describe('a server', () => {
  it.each<[string, RegExp]>([
    ['', /\(…\) is not the http/],
    ['mlruns', /\(mlruns…\) is not the http/],
    ['./mlruns', /is not the http/],
    ['/srv/mlruns', /is not the http/],
    ['file:///srv/mlruns', /\(file…\) is not the http/],
    ['sqlite:///mlflow.db', /\(sqlite…\) is not the http/],
    ['postgresql://bot:hunter2@db/mlflow', /\(postgresql…\) is not the http/],
    ['databricks', /\(databricks…\) is not .* Databricks can't be read/],
    ['databricks://profile', /\(databricks…\) is not/],
    ['arn:aws:sagemaker:eu-west-1:1:mlflow-tracking-server/x', /\(arn…\) is not/],
    ['https://bot:hunter2@mlflow.example.org', /holds a user name or pass/],
    ['https://mlflow.example.org/#/experiments/0', /without \? and #/],
    ['https://mlflow.example.org/?workspace=a', /without \? and #/],
  ])('is not at %j', (uri, why) => {
    expect(() => createMlflowClient({ trackingUri: uri })).toThrow(EvidenceError);
    expect(() => createMlflowClient({ trackingUri: uri })).toThrow(why);
    expect(() => createMlflowClient({ trackingUri: uri })).not.toThrow(/hunter2/);
  });

  it.each<[Record<string, string>, RegExp]>([
    [{ token: '' }, /TOKEN is empty/],
    [{ token: 'two words' }, /TOKEN is empty or not/],
    [{ token: 'a\r\nx-evil: 1' }, /TOKEN is empty or not/],
    [{ username: 'a:b', password }, /USERNAME holds a colon/],
  ])('takes no credentials %j', (credentials, why) => {
    expect(() => createMlflowClient({ trackingUri, ...credentials })).toThrow(why);
  });
});
