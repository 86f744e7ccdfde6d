import type { Reader } from '../reader';
import { boosterReader, lightgbmReader, ubjsonReader } from './boosters';
import { coremlReader } from './coreml';
import { binReader, executableReader } from './executable';
import { ggufReader } from './gguf';
import { hdf5Reader } from './hdf5';
import { jsonReader } from './json';
import { msgpackReader } from './msgpack';
import { npyReader } from './npy';
import { onnxReader } from './onnx';
import { packedReader } from './packed';
import { paddleReader } from './paddle';
import { pickleReader } from './pickle-file';
import { rdsReader } from './rds';
import { safetensorsReader } from './safetensors';
import { sevenzipReader } from './sevenzip';
import { tarReader } from './tar';
import { templateReader } from './template';
import { tensorflowReader } from './tensorflow';
import { tensorflowTextReader } from './tensorflow-text';
import { tfliteReader } from './tflite';
import { legacyTorchReader } from './torch-legacy';
import { xmlReader } from './xml';
import { yamlReader } from './yaml';
import { zipReader } from './zip';

/** Every format, the cheapest to tell first. A file is read by all that it fits: what is two formats at once is loaded as either. */
export const readers: readonly Reader[] = [
  safetensorsReader,
  ggufReader,
  npyReader,
  tfliteReader,
  rdsReader,
  boosterReader,
  ubjsonReader,
  lightgbmReader,
  templateReader,
  tensorflowTextReader,
  msgpackReader,
  executableReader,
  binReader,
  legacyTorchReader,
  sevenzipReader,
  packedReader,
  tarReader,
  zipReader,
  hdf5Reader,
  onnxReader,
  coremlReader,
  paddleReader,
  tensorflowReader,
  xmlReader,
  yamlReader,
  jsonReader,
  pickleReader,
];
