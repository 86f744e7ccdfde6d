import type { Rule } from '../rule';
import { credentialRules } from './credentials';
import { hygieneRules } from './hygiene';
import { imageRules } from './images';
import { isolationRules } from './isolation';

export const rules: readonly Rule[] = [...isolationRules, ...credentialRules, ...imageRules, ...hygieneRules];
