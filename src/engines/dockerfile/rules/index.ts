import type { Rule } from '../rule';
import { addressRules } from './addresses';
import { cacheRules } from './caches';
import { commandRules } from './commands';
import { contextRules } from './context';
import { credentialRules } from './credentials';
import { downloadRules } from './downloads';
import { fileRules } from './files';
import { imageRules } from './image';
import { languagePackageRules } from './language-packages';
import { modelRules } from './models';
import { packageRules } from './packages';
import { privilegeRules } from './privileges';
import { serviceRules } from './services';
import { stageRules } from './stages';
import { systemPackageRules } from './system-packages';
import { tlsRules } from './tls';
import { userRules } from './user';

export const rules: readonly Rule[] = [
  ...userRules,
  ...credentialRules,
  ...downloadRules,
  ...addressRules,
  ...tlsRules,
  ...serviceRules,
  ...privilegeRules,
  ...imageRules,
  ...packageRules,
  ...contextRules,
  ...modelRules,
  ...languagePackageRules,
  ...systemPackageRules,
  ...cacheRules,
  ...stageRules,
  ...fileRules,
  ...commandRules,
];
