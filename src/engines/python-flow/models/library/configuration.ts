import { flowsOfArguments } from '../../interpreter/calls';
import { put } from '../../interpreter/objects';
import { HeapObject, keyOf } from '../../state';
import { constant, fixed, join, joinAll, nothing, tainted, unknown, type Value } from '../../values';
import type { ApiCall } from '../index';

/** A configuration that the program itself fills: sections of entries. */
export function configuration(call: ApiCall): Value | undefined {
  const { frame, path, args, receiver, name } = call;
  if (/^configparser\.(?:Raw|Safe)?ConfigParser$/.test(path)) {
    return frame.allocate(
      new HeapObject('dict', new Map(), [], true, nothing, undefined, undefined, 'configparser.ConfigParser()'),
    );
  }
  const objects = receiver ? frame.objectsOf(receiver) : [];
  const [section, key, value] = args;
  const results: Value[] = [];
  for (const { id } of objects) {
    const object = frame.state.edit(id);
    const sectionKey = section && keyOf(section);
    if (object === undefined) continue;
    if (name.startsWith('read')) {
      object.exact = false;
      object.rest = join(object.rest, tainted(flowsOfArguments(frame, call)));
      if (name === 'read_dict')
        for (const { object: given } of section ? frame.objectsOf(section) : [])
          for (const [each, item] of given.fields) object.fields.set(each, item);
      results.push(unknown);
    } else if (name === 'add_section') {
      if (sectionKey !== undefined) object.fields.set(sectionKey, frame.allocate(new HeapObject('dict')));
    } else if (name === 'set' || name.startsWith('get')) {
      const entries = sectionKey === undefined ? undefined : object.fields.get(sectionKey);
      const isNumber = /^get(?:int|float|boolean)$/.test(name);
      for (const { id: at } of entries ? frame.objectsOf(entries) : []) {
        const dict = frame.state.edit(at);
        if (name === 'set' && dict && key) put(dict, lowerKey(key), undefined, value ?? unknown);
        else if (dict)
          results.push(
            isNumber
              ? fixed
              : ((key && dict.fields.get(lowerKey(key) ?? '')) ??
                  call.named.get('fallback') ??
                  (dict.exact ? nothing : dict.content)),
          );
      }
      if (entries === undefined && name !== 'set')
        results.push(object.exact ? object.content : tainted(object.rest.flows));
    } else return undefined;
  }
  return objects.length === 0 ? undefined : results.length === 0 ? constant(null) : joinAll(results);
}

/** Options are known by their names in small letters. */
const lowerKey = (key: Value): string | undefined => keyOf(key)?.toLowerCase();
