import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { linesOf } from '../../../../src/engines/python/detection';
import { pythonOf } from '../../../../src/engines/python/ipython';
import { mayMatch, mlRules, analyseMl, shellSightings, type MlSighting } from '../../../../src/engines/python-flow/ml';
import { createParser, type Parser } from '../../../../src/engines/python-flow/syntax/parser';

let parser: Parser;
beforeAll(async () => {
  parser = await createParser();
});
afterAll(() => {
  parser.close();
});

const sightings = (source: string): MlSighting[] => [...analyseMl(parser.parse(source), source).sightings];
const rulesIn = (source: string): string[] => sightings(source).map(({ rule }) => rule.id);

/** The source after its sightings' edits. */
function edited(source: string): string {
  const edits = sightings(source).flatMap(({ edit }) => edit ?? []);
  return edits.reduceRight(
    (text, { at, end, replacement }) => text.slice(0, at) + replacement + text.slice(end),
    source,
  );
}

/** Known by the name of an argument that nobody else would choose. */
const permitted = new Set(['trust-remote-code', 'dangerous-deserialization-allowed', 'agent-requests-any-address']);

describe.each(mlRules.filter(({ call }) => call))('$id', (rule) => {
  it('is found in the bad snippet and not in the good one', () => {
    expect(mayMatch('a.py', rule.bad)).toBe(true);
    expect(rulesIn(rule.bad)).toContain(rule.id);
    expect(rulesIn(rule.good)).toEqual([]);
  });

  it('is found no more once its edit is made', () => {
    if (sightings(rule.bad).some(({ edit }) => edit)) expect(rulesIn(edited(rule.bad))).not.toContain(rule.id);
  });

  it('is not found where the names are the program’s own', () => {
    const own = rule.bad.replace(/^(?:from \S+ )?import (?:\S+ as )?(\w+).*$/gm, '$1 = Own()');
    expect(own).not.toBe(rule.bad);
    expect(rulesIn(own)).toEqual(permitted.has(rule.id) ? [rule.id] : []);
  });
});

describe.each(mlRules)('$id', (rule) => {
  it('says what it is, why it matters and what it weighs', () => {
    expect(rule.id).toMatch(/^[a-z]+(?:-[a-z]+)+$/);
    expect(rule.title.length).toBeLessThan(50);
    expect(rule.why).toMatch(/^.{80,}\.$/);
    expect(rule.reason).toMatch(/^[A-Z].{19,}\.$/);
    expect(rule.cwe.length).toBeGreaterThan(0);
    expect(rule.owasp.length).toBeGreaterThan(0);
    for (const id of rule.owasp) expect(id).toMatch(/^(?:A\d\d:2021|ML\d\d:2023|LLM\d\d:2025)$/);
  });
});

const commit = '3f1d9a0c5be24786a9d0c1b2e3f4a5968778695a';

describe('rules on calls', () => {
  it.each<[string, string]>([
    // Names
    ['from torch import load\nload(f)', 'torch-load-without-weights-only'],
    ['from torch import load as read\nread(f)', 'torch-load-without-weights-only'],
    ['import torch as th\ndef f(p):\n    return [th.load(x) for x in p]', 'torch-load-without-weights-only'],
    ['def f(p):\n    import torch\n    return torch.load(p)', 'torch-load-without-weights-only'],
    [
      'try:\n    import joblib\nexcept ImportError:\n    from sklearn.externals import joblib\njoblib.load(p)',
      'untrusted-model-unpickled',
    ],
    ['class A:\n    import torch\n    x = torch.load(p)', 'torch-load-without-weights-only'],
    ['import torch\nload = torch.load\nload("m.pt")', 'torch-load-without-weights-only'],
    ['import torch\nFLAG = False\ntorch.load("m.pt", weights_only=FLAG)', 'torch-load-without-weights-only'],
    ['import torch\ntorch.load("m.pt", map_location="cpu",)', 'torch-load-without-weights-only'],
    // Where it comes from
    ['import joblib\njoblib.load(path)', 'untrusted-model-unpickled'],
    ['import pickle\nwith open(path, "rb") as f:\n    pickle.load(f)', 'untrusted-model-unpickled'],
    [
      'import pickle, requests\npickle.loads(requests.get("https://example.org/m.pkl").content)',
      'untrusted-model-unpickled',
    ],
    [
      'import dill\nfrom huggingface_hub import hf_hub_download\ndill.load(open(hf_hub_download("org/m", "m.pkl", revision="' +
        commit +
        '"), "rb"))',
      'untrusted-model-unpickled',
    ],
    ['import pandas as pd\npd.read_pickle("https://example.org/x.pkl")', 'untrusted-model-unpickled'],
    [
      'import cloudpickle, os\ncloudpickle.load(open(os.path.join(folder, "m.pkl"), "rb"))',
      'untrusted-model-unpickled',
    ],
    ['from pathlib import Path\nimport joblib\njoblib.load(Path(root) / "m.joblib")', 'untrusted-model-unpickled'],
    ['import numpy\nnumpy.load(f, None, True)', 'numpy-load-pickle'],
    ['import keras\nkeras.config.enable_unsafe_deserialization()', 'keras-unsafe-deserialization'],
    ['import tensorflow as tf\ntf.keras.models.load_model(p, safe_mode=False)', 'keras-unsafe-deserialization'],
    ['import yaml\nyaml.load(f)', 'unsafe-yaml-load'],
    ['import yaml\nyaml.load(f, yaml.FullLoader)', 'unsafe-yaml-load'],
    ['from yaml import load, Loader\nload(f, Loader=Loader)', 'unsafe-yaml-load'],
    [
      'try:\n    from yaml import CLoader as Loader\nexcept ImportError:\n    from yaml import Loader\nimport yaml\nyaml.load(f, Loader)',
      'unsafe-yaml-load',
    ],
    ['import yaml\nyaml.unsafe_load(f)', 'unsafe-yaml-load'],
    // Hubs
    [
      'from transformers import AutoTokenizer\nAutoTokenizer.from_pretrained("bert-base-uncased")',
      'unpinned-hub-download',
    ],
    [
      'import transformers as t\nt.AutoModel.from_pretrained(pretrained_model_name_or_path="org/m", revision="v1.0")',
      'unpinned-hub-download',
    ],
    [
      'from transformers import AutoModel\nNAME = "org/m"\ndef f():\n    return AutoModel.from_pretrained(NAME)',
      'unpinned-hub-download',
    ],
    ['from datasets import load_dataset\nload_dataset("squad", split="train")', 'unpinned-hub-download'],
    ['from huggingface_hub import snapshot_download\nsnapshot_download(repo_id="org/m")', 'unpinned-hub-download'],
    [
      'from huggingface_hub import HfApi\napi = HfApi()\napi.hf_hub_download("org/m", "f.bin")',
      'unpinned-hub-download',
    ],
    ['from transformers import pipeline\npipeline("summarization", model="org/m")', 'unpinned-hub-download'],
    [
      'from sentence_transformers import SentenceTransformer\nSentenceTransformer("all-MiniLM-L6-v2")',
      'unpinned-hub-download',
    ],
    [
      'from diffusers import StableDiffusionPipeline as P\nP.from_pretrained("org/m").to("cuda")',
      'unpinned-hub-download',
    ],
    ['from vllm import LLM\nLLM("org/m", trust_remote_code=True)', 'trust-remote-code'],
    ['import torch\ntorch.hub.load("owner/name:main", "net")', 'torch-hub-unpinned'],
    ['import mlflow, os\nmlflow.sklearn.load_model(os.environ["MODEL_URI"])', 'mlflow-model-from-outside'],
    [
      'import argparse, mlflow\nparser = argparse.ArgumentParser()\nargs = parser.parse_args()\nmlflow.pyfunc.load_model(args.uri)',
      'mlflow-model-from-outside',
    ],
    // Servers
    [
      'import gradio as gr\nwith gr.Blocks() as demo:\n    gr.Textbox()\ndemo.queue().launch(share=True)',
      'gradio-public-link',
    ],
    ['import gradio as gr\ngr.ChatInterface(f).launch(server_name="0.0.0.0")', 'ml-server-open-to-network'],
    ['import os\nos.system("mlflow server --backend-store-uri x --host 0.0.0.0")', 'ml-server-open-to-network'],
    [
      'import subprocess\nsubprocess.Popen(["tensorboard", "--logdir", logs, "--bind_all"])',
      'ml-server-open-to-network',
    ],
    [
      'import subprocess\nsubprocess.run(["jupyter", "lab", "--ip=0.0.0.0", "--NotebookApp.token="])',
      'ml-server-open-to-network',
    ],
    ["c = get_config()\nc.ServerApp.token = ''", 'ml-server-open-to-network'],
    ['import boto3\nboto3.client("s3", verify=False)', 'tls-verification-disabled'],
    ['import aiohttp\naiohttp.TCPConnector(ssl=False)', 'tls-verification-disabled'],
    ['import os\nos.environ["MLFLOW_TRACKING_INSECURE_TLS"] = "true"', 'tls-verification-disabled'],
    ['import ssl\nssl._create_default_https_context = ssl._create_unverified_context', 'tls-verification-disabled'],
    ['from flask import Flask\napp = Flask(__name__)\napp.run(host="x", debug=True)', 'debug-mode-enabled'],
    ['from flask import Flask\napp = Flask(__name__)\napp.config["DEBUG"] = True', 'debug-mode-enabled'],
    [
      'from langchain_experimental.agents import create_pandas_dataframe_agent as c\nc(llm, df, allow_dangerous_code=True)',
      'agent-runs-generated-code',
    ],
  ])('see %j', (source, rule) => {
    expect(mayMatch('a.py', source)).toBe(true);
    expect(rulesIn(source)).toEqual([rule]);
  });

  it.each<[string]>([
    ['import torch\ntorch.load(p, **options)'],
    ['import torch\ntorch.load(p, weights_only=strict)'],
    ['from mine import torch\ntorch.load(p)'],
    ['import torch\ndef f(torch):\n    return torch.load(p)'],
    ['import torch\ntorch = Own()\ntorch.load(p)'],
    ['import joblib\nPATH = "models/" + "m.joblib"\njoblib.load(PATH)'],
    ['import pickle\nwith open("cache.pkl", "rb") as f:\n    pickle.load(f)'],
    ['import joblib\nfrom pathlib import Path\nROOT = Path(__file__).parent\njoblib.load(ROOT / "m.joblib")'],
    ['import json\njson.load(open(path))'],
    ['import pickle\npickle.loads(pickle.dumps(x))'],
    ['import pickle\ndef f(x):\n    copy = pickle.dumps(x)\n    return pickle.loads(copy)'],
    ['import numpy as np\nnp.load(p)'],
    ['import numpy as np\nnp.load(p, allow_pickle=flag)'],
    ['import yaml\nyaml.load(f, Loader=yaml.SafeLoader)'],
    ['import yaml\nyaml.load(f, Loader=MyLoader)'],
    [
      'try:\n    from yaml import CSafeLoader as Loader\nexcept ImportError:\n    from yaml import SafeLoader as Loader\nimport yaml\nyaml.load(f, Loader)',
    ],
    ['from transformers import AutoModel\nAutoModel.from_pretrained("./checkpoint")'],
    ['from transformers import AutoModel\nimport os\nAutoModel.from_pretrained(os.path.join(root, "final"))'],
    ['from transformers import AutoModel\nAutoModel.from_pretrained("org/m", revision="' + commit + '")'],
    ['from transformers import AutoModel\nAutoModel.from_pretrained("org/m", revision=pinned)'],
    ['from transformers import AutoModel\nAutoModel.from_pretrained("org/m", local_files_only=True)'],
    ['from datasets import load_dataset\nload_dataset("csv", data_files="x.csv")'],
    ['import torch\ntorch.hub.load("./mine", "net", source="local")'],
    ['import mlflow\nmlflow.pyfunc.load_model(f"models:/{name}/3")'],
    ['import gradio as gr\ngr.Interface(f).launch()'],
    ['import gradio as gr\ngr.Interface(f).launch(share=True, auth=("ann", password))'],
    ['import subprocess\nsubprocess.run(["mlflow", "server", "--host", "127.0.0.1"])'],
    ['import requests\nrequests.get(url, verify="ca.pem")'],
    ['from fastapi import FastAPI\nFastAPI(debug=settings.debug)'],
    ['session = Own()\nsession.verify = False'],
  ])('see nothing in %j', (source) => {
    expect(rulesIn(source)).toEqual([]);
  });

  it('know a copy from what comes from elsewhere', () => {
    const places = (source: string): number => analyseMl(parser.parse(source), source).harmless.length;
    expect(places('import pickle\nx = pickle.loads(pickle.dumps(y))')).toBe(1);
    expect(places('import pickle\ns = pickle.dumps(y)\nx = pickle.loads(s)')).toBe(1);
    expect(places('import pickle\nx = pickle.load(open("a.pkl", "rb"))')).toBe(0);
  });

  it('weighs a download less where its name may be a path', () => {
    const [sighting] = sightings(
      'from transformers import AutoModel\ndef f(name):\n    return AutoModel.from_pretrained(name)',
    );
    expect(sighting).toMatchObject({ severity: 'low', rule: { id: 'unpinned-hub-download' } });
  });

  it.each([
    ['import torch\ntorch.load(p)', 'import torch\ntorch.load(p, weights_only=True)'],
    ['import torch\ntorch.load(\n    p,\n)', 'import torch\ntorch.load(\n    p,\nweights_only=True)'],
    ['import torch\ntorch.load(p, weights_only = False)', 'import torch\ntorch.load(p, weights_only = True)'],
    ['import yaml\nyaml.load(f)', 'import yaml\nyaml.safe_load(f)'],
    ['import yaml\nyaml.load(f, Loader=yaml.FullLoader)', 'import yaml\nyaml.load(f, Loader=yaml.SafeLoader)'],
    ['import numpy as np\nnp.load(p, allow_pickle=True)', 'import numpy as np\nnp.load(p, allow_pickle=False)'],
  ])('put %j right', (source, after) => {
    expect(edited(source)).toBe(after);
  });
});

describe('rules on a notebook’s shell commands', () => {
  /** Of one cell; the notebook's Python is what is left without the commands. */
  const shellRulesIn = (cell: string): string[] => {
    const python = pythonOf(cell).source;
    const { scope } = analyseMl(parser.parse(python), python);
    return shellSightings(linesOf(cell), linesOf(python), scope).map(({ rule, line }) => `${rule.id} ${line}`);
  };

  it.each(mlRules.filter(({ call }) => !call))('$id: the bad and the good snippet', ({ id, bad, good }) => {
    expect(shellRulesIn(bad)).toEqual([`${id} 1`]);
    expect(shellRulesIn(good)).toEqual([]);
  });

  it.each([
    ['x = f()\n!ls $x', 1],
    ['x = f()\n!!ls $x', 1],
    ['x = f()\nfiles = !ls $x', 1],
    ['x = f()\n%sx ls {x}', 1],
    ['for p in paths:\n    !rm {p}', 1],
    ['x = f()\n!unzip \\\n  -q {x}', 1],
    ['x = f()\n!pip install {x.name}', 1],
    ['files = !ls\n!rm {files}', 1],
  ])('see %j', (cell, line) => {
    expect(shellRulesIn(cell)).toEqual([`notebook-shell-from-variable ${line}`]);
  });

  it('see a server that is open to the network', () => {
    expect(shellRulesIn('!pip install mlflow\n!mlflow ui --host 0.0.0.0 &')).toEqual(['ml-server-open-to-network 1']);
  });

  it.each([
    ['!pip install torch'],
    ['x = f()\ntext = """\n!rm {x}\n"""'],
    ['import sys\n!{sys.executable} -m pip install torch'],
    ['!echo $HOME ${PATH} $$ {1..5} {a,b}'],
    ['N = 3\n!head -n {N} data.csv'],
    ['x = f()\nprint(f"{x}!")'],
    ["!awk '{print $1}' data.csv"],
  ])('see nothing in %j', (cell) => {
    expect(shellRulesIn(cell)).toEqual([]);
  });
});

describe('only what the rules need is parsed', () => {
  it.each([
    ['import torch\n\nclass Net(torch.nn.Module):\n    """Load it with `load`."""\n', false],
    ['import torch\nnet = torch.load(path)\n', true],
    ['from torch import (\n    save,\n    load as read,\n)\n', true],
    ['from transformers import PreTrainedModel\n# a model of transformers, see from_pretrained\n', false],
    ['import requests\nrequests.get(url, timeout=3, # long\n    verify=False)\n', true],
  ])('%j', (source, is) => {
    expect(mayMatch('a.py', source)).toBe(is);
  });

  it.each([
    ['import torch', 'torch.load(path)'],
    ['from torch import load as read', 'read(path)'],
    ['import torch\nread = torch.load', 'read(path)'],
    ['import torch\ntry:\n    from torch import load as read\nexcept ImportError:\n    pass', 'read(path)'],
  ])('a function in which a name of theirs stands, and no other: %j, %j', (imports, body) => {
    const other = `def other():\n${'    x = compute(1)\n'.repeat(200)}\n`;
    const source = `${imports}\n${other}def f(path):\n${'    y = compute(2)\n'.repeat(20)}    return ${body}\n`;
    const program = parser.parse(source);
    const [first] = program.body.filter((statement) => statement.kind === 'function');
    if (first === undefined) throw new Error('there is no function');
    const read = jest.spyOn(first, 'body', 'get');
    expect(analyseMl(program, source).sightings.map(({ rule }) => rule.id)).toEqual([
      'torch-load-without-weights-only',
    ]);
    expect(read).not.toHaveBeenCalled();
  });
});
