/** How a stream uses what it has imported. */
export type Use =
  /** REDUCE: called with arguments. */
  | 'call'
  /** NEWOBJ, NEWOBJ_EX: `cls.__new__(cls, …)`. */
  | 'new'
  /** OBJ, INST: called with arguments, or made without a call where it is a class of Python 2. */
  | 'instance'
  /** BUILD on what it made: `__setstate__`, or its attributes are set. */
  | 'build'
  /** APPEND, SETITEM and ADDITEMS on what it made. */
  | 'items';

export interface PickleGlobal {
  /** As Python 3 takes them. */
  readonly module: string;
  readonly name: string;
  /** As they stand in the stream, where Python 3 takes them for another. */
  readonly written?: { readonly module: string; readonly name: string };
  /** The opcode's offset in the stream. */
  readonly offset: number;
}

/** What a stream does that no ordinary pickle does. */
export type Oddity =
  /** An import whose name is not a string of the stream. */
  | 'computed-import'
  /** A call of what an earlier call gave, or of no callable at all. */
  | 'computed-call'
  /** The state of an import itself is set: attributes of a class, function or module. */
  | 'changed-import'
  /** Items are set on what is no container of the stream's own. */
  | 'changed-object'
  /** An attribute by which Python reaches the methods of an object is given what may be one. */
  | 'named-method'
  /** A tuple that is billions of values, since its parts share theirs: whatever goes through it never ends. */
  | 'shared-tuples'
  /** The state that is set is what a call gave. */
  | 'object-state'
  /** EXT1, EXT2, EXT4: the import is not in the stream. */
  | 'extension-code'
  /** Protocol 6 or higher. */
  | 'unknown-protocol'
  /** A frame that is longer than the stream. */
  | 'long-frame'
  /** A module or name longer than any is. */
  | 'long-name';

/** Bytes of the stream. */
export interface Place {
  readonly offset: number;
  readonly length: number;
}

/** A value as far as it is known, a few levels deep. */
export type PickleValue =
  | { readonly kind: 'none' | 'unknown' | 'persistent' }
  /** A number, bytes, a long string; where bytes lie that are in the stream. */
  | { readonly kind: 'data'; readonly place?: Place }
  | { readonly kind: 'bool'; readonly value: boolean }
  | { readonly kind: 'int'; readonly value: number }
  /** A short string, or short bytes. */
  | { readonly kind: 'text'; readonly value: string; readonly place?: Place }
  | { readonly kind: 'global'; readonly id: number }
  /** The result of using a global (0: of something else), with the arguments and the state that it was given. */
  | { readonly kind: 'result'; readonly id: number; readonly parts: readonly PickleValue[] | undefined }
  /** `items` is undefined where they are no longer known; a dict's are keys and values in turn. */
  | { readonly kind: 'tuple' | 'list' | 'dict'; readonly items: readonly PickleValue[] | undefined };

/** What stands in a stream behind an opcode and is no opcode: `joblib` writes arrays so. */
export type Interlude =
  /** A byte that gives the length of the padding after it, if `padded`; the padding; and so many bytes; `element`: of each element, where they hold text. */
  | { readonly kind: 'bytes'; readonly padded: boolean; readonly bytes: number; readonly element: number }
  /** A whole pickle. */
  | { readonly kind: 'pickle' };

export interface Origin {
  readonly id: number;
  readonly use: Use | 'value';
  /** What is called, where that is computed. */
  readonly value?: PickleValue;
}

/** Is told what a stream does, in its order. */
export interface PickleVisitor {
  /** Once for each global of a stream. */
  global(id: number, global: PickleGlobal): void;
  /** Whether `used` needs the arguments of this use: describing them costs time. */
  wantsArguments(id: number, use: Use): boolean;
  used(id: number, use: Use, offset: number, args: readonly PickleValue[]): Interlude | undefined;
  /** Once for each global that is put into a container, or is given to something. */
  kept(id: number): void;
  /** `origin`: how a computed call calls what, or what a method is: the result of this global, or itself (`value`). */
  odd(oddity: Oddity, offset: number, detail: string, origin?: Origin): void;
  /** A string or bytes of the stream, up to `maxPayload` of them: `bytes` from `start` to `end`. `offset` is of the first in the stream. */
  payload(kind: 'text' | 'bytes', offset: number, bytes: Buffer, start: number, end: number): void;
  /** Answers the global that the loader makes of it, where it is one. */
  persistent(id: PickleValue, offset: number): number | undefined;
}
