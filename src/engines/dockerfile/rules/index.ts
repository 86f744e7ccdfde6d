import type { Rule } from '../rule';
import { contextRules } from './context';
import { credentialRules } from './credentials';
import { downloadRules } from './downloads';
import { imageRules } from './image';
import { packageRules } from './packages';
import { privilegeRules } from './privileges';
import { serviceRules } from './services';
import { tlsRules } from './tls';
import { userRules } from './user';

export const rules: readonly Rule[] = [
  ...userRules,
  ...credentialRules,
  ...downloadRules,
  ...tlsRules,
  ...serviceRules,
  ...privilegeRules,
  ...imageRules,
  ...packageRules,
  ...contextRules,
];
