import type { Value } from '../values';
import type { Frame } from './frame';

/** Larger objects differ in too many ways to be met again. */
const maxFields = 16;

/**
 * A text that is equal for values that a call can't tell apart, or undefined where that isn't known: something in it comes
 * from outside, or it is too large.
 */
export function digestOf(frame: Frame, value: Value, depth = 2): string | undefined {
  if (value.flows.length > 0) return undefined;
  let text = `${value.open}${value.constants.length === 0 ? '' : JSON.stringify(value.constants)}`;
  for (const each of value.things) {
    switch (each.kind) {
      case 'api':
        text += `,${each.path}`;
        break;
      case 'import':
        return undefined;
      case 'module':
        text += `,m${each.module.id}`;
        break;
      case 'class':
        text += `,c${each.scope}`;
        break;
      case 'function':
        if (each.self !== undefined) return undefined;
        text += `,f${frame.machine.numberOf(each.definition)}.${each.scope}`;
        break;
      case 'object': {
        const object = frame.state.get(each.id);
        if (object === undefined || depth === 0 || object.size > maxFields) return undefined;
        text += `,${object.kind}${object.owner?.scope ?? ''}${object.api ?? ''}${object.exact ? '' : '*'}(`;
        for (const [key, item] of object.fields) {
          const inner = digestOf(frame, item, depth - 1);
          if (inner === undefined) return undefined;
          text += `${key}=${inner};`;
        }
        for (const item of [...object.items, object.rest]) {
          const inner = digestOf(frame, item, depth - 1);
          if (inner === undefined) return undefined;
          text += `${inner};`;
        }
        text += ')';
      }
    }
  }
  return text.length > 500 ? undefined : text;
}
