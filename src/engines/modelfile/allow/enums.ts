import type { Table } from './allowance';
import { boosters } from './tables/boosters';
import { contrib } from './tables/contrib';
import { scipy } from './tables/scipy';
import { sklearn } from './tables/sklearn';
import { statsmodels } from './tables/statsmodels';
import { torch } from './tables/torch';

/** Enumerations that training arguments hold, by module. */
export const trainingEnums: Table['enums'] = {
  'transformers.trainer_utils':
    'IntervalStrategy EvaluationStrategy SaveStrategy SchedulerType HubStrategy ShardedDDPOption FSDPOption EvalLoopStrategy',
  'transformers.training_args': 'OptimizerNames',
  'transformers.debug_utils': 'DebugOption',
  'transformers.utils.generic': 'ExplicitEnum PaddingStrategy TensorType',
  'transformers.tokenization_utils_base': 'TruncationStrategy',
  'accelerate.utils.dataclasses':
    'DistributedType ComputeEnvironment PrecisionType RNGType LoggerType DynamoBackend SageMakerDistributedType',
  'accelerate.state': 'DistributedType',
  'peft.utils.peft_types': 'PeftType TaskType',
  'pytorch_lightning.utilities.enums': 'AMPType PrecisionType DistributedType LightningEnum',
  'lightning_fabric.utilities.enums': 'LightningEnum',
};

const all = [sklearn, scipy, statsmodels, boosters, contrib, torch].map((table) => table.enums).concat(trainingEnums);

/** `module.Name` of every enumeration. */
export const enumNames: ReadonlySet<string> = new Set(
  all.flatMap((enums) =>
    Object.entries(enums).flatMap(([module, names]) =>
      names
        .split(' ')
        .filter((name) => name !== '')
        .map((name) => `${module}.${name}`),
    ),
  ),
);
