import type { Rule } from '../rule';
import { credentialRules } from './credentials';
import { hostRules } from './host';
import { hygieneRules } from './hygiene';
import { imageRules } from './images';
import { isolationRules } from './isolation';
import { serverRules } from './servers';

export const rules: readonly Rule[] = [
  ...isolationRules,
  ...hostRules,
  ...credentialRules,
  ...serverRules,
  ...imageRules,
  ...hygieneRules,
];
