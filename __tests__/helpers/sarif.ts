import fs from 'node:fs';
import { Ajv, type AnySchemaObject, type ValidateFunction } from 'ajv';
import addFormats from 'ajv-formats';

const schemaFile = new URL('../fixtures/sarif-2.1.0.schema.json', import.meta.url);
// One of the schema's patterns (for languages) is no regular expression in Unicode mode.
const ajv = new Ajv({ strict: false, allErrors: true, unicodeRegExp: false });
addFormats(ajv);
const valid: ValidateFunction = ajv.compile(JSON.parse(fs.readFileSync(schemaFile, 'utf8')) as AnySchemaObject);

/** What the official SARIF 2.1.0 schema has against a file. */
export function sarifProblems(text: string): unknown[] {
  return valid(JSON.parse(text)) ? [] : (valid.errors ?? []);
}
