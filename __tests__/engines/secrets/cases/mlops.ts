import type { Examples } from './example';

export const mlopsExamples: Examples = {
  'huggingface-token': {
    secret: (r) => 'hf' + '_' + r.letters(34),
    in: [
      'HF_TOKEN=§',
      'login(token="§")',
      'huggingface-cli login --token §',
      'https://user:§@huggingface.co/org/model',
      ['n.ipynb', '"from huggingface_hub import login\\n",\n"login(\\"§\\")\\n"'],
      '# § old token',
    ],
    passes: [
      'hf' + '_' + 'x'.repeat(34),
      'HF_TOKEN=hf' + '_your_token_here',
      'hf_hub_download(repo_id="x")',
      'hf' + '_...',
      (r) => 'self_' + r.letters(34),
    ],
  },
  'huggingface-org-token': {
    secret: (r) => 'api' + '_org_' + r.letters(34),
    in: ['HF_TOKEN=§'],
    passes: ['api_org_name = "x"'],
  },
  'wandb-api-key': {
    secret: (r) => r.hex(40),
    in: [
      'WANDB_API_KEY=§',
      'wandb.login(key="§")',
      'wandb login §',
      'wandb login --relogin §',
      'os.environ["WANDB_API_KEY"] = "§"',
      'machine api.wandb.ai\n  login user\n  password §\n',
      '- name: WANDB_API_KEY\n  value: "§"',
      'ENV WANDB_API_KEY=§',
      'docker run -e WANDB_API_KEY=§ train',
      ['n.ipynb', '"!wandb login §\\n"'],
      'kubectl create secret generic w --from-literal=WANDB_API_KEY=§',
    ],
    passes: [
      (r) => `wandb_commit = "${r.hex(40)}"`,
      (r) => `git+https://github.com/wandb/client.git@${r.hex(40)}`,
      'WANDB_API_KEY=${WANDB_API_KEY}',
      (r) => `wandb: commit sha ${r.hex(40)}`,
    ],
  },
  'kaggle-key': {
    secret: (r) => r.hex(32),
    in: [
      ['kaggle.json', '{\n  "key": "§",\n  "username": "ada"\n}'],
      ['conf.yaml', 'kaggle:\n  username: ada\n  key: §\n'],
      'KAGGLE_KEY=§',
      'os.environ["KAGGLE_KEY"] = "§"',
      '{"username":"jane","key":"§"}',
      ['n.ipynb', '"api_token = {\\"username\\":\\"jane\\",\\"key\\":\\"§\\"}\\n"'],
      "{'username': 'jane', 'key': '§'}",
    ],
    passes: [
      '{"username":"jane","key":"your-key"}',
      (r) => `kaggle_dataset_md5 = ${r.hex(32)}`,
      '{"username":"","key":""}',
    ],
  },
  'databricks-token': {
    secret: (r) => 'dapi' + r.hex(32),
    in: ['DATABRICKS_TOKEN=§', 'token = §', '"token": "§"'],
    passes: ['dapi' + 'x'.repeat(32), 'dapi' + '0'.repeat(32)],
  },
  'snowflake-password': {
    secret: (r) => `Tr${r.alnum(6)}9!x`,
    in: [
      'SNOWFLAKE_PASSWORD=§',
      'snowflake_password: "§"',
      'snowflake.connector.connect(user="x", password="§", account="y")',
    ],
    passes: [
      'SNOWFLAKE_PASSWORD=${PW}',
      'snowflake_password = os.environ["SNOWFLAKE_PASSWORD"]',
      'SNOWFLAKE_PASSWORD=<password>',
    ],
  },
  'comet-api-key': {
    secret: (r) => r.alnum(25),
    in: ['COMET_API_KEY=§', 'comet_ml.Experiment(api_key="§")', 'comet_ml.init(api_key="§", project_name="x")'],
    passes: [(r) => `comet_ml experiment_key: ${r.uuid()}`, 'COMET_API_KEY=your-api-key'],
  },
  'neptune-api-token': {
    secret: (r) =>
      Buffer.from(
        `{"api_address":"https://app.neptune.ai","api_url":"https://app.neptune.ai","api_key":"${r.uuid()}"}`,
      ).toString('base64'),
    in: ['NEPTUNE_API_TOKEN=§', 'neptune.init_run(api_token="§")'],
    passes: ['NEPTUNE_API_TOKEN=your-token', 'api_token=neptune.ANONYMOUS_API_TOKEN'],
  },
  'clearml-secret-key': {
    secret: (r) => r.alnum(50),
    in: [
      'CLEARML_API_SECRET_KEY=§',
      'credentials {\n "access_key" = "ABCDEFGHJKLMNPQRST23"\n "secret_key" = "§"\n}'
        .replace(' = "A', ' "A')
        .replace('" = "§', '" "§'),
    ],
    passes: ['CLEARML_API_SECRET_KEY=${X}'],
  },
  'langsmith-api-key': {
    secret: (r) => 'lsv2' + '_pt_' + r.hex(32) + '_' + r.hex(10),
    in: ['LANGCHAIN_API_KEY=§', 'LANGSMITH_API_KEY="§"'],
    passes: ['lsv2' + '_pt_...'],
  },
  'langfuse-secret-key': {
    secret: (r) => 'sk-lf' + '-' + r.uuid(),
    in: ['LANGFUSE_SECRET_KEY=§'],
    passes: ['sk-lf' + '-...'],
  },
  'logfire-token': {
    secret: (r) => 'pylf' + '_v1_us_' + r.alnum(44),
    in: ['LOGFIRE_TOKEN=§'],
    passes: ['pylf' + '_v1_us_...'],
  },
  'roboflow-api-key': {
    secret: (r) => r.alnum(20),
    in: ['ROBOFLOW_API_KEY=§', 'rf = Roboflow(api_key="§")'],
    passes: ['Roboflow(api_key="YOUR_API_KEY")', 'from roboflow import Roboflow'],
  },
  'labelbox-api-key': {
    secret: (r) => r.jwt({ alg: 'HS256', typ: 'JWT' }, { userId: r.hex(20), iat: 1 }),
    in: ['LABELBOX_API_KEY=§', 'lb.Client(api_key="§")  # labelbox'.replace('lb.', 'labelbox.')],
    passes: ['LABELBOX_API_KEY=<key>'],
  },
  'label-studio-token': {
    secret: (r) => r.hex(40),
    in: ['LABEL_STUDIO_API_KEY=§', 'label_studio_sdk.Client(url=u, api_key="§")'.replace('url=u, ', '')],
    passes: ['LABEL_STUDIO_API_KEY=$K'],
  },
  'dagshub-token': {
    secret: (r) => r.hex(40),
    in: ['DAGSHUB_USER_TOKEN=§', 'dagshub.auth.add_app_token("§")'],
    passes: [(r) => `dagshub commit ${r.hex(40)}`],
  },
  'dvc-studio-token': {
    secret: (r) => 'isat' + '_' + r.alnum(44),
    in: ['DVC_STUDIO_TOKEN=§'],
    passes: ['isat' + '_xxxx'],
  },
  'e2b-api-key': {
    secret: (r) => 'e2' + 'b_' + r.hex(40),
    in: ['E2B_API_KEY=§', 'Sandbox("§")'],
    passes: ['e2' + 'b_xxxx', 'E2B_API_KEY=${E2B_API_KEY}'],
  },
  'prefect-api-key': { secret: (r) => 'pnu' + '_' + r.alnum(36), in: ['PREFECT_API_KEY=§'], passes: ['pnu' + '_xxxx'] },
  'dagster-token': {
    secret: (r) => 'agent:ml:' + r.hex(32),
    in: ['DAGSTER_CLOUD_API_TOKEN=§', 'dagster_agent_token: §'],
    passes: ['DAGSTER_CLOUD_API_TOKEN=user:abc'],
  },
  'modal-token-id': {
    secret: (r) => 'ak' + '-' + r.alnum(22),
    in: ['MODAL_TOKEN_ID=§'],
    passes: ['break-abcdefghijklmnopqrstuv', 'ak-' + 'x'.repeat(22)],
  },
  'modal-token-secret': {
    secret: (r) => 'as' + '-' + r.alnum(22),
    in: ['MODAL_TOKEN_SECRET=§', 'modal token set --token-secret §'],
    passes: ['as-' + 'x'.repeat(22), 'class-abcdefghijklmnopqrstuv'],
  },
  'runpod-api-key': { secret: (r) => 'rpa' + '_' + r.upper(42), in: ['RUNPOD_API_KEY=§'], passes: ['rpa' + '_xxxx'] },
  'anyscale-token': {
    secret: (r) => 'aph0' + '_' + r.alnum(40),
    in: ['ANYSCALE_CLI_TOKEN=§'],
    passes: ['aph0' + '_xxxx'],
  },
  'baseten-api-key': {
    secret: (r) => r.alnum(8) + '.' + r.alnum(32),
    in: ['BASETEN_API_KEY=§', 'baseten.login("§")'],
    passes: ['baseten.models.deploy_the_model_with_config_now()'],
  },
  'apify-token': {
    secret: (r) => 'apify' + '_api_' + r.alnum(36),
    in: ['APIFY_TOKEN=§'],
    passes: ['apify' + '_api_token = x'],
  },
  'zenml-api-key': {
    secret: (r) => 'ZENKEY' + '_' + r.alnum(160),
    in: ['ZENML_STORE_API_KEY=§'],
    passes: ['ZENKEY' + '_...'],
  },
  'qdrant-api-key': {
    secret: (r) => r.alnum(54),
    in: ['QDRANT_API_KEY=§', 'QdrantClient(url, api_key="§")'],
    passes: ['QDRANT_API_KEY=<key>'],
  },
  'lambda-cloud-api-key': {
    secret: (r) => `${r.hex(32)}.${r.alnum(32)}`,
    in: [
      'LAMBDA_API_KEY=secret_my-key_§',
      'lambda_api_key = "secret_laptop_§"',
      'curl -u secret_ci_2_§: https://cloud.lambda.ai/api/v1/instances',
    ],
    passes: ['LAMBDA_API_KEY=secret_xxx.xxx', 'secret_manager_client.get_secret(name)'],
  },
  'lightning-api-key': {
    secret: (r) => r.uuid(),
    in: [
      'export LIGHTNING_API_KEY=§',
      'os.environ["LIGHTNING_API_KEY"] = "§"',
      '{"user_id": "3a2f9c1e-77b4-4d0a-9d1c-5e8b6f0a2c47", "api_key": "§"}',
    ],
    passes: [(r) => `LIGHTNING_USER_ID=${r.uuid()}`, 'LIGHTNING_API_KEY=your-api-key'],
  },
  'whylabs-api-key': {
    secret: (r) => `${r.alnum(10)}.${r.alnum(64)}:org-${r.alnum(6)}`,
    in: ['os.environ["WHYLABS_API_KEY"] = "§"', 'WHYLABS_API_KEY=§'],
    passes: ['WHYLABS_API_KEY=<api key>'],
  },
  'hopsworks-api-key': {
    secret: (r) => `${r.alnum(16)}.${r.alnum(64)}`,
    in: ['HOPSWORKS_API_KEY=§', 'hopsworks.login(api_key_value="§")'],
    passes: ['HOPSWORKS_API_KEY=your_key'],
  },
  'mlflow-tracking-credential': {
    secret: (r) => 'Kz' + r.alnum(9) + '4!',
    in: [
      'MLFLOW_TRACKING_PASSWORD=§',
      'os.environ["MLFLOW_TRACKING_PASSWORD"] = "§"',
      ['n.ipynb', '"os.environ[\\"MLFLOW_TRACKING_TOKEN\\"] = \\"§\\"\\n"'],
      '- name: MLFLOW_TRACKING_PASSWORD\n  value: §',
    ],
    passes: [
      'MLFLOW_TRACKING_PASSWORD=$PW',
      'MLFLOW_TRACKING_PASSWORD=<password>',
      'os.environ["MLFLOW_TRACKING_TOKEN"] = os.environ["TOKEN"]',
      '- name: MLFLOW_TRACKING_PASSWORD\n  valueFrom:\n    secretKeyRef:',
    ],
  },
  'braintrust-api-key': {
    secret: (r) => 'sk' + '-' + r.alnum(48),
    in: ['BRAINTRUST_API_KEY=§', 'os.environ["BRAINTRUST_API_KEY"] = "§"'],
    passes: ['BRAINTRUST_API_KEY=sk-...'],
  },
  'arize-api-key': {
    secret: (r) => `ak-${r.uuid()}-${r.alnum(26)}`,
    in: ['ARIZE_API_KEY=§', 'os.environ["ARIZE_API_KEY"] = "§"'],
    passes: ['ARIZE_API_KEY=ak-...'],
  },
  'agentops-api-key': {
    secret: (r) => r.uuid(),
    in: ['AGENTOPS_API_KEY=§', 'os.environ["AGENTOPS_API_KEY"] = "§"', 'agentops.init("§")'],
    passes: [(r) => `agentops_session_id = "${r.uuid()}"`],
  },
  'valohai-token': {
    secret: (r) => r.alnum(38) + 'aZ',
    in: ['VALOHAI_API_TOKEN=§', 'os.environ["VALOHAI_API_TOKEN"] = "§"'],
    passes: ['VALOHAI_API_TOKEN=$TOKEN'],
  },
  'dataiku-api-key': {
    secret: (r) => 'dku' + 'aps-' + r.alnum(32),
    in: ['DKU_API_KEY=§', 'os.environ["DKU_API_KEY"] = "§"', 'dataikuapi.DSSClient(host, "§")'],
    passes: ['dkuaps-your-key'],
  },
  'dbt-cloud-token': {
    secret: (r) => 'dbt' + 'c_' + r.alnum(38) + '_7',
    in: ['DBT_CLOUD_API_TOKEN=§', 'os.environ["DBT_CLOUD_API_TOKEN"] = "§"'],
    passes: ['dbtc_your_token', 'dbtu_xxx'],
  },
  'vast-api-key': {
    secret: (r) => r.hex(64),
    in: ['VAST_API_KEY=§', 'os.environ["VAST_API_KEY"] = "§"', 'vastai set api-key §'],
    passes: [(r) => `vast_image_sha256 = "${r.hex(64)}"`],
  },
  'paperspace-api-key': {
    secret: (r) => r.hex(30),
    in: ['PAPERSPACE_API_KEY=§', 'os.environ["PAPERSPACE_API_KEY"] = "§"', 'paperspace-api-key: §'],
    passes: ['PAPERSPACE_API_KEY=$KEY'],
  },
  'airflow-fernet-key': {
    secret: (r) => r.urlSafe(41) + 'aZ=',
    in: ['AIRFLOW__CORE__FERNET_KEY=§', 'fernet_key = §', 'Fernet(b"§")'],
    passes: ['AIRFLOW__CORE__FERNET_KEY=$FERNET', 'fernet_key = {FERNET_KEY}'],
  },
  'jupyter-token': {
    secret: (r) => r.hex(48),
    in: ['http://127.0.0.1:8888/lab?token=§', 'JUPYTER_TOKEN=§', 'c.NotebookApp.token = "§"'],
    passes: ['http://127.0.0.1:8888/?token=...', 'jupyter lab --NotebookApp.token=""'],
  },
};
