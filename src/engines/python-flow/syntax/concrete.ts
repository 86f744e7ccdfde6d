import type { Language, Tree } from 'web-tree-sitter';

/** A node of the concrete tree, read out of WebAssembly once. `kids` holds tokens too; punctuation and comments are left out. */
export interface Raw {
  readonly type: string;
  readonly field: string | null;
  readonly at: number;
  readonly end: number;
  readonly kids: readonly Raw[];
}

/**
 * The functions of tree-sitter's WebAssembly that its `TreeCursor` calls. Each takes the tree's address and a cursor that stands in a
 * place of its memory; `TreeCursor` copies it there and back at every step, which takes longer than the step.
 */
const names = {
  root: '_ts_tree_root_node_wasm',
  open: '_ts_tree_cursor_new_wasm',
  close: '_ts_tree_cursor_delete_wasm',
  firstChild: '_ts_tree_cursor_goto_first_child_wasm',
  nextSibling: '_ts_tree_cursor_goto_next_sibling_wasm',
  parent: '_ts_tree_cursor_goto_parent_wasm',
  type: '_ts_tree_cursor_current_node_type_id_wasm',
  field: '_ts_tree_cursor_current_field_id_wasm',
  at: '_ts_tree_cursor_start_index_wasm',
  end: '_ts_tree_cursor_end_index_wasm',
} as const;

type Step = (tree: number) => number;
export type CursorSteps = Readonly<Record<keyof typeof names, Step>>;

/** `module` is what tree-sitter was loaded into. Throws `TypeError` if it isn't the version that this was written for. */
export function cursorSteps(module: object): CursorSteps {
  const step = (name: string): Step => {
    const found: unknown = Reflect.get(module, name);
    if (typeof found !== 'function') throw new TypeError(`tree-sitter has no ${name}`);
    return found as Step;
  };
  return {
    root: step(names.root),
    open: step(names.open),
    close: step(names.close),
    firstChild: step(names.firstChild),
    nextSibling: step(names.nextSibling),
    parent: step(names.parent),
    type: step(names.type),
    field: step(names.field),
    at: step(names.at),
    end: step(names.end),
  };
}

/** The recursion over the tree must not exhaust the stack; people write some 30 levels. */
const maxDepth = 1_200;

/** A string's text and a type's parts are read from the source where they are needed. */
const leaves = new Set(['comment', 'string_start', 'string_end', 'string_content', 'identifier', 'integer', 'float']);

/** Between what matters. A third of all nodes, which are not worth to be read. */
const punctuation = new Set(['(', ')', '[', ']', '{', '}', ',', '.', '=', '->', ';']);

const none: readonly Raw[] = [];

/** Reads a whole tree. `offsetOf` says where a place of the text is in the source; `comment` is given the comments. */
export function readTree(
  steps: CursorSteps,
  { types, fields }: Language,
  tree: Tree,
  offsetOf: (at: number) => number,
  comment: (node: Raw) => void,
): Raw {
  const address: unknown = Reflect.get(tree, 0);
  if (typeof address !== 'number') throw new TypeError('a tree of tree-sitter has no address');
  const read = (depth: number, type: string): Raw => {
    const field = fields[steps.field(address)] ?? null;
    const [at, end] = [offsetOf(steps.at(address)), offsetOf(steps.end(address))];
    if (leaves.has(type) || depth > maxDepth || steps.firstChild(address) === 0) {
      return { type, field, at, end, kids: none };
    }
    const kids: Raw[] = [];
    do {
      const typeOfKid = types[steps.type(address)] ?? 'ERROR';
      if (punctuation.has(typeOfKid)) continue;
      const kid = read(depth + 1, typeOfKid);
      if (typeOfKid === 'comment') comment(kid);
      else kids.push(kid);
    } while (steps.nextSibling(address) !== 0);
    steps.parent(address);
    return { type, field, at, end, kids };
  };
  steps.root(address);
  steps.open(address);
  try {
    return read(0, types[steps.type(address)] ?? 'ERROR');
  } finally {
    steps.close(address);
  }
}
