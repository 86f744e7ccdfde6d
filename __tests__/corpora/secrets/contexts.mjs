/**
 * Where people leave credentials: `[id, path, write]`, of which `write(d, name, value)` gives the text of a file. The value's
 * place is marked (`mark`), so that the generator knows its line. `value` has no quotes, backslashes or line breaks in it.
 */
export const mark = '\u27e6';

const cell = (d, type, source, more = {}) => ({
  cell_type: type,
  ...(type === 'code' && { execution_count: d.between(1, 60), outputs: [] }),
  id: d.hex(8),
  metadata: {},
  source,
  ...more,
});
const lines = (text) => text.split(/(?<=\n)/);
const image = (d) => ({
  output_type: 'display_data',
  data: { 'image/png': `iVBORw0KGgoAAAANSUhEUg${d.base64(600)}`, 'text/plain': ['<Figure size 640x480 with 1 Axes>'] },
  metadata: {},
});
const notebook = (cells) => ({
  cells,
  metadata: { kernelspec: { display_name: 'Python 3', language: 'python', name: 'python3' } },
  nbformat: 4,
  nbformat_minor: 5,
});
const imports = (d) => cell(d, 'code', lines('import os\nimport numpy as np\nimport torch\n\ntorch.manual_seed(42)\n'));
const saved = (d, ...cells) => JSON.stringify(notebook([imports(d), ...cells]), null, 1) + '\n';
const code = (d, text) => saved(d, cell(d, 'code', lines(text), { outputs: [image(d)] }));
const printed = (d, output) => saved(d, cell(d, 'code', lines('train()\n'), { outputs: [output, image(d)] }));
const lowerName = (name) => name.toLowerCase();
const camel = (name) => name.toLowerCase().replace(/_([a-z])/g, (_, letter) => letter.toUpperCase());
const dashed = (name) => name.toLowerCase().replaceAll('_', '-');
const commit = (d) => d.hex(40);

const notebooks = [
  ['cell', 'nb/train.ipynb', (d, n, v) => code(d, `${lowerName(n)} = "${mark}${v}"\nmodel = load(${lowerName(n)})\n`)],
  ['cell-environ', 'nb/setup.ipynb', (d, n, v) => code(d, `os.environ["${n}"] = "${mark}${v}"\n`)],
  [
    'cell-single',
    'nb/eda.ipynb',
    (d, n, v) => code(d, `df = read()\nos.environ['${n}']='${mark}${v}'  # remove later\n`),
  ],
  ['cell-magic', 'nb/demo.ipynb', (d, n, v) => code(d, `%env ${n}=${mark}${v}\n%matplotlib inline\n`)],
  [
    'cell-shell',
    'nb/colab.ipynb',
    (d, n, v) => code(d, `!pip install -q transformers\n!export ${n}=${mark}${v} && python train.py\n`),
  ],
  [
    'cell-call',
    'nb/client.ipynb',
    (d, n, v) =>
      code(d, `client = Client(\n    url="https://api.example.org",\n    ${lowerName(n)}="${mark}${v}",\n)\n`),
  ],
  [
    'stream',
    'nb/run.ipynb',
    (d, n, v) =>
      printed(d, {
        output_type: 'stream',
        name: 'stdout',
        text: lines(`epoch 1 loss 0.${d.digits(4)}\n${n}=${mark}${v}\nepoch 2 loss 0.${d.digits(4)}\n`),
      }),
  ],
  [
    'result',
    'nb/check.ipynb',
    (d, n, v) =>
      printed(d, {
        output_type: 'execute_result',
        execution_count: 3,
        metadata: {},
        data: { 'text/plain': [`{'${n}': '${mark}${v}', 'region': 'eu-west-1'}`] },
      }),
  ],
  [
    'traceback',
    'nb/failed.ipynb',
    (d, n, v) =>
      printed(d, {
        output_type: 'error',
        ename: 'ValueError',
        evalue: 'denied',
        traceback: [
          '\u001b[0;31m---------------\u001b[0m',
          `\u001b[0;32m<ipython-input-4>\u001b[0m in \u001b[0;36m<module>\u001b[0;34m()\u001b[0m\n\u001b[0;32m----> 1\u001b[0;31m ${lowerName(n)} = "${mark}${v}"\u001b[0m\n`,
        ],
      }),
  ],
  [
    'one-line',
    'nb/exported.ipynb',
    (d, n, v) =>
      JSON.stringify(
        notebook([imports(d), cell(d, 'code', [`os.environ["${n}"] = "${mark}${v}"\n`], { outputs: [image(d)] })]),
      ),
  ],
  [
    'markdown',
    'nb/notes.ipynb',
    (d, n, v) => saved(d, cell(d, 'markdown', lines(`## Set-up\n\n    export ${n}="${mark}${v}"\n`))),
  ],
  [
    'string-source',
    'nb/v3.ipynb',
    (d, n, v) => saved(d, cell(d, 'code', `import json\ncfg = {"${lowerName(n)}": "${mark}${v}", "batch": 32}\n`)),
  ],
];

const settings = [
  ['env', '.env', (d, n, v) => `# local\nDEBUG=1\n${n}=${mark}${v}\nREGION=eu-central-1\n`],
  ['env-quoted', 'deploy/prod.env', (d, n, v) => `LOG_LEVEL=info\n${n}="${mark}${v}"\nWORKERS=${d.between(2, 9)}\n`],
  ['env-export', '.envrc', (d, n, v) => `layout python3\nexport ${n}='${mark}${v}'\n`],
  ['env-crlf', 'config/.env.production', (d, n, v) => `DEBUG=0\r\n${n}=${mark}${v}\r\nPORT=8080\r\n`],
  [
    'yaml',
    'conf/service.yaml',
    (d, n, v) => `service:\n  name: ${d.name()}\n  replicas: 2\n  ${lowerName(n)}: ${mark}${v}\n  timeout: 30\n`,
  ],
  [
    'yaml-quoted',
    'conf/config.yml',
    (d, n, v) => `model: ${d.word()}\nauth:\n  ${lowerName(n)}: "${mark}${v}"\nseed: 7\n`,
  ],
  [
    'json',
    'conf/settings.json',
    (d, n, v) => JSON.stringify({ model: d.name(), lr: 0.001, [lowerName(n)]: mark + v, epochs: 3 }, null, 2),
  ],
  [
    'json-line',
    'conf/run.json',
    (d, n, v) => JSON.stringify({ id: d.uuid(), [camel(n)]: mark + v, steps: d.between(100, 900) }),
  ],
  [
    'toml',
    '.streamlit/secrets.toml',
    (d, n, v) => `[server]\nport = 8501\n\n[auth]\n${lowerName(n)} = "${mark}${v}"\n`,
  ],
  ['ini', 'conf/app.ini', (d, n, v) => `[default]\nhost = ml.example.org\n${lowerName(n)} = ${mark}${v}\n`],
  [
    'properties',
    'src/main/resources/application.properties',
    (d, n, v) => `server.port=8080\napp.${dashed(n)}=${mark}${v}\n`,
  ],
  [
    'xml',
    'conf/site.xml',
    (d, n, v) =>
      `<?xml version="1.0"?>\n<configuration>\n  <property>\n    <name>${lowerName(n)}</name><value>${mark}${v}</value>\n  </property>\n</configuration>\n`,
  ],
  [
    'hydra',
    'conf/logger/default.yaml',
    (d, n, v) =>
      `# @package _global_\nlogger:\n  _target_: lightning.Logger\n  project: ${d.name()}\n  ${lowerName(n)}: '${mark}${v}'\n`,
  ],
  ['utf8-bom', 'conf/win.env', (d, n, v) => `\ufeffPROJECT=${d.name()}\n${n}=${mark}${v}\n`],
  [
    'launch',
    '.vscode/launch.json',
    (d, n, v) =>
      JSON.stringify(
        {
          version: '0.2.0',
          configurations: [{ name: 'train', type: 'debugpy', env: { PYTHONPATH: '.', [n]: mark + v } }],
        },
        null,
        4,
      ),
  ],
];

const deployment = [
  [
    'dockerfile-env',
    'Dockerfile',
    (d, n, v) =>
      `FROM python:3.11-slim@sha256:${d.hex(64)}\nWORKDIR /app\nENV ${n}=${mark}${v}\nCOPY . .\nCMD ["python", "serve.py"]\n`,
  ],
  [
    'dockerfile-lines',
    'docker/Dockerfile.gpu',
    (d, n, v) =>
      `FROM nvcr.io/nvidia/pytorch:24.05-py3\nENV PYTHONUNBUFFERED=1 \\\n    ${n}="${mark}${v}" \\\n    PORT=80\nRUN pip install -r requirements.txt\n`,
  ],
  [
    'dockerfile-arg',
    'serving/Dockerfile',
    (d, n, v) => `ARG ${n}=${mark}${v}\nFROM ubuntu:22.04\nRUN apt-get update\n`,
  ],
  [
    'compose',
    'docker-compose.yml',
    (d, n, v) =>
      `services:\n  api:\n    image: acme/api:1.${d.digits(2)}\n    environment:\n      - LOG=info\n      - ${n}=${mark}${v}\n`,
  ],
  [
    'k8s-env',
    'k8s/deployment.yaml',
    (d, n, v) =>
      `apiVersion: apps/v1\nkind: Deployment\nspec:\n  template:\n    spec:\n      containers:\n        - name: serve\n          env:\n            - name: ${n}\n              value: "${mark}${v}"\n`,
  ],
  [
    'k8s-secret',
    'k8s/secret.yaml',
    (d, n, v) =>
      `apiVersion: v1\nkind: Secret\nmetadata:\n  name: ${d.name()}\ntype: Opaque\ndata:\n  ${n}: ${mark}${Buffer.from(v).toString('base64')}\n`,
  ],
  [
    'k8s-string-data',
    'k8s/creds.yaml',
    (d, n, v) =>
      `kind: Secret\napiVersion: v1\nmetadata: {name: ${d.name()}}\nstringData:\n  ${lowerName(n)}: ${mark}${v}\n`,
  ],
  [
    'helm',
    'chart/values.yaml',
    (d, n, v) =>
      `image:\n  repository: acme/serve\n  tag: 1.2.${d.digits(1)}\nsecrets:\n  ${camel(n)}: ${mark}${v}\ningress:\n  enabled: true\n`,
  ],
  [
    'workflow',
    '.github/workflows/train.yml',
    (d, n, v) =>
      `name: train\non: push\njobs:\n  train:\n    runs-on: ubuntu-latest\n    env:\n      ${n}: ${mark}${v}\n    steps:\n      - uses: actions/checkout@${commit(d)}\n`,
  ],
  [
    'workflow-run',
    '.github/workflows/eval.yml',
    (d, n, v) => `jobs:\n  eval:\n    steps:\n      - run: |\n          export ${n}=${mark}${v}\n          make eval\n`,
  ],
  [
    'gitlab-ci',
    '.gitlab-ci.yml',
    (d, n, v) => `variables:\n  GIT_DEPTH: "1"\n  ${n}: "${mark}${v}"\ntest:\n  script: [pytest]\n`,
  ],
  [
    'terraform',
    'infra/main.tf',
    (d, n, v) => `variable "${lowerName(n)}" {\n  type    = string\n  default = "${mark}${v}"\n}\n`,
  ],
  ['tfvars', 'infra/prod.auto.tfvars', (d, n, v) => `region = "eu-west-1"\n${lowerName(n)} = "${mark}${v}"\n`],
  [
    'tfstate',
    'infra/terraform.tfstate',
    (d, n, v) =>
      JSON.stringify(
        {
          version: 4,
          serial: d.between(3, 90),
          lineage: d.uuid(),
          resources: [
            {
              mode: 'managed',
              type: 'kubernetes_secret',
              name: d.word(),
              instances: [{ schema_version: 0, attributes: { id: `ns/${d.word()}`, data: { [n]: mark + v } } }],
            },
          ],
        },
        null,
        2,
      ),
  ],
  ['ansible', 'group_vars/all.yml', (d, n, v) => `---\nansible_user: deploy\n${lowerName(n)}: '${mark}${v}'\n`],
  [
    'systemd',
    'deploy/serve.service',
    (d, n, v) => `[Service]\nExecStart=/usr/bin/serve\nEnvironment="${n}=${mark}${v}"\n`,
  ],
  [
    'kustomize',
    'k8s/kustomization.yaml',
    (d, n, v) => `secretGenerator:\n  - name: ${d.name()}\n    literals:\n      - ${n}=${mark}${v}\n`,
  ],
];

const scripts = [
  ['export', 'scripts/run.sh', (d, n, v) => `#!/bin/sh\nset -e\nexport ${n}=${mark}${v}\npython train.py --epochs 3\n`],
  [
    'inline',
    'scripts/job.sh',
    (d, n, v) => `#!/bin/bash\n${n}="${mark}${v}" python -m jobs.score --date ${d.date()}\n`,
  ],
  [
    'docker-run',
    'scripts/serve.sh',
    (d, n, v) => `docker run --gpus all -p 80:80 -e ${n}=${mark}${v} acme/serve:latest\n`,
  ],
  [
    'slurm',
    'slurm/train.sbatch',
    (d, n, v) =>
      `#!/bin/bash\n#SBATCH --gres=gpu:4\n#SBATCH --time=24:00:00\nexport ${n}='${mark}${v}'\nsrun python train.py\n`,
  ],
  ['makefile', 'Makefile', (d, n, v) => `IMAGE := acme/train\n${n} ?= ${mark}${v}\n\ntrain:\n\t./train.sh\n`],
  [
    'powershell',
    'scripts/run.ps1',
    (d, n, v) => `$ErrorActionPreference = "Stop"\n$env:${n} = "${mark}${v}"\npython train.py\n`,
  ],
  ['batch', 'scripts/run.bat', (d, n, v) => `@echo off\r\nset ${n}=${mark}${v}\r\npython train.py\r\n`],
  [
    'python',
    'src/config.py',
    (d, n, v) => `from pathlib import Path\n\nROOT = Path(__file__).parent\n${n} = "${mark}${v}"\nTIMEOUT = 30\n`,
  ],
  ['environ', 'src/setup_env.py', (d, n, v) => `import os\n\nos.environ["${n}"] = "${mark}${v}"\n`],
  ['setdefault', 'src/boot.py', (d, n, v) => `import os\nos.environ.setdefault('${n}', '${mark}${v}')\n`],
  ['getenv', 'src/client.py', (d, n, v) => `import os\n\nkey = os.getenv("${n}", "${mark}${v}")\n`],
  [
    'argparse',
    'src/cli.py',
    (d, n, v) =>
      `parser = argparse.ArgumentParser()\nparser.add_argument("--${dashed(n)}", type=str, default="${mark}${v}", help="credential")\n`,
  ],
  [
    'dataclass',
    'src/settings.py',
    (d, n, v) =>
      `class Settings(BaseSettings):\n    model: str = "base"\n    ${lowerName(n)}: str = "${mark}${v}"\n    retries: int = 3\n`,
  ],
  [
    'dict',
    'src/params.py',
    (d, n, v) => `PARAMS = {\n    "model": "${d.name()}",\n    "${lowerName(n)}": "${mark}${v}",\n}\n`,
  ],
  [
    'call',
    'src/train.py',
    (d, n, v) => `run = start(project="${d.name()}", ${lowerName(n)}="${mark}${v}", mode="online")\n`,
  ],
  [
    'ray',
    'src/cluster.py',
    (d, n, v) => `ray.init(runtime_env={"env_vars": {"${n}": "${mark}${v}", "OMP_NUM_THREADS": "4"}})\n`,
  ],
  [
    'test',
    'tests/test_client.py',
    (d, n, v) => `def test_live():\n    client = make(${lowerName(n)}='${mark}${v}')\n    assert client.ping()\n`,
  ],
  [
    'javascript',
    'web/api.js',
    (d, n, v) => `import axios from 'axios';\nconst ${camel(n)} = '${mark}${v}';\nexport default ${camel(n)};\n`,
  ],
  [
    'typescript',
    'web/config.ts',
    (d, n, v) => `export const config: Config = {\n  ${camel(n)}: "${mark}${v}",\n  retries: 3,\n};\n`,
  ],
  ['r', 'analysis/setup.R', (d, n, v) => `library(keras)\nSys.setenv(${n} = "${mark}${v}")\n`],
  ['julia', 'analysis/run.jl', (d, n, v) => `using Flux\nENV["${n}"] = "${mark}${v}"\n`],
  [
    'java',
    'src/main/java/App.java',
    (d, n, v) => `class App {\n  private static final String ${n} = "${mark}${v}";\n}\n`,
  ],
  ['go', 'cmd/serve/main.go', (d, n, v) => `package main\n\nconst ${camel(n)} = "${mark}${v}"\n`],
  [
    'scala',
    'jobs/Score.scala',
    (d, n, v) => `object Score extends App {\n  spark.conf.set("spark.app.${dashed(n)}", "${mark}${v}")\n}\n`,
  ],
  [
    'cpp',
    'src/client.cpp',
    (d, n, v) => `#include <string>\nstatic const std::string ${lowerName(n)} = "${mark}${v}";\n`,
  ],
];

const minified = (d) =>
  Array.from(
    { length: 1_800 },
    () =>
      `function ${d.lower(2)}(${d.lower(1)},${d.lower(1)}){return ${d.lower(1)}.${d.lower(4)}(${d.between(1, 999)})||{${d.lower(3)}:!0}}`,
  ).join(';');

const traces = [
  [
    'log',
    'logs/train.log',
    (d, n, v) =>
      `${d.time()} INFO worker start pid=${d.digits(4)}\n${d.time()} DEBUG env ${n}=${mark}${v}\n${d.time()} INFO step 10 loss=0.${d.digits(5)}\n`,
  ],
  [
    'log-json',
    'logs/api.jsonl',
    (d, n, v) =>
      `${JSON.stringify({ ts: d.time(), level: 'info', trace: d.hex(32) })}\n${JSON.stringify({ ts: d.time(), msg: 'config', [lowerName(n)]: mark + v })}\n`,
  ],
  [
    'csv',
    'data/accounts.csv',
    (d, n, v) =>
      `id,owner,name,value\n1,${d.word()},REGION,eu-west-1\n2,${d.word()},${n},${mark}${v}\n3,${d.word()},SEED,42\n`,
  ],
  [
    'minified',
    'web/dist/bundle.min.js',
    (d, n, v) => `!function(){${minified(d)};var o={${camel(n)}:"${mark}${v}",u:1};${minified(d)}}();`,
  ],
  [
    'patch',
    'patches/fix.patch',
    (d, n, v) =>
      `diff --git a/run.sh b/run.sh\nindex ${d.hex(7)}..${d.hex(7)} 100644\n--- a/run.sh\n+++ b/run.sh\n@@ -1,2 +1,2 @@\n-export ${n}=\n+export ${n}=${mark}${v}\n python train.py\n`,
  ],
  [
    'markdown',
    'docs/runbook.md',
    (d, n, v) => `# Runbook\n\n\`\`\`bash\nexport ${n}=${mark}${v}\n./deploy.sh\n\`\`\`\n`,
  ],
  ['mlproject', 'mlruns/0/params/config', (d, n, v) => `{'lr': 0.01, '${lowerName(n)}': '${mark}${v}'}`],
  [
    'wandb-config',
    'wandb/run-20250101/files/config.yaml',
    (d, n, v) =>
      `wandb_version: 1\nlr:\n  desc: null\n  value: 0.01\n${lowerName(n)}:\n  desc: null\n  value: ${mark}${v}\n`,
  ],
  ['history', '.bash_history', (d, n, v) => `cd work\nexport ${n}=${mark}${v}\npython train.py\n`],
  [
    'html',
    'reports/index.html',
    (d, n, v) => `<html><body>\n<script>window.CONFIG = {"${camel(n)}": "${mark}${v}"};</script>\n</body></html>\n`,
  ],
  [
    'sql',
    'db/seed.sql',
    (d, n, v) =>
      `INSERT INTO settings (name, value) VALUES ('region', 'eu');\nINSERT INTO settings (name, value) VALUES ('${lowerName(n)}', '${mark}${v}');\n`,
  ],
];

/** Texts in which a name stands beside the value. */
export const contexts = [...notebooks, ...settings, ...deployment, ...scripts, ...traces];

/** Texts in which nothing but its format tells what a value is: these are for `own` ones. */
export const bare = [
  ['token-file', 'home/.cache/huggingface/token', (d, v) => `${mark}${v}`],
  [
    'bearer',
    'scripts/call.sh',
    (d, v) => `curl -s https://api.example.org/v1/models \\\n  -H "Authorization: Bearer ${mark}${v}"\n`,
  ],
  ['positional', 'src/login.py', (d, v) => `from hub import login\nlogin("${mark}${v}")\n`],
  ['flag', 'scripts/push.sh', (d, v) => `cli upload --repo acme/${d.word()} --auth ${mark}${v} ./model\n`],
  ['comment', 'src/todo.py', (d, v) => `# TODO move to the vault: ${mark}${v}\nx = 1\n`],
  ['csv-column', 'data/export.csv', (d, v) => `id,a,b\n1,${d.hex(6)},x\n2,${mark}${v},y\n`],
  ['log-message', 'logs/app.log', (d, v) => `${d.time()} WARN 401 for ${mark}${v} (attempt 2)\n`],
  ['url-query', 'src/fetch.js', (d, v) => `fetch("https://api.example.org/v1/items?auth=${mark}${v}&limit=10")\n`],
  ['git-remote', '.git-credentials', (d, v) => `https://oauth2:${mark}${v}@git.example.org\n`],
  [
    'pip-index',
    'requirements.txt',
    (d, v) => `numpy==1.26.4\n--extra-index-url https://__token__:${mark}${v}@pypi.example.org/simple\n`,
  ],
  [
    'npmrc',
    '.npmrc',
    (d, v) => `registry=https://registry.example.org/\n//registry.example.org/:_authToken=${mark}${v}\n`,
  ],
  [
    'chat',
    'data/chats.jsonl',
    (d, v) => `${JSON.stringify({ role: 'user', content: `why does ${mark}${v} not work?` })}\n`,
  ],
  ['cell-login', 'nb/login.ipynb', (d, v) => code(d, `from hub import login\nlogin("${mark}${v}")\n`)],
  [
    'html-output',
    'nb/table.ipynb',
    (d, v) =>
      printed(d, {
        output_type: 'display_data',
        metadata: {},
        data: { 'text/html': lines(`<table>\n<tr><td>1</td><td>${mark}${v}</td></tr>\n</table>`) },
      }),
  ],
];
