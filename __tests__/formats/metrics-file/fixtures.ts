import fs from 'node:fs';
import path from 'node:path';
import { readMetricsFile } from '../../../src/formats/metrics-file/index';
import type { NamedMetrics } from '../../../src/formats/metrics-file/index';

const folder = path.join(import.meta.dirname, '../../fixtures/metrics-files');

export const fixtureNames = fs.readdirSync(folder).filter((name) => name !== 'README.md');
export const fixtureBytes = (name: string): Buffer => fs.readFileSync(path.join(folder, name));
export const readFixture = (name: string): NamedMetrics => readMetricsFile(fixtureBytes(name), name);
export const readText = (text: string): NamedMetrics => readMetricsFile(Buffer.from(text), 'metrics.json');
