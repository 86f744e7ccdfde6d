import { hasLogin, isLoginOff, isOpenAddress, loginOff, openServer } from '../../dockerfile/servers';
import type { Container } from '../model';
import { type Hit, named, type Rule } from '../rule';
import { compose, pod } from './examples';

/** Other servers have a `DISABLE_AUTH` too. */
const rstudio = /rocker|rstudio/i;

function* withoutLogin({ what, image, env, started }: Container): Iterable<Hit> {
  const login = started.some(hasLogin);
  for (const { name, value, valueSpan } of env) {
    if (value === undefined || !isLoginOff(name, value)) continue;
    if (name === 'DISABLE_AUTH' ? rstudio.test(image?.value ?? '') : !login)
      yield { span: valueSpan, message: `In ${named(what)}, ${name} turns the login of the server off.` };
  }
  for (const invocation of started) {
    const word = loginOff(invocation);
    if (word !== undefined)
      yield {
        span: invocation.source.span(word.start, word.end),
        message: `The server in ${named(what)} lets everybody in who can reach it, and everybody who is in can run code.`,
      };
  }
}

function* exposedServer({ what, env, started }: Container): Iterable<Hit> {
  for (const { name, value, valueSpan } of env)
    if (value !== undefined && isOpenAddress(name, value))
      yield { span: valueSpan, message: `In ${named(what)}, ollama listens on every address and asks nobody for a login.` };
  for (const invocation of started) {
    const word = openServer(invocation);
    if (word !== undefined)
      yield {
        span: invocation.source.span(word.start, word.end),
        message: `In ${named(what)}, ${invocation.name} listens on every address and asks nobody for a login.`,
      };
  }
} // prettier-ignore

export const serverRules: readonly Rule[] = [
  {
    id: 'container-without-login',
    severity: 'high',
    reason: 'a notebook server runs any code for whoever reaches it; open ones are found and used within hours',
    cwe: [306],
    aliases: [],
    title: 'Notebook server started without a login',
    help: `Leave the token alone: Jupyter makes one at each start and prints it. For a fixed login hand the token over as a secret:

    env:
      - name: JUPYTER_TOKEN
        valueFrom: { secretKeyRef: { name: jupyter, key: token } }`,
    bad: [
      compose(`command: jupyter notebook --ip=0.0.0.0 --NotebookApp.token=''`),
      compose(`command: ["--ServerApp.token=", "--ServerApp.password="]`),
      compose(`entrypoint: [ "jupyter", "lab" ]\ncommand:\n  - --IdentityProvider.token\n  - ''`),
      compose(`entrypoint: /bin/sh -c "cd /w && jupyter lab --ip=0.0.0.0 --ServerApp.token=''"`),
      compose('environment:\n  JUPYTER_TOKEN: ""'),
      compose('environment: [ "DISABLE_AUTH=true" ]').replace('example/train', 'example/rocker/rstudio'),
      pod(`command: ["/bin/sh", "-c", "jupyter lab --ip=0.0.0.0 --ServerApp.token=''"]`),
      pod(`command: [sh, -c]\nargs:\n  - |\n    pip install x\n    jupyter lab --NotebookApp.token="" --no-browser`),
      pod(`args: ["start-notebook.sh", "--NotebookApp.token=''"]`),
      pod('command: [ code-server, --auth, none ]'),
      pod('env: [ { name: JUPYTER_TOKEN, value: "" } ]'),
    ],
    good: [
      compose('command: jupyter lab --ip=0.0.0.0 --ServerApp.token=$JUPYTER_TOKEN\nenvironment: [ JUPYTER_TOKEN ]'),
      compose('command: jupyter lab --ServerApp.token=${TOKEN}\nenvironment: { JUPYTER_TOKEN: "${TOKEN:-}" }'),
      pod('command: [ jupyter, lab, "--ServerApp.token=$(TOKEN)" ]\nenv: [ { name: JUPYTER_TOKEN, valueFrom: { secretKeyRef: { name: a, key: b } } } ]'),
      pod('command: [ jupyter, lab ]'),
      compose('environment: [ DISABLE_AUTH=true, JUPYTER_TOKEN ]'),
      compose(`environment: [ JUPYTER_TOKEN= ]\ncommand: start-notebook.sh --ServerApp.token='' --PasswordIdentityProvider.hashed_password=argon2:x`),
    ],
    check: withoutLogin,
  },
  {
    id: 'container-open-server',
    severity: 'medium',
    reason: 'whether anybody reaches it depends on the network around the container',
    cwe: [306],
    aliases: [],
    title: 'ML server of a container open to every address',
    help: `These servers have no login by default: whoever reaches the port can read and change experiments and models, or start jobs. Turn the server's own login
on, or let nobody but a proxy that asks for one reach the port:

    ports: [ "127.0.0.1:5000:5000" ]
    command: mlflow server --app-name basic-auth --host 0.0.0.0`,
    bad: [
      compose('command: mlflow server --host 0.0.0.0 --port 5000'),
      compose('entrypoint: mlflow server\ncommand: --host 0.0.0.0'),
      compose('command: >\n  bash -c "mlflow db upgrade x &&\n  mlflow server --host 0.0.0.0"'),
      pod('command: [ ray, start, --head, --dashboard-host=0.0.0.0 ]'),
      pod('command: [ bash, -c ]\nargs: [ "tensorboard --logdir /l --bind_all" ]'),
      compose('environment: { OLLAMA_HOST: 0.0.0.0 }'),
    ],
    good: [
      compose('command: mlflow server --app-name basic-auth --host 0.0.0.0'),
      compose('command: mlflow server --host 127.0.0.1'),
      pod('command: [ uvicorn, "app:app", --host, 0.0.0.0 ]'),
    ],
    check: exposedServer,
  },
]; // prettier-ignore
