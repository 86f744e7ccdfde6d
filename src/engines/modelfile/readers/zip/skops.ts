import { JsonMembers, parseJsonTree, type JsonNode } from '../../../../formats/json-tree';
import { allowanceOf } from '../../allow';
import type { Allowance } from '../../allow/allowance';
import { harmOf } from '../../allow/dangerous';
import type { Context, Reader } from '../../reader';
import { shownName } from '../../shown';
import { understanding } from '../../understanding';
import type { ArchiveKind } from './archive';

/** A schema names every object of a model; one of a large forest has some 10 MB. */
const maxSchema = 256 * 2 ** 20;

type Demand = (allowance: Allowance) => boolean;
const isValue: Demand = ({ value }) => value !== undefined;
const isMade: Demand = (allowance) => allowance.new !== undefined || allowance.call === true;
const isCalled: Demand = ({ call }) => call === true;
const isKnown: Demand = () => true;

/**
 * What a node's loader does with the class that the node names (skops 0.3 to 0.14): the loader decides, whatever the class looks
 * like. `undefined`: it uses no name of the file.
 */
const loaders: Readonly<Record<string, Demand | undefined>> = {
  JsonNode: undefined,
  SliceNode: undefined,
  BytesNode: undefined,
  BytearrayNode: undefined,
  CachedNode: undefined,
  SparseMatrixNode: undefined,
  PartialNode: undefined,
  DefaultDictNode: undefined,
  DTypeNode: undefined,
  DictNode: isMade,
  ListNode: isMade,
  SetNode: isMade,
  TupleNode: isMade,
  TypeNode: isValue,
  FunctionNode: isValue,
  ObjectNode: isMade,
  ConstructorFromReduceNode: isCalled,
  ReduceNode: isMade,
  SGDNode: isKnown,
  LossNode: isKnown,
  TreeNode: isKnown,
  QuantileForestNode: isKnown,
  NdArrayNode: isKnown,
  MaskedArrayNode: isKnown,
  RandomStateNode: isKnown,
  RandomGeneratorNode: isKnown,
  _DictWithDeprecatedKeysNode: isKnown,
  OperatorFuncNode: isKnown,
  MethodNode: isKnown,
};

/** Numbers and arrays of numpy under the names that skops writes for them. */
const numpyTypes =
  /^(?:numpy\.(?:ndarray|memmap|matrix|bool_?|str_|bytes_|datetime64|timedelta64|(?:u?int|float|complex)\d+|dtype(?:\[\w+\])?)|numpy\.ma(?:\.core)?\.MaskedArray|numpy\.random(?:\.mtrand|\._generator)?\.(?:RandomState|Generator))$/;

const schemaReader: Reader = {
  format: 'skops schema',
  fits: () => true,
  async read(source, context) {
    await understanding(context, 'The JSON of schema.json', async () => {
      if (source.size > maxSchema) {
        context.report({ rule: 'not-understood', message: `The schema has ${source.size} bytes.`, subject: 'size' });
        return;
      }
      const { root, duplicates } = parseJsonTree(await source.read(0, source.size));
      for (const key of duplicates)
        context.report({
          rule: 'deceptive-container',
          message: `The schema has the key ${shownName(key)} twice in one object.`,
          subject: `schema:${key}`,
        });
      visit(root, context, '');
    });
  },
};

/** What `skops.io.dump` writes: schema.json, and a file for each array. */
export const skopsKind: ArchiveKind = {
  format: 'skops model',
  fits: (names) => names.includes('schema.json'),
  async judge(archive) {
    for (const member of archive.left)
      if (member.name.toLowerCase() === 'schema.json') await archive.inspect(member, schemaReader);
  },
};

function visit(node: JsonNode, context: Context, key: string): void {
  if (typeof node === 'string') context.text(key, node);
  else if (node instanceof JsonMembers) {
    for (const loader of node.all('__loader__')) judge(node, nameOf(loader), context);
    for (const [name, value] of node.entries) visit(value, context, name);
  } else if (Array.isArray(node)) for (const item of node as readonly JsonNode[]) visit(item, context, key);
}

function judge(node: JsonMembers, loader: string, context: Context): void {
  if (!Object.hasOwn(loaders, loader)) {
    context.report({
      rule: 'not-understood',
      message: `The schema names the loader ${shownName(loader)}, which skops does not have.`,
      subject: loader,
    });
    return;
  }
  const demand = loaders[loader];
  if (demand === undefined) return;
  for (const name of node.all('__class__'))
    for (const module of node.all('__module__')) {
      const path = loader === 'MethodNode' ? `${nameOf(name)}.${methodOf(node)}` : nameOf(name);
      judgeName(nameOf(module), path, loader, demand, context);
    }
}

/** What is no text names nothing that is known. */
const nameOf = (node: JsonNode): string => (typeof node === 'string' ? node : JSON.stringify(node));

/** A method is any attribute of the object, by its name. */
const methodOf = (node: JsonMembers): string =>
  node
    .all('content')
    .flatMap((content) => (content instanceof JsonMembers ? content.all('func') : []))
    .map(nameOf)
    .join('|');

function judgeName(module: string, name: string, loader: string, demand: Demand, context: Context): void {
  const subject = `${module}.${name}`;
  context.global(subject);
  const allowance = allowanceOf(module, name, context.allowedGlobals);
  if ((allowance !== undefined && demand(allowance)) || numpyTypes.test(subject)) return;
  const shown = shownName(subject);
  const harm = harmOf(module, name);
  if (harm !== undefined)
    context.report({
      rule: demand === isValue ? 'dangerous-import' : 'dangerous-call',
      message: `Loading it by ${loader} uses ${shown}, which ${harm}.`,
      subject,
    });
  else if (allowance !== undefined)
    context.report({
      rule: 'unexpected-use',
      message: `${shown} is known, but not as what ${loader} makes of it.`,
      subject,
    });
  else
    context.report({
      rule: 'unknown-global',
      message: `Loading it by ${loader} uses ${shown}, which is not known to be safe. If it is yours: allow-globals: [${shown}].`,
      subject,
    });
}
