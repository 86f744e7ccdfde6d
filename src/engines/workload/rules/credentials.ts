import { isPlaceholder, isWeakPassword } from '../../secrets/placeholder';
import type { Container, Variable } from '../model';
import { type Hit, type Rule } from '../rule';
import { compose, image, pod, workflow } from './examples';

/** Variables that hold a key of a cloud account which does not end by itself. */
const cloudKey =
  /^(?:AWS_SECRET_ACCESS_KEY|AZURE_CLIENT_SECRET|ARM_CLIENT_SECRET|ARM_ACCESS_KEY|AZURE_STORAGE_(?:KEY|ACCOUNT_KEY|CONNECTION_STRING|SAS_TOKEN)|GOOGLE_(?:CREDENTIALS|APPLICATION_CREDENTIALS_JSON|SERVICE_ACCOUNT_KEY)|G(?:CP|CLOUD)_(?:SA|SERVICE|SERVICE_ACCOUNT)_KEY|(?:ALIBABA_CLOUD|OSS|ALICLOUD)_(?:ACCESS_KEY_SECRET|SECRET_KEY)|IBMCLOUD_API_KEY|DIGITALOCEAN_(?:ACCESS_)?TOKEN|DATABRICKS_TOKEN)$/;

/** A session token says that the key ends within hours. */
function keys({ env }: Container): Variable[] {
  return env.some(({ name }) => name === 'AWS_SESSION_TOKEN') ? [] : env.filter(({ name }) => cloudKey.test(name));
}

/** Passwords of a test server (MinIO) and what stands for a value are no key. */
const isLiteral = (value: string | undefined): value is string =>
  value !== undefined && value.length >= 8 && !isPlaceholder(value) && !isWeakPassword(value) && !/^minio/i.test(value);

function* literal(container: Container): Iterable<Hit> {
  for (const { name, value, valueSpan } of keys(container))
    if (isLiteral(value))
      yield {
        span: valueSpan,
        secret: true,
        message: `${container.what} gets a key of a cloud account, written out in ${name}.`,
      };
}

function* reference(container: Container): Iterable<Hit> {
  for (const { name, value, span } of keys(container))
    if (value === undefined)
      yield {
        span,
        message: `${container.what} gets ${name}, a key that is valid until somebody changes it; all that runs in it can take it along.`,
      };
}

/** Built where it is used, so that no literal looks like a key. */
const key = ['zk3Vn8Qw2Lx7Rt5Y', 'pB9cH4mD6fJ1sG0aTqWe'].join('');

export const credentialRules: readonly Rule[] = [
  {
    id: 'cloud-key-in-env',
    severity: 'high',
    reason: 'everybody who can read the repository has the account',
    cwe: [798],
    aliases: ['CKV_K8S_35'],
    title: 'Cloud key written out',
    help: 'Take the key out, have it changed, and give the workload an identity of its own: IAM roles for service accounts or EKS Pod Identity, Workload Identity of Google and Azure, OpenID Connect in a workflow.',
    bad: [
      pod(`env:\n  - name: AWS_SECRET_ACCESS_KEY\n    value: ${key}`),
      compose(`environment:\n  AZURE_STORAGE_KEY: "${key}"`),
      compose(`environment:\n  - AZURE_CLIENT_SECRET=${key}`),
      workflow(`docker run --rm -e AWS_SECRET_ACCESS_KEY=${key} ${image}`),
    ],
    good: [
      compose('environment:\n  AWS_SECRET_ACCESS_KEY: minioadmin'),
      compose('environment: [ "AWS_REGION=eu-central-1", "AWS_SECRET_ACCESS_KEY=<your-key>" ]'),
      pod('env: [ { name: AWS_SECRET_ACCESS_KEY, valueFrom: { secretKeyRef: { name: a, key: b } } } ]'),
    ],
    check: literal,
  },
  {
    id: 'cloud-key-reference',
    severity: 'medium',
    reason: 'it is not written out, but it outlives the run and opens the account from anywhere',
    cwe: [522],
    aliases: ['CKV_K8S_35'],
    title: 'Long-lived cloud key in the environment',
    help: `Give the workload an identity in place of a key. In Kubernetes a service account that is bound to a role of the cloud (IAM roles for service accounts, EKS
Pod Identity, Workload Identity); in a workflow OpenID Connect:

    permissions: { id-token: write }
    steps:
      - uses: aws-actions/configure-aws-credentials@<commit>
        with: { role-to-assume: arn:aws:iam::123456789012:role/train, aws-region: eu-central-1 }

The keys from there end within the hour.`,
    bad: [
      pod('env:\n  - name: AWS_SECRET_ACCESS_KEY\n    valueFrom: { secretKeyRef: { name: aws, key: secret } }'),
      compose('environment:\n  - AZURE_CLIENT_SECRET'),
      compose('environment:\n  AWS_SECRET_ACCESS_KEY: ${AWS_SECRET_ACCESS_KEY}'),
      workflow(`docker run --rm -e AWS_SECRET_ACCESS_KEY \\\n  ${image}`),
      workflow('true', `container:\n  image: ${image}\n  env:\n    GCP_SA_KEY: \${{ secrets.GCP_SA_KEY }}`),
      `deploymentSpec:\n  executors:\n    exec-a: { container: { image: "${image}" } }\n---\nplatforms:\n  kubernetes:\n    deploymentSpec:\n      executors:\n        exec-a:\n          secretAsEnv:\n            - secretName: aws\n              keyToEnv: [ { secretKey: k, envVar: AWS_SECRET_ACCESS_KEY } ]\n`,
    ],
    good: [
      pod('env:\n  - name: HF_TOKEN\n    valueFrom: { secretKeyRef: { name: hf, key: token } }'),
      workflow(`docker run --rm -e AWS_SECRET_ACCESS_KEY -e AWS_SESSION_TOKEN ${image}`),
      compose('environment:\n  AWS_ROLE_ARN: arn:aws:iam::123456789012:role/train'),
    ],
    check: reference,
  },
]; // prettier-ignore
