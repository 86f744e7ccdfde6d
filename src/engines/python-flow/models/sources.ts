import type { Frame } from '../interpreter/frame';
import type { Flow, Origin } from '../values';

interface Row {
  readonly label: string;
  /** As they are reached: `()` is a call, `[]` an item. */
  readonly paths: string;
  readonly origin?: Origin;
}

const rows: readonly Row[] = [
  // Flask and what is built like it
  {
    label: 'the query string of the request',
    paths: 'flask.request.args flask.request.query_string flask.request.full_path',
  },
  { label: 'a form field of the request', paths: 'flask.request.form' },
  { label: 'a parameter of the request', paths: 'flask.request.values flask.request.view_args' },
  { label: 'a cookie of the request', paths: 'flask.request.cookies' },
  {
    label: 'a header of the request',
    paths:
      'flask.request.headers flask.request.referrer flask.request.user_agent flask.request.authorization flask.request.environ flask.request.origin flask.request.accept_languages flask.request.content_type flask.request.mimetype',
  },
  {
    label: 'the body of the request',
    paths:
      'flask.request.json flask.request.data flask.request.stream flask.request.input_stream flask.request.get_json() flask.request.get_data()',
  },
  { label: 'an uploaded file', paths: 'flask.request.files' },
  { label: 'the path of the request', paths: 'flask.request.path flask.request.url flask.request.base_url' },
  // FastAPI, Starlette
  { label: 'the query string of the request', paths: 'starlette.requests.Request().query_params' },
  {
    label: 'the path of the request',
    paths: 'starlette.requests.Request().path_params starlette.requests.Request().url',
  },
  { label: 'a header of the request', paths: 'starlette.requests.Request().headers' },
  { label: 'a cookie of the request', paths: 'starlette.requests.Request().cookies' },
  {
    label: 'the body of the request',
    paths:
      'starlette.requests.Request().body() starlette.requests.Request().json() starlette.requests.Request().stream()',
  },
  { label: 'a form field of the request', paths: 'starlette.requests.Request().form()' },
  {
    label: 'a message of the socket',
    paths: 'fastapi.WebSocket().receive_text() fastapi.WebSocket().receive_json() fastapi.WebSocket().receive_bytes()',
  },
  // Django and its REST framework
  {
    label: 'the query string of the request',
    paths: 'django.http.HttpRequest().GET django.http.HttpRequest().query_params',
  },
  { label: 'a form field of the request', paths: 'django.http.HttpRequest().POST' },
  { label: 'a cookie of the request', paths: 'django.http.HttpRequest().COOKIES' },
  { label: 'a header of the request', paths: 'django.http.HttpRequest().META django.http.HttpRequest().headers' },
  {
    label: 'the body of the request',
    paths: 'django.http.HttpRequest().body django.http.HttpRequest().data django.http.HttpRequest().read()',
  },
  { label: 'an uploaded file', paths: 'django.http.HttpRequest().FILES' },
  {
    label: 'the path of the request',
    paths:
      'django.http.HttpRequest().path django.http.HttpRequest().path_info django.http.HttpRequest().get_full_path() django.http.HttpRequest().build_absolute_uri()',
  },
  // aiohttp, Sanic, Falcon
  {
    label: 'the query string of the request',
    paths:
      'aiohttp.web.Request().query aiohttp.web.Request().rel_url aiohttp.web.Request().query_string sanic.Request().args sanic.Request().query_string falcon.Request().params falcon.Request().get_param() falcon.Request().query_string',
  },
  {
    label: 'the path of the request',
    paths: 'aiohttp.web.Request().match_info aiohttp.web.Request().path sanic.Request().path',
  },
  {
    label: 'a header of the request',
    paths:
      'aiohttp.web.Request().headers sanic.Request().headers falcon.Request().headers falcon.Request().get_header()',
  },
  {
    label: 'a cookie of the request',
    paths: 'aiohttp.web.Request().cookies sanic.Request().cookies falcon.Request().cookies',
  },
  {
    label: 'the body of the request',
    paths:
      'aiohttp.web.Request().json() aiohttp.web.Request().text() aiohttp.web.Request().read() aiohttp.web.Request().post() aiohttp.web.Request().content sanic.Request().json sanic.Request().body sanic.Request().form falcon.Request().media falcon.Request().stream falcon.Request().bounded_stream falcon.Request().get_media()',
  },
  { label: 'an uploaded file', paths: 'aiohttp.web.Request().multipart() sanic.Request().files' },
  // Tornado
  {
    label: 'a parameter of the request',
    paths: [
      'get_argument()',
      'get_arguments()',
      'get_query_argument()',
      'get_query_arguments()',
      'get_body_argument()',
      'get_body_arguments()',
      'get_cookie()',
      'path_args',
      'path_kwargs',
      'request.arguments',
      'request.body',
      'request.headers',
      'request.query',
      'request.uri',
      'request.path',
      'request.cookies',
      'request.files',
      'request.query_arguments',
      'request.body_arguments',
    ]
      .map((name) => `tornado.web.RequestHandler().${name}`)
      .join(' '),
  },
  // Bottle
  {
    label: 'the query string of the request',
    paths: 'bottle.request.query bottle.request.GET bottle.request.query_string',
  },
  {
    label: 'a form field of the request',
    paths: 'bottle.request.forms bottle.request.POST bottle.request.params bottle.request.files',
  },
  { label: 'a cookie of the request', paths: 'bottle.request.cookies bottle.request.get_cookie()' },
  { label: 'a header of the request', paths: 'bottle.request.headers bottle.request.get_header()' },
  { label: 'the body of the request', paths: 'bottle.request.json bottle.request.body' },
  { label: 'the path of the request', paths: 'bottle.request.path bottle.request.url bottle.request.urlparts' },
  { label: 'a parameter of the request', paths: 'cgi.FieldStorage()' },
  // Data apps
  {
    label: 'what a visitor typed',
    paths:
      ['text_input', 'text_area', 'chat_input', 'file_uploader', 'data_editor', 'camera_input']
        .map((name) => `streamlit.${name}() streamlit.sidebar.${name}()`)
        .join(' ') + ' streamlit.query_params streamlit.experimental_get_query_params()',
  },
  // Language models
  {
    label: 'the output of a language model',
    origin: 'model',
    paths:
      'openai.OpenAI().chat.completions.create() openai.OpenAI().responses.create() openai.OpenAI().completions.create() openai.AsyncOpenAI().chat.completions.create() openai.AsyncOpenAI().responses.create() openai.AzureOpenAI().chat.completions.create() openai.ChatCompletion.create() openai.Completion.create() openai.chat.completions.create() anthropic.Anthropic().messages.create() anthropic.AsyncAnthropic().messages.create() anthropic.Anthropic().completions.create() transformers.pipeline()() litellm.completion() ollama.chat() ollama.generate() google.generativeai.GenerativeModel().generate_content() langchain.llms.OpenAI()() langchain_openai.ChatOpenAI().invoke() langchain_openai.ChatOpenAI().predict() langchain_openai.OpenAI().invoke() langchain_anthropic.ChatAnthropic().invoke() langchain.chains.LLMChain().run() langchain.chains.LLMChain().invoke() vllm.LLM().generate() mlx_lm.generate() cohere.Client().chat() cohere.Client().generate() mistralai.Mistral().chat.complete() huggingface_hub.InferenceClient().text_generation() huggingface_hub.InferenceClient().chat_completion()',
  },
  // Predictable numbers, which matter where they become a secret.
  {
    label: 'a number of the module random',
    origin: 'weak-random',
    paths:
      [
        'random',
        'randint',
        'randrange',
        'uniform',
        'choice',
        'choices',
        'sample',
        'getrandbits',
        'gauss',
        'normalvariate',
        'triangular',
        'betavariate',
        'expovariate',
        'randbytes',
        'shuffle',
        'lognormvariate',
        'vonmisesvariate',
        'gammavariate',
        'paretovariate',
        'weibullvariate',
      ]
        .map((name) => `random.${name}() random.Random().${name}()`)
        .join(' ') +
      ' numpy.random.rand() numpy.random.randint() numpy.random.random() numpy.random.choice() numpy.random.bytes() numpy.random.default_rng().integers() numpy.random.default_rng().bytes() numpy.random.default_rng().random()',
  },
];

const byPath = new Map(rows.flatMap((row) => row.paths.split(' ').map((path) => [path, row] as const)));

/** What sources are parts of: `flask.request`. */
const holders = new Set(
  [...byPath.keys()].flatMap((path) => {
    const parts = path.split('.');
    return parts.slice(1).map((_, index) => parts.slice(0, index + 1).join('.'));
  }),
);

/** Whether data from outside can be read of what `path` leads to. */
export const hasSources = (path: string): boolean => holders.has(path);

/** What comes from outside when `path` is read. */
export function sourceAt(frame: Frame, path: string, at: number): readonly Flow[] | undefined {
  const row = byPath.get(path);
  return row && sourceFlow(frame, row.label, at, row.origin);
}

/** A flow that begins here. */
export function sourceFlow(frame: Frame, label: string, at: number, origin: Origin = 'request'): readonly Flow[] {
  const { module } = frame;
  const step = { module, at, text: `${label} is read`, before: undefined, length: 1 };
  return [{ root: `${module.id}:${at}`, source: { origin, label }, safe: 0, step }];
}
