export type { Advisory, AdvisoryAnswer, AdvisorySource, PackageVersion } from './advisory';
export { osvMirror } from './mirror';
export { osvApi, type OsvApiOptions, publicOsv } from './osv-api';
export { questionedIn } from './ranges';
export { readThreats, type ThreatFiles, type Threats, withThreatFiles } from './threat-files';
export { smallestUpgrade } from './upgrade';
