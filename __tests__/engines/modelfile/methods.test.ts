import { describe, expect, it } from '@jest/globals';
import { call, dict, join, made, named, none, pickle, text, tuple } from './assembled';
import { inspected } from './inspected';

const method = (type: string, name: string): Buffer => call('builtins getattr', named(`builtins ${type}`), text(name));
const vectorizer = 'sklearn.feature_extraction.text TfidfVectorizer';
const refused = ['critical dangerous-call: builtins.getattr'];

/** `str.split` is written as a call of `getattr`. */
describe("methods of Python's own types", () => {
  it.each<[string, Buffer]>([
    ['by itself', method('str', 'split')],
    ['as a tokenizer', made(vectorizer, dict({ tokenizer: method('str', 'split') }))],
    ['of a type of Python 2', call('__builtin__ getattr', named('__builtin__ unicode'), text('lower'))],
    ['of bytes', method('bytes', 'decode')],
    ['of a dict', method('dict', 'get')],
    ['of a number', method('float', 'is_integer')],
    ['with arguments for later', call('functools partial', method('str', 'split'), text(','))],
  ])('may be kept: %s', async (_, value) => {
    expect((await inspected(join('\x80\x02', value, '.'))).findings).toEqual([]);
  });

  it.each<[string, Buffer, string[]]>([
    ['a dunder', method('str', '__class__'), refused],
    ['a private one', method('str', '_a'), refused],
    ['what fills in a format', method('str', 'format'), refused],
    ['and its sister', method('str', 'format_map'), refused],
    ['another type', method('type', 'mro'), [...refused, 'critical dangerous-import: builtins.type']],
    ['a path', method('str', 'split.x'), refused],
    ['of a string', call('builtins getattr', text('a'), text('join')), refused],
    [
      'one that is called',
      join(method('str', 'join'), tuple(text('a'), text('b')), 'R'),
      ['high computed-import: computed-call'],
    ],
    [
      'one that stands for a method of the loader',
      made('argparse Namespace', tuple(none, dict({ __setstate__: method('dict', 'update') }))),
      ['high changed-object: __setstate__'],
    ],
  ])('is refused: %s', async (_, value, findings) => {
    expect((await inspected(pickle(value))).findings).toEqual(findings);
  });
});

describe('tables of probabilities of NLTK', () => {
  it.each(['ConditionalProbDist', 'DictionaryConditionalProbDist'])('are dicts: %s', async (name) => {
    const distribution = made('nltk.probability MLEProbDist', dict({ _freqdist: none }));
    const file = pickle(made(`nltk.probability ${name}`), text('a'), distribution, 's', dict({ _args: tuple() }), 'b');
    expect((await inspected(file)).findings).toEqual([]);
  });
});
