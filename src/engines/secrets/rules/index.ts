import type { SecretRule } from '../rule';
import { chatRules } from './chat';
import { cloudRules } from './cloud';
import { codeRules } from './code';
import { databaseRules } from './database';
import { genericRules } from './generic';
import { keyRules } from './keys';
import { mlopsRules } from './mlops';
import { modelRules } from './models';
import { paymentRules } from './payment';
import { serviceRules } from './services';

/** Every built-in rule. */
export const secretRules: readonly SecretRule[] = [
  ...cloudRules,
  ...modelRules,
  ...mlopsRules,
  ...codeRules,
  ...serviceRules,
  ...chatRules,
  ...paymentRules,
  ...databaseRules,
  ...keyRules,
  ...genericRules,
];
