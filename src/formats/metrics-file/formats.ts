import { alibiDetect } from './alibi-detect';
import { deepchecksSuite } from './deepchecks';
import { dvcDiff, dvcShow } from './dvc';
import { evidentlyReport } from './evidently';
import { evidentlyLegacyReport, evidentlyLegacySuite } from './evidently-legacy';
import type { Format } from './format';
import { greatExpectations } from './great-expectations';
import { kubeflowV1, kubeflowV2 } from './kubeflow';
import { sageMakerEvaluation, sageMakerViolations } from './sagemaker';

/** What tools write. At most one may match a file; what none matches is `flat`. */
export const toolFormats: readonly Format[] = [
  dvcShow,
  dvcDiff,
  kubeflowV1,
  kubeflowV2,
  sageMakerEvaluation,
  sageMakerViolations,
  ...greatExpectations,
  evidentlyReport,
  evidentlyLegacyReport,
  evidentlyLegacySuite,
  deepchecksSuite,
  alibiDetect,
];
