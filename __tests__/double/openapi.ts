import { readFileSync } from 'node:fs';
import { Ajv, type ErrorObject } from 'ajv';
import addFormats from 'ajv-formats';
import { closed, type Json, rootId, toJsonSchema } from './json-schema';

/** One call that the description knows. Problems are one line each; none means that it fits. */
export interface Described {
  /** The path as the description writes it, with `{names}`. */
  readonly template: string;
  readonly pathParams: Readonly<Record<string, string>>;
  requestProblems(query: URLSearchParams, body: unknown): string[];
  answerProblems(status: number, body: unknown): string[];
}

export interface ApiDescription {
  find(method: string, path: string): Described | undefined;
  /** The smallest value a component schema allows, to be filled in. */
  minimal(component: string): Json;
}

interface Content {
  readonly content?: { readonly 'application/json'?: { readonly schema: Json } };
}
interface Operation {
  readonly parameters?: Json[];
  readonly requestBody?: Content;
  readonly responses: Record<string, Json>;
}
interface Spec {
  readonly paths: Record<string, Record<string, Operation>>;
  readonly components: Record<string, Record<string, Json>>;
}

/** Reads the cut description; validators are compiled as they are needed. */
export function loadDescription(): ApiDescription {
  const spec = JSON.parse(
    readFileSync(new URL('../fixtures/openapi/api.github.com.json', import.meta.url), 'utf8'),
  ) as Spec;
  const ajv = new Ajv({ strict: false, allErrors: true });
  addFormats(ajv);
  ajv.addSchema(toJsonSchema({ components: spec.components }) as Json, rootId);

  const deref = (node: Json): Json => {
    if (typeof node.$ref !== 'string') return node;
    const [, , kind = '', name = ''] = node.$ref.split('/');
    const component = spec.components[kind]?.[name];
    if (component === undefined) throw new Error(`the description has no ${node.$ref}`);
    return component;
  };

  const compiled = new Map<string, (value: unknown) => string[]>();
  function check(key: string, schema: () => unknown, value: unknown): string[] {
    let validate = compiled.get(key);
    if (validate === undefined) {
      const validator = ajv.compile(schema() as Json);
      validate = (candidate) => (validator(candidate) ? [] : (validator.errors ?? []).map(describeError));
      compiled.set(key, validate);
    }
    return validate(value);
  }

  function queryProblems(key: string, operation: Operation, query: URLSearchParams): string[] {
    const known = (operation.parameters ?? []).map(deref).filter((parameter) => parameter.in === 'query');
    return [...query].flatMap(([name, text]) => {
      const parameter = known.find((candidate) => candidate.name === name);
      if (parameter === undefined) return [`query: unknown parameter ${name}`];
      const schema = parameter.schema as Json;
      const value = schema.type === 'integer' && /^-?\d+$/.test(text) ? Number(text) : text;
      return check(`${key} query ${name}`, () => toJsonSchema(schema), value).map((text_) => `query ${name}${text_}`);
    });
  }

  function bodyProblems(key: string, operation: Operation, body: unknown): string[] {
    const schema = operation.requestBody?.content?.['application/json']?.schema;
    if (schema !== undefined) return check(`${key} body`, () => closed(toJsonSchema(schema)), body);
    return body === undefined ? [] : ['body: none is expected'];
  }

  function answerProblems(key: string, operation: Operation, status: number, body: unknown): string[] {
    const described = operation.responses[status];
    const content = described === undefined ? undefined : (deref(described) as Content).content;
    const schema = content?.['application/json']?.schema;
    if (schema !== undefined) return check(`${key} ${status}`, () => toJsonSchema(schema), body);
    if (status < 400) return described === undefined ? [`answer: ${status} is not described`] : [];
    // Refusals that any operation may give, described once for all.
    const name = status === 422 ? 'validation-error' : 'basic-error';
    return check(name, () => ({ $ref: `${rootId}#/components/schemas/${name}` }), body);
  }

  function minimal(schema: Json): unknown {
    if (schema.nullable === true) return null;
    if (Array.isArray(schema.enum)) return schema.enum[0] as unknown;
    if (Array.isArray(schema.oneOf)) return minimal(deref(schema.oneOf[0] as Json));
    switch (schema.type) {
      case 'string':
        return schema.format === 'date-time' ? '2026-01-01T00:00:00Z' : 'https://github.test/';
      case 'integer':
      case 'number':
        return 1;
      case 'boolean':
        return false;
      case 'array':
        return [];
      default:
        return minimalObject(schema);
    }
  }
  function minimalObject(schema: Json): Json {
    const properties = (schema.properties ?? {}) as Record<string, Json>;
    return Object.fromEntries(
      ((schema.required ?? []) as string[]).map((name) => [name, minimal(deref(properties[name] ?? {}))]),
    );
  }

  return {
    minimal: (component) => minimalObject(deref({ $ref: `#/components/schemas/${component}` })),
    find(method, path) {
      for (const [template, methods] of Object.entries(spec.paths)) {
        const operation = methods[method.toLowerCase()];
        const pathParams = matchPath(template, path);
        if (operation === undefined || pathParams === undefined) continue;
        const key = `${method} ${template}`;
        return {
          template,
          pathParams,
          requestProblems: (query, body) => [
            ...queryProblems(key, operation, query),
            ...bodyProblems(key, operation, body),
          ],
          answerProblems: (status, body) => answerProblems(key, operation, status, body),
        };
      }
      return undefined;
    },
  };
}

/** Every other id is a string. */
const isNumber = (name: string): boolean => /_(id|number)$/.test(name) && name !== 'sarif_id';

function matchPath(template: string, path: string): Record<string, string> | undefined {
  const wanted = template.split('/');
  const given = path.split('/');
  if (wanted.length !== given.length) return undefined;
  const params: Record<string, string> = {};
  for (const [index, part] of wanted.entries()) {
    const value = decodeURIComponent(given[index] ?? '');
    const name = /^\{(\w+)\}$/.exec(part)?.[1];
    if (name === undefined ? part !== value : value === '' || (isNumber(name) && !/^\d+$/.test(value))) {
      return undefined;
    }
    if (name !== undefined) params[name] = value;
  }
  return params;
}

function describeError({ instancePath, message, params }: ErrorObject): string {
  return `${instancePath}: ${message ?? 'does not fit'} ${JSON.stringify(params)}`;
}
