import { describe, expect, it } from '@jest/globals';
import { follow, rulesIn } from './follow';

const flask = (expression: string): string =>
  `import flask\nfrom flask import Flask, request\napp = Flask(__name__)\n@app.route('/a/<name>')\ndef view(name):\n    eval(${expression})\n    return 'ok'\n`;

describe('of Flask', () => {
  it.each([
    "request.args['a']",
    "request.args.get('a')",
    "request.args.getlist('a')[0]",
    "request.form['a']",
    "request.values.get('a')",
    "request.cookies.get('a')",
    "request.headers['a']",
    "request.json['a']",
    "request.get_json()['a']",
    'request.data',
    'request.get_data()',
    "request.files['a'].filename",
    "request.files['a'].read()",
    'request.path',
    'request.query_string.decode()',
    'request.referrer',
    'request.user_agent.string',
    "request.view_args['a']",
    "request.environ['QUERY_STRING']",
    "flask.request.args['a']",
    'name',
    'list(request.args.keys())[0]',
    '[v for v in request.args.values()][0]',
  ])('%s', async (expression) => {
    expect(await rulesIn(flask(expression))).toEqual(['code-injection']);
  });

  it.each(['request.method', 'request.endpoint', 'request.remote_addr', "app.config['a']", 'flask.g.a'])(
    'not %s',
    async (expression) => {
      expect(await rulesIn(flask(expression))).toEqual([]);
    },
  );
});

const handlers: readonly (readonly [string, string])[] = [
  [
    'a blueprint',
    "from flask import Blueprint, request\nb = Blueprint('a', __name__)\n@b.get('/a')\ndef f():\n    eval(request.args['a'])",
  ],
  [
    'an application that is handed over',
    "from flask import request\ndef init(app):\n    @app.route('/a/<x>')\n    def f(x):\n        eval(x)",
  ],
  [
    'a view class of Flask',
    'from flask.views import MethodView\nclass V(MethodView):\n    def get(self, x):\n        eval(x)',
  ],
  ['FastAPI', 'from fastapi import FastAPI\napp = FastAPI()\n@app.get("/a")\nasync def f(x: str):\n    eval(x)'],
  [
    'FastAPI with Query',
    'from fastapi import FastAPI, Query\napp = FastAPI()\n@app.get("/a")\ndef f(x: str = Query("a")):\n    eval(x)',
  ],
  [
    'a model of FastAPI',
    'from fastapi import APIRouter\nfrom pydantic import BaseModel\nclass Item(BaseModel):\n    name: str\nr = APIRouter()\n@r.post("/a")\ndef f(item: Item):\n    eval(item.name)',
  ],
  [
    'a text in a model of FastAPI that has numbers, too',
    'from typing import Optional\nfrom fastapi import FastAPI\nfrom pydantic import BaseModel, Field\nclass Item(BaseModel):\n    size: int = 1\n    name: str\napp = FastAPI()\n@app.post("/a")\ndef f(item: Item):\n    eval(item.name + str(item.size))',
  ],
  [
    'a whole model of FastAPI',
    'from typing import Optional\nfrom fastapi import FastAPI\nfrom pydantic import BaseModel, Field\nclass Item(BaseModel):\n    size: int = 1\n    name: str\napp = FastAPI()\n@app.post("/a")\ndef f(item: Item):\n    eval(item.model_dump()["name"])',
  ],
  [
    'a text with a default in a model within a model',
    'from typing import Optional\nfrom fastapi import FastAPI\nfrom pydantic import BaseModel, Field\nclass Inner(BaseModel):\n    name: str = "a"\nclass Item(BaseModel):\n    size: int\n    inner: Optional[Inner] = None\napp = FastAPI()\n@app.post("/a")\ndef f(item: Item):\n    eval(item.inner.name)',
  ],
  [
    'a text that takes the place of a number in a base class',
    'from typing import Optional\nfrom fastapi import FastAPI\nfrom pydantic import BaseModel, Field\nclass Base(BaseModel):\n    size: int\nclass Item(Base):\n    size: str\napp = FastAPI()\n@app.post("/a")\ndef f(item: Item):\n    eval(item.size)',
  ],
  [
    'a request of FastAPI',
    'from fastapi import FastAPI, Request\napp = FastAPI()\n@app.post("/a")\nasync def f(request: Request):\n    body = await request.json()\n    eval(body["a"])',
  ],
  [
    'Starlette',
    'from starlette.requests import Request\nasync def f(request: Request):\n    eval(request.query_params["a"])',
  ],
  ['Django', 'from django.http import HttpResponse\ndef f(request):\n    eval(request.GET["a"])'],
  [
    'a view class of Django',
    'from django.views import View\nclass V(View):\n    def post(self, request):\n        eval(request.POST.get("a"))',
  ],
  [
    'a request of a view class',
    'from django.views import View\nclass V(View):\n    def get(self, request):\n        eval(self.request.GET["a"])',
  ],
  [
    'the REST framework',
    'from rest_framework.views import APIView\nclass V(APIView):\n    def post(self, request):\n        eval(request.data["a"])',
  ],
  ['aiohttp', 'from aiohttp import web\nasync def f(request):\n    data = await request.post()\n    eval(data["a"])'],
  [
    'Tornado',
    'import tornado.web\nclass H(tornado.web.RequestHandler):\n    def get(self):\n        eval(self.get_argument("a"))',
  ],
  ['Bottle', 'from bottle import route, request\n@route("/a")\ndef f():\n    eval(request.query.a)'],
  ['Falcon', 'import falcon\nclass R:\n    def on_get(self, req, resp):\n        eval(req.params["a"])'],
  [
    'Sanic',
    'from sanic import Sanic\napp = Sanic("a")\n@app.get("/a")\nasync def f(request):\n    eval(request.args["a"])',
  ],
  [
    'gRPC',
    'import a_pb2_grpc\nclass S(a_pb2_grpc.AServicer):\n    def Do(self, request, context):\n        eval(request.text)',
  ],
  ['a Lambda', 'def lambda_handler(event, context):\n    eval(event["a"])'],
  ['Streamlit', 'import streamlit as st\neval(st.text_input("a"))'],
  ['Gradio', 'import gradio as gr\ndef f(a):\n    eval(a)\ngr.Interface(fn=f, inputs="text", outputs="text")'],
  [
    'a button of Gradio',
    'import gradio as gr\ndef f(a):\n    eval(a)\ndef build(button):\n    gr.Row()\n    button.click(f)',
  ],
  [
    'OpenAI',
    'from openai import OpenAI\nclient = OpenAI()\nanswer = client.chat.completions.create(model="a")\neval(answer.choices[0].message.content)',
  ],
  [
    'Anthropic',
    'import anthropic\nanswer = anthropic.Anthropic().messages.create(model="a")\nexec(answer.content[0].text)',
  ],
  [
    'a pipeline',
    'from transformers import pipeline\ngenerate = pipeline("text-generation")\nexec(generate("a")[0]["generated_text"])',
  ],
];

const quiet: readonly (readonly [string, string])[] = [
  [
    'a number of FastAPI',
    'from fastapi import FastAPI\napp = FastAPI()\n@app.get("/a")\ndef f(x: int):\n    eval(str(x))',
  ],
  [
    'numbers in a model of FastAPI',
    'from typing import Optional\nfrom fastapi import FastAPI\nfrom pydantic import BaseModel, Field\nclass Item(BaseModel):\n    size: int = 1\n    rate: Optional[float] = None\n    count: int = Field(1, ge=1)\n    even: int | None = None\napp = FastAPI()\n@app.post("/a")\ndef f(item: Item):\n    eval(f"{item.size} {item.rate} {item.count} {item.even}")',
  ],
  [
    'a number in a model within a model, and of a base class',
    'from typing import Optional\nfrom fastapi import FastAPI\nfrom pydantic import BaseModel, Field\nclass Inner(BaseModel):\n    size: int\nclass Base(BaseModel):\n    level: int\nclass Item(Base):\n    inner: Inner\napp = FastAPI()\n@app.post("/a")\ndef f(item: Item):\n    eval(f"{item.inner.size} {item.level}")',
  ],
  [
    'a dependency of FastAPI',
    'from fastapi import FastAPI, Depends\napp = FastAPI()\n@app.get("/a")\ndef f(x = Depends(str)):\n    eval(x)',
  ],
  [
    'a number in a route',
    "from flask import Flask\napp = Flask(__name__)\n@app.route('/<int:x>')\ndef f(x):\n    eval(str(x))",
  ],
  [
    'one of the texts that FastAPI has checked',
    'from typing import Literal, Optional\nfrom fastapi import FastAPI\napp = FastAPI()\n@app.get("/a")\ndef f(x: Literal["a", "b"], y: Optional[Literal["c"]] = None):\n    eval(x + y)',
  ],
  [
    'a member of an enumeration that FastAPI has checked',
    'from enum import Enum\nfrom fastapi import FastAPI\napp = FastAPI()\nclass Sort(str, Enum):\n    A = "a"\n@app.get("/a")\ndef f(x: Sort = Sort.A):\n    eval(x.value)',
  ],
  [
    'a member of an enumeration',
    "import enum\nfrom flask import Flask\napp = Flask(__name__)\nclass Sort(enum.StrEnum):\n    A = 'a'\n@app.route('/<x>')\ndef f(x):\n    eval(Sort(x).value)",
  ],
  [
    "a pool's `submit`, which is none of Gradio's",
    'import flask\ndef f(x):\n    exec(x)\ndef start_requests(pool):\n    pool.submit(f, 1)',
  ],
  ['arguments of the program', 'import sys\neval(sys.argv[1])'],
  ['the environment', "import os\neval(os.environ['A'])"],
  ['a parameter that nobody gives', 'def f(x):\n    eval(x)'],
];

describe('of a handler', () => {
  it.each(handlers)('%s', async (_, code) => {
    expect(await rulesIn(code)).toEqual(['code-injection']);
  });
});

describe('not', () => {
  it.each(quiet)('%s', async (_, code) => {
    expect(await rulesIn(code)).toEqual([]);
  });
});

it('what is in a file is not its name', async () => {
  const code = (value: string): string =>
    `from pathlib import Path\nfrom flask import Flask, request\napp = Flask(__name__)\n@app.route('/')\ndef f():\n    p = (Path('/srv').resolve() / request.args['x']).resolve()\n    if not p.is_relative_to(Path('/srv').resolve()):\n        return 'no'\n    return ${value}\n`;
  for (const value of ['p.read_text()', 'p.open().read()', 'str(p.stat().st_size)'])
    expect(await rulesIn(code(value))).toEqual([]);
  expect(await rulesIn(code('str(p)'))).toEqual(['cross-site-scripting']);
});

describe('over modules', () => {
  const view = (body: string): string =>
    `import os\nimport helpers\nfrom flask import Flask, request\napp = Flask(__name__)\n@app.route('/')\ndef view():\n    x = request.args['x']\n    ${body}\n    return 'ok'\n`;

  it.each([
    ['a function', 'os.system(helpers.same(x))', 'def same(a):\n    return a', ['command-injection app.py:8']],
    ['a constant', 'os.system(helpers.same(x))', "def same(a):\n    return 'a'", []],
    [
      'a sink is the fault of who calls it',
      'helpers.run(x)',
      'import os\ndef run(a):\n    os.system(a)',
      ['command-injection app.py:8'],
    ],
    [
      'a class',
      'os.system(helpers.Box(x).a)',
      'class Box:\n    def __init__(self, a):\n        self.a = a',
      ['command-injection app.py:8'],
    ],
    [
      'a check that raises',
      'helpers.check(x)\n    os.system(x)',
      'def check(a):\n    if not a.isalnum():\n        raise ValueError',
      [],
    ],
    [
      'a check that answers',
      'if helpers.fits(x):\n        os.system(x)',
      "def fits(a):\n    return a in ('a', 'b')",
      [],
    ],
    [
      'a check that answers in steps',
      'if not helpers.fits(x):\n        return 1\n    os.system(x)',
      'def fits(a):\n    if a.isalnum():\n        return True\n    return False',
      [],
    ],
    [
      'a check of something else',
      'if helpers.fits(x):\n        os.system(x)',
      'def fits(a):\n    return len(a) < 9',
      ['command-injection app.py:9'],
    ],
  ])('%s', async (_, body, helpers, found) => {
    expect(await follow({ 'app.py': view(body), 'helpers.py': helpers })).toEqual(found);
  });

  it.each(['lib/helpers.py', 'helpers/__init__.py'])('found as %s', async (path) => {
    const files = {
      'app.py': view('os.system(helpers.same(x))').replace(
        'import helpers',
        path.startsWith('lib') ? 'from lib import helpers' : 'import helpers',
      ),
      [path]: 'def same(a):\n    return 1',
    };
    expect(await follow(files)).toEqual([]);
  });
});
