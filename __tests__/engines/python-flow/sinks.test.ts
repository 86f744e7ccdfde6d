import { describe, expect, it } from '@jest/globals';
import { flowRule, ruleIds, type RuleId } from '../../../src/engines/python-flow/rules';
import { page, rulesIn } from './follow';

/** Where `x` is what the sender says: code that the rule is about, and code that it isn't. */
const rows: Readonly<Record<RuleId, { bad: readonly string[]; good: readonly string[] }>> = {
  'sql-injection': {
    bad: [
      "import sqlite3\nsqlite3.connect('a').cursor().execute('select ' + x)",
      "import sqlite3\nc = sqlite3.connect('a')\nc.execute(f'select {x}')",
      "import sqlite3\nwith sqlite3.connect('a') as c:\n    c.executescript(x)",
      "import psycopg2\ncur = psycopg2.connect('a').cursor()\ncur.execute('select %s' % x)",
      "import pymysql\ncur = pymysql.connect().cursor()\ncur.executemany('select {}'.format(x), [])",
      'from sqlalchemy import text\ntext("select " + x)',
      "import sqlalchemy\nsqlalchemy.create_engine('a').connect().execute('select ' + x)",
      "import pandas as pd\npd.read_sql('select ' + x, None)",
      'from models import User\nUser.objects.raw("select " + x)',
      'from models import User\nUser.objects.extra(where=["a = " + x])',
      'from django.db.models.expressions import RawSQL\nRawSQL("select " + x, [])',
      "from django.db import connection\nwith connection.cursor() as cur:\n    cur.execute('select ' + x)",
    ],
    good: [
      "import sqlite3\nsqlite3.connect('a').cursor().execute('select ?', (x,))",
      "import psycopg2\npsycopg2.connect('a').cursor().execute('select %s', [x])",
      "from sqlalchemy import text\ntext('select :x').bindparams(x=x)",
      "import sqlite3\nsqlite3.connect('a').execute(f'select {int(x)}')",
      "import re, sqlite3\nNAME = re.compile('[a-z_]{1,32}')\ndef valid(a):\n    return NAME.fullmatch(a) is not None\nif valid(x):\n    sqlite3.connect('a').execute('select a from ' + x)",
      "import re, sqlite3\nif re.fullmatch('[a-z]+', x) is None:\n    raise ValueError\nsqlite3.connect('a').execute('select a from ' + x)",
      'import sqlite3\nif x in ("name", "age"):\n    sqlite3.connect("a").execute("select a order by " + x)',
      "import pandas as pd\npd.read_sql('select ?', None, params=[x])",
    ],
  },
  'command-injection': {
    bad: [
      "cmd = ['sh', '-c']\ncmd += ['echo ' + x]\nos.execvp(cmd[0], cmd)",
      "os.execlp('sh', 'sh', '-c', x)",
      "import platform, subprocess\nargs = []\nif platform.system() == 'Windows':\n    args.append('cmd')\n    args.append('/c')\nelse:\n    args.append('sh')\n    args.append('-c')\nargs.append('echo ' + x)\nsubprocess.run(args)",
      'os.system(x)',
      'os.popen("ls " + x)',
      'import subprocess\nsubprocess.run(x, shell=True)',
      'import subprocess\nsubprocess.check_output("ls " + x, shell=True)',
      'from subprocess import Popen as run\nrun(x, shell=1)',
      "import subprocess\nsubprocess.call(['sh', '-c', 'ls ' + x])",
      "import subprocess\nsubprocess.run(['/bin/bash', '-c', x])",
      'import subprocess\nsubprocess.run([x, "a"])',
      'import subprocess\nsubprocess.getoutput("ls " + x)',
      'import asyncio\nasyncio.create_subprocess_shell(x)',
      'import paramiko\nclient = paramiko.SSHClient()\nclient.exec_command("ls " + x)',
    ],
    good: [
      "os.execvp('ls', ['ls', x])",
      'import subprocess\nsubprocess.run(["ls", "--", x])',
      'import shlex\nos.system("ls " + shlex.quote(x))',
      'import subprocess\nsubprocess.run("ls", shell=True)',
      'import subprocess\nsubprocess.run(["ls"], cwd="a", env={"A": x})',
      'if x.isalnum():\n    os.system("ls " + x)',
    ],
  },
  'code-injection': {
    bad: [
      'eval(x)',
      'exec(x)',
      "exec(compile(x, 'a', 'exec'))",
      '__import__(x)',
      'import importlib\nimportlib.import_module(x)',
      'getattr(os, x)()',
      'import builtins\nbuiltins.eval(x)',
    ],
    good: [
      'import ast\nast.literal_eval(x)',
      "{'a': len}[x](x)",
      "eval('1 + 1')",
      'eval("1", {"x": x})',
      'if x.startswith("\'") and x.endswith("\'") and "\'" not in x[1:-1]:\n    exec(x)',
    ],
  },
  'template-injection': {
    bad: [
      'from flask import render_template_string\nrender_template_string(x)',
      'import jinja2\njinja2.Template("a" + x)',
      'from jinja2 import Environment\nEnvironment().from_string(x)',
      'from mako.template import Template\nTemplate(x)',
    ],
    good: [
      'from flask import render_template_string\nrender_template_string("{{ a }}", a=x)',
      'import jinja2\njinja2.Template("{{ a }}").render(a=x)',
    ],
  },
  'path-traversal': {
    bad: [
      'open(x)',
      "open('files/' + x)",
      "open(os.path.join('files', x))",
      'os.remove(x)',
      'os.listdir("a/" + x)',
      'import pathlib\npathlib.Path("a", x).read_text()',
      'from pathlib import Path\n(Path("a") / x).open()',
      'from flask import send_file\nsend_file(x)',
      'import shutil\nshutil.rmtree(x)',
      'import codecs\ncodecs.open(x)',
      'import zipfile\nzipfile.ZipFile("a").extractall(x)',
      "p = os.path.normpath(os.path.join('/a', x))\nopen(p)",
    ],
    good: [
      "import numpy as np\nnp.load(request.files['a'].stream, allow_pickle=False)",
      "from pathlib import Path\nb = Path('/srv').resolve()\nt = (b / x).resolve()\nif not t.is_relative_to(b):\n    return 'no'\nt.read_bytes()",
      'open(os.path.basename(x))',
      'from werkzeug.utils import secure_filename\nopen(secure_filename(x))',
      "p = os.path.realpath(os.path.join('/a', x))\nif not p.startswith('/a/'):\n    return 'no'\nopen(p)",
      "if '..' in x:\n    return 'no'\nopen('files/' + x)",
      "if x not in ('a', 'b'):\n    return 'no'\nopen(x)",
      'import pathlib\np = (pathlib.Path("/a") / x).resolve()\nif not p.is_relative_to("/a"):\n    return "no"\np.read_text()',
      "p = os.path.abspath(os.path.join('/a', x))\nif os.path.commonpath([p, '/a']) != '/a':\n    return 'no'\nopen(p)",
      'import pathlib\nopen(pathlib.Path(x).name)',
    ],
  },
  'server-side-request-forgery': {
    bad: [
      'import requests\nrequests.get(x)',
      "import requests\nrequests.get('https://' + x)",
      'import httpx\nhttpx.post(url=x)',
      'from urllib.request import urlopen\nurlopen(x)',
      'import requests\nrequests.Session().get(x)',
      'import requests\nrequests.request("GET", x)',
    ],
    good: [
      "import requests\nrequests.get('https://example.com/a?' + x)",
      "import requests\nrequests.get('https://example.com', params={'a': x})",
      "import requests\nfrom urllib.parse import urlparse\nif urlparse(x).hostname not in ('a.example', 'b.example'):\n    return 'no'\nrequests.get(x)",
    ],
  },
  'unsafe-deserialization': {
    bad: [
      'import mlflow\nmlflow.pyfunc.load_model(x)',
      "import mlflow.sklearn\nmlflow.sklearn.load_model(model_uri=f'models:/{x}/1')",
      'import pickle\npickle.loads(x)',
      'import pickle, base64\npickle.loads(base64.b64decode(x))',
      'import yaml\nyaml.load(x, Loader=yaml.Loader)',
      'import yaml\nyaml.unsafe_load(x)',
      'import marshal\nmarshal.loads(x)',
      'import jsonpickle\njsonpickle.decode(x)',
      'import dill\ndill.loads(x)',
      'import io, pickle\npickle.Unpickler(io.BytesIO(x)).load()',
      'import io, torch\ntorch.load(io.BytesIO(request.data), weights_only=False)',
    ],
    good: [
      "import io, torch\ntorch.load(io.BytesIO(request.files['a'].read()), map_location='cpu', weights_only=True)",
      "import mlflow\nmlflow.pyfunc.load_model('models:/churn/1').predict(x)",
      "import mlflow\nmlflow.pyfunc.load_model({'a': 'models:/a/1', 'b': 'models:/b/2'}[x])",
      'import json\njson.loads(x)',
      'import yaml\nyaml.safe_load(x)',
      'import yaml\nyaml.load(x, Loader=yaml.SafeLoader)',
      "import pickle\npickle.loads(b'a')",
    ],
  },
  'xml-external-entity': {
    bad: [
      'import io, xml.sax\np = xml.sax.make_parser()\np.setFeature(xml.sax.handler.feature_external_ges, True)\np.parse(io.StringIO(x))',
      'import xml.sax, xml.dom.minidom\np = xml.sax.make_parser()\np.setFeature(xml.sax.handler.feature_external_ges, 1)\nxml.dom.minidom.parseString(x, p)',
      'from lxml import etree\netree.fromstring(x, etree.XMLParser(resolve_entities=True))',
      'from lxml import etree\netree.fromstring(x)',
    ],
    good: [
      'import io, xml.sax\np = xml.sax.make_parser()\np.setFeature(xml.sax.handler.feature_external_ges, False)\np.parse(io.StringIO(x))',
      'import xml.etree.ElementTree as ET\nET.fromstring(x)',
      'from lxml import etree\netree.fromstring(x, etree.XMLParser(resolve_entities=False))',
      'import defusedxml.ElementTree\ndefusedxml.ElementTree.fromstring(x)',
    ],
  },
  'xpath-injection': {
    bad: [
      'from lxml import etree\netree.parse("a").xpath("//a[@b=\'" + x + "\']")',
      'import lxml.etree\nlxml.etree.XPath(x)',
      'import elementpath\nelementpath.select(None, x)',
      "import xml.etree.ElementTree as ET\nET.parse('a').find('a[@b=\"%s\"]' % x)",
    ],
    good: [
      'from lxml import etree\netree.parse("a").xpath("//a[@b=$c]", c=x)',
      'from lxml import etree\nif "\'" in x:\n    return "no"\netree.parse("a").xpath("//a[@b=\'" + x + "\']")',
      'x.find("a")',
    ],
  },
  'ldap-injection': {
    bad: [
      'import ldap3\nldap3.Connection("a").search("dc=a", "(uid=" + x + ")")',
      'import ldap\nldap.initialize("a").search_s("dc=a", 2, f"(uid={x})")',
      'import ldap3\nldap3.Connection("a").search("ou=" + x, "(uid=a)")',
    ],
    good: [
      'import ldap3\nfrom ldap3.utils.conv import escape_filter_chars\nldap3.Connection("a").search("dc=a", "(uid=" + escape_filter_chars(x) + ")")',
      'import ldap\nimport ldap.filter\nldap.initialize("a").search_s("dc=a", 2, ldap.filter.filter_format("(uid=%s)", [x]))',
    ],
  },
  'open-redirect': {
    bad: [
      'from flask import redirect\nreturn redirect(x)',
      'import flask\nreturn flask.redirect(location=x)',
      'from flask import make_response\nr = make_response("")\nr.headers["Location"] = x\nreturn r',
      'from flask import redirect\nreturn redirect("/" + x)',
    ],
    good: [
      "from flask import redirect\nreturn redirect('/a/' + x)",
      'from flask import redirect, url_for\nreturn redirect(url_for("a", b=x))',
      'from flask import redirect\nfrom urllib.parse import urlparse\nif urlparse(x).netloc != "":\n    return "no"\nreturn redirect(x)',
    ],
  },
  'cross-site-scripting': {
    bad: [
      'return x',
      "return '<p>' + x",
      "return f'<p>{x}', 200",
      'from flask import make_response\nreturn make_response(x)',
      'from markupsafe import Markup\nMarkup("<p>" + x)',
      'from flask import Response\nreturn Response(x)',
      'from flask import make_response\nr = make_response()\nr.data = x\nreturn r',
      'from flask import render_template_string\nreturn render_template_string("{{ a|safe }}", a=x)',
    ],
    good: [
      'import html\nreturn html.escape(x)',
      'from markupsafe import escape\nreturn "<p>" + escape(x)',
      'from flask import jsonify\nreturn jsonify(a=x)',
      'from flask import render_template\nreturn render_template("a.html", a=x)',
      "return {'a': x}",
      'from flask import Response\nreturn Response(x, mimetype="text/plain")',
      "return x, 200, {'Content-Type': 'text/plain'}",
      'return request.get_json()',
    ],
  },
  'log-injection': {
    bad: [
      'import logging\nlogging.info("a " + x)',
      'import logging\nlogging.getLogger("a").warning(f"{x}")',
      'app.logger.error(x)',
    ],
    good: [
      'import logging\nlogging.info("a %s", x)',
      'import logging\nlogging.info(f"{x!r}")',
      "import logging\nlogging.info(x.replace('\\n', ''))",
    ],
  },
  'trust-boundary': {
    bad: [
      "from flask import session\nsession['a'] = x",
      'import flask\nflask.session[x] = 1',
      'from flask import session\nsession.update(a=x)',
    ],
    good: [
      "from flask import session\nsession['a'] = 'a'",
      "from flask import session\nsession['a'] = int(x)",
      "other = {}\nother['a'] = x",
    ],
  },
  'training-data-from-outside': {
    bad: [
      "from datasets import load_dataset\nload_dataset('csv', data_files=x)",
      "import datasets\ndatasets.load_dataset('csv', data_files={'train': [x]})",
      "from datasets import load_dataset\nload_dataset('imagefolder', data_dir='uploads/' + x)",
      'from datasets import load_from_disk\nload_from_disk(x)',
      "import torchvision\ntorchvision.datasets.ImageFolder(os.path.join('data', x))",
      "from torchvision.datasets import ImageFolder\nImageFolder(root=f'data/{x}')",
      'import tensorflow as tf\ntf.keras.utils.image_dataset_from_directory(x)',
      'import tensorflow as tf\ntf.data.TFRecordDataset([x])',
      'from keras.preprocessing.image import ImageDataGenerator\nImageDataGenerator().flow_from_directory(x)',
      'import xgboost as xgb\nxgb.DMatrix(x)',
    ],
    good: [
      "from datasets import load_dataset\nload_dataset('csv', data_files={'a': 'data/a.csv'}[x])",
      "from datasets import load_dataset\nload_dataset('imdb', split=x)",
      "from torchvision.datasets import ImageFolder\nImageFolder(os.path.join('data', os.path.basename(x)))",
      "from torchvision.datasets import ImageFolder\nif x in ('cats', 'dogs'):\n    ImageFolder('data/' + x)",
      "from torchvision.datasets import ImageFolder\nImageFolder(f'data/{int(x)}')",
      "import torchvision\ntorchvision.datasets.ImageFolder('data')",
    ],
  },
  'prompt-injection-with-tools': {
    bad: [
      "from openai import OpenAI\nOpenAI().chat.completions.create(model='a', tools=[], messages=[{'role': 'system', 'content': 'Help with ' + x}])",
      "import openai\nopenai.OpenAI().responses.create(model='a', tools=[t], instructions=f'Help with {x}', input='a')",
      "import anthropic\nanthropic.Anthropic().messages.create(tools=[t], system='You help ' + x, messages=[])",
      "from langchain.agents import AgentExecutor\nAgentExecutor(agent=a, tools=t).invoke({'input': 'Do ' + x})",
      'from langchain.agents import initialize_agent\nagent = initialize_agent(t, llm)\nagent.run(f"Do {x}")',
      'from langgraph.prebuilt import create_react_agent\ncreate_react_agent(m, t).invoke({"messages": [("user", x)]})',
      'from smolagents import CodeAgent\nCodeAgent(tools=[], model=m).run(x)',
      "from agents import Agent, Runner\nRunner.run_sync(Agent(name='a', tools=[t]), 'Do ' + x)",
    ],
    good: [
      "from openai import OpenAI\nOpenAI().chat.completions.create(model='a', tools=[], messages=[{'role': 'system', 'content': 'Help'}, {'role': 'user', 'content': x}])",
      "from openai import OpenAI\nOpenAI().chat.completions.create(model='a', messages=[{'role': 'system', 'content': 'Help with ' + x}])",
      'from langchain_openai import ChatOpenAI\nChatOpenAI().invoke("Do " + x)',
      "from langchain.agents import AgentExecutor\nAgentExecutor(agent=a, tools=t).invoke({'input': 'Do it'})",
      "from langchain.agents import AgentExecutor\nAgentExecutor(agent=a, tools=t).invoke({'input': int(x)})",
      "from langchain.agents import AgentExecutor\nAgentExecutor(agent=a, tools=t).invoke({'input': {'a': 'Sum up', 'b': 'Translate'}[x]})",
    ],
  },
  'weak-hash': {
    bad: [
      'import hashlib\nhashlib.md5(b"a")',
      'import hashlib\nhashlib.new("sha1")',
      'from hashlib import sha1 as h\nh(b"a")',
      "import hashlib\nname = {'a': 'md5'}['a']\nhashlib.new(name)",
      "import hashlib\ngetattr(hashlib, 'md5')(b'a')",
      'from Crypto.Hash import MD5\nMD5.new()',
    ],
    good: [
      'import hashlib\nhashlib.sha256(b"a")',
      'import hashlib\nhashlib.md5(b"a", usedforsecurity=False)',
      "import hashlib\nhashlib.new('sha512')",
      "import hashlib, hmac\nhmac.new(b'a', b'b', 'sha256')",
    ],
  },
  'weak-cipher': {
    bad: [
      'from Crypto.Cipher import DES\nDES.new(b"a", DES.MODE_CBC)',
      'from Crypto.Cipher import AES\nAES.new(b"a", AES.MODE_ECB)',
      'from Crypto.Cipher import ARC4\nARC4.new(b"a")',
      'from cryptography.hazmat.primitives.ciphers import algorithms\nalgorithms.TripleDES(b"a")',
    ],
    good: ['from Crypto.Cipher import AES\nAES.new(b"a", AES.MODE_GCM)'],
  },
  'weak-random': {
    bad: [
      'import random\ntoken = random.random()',
      "import random\nfrom flask import session\nsession['a'] = str(random.randint(0, 9))",
      "import random\nr = app.make_response('a')\nr.set_cookie('a', str(random.random()), secure=True)",
      'import random\npassword = "".join(random.choice("abc") for _ in range(9))',
      "import random\nanswer = {'reset_token': random.getrandbits(9)}",
      "import random\napi_key = '%032x' % random.getrandbits(128)",
      "import random\ntoken = '{:06d}'.format(random.randint(0, 999999))",
    ],
    good: [
      'import secrets\ntoken = secrets.token_hex()',
      'import random\nshade = random.random()',
      'import random\ntoken = random.SystemRandom().random()',
    ],
  },
  'insecure-cookie': {
    bad: [
      "r = app.make_response('a')\nr.set_cookie('a', 'b')",
      "r = app.make_response('a')\nr.set_cookie('a', 'b', secure=False, httponly=True)",
      "safe = 1 > 2\nr = app.make_response('a')\nr.set_cookie('a', 'b', secure=safe)",
    ],
    good: [
      "r = app.make_response('a')\nr.set_cookie('a', 'b', secure=True)",
      "r = app.make_response('a')\nr.set_cookie('a', 'b', **{'secure': True})",
      "r = app.make_response('a')\nr.set_cookie('a', 'b', secure=app.config['A'])",
    ],
  },
  'cookie-without-httponly': {
    bad: ["r = app.make_response('a')\nr.set_cookie('a', 'b', secure=True, httponly=False)"],
    good: ["r = app.make_response('a')\nr.set_cookie('a', 'b', secure=True, httponly=True)"],
  },
};

describe.each(ruleIds)('%s', (rule) => {
  it.each(rows[rule].bad)('is found: %j', async (code) => {
    expect(await rulesIn(page(`${code}\nreturn 'ok'`))).toContain(rule);
  });

  it.each(rows[rule].good)('is not found: %j', async (code) => {
    expect(await rulesIn(page(`${code}\nreturn 'ok'`))).not.toContain(rule);
  });

  it('has a message that names its source and sink', () => {
    const { message, hazard, cwe } = flowRule(rule);
    expect(message).toContain('{sink}');
    expect(message.includes('{source}')).toBe(hazard !== 0);
    expect(cwe.length).toBeGreaterThan(0);
  });
});
