import { z } from 'zod';
import type { Chat } from '../../../chat/chat.ts';
import { pageWordsIn } from '../words/page-words.ts';
import { OPERATIONS, type Operation } from './operations.ts';
import { problemSchema } from './problem.ts';

/** The description of the API, OpenAPI 3.1, made from the schemas that requests and replies are checked by. */
export function openApi(chat: Chat): object {
  const { schemas } = chat.catalogue;
  const { operations: summaries, apiPage } = pageWordsIn('en');
  const paths: Record<string, Record<string, object>> = {};
  for (const operation of OPERATIONS) {
    paths[operation.path] = {
      ...paths[operation.path],
      [operation.method]: {
        operationId: operation.name,
        summary: summaries[operation.name],
        ...describeInput(operation),
        responses: {
          200: {
            description: 'OK',
            content: { 'application/json': { schema: jsonSchema(operation.response(schemas)) } },
          },
          ...Object.fromEntries(operation.errors.map((status) => [status, problemOf(status)])),
        },
      },
    };
  }
  return {
    openapi: '3.1.0',
    jsonSchemaDialect: 'https://json-schema.org/draft/2020-12/schema',
    info: { title: 'Wenda', version: '1', description: apiPage.repeat },
    paths: {
      ...paths,
      '/api/openapi.json': {
        get: {
          operationId: 'description',
          summary: summaries.description,
          responses: { 200: { description: 'OK', content: { 'application/json': { schema: { type: 'object' } } } } },
        },
      },
    },
    components: { schemas: { Problem: jsonSchema(problemSchema) } },
  };
}

function describeInput({ path, query, body, name }: Operation): object {
  const inPath = [...path.matchAll(/\{(\w+)\}/g)].map(([, parameter]) => ({
    name: parameter,
    in: 'path',
    required: true,
    schema: { type: 'string' },
  }));
  const inQuery = Object.entries(query?.shape ?? {}).map(([parameter, schema]) => ({
    name: parameter,
    in: 'query',
    required: false,
    schema: jsonSchema(schema, 'input'),
  }));
  const inHeader =
    name === 'ask'
      ? [{ name: 'Idempotency-Key', in: 'header', required: false, schema: { type: 'string', maxLength: 200 } }]
      : [];
  const parameters = [...inPath, ...inQuery, ...inHeader];
  return {
    ...(parameters.length > 0 && { parameters }),
    ...(body && {
      requestBody: { required: true, content: { 'application/json': { schema: jsonSchema(body, 'input') } } },
    }),
  };
}

function problemOf(status: number): object {
  const content = { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } };
  const headers = { 'Retry-After': { description: 'Seconds', schema: { type: 'integer' } } };
  return { description: `Problem ${status}`, content, ...((status === 429 || status === 503) && { headers }) };
}

function jsonSchema(schema: z.core.$ZodType, io: 'input' | 'output' = 'output'): object {
  const { $schema: _, ...described } = z.toJSONSchema(schema, { io, unrepresentable: 'any' });
  return described;
}
