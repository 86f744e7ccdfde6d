import { flowsOfArguments } from '../../interpreter/calls';
import { HeapObject } from '../../state';
import { api, constant, fixed, hazards, nothing, onlyConstant, sanitised, type Value } from '../../values';
import type { ApiCall } from '../index';
import { type Specials } from './special';

function response(call: ApiCall): Value {
  const type = call.argument(3, 'mimetype', 'content_type');
  const name = type && onlyConstant(type);
  const isPage = typeof name !== 'string' || /html|xml|svg/.test(name);
  return api(
    'flask.Response()',
    isPage ? call.frame.flowsIn(call.args[0] ?? call.named.get('response') ?? nothing) : [],
  );
}

function parser({ frame, node }: ApiCall, name: string, entities: Value | undefined): Value {
  // Where it was made, since that is what the pattern rules mark.
  const fields = new Map([['string:made', constant(node.at)]]);
  if (entities) fields.set('string:entities', entities);
  return frame.allocate(new HeapObject('instance', fields, [], true, nothing, undefined, undefined, name));
}

/** What frameworks and parsers make of what they are given. */
export const frameworks: Specials = {
  'xml.sax.make_parser': (call) => parser(call, 'xml.sax.make_parser()', undefined),
  'lxml.etree.XMLParser': (call) =>
    parser(call, 'lxml.etree.XMLParser()', call.named.get('resolve_entities') ?? constant(true)),
  'sqlalchemy.text': (call) => api('sqlalchemy.text()', sanitised(flowsOfArguments(call.frame, call), hazards.sql)),
  'markupsafe.Markup': (call) =>
    api('markupsafe.Markup()', sanitised(flowsOfArguments(call.frame, call), hazards.html)),
  'flask.Response': response,
  'flask.make_response': response,
  'flask.Flask': ({ frame }) => {
    const config = new HeapObject('dict', new Map(), [], false, fixed);
    return frame.allocate(
      new HeapObject(
        'instance',
        new Map([['config', frame.allocate(config)]]),
        [],
        true,
        nothing,
        undefined,
        undefined,
        'flask.Flask()',
      ),
    );
  },
};
