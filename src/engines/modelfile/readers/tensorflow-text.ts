import { looksBinary } from '../../../formats/text';
import type { Reader } from '../reader';
import { shownName } from '../shown';
import { effectOf, isOfTensorflow } from '../tensorflow-ops';
import { judgeForeign } from './tensorflow';
import { lookedThrough } from '../understanding';

const maxNames = 100_000;
const graph =
  /(?:^|\s)(?:saved_model_schema_version\s*:|meta_graphs\s*[:{<]|graph_def\s*[:{<]|node\s*(?::\s*)?[{<]\s*name\s*:)/;

/** A message in text begins with one of its fields, and with nothing that it doesn't have. */
const beginning =
  /^\s*(?:saved_model_schema_version|meta_graphs|meta_info_def|graph_def|node|library|versions?|(?:saver|collection|signature|asset_file|object_graph)_def|debug_info)\s*[:{<]/;

/** The text form of TensorFlow's graphs (`saved_model.pbtxt`), which is loaded like the binary one. */
export const tensorflowTextReader: Reader = {
  format: 'TensorFlow graph as text',
  fits: ({ head }) => {
    if (looksBinary(head)) return false;
    const text = head.toString('utf8').replace(/^\ufeff?[^\S\n]*#.*$/gm, '');
    return beginning.test(text) && graph.test(text);
  },
  async read(source, context) {
    let tail = '';
    const foreign = new Set<string>();
    const functions = new Set<string>();
    for await (const piece of lookedThrough(source, context)) {
      const text = tail + piece.toString('utf8');
      for (const [, double, single] of text.matchAll(
        /\bop\s*:\s*(?:"((?:[^"\\\n]|\\.){0,200})"|'((?:[^'\\\n]|\\.){0,200})')/g,
      )) {
        const op = (double ?? single ?? '').replace(
          /\\(?:x([\da-f]{1,2})|([0-7]{1,3}))/gi,
          (_, hex?: string, octal?: string) =>
            String.fromCharCode(hex === undefined ? parseInt(octal ?? '0', 8) : parseInt(hex, 16)),
        );
        if (!isOfTensorflow(op) && foreign.size < maxNames) foreign.add(op);
        const effect = effectOf(op);
        if (effect !== undefined && effect !== 'saver' && effect !== 'table')
          context.report({
            rule: effect === 'python' ? 'dangerous-call' : 'file-access',
            message: `The operation ${shownName(op)} ${effect === 'python' ? 'runs Python' : 'reads or writes files, or opens connections'} when the model is used.`,
            subject: op,
          });
      }
      for (const [, name = ''] of text.matchAll(/\bsignature\s*(?::\s*)?[{<]\s*name\s*:\s*["']([^"'\n]{0,500})["']/g))
        if (functions.size < maxNames) functions.add(name);
      context.text('graph', text);
      tail = text.slice(-512);
    }
    for (const op of foreign) if (!functions.has(op)) judgeForeign(op, '', context);
  },
};
