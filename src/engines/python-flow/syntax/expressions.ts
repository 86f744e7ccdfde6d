import type { Argument, Comprehension, Expression, Parameter } from './ast';
import { numberOf, stringParts } from './literals';
import type { Raw } from './concrete';

/** A literal list of data says nothing beyond its first items. */
const maxItems = 300;
/** Deeper code is not written by people; the analysis must not run out of stack over it. */
const maxNesting = 120;

/** Turns the concrete tree of an expression into ours. */
export class ExpressionConverter {
  private depth = 0;

  constructor(
    protected readonly source: string,
    protected readonly leftOut: Set<string>,
  ) {}

  protected text({ at, end }: Raw): string {
    return this.source.slice(at, end);
  }

  /** Whatever the grammar made of it: what isn't known becomes `opaque`, with its parts. */
  expression(raw: Raw | undefined): Expression {
    if (raw === undefined) return { kind: 'opaque', at: 0, end: 0, parts: [] };
    if (this.depth >= maxNesting) {
      this.leftOut.add('expressions nested too deeply');
      return { kind: 'opaque', at: raw.at, end: raw.end, parts: [] };
    }
    this.depth += 1;
    const converted = this.convert(raw);
    this.depth -= 1;
    return converted;
  }

  optional(raw: Raw | undefined): Expression | undefined {
    return raw && this.expression(raw);
  }

  private convert(raw: Raw): Expression {
    const { type, at, end, kids } = raw;
    const field = (name: string): Raw | undefined => kids.find((kid) => kid.field === name);
    switch (type) {
      case 'identifier':
        return { kind: 'name', at, end, id: this.text(raw) };
      case 'dotted_name':
        return this.dotted(kids.filter(isExpression), raw);
      case 'true':
        return { kind: 'literal', at, end, value: true };
      case 'false':
        return { kind: 'literal', at, end, value: false };
      case 'none':
        return { kind: 'literal', at, end, value: null };
      case 'integer':
      case 'float':
        return { kind: 'literal', at, end, value: numberOf(this.text(raw)) };
      case 'string':
        return this.string([raw], raw);
      case 'concatenated_string':
        return this.string(kids, raw);
      case 'list':
      case 'tuple':
      case 'set':
      case 'list_pattern':
      case 'tuple_pattern':
      case 'pattern_list':
      case 'expression_list': {
        const items = kids.filter(isExpression);
        const kind = type === 'set' ? 'set' : type.startsWith('list') ? 'list' : 'tuple';
        const listed = items.slice(0, maxItems).map((item) => this.expression(item));
        return { kind, at, end, items: listed, cut: items.length > maxItems };
      }
      case 'dictionary': {
        const pairs = kids.filter(isExpression);
        const entries = pairs.slice(0, maxItems).map((pair) => {
          const key = pair.kids.find((kid) => kid.field === 'key');
          const value = pair.kids.find((kid) => kid.field === 'value') ?? pair.kids.find(isExpression);
          return { key: this.optional(key), value: this.expression(value) };
        });
        return { kind: 'dict', at, end, entries, cut: pairs.length > maxItems };
      }
      case 'call':
        return {
          kind: 'call',
          at,
          end,
          callee: this.expression(field('function')),
          args: this.callArguments(field('arguments')),
        };
      case 'attribute':
        return {
          kind: 'attribute',
          at,
          end,
          object: this.expression(field('object')),
          name: this.text(field('attribute') ?? raw),
        };
      case 'subscript': {
        const indexes = kids.filter((kid) => kid.field === 'subscript' && isExpression(kid));
        const [only] = indexes;
        const items = indexes.map((index) => this.expression(index));
        return {
          kind: 'subscript',
          at,
          end,
          object: this.expression(field('value')),
          index:
            items.length === 1 && items[0] ? items[0] : { kind: 'tuple', at: only?.at ?? at, end, items, cut: false },
        };
      }
      case 'generic_type': {
        const [object, parameters] = kids;
        const items = (parameters?.kids ?? []).filter(isExpression).map((kid) => this.expression(kid));
        const index: Expression =
          items.length === 1 && items[0] ? items[0] : { kind: 'tuple', at, end, items, cut: false };
        return { kind: 'subscript', at, end, object: this.expression(object), index };
      }
      case 'slice':
        return this.slice(raw);
      case 'union_type':
      case 'binary_operator':
        return this.binary(raw);
      case 'boolean_operator':
        return this.leftDeep(raw, (left, right, node) => ({
          kind: 'logical',
          at,
          end: node.end,
          operator: node.kids.find((kid) => kid.field === 'operator')?.type === 'and' ? 'and' : 'or',
          left,
          right,
        }));
      case 'not_operator':
        return { kind: 'unary', at, end, operator: 'not', operand: this.expression(field('argument')) };
      case 'unary_operator':
        return {
          kind: 'unary',
          at,
          end,
          operator: field('operator')?.type ?? '-',
          operand: this.expression(field('argument')),
        };
      case 'comparison_operator':
        return {
          kind: 'compare',
          at,
          end,
          operands: kids.filter((kid) => kid.field === null && isExpression(kid)).map((kid) => this.expression(kid)),
          operators: kids.filter((kid) => kid.field === 'operators').map((kid) => kid.type),
        };
      case 'conditional_expression': {
        const [then, test, otherwise] = kids.filter(isExpression);
        return {
          kind: 'conditional',
          at,
          end,
          test: this.expression(test),
          then: this.expression(then),
          otherwise: this.expression(otherwise),
        };
      }
      case 'lambda':
        return {
          kind: 'lambda',
          at,
          end,
          parameters: this.parameters(field('parameters')),
          body: this.expression(field('body')),
        };
      case 'list_comprehension':
      case 'set_comprehension':
      case 'dictionary_comprehension':
      case 'generator_expression':
        return this.comprehension(raw);
      case 'named_expression':
        return {
          kind: 'walrus',
          at,
          end,
          target: this.expression(field('name')),
          value: this.expression(field('value')),
        };
      case 'await':
      case 'yield':
        return { kind: type, at, end, value: this.optional(kids.find(isExpression)) };
      case 'list_splat':
      case 'list_splat_pattern':
      case 'parenthesized_list_splat':
        return { kind: 'starred', at, end, value: this.optional(kids.find(isExpression)) };
      case 'parenthesized_expression':
      case 'type':
      case 'as_pattern_target':
      case 'constrained_type':
        return this.expression(kids.find(isExpression));
      default:
        return { kind: 'opaque', at, end, parts: kids.filter(isExpression).map((kid) => this.expression(kid)) };
    }
  }

  private dotted(parts: readonly Raw[], { at, end }: Raw): Expression {
    const [first, ...rest] = parts;
    return rest.reduce<Expression>(
      (object, part) => ({ kind: 'attribute', at, end: part.end, object, name: this.text(part) }),
      { kind: 'name', at, end: first?.end ?? end, id: first ? this.text(first) : '' },
    );
  }

  private string(strings: readonly Raw[], { at, end }: Raw): Expression {
    const parts: Expression[] = [];
    for (const string of strings) {
      if (string.type !== 'string') continue;
      for (const part of stringParts(string, this.source, (inner) => this.expression(inner))) parts.push(part);
    }
    const texts = parts.map((part) =>
      part.kind === 'literal' && typeof part.value === 'string' ? part.value : undefined,
    );
    if (texts.every((text) => text !== undefined)) return { kind: 'literal', at, end, value: texts.join('') };
    if (parts.length === 1 && parts[0]?.kind === 'literal') return { ...parts[0], at, end };
    return { kind: 'fstring', at, end, parts };
  }

  private slice({ at, end, kids }: Raw): Expression {
    const parts: (Expression | undefined)[] = [undefined];
    for (const kid of kids) {
      if (kid.type === ':') parts.push(undefined);
      else parts[parts.length - 1] = this.expression(kid);
    }
    return { kind: 'slice', at, end, lower: parts[0], upper: parts[1], step: parts[2] };
  }

  private binary(raw: Raw): Expression {
    return this.leftDeep(raw, (left, right, node) => ({
      kind: 'binary',
      at: raw.at,
      end: node.end,
      operator: node.kids.find((kid) => kid.field === 'operator')?.type ?? '|',
      left,
      right,
    }));
  }

  /** `a + b + c + …` leans to the left; a thousand parts must not be a thousand levels. */
  private leftDeep(raw: Raw, join: (left: Expression, right: Expression, node: Raw) => Expression): Expression {
    const chain: Raw[] = [];
    let node: Raw | undefined = raw;
    while (node?.type === raw.type) {
      chain.push(node);
      node = node.kids.find(isExpression);
    }
    let left = this.expression(node);
    for (const each of chain.reverse()) left = join(left, this.expression(each.kids.filter(isExpression)[1]), each);
    return left;
  }

  private comprehension({ type, at, end, kids }: Raw): Expression {
    const body = kids.find(({ field }) => field === 'body');
    const pair = body?.type === 'pair' ? body.kids.filter(isExpression) : undefined;
    const clauses: Comprehension['clauses'][number][] = [];
    for (const kid of kids) {
      if (kid.type === 'for_in_clause') {
        const target = this.expression(kid.kids.find(({ field }) => field === 'left'));
        clauses.push({ target, iterable: this.expression(kid.kids.find(({ field }) => field === 'right')) });
      } else if (kid.type === 'if_clause') {
        clauses.push({ condition: this.expression(kid.kids.find(isExpression)) });
      }
    }
    const of = type.startsWith('list') ? 'list' : type.startsWith('set') ? 'set' : pair ? 'dict' : 'generator';
    return {
      kind: 'comprehension',
      at,
      end,
      of,
      key: pair && this.expression(pair[0]),
      element: this.expression(pair ? pair[1] : body),
      clauses,
    };
  }

  callArguments(raw: Raw | undefined): Argument[] {
    if (raw === undefined) return [];
    if (raw.type === 'generator_expression') return [{ name: undefined, spread: '', value: this.expression(raw) }];
    return raw.kids
      .filter(isExpression)
      .slice(0, maxItems)
      .map((kid): Argument => {
        const inner = kid.kids.find(isExpression);
        if (kid.type === 'list_splat') return { name: undefined, spread: '*', value: this.expression(inner) };
        if (kid.type === 'dictionary_splat') return { name: undefined, spread: '**', value: this.expression(inner) };
        if (kid.type !== 'keyword_argument') return { name: undefined, spread: '', value: this.expression(kid) };
        const name = kid.kids.find(({ field }) => field === 'name');
        const value = kid.kids.find(({ field }) => field === 'value');
        return { name: name && this.text(name), spread: '', value: this.expression(value) };
      });
  }

  parameters(raw: Raw | undefined): Parameter[] {
    const parameters: Parameter[] = [];
    let keywordOnly = false;
    for (const kid of raw?.kids ?? []) {
      if (kid.type === 'keyword_separator') keywordOnly = true;
      if (!isExpression(kid)) continue;
      // `name` holds the splat of `*args: int`.
      const name =
        kid.kids.find(({ field }) => field === 'name') ??
        kid.kids.find((part) => /pattern|^ident/.test(part.type)) ??
        kid;
      const splat = kid.type.endsWith('splat_pattern') ? kid : name;
      const spread = splat.type === 'list_splat_pattern' ? '*' : splat.type === 'dictionary_splat_pattern' ? '**' : '';
      const identifier = splat.kids.find(({ type }) => type === 'identifier') ?? splat;
      parameters.push({
        at: kid.at,
        name: this.text(identifier),
        spread,
        annotation: this.optional(kid.kids.find(({ field }) => field === 'type')),
        fallback: this.optional(kid.kids.find(({ field }) => field === 'value')),
        keywordOnly,
      });
      if (spread === '*') keywordOnly = true;
    }
    return parameters;
  }
}

/** Tokens are their own type (`+`, `(`, `in`), so a word is a token if it is a keyword. Those that begin an expression of their own name have no kids as tokens. */
const keywords = new Set(
  'and as assert async break case class continue def del elif else except finally for from global if import in is match nonlocal not or pass raise return try while with'.split(
    ' ',
  ),
);
const parts = new Set([
  'type_conversion',
  'format_specifier',
  'ERROR',
  'line_continuation',
  'positional_separator',
  'keyword_separator',
]);
const sameName = new Set(['lambda', 'await', 'yield', 'print', 'exec', 'type']);

const known = new Map<string, boolean>();

export function isExpression({ type, kids }: Raw): boolean {
  let is = known.get(type);
  if (is === undefined) known.set(type, (is = /^\w/.test(type) && !keywords.has(type) && !parts.has(type)));
  return is && !(kids.length === 0 && sameName.has(type));
}
