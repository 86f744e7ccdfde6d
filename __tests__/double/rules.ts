import { gunzipSync } from 'node:zlib';
import type { Json } from './json-schema';

/** Limits that the description only states in words, or not at all. */
const annotationBytes = 64 * 1024;
const annotationTitle = 255;
const outputBytes = 65_535;
const commentCharacters = 65_536;
const sarifBytes = 10 * 1024 * 1024;
const sarifRuns = 20;

/** What GitHub refuses in a body that fits the description; one line each. */
export function ruleProblems(operation: string, body: Json): string[] {
  if (operation.includes('/comments')) return commentProblems(body);
  if (operation.startsWith('POST ') && operation.endsWith('/sarifs')) return sarifProblems(body);
  return operation.includes('/check-runs') ? checkRunProblems(body) : [];
}

function commentProblems({ body }: Json): string[] {
  if (typeof body !== 'string') return [];
  if (body.trim() === '') return ["body: can't be blank"];
  return Array.from(body).length > commentCharacters ? ['body: is too long (maximum is 65536 characters)'] : [];
}

function sarifProblems({ sarif, ref }: Json): string[] {
  const packed = Buffer.from(String(sarif), 'base64');
  if (packed.length > sarifBytes) return ['sarif: is over 10 MB'];
  if (!/^refs\/(?:heads\/.+|tags\/.+|pull\/\d+\/(?:merge|head))$/.test(String(ref))) return ['ref: is not one'];
  try {
    const { version, runs } = JSON.parse(gunzipSync(packed).toString()) as { version: string; runs: unknown[] };
    return version === '2.1.0' && runs.length > 0 && runs.length <= sarifRuns ? [] : ['sarif: is not SARIF 2.1.0'];
  } catch {
    return ['sarif: is not JSON, packed by gzip and in Base64'];
  }
}

function checkRunProblems(body: Json): string[] {
  const problems: string[] = [];
  if (body.status === 'completed' && body.conclusion === undefined) problems.push('conclusion: is required');
  if (typeof body.head_sha === 'string' && !/^[0-9a-f]{40}$/.test(body.head_sha)) {
    problems.push('head_sha: there is no such commit');
  }
  if (body.name === '') problems.push("name: can't be blank");
  const output = body.output as Json | undefined;
  if (output === undefined) return problems;
  if (typeof output.title !== 'string') problems.push('output.title: is required');
  for (const field of ['summary', 'text']) {
    if (bytes(output[field]) > outputBytes) problems.push(`output.${field}: is over ${outputBytes} bytes`);
  }
  for (const [index, annotation] of ((output.annotations ?? []) as Annotation[]).entries()) {
    problems.push(...annotationProblems(annotation).map((problem) => `output.annotations[${index}].${problem}`));
  }
  return problems;
}

interface Annotation extends Json {
  readonly path: string;
  readonly start_line: number;
  readonly end_line: number;
  readonly start_column?: number;
  readonly end_column?: number;
  readonly title?: string;
}

function annotationProblems(annotation: Annotation): string[] {
  const { path, start_line: start, end_line: end, start_column: from, end_column: to, title = '' } = annotation;
  const problems: string[] = [];
  if (path === '' || /^\/|(^|\/)\.\.?(\/|$)/.test(path)) problems.push('path: is not a path in a repository');
  if (start < 1 || end < start) problems.push('end_line: lines count from 1 and end after they start');
  const columns = [from, to].filter((column) => column !== undefined);
  if (columns.length > 0 && start !== end) problems.push('start_column: columns are for annotations of one line');
  if (columns.some((column) => column < 1)) problems.push('start_column: columns count from 1');
  if (from !== undefined && to !== undefined && to < from) problems.push('end_column: ends before it starts');
  if (title.length > annotationTitle) problems.push(`title: is over ${annotationTitle} characters`);
  if (annotation.message === '') problems.push("message: can't be blank");
  for (const field of ['message', 'raw_details']) {
    if (bytes(annotation[field]) > annotationBytes) problems.push(`${field}: is over 64 KB`);
  }
  return problems;
}

function bytes(value: unknown): number {
  return typeof value === 'string' ? Buffer.byteLength(value) : 0;
}
