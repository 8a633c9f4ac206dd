import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js'
import formats from 'ajv-formats'

type Json = null | boolean | number | string | Json[] | { [key: string]: Json }
type JsonObject = { [key: string]: Json }

interface Operation {
  parameters?: JsonObject[]
  requestBody?: { required?: boolean; content?: Record<string, { schema?: JsonObject }> }
  responses: Record<string, { $ref?: string; content?: Record<string, { schema?: JsonObject }> }>
}

const description = loadDescription()
const ajv = new Ajv2020({ strict: false, allErrors: true, coerceTypes: false })
;(formats as unknown as (ajv: Ajv2020) => void)(ajv)
for (const format of ['repo.nwo', 'timestamp', 'int32', 'int64', 'double', 'float', 'binary', 'uri-template']) ajv.addFormat(format, true)
ajv.addSchema(description, 'gh')
const compiled = new Map<string, ValidateFunction>()

/** GitHub's published description with OpenAPI 3.0's `nullable` said as JSON Schema says it. */
function loadDescription(): JsonObject {
  const path = createRequire(import.meta.url).resolve('@octokit/openapi/generated/api.github.com.json')
  return nullable(JSON.parse(readFileSync(path, 'utf8')) as Json) as JsonObject
}

function nullable(value: Json, names = false): Json {
  if (Array.isArray(value)) return value.map((it) => nullable(it))
  if (typeof value !== 'object' || value === null) return value
  if (names) return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, nullable(inner)]))
  const { nullable: isNullable, discriminator: _, example: __, examples: ___, ...rest } = value
  const schema: JsonObject = Object.fromEntries(Object.entries(rest).map(([key, inner]) => [key, nullable(inner, key === 'properties')]))
  if (isNullable !== true) return schema
  return { anyOf: [schema, { type: 'null' }] }
}

/** The same schema, refusing properties it does not name: GitHub ignores a misspelt field, a test must not. */
function strict(value: Json): Json {
  if (Array.isArray(value)) return value.map(strict)
  if (typeof value !== 'object' || value === null) return value
  const schema: JsonObject = Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, strict(inner)]))
  if (schema.type !== 'object' || schema.properties === undefined || schema.additionalProperties !== undefined) return schema
  return { ...schema, [schema.allOf || schema.oneOf || schema.anyOf ? 'unevaluatedProperties' : 'additionalProperties']: false }
}

function resolve<T>(value: T | { $ref?: string }): T {
  const ref = (value as { $ref?: string }).$ref
  if (ref === undefined) return value as T
  return ref
    .slice(2)
    .split('/')
    .reduce<unknown>((at, key) => (at as Record<string, unknown>)[key.replaceAll('~1', '/').replaceAll('~0', '~')], description) as T
}

function check(key: string, schema: JsonObject, value: unknown): string[] {
  const validate = compiled.get(key) ?? ajv.compile(rebase(schema))
  compiled.set(key, validate)
  if (validate(value)) return []
  return (validate.errors ?? []).map((error) => `${key}${error.instancePath}: ${error.message} ${JSON.stringify(error.params)}`)
}

/** References of a part taken out of the description, made to point back into it. */
function rebase(value: JsonObject): JsonObject {
  return JSON.parse(JSON.stringify(value).replaceAll('"$ref":"#/', '"$ref":"gh#/')) as JsonObject
}

function operation(template: string, method: string): Operation {
  const paths = description.paths as unknown as Record<string, Record<string, Operation>>
  const found = paths[template]?.[method.toLowerCase()]
  if (found === undefined) throw new Error(`GitHub's description has no ${method} ${template}`)
  return found
}

/** What is wrong with a request, by GitHub's description: query parameters, and the body's fields. */
export function requestFaults(template: string, method: string, query: Record<string, string>, body: unknown): string[] {
  const { parameters = [], requestBody } = operation(template, method)
  const known = parameters.map((it) => resolve<JsonObject>(it)).filter((it) => it.in === 'query')
  const faults = Object.entries(query).flatMap(([name, text]) => {
    const parameter = known.find((it) => it.name === name)
    if (parameter === undefined) return [`${method} ${template}: there is no query parameter ${name}`]
    const schema = parameter.schema as JsonObject
    const value = schema.type === 'integer' ? Number(text) : schema.type === 'boolean' ? text === 'true' : text
    return check(`${method} ${template}?${name}`, schema, value)
  })
  const schema = requestBody?.content?.['application/json']?.schema
  if (schema === undefined) return body === undefined ? faults : [...faults, `${method} ${template} takes no body`]
  if (body === undefined) return requestBody?.required ? [...faults, `${method} ${template} needs a body`] : faults
  return [...faults, ...check(`${method} ${template}`, strict(schema) as JsonObject, body)]
}

/** What is wrong with an answer of ours, by GitHub's description; a status it leaves out is checked as a plain error. */
export function answerFaults(template: string, method: string, status: number, body: unknown): string[] {
  const told = operation(template, method).responses[String(status)]
  if (told === undefined && status < 400) return [`${method} ${template} never answers ${status}`]
  const response = told === undefined ? undefined : resolve<Operation['responses'][string]>(told)
  const schema =
    response?.content?.['application/json']?.schema ??
    (status < 400 ? undefined : ({ $ref: '#/components/schemas/basic-error' } as JsonObject))
  if (schema === undefined) return body === undefined ? [] : [`${method} ${template} answers ${status} without a body`]
  return check(`${status} ${method} ${template}`, schema, body)
}
