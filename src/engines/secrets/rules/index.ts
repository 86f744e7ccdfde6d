import type { SecretRule } from '../rule';
import { appRules } from './apps';
import { awsRules } from './aws';
import { azureRules } from './azure';
import { chatRules } from './chat';
import { ciRules } from './ci';
import { cloudRules } from './cloud';
import { codeRules } from './code';
import { computeRules } from './compute';
import { databaseRules } from './database';
import { datastoreRules } from './datastores';
import { genericRules } from './generic';
import { googleRules } from './google';
import { hostingRules } from './hosting';
import { hubRules } from './hubs';
import { inferenceRules } from './inference';
import { infrastructureRules } from './infrastructure';
import { keyRules } from './keys';
import { modelRules } from './models';
import { passwordRules } from './passwords';
import { paymentRules } from './payment';
import { retrievalRules } from './retrieval';
import { serviceRules } from './services';
import { trackingRules } from './tracking';

/** Every built-in rule. */
export const secretRules: readonly SecretRule[] = [
  ...modelRules,
  ...inferenceRules,
  ...retrievalRules,
  ...hubRules,
  ...trackingRules,
  ...computeRules,
  ...awsRules,
  ...googleRules,
  ...azureRules,
  ...cloudRules,
  ...hostingRules,
  ...infrastructureRules,
  ...codeRules,
  ...ciRules,
  ...serviceRules,
  ...appRules,
  ...chatRules,
  ...paymentRules,
  ...databaseRules,
  ...datastoreRules,
  ...keyRules,
  ...genericRules,
  ...passwordRules,
];
