import { looksBinary } from '../../../formats/text';
import type { Reader } from '../reader';

/** Names of the formats that are read here, and of nothing else. */
const names =
  /\.(?:pkl|pickle|joblib|dill|pt|pth|onnx|h5|hdf5|keras|safetensors|gguf|tflite|npy|npz|skops|nemo|mlmodel|pdmodel|cbm|ubj)$/i;
/** A pickle may be text, and broken. */
const pickles = /\.(?:pkl|pickle|joblib|dill)$/i;

/** What is called a model and is none that is known: a loader may still make something of it. For files that no other reader fits. */
export const unrecognisedReader: Reader = {
  format: 'unrecognised',
  fits: ({ head, name }) => names.test(name) && head.length > 0 && (pickles.test(name) || looksBinary(head)),
  read: (_source, context) => {
    context.report({
      rule: 'not-understood',
      message: 'By its name it is a model, and its content is of no format that is known.',
      offset: 0,
      subject: 'unrecognised',
    });
    return Promise.resolve();
  },
};
