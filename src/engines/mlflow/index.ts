export { downloadArtifact, type MlflowFile } from './artifact';
export { createMlflowClient, type MlflowClient, type MlflowLimits, type MlflowOptions } from './client';
export { mlflowFromEnvironment } from './environment';
export { downloadFiles, type FilesLimits, type FetchedFile } from './files';
export { type MlflowMetrics, readMlflow } from './read';
export {
  type MlflowArtifactReference,
  type MlflowMetricsReference,
  type MlflowReference,
  parseMlflow,
} from './reference';
export type { MlflowServer } from './server';
