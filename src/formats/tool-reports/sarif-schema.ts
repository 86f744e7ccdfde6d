import { z } from 'zod';
import { list, record } from '../collections';
import { text } from './words';

/**
 * What is read of SARIF 2.1.0 (OASIS standard, incorporating Errata 01). `null` is taken for absent. What decides (levels, kinds,
 * suppressions, whether it ran) must be what the standard says; what only describes may be anything.
 */

const index = z.int().nullish();
const properties = z.record(z.string(), z.unknown()).nullish().catch(undefined);
const messageText = z.object({ text, markdown: text });
const described = messageText.nullish().catch(undefined);

export const level = z.enum(['none', 'note', 'warning', 'error']);

export const message = z.object({
  text: z.string().nullish(),
  markdown: z.string().nullish(),
  id: z.string().nullish(),
  arguments: list(z.string()).nullish(),
});
export type Message = z.infer<typeof message>;

const configuration = z.object({ level: level.nullish(), enabled: z.boolean().nullish(), rank: z.number().nullish() });

const reference = z.object({
  id: z.string().nullish(),
  index,
  guid: z.string().nullish(),
  toolComponent: z.object({ name: z.string().nullish(), index, guid: z.string().nullish() }).nullish(),
});

export const rule = z.object({
  id: z.string(),
  name: text,
  guid: text,
  shortDescription: described,
  fullDescription: described,
  help: described,
  helpUri: text,
  defaultConfiguration: configuration.nullish(),
  messageStrings: record(messageText).nullish(),
  relationships: list(z.object({ target: reference }))
    .nullish()
    .catch(undefined),
  properties,
});
export type Rule = z.infer<typeof rule>;

const component = z.object({
  name: z.string(),
  version: text,
  semanticVersion: text,
  guid: text,
  rules: list(rule).nullish(),
  globalMessageStrings: record(messageText).nullish(),
});
export type Component = z.infer<typeof component>;

const artifactLocation = z.object({ uri: z.string().nullish(), uriBaseId: z.string().nullish(), index });
export type ArtifactLocation = z.infer<typeof artifactLocation>;

const line = z.number().nullish();
export const location = z.object({
  physicalLocation: z
    .object({
      artifactLocation: artifactLocation.nullish(),
      region: z.object({ startLine: line, endLine: line, startColumn: line, endColumn: line }).nullish(),
    })
    .nullish(),
  logicalLocations: list(z.object({ fullyQualifiedName: text, name: text }))
    .nullish()
    .catch(undefined),
  message: message.nullish(),
});
export type SarifLocation = z.infer<typeof location>;

const step = z.object({ index, location: location.nullish() });

export const result = z.object({
  ruleId: z.string().nullish(),
  ruleIndex: index,
  rule: reference.nullish(),
  level: level.nullish(),
  kind: z.enum(['notApplicable', 'pass', 'fail', 'review', 'open', 'informational']).nullish(),
  rank: z.number().nullish(),
  message: message.nullish(),
  locations: list(location).nullish(),
  suppressions: list(
    z.object({
      kind: z.enum(['inSource', 'external']).nullish(),
      status: z.enum(['accepted', 'underReview', 'rejected']).nullish(),
      justification: z.string().nullish(),
    }),
  ).nullish(),
  baselineState: z.enum(['new', 'unchanged', 'updated', 'absent']).nullish(),
  fingerprints: record(z.string()).nullish(),
  partialFingerprints: record(z.string()).nullish(),
  codeFlows: list(z.object({ threadFlows: list(z.object({ locations: list(step) })) })).nullish(),
  provenance: z.object({ invocationIndex: index }).nullish(),
  taxa: list(reference).nullish().catch(undefined),
  properties,
});
export type SarifResult = z.infer<typeof result>;

const notification = z.object({
  level: level.nullish(),
  message: message.nullish(),
  descriptor: reference.nullish(),
  locations: list(location).nullish().catch(undefined),
  timeUtc: text,
});

const invocation = z.object({
  executionSuccessful: z.boolean().nullish(),
  exitCode: z.number().nullish(),
  exitCodeDescription: text,
  exitSignalName: text,
  processStartFailureMessage: z.string().nullish(),
  startTimeUtc: text,
  endTimeUtc: text,
  toolExecutionNotifications: list(notification).nullish(),
  toolConfigurationNotifications: list(notification).nullish(),
  ruleConfigurationOverrides: list(z.object({ descriptor: reference, configuration })).nullish(),
});
export type Invocation = z.infer<typeof invocation>;

export const run = z.object({
  tool: z.object({ driver: component, extensions: list(component).nullish() }),
  results: z.unknown().optional(),
  artifacts: list(z.object({ location: artifactLocation.nullish(), roles: list(z.string()).nullish() })).nullish(),
  originalUriBaseIds: record(artifactLocation).nullish(),
  invocations: list(invocation).nullish(),
  versionControlProvenance: list(
    z.object({ revisionId: text, mappedTo: artifactLocation.nullish().catch(undefined) }),
  ).nullish(),
  automationDetails: z.object({ id: text }).nullish().catch(undefined),
  threadFlowLocations: list(step).nullish(),
  externalPropertyFileReferences: z.record(z.string(), z.unknown()).nullish(),
});
export type Run = z.infer<typeof run>;

export const log = z.object({
  version: z.literal('2.1.0', 'only SARIF 2.1.0 is read'),
  runs: list(run),
  inlineExternalProperties: list(z.object({ results: z.array(z.unknown()).nullish() })).nullish(),
});
