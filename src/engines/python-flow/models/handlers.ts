import { evaluate } from '../interpreter/expressions';
import type { Frame } from '../interpreter/frame';
import type { EntryKind } from '../interpreter/machine';
import type { Expression, FunctionDefinition, Parameter } from '../syntax/ast';
import { api, apisOf, fixed, libraryBases, tainted, unknown, type ClassThing, type Value } from '../values';
import { annotated, isHarmless, typedParameter, validated } from './annotations';
import { sourceFlow } from './sources';

/** Which functions the outside calls, and what it hands them. */

type Framework = 'flask' | 'fastapi' | 'bottle' | 'aiohttp' | 'sanic' | 'django' | 'starlette' | 'tornado';

const routeMethods =
  /\.(?:route|get|post|put|delete|patch|websocket|head|options|api_route|view|expose|before_request|errorhandler|api_view|action)\(\)$/;

const verbs =
  /^(?:get|post|put|patch|delete|head|options|dispatch|dispatch_request|list|create|retrieve|update|destroy|partial_update|get_queryset|form_valid)$/;

const roots: readonly (readonly [RegExp, Framework])[] = [
  [/^(?:flask|flask_\w+|flask\.\w+)\b/, 'flask'],
  [/^(?:fastapi)\b/, 'fastapi'],
  [/^bottle\b/, 'bottle'],
  [/^aiohttp\b/, 'aiohttp'],
  [/^sanic\b/, 'sanic'],
  [/^starlette\b/, 'starlette'],
  [/^(?:django|rest_framework)\b/, 'django'],
  [/^tornado\b/, 'tornado'],
];

const frameworkOf = (path: string): Framework | undefined => roots.find(([root]) => root.test(path))?.[1];

function imported(frame: Frame): Framework | undefined {
  for (const name of frame.module.imports) {
    const framework = frameworkOf(name);
    if (framework) return framework;
  }
  return undefined;
}

const requests: Readonly<Record<Framework, string | undefined>> = {
  flask: undefined,
  bottle: undefined,
  tornado: undefined,
  fastapi: 'starlette.requests.Request()',
  starlette: 'starlette.requests.Request()',
  aiohttp: 'aiohttp.web.Request()',
  sanic: 'sanic.Request()',
  django: 'django.http.HttpRequest()',
};

const plain: EntryKind = { of: 'plain' };

export function entryKind(
  frame: Frame,
  definition: FunctionDefinition,
  decorators: readonly Value[],
  owner: ClassThing | undefined,
): EntryKind {
  const route = decorators.findIndex((value, index) => isRoute(value, definition.decorators[index]));
  if (route >= 0) return routeHandler(frame, decorators[route] ?? unknown, definition.decorators[route]);
  if (owner) return methodKind(frame, definition, owner);
  return functionKind(frame, definition);
}

/** `@app.route('/x')`, `@router.get('/x')`, on an application that may be a parameter. */
function isRoute(value: Value, decorator: Expression | undefined): boolean {
  const paths = apisOf(value).filter((path) => routeMethods.test(path));
  if (paths.some((path) => frameworkOf(path) !== undefined)) return true;
  const path = pathOf(decorator);
  return paths.length > 0 && path !== undefined && (path === '' || path.startsWith('/'));
}

function pathOf(decorator: Expression | undefined): string | undefined {
  if (decorator?.kind !== 'call') return undefined;
  const first = decorator.args.find(({ name }) => name === undefined || name === 'path' || name === 'rule')?.value;
  if (first?.kind === 'literal') return typeof first.value === 'string' ? first.value : undefined;
  // Of an f-string only the parameters matter.
  if (first?.kind === 'fstring')
    return `/${first.parts.map((part) => (part.kind === 'literal' ? String(part.value) : '')).join('')}`;
  return undefined;
}

function routeHandler(frame: Frame, decorator: Value, expression: Expression | undefined): EntryKind {
  const framework =
    apisOf(decorator)
      .map(frameworkOf)
      .find((each) => each !== undefined) ??
    imported(frame) ??
    'flask';
  const path = pathOf(expression) ?? '';
  // It is given an exception, or nothing.
  const isGivenPath = !apisOf(decorator).some((each) => /\.(?:errorhandler|before_request)\(\)$/.test(each));
  const named = new Map(
    [...path.matchAll(/[<{](?:(\w+)(?:\([^)]*\))?:)?(\w+)(?::(\w+))?[^>}]*[>}]/g)].map(
      ([, before, name = '', after]) => [name, before ?? after],
    ),
  );
  const isPage =
    expression?.kind === 'call' &&
    expression.args.some(
      ({ name, value }) => name === 'response_class' && value.kind === 'name' && value.id.startsWith('HTML'),
    );
  if (framework === 'fastapi') return { of: 'handler', html: isPage, parameter: fastapiParameter };
  return {
    of: 'handler',
    html: framework === 'flask' || framework === 'bottle',
    parameter: (inner, parameter, index) => {
      const request = requests[framework];
      if (request !== undefined && index === 0) return api(request);
      const converter = named.get(parameter.name);
      const isNumber = /^(?:int|float|uuid|bool)$/.test(converter ?? '');
      const isGiven =
        isGivenPath && (named.has(parameter.name) || (named.size === 0 && pathOf(expression) === undefined));
      return isGiven && !isNumber ? pathParameter(inner, parameter) : undefined;
    },
  };
}

const pathParameter = (frame: Frame, { name, at }: Parameter): Value =>
  tainted(sourceFlow(frame, `the part \`${name}\` of the path`, at));

const given = (frame: Frame, label: string, { at }: Parameter): Value => tainted(sourceFlow(frame, label, at));

/** Everything that isn't a dependency or of a type that only holds numbers. */
function fastapiParameter(frame: Frame, parameter: Parameter): Value | undefined {
  const typed = typedParameter(frame, parameter);
  const paths = typed ? apisOf(typed) : [];
  if (paths.some((path) => /Request\(\)$|WebSocket\(\)$/.test(path))) return typed;
  const fallback = parameter.fallback ? apisOf(evaluate(frame, parameter.fallback)) : [];
  const { annotation } = parameter;
  const types = annotation ? annotated(frame, annotation) : [];
  if ([...fallback, ...types].some((path) => /\.(?:Depends|Security)\(\)$/.test(path))) return unknown;
  if (isHarmless(types)) return fixed;
  if (paths.some((path) => /\.(?:BackgroundTasks|Response|Session|AsyncSession)\(\)$/.test(path))) return typed;
  const value = given(frame, `the parameter \`${parameter.name}\` of the request`, parameter);
  return (annotation && validated(frame, annotation, value)) ?? value;
}

function methodKind(frame: Frame, definition: FunctionDefinition, owner: ClassThing): EntryKind {
  const bases = libraryBases(owner);
  const has = (pattern: RegExp): boolean => bases.some((base) => pattern.test(base));
  const { name } = definition;
  if (has(/Servicer$/)) {
    return {
      of: 'handler',
      html: false,
      parameter: (inner, parameter, index) =>
        index === 0 ? given(inner, 'the message of the call', parameter) : undefined,
    };
  }
  if (has(/^falcon\b/) || /^on_(?:get|post|put|patch|delete)/.test(name)) {
    return {
      of: 'handler',
      html: false,
      parameter: (inner, parameter, index) =>
        index === 0
          ? api('falcon.Request()')
          : index === 1
            ? api('falcon.Response()')
            : pathParameter(inner, parameter),
    };
  }
  if (!verbs.test(name)) return functionKind(frame, definition, 1);
  if (has(/^tornado\./)) return { of: 'handler', html: false, parameter: pathParameter };
  if (has(/^aiohttp\./)) return plain;
  if (has(/^(?:flask|flask_\w+)\b|\.?MethodView$|^Resource$/)) {
    return { of: 'handler', html: has(/MethodView$|\.View$/), parameter: pathParameter };
  }
  // A class of which nothing is known but that its module imports Django may as well be a client.
  const isView = definition.parameters.some((parameter) => parameter.name === 'request') || name.includes('_');
  if (has(/^(?:django|rest_framework)\b/) || (imported(frame) === 'django' && bases.length > 0 && isView)) {
    return {
      of: 'handler',
      html: false,
      parameter: (inner, parameter) =>
        parameter.name === 'request' ? api('django.http.HttpRequest()') : pathParameter(inner, parameter),
    };
  }
  return functionKind(frame, definition, 1);
}

/** Without a decorator: by the names of its parameters and what its module imports. */
function functionKind(frame: Frame, definition: FunctionDefinition, from = 0): EntryKind {
  const [first, second] = definition.parameters.slice(from);
  if (/^(?:\w+_)?handler$/.test(definition.name) && first?.name === 'event' && second?.name === 'context') {
    return {
      of: 'handler',
      html: false,
      parameter: (inner, parameter, index) =>
        index === 0 ? given(inner, 'the event of the call', parameter) : undefined,
    };
  }
  if (first?.name !== 'request' && first?.name !== 'req') return plain;
  const framework = imported(frame);
  const request = framework && requests[framework];
  if (framework === undefined || request === undefined) return plain;
  const isView = framework === 'django' && from === 0 && /views?\b|views?_|\bapi\b/i.test(frame.module.path);
  return {
    of: 'handler',
    html: false,
    parameter: (inner, parameter, index) =>
      index === 0
        ? api(request)
        : isView && parameter.spread === '' && !parameter.fallback
          ? pathParameter(inner, parameter)
          : undefined,
  };
}
