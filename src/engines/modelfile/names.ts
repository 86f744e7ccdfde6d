/** Names that say "model" to people and loaders. `.bin`, `.pb` and `.model` are used by others as well. */
const modelNames =
  /\.(?:pkl|pickle|p|joblib|dill|pt|pt2|pth|ckpt|bin|pb|model|onnx|h5|hdf5|keras|safetensors|gguf|ggml|tflite|npy|npz|mlmodel|pdmodel|pdiparams|params|msgpack|ubj|cbm|bst|xgb|lgb|pmml|rds|rdata|skops|nemo|mar|llamafile|weights|t7|caffemodel|mlpackage|engine|plan)$/i;
/** Names of the formats that are read here, and of nothing else. */
const namesOfModels =
  /\.(?:pkl|pickle|joblib|dill|pt|pt2|pth|ckpt|onnx|h5|hdf5|keras|safetensors|gguf|tflite|npy|npz|skops|nemo|mlmodel|pdmodel|cbm|ubj)$|(?:^|\/)saved_model\.pb$/i;
/** How the caches of model hubs name what they hold. */
const digest = /(?:^|\/)(?:[0-9a-f]{40}|[0-9a-f]{64})$/;

/** Whether a file's name says that it is a model. */
export function isModelName(name: string): boolean {
  return modelNames.test(name) || digest.test(name);
}

/** Whether a file's name says that it is a model, and can't mean anything else. */
export const isNameOfModelOnly = (name: string): boolean => namesOfModels.test(name);
