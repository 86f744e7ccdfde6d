/** Files without a secret that look as if they had one: `[id, path, write]`; `write(d)` gives a text, bytes, or `{ pack, members }`. */
const many = (n, write) => Array.from({ length: n }, (_, i) => write(i)).join('');
const version = (d) => `${d.between(0, 9)}.${d.between(0, 30)}.${d.between(0, 9)}`;
const sri = (d, bytes = 64) => `sha${bytes * 8}-${d.base64(bytes)}`;
const pkg = (d) =>
  d.pick([
    'tokenizers',
    'passlib',
    'secretstorage',
    'python-jose',
    'keyring',
    'numpy',
    'torch',
    'js-tokens',
    'jsonwebtoken',
    'api-keys',
    'oauthlib',
    'pyjwt',
    'sentencepiece',
  ]);
const json = (value, indent = 2) => JSON.stringify(value, null, indent) + '\n';
const list = (n, of) => Array.from({ length: n }, (_, i) => of(i));

export const locks = [
  [
    'package-lock',
    'package-lock.json',
    (d) =>
      json({
        lockfileVersion: 3,
        packages: Object.fromEntries(
          list(20, () => [
            `node_modules/${pkg(d)}-${d.word()}`,
            {
              version: version(d),
              resolved: `https://registry.example.org/x/-/${d.word()}-${version(d)}.tgz`,
              integrity: sri(d),
            },
          ]),
        ),
      }),
  ],
  [
    'yarn',
    'yarn.lock',
    (d) =>
      `# yarn lockfile v1\n\n${many(15, () => `"@${d.word()}/${pkg(d)}@^${version(d)}":\n  version "${version(d)}"\n  resolved "https://registry.example.org/a.tgz#${d.hex(40)}"\n  integrity ${sri(d)}\n\n`)}`,
  ],
  [
    'yarn-berry',
    'web/yarn.lock',
    (d) =>
      `__metadata:\n  version: 8\n  cacheKey: 10c0\n\n${many(12, () => `"${pkg(d)}@npm:${version(d)}":\n  resolution: "${pkg(d)}@npm:1.0.0"\n  checksum: 10c0/${d.hex(128)}\n  languageName: node\n\n`)}`,
  ],
  [
    'pnpm',
    'pnpm-lock.yaml',
    (d) =>
      `lockfileVersion: '9.0'\npackages:\n${many(14, () => `  ${pkg(d)}@${version(d)}:\n    resolution: {integrity: ${sri(d)}}\n`)}`,
  ],
  [
    'poetry',
    'poetry.lock',
    (d) =>
      `${many(10, () => `[[package]]\nname = "${pkg(d)}"\nversion = "${version(d)}"\nfiles = [\n    {file = "${pkg(d)}-1.0-py3-none-any.whl", hash = "sha256:${d.hex(64)}"},\n]\n\n`)}[metadata]\nlock-version = "2.0"\ncontent-hash = "${d.hex(64)}"\n`,
  ],
  [
    'pipfile',
    'Pipfile.lock',
    (d) =>
      json(
        {
          _meta: { hash: { sha256: d.hex(64) } },
          default: Object.fromEntries(
            list(8, () => [
              pkg(d) + d.digits(2),
              { hashes: [`sha256:${d.hex(64)}`, `sha256:${d.hex(64)}`], version: `==${version(d)}` },
            ]),
          ),
        },
        4,
      ),
  ],
  [
    'uv',
    'uv.lock',
    (d) =>
      `version = 1\n\n${many(10, () => `[[package]]\nname = "${pkg(d)}"\nversion = "${version(d)}"\nsource = { registry = "https://pypi.org/simple" }\nsdist = { url = "https://files.pythonhosted.org/packages/${d.hex(2)}/${d.hex(2)}/${d.hex(60)}/x-1.tar.gz", hash = "sha256:${d.hex(64)}", size = ${d.digits(5)} }\n\n`)}`,
  ],
  [
    'pdm',
    'pdm.lock',
    (d) =>
      `[metadata]\ncontent_hash = "sha256:${d.hex(64)}"\n\n${many(8, () => `[[package]]\nname = "${pkg(d)}"\nfiles = [\n    {file = "x.whl", hash = "sha256:${d.hex(64)}"},\n]\n`)}`,
  ],
  [
    'cargo',
    'Cargo.lock',
    (d) =>
      `version = 3\n\n${many(14, () => `[[package]]\nname = "${pkg(d)}"\nversion = "${version(d)}"\nsource = "registry+https://github.com/rust-lang/crates.io-index"\nchecksum = "${d.hex(64)}"\n\n`)}`,
  ],
  [
    'go-sum',
    'go.sum',
    (d) =>
      many(
        20,
        () =>
          `github.com/${d.word()}/${pkg(d)} v${version(d)} h1:${d.base64(32)}\ngithub.com/${d.word()}/${pkg(d)} v${version(d)}/go.mod h1:${d.base64(32)}\n`,
      ),
  ],
  [
    'gemfile',
    'Gemfile.lock',
    (d) =>
      `GIT\n  remote: https://github.com/acme/secret_keys.git\n  revision: ${d.hex(40)}\n\nCHECKSUMS\n${many(9, () => `  ${pkg(d)} (${version(d)}) sha256=${d.hex(64)}\n`)}`,
  ],
  [
    'composer',
    'composer.lock',
    (d) =>
      json(
        {
          'content-hash': d.hex(32),
          packages: list(6, () => ({
            name: `a/${pkg(d)}`,
            source: { type: 'git', reference: d.hex(40) },
            dist: { shasum: d.hex(40), reference: d.hex(40) },
          })),
        },
        4,
      ),
  ],
  [
    'conda-lock',
    'conda-lock.yml',
    (d) =>
      `metadata:\n  content_hash:\n    linux-64: ${d.hex(64)}\npackage:\n${many(10, () => `- name: ${pkg(d)}\n  url: https://conda.anaconda.org/conda-forge/linux-64/${pkg(d)}-1.0-h${d.hex(7)}_0.conda\n  hash:\n    md5: ${d.hex(32)}\n    sha256: ${d.hex(64)}\n`)}`,
  ],
  [
    'conda-explicit',
    'env/explicit.txt',
    (d) =>
      `@EXPLICIT\n${many(15, () => `https://conda.anaconda.org/conda-forge/noarch/${pkg(d)}-${version(d)}-pyhd8ed1ab_0.tar.bz2#${d.hex(32)}\n`)}`,
  ],
  [
    'requirements',
    'requirements.txt',
    (d) =>
      many(
        10,
        () => `${pkg(d)}==${version(d)} \\\n    --hash=sha256:${d.hex(64)} \\\n    --hash=sha256:${d.hex(64)}\n`,
      ),
  ],
  [
    'flake',
    'flake.lock',
    (d) =>
      json({
        nodes: Object.fromEntries(
          list(4, () => [
            d.word(),
            {
              locked: {
                lastModified: 1700000000,
                narHash: sri(d, 32),
                owner: d.word(),
                rev: d.hex(40),
                type: 'github',
              },
            },
          ]),
        ),
        version: 7,
      }),
  ],
  [
    'mix',
    'mix.lock',
    (d) =>
      `%{\n${many(6, () => `  "${pkg(d)}": {:hex, :jose, "${version(d)}", "${d.hex(64)}", [:mix], [], "hexpm", "${d.hex(64)}"},\n`)}}\n`,
  ],
  [
    'podfile',
    'ios/Podfile.lock',
    (d) => `SPEC CHECKSUMS:\n${many(8, () => `  ${pkg(d)}: ${d.hex(40)}\n`)}\nPODFILE CHECKSUM: ${d.hex(40)}\n`,
  ],
  [
    'pixi',
    'pixi.lock',
    (d) =>
      `version: 6\npackages:\n${many(9, () => `- conda: https://conda.anaconda.org/conda-forge/noarch/${pkg(d)}-1-0.conda\n  sha256: ${d.hex(64)}\n  md5: ${d.hex(32)}\n`)}`,
  ],
  [
    'gradle',
    'gradle/verification-metadata.xml',
    (d) =>
      `<verification-metadata><components>\n${many(6, () => `<component group="io.${d.word()}" name="${pkg(d)}" version="1"><artifact name="a.jar"><sha256 value="${d.hex(64)}" origin="Generated"/></artifact></component>\n`)}</components></verification-metadata>\n`,
  ],
  [
    'terraform-lock',
    '.terraform.lock.hcl',
    (d) =>
      `provider "registry.terraform.io/hashicorp/aws" {\n  version = "5.1.0"\n  hashes = [\n    "h1:${d.base64(32)}",\n${many(6, () => `    "zh:${d.hex(64)}",\n`)}  ]\n}\n`,
  ],
  [
    'deno',
    'deno.lock',
    (d) =>
      json({
        version: '3',
        remote: Object.fromEntries(list(8, (i) => [`https://deno.land/std/token_${i}.ts`, d.hex(64)])),
      }),
  ],
  [
    'bun',
    'bun.lock',
    (d) =>
      `{\n  "lockfileVersion": 1,\n  "packages": {\n${many(8, () => `    "${pkg(d)}": ["${pkg(d)}@${version(d)}", "", {}, "${sri(d)}"],\n`)}  }\n}\n`,
  ],
  [
    'helm-lock',
    'chart/Chart.lock',
    (d) =>
      `dependencies:\n- name: vault\n  repository: https://helm.releases.hashicorp.com\n  version: 0.2${d.digits(1)}.0\ndigest: sha256:${d.hex(64)}\ngenerated: "${d.time()}Z"\n`,
  ],
];

export const identifiers = [
  [
    'dvc-lock',
    'dvc.lock',
    (d) =>
      `schema: '2.0'\nstages:\n  train:\n    cmd: python train.py\n    deps:\n${many(5, () => `    - path: data/${d.word()}.parquet\n      hash: md5\n      md5: ${d.hex(32)}\n      size: ${d.digits(7)}\n`)}    outs:\n    - path: model.pt\n      md5: ${d.hex(32)}.dir\n`,
  ],
  [
    'dvc-file',
    'data/train.csv.dvc',
    (d) => `outs:\n- md5: ${d.hex(32)}\n  size: ${d.digits(8)}\n  hash: md5\n  path: train.csv\n`,
  ],
  [
    'dvc-remote',
    '.dvc/config',
    (d) =>
      `[core]\n    remote = storage\n['remote "storage"']\n    url = s3://${d.word()}-models/dvc\n    profile = ml-${d.word()}\n    credentialpath = ~/.aws/credentials\n`,
  ],
  [
    'mlflow-meta',
    'mlruns/0/meta.yaml',
    (d) =>
      `artifact_uri: s3://mlflow/0/${d.hex(32)}/artifacts\nend_time: 17000${d.digits(8)}\nrun_id: ${d.hex(32)}\nrun_uuid: ${d.hex(32)}\nuser_id: ${d.word()}\nlifecycle_stage: active\n`,
  ],
  [
    'wandb-meta',
    'wandb/run/files/wandb-metadata.json',
    (d) =>
      json({
        os: 'Linux',
        git: { remote: 'https://github.com/acme/train', commit: d.hex(40) },
        program: 'train.py',
        host: `gpu-${d.hex(8)}`,
        id: d.lowerDigits(8),
        args: ['--tokenizer', 'bert', '--max-tokens', '4096'],
      }),
  ],
  [
    'wandb-artifact',
    'wandb/manifest.json',
    (d) =>
      json({
        version: 1,
        storagePolicy: 'wandb-storage-policy-v1',
        contents: Object.fromEntries(
          list(6, (i) => [
            `part-${i}.bin`,
            {
              digest: d.base64(16),
              birthArtifactID: Buffer.from(`Artifact:${d.digits(9)}`).toString('base64'),
              size: d.between(9, 9999),
            },
          ]),
        ),
      }),
  ],
  [
    'comet-key',
    'comet/run.yaml',
    (d) =>
      `workspace: acme\nexperiment_key: ${d.hex(32)}\nproject_id: ${d.uuid()}\nprevious_experiment_key: "${d.alnum(0)}${d.hex(32)}"\n`,
  ],
  [
    'experiment-uuid',
    'runs/info.yaml',
    (d) => `experiment_key: ${d.uuid()}\nsession_key: ${d.uuid()}\nrun_key: ${d.uuid()}\n`,
  ],
  ['uuids', 'data/ids.csv', (d) => `id,session,trace\n${many(20, () => `${d.uuid()},${d.uuid()},${d.hex(32)}\n`)}`],
  [
    'trace-log',
    'logs/api.log',
    (d) =>
      many(
        15,
        () =>
          `${d.time()} INFO request_id=${d.uuid()} trace_id=${d.hex(32)} span_id=${d.hex(16)} tokens=${d.digits(3)} cache_key=${d.hex(40)}\n`,
      ),
  ],
  [
    'packed-refs',
    'fixtures/packed-refs',
    (d) => `# pack-refs with: peeled fully-peeled sorted\n${many(20, () => `${d.hex(40)} refs/heads/${d.name()}\n`)}`,
  ],
  ['object-list', 'data/objects.txt', (d) => many(25, () => `100644 blob ${d.hex(40)}\tsrc/token_${d.word()}.py\n`)],
  [
    'pinned-actions',
    '.github/workflows/ci.yml',
    (d) =>
      `jobs:\n  t:\n    steps:\n${many(8, () => `      - uses: actions/${d.word()}@${d.hex(40)} # v${d.between(1, 6)}\n`)}`,
  ],
  [
    'docker-digests',
    'Dockerfile',
    (d) =>
      `FROM python:3.11@sha256:${d.hex(64)} AS base\nCOPY --from=ghcr.io/astral-sh/uv@sha256:${d.hex(64)} /uv /bin/\nARG TOKENIZERS_PARALLELISM=false\nENV HF_HUB_ENABLE_HF_TRANSFER=1\n`,
  ],
  [
    'k8s-meta',
    'k8s/dump.yaml',
    (d) =>
      `apiVersion: v1\nkind: Pod\nmetadata:\n  name: serve-${d.lowerDigits(9)}-${d.lowerDigits(5)}\n  uid: ${d.uuid()}\n  resourceVersion: "${d.digits(9)}"\nstatus:\n  containerStatuses:\n  - imageID: docker.io/acme/serve@sha256:${d.hex(64)}\n    containerID: containerd://${d.hex(64)}\n`,
  ],
  [
    'weight-hashes',
    'src/models.py',
    (d) =>
      `_MODELS = {\n${many(8, () => `    "${d.word()}": "https://models.example.org/${d.hex(64)}/${d.word()}.pt",\n`)}}\n_MD5 = {\n${many(4, () => `    "${d.word()}": "${d.hex(32)}",\n`)}}\nSHA1 = "${d.hex(40)}"\n`,
  ],
  [
    'torchvision',
    'src/zoo.py',
    (d) =>
      many(
        8,
        () =>
          `${d.upper(6)}_WEIGHTS = Weights(url="https://download.example.org/models/${d.word()}-${d.hex(8)}.pth", sha256="${d.hex(64)}")\n`,
      ),
  ],
  [
    'hub-revision',
    'src/load.py',
    (d) =>
      `model = AutoModel.from_pretrained("acme/${d.word()}", revision="${d.hex(40)}")\ntok = AutoTokenizer.from_pretrained("acme/${d.word()}", revision="${d.hex(40)}", use_fast=True)\n`,
  ],
  ['checksums', 'SHA256SUMS', (d) => many(20, () => `${d.hex(64)}  ${d.word()}-${version(d)}.tar.gz\n`)],
  [
    'sbom',
    'sbom.cdx.json',
    (d) =>
      json({
        bomFormat: 'CycloneDX',
        serialNumber: `urn:uuid:${d.uuid()}`,
        components: list(6, () => ({
          'bom-ref': `pkg:pypi/${pkg(d)}@1?package-id=${d.hex(16)}`,
          name: pkg(d),
          hashes: [
            { alg: 'SHA-256', content: d.hex(64) },
            { alg: 'MD5', content: d.hex(32) },
          ],
        })),
      }),
  ],
  [
    'sarif',
    'reports/scan.sarif',
    (d) =>
      json({
        version: '2.1.0',
        runs: [
          {
            results: list(4, () => ({
              ruleId: 'hardcoded-password',
              message: { text: 'Possible hardcoded password' },
              partialFingerprints: { primaryLocationLineHash: `${d.hex(16)}:1`, 'matchBasedId/v1': d.hex(64) },
            })),
          },
        ],
      }),
  ],
  [
    'bazel',
    'WORKSPACE',
    (d) =>
      many(
        5,
        () =>
          `http_archive(\n    name = "${d.word()}_tokens",\n    sha256 = "${d.hex(64)}",\n    integrity = "${sri(d, 32)}",\n    strip_prefix = "x-${d.hex(40)}",\n)\n`,
      ),
  ],
  [
    'nix',
    'default.nix',
    (d) =>
      many(
        4,
        () =>
          `fetchFromGitHub {\n  owner = "${d.word()}"; repo = "keys";\n  rev = "${d.hex(40)}";\n  hash = "${sri(d, 32)}";\n}\n`,
      ),
  ],
  [
    'cloud-ids',
    'infra/ids.tf',
    (d) =>
      `locals {\n  account_id    = "${d.digits(12)}"\n  kms_key_arn   = "arn:aws:kms:eu-west-1:${d.digits(12)}:key/${d.uuid()}"\n  secret_arn    = "arn:aws:secretsmanager:eu-west-1:${d.digits(12)}:secret:prod/db-${d.alnum(6)}"\n  tenant_id     = "${d.uuid()}"\n  client_id     = "${d.uuid()}"\n  subnet_id     = "subnet-${d.hex(17)}"\n}\n`,
  ],
  [
    'cdn',
    'web/index.html',
    (d) =>
      many(
        6,
        () =>
          `<script src="https://cdn.example.org/${d.word()}.${d.hex(20)}.js" integrity="${sri(d, d.pick([32, 48, 64]))}" crossorigin="anonymous"></script>\n`,
      ),
  ],
  [
    'chain',
    'contracts/tokens.json',
    (d) => json(list(6, () => ({ token: `0x${d.hex(40)}`, symbol: d.upper(4), txHash: `0x${d.hex(64)}` }))),
  ],
  [
    'ipfs',
    'data/cids.txt',
    (d) =>
      many(
        10,
        () =>
          `Qm${d.from('123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz', 44)} bafy${d.from('abcdefghijklmnopqrstuvwxyz234567', 55)}\n`,
      ),
  ],
  [
    'etags',
    'data/manifest.json',
    (d) =>
      json(
        list(8, () => ({
          key: `raw/${d.word()}/${d.uuid()}.parquet`,
          etag: `"${d.hex(32)}-${d.digits(1)}"`,
          version_id: d.alnum(32),
        })),
      ),
  ],
];

const png = (d, n) => `iVBORw0KGgoAAAANSUhEUg${d.base64(n)}`;
const nb = (cells) => json({ cells, metadata: {}, nbformat: 4, nbformat_minor: 5 }, 1);
const b64lines = (text) => text.replace(/.{64}/g, '$&\n').trimEnd();
export const blobs = [
  [
    'notebook-images',
    'nb/plots.ipynb',
    (d) =>
      nb(
        list(4, () => ({
          cell_type: 'code',
          execution_count: 2,
          id: d.hex(8),
          metadata: {},
          source: ['plt.plot(tokens)\n'],
          outputs: [
            {
              output_type: 'display_data',
              metadata: {},
              data: { 'image/png': `${png(d, 3_000)}\n`, 'text/plain': ['<Figure>'] },
            },
          ],
        })),
      ),
  ],
  [
    'notebook-jpeg',
    'nb/photos.ipynb',
    (d) =>
      nb([
        {
          cell_type: 'code',
          metadata: {},
          source: ['show()'],
          outputs: [
            { output_type: 'display_data', metadata: {}, data: { 'image/jpeg': `/9j/4AAQSkZJRg${d.base64(5_000)}` } },
          ],
        },
        {
          cell_type: 'markdown',
          metadata: {},
          attachments: { 'a.png': { 'image/png': png(d, 900) } },
          source: ['![a](attachment:a.png)'],
        },
      ]),
  ],
  [
    'notebook-html-image',
    'nb/video.ipynb',
    (d) =>
      nb([
        {
          cell_type: 'code',
          metadata: {},
          source: ['HTML(anim)'],
          outputs: [
            {
              output_type: 'execute_result',
              metadata: {},
              data: {
                'text/html': [
                  `<img src="data:image/png;base64,${png(d, 2_000)}">\n`,
                  `<video><source src="data:video/mp4;base64,${d.base64(2_500)}"></video>`,
                ],
              },
            },
          ],
        },
      ]),
  ],
  [
    'notebook-widgets',
    'nb/widgets.ipynb',
    (d) =>
      json(
        {
          cells: [],
          metadata: {
            widgets: {
              'application/vnd.jupyter.widget-state+json': Object.fromEntries(
                list(8, () => [
                  d.hex(32),
                  {
                    model_module: '@jupyter-widgets/controls',
                    model_name: 'HTMLModel',
                    state: {
                      layout: `IPY_MODEL_${d.hex(32)}`,
                      style: `IPY_MODEL_${d.hex(32)}`,
                      value: 'tokenizer.json: 100%',
                    },
                  },
                ]),
              ),
            },
          },
          nbformat: 4,
          nbformat_minor: 0,
        },
        1,
      ),
  ],
  [
    'colab',
    'nb/colab.ipynb',
    (d) =>
      nb(
        list(4, () => ({
          cell_type: 'code',
          metadata: { id: d.urlSafe(12), outputId: d.uuid(), colab: { base_uri: 'https://localhost:8080/' } },
          source: [
            'from google.colab import userdata\n',
            "token = userdata.get('HF_TOKEN')\n",
            'import getpass\n',
            "key = getpass.getpass('API key: ')\n",
          ],
          outputs: [],
        })),
      ),
  ],
  [
    'base64-font',
    'web/font.css',
    (d) =>
      `@font-face{font-family:K;src:url(data:font/woff2;base64,d09GMgABAAAAA${d.base64(6_000)}) format("woff2")}\n`,
  ],
  [
    'svg-data',
    'web/logo.svg',
    (d) => `<svg xmlns="http://www.w3.org/2000/svg"><image href="data:image/png;base64,${png(d, 2_400)}"/></svg>\n`,
  ],
  [
    'vocabulary',
    'model/vocab.txt',
    (d) =>
      `[PAD]\n[UNK]\n${many(600, () => `${d.pick(['', '##'])}${d.pick(['token', 'password', 'key', 'secret', ''])}${d.lower(d.between(1, 9))}\n`)}`,
  ],
  [
    'tokenizer',
    'model/tokenizer.json',
    (d) =>
      json({
        version: '1.0',
        added_tokens: [{ id: 0, content: '<s>', special: true }],
        model: {
          type: 'BPE',
          vocab: Object.fromEntries(list(500, (i) => [`${d.pick(['\u0120', ''])}${d.alnum(d.between(1, 12))}`, i])),
          merges: list(200, () => `${d.alnum(3)} ${d.alnum(2)}`),
        },
      }),
  ],
  [
    'merges',
    'model/merges.txt',
    (d) =>
      `#version: 0.2\n${many(500, () => `${d.pick(['\u0120', ''])}${d.letters(d.between(1, 5))} ${d.letters(d.between(1, 6))}\n`)}`,
  ],
  ['tiktoken', 'model/cl100k.tiktoken', (d) => many(300, () => `${d.base64(d.between(2, 18))} ${d.digits(5)}\n`)],
  [
    'special-tokens',
    'model/special_tokens_map.json',
    (d) =>
      json({
        bos_token: '<|begin_of_text|>',
        eos_token: '<|end_of_text|>',
        pad_token: `<|reserved_special_token_${d.digits(3)}|>`,
        additional_special_tokens: list(20, (i) => `<extra_id_${i}>`),
        mask_token: { content: '<mask>', lstrip: true },
      }),
  ],
  [
    'weights-index',
    'model/model.safetensors.index.json',
    (d) =>
      json({
        metadata: { total_size: 13476835328 },
        weight_map: Object.fromEntries(
          list(40, (i) => [
            `model.layers.${i}.self_attn.${d.pick(['k_proj', 'q_proj', 'key', 'query'])}.weight`,
            `model-0000${d.digits(1)}-of-00009.safetensors`,
          ]),
        ),
      }),
  ],
  [
    'protobuf',
    'src/auth_pb2.py',
    (d) =>
      `DESCRIPTOR = _pool.AddSerializedFile(b'\\n\\nauth.proto\\x12\\x04auth\\"\\x30\\n\\x0cTokenRequest\\x12\\x10\\n\\x08password\\x18\\x01 \\x01(\\t\\x12${many(40, () => `\\x${d.hex(2)}${d.letters(3)}`)}')\n_globals['_TOKENREQUEST']._serialized_start=${d.digits(2)}\n`,
  ],
  [
    'certificate',
    'certs/ca.pem',
    (d) => `-----BEGIN CERTIFICATE-----\nMIID${b64lines(d.base64(780))}\n-----END CERTIFICATE-----\n`,
  ],
  [
    'public-key',
    'certs/public.pem',
    (d) =>
      `-----BEGIN PUBLIC KEY-----\nMIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8AMIIBCgKCAQEA${b64lines(d.base64(256))}\n-----END PUBLIC KEY-----\n`,
  ],
  [
    'authorized-keys',
    '.ssh/authorized_keys',
    (d) =>
      many(
        4,
        () =>
          `ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAI${d.base64(32).slice(0, 43)} ${d.word()}@laptop\nssh-rsa AAAAB3NzaC1yc2EAAAADAQABAAABgQ${d.base64(384)} ci\n`,
      ),
  ],
  [
    'known-hosts',
    '.ssh/known_hosts',
    (d) =>
      many(
        5,
        () =>
          `|1|${d.base64(20)}|${d.base64(20)} ecdsa-sha2-nistp256 AAAAE2VjZHNhLXNoYTItbmlzdHAyNTYAAAAIbmlzdHAyNTYAAABBB${d.base64(65)}\n`,
      ),
  ],
  [
    'pgp',
    'KEYS',
    (d) =>
      `-----BEGIN PGP PUBLIC KEY BLOCK-----\n\nmQINB${b64lines(d.base64(900))}\n=${d.base64(3)}\n-----END PGP PUBLIC KEY BLOCK-----\n-----BEGIN PGP SIGNATURE-----\n\niQIz${b64lines(d.base64(380))}\n-----END PGP SIGNATURE-----\n`,
  ],
  [
    'csr',
    'certs/req.csr',
    (d) => `-----BEGIN CERTIFICATE REQUEST-----\nMIIC${b64lines(d.base64(600))}\n-----END CERTIFICATE REQUEST-----\n`,
  ],
  [
    'sops-yaml',
    'secrets.enc.yaml',
    (d) =>
      `db_password: ENC[AES256_GCM,data:${d.base64(18)},iv:${d.base64(32)},tag:${d.base64(16)},type:str]\napi_key: ENC[AES256_GCM,data:${d.base64(30)},iv:${d.base64(32)},tag:${d.base64(16)},type:str]\nsops:\n    age:\n        - recipient: age1${d.lowerDigits(58)}\n          enc: |\n            -----BEGIN AGE ENCRYPTED FILE-----\n            ${d.base64(48)}\n            -----END AGE ENCRYPTED FILE-----\n    lastmodified: "${d.time()}Z"\n    mac: ENC[AES256_GCM,data:${d.base64(88)},iv:${d.base64(32)},tag:${d.base64(16)},type:str]\n`,
  ],
  [
    'sops-env',
    '.env.enc',
    (d) =>
      `HF_TOKEN=ENC[AES256_GCM,data:${d.base64(37)},iv:${d.base64(32)},tag:${d.base64(16)},type:str]\nsops_mac=ENC[AES256_GCM,data:${d.base64(88)},iv:${d.base64(32)},tag:${d.base64(16)},type:str]\nsops_age__list_0__map_recipient=age1${d.lowerDigits(58)}\n`,
  ],
  [
    'ansible-vault',
    'group_vars/vault.yml',
    (d) => `db_password: !vault |\n          $ANSIBLE_VAULT;1.1;AES256\n${many(5, () => `          ${d.hex(80)}\n`)}`,
  ],
  [
    'sealed-secret',
    'k8s/sealed.yaml',
    (d) =>
      `apiVersion: bitnami.com/v1alpha1\nkind: SealedSecret\nmetadata:\n  name: db\nspec:\n  encryptedData:\n    password: AgB${d.base64(390)}\n    api-key: AgA${d.base64(390)}\n`,
  ],
  [
    'travis-secure',
    '.travis.yml',
    (d) =>
      `env:\n  global:\n    - secure: "${d.base64(512)}"\ndeploy:\n  provider: pypi\n  password:\n    secure: "${d.base64(512)}"\n`,
  ],
  [
    'jwk-public',
    'keys/jwks.json',
    (d) =>
      json({
        keys: list(2, () => ({
          kty: 'RSA',
          use: 'sig',
          alg: 'RS256',
          kid: d.base64url(32),
          n: d.base64url(256),
          e: 'AQAB',
        })),
      }),
  ],
  [
    'embeddings',
    'data/embeddings.csv',
    (d) => many(20, () => `${d.uuid()},"[${list(24, () => `-0.${d.digits(8)}`).join(', ')}]"\n`),
  ],
  [
    'embeddings-base64',
    'data/vectors.jsonl',
    (d) =>
      many(
        8,
        (i) =>
          JSON.stringify({
            object: 'embedding',
            index: i,
            embedding: d.base64(768),
            usage: { prompt_tokens: 8, total_tokens: 8 },
          }) + '\n',
      ),
  ],
  [
    'minified',
    'web/vendor.min.js',
    (d) =>
      `!function(e){"use strict";${many(900, () => `var ${d.lower(2)}=${d.lower(1)}.${d.pick(['token', 'key', 'password', 'apiKey', 'secret', 'auth'])}||"${d.lower(6)}";${d.lower(1)}(${d.digits(3)},"${d.pick(['Password', 'currentToken', 'secretKey'])}");`)}}(this);`,
  ],
  [
    'source-map',
    'web/app.js.map',
    (d) =>
      json(
        {
          version: 3,
          sources: ['token.ts', 'auth/password.ts'],
          names: ['token', 'password', 'apiKey'],
          mappings: many(
            400,
            () => `${d.from('ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/', d.between(4, 8))},`,
          ),
        },
        0,
      ),
  ],
  [
    'fasta',
    'data/proteins.fasta',
    (d) =>
      many(
        8,
        () =>
          `>sp|P${d.digits(5)}|KEY_${d.upper(5)}\n${d.from('ACDEFGHIKLMNPQRSTVWY', 60)}\n${d.from('ACDEFGHIKLMNPQRSTVWY', 60)}\n`,
      ),
  ],
  [
    'smiles',
    'data/molecules.csv',
    (d) => `smiles,key\n${many(15, () => `${d.from('CNOSc1=()[]@H', 40)},${d.upper(14)}-${d.upper(10)}-N\n`)}`,
  ],
  [
    'hexdump',
    'fixtures/frame.hex',
    (d) => many(20, (i) => `${String(i).padStart(7, '0')}0: ${list(8, () => d.hex(4)).join(' ')}  token...\n`),
  ],
  [
    'test-vectors',
    'tests/vectors.py',
    (d) =>
      many(
        6,
        () =>
          `AES_KAT = {\n    "key": "${d.hex(32)}",\n    "iv": "${d.hex(32)}",\n    "pt": "${d.hex(32)}",\n    "ct": "${d.hex(32)}",\n}\n`,
      ),
  ],
  ['random-bytes', 'data/weights.bin', (d) => d.bytes(12_000)],
  [
    'png',
    'img/plot.png',
    (d) =>
      Buffer.concat([
        Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex'),
        Buffer.alloc(17),
        Buffer.from('\0\0\0\x19tEXtSoftware\0Matplotlib 3.8'),
        d.bytes(8_000),
      ]),
  ],
  [
    'pickle',
    'model.pkl',
    (d) =>
      Buffer.concat([
        Buffer.from('80049500000000000000007d94288c0d6d61785f6e65775f746f6b656e73944d00028c0570617373', 'hex'),
        d.bytes(6_000),
      ]),
  ],
  [
    'zip-of-locks',
    'data/bundle.zip',
    (d) => ({
      pack: 'zip',
      members: [
        { name: 'Cargo.lock', content: `[[package]]\nname = "tokens"\nchecksum = "${d.hex(64)}"\n` },
        { name: '.env.example', content: 'API_KEY=<your key>\nDB_PASSWORD=changeme\n' },
        { name: 'RECORD', content: many(8, () => `pkg/${d.word()}.py,sha256=${d.base64url(32)},${d.digits(4)}\n`) },
      ],
    }),
  ],
];
