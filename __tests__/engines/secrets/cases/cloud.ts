import type { Examples } from './example';

const awsId = 'AKIA' + '2Q7PLXWN4VRT6DHK';

export const cloudExamples: Examples = {
  'aws-access-key-id': {
    secret: (r) => 'AKIA' + r.base32(16),
    in: [
      'aws_access_key_id = §',
      'aws_access_key_id: "§"',
      'key,§,x',
      '"\\n§\\n"',
      'https://b.s3.amazonaws.com/?X-Amz-Credential=§%2F20240101',
    ],
    passes: ['AKIA' + 'IOSFODNN7EXAMPLE', 'AKIA' + 'XXXXXXXXXXXXXXXX', 'MAKIA' + '2Q7PLXWN4VRT6DHK', awsId + 'ABC'],
  },
  'aws-secret-access-key': {
    secret: (r) => r.base64(40),
    in: [
      'aws_secret_access_key = §',
      'AWS_SECRET_ACCESS_KEY="§"',
      'os.environ["AWS_SECRET_ACCESS_KEY"] = "§"',
      'boto3.client("s3", aws_secret_access_key="§")',
      '"SecretAccessKey": "§"',
      '- name: AWS_SECRET_ACCESS_KEY\n  value: §',
      ['n.ipynb', '"AWS_SECRET_ACCESS_KEY = \\"§\\"\\n",'],
      ['k.csv', `Access key ID,Secret access key\n${awsId},§\n`],
      ['a.py', `KEY_A = "${awsId}"\nKEY_B = "§"\n`],
    ],
    passes: [
      'aws_secret_access_key = wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY',
      'aws_secret_access_key = ${AWS_SECRET_ACCESS_KEY}',
      'aws_secret_access_key=os.environ["AWS_SECRET_ACCESS_KEY"]',
      (r) => `secret_key_commit = ${r.hex(40)}`,
      'secret_key: ' + 'a'.repeat(40),
    ],
  },
  'aws-session-token': {
    secret: (r) => 'IQoJ' + r.base64(320) + '=',
    in: ['aws_session_token = §', 'export AWS_SESSION_TOKEN="§"', '"SessionToken": "§"'],
    passes: ['aws_session_token = $AWS_SESSION_TOKEN', 'session_token = request.session_token'],
  },
  'aws-bedrock-api-key': {
    secret: (r) => 'ABSK' + r.base64(128) + '=',
    in: ['AWS_BEARER_TOKEN_BEDROCK=§', 'key = "§"'],
    passes: ['AWS_BEARER_TOKEN_BEDROCK=ABSK' + '...'],
  },
  'gcp-service-account-key': {
    secret: (r) => r.pem('PRIVATE KEY', 1600, '\\n'),
    in: [
      [
        'key.json',
        '{"type": "service_account",\n "private_key_id": "x",\n "private_key": "§",\n "client_email": "a@b.iam.gserviceaccount.com"}',
      ],
      ['n.ipynb', '"info = {\\"type\\": \\"service_account\\", \\"private_key\\": \\"§\\"}"'],
      ['a.py', 'INFO = {"type": "service_account", "private_key": "§"}'],
    ],
    passes: [
      [
        'key.json',
        '{"type": "service_account", "private_key": "-----BEGIN PRIVATE KEY-----\\n...\\n-----END PRIVATE KEY-----\\n"}',
      ],
    ],
  },
  'gcp-api-key': {
    secret: (r) => 'AIza' + 'Sy' + r.urlSafe(33),
    in: ['key=§', '"api_key": "§"', 'https://maps.googleapis.com/maps/api/js?key=§&callback=x', 'GEMINI_API_KEY=§'],
    passes: [
      'AIza' + 'x'.repeat(35),
      (r) => 'AIza' + r.alnum(60),
      (r) => `"image/png": "${r.base64(4000)}AIza${r.base64(4000)}"`,
    ],
  },
  'gcp-oauth-client-secret': {
    secret: (r) => 'GOCSPX' + '-' + r.urlSafe(28),
    in: ['"client_secret":"§"', 'CLIENT_SECRET=§'],
    passes: ['GOCSPX' + '-xxxxxxxxxxxxxxxxxxxxxxxxxxxx', 'GOCSPX' + '-your-secret'],
  },
  'gcp-oauth-access-token': {
    secret: (r) => 'ya29' + '.' + r.urlSafe(120),
    in: ['token: §', 'curl -H "Authorization: Bearer §"'],
    passes: ['ya29' + '.your-token', 'token: ya29' + '.<token>'],
  },
  'gcp-oauth-refresh-token': {
    secret: (r) => '1/' + '/0' + r.urlSafe(60),
    in: ['"refresh_token": "§"', 'refresh_token = §'],
    passes: ['"refresh_token": "1/' + '/0..."', 'x = 1 // 0, never'],
  },
  'azure-storage-account-key': {
    secret: (r) => r.base64(86) + '==',
    in: [
      'DefaultEndpointsProtocol=https;AccountName=ml;AccountKey=§;EndpointSuffix=core.windows.net',
      'AZURE_STORAGE_KEY=§',
      'account_key="§"',
      'os.environ["AZURE_STORAGE_ACCOUNT_KEY"] = "§"',
    ],
    passes: ['AccountKey=<your-key>;', 'account_key = config.account_key', 'AccountKey=' + 'A'.repeat(86) + '=='],
  },
  'azure-shared-access-key': {
    secret: (r) => r.base64(43) + '=',
    in: [
      'Endpoint=sb://x.servicebus.windows.net/;SharedAccessKeyName=Root;SharedAccessKey=§',
      'SharedAccessKey=§;EntityPath=q',
    ],
    passes: ['SharedAccessKey={key}', 'SharedAccessKeyName=RootManageSharedAccessKey'],
  },
  'azure-sas-signature': {
    secret: (r) => r.alnum(43) + '%3D',
    in: [
      'https://x.blob.core.windows.net/c/m.pkl?sv=2023-01-03&se=2030-01-01&sr=c&sp=rwl&sig=§',
      '?sp=r&sv=2022-11-02&sr=b&sig=§',
    ],
    passes: ['?sv=2022-11-02&sig=<signature>', 'f(orig=1, sig=2)'],
  },
  'azure-client-secret': {
    secret: (r) => r.alnum(3) + '8Q~' + r.alnum(34),
    in: ['AZURE_CLIENT_SECRET=§', 'client_secret="§"', '{"password": "§"}'],
    passes: ['AZURE_CLIENT_SECRET=abc' + '8Q~' + 'x'.repeat(34), 'x 8Q~ y'],
  },
  'azure-ai-key': {
    secret: (r) => r.hex(32),
    in: [
      'AZUREML_PRIMARY_KEY=§',
      'AZURE_ML_ENDPOINT_KEY: §',
      'AZURE_OPENAI_API_KEY=§',
      'AzureOpenAI(api_key="§")',
      'curl -H "Ocp-Apim-Subscription-Key: §"',
      '"azure_openai_key": "§"',
    ],
    passes: [
      (r) => `azure_openai_commit_sha = "${r.hex(32)}"`,
      'AZURE_OPENAI_API_KEY=${KEY}',
      'azure_openai_api_key = "0123456789abcdef0123456789abcdef"',
    ],
  },
  'azure-service-key': {
    secret: (r) => r.alnum(42) + '+ACR' + r.alnum(6),
    in: ['docker login -u x -p § x.azurecr.io', 'password: §'],
    passes: ['x+ACRoss', (r) => `${r.alnum(20)}+ACR${r.alnum(6)}`],
  },
  'azure-devops-token': {
    secret: (r) => r.alnum(76) + 'AZDO' + r.alnum(4),
    in: ['AZURE_DEVOPS_EXT_PAT=§', 'https://x:§@dev.azure.com/org'],
    passes: ['AZURE_DEVOPS_PAT=your-pat', 'AZDO'],
  },
  'digitalocean-token': {
    secret: (r) => 'dop' + '_v1_' + r.hex(64),
    in: ['DIGITALOCEAN_TOKEN=§', 'token = "§"'],
    passes: ['dop' + '_v1_' + 'x'.repeat(64), 'dop' + '_v1_' + 'a'.repeat(64)],
  },
  'alibaba-access-key-id': {
    secret: (r) => 'LTAI' + '5t' + r.alnum(18),
    in: ['accessKeyId: §', 'ALIBABA_CLOUD_ACCESS_KEY_ID=§'],
    passes: ['LTAI' + 'xxxxxxxxxxxxxxxxxxxx', 'LTAI short'],
  },
  'alibaba-access-key-secret': {
    secret: (r) => r.alnum(30),
    in: ['accessKeySecret: "§"', 'ALIBABA_CLOUD_ACCESS_KEY_SECRET=§', 'oss_secret = "§"'],
    passes: ['accessKeySecret: "your-access-key-secret"', 'accessKeySecret = getAccessKeySecretFromEnvironment'],
  },
  'ibm-cloud-api-key': {
    secret: (r) => r.alnum(44),
    in: ['WATSONX_APIKEY=§', 'ibm_cloud_api_key = "§"'],
    passes: ['WATSONX_APIKEY=$KEY', 'watsonx: https://us-south.ml.cloud.ibm.com'],
  },
  'cloudflare-token': {
    secret: (r) => r.alnum(40),
    in: ['CLOUDFLARE_API_TOKEN=§', 'cloudflare_api_token: "§"', 'cloudflare.Client(token="§")'],
    passes: [
      (r) => `cloudflare/wrangler-action commit: ${r.hex(40)}`,
      'CLOUDFLARE_API_TOKEN=${{ secrets.CLOUDFLARE_API_TOKEN }}',
    ],
  },
  'heroku-api-key': {
    secret: (r) => r.uuid(),
    in: ['HEROKU_API_KEY=§', 'heroku_key: "§"'],
    passes: [(r) => `heroku_app_id = ${r.uuid()}`, 'HEROKU_API_KEY=$KEY'],
  },
  'flyio-token': {
    secret: (r) => 'fo1' + '_' + r.urlSafe(42) + 'a',
    in: ['FLY_API_TOKEN=§'],
    passes: ['FLY_API_TOKEN=fo1' + '_your-token'],
  },
  'netlify-token': {
    secret: (r) => 'nfp' + '_' + r.alnum(36),
    in: ['NETLIFY_AUTH_TOKEN=§', 'netlify deploy --auth §'],
    passes: ['nfp' + '_' + 'x'.repeat(36)],
  },
  'render-api-key': {
    secret: (r) => 'rn' + 'd_Z' + r.alnum(26) + 'a7',
    in: ['RENDER_API_KEY=§', 'deploy("§")'],
    passes: ['rn' + 'd_your_key', 'rn' + 'd_abcdefghijklmnopqrstuvwxyzabcd'],
  },
  'vercel-token': {
    secret: (r) => r.alnum(24),
    in: ['VERCEL_TOKEN=§', 'vercel_token: "§"'],
    passes: ['VERCEL_TOKEN=${{ secrets.VERCEL_TOKEN }}'],
  },
  'terraform-cloud-token': {
    secret: (r) => r.alnum(14) + '.atlas' + 'v1.' + r.alnum(67),
    in: ['credentials "app.terraform.io" { token = "§" }', 'TF_TOKEN_app_terraform_io=§'],
    passes: ['xxxxxx.atlas' + 'v1.zzzzzzzzzzzzz', 'token = "<user>.atlas' + 'v1.<token>"'],
  },
  'vault-token': {
    secret: (r) => 'hvs' + '.CAES' + r.alnum(90),
    in: ['VAULT_TOKEN=§', 'X-Vault-Token: §', 'vault login §'],
    passes: ['hvs' + '.xxxxxxxxxxxxxxxxxxxxxxxxxxxx', 'VAULT_TOKEN=root'],
  },
  'pulumi-token': {
    secret: (r) => 'pul' + '-' + r.hex(40),
    in: ['PULUMI_ACCESS_TOKEN=§'],
    passes: ['pul' + '-your-token'],
  },
  'doppler-token': {
    secret: (r) => 'dp' + '.pt.' + r.alnum(43),
    in: ['DOPPLER_TOKEN=§', 'doppler run --token="§"'],
    passes: ['dp' + '.pt.xxxx', 'dp.st.sum()'],
  },
  'aws-mws-token': {
    secret: (r) => 'amzn' + '.mws.' + r.uuid(),
    in: ['MWS_AUTH_TOKEN=§', 'os.environ["MWS_AUTH_TOKEN"] = "§"'],
    passes: ['amzn' + '.mws.xxx'],
  },
  'aws-appsync-api-key': {
    secret: (r) => 'da' + '2-' + r.lower(25) + '7',
    in: ['APPSYNC_KEY=§', '"x-api-key": "§"'],
    passes: ['da2-xxxxxxxxxxxxxxxxxxxxxxxxxx'],
  },
  'gcs-hmac-key-id': {
    secret: (r) => 'GOO' + 'G1E' + r.base32(54) + '7',
    in: ['GCS_ACCESS_KEY=§', 'os.environ["GCS_ACCESS_KEY"] = "§"'],
    passes: ['GOO' + 'G1EXAMPLE'],
  },
  'gcs-hmac-secret': {
    secret: (r) => r.base64(38) + 'aZ',
    in: ['GCS_SECRET_ACCESS=§', 'gcs_hmac_secret: "§"'],
    passes: ['GCS_SECRET=$SECRET'],
  },
  'firebase-messaging-key': {
    secret: (r) => 'AA' + 'AA' + r.urlSafe(7) + ':APA91b' + r.urlSafe(134),
    in: ['FCM_SERVER_KEY=§', 'os.environ["FCM_SERVER_KEY"] = "§"'],
    passes: ['AAAA-BBBB'],
  },
  'azure-app-configuration-secret': {
    secret: (r) => r.base64(43) + '=',
    in: ['AZURE_APPCONFIG=Endpoint=https://ml.azconfig.io;Id=ab-l1-s0:x;Secret=§'],
    passes: ['Endpoint=https://ml.azconfig.io;Id=<id>;Secret=<secret>'],
  },
  'azure-access-key': {
    secret: (r) => r.base64(43) + '=',
    in: ['Endpoint=https://ml.service.signalr.net;AccessKey=§;Version=1.0;'],
    passes: ['Endpoint=https://ml.service.signalr.net;AccessKey=<key>;'],
  },
  'tencent-secret-id': {
    secret: (r) => 'AK' + 'ID' + r.alnum(30) + 'aZ',
    in: ['TENCENTCLOUD_SECRET_ID=§', 'os.environ["TENCENTCLOUD_SECRET_ID"] = "§"'],
    passes: ['AK' + 'ID' + 'x'.repeat(32)],
  },
  'tencent-secret-key': {
    secret: (r) => r.alnum(30) + 'aZ',
    in: ['TENCENTCLOUD_SECRET_KEY=§', 'os.environ["TENCENTCLOUD_SECRET_KEY"] = "§"'],
    passes: ['TENCENTCLOUD_SECRET_KEY=$KEY'],
  },
  'yandex-api-key': {
    secret: (r) => 'AQ' + 'VN' + r.urlSafe(35) + 'a',
    in: ['YANDEX_API_KEY=§', 'os.environ["YANDEX_API_KEY"] = "§"', 'Api-Key §'],
    passes: ['AQ' + 'VN...'],
  },
  'scaleway-secret-key': {
    secret: (r) => r.uuid(),
    in: ['SCW_SECRET_KEY=§', 'os.environ["SCW_SECRET_KEY"] = "§"'],
    passes: ['SCW_SECRET_KEY=11111111-1111-1111-1111-111111111111', (r) => `scaleway_project_id = "${r.uuid()}"`],
  },
  'hetzner-cloud-token': {
    secret: (r) => r.alnum(62) + 'aZ',
    in: ['HCLOUD_TOKEN=§', 'os.environ["HCLOUD_TOKEN"] = "§"'],
    passes: ['HCLOUD_TOKEN=$TOKEN'],
  },
  'linode-token': {
    secret: (r) => r.hex(64),
    in: ['LINODE_TOKEN=§', 'os.environ["LINODE_TOKEN"] = "§"'],
    passes: ['LINODE_TOKEN=$TOKEN', (r) => `linode_image_sha256 = "${r.hex(64)}"`],
  },
  'vultr-api-key': {
    secret: (r) => r.upper(36),
    in: ['VULTR_API_KEY=§', 'os.environ["VULTR_API_KEY"] = "§"'],
    passes: ['VULTR_API_KEY=$KEY'],
  },
  'ovh-application-secret': {
    secret: (r) => r.lower(31) + '7',
    in: ['OVH_APPLICATION_SECRET=§', 'os.environ["OVH_APPLICATION_SECRET"] = "§"'],
    passes: ['OVH_APPLICATION_SECRET=$SECRET'],
  },
  'backblaze-application-key': {
    secret: (r) => 'K0' + '05' + r.alnum(25) + 'aZ',
    in: ['B2_APPLICATION_KEY=§', 'os.environ["B2_APPLICATION_KEY"] = "§"'],
    passes: ['B2_APPLICATION_KEY=$KEY'],
  },
};
