/**
 * The part of Python's syntax that the analysis needs. Offsets are UTF-16 code units from the start of the source; `end` is
 * one past the last.
 */
interface Node {
  readonly at: number;
  readonly end: number;
}

export type Constant = string | number | boolean | null;

export interface Name extends Node {
  readonly kind: 'name';
  readonly id: string;
}

export interface Literal extends Node {
  readonly kind: 'literal';
  /** Bytes are held as text; `undefined` is a constant that is not kept: a complex number, an ellipsis. */
  readonly value: Constant | undefined;
}

/** Constant and interpolated parts, in order. */
export interface FormattedString extends Node {
  readonly kind: 'fstring';
  readonly parts: readonly Expression[];
}

export interface Sequence extends Node {
  readonly kind: 'list' | 'tuple' | 'set';
  readonly items: readonly Expression[];
  /** Items were left out: there are too many. */
  readonly cut: boolean;
}

export interface Dictionary extends Node {
  readonly kind: 'dict';
  /** Without a key: `**value`. */
  readonly entries: readonly { readonly key: Expression | undefined; readonly value: Expression }[];
  readonly cut: boolean;
}

export interface Argument {
  readonly name: string | undefined;
  readonly spread: '' | '*' | '**';
  readonly value: Expression;
}

export interface Call extends Node {
  readonly kind: 'call';
  readonly callee: Expression;
  readonly args: readonly Argument[];
}

export interface Attribute extends Node {
  readonly kind: 'attribute';
  readonly object: Expression;
  readonly name: string;
}

export interface Subscript extends Node {
  readonly kind: 'subscript';
  readonly object: Expression;
  readonly index: Expression;
}

export interface Slice extends Node {
  readonly kind: 'slice';
  readonly lower: Expression | undefined;
  readonly upper: Expression | undefined;
  readonly step: Expression | undefined;
}

export interface Binary extends Node {
  readonly kind: 'binary';
  readonly operator: string;
  readonly left: Expression;
  readonly right: Expression;
}

export interface Logical extends Node {
  readonly kind: 'logical';
  readonly operator: 'and' | 'or';
  readonly left: Expression;
  readonly right: Expression;
}

export interface Unary extends Node {
  readonly kind: 'unary';
  readonly operator: string;
  readonly operand: Expression;
}

export interface Comparison extends Node {
  readonly kind: 'compare';
  readonly operands: readonly Expression[];
  /** Between the operands; `not in` and `is not` are one operator. */
  readonly operators: readonly string[];
}

export interface Conditional extends Node {
  readonly kind: 'conditional';
  readonly test: Expression;
  readonly then: Expression;
  readonly otherwise: Expression;
}

export interface Lambda extends Node {
  readonly kind: 'lambda';
  readonly parameters: readonly Parameter[];
  readonly body: Expression;
}

export interface Comprehension extends Node {
  readonly kind: 'comprehension';
  readonly of: 'list' | 'set' | 'dict' | 'generator';
  readonly key: Expression | undefined;
  readonly element: Expression;
  readonly clauses: readonly (
    { readonly target: Expression; readonly iterable: Expression } | { readonly condition: Expression }
  )[];
}

export interface Walrus extends Node {
  readonly kind: 'walrus';
  readonly target: Expression;
  readonly value: Expression;
}

/** `await x`, `*x`, `yield x`: what matters is x. */
export interface Wrapper extends Node {
  readonly kind: 'await' | 'starred' | 'yield';
  readonly value: Expression | undefined;
}

/** What the analysis has no rule for; its parts are evaluated. */
export interface Opaque extends Node {
  readonly kind: 'opaque';
  readonly parts: readonly Expression[];
}

export type Expression =
  | Name
  | Literal
  | FormattedString
  | Sequence
  | Dictionary
  | Call
  | Attribute
  | Subscript
  | Slice
  | Binary
  | Logical
  | Unary
  | Comparison
  | Conditional
  | Lambda
  | Comprehension
  | Walrus
  | Wrapper
  | Opaque;

export interface Parameter {
  readonly at: number;
  readonly name: string;
  readonly spread: '' | '*' | '**';
  readonly annotation: Expression | undefined;
  readonly fallback: Expression | undefined;
  /** After `*`. */
  readonly keywordOnly: boolean;
}

export interface FunctionDefinition extends Node {
  readonly kind: 'function';
  readonly name: string;
  readonly parameters: readonly Parameter[];
  readonly decorators: readonly Expression[];
  readonly body: readonly Statement[];
}

export interface ClassDefinition extends Node {
  readonly kind: 'class';
  readonly name: string;
  readonly bases: readonly Expression[];
  readonly decorators: readonly Expression[];
  readonly body: readonly Statement[];
}

export interface Import extends Node {
  readonly kind: 'import';
  /** `from .a.b import`: `.a.b`; undefined for a plain `import`. */
  readonly from: string | undefined;
  /** `*` for everything. */
  readonly names: readonly { readonly name: string; readonly alias: string | undefined }[];
}

export interface MatchCase {
  readonly pattern: Pattern;
  readonly guard: Expression | undefined;
  readonly body: readonly Statement[];
}

export type Pattern =
  | { readonly kind: 'value'; readonly value: Expression }
  | { readonly kind: 'any-of'; readonly patterns: readonly Pattern[] }
  /** Binds the subject, or for `_` nothing. */
  | { readonly kind: 'capture'; readonly name: string | undefined }
  /** A shape whose parts bind these names. */
  | { readonly kind: 'structure'; readonly names: readonly string[] };

export type Statement =
  | (Node & { readonly kind: 'expression'; readonly value: Expression })
  | (Node & { readonly kind: 'assign'; readonly targets: readonly Expression[]; readonly value: Expression })
  | (Node & {
      readonly kind: 'annotate';
      readonly target: Expression;
      readonly annotation: Expression | undefined;
      readonly value: Expression | undefined;
    })
  | (Node & {
      readonly kind: 'augment';
      readonly target: Expression;
      readonly operator: string;
      readonly value: Expression;
    })
  | (Node & { readonly kind: 'return'; readonly value: Expression | undefined })
  | (Node & { readonly kind: 'raise'; readonly value: Expression | undefined })
  | (Node & { readonly kind: 'delete'; readonly targets: readonly Expression[] })
  | (Node & { readonly kind: 'assert'; readonly test: Expression })
  | (Node & { readonly kind: 'break' | 'continue' | 'pass' })
  | (Node & { readonly kind: 'scope'; readonly of: 'global' | 'nonlocal'; readonly names: readonly string[] })
  | (Node & {
      readonly kind: 'if';
      readonly branches: readonly { readonly test: Expression; readonly body: readonly Statement[] }[];
      readonly otherwise: readonly Statement[];
    })
  | (Node & {
      readonly kind: 'while';
      readonly test: Expression;
      readonly body: readonly Statement[];
      readonly otherwise: readonly Statement[];
    })
  | (Node & {
      readonly kind: 'for';
      readonly target: Expression;
      readonly iterable: Expression;
      readonly body: readonly Statement[];
      readonly otherwise: readonly Statement[];
    })
  | (Node & {
      readonly kind: 'try';
      readonly body: readonly Statement[];
      readonly handlers: readonly { readonly name: string | undefined; readonly body: readonly Statement[] }[];
      readonly otherwise: readonly Statement[];
      readonly finally: readonly Statement[];
    })
  | (Node & {
      readonly kind: 'with';
      readonly items: readonly { readonly value: Expression; readonly target: Expression | undefined }[];
      readonly body: readonly Statement[];
    })
  | (Node & { readonly kind: 'match'; readonly subject: Expression; readonly cases: readonly MatchCase[] })
  | FunctionDefinition
  | ClassDefinition
  | Import;

/** A comment in which a skip may stand. */
export interface SkipComment extends Node {
  readonly text: string;
}

/** The bodies of its functions may be parsed when they are read; `comments` and `leftOut` grow by what is in them. */
export interface Program {
  readonly body: readonly Statement[];
  readonly comments: readonly SkipComment[];
  /** What was left out because it is nested too deeply, or not known; empty when nothing was. */
  readonly leftOut: ReadonlySet<string>;
}
