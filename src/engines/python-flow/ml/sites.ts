import type {
  Argument,
  Call,
  Constant,
  Expression,
  FunctionDefinition,
  Lambda,
  Program,
  Statement,
} from '../syntax/ast';
import { Scope } from './scope';

/** A place that rules look at. */
abstract class Place {
  constructor(
    readonly source: string,
    protected readonly scope: Scope,
  ) {}

  constant(expression: Expression | undefined): Constant | undefined {
    return expression && this.scope.constantOf(expression);
  }

  pathOf(expression: Expression | undefined): string | undefined {
    return expression && this.scope.pathOf(expression);
  }

  valueOf(expression: Expression): Expression {
    return this.scope.valueOf(expression);
  }
}

export class CallSite extends Place {
  constructor(
    source: string,
    scope: Scope,
    readonly node: Call,
    /** `torch.load`, whatever it was imported as. */
    readonly path: string,
  ) {
    super(source, scope);
  }

  /** Whether arguments may be there that can't be seen. */
  get open(): boolean {
    return this.node.args.some(({ spread }) => spread !== '');
  }

  named(name: string): Argument | undefined {
    return this.node.args.find((argument) => argument.name === name);
  }

  /** By its name, or by its place among those without a name. */
  argument(name: string, index?: number): Expression | undefined {
    const named = this.named(name);
    if (named !== undefined || index === undefined) return named?.value;
    const plain = this.node.args.filter((argument) => argument.name === undefined);
    return plain.slice(0, index + 1).some(({ spread }) => spread !== '') ? undefined : plain[index]?.value;
  }
}

/** An assignment to an attribute or an item: `session.verify = False`. */
export class StoreSite extends Place {
  constructor(
    source: string,
    scope: Scope,
    readonly node: { readonly at: number; readonly end: number },
    /** `requests.Session().verify`, `os.environ[NAME]`. */
    readonly path: string,
    readonly value: Expression,
  ) {
    super(source, scope);
  }
}

/**
 * Calls `onCall` and `onStore` with every call, and every store into something, that has a name from outside; of functions, only in those in
 * which one of `names` stands, which are patterns, or something that stands for one. What is not looked into needn't be parsed.
 */
export function visitSites(
  { body }: Program,
  source: string,
  names: readonly string[],
  onCall: (site: CallSite) => void,
  onStore: (site: StoreSite) => void,
): Scope {
  const module = new Scope(undefined);
  bindAll(body, module);
  const words =
    names.length === 0 ? [] : [...names, ...module.namesOf(new RegExp(String.raw`\b(?:${names.join('|')})$`))];
  const wanted = new RegExp(String.raw`\b(?:${words.join('|')})\b`);

  const visit = (value: unknown, scope: Scope): void => {
    if (Array.isArray(value)) {
      for (const item of value) visit(item, scope);
    } else if (typeof value === 'object' && value !== null) {
      enter(value as Statement | Expression, scope);
    }
  };

  const isWanted = ({ at, end }: Statement): boolean => words.length > 0 && wanted.test(source.slice(at, end));
  /** Functions around. */
  let depth = 0;

  const enterFunction = (node: FunctionDefinition | Lambda, scope: Scope): void => {
    if (node.kind === 'function') visit(node.decorators, scope);
    visit(node.parameters, scope);
    if (depth === 0 && node.kind === 'function' && !isWanted(node)) return;
    const own = new Scope(scope);
    own.bindParameters(node.parameters);
    bindAll(node.body, own);
    depth += 1;
    visit(node.body, own);
    depth -= 1;
  };

  const enter = (node: Statement | Expression, scope: Scope): void => {
    if (node.kind === 'function' || node.kind === 'lambda') {
      enterFunction(node, scope);
      return;
    }
    if (node.kind === 'class') {
      const own = new Scope(scope, true);
      bindAll(node.body, own);
      visit([node.decorators, node.bases], scope);
      visit(node.body, own);
      return;
    }
    if (node.kind === 'call') {
      const path = scope.pathOf(node.callee);
      if (path !== undefined) onCall(new CallSite(source, scope, node, path));
    } else if (node.kind === 'assign') {
      for (const target of node.targets) {
        if (target.kind !== 'attribute' && target.kind !== 'subscript') continue;
        const path = scope.pathOf(target);
        if (path !== undefined) onStore(new StoreSite(source, scope, node, path, node.value));
      }
    }
    for (const part of Object.values(node)) visit(part, scope);
  };

  visit(body, module);
  return module;
}

/** Binds all that a scope's statements bind, in blocks and expressions too, but not in functions and classes of their own. */
function bindAll(value: unknown, scope: Scope): void {
  if (Array.isArray(value)) {
    for (const item of value) bindAll(item, scope);
    return;
  }
  if (typeof value !== 'object' || value === null) return;
  const node = value as Statement | Expression;
  if (node.kind === 'walrus') scope.bindTarget(node.target, node.value);
  else if (node.kind === 'comprehension') {
    for (const clause of node.clauses) if ('target' in clause) scope.bindTarget(clause.target, undefined);
  } else scope.bindStatement(node);
  if (node.kind === 'function' || node.kind === 'class' || node.kind === 'lambda') return;
  for (const part of Object.values(node)) bindAll(part, scope);
}
