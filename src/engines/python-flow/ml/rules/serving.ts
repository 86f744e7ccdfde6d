import type { Match, MlRule } from '../rule';
import type { CallSite } from '../sites';

/** Servers that are open to more people than meant, and connections that anyone can stand in. */

const everywhere = new Set<unknown>(['0.0.0.0', '::', '']);

/** Tools that serve without asking who is there, started by another program or a notebook. */
const openTool =
  /\b(?:tensorboard\b.*(?:--bind_all|--host[= ]+0\.0\.0\.0)|mlflow\s+(?:server|ui|models\s+serve)\b.*(?:--host|-h)[= ]+0\.0\.0\.0|jupyter(?:[- ](?:lab|notebook|server))?\b(?=.*--(?:\w+\.)?ip[= ]+['"]?(?:0\.0\.0\.0|\*))(?=.*--(?:\w+\.)?(?:token|password)[= ]+(?:''|""|\s|$))|ray\s+start\b.*--dashboard-host[= ]+0\.0\.0\.0)/s;

/** What a call starts: its command as one line of text, where all of it is constant. */
function commandOf(site: CallSite): string | undefined {
  if (!/^(?:os\.(?:system|popen)|subprocess\.(?:run|call|check_call|check_output|Popen|getoutput))$/.test(site.path)) {
    return undefined;
  }
  const [first] = site.node.args;
  if (first === undefined) return undefined;
  const value = site.valueOf(first.value);
  const parts = value.kind === 'list' || value.kind === 'tuple' ? value.items : [value];
  return parts.map((part) => String(site.constant(part) ?? '?')).join(' ');
}

const noAuthentication = (site: CallSite, name: string): boolean => {
  const argument = site.argument(name);
  return argument === undefined ? !site.open : site.constant(argument) === null;
};

const open: Match = { message: 'The server listens on every interface and asks for no login.' };
const unverified: Match = { message: 'The server’s certificate is not checked.' };

/** Arguments that switch the check off, where their library isn't one that ruff knows. */
const verifying: readonly (readonly [library: RegExp, argument: string, off: unknown, on: string | undefined])[] = [
  [/^(?:requests|httpx|boto3|botocore|hvac|opensearchpy)\b/, 'verify', false, 'True'],
  [/^(?:elasticsearch|opensearchpy)\b/, 'verify_certs', false, 'True'],
  [/^aiohttp\b/, 'ssl', false, 'True'],
  [/^aiohttp\b/, 'verify_ssl', false, 'True'],
  [/^urllib3\b/, 'cert_reqs', 'CERT_NONE', "'CERT_REQUIRED'"],
];

export const servingRules: readonly MlRule[] = [
  {
    id: 'gradio-public-link',
    severity: 'high',
    reason: 'The address is public, and the program behind it runs with your rights.',
    title: 'Gradio app shared with everyone',
    cwe: [306],
    owasp: ['A05:2021', 'LLM10:2025'],
    why: '`share=True` opens a tunnel: anyone with the link uses the app, and whatever its functions can read. Give `auth=`, or leave the link out and deploy behind a login.',
    about: [/\bgradio\b/, /\bshare\b/],
    names: 'launch',
    bad: 'import gradio as gr\ndemo = gr.Interface(fn=predict, inputs="text", outputs="text")\ndemo.launch(share=True)',
    good: 'import gradio as gr\ndemo = gr.Interface(fn=predict, inputs="text", outputs="text")\ndemo.launch(auth=check_login)',
    call(site): Match | undefined {
      if (!/^gradio\..*\.launch$/.test(site.path) || !noAuthentication(site, 'auth')) return undefined;
      const share = site.argument('share');
      if (share === undefined || site.constant(share) !== true) return undefined;
      return {
        message: 'share=True puts the app on a public address, and it asks for no login.',
        edit: { at: share.at, end: share.end, replacement: 'False' },
      };
    },
  },
  {
    id: 'ml-server-open-to-network',
    severity: 'medium',
    reason:
      'Everybody on the network can read experiments, and with Jupyter and Ray run code; how far the network reaches one line does not show.',
    title: 'ML server for everyone on the network',
    cwe: [306, 1327],
    owasp: ['A05:2021', 'ML05:2023'],
    why: 'Jupyter without a token, MLflow, Ray’s dashboard, TensorBoard and Gradio don’t ask who is there. On 0.0.0.0 they serve the whole network. Listen on 127.0.0.1 and reach them through SSH or a proxy with a login.',
    about: [/bind_all|0\.0\.0\.0|--\S*ip\b|dashboard_host|server_name|ServerApp|NotebookApp|IdentityProvider/],
    names: 'system|popen|run|call|check_call|check_output|Popen|getoutput|init|launch|token|(?:hashed_)?password',
    bad: 'import ray\nray.init(dashboard_host="0.0.0.0")',
    good: 'import ray\nray.init(dashboard_host="127.0.0.1")',
    call(site): Match | undefined {
      const command = commandOf(site);
      if (command !== undefined) return openTool.test(command) ? open : undefined;
      const [, host] =
        (
          [
            [/^ray\.init$/, 'dashboard_host'],
            [/^gradio\..*\.launch$/, 'server_name'],
          ] as const
        ).find(([pattern]) => pattern.test(site.path)) ?? [];
      if (host === undefined || (host === 'server_name' && !noAuthentication(site, 'auth'))) return undefined;
      const argument = site.argument(host);
      if (argument === undefined || !everywhere.has(site.constant(argument))) return undefined;
      return { ...open, edit: { at: argument.at, end: argument.end, replacement: '"127.0.0.1"' } };
    },
    shell: ({ text }) => (openTool.test(text) ? open : undefined),
    store(site): Match | undefined {
      if (
        !/(?:ServerApp|NotebookApp|IdentityProvider|PasswordIdentityProvider)\.(?:token|password|hashed_password)$/.test(
          site.path,
        )
      ) {
        return undefined;
      }
      return site.constant(site.value) === ''
        ? { message: 'Jupyter takes everyone without a token or password.' }
        : undefined;
    },
  },
  {
    id: 'tls-verification-disabled',
    severity: 'high',
    reason: 'Anyone on the network’s path can read and change what is sent, and what is loaded.',
    title: 'TLS certificate not verified',
    cwe: [295],
    owasp: ['A02:2021'],
    why: 'Without the check anyone in between can answer in the server’s name: read the tokens, and hand over another model. Have the private authority’s certificate trusted (`verify="ca.pem"`) in place of switching the check off.',
    about: [/verify\w*\s*=|\bssl\s*=|cert_reqs|_unverified_context|INSECURE|DISABLE_SSL|CURL_CA_BUNDLE/],
    names: 'verify|verify_certs|verify_ssl|ssl|cert_reqs|environ|_create_default_https_context',
    bad: 'import requests\nsession = requests.Session()\nsession.verify = False',
    good: 'import requests\nsession = requests.Session()\nsession.verify = "ca.pem"',
    call(site): Match | undefined {
      for (const [library, name, off, on] of verifying) {
        const argument = library.test(site.path) ? site.argument(name) : undefined;
        if (argument === undefined || site.constant(argument) !== off) continue;
        return {
          ...unverified,
          ...(on !== undefined && { edit: { at: argument.at, end: argument.end, replacement: on } }),
        };
      }
      return undefined;
    },
    store(site): Match | undefined {
      const value = site.constant(site.value);
      const off =
        (/^(?:requests|httpx)\.(?:Session|session|Client|AsyncClient)\(\)\.verify$/.test(site.path) &&
          value === false) ||
        (/^os\.environ\[(?:MLFLOW_TRACKING_INSECURE_TLS|HF_HUB_DISABLE_SSL_VERIFICATION|WANDB_INSECURE_DISABLE_SSL)\]$/.test(
          site.path,
        ) &&
          /^(?:1|true)$/i.test(String(value))) ||
        (site.path === 'os.environ[CURL_CA_BUNDLE]' && value === '') ||
        (site.path === 'ssl._create_default_https_context' &&
          site.pathOf(site.value) === 'ssl._create_unverified_context');
      return off ? unverified : undefined;
    },
  },
  {
    id: 'debug-mode-enabled',
    severity: 'high',
    reason: 'Errors show source and values to whoever causes them; Flask’s debugger is a remote console.',
    title: 'Model served in debug mode',
    cwe: [489],
    owasp: ['A05:2021'],
    why: 'In debug mode an error answers with source code and variables, which can hold inputs of others and keys; Flask’s debugger runs Python for whoever reaches it. Take the setting from the environment, with off as the default.',
    about: [/debug\s*=|['"]DEBUG['"]/, /fastapi|starlette|flask|bottle|aiohttp_debugtoolbar|litestar|sanic/],
    names: 'debug|config',
    bad: 'from fastapi import FastAPI\napp = FastAPI(debug=True)',
    good: 'from fastapi import FastAPI\napp = FastAPI()',
    call(site): Match | undefined {
      if (
        !/^(?:fastapi\.FastAPI|starlette\.applications\.Starlette|flask\.Flask\(\)\.run|bottle\.run|aiohttp_debugtoolbar\.setup|litestar\.Litestar|sanic\.Sanic\(\)\.run)$/.test(
          site.path,
        )
      ) {
        return undefined;
      }
      const argument = site.argument('debug');
      if (argument === undefined || site.constant(argument) !== true) return undefined;
      return {
        message: 'debug=True shows source and values to whoever causes an error.',
        edit: { at: argument.at, end: argument.end, replacement: 'False' },
      };
    },
    store(site): Match | undefined {
      if (!/^flask\.Flask\(\)\.(?:debug|config\[DEBUG\])$/.test(site.path) || site.constant(site.value) !== true) {
        return undefined;
      }
      return {
        message: 'Debug mode shows source and values to whoever causes an error.',
        edit: { at: site.value.at, end: site.value.end, replacement: 'False' },
      };
    },
  },
];
