import { textOf } from '../../constants';
import { flowsOfArguments } from '../../interpreter/calls';
import { HeapObject } from '../../state';
import {
  allConstants,
  api,
  constant,
  everything,
  fixed,
  harmless,
  hazards,
  joinAll,
  joinFlows,
  nothing,
  onlyConstant,
  openness,
  sanitised,
  tainted,
  type Value,
} from '../../values';
import type { ApiCall } from '../index';
import { first, type Special, type Specials } from './special';

const text: Special = ({ frame, args: [value] }) => {
  if (value === undefined) return constant('');
  const constants = allConstants(value);
  if (constants) return joinAll(constants.map((each) => constant(textOf(each))));
  if (value.things.length === 0 || value.flows.length > 0)
    return {
      flows: frame.flowsIn(value),
      constants: [],
      things: [],
      open: value.flows.length > 0 ? openness.unknown : value.open === openness.closed ? openness.fixed : value.open,
    };
  return frame.isFixed(value) ? fixed : tainted(frame.flowsIn(value));
};

/** It raises unless its text is a number (or what else it reads), so from here on the variable holds that. */
function proves({ frame, node, args: [value] }: ApiCall): void {
  const [argument] = node.args;
  if (value && value.flows.length > 0 && argument?.value.kind === 'name')
    frame.write(argument.value.id, harmless(value));
}

const number: Special = (call) => {
  const {
    frame,
    args: [value],
  } = call;
  proves(call);
  const known = value && onlyConstant(value);
  const parsed =
    typeof known === 'string' && /^\s*-?\d{1,15}\s*$/.test(known)
      ? parseInt(known, 10)
      : typeof known === 'number'
        ? Math.trunc(known)
        : undefined;
  if (parsed === undefined && typeof known === 'string') frame.raise();
  return parsed === undefined ? fixed : constant(parsed);
};

function proof(call: ApiCall): Value {
  proves(call);
  return fixed;
}

/** Of text that the program holds, what it is turned into; of other text, that text. */
function converted(convert: (text: string) => string): Special {
  return ({ args: [value] }) => {
    const constants = value && allConstants(value);
    return constants?.every((each) => typeof each === 'string')
      ? joinAll(constants.map((each) => constant(convert(each))))
      : undefined;
  };
}

/** What quoting made harmless is as it was. */
function unquoted(call: ApiCall): Value {
  const flows = flowsOfArguments(call.frame, call).map((flow) => ({ ...flow, safe: flow.safe & hazards.sql }));
  return flows.length === 0 && call.args.every((arg) => call.frame.isFixed(arg)) ? fixed : tainted(flows);
}

/** Texts and numbers. */
export const texts: Specials = {
  'builtins.str': text,
  'builtins.bytes': text,
  'builtins.bytearray': text,
  'builtins.int': number,
  'builtins.float': proof,
  'uuid.UUID': proof,
  'ipaddress.ip_address': proof,
  'datetime.datetime.strptime': proof,
  'datetime.date.fromisoformat': proof,
  'datetime.datetime.fromisoformat': proof,
  'bytes.fromhex': unquoted,
  'builtins.bytes.fromhex': unquoted,
  'binascii.unhexlify': unquoted,
  'os.path.join': ({ frame, args, rest }) => {
    const constants = args.map(onlyConstant);
    if (rest === nothing && constants.every((each) => typeof each === 'string')) {
      return constant(
        constants.reduce(
          (path, part) => (part.startsWith('/') || path === '' ? part : `${path.replace(/\/$/, '')}/${part}`),
          '',
        ),
      );
    }
    const flows = [...args, rest].reduce<Value['flows']>((all, arg) => joinFlows(all, frame.flowsIn(arg)), []);
    return flows.length === 0 && args.every((arg) => frame.isFixed(arg)) ? fixed : tainted(flows);
  },
  're.compile': ({ args: [pattern] }) => ({ ...api('re.compile()'), constants: pattern?.constants ?? [] }),
  're.sub': (call) => {
    const [pattern, by, subject] = call.args.map((arg) => onlyConstant(arg));
    const flows = flowsOfArguments(call.frame, call);
    // Everything but a list of characters goes.
    const isList = typeof pattern === 'string' && /^\[\^(?:\\w|\\d|[a-zA-Z0-9_\s]|-)+\]\+?$/.test(pattern);
    const safe = isList && typeof by === 'string' && /^[\w ]*$/.test(by) ? everything : 0;
    return typeof subject === 'string' ? fixed : tainted(sanitised(flows, safe));
  },
  'urllib.parse.unquote': unquoted,
  'html.unescape': unquoted,
  'base64.b64encode': converted((text) => Buffer.from(text, 'latin1').toString('base64')),
  'base64.urlsafe_b64encode': converted((text) =>
    Buffer.from(text, 'latin1').toString('base64').replaceAll('+', '-').replaceAll('/', '_'),
  ),
  'base64.b64decode': converted((text) => Buffer.from(text, 'base64').toString('latin1')),
  'base64.urlsafe_b64decode': converted((text) => Buffer.from(text, 'base64').toString('latin1')),
  'codecs.decode': first,
  'codecs.encode': first,
  'json.dumps': (call) => {
    const [value] = call.args;
    if (!value || call.frame.objectsOf(value).length === 0) return undefined;
    const written = new HeapObject(
      'instance',
      new Map([['of', value]]),
      [],
      true,
      nothing,
      undefined,
      undefined,
      'json.dumps()',
    );
    return {
      ...call.frame.allocate(written),
      flows: sanitised(call.frame.flowsIn(value), hazards.log),
      open: openness.unknown,
    };
  },
  'json.loads': ({ frame, args: [value] }) => {
    const written = value
      ? frame
          .objectsOf(value)
          .flatMap(({ object }) => (object.api === 'json.dumps()' ? (object.fields.get('of') ?? []) : []))
      : [];
    return written.length > 0 ? joinAll(written) : undefined;
  },
  'urllib.parse.unquote_plus': unquoted,
};
