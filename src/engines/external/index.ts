export { engineAccess, type EngineAccess } from './access';
export { scanExternally, type ExternalFinding, type ExternalScan } from './scan';
