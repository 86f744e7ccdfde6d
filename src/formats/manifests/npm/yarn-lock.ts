import { manifestReader } from '../reader';
import { berryLock } from './yarn-berry';
import { classicLock } from './yarn-classic';

/** Yarn's lock files: of version 1 in a form of its own, of later ones in YAML that says so. */
export const yarnLockReader = manifestReader('yarn.lock', {
  locked: true,
  read: (text) => (/^__metadata:/m.test(text) ? berryLock(text) : classicLock(text)),
});
