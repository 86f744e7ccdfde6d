import type { Invocation } from './commands';
import { options } from './options';
import type { Argument } from './values';

/** What the program gets: `--token=''` in the exec form reaches it with its quotes, which it takes for an empty string. */
function isEmpty(value: string): boolean {
  return /^(?:''|""|u''|None)?$/.test(value.trim());
}

const loginSetting =
  /^(?:--|c\.)?(?:NotebookApp|ServerApp|LabApp|IdentityProvider|PasswordIdentityProvider)\.(token|password|hashed_password)$/;

/** Whether a variable turns off the login of Jupyter, or of the images that start RStudio. */
export const isLoginOff = (name: string, value: string): boolean =>
  (name === 'JUPYTER_TOKEN' && isEmpty(value)) || (name === 'DISABLE_AUTH' && value === 'true');

/** Whether a variable makes ollama, which has no login, listen to every address. */
export const isOpenAddress = (name: string, value: string): boolean =>
  name === 'OLLAMA_HOST' && /^(?:https?:\/\/)?(?:0\.0\.0\.0|\[::\])(?::\d+)?$/.test(value);

/** The word that starts Jupyter or code-server without a login. */
export function loginOff(invocation: Invocation): Argument | undefined {
  const settings = settingsOf(invocation);
  const token = settings.find((setting) => setting.name === 'token' && isEmpty(setting.value));
  const password = settings.some((setting) => setting.name !== 'token' && !isEmpty(setting.value));
  if (token !== undefined && !password) return token.word;
  if (invocation.name === 'code-server')
    return options(invocation, '--auth').find(({ value }) => value === 'none')?.valueWord;
  return undefined;
}

/** Whether Jupyter is started with a token or a password, which counts before its variables. */
export const hasLogin = (invocation: Invocation): boolean =>
  settingsOf(invocation).some(({ value }) => !isEmpty(value));

const settingsOf = ({ args }: Invocation): ReturnType<typeof readSetting> =>
  args.flatMap((word, at) => readSetting(word, args[at + 1]));

/** `--ServerApp.token=''`, `--ServerApp.token ''`, and a line of a configuration file that is echoed: `c.ServerApp.token = ''`. */
function readSetting(word: Argument, next: Argument | undefined): { name: string; value: string; word: Argument }[] {
  if (word.value.length > 2_000 || !/(?:App|Provider)\.(?:token|password|hashed_password)/.test(word.value)) return [];
  return word.value.split(/\\n|\n/).flatMap((line) => {
    const [key, ...rest] = line.split('=');
    const name = loginSetting.exec(key?.trim() ?? '')?.[1];
    if (name === undefined) return [];
    const separate = rest.length === 0 && next !== undefined && !next.value.startsWith('-');
    if (rest.length === 0 && !separate) return [];
    return [{ name, value: separate ? next.value : rest.join('='), word }];
  });
}

/** Servers without a login of their own: the words that make them listen to every address. */
export function openServer(invocation: Invocation): Argument | undefined {
  const { name, args } = invocation;
  const words = args.map((arg) => arg.value);
  const everywhere = (...names: string[]): Argument | undefined =>
    options(invocation, ...names).find(({ value }) => /^(?:0\.0\.0\.0|::|\[::\]|\*)(?::\d+)?$/.test(value))?.valueWord;
  if (name === 'mlflow' && (words.includes('server') || words.includes('ui')))
    return words.some((word) => /^--app-name(?:=|$)/.test(word)) ? undefined : everywhere('--host', '-h');
  if (name === 'ray' && words[0] === 'start') return everywhere('--dashboard-host');
  if (name === 'tensorboard')
    return everywhere('--host') ?? args.find((arg) => /^--bind_all(?:=true)?$/.test(arg.value));
  if (name === 'dask-scheduler' || (name === 'dask' && words[0] === 'scheduler')) return everywhere('--host');
  if (name === 'vllm' && words[0] === 'serve')
    return words.some((word) => /^--api-key(?:=|$)/.test(word)) ? undefined : everywhere('--host');
  return name === 'prefect' || name === 'aim' || name === 'optuna-dashboard' ? everywhere('--host', '-h') : undefined;
}
