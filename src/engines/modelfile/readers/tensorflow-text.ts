import { looksBinary } from '../../../formats/text';
import type { Reader } from '../reader';
import { shownName } from '../shown';
import { effectOf } from '../tensorflow-ops';
import { lookedThrough } from '../understanding';

const graph =
  /(?:^|\s)(?:saved_model_schema_version\s*:|meta_graphs\s*[:{<]|graph_def\s*[:{<]|node\s*:?\s*[{<]\s*name\s*:)/;

/** The text form of TensorFlow's graphs (`saved_model.pbtxt`), which is loaded like the binary one. */
export const tensorflowTextReader: Reader = {
  format: 'TensorFlow graph as text',
  fits: ({ head }) => !looksBinary(head) && graph.test(head.toString('utf8').replace(/^\s*#.*$/gm, '')),
  async read(source, context) {
    let tail = '';
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
        const effect = effectOf(op);
        if (effect !== undefined && effect !== 'saver' && effect !== 'table')
          context.report({
            rule: effect === 'python' ? 'dangerous-call' : 'file-access',
            message: `The operation ${shownName(op)} ${effect === 'python' ? 'runs Python' : 'reads or writes files, or opens connections'} when the model is used.`,
            subject: op,
          });
      }
      context.text('graph', text);
      tail = text.slice(-512);
    }
  },
};
