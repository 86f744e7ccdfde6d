import type { ClassDefinition, FunctionDefinition, MatchCase, Pattern, Statement } from './ast';
import { ExpressionConverter, isExpression } from './expressions';
import type { Raw } from './concrete';

/** Of blocks in one another. */
const maxBlocks = 60;

/** For the place of a function's body, what reads it when it is asked for; nothing if it is there. */
export type Later = (at: number) => (() => readonly Statement[]) | undefined;

/** What is left out is added to `leftOut`. */
export function statementsOf(
  kids: readonly Raw[],
  source: string,
  leftOut: Set<string>,
  later: Later = () => undefined,
): readonly Statement[] {
  return new StatementConverter(source, leftOut, later).statements(kids);
}

export const child = ({ kids }: Raw, field: string): Raw | undefined => kids.find((kid) => kid.field === field);
const children = ({ kids }: Raw, type: string): Raw[] => kids.filter((kid) => kid.type === type);

class StatementConverter extends ExpressionConverter {
  private blocks = 0;

  constructor(
    source: string,
    leftOut: Set<string>,
    private readonly later: Later,
  ) {
    super(source, leftOut);
  }

  statements(kids: readonly Raw[]): Statement[] {
    const statements: Statement[] = [];
    if (this.blocks >= maxBlocks) {
      this.leftOut.add('blocks nested too deeply');
      return statements;
    }
    this.blocks += 1;
    for (const kid of kids) {
      if (kid.type === ':') continue;
      const statement = this.statement(kid);
      if (Array.isArray(statement)) statements.push(...statement);
      else if (statement !== undefined) statements.push(statement);
    }
    this.blocks -= 1;
    return statements;
  }

  private block(raw: Raw | undefined): Statement[] {
    return raw === undefined ? [] : this.statements(raw.kids);
  }

  private statement(raw: Raw): Statement | Statement[] | undefined {
    const { type, at, end, kids } = raw;
    switch (type) {
      case 'expression_statement':
        return kids.filter(isExpression).length > 1
          ? { kind: 'expression', at, end, value: this.expression({ ...raw, type: 'expression_list' }) }
          : this.simple(kids[0] ?? raw);
      case 'return_statement':
        return { kind: 'return', at, end, value: this.optional(kids.find(isExpression)) };
      case 'raise_statement':
        return { kind: 'raise', at, end, value: this.optional(kids.find(isExpression)) };
      case 'delete_statement':
        return { kind: 'delete', at, end, targets: this.listed(kids.find(isExpression)) };
      case 'assert_statement':
        return { kind: 'assert', at, end, test: this.expression(kids.find(isExpression)) };
      case 'break_statement':
        return { kind: 'break', at, end };
      case 'continue_statement':
        return { kind: 'continue', at, end };
      case 'pass_statement':
        return { kind: 'pass', at, end };
      case 'global_statement':
      case 'nonlocal_statement': {
        const names = children(raw, 'identifier').map((name) => this.text(name));
        return { kind: 'scope', at, end, of: type === 'global_statement' ? 'global' : 'nonlocal', names };
      }
      case 'if_statement':
        return this.ifStatement(raw);
      case 'while_statement':
        return {
          kind: 'while',
          at,
          end,
          test: this.expression(child(raw, 'condition')),
          body: this.block(child(raw, 'body')),
          otherwise: this.elseBlock(raw),
        };
      case 'for_statement':
        return {
          kind: 'for',
          at,
          end,
          target: this.expression(child(raw, 'left')),
          iterable: this.expression(child(raw, 'right')),
          body: this.block(child(raw, 'body')),
          otherwise: this.elseBlock(raw),
        };
      case 'try_statement':
        return this.tryStatement(raw);
      case 'with_statement':
        return this.withStatement(raw);
      case 'match_statement': {
        const cases = (child(raw, 'body')?.kids ?? []).filter((kid) => kid.type === 'case_clause');
        const subject = this.expression(child(raw, 'subject'));
        return { kind: 'match', at, end, subject, cases: cases.map((each) => this.matchCase(each)) };
      }
      case 'function_definition':
        return this.functionDefinition(raw, []);
      case 'class_definition':
        return this.classDefinition(raw, []);
      case 'decorated_definition': {
        const decorators = children(raw, 'decorator').flatMap(({ kids: parts }) => parts.filter(isExpression));
        const definition = child(raw, 'definition');
        if (definition?.type === 'class_definition') return this.classDefinition(definition, decorators);
        return definition && this.functionDefinition(definition, decorators);
      }
      case 'import_statement':
      case 'import_from_statement':
        return this.importStatement(raw);
      case 'print_statement':
      case 'exec_statement':
        return this.opaque(raw);
      case 'ERROR':
        this.leftOut.add('what the grammar does not know');
        return this.statements(kids);
      default:
        return isExpression(raw) ? this.opaque(raw) : undefined;
    }
  }

  private opaque({ at, end, kids }: Raw): Statement {
    const parts = kids.filter(isExpression).map((kid) => this.expression(kid));
    return { kind: 'expression', at, end, value: { kind: 'opaque', at, end, parts } };
  }

  private simple(raw: Raw): Statement {
    const { type, at, end } = raw;
    if (type === 'augmented_assignment') {
      return {
        kind: 'augment',
        at,
        end,
        target: this.expression(child(raw, 'left')),
        operator: (child(raw, 'operator')?.type ?? '').slice(0, -1),
        value: this.expression(child(raw, 'right')),
      };
    }
    if (type !== 'assignment') return { kind: 'expression', at, end, value: this.expression(raw) };
    const annotation = child(raw, 'type');
    const right = child(raw, 'right');
    const target = this.expression(child(raw, 'left'));
    if (annotation !== undefined) {
      const value = this.optional(right);
      return { kind: 'annotate', at, end, target, annotation: this.expression(annotation), value };
    }
    // `a = b = c` leans to the right.
    const targets = [target];
    let value = right;
    while (value?.type === 'assignment') {
      targets.push(this.expression(child(value, 'left')));
      value = child(value, 'right');
    }
    return { kind: 'assign', at, end, targets, value: this.expression(value) };
  }

  private listed(raw: Raw | undefined) {
    if (raw === undefined) return [];
    return raw.type === 'expression_list'
      ? raw.kids.filter(isExpression).map((kid) => this.expression(kid))
      : [this.expression(raw)];
  }

  private elseBlock(raw: Raw): Statement[] {
    const clause = raw.kids.find(({ type }) => type === 'else_clause');
    return clause === undefined ? [] : this.block(child(clause, 'body'));
  }

  private ifStatement(raw: Raw): Statement {
    const clauses = [raw, ...children(raw, 'elif_clause')];
    const branches = clauses.map((clause) => ({
      test: this.expression(child(clause, 'condition')),
      body: this.block(child(clause, 'consequence')),
    }));
    return { kind: 'if', at: raw.at, end: raw.end, branches, otherwise: this.elseBlock(raw) };
  }

  private tryStatement(raw: Raw): Statement {
    const handlers = raw.kids.filter(({ type }) => type.startsWith('except') && type.endsWith('clause'));
    const last = raw.kids.find(({ type }) => type === 'finally_clause');
    return {
      kind: 'try',
      at: raw.at,
      end: raw.end,
      body: this.block(child(raw, 'body')),
      handlers: handlers.map((handler) => {
        const pattern = handler.kids.find(({ type }) => type === 'as_pattern');
        const alias = pattern?.kids.find(({ field }) => field === 'alias') ?? child(handler, 'alias');
        return { name: alias && this.text(alias), body: this.block(children(handler, 'block')[0]) };
      }),
      otherwise: this.elseBlock(raw),
      finally: this.block(last && children(last, 'block')[0]),
    };
  }

  private withStatement(raw: Raw): Statement {
    const clause = raw.kids.find(({ type }) => type === 'with_clause');
    const items = (clause?.kids ?? []).flatMap((kid) => {
      if (kid.type !== 'with_item') return [];
      const value = child(kid, 'value');
      if (value?.type !== 'as_pattern') return [{ value: this.expression(value), target: undefined }];
      const target = value.kids.find(({ field }) => field === 'alias');
      return [{ value: this.expression(value.kids.find(isExpression)), target: this.optional(target) }];
    });
    return { kind: 'with', at: raw.at, end: raw.end, items, body: this.block(child(raw, 'body')) };
  }

  private matchCase(raw: Raw): MatchCase {
    const patterns = children(raw, 'case_pattern').map((pattern) => this.pattern(pattern));
    const guard = child(raw, 'guard')?.kids.find(isExpression);
    const [only] = patterns;
    return {
      pattern: patterns.length === 1 && only ? only : { kind: 'structure', names: patterns.flatMap(namesIn) },
      guard: this.optional(guard),
      body: this.block(child(raw, 'consequence')),
    };
  }

  private pattern(raw: Raw): Pattern {
    const [inner] = raw.kids;
    switch (raw.type) {
      case 'case_pattern':
        return inner === undefined ? { kind: 'structure', names: [] } : this.pattern(inner);
      case '_':
        return { kind: 'capture', name: undefined };
      case 'dotted_name': {
        const name = this.text(raw);
        if (!name.includes('.')) return { kind: 'capture', name: name === '_' ? undefined : name };
        return { kind: 'value', value: this.expression(raw) };
      }
      case 'union_pattern':
        return { kind: 'any-of', patterns: raw.kids.filter((kid) => kid.type !== '|').map((kid) => this.pattern(kid)) };
      case 'string':
      case 'concatenated_string':
      case 'integer':
      case 'float':
      case 'true':
      case 'false':
      case 'none':
        return { kind: 'value', value: this.expression(raw) };
      default: {
        const names: string[] = [];
        const collect = (node: Raw): void => {
          if (node.type === 'identifier') names.push(this.text(node));
          for (const kid of node.kids) collect(kid);
        };
        collect(raw);
        return { kind: 'structure', names };
      }
    }
  }

  private functionDefinition(raw: Raw, decorators: readonly Raw[]): FunctionDefinition {
    const name = child(raw, 'name');
    const block = child(raw, 'body');
    const later = block && this.later(block.at);
    const definition = {
      kind: 'function',
      at: raw.at,
      end: raw.end,
      name: name ? this.text(name) : '',
      parameters: this.parameters(child(raw, 'parameters')),
      decorators: decorators.map((decorator) => this.expression(decorator)),
    } as const;
    if (later === undefined) return { ...definition, body: this.block(block) };
    return {
      ...definition,
      get body() {
        return later();
      },
    };
  }

  private classDefinition(raw: Raw, decorators: readonly Raw[]): ClassDefinition {
    const name = child(raw, 'name');
    const bases = this.callArguments(child(raw, 'superclasses')).filter(({ name: keyword }) => keyword === undefined);
    return {
      kind: 'class',
      at: raw.at,
      end: raw.end,
      name: name ? this.text(name) : '',
      bases: bases.map(({ value }) => value),
      decorators: decorators.map((decorator) => this.expression(decorator)),
      body: this.block(child(raw, 'body')),
    };
  }

  private importStatement(raw: Raw): Statement {
    const module = child(raw, 'module_name');
    const names = raw.kids
      .filter(({ field }) => field === 'name')
      .map((name) => {
        const alias = child(name, 'alias');
        const plain = name.type === 'aliased_import' ? child(name, 'name') : name;
        return { name: plain ? this.text(plain) : '', alias: alias && this.text(alias) };
      });
    if (raw.kids.some(({ type }) => type === 'wildcard_import')) names.push({ name: '*', alias: undefined });
    return { kind: 'import', at: raw.at, end: raw.end, from: module && this.text(module).replace(/\s/g, ''), names };
  }
}

function namesIn(pattern: Pattern): readonly string[] {
  if (pattern.kind === 'structure') return pattern.names;
  if (pattern.kind === 'any-of') return pattern.patterns.flatMap(namesIn);
  return pattern.kind === 'capture' && pattern.name !== undefined ? [pattern.name] : [];
}
