import { gateSettings } from '../../src/policy/schema';
import type { SettingsOf } from '../../src/gates/gate';

/** The settings of the artifacts gate as a policy states them. */
export const artifactsSettings = (settings: object): SettingsOf<'artifacts'> => gateSettings.artifacts.parse(settings);
