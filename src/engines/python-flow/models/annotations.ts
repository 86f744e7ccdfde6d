import { evaluate } from '../interpreter/expressions';
import { Frame } from '../interpreter/frame';
import { HeapObject } from '../state';
import type { Expression, Parameter } from '../syntax/ast';
import { api, apisOf, fixed, isEnumeration, unknown, type ClassThing, type Flow, type Value } from '../values';
import { canonical } from './names';

/** What annotations say of a value. */

const harmlessTypes =
  /^(?:builtins\.(?:int|float|bool|complex)|uuid\.UUID|datetime\.(?:date|datetime|time|timedelta)|decimal\.Decimal|pydantic\.(?:(?:Positive|Negative|NonPositive|NonNegative|Strict)(?:Int|Float)|FiniteFloat|StrictBool|con(?:int|float|decimal|date)\(\)|UUID\d|(?:Past|Future)Date(?:time)?|(?:Aware|Naive)Datetime)|enum\.\w+|ipaddress\.\w+|none)$/;

/** Whether values of these types can be nothing but numbers, dates and the like. */
export const isHarmless = (types: readonly string[]): boolean =>
  types.length > 0 && types.every((type) => harmlessTypes.test(type));

/** The types in an annotation: of `Optional[int]` and `Annotated[int, Query()]` too. */
export function annotated(frame: Frame, annotation: Expression): string[] {
  const { kind } = annotation;
  if (kind === 'subscript') {
    if (apisOf(evaluate(frame, annotation.object)).some((path) => path.endsWith('.Literal'))) return ['none'];
    return argumentsOf(annotation.index).flatMap((each) => annotated(frame, each));
  }
  if (kind === 'binary') return [...annotated(frame, annotation.left), ...annotated(frame, annotation.right)];
  if (kind === 'literal') return annotation.value === null ? ['none'] : [String(annotation.value)];
  const type = evaluate(frame, annotation);
  if (type.things.some((each) => each.kind === 'class' && isEnumeration(each))) return ['enum.Enum'];
  const paths = apisOf(type);
  // `Annotated[str, Query()]` says nothing about the type, `Depends(f)` and `conint(ge=1)` do.
  if (kind === 'call') return paths.filter((path) => /Depends|Security|\.con\w+\(\)$/.test(path));
  return paths.length > 0 ? paths : ['other'];
}

const argumentsOf = (index: Expression): readonly Expression[] => (index.kind === 'tuple' ? index.items : [index]);

/** A parameter whose annotation says what it is. */
export function typedParameter(frame: Frame, { annotation }: Parameter): Value | undefined {
  if (annotation === undefined || (annotation.kind !== 'name' && annotation.kind !== 'attribute')) return undefined;
  const type = evaluate(frame, annotation);
  for (const each of type.things) {
    if (each.kind === 'api' && !each.path.startsWith('builtins.') && !each.path.startsWith('typing.')) {
      return api(`${canonical(each.path)}()`);
    }
    if (each.kind === 'class') {
      return { ...frame.allocate(new HeapObject('instance', new Map(), [], false, unknown, each)), open: unknown.open };
    }
  }
  return undefined;
}

/** Of models in one another. */
const maxDepth = 3;

/**
 * A body that was checked against a class of the tree: what `value` says of it, but its fields of harmless types hold nothing else.
 * Undefined where the annotation names no such class.
 */
export function validated(frame: Frame, annotation: Expression, value: Value): Value | undefined {
  const owner = classIn(frame, annotation);
  if (owner === undefined) return undefined;
  const path = `pydantic.BaseModel()@${annotation.at}`;
  keepFields(frame, path, owner, value.flows, 0);
  return api(path, value.flows);
}

function classIn(frame: Frame, annotation: Expression): ClassThing | undefined {
  const parts =
    annotation.kind === 'subscript'
      ? argumentsOf(annotation.index)
      : annotation.kind === 'binary'
        ? [annotation.left, annotation.right]
        : undefined;
  if (parts) return parts.map((part) => classIn(frame, part)).find((each) => each !== undefined);
  if (annotation.kind !== 'name' && annotation.kind !== 'attribute') return undefined;
  return evaluate(frame, annotation).things.find((each) => each.kind === 'class');
}

function keepFields(frame: Frame, path: string, owner: ClassThing, flows: readonly Flow[], level: number): void {
  if (level > maxDepth) return;
  for (const base of owner.bases)
    for (const each of base.things) if (each.kind === 'class') keepFields(frame, path, each, flows, level + 1);
  const { machine, state, base, callee, depth, stack } = frame;
  const inner = new Frame(machine, owner.module, owner.scope, state, base, callee, depth, stack);
  for (const statement of owner.definition.body) {
    if (statement.kind !== 'annotate' || statement.target.kind !== 'name' || !statement.annotation) continue;
    const field = `${path}.${statement.target.id}`;
    const isNumber = isHarmless(annotated(inner, statement.annotation));
    frame.keep(path, statement.target.id, isNumber ? fixed : api(field, flows));
    const member = classIn(inner, statement.annotation);
    if (member) keepFields(frame, field, member, flows, level + 1);
  }
}
