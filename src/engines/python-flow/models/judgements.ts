import { reportFlow } from '../interpreter/report';
import { onlyConstant, openness, type Value } from '../values';
import type { ApiCall } from './index';
import { checkValue, spelling } from './sinks';

/** Sinks of which one argument says what another one means. */

const shells =
  /^(?:os\.(?:system|popen|popen[234])|subprocess\.(?:getoutput|getstatusoutput)|commands\.(?:getoutput|getstatusoutput)|popen2\.popen\d|asyncio\.create_subprocess_shell|pexpect\.(?:spawn|run|spawnu)|fabric\.(?:api\.)?(?:run|local|sudo)|invoke\.run|pty\.spawn)$/;
const programs =
  /^(?:subprocess\.(?:run|call|check_call|check_output|Popen)|asyncio\.create_subprocess_exec|os\.(?:exec|spawn)[lv]p?e?|os\.posix_spawnp?|os\.startfile)$/;
const shellPrograms =
  /^(?:\/(?:usr\/)?bin\/)?(?:ba|z|da|k|c)?sh$|^(?:cmd|cmd\.exe|powershell|pwsh|python3?|perl|ruby|node)$/;

export function checkCommand(call: ApiCall): void {
  const { path, frame } = call;
  if (shells.test(path) || path.endsWith('.exec_command')) {
    const command = call.argument(0, 'command', 'cmd');
    if (command) checkValue(call, 'command-injection', command);
    return;
  }
  if (!programs.test(path)) return;
  const command = call.argument(/spawn[lv]/.test(path) ? 1 : 0, 'args', 'program', 'path', 'file');
  if (command === undefined) return;
  const shell = call.named.get('shell');
  const isShell = shell !== undefined && onlyConstant(shell) !== false && onlyConstant(shell) !== null;
  // Of a list only the program matters, and what a shell among the programs is given behind -c.
  if (/^(?:os\.(?:exec|spawn|posix)|asyncio)/.test(path)) {
    const from = call.args.indexOf(command);
    const given = from < 0 ? [command] : call.args.slice(from);
    checkProgram(
      call,
      given.flatMap((each) => frame.knownItems(each) ?? [each]),
    );
    return;
  }
  const items = frame.knownItems(command);
  if (isShell || items === undefined) {
    const value =
      frame.objectsOf(command).length > 0 && !isShell && command.things.length === 1
        ? unordered(call, command)
        : command;
    if (value) checkValue(call, 'command-injection', value);
    return;
  }
  checkProgram(call, items);
}

function unordered(call: ApiCall, command: Value): Value | undefined {
  // Which item is the program isn't known: constants first is what it nearly always is.
  const content = call.frame.itemsOf(command);
  return content.constants.some((text) => typeof text === 'string' && shellPrograms.test(text)) ? content : undefined;
}

function checkProgram(call: ApiCall, items: readonly Value[]): void {
  const [program, ...rest] = items;
  if (program === undefined) return;
  // Each may be one of several: `cmd /c` here, `sh -c` there.
  const may = ({ constants }: Value, pattern: RegExp): boolean =>
    constants.some((text) => typeof text === 'string' && pattern.test(text));
  const script = rest.findIndex((item) => may(item, /^(?:-\w*c|\/c|-e|-Command)$/i));
  const isShell = script >= 0 && may(program, shellPrograms);
  checkValue(call, 'command-injection', program);
  if (isShell) for (const item of rest.slice(script + 1)) checkValue(call, 'command-injection', item);
}

/** YAML is data, unless the loader builds objects. */
export function checkYaml(call: ApiCall): void {
  const { path } = call;
  if (!/^yaml\.(?:load|load_all)$/.test(path) && path !== 'yaml.YAML().load') return;
  const loader = call.argument(1, 'Loader');
  const isSafe =
    loader?.things.every((each) => each.kind === 'api' && /Safe|BaseLoader/.test(each.path)) &&
    loader.things.length > 0;
  const data = call.argument(0, 'stream');
  if (path.startsWith('yaml.YAML')) return;
  if (isSafe) call.frame.machine.answer(call.frame.module, call.node.at, 'unsafe-deserialization', 0);
  else if (data) checkValue(call, 'unsafe-deserialization', data);
}

const xmlParsers =
  /^(?:xml\.(?:sax|dom\.(?:minidom|pulldom)|etree\.ElementTree)|lxml\.(?:etree|objectify|html))\.(?:parse|parseString|fromstring|XML|iterparse|fromstringlist)$|^xml\.sax\.make_parser\(\)\.parse$|^lxml\.etree\.XMLParser\(\)\.feed$/;

/** A parser follows external entities when a feature or an option switches them on. */
export function checkParser(call: ApiCall): void {
  const { path, frame, receiver } = call;
  if (path === 'xml.sax.make_parser().setFeature') {
    const [feature, on] = call.args;
    const isEntities =
      feature &&
      (feature.things.some((each) => each.kind === 'api' && /external_[gp]es$/.test(each.path)) ||
        /external-(?:general|parameter)-entities/.test(String(onlyConstant(feature))));
    if (!isEntities || !receiver || !on) return;
    for (const { id } of frame.objectsOf(receiver)) frame.state.edit(id)?.fields.set('string:entities', on);
    return;
  }
  if (!xmlParsers.test(path)) return;
  const parsers = [receiver, ...call.args.slice(1), call.named.get('parser')].filter((value) => value !== undefined);
  const settings = parsers
    .flatMap((value) => frame.objectsOf(value))
    .flatMap(({ object }) => object.fields.get('string:entities') ?? []);
  const isOn = settings.some((value) => onlyConstant(value) !== false && onlyConstant(value) !== 0);
  const isLxml = path.startsWith('lxml.etree.') || path.startsWith('lxml.objectify.');
  const data = call.args[0] ?? call.named.get('source') ?? call.named.get('text');
  if (data === undefined) return;
  const { machine, module } = frame;
  const made = parsers.flatMap((value) => frame.objectsOf(value)).map(({ object }) => object.fields.get('string:made'));
  // Before lxml 5 a parser that isn't told otherwise follows them.
  if (isOn || (isLxml && settings.length === 0 && call.args.length < 2 && !call.named.has('parser')))
    checkValue(call, 'xml-external-entity', data);
  else machine.answer(module, call.node.at, 'xml-external-entity', 0);
  const answer = machine.answerTo(module, call.node.at, 'xml-external-entity') ?? 1;
  for (const each of made) {
    const at = each && onlyConstant(each);
    if (typeof at === 'number') machine.answer(module, at, 'xml-external-entity', answer);
  }
}

/** `response.set_cookie(...)`, of any framework. */
export function checkCookie(call: ApiCall): void {
  const { frame, node, name } = call;
  if (!/^set_(?:secure_|signed_)?cookie$/.test(name) || call.args.length + call.named.size < 2) return;
  const value = call.argument(1, 'value');
  if (value) reportFlow(frame, 'weak-random', frame.flowsIn(value), node, 'a cookie');
  const sink = `${spelling(call)} without \`secure=True\``;
  const rest = call.rest.open === openness.unknown || call.rest.things.length > 0;
  if (isOff(call.named.get('secure'), rest))
    frame.machine.report({ rule: 'insecure-cookie', module: frame.module, at: node.at, end: node.end, sink });
  const httponly = call.named.get('httponly');
  if (httponly !== undefined && isOff(httponly, rest)) {
    frame.machine.report({
      rule: 'cookie-without-httponly',
      module: frame.module,
      at: node.at,
      end: node.end,
      sink: `${spelling(call)} with \`httponly=False\``,
    });
  }
}

/** Whether a flag is missing, or may only be a constant that means no. */
function isOff(flag: Value | undefined, mayBeInRest: boolean): boolean {
  if (flag === undefined) return !mayBeInRest;
  return (
    flag.open === openness.closed &&
    flag.things.length === 0 &&
    flag.constants.length > 0 &&
    flag.constants.some((each) => each === false || each === null || each === 0)
  );
}

/** A model that is given tools. */
const conversations =
  /^(?:openai|litellm|anthropic|ollama|groq|mistralai|cohere)\b.*\.(?:create|parse|completion|acompletion|chat|complete|stream)$/;
const instructions = ['system', 'instructions'];
/** Those whose messages say what the model has to do; what a user says is known to be a user's. */
const commanding = new Set(['system', 'developer']);

/** `create(tools=[…], messages=[{'role': 'system', 'content': …}])` */
export function checkInstructions(call: ApiCall): void {
  const { path, named, frame } = call;
  if (!conversations.test(path) || !(named.has('tools') || named.has('functions'))) return;
  const check = (value: Value | undefined): void => {
    if (value) checkValue(call, 'prompt-injection-with-tools', value);
  };
  for (const name of instructions) check(named.get(name));
  for (const name of ['messages', 'input']) {
    const messages = named.get(name);
    if (messages === undefined) continue;
    for (const { object } of frame.objectsOf(messages)) {
      for (const item of object.items) {
        for (const { object: message } of frame.objectsOf(item)) {
          const role = message.fields.get('string:role')?.constants[0];
          if (typeof role === 'string' && commanding.has(role)) check(message.fields.get('string:content'));
        }
      }
    }
  }
}
