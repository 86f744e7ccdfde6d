import { binaryConstant, textOf } from '../constants';
import type { Constant, Expression, Parameter, Pattern, Statement } from '../syntax/ast';

/** What a name was bound to: a name of a library, or an expression of the scope it stands in; `undefined` is anything. */
type Binding = { readonly path: string } | { readonly value: Expression } | undefined;

/** Of names that stand for one another. */
const maxSteps = 20;
/** In characters. */
const maxPath = 300;
const maxText = 20_000;

/** The names that a module, function or class binds, and what they stand for as far as that can't change. */
export class Scope {
  private readonly bindings = new Map<string, Binding[]>();
  /** Answers once given; while one is looked for it is `undefined`, which ends a circle. */
  private readonly paths = new Map<string, string | undefined>();
  private readonly constants = new Map<string, Constant | undefined>();

  constructor(
    private readonly parent: Scope | undefined,
    /** A class's names are not seen in its functions. */
    private readonly isClass = false,
  ) {}

  /** The name that an expression has from outside: `transformers.AutoModel.from_pretrained`, `gradio.Blocks().launch`. */
  pathOf(expression: Expression): string | undefined {
    const inner = (object: Expression, suffix: string): string | undefined => {
      const path = this.pathOf(object);
      return path === undefined || path.length > maxPath ? undefined : path + suffix;
    };
    if (expression.kind === 'name') return this.pathOfName(expression.id);
    if (expression.kind === 'attribute') return inner(expression.object, `.${expression.name}`);
    if (expression.kind === 'call') return inner(expression.callee, '()');
    if (expression.kind === 'await') return expression.value && inner(expression.value, '');
    if (expression.kind !== 'subscript') return undefined;
    const key = this.constantOf(expression.index);
    return key === undefined ? undefined : inner(expression.object, `[${textOf(key)}]`);
  }

  /** The value that an expression always has. */
  constantOf(expression: Expression): Constant | undefined {
    if (expression.kind === 'literal') return expression.value;
    if (expression.kind === 'name') return this.constantOfName(expression.id);
    if (expression.kind === 'binary') {
      const [left, right] = [this.constantOf(expression.left), this.constantOf(expression.right)];
      return left === undefined || right === undefined ? undefined : binaryConstant(expression.operator, left, right);
    }
    if (expression.kind !== 'fstring') return undefined;
    let text = '';
    for (const part of expression.parts) {
      const value = this.constantOf(part);
      if (value === undefined || text.length > maxText) return undefined;
      text += textOf(value);
    }
    return text;
  }

  /** The expression that a name stands for, or the expression itself. */
  valueOf(expression: Expression, steps = 0): Expression {
    if (expression.kind !== 'name' || steps > maxSteps) return expression;
    const [scope, binding] = this.only(expression.id);
    return binding && 'value' in binding ? scope.valueOf(binding.value, steps + 1) : expression;
  }

  private pathOfName(id: string): string | undefined {
    const scope = this.holder(id);
    return scope === undefined ? id : remembered(scope.paths, id, () => scope.pathOfBindings(id));
  }

  private pathOfBindings(id: string): string | undefined {
    const bindings = this.bindings.get(id) ?? [];
    const paths = bindings.map((binding) => {
      if (binding === undefined) return undefined;
      return 'path' in binding ? binding.path : this.pathOf(binding.value);
    });
    // Imported in one way or, if that fails, in another: both are the library.
    const onlyImported = bindings.every((binding) => binding !== undefined && 'path' in binding);
    return onlyImported || new Set(paths).size === 1 ? paths[0] : undefined;
  }

  private constantOfName(id: string): Constant | undefined {
    const [scope, binding] = this.only(id);
    if (binding === undefined || 'path' in binding) return undefined;
    return remembered(scope.constants, id, () => scope.constantOf(binding.value));
  }

  /** Its names of another kind for something whose own name ends as in `pattern`. */
  namesOf(pattern: RegExp): string[] {
    return [...this.bindings.keys()].filter((id) => !pattern.test(id) && pattern.test(this.pathOfName(id) ?? ''));
  }

  /** Whether the name is the program's, and not Python's own or unknown. */
  binds(id: string): boolean {
    return this.holder(id) !== undefined;
  }

  /** Where a name is bound; nowhere if it is Python's own. */
  private holder(id: string): Scope | undefined {
    if (this.bindings.has(id)) return this;
    let scope = this.parent;
    while (scope !== undefined && (scope.isClass || !scope.bindings.has(id))) scope = scope.parent;
    return scope;
  }

  private only(id: string): [Scope, Binding] {
    const scope = this.holder(id);
    const bindings = scope?.bindings.get(id) ?? [];
    return [scope ?? this, bindings.length === 1 ? bindings[0] : undefined];
  }

  private bind(name: string | undefined, binding: Binding): void {
    if (name === undefined) return;
    const bindings = this.bindings.get(name);
    if (bindings === undefined) this.bindings.set(name, [binding]);
    else bindings.push(binding);
  }

  bindParameters(parameters: readonly Parameter[]): void {
    for (const { name } of parameters) this.bind(name, undefined);
  }

  /** Binds an assignment's target; a part of a sequence only where both sides are written out. */
  bindTarget(target: Expression, value: Expression | undefined): void {
    if (target.kind === 'name') {
      this.bind(target.id, value && { value });
    } else if (target.kind === 'tuple' || target.kind === 'list') {
      const items =
        value !== undefined && 'items' in value && value.items.length === target.items.length ? value.items : [];
      const plain = ![...target.items, ...items].some(({ kind }) => kind === 'starred');
      for (const [i, item] of target.items.entries()) this.bindTarget(item, plain ? items[i] : undefined);
    } else if (target.kind === 'starred' && target.value !== undefined) {
      this.bindTarget(target.value, undefined);
    }
  }

  /** Binds what a statement itself binds, not what the statements in it do. */
  bindStatement(statement: Statement | Expression): void {
    if (statement.kind === 'import') {
      for (const { name, alias } of statement.names) {
        const [first = name] = name.split('.');
        if (statement.from !== undefined) this.bind(alias ?? name, { path: `${statement.from}.${name}` });
        else this.bind(alias ?? first, { path: alias === undefined ? first : name });
      }
    } else if (statement.kind === 'assign') {
      for (const target of statement.targets) this.bindTarget(target, statement.value);
    } else if (statement.kind === 'annotate') {
      if (statement.value !== undefined) this.bindTarget(statement.target, statement.value);
    } else if (statement.kind === 'augment' || statement.kind === 'for') {
      this.bindTarget(statement.target, undefined);
    } else if (statement.kind === 'with') {
      for (const { value, target } of statement.items) if (target !== undefined) this.bindTarget(target, value);
    } else if (statement.kind === 'try') {
      for (const { name } of statement.handlers) this.bind(name, undefined);
    } else if (statement.kind === 'match') {
      for (const { pattern } of statement.cases) this.bindPattern(pattern);
    } else if (statement.kind === 'function' || statement.kind === 'class') {
      this.bind(statement.name, undefined);
    } else if (statement.kind === 'scope') {
      // Another scope's variable, which changes here as well.
      for (const name of statement.names) this.bind(name, undefined);
    }
  }

  private bindPattern(pattern: Pattern): void {
    if (pattern.kind === 'capture') this.bind(pattern.name, undefined);
    else if (pattern.kind === 'structure') for (const name of pattern.names) this.bind(name, undefined);
    else if (pattern.kind === 'any-of') for (const each of pattern.patterns) this.bindPattern(each);
  }
}

function remembered<T>(answers: Map<string, T | undefined>, id: string, find: () => T | undefined): T | undefined {
  if (answers.has(id)) return answers.get(id);
  answers.set(id, undefined);
  const answer = find();
  answers.set(id, answer);
  return answer;
}
