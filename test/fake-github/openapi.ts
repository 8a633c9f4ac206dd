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

interface Checker {
  description: JsonObject
  ajv: Ajv2020
  /** Names of the schemas that some compiled one refers to. */
  added: Set<string>
}

let loaded: Checker | undefined
const compiled = new Map<string, ValidateFunction>()
const operations = new Map<string, Known>()

/** Thirteen megabytes, read when the first request comes. */
function checker(): Checker {
  if (loaded !== undefined) return loaded
  const description = loadDescription()
  const ajv = new Ajv2020({ strict: false, allErrors: true, coerceTypes: false, code: { optimize: false }, validateSchema: false })
  ;(formats as unknown as (ajv: Ajv2020) => void)(ajv)
  for (const format of ['repo.nwo', 'timestamp', 'int32', 'int64', 'double', 'float', 'binary', 'uri-template']) ajv.addFormat(format, true)
  loaded = { description, ajv, added: new Set() }
  return loaded
}

/** GitHub's published description. */
function loadDescription(): JsonObject {
  const path = createRequire(import.meta.url).resolve('@octokit/openapi/generated/api.github.com.json')
  const text = readFileSync(path, 'utf8')
  return mended(JSON.parse(text) as JsonObject)
}

/** Where the description contradicts itself: an installation's account in a list would have to be a user and an enterprise in one. */
function mended(description: JsonObject): JsonObject {
  type Lists = { paths: Record<string, { get: { responses: { 200: { content: Record<string, { schema: JsonObject }> } } } }> }
  const list = (description as unknown as Lists).paths['/app/installations']?.get.responses[200].content['application/json']
  if (list === undefined) throw new Error("GitHub's description has no list of installations")
  list.schema = { type: 'array', items: { $ref: '#/components/schemas/installation' } }
  return description
}

/** OpenAPI 3.0's `nullable` said as JSON Schema says it. */
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
  const { additionalProperties: open, ...named } = value
  // `additionalProperties: true` beside properties lets every misspelt field pass, also those of the schema around it.
  const kept = open === true && named.properties !== undefined ? named : value
  const schema: JsonObject = Object.fromEntries(Object.entries(kept).map(([key, inner]) => [key, strict(inner)]))
  if (schema.type !== 'object' || schema.properties === undefined || schema.additionalProperties !== undefined) return schema
  return { ...schema, [schema.allOf || schema.oneOf || schema.anyOf ? 'unevaluatedProperties' : 'additionalProperties']: false }
}

function resolve<T>(value: T | { $ref?: string }): T {
  const ref = (value as { $ref?: string }).$ref
  if (ref === undefined) return value as T
  return ref
    .slice(2)
    .split('/')
    .reduce<unknown>(
      (at, key) => (at as Record<string, unknown>)[key.replaceAll('~1', '/').replaceAll('~0', '~')],
      checker().description,
    ) as T
}

function check(key: string, schema: () => JsonObject, value: unknown, form: (schema: Json) => Json = (it) => it): string[] {
  const validate = compiled.get(key) ?? checker().ajv.compile(form(usable(schema())) as JsonObject)
  compiled.set(key, validate)
  if (validate(value)) return []
  return (validate.errors ?? []).map((error) => `${key}${error.instancePath}: ${error.message} ${JSON.stringify(error.params)}`)
}

/** A part of the description as JSON Schema. What it refers to is made usable too: of 969 schemas few are ever needed. */
function usable(schema: JsonObject): JsonObject {
  const text = JSON.stringify(nullable(schema))
  const named = text.replaceAll(/"\$ref":"#\/components\/schemas\/([^"]+)"/g, (_, name: string) => {
    add(name)
    return `"$ref":"gh:${name}"`
  })
  return JSON.parse(named) as JsonObject
}

function add(name: string): void {
  const { ajv, added } = checker()
  if (added.has(name)) return
  added.add(name)
  ajv.addSchema(usable(resolve<JsonObject>({ $ref: `#/components/schemas/${name}` })), `gh:${name}`)
}

interface Known {
  /** Schemas of query parameters. */
  query: Map<string, JsonObject>
  body: JsonObject | undefined
  needsBody: boolean
  /** By status; null: there is no body. */
  answers: Map<string, JsonObject | null>
}

function operation(template: string, method: string): Known {
  const key = `${method} ${template}`
  const known = operations.get(key)
  if (known !== undefined) return known
  const paths = checker().description.paths as unknown as Record<string, Record<string, Operation>>
  const found = paths[template]?.[method.toLowerCase()]
  if (found === undefined) throw new Error(`GitHub's description has no ${key}`)
  const parameters = (found.parameters ?? []).map((it) => resolve<JsonObject>(it)).filter((it) => it.in === 'query')
  const answers = Object.entries(found.responses).map(([status, it]) => {
    const schema = resolve<Operation['responses'][string]>(it).content?.['application/json']?.schema
    return [status, schema ?? null] as const
  })
  const made: Known = {
    query: new Map(parameters.map((it) => [String(it.name), it.schema as JsonObject])),
    body: found.requestBody?.content?.['application/json']?.schema,
    needsBody: found.requestBody?.required ?? false,
    answers: new Map(answers),
  }
  operations.set(key, made)
  return made
}

/** What is wrong with a request, by GitHub's description: query parameters, and the body's fields. */
export function requestFaults(template: string, method: string, query: Record<string, string>, body: unknown): string[] {
  const known = operation(template, method)
  const faults = Object.entries(query).flatMap(([name, text]) => {
    const schema = known.query.get(name)
    if (schema === undefined) return [`${method} ${template}: there is no query parameter ${name}`]
    const value = schema.type === 'integer' ? Number(text) : schema.type === 'boolean' ? text === 'true' : text
    return check(`${method} ${template}?${name}`, () => schema, value)
  })
  const schema = known.body
  if (schema === undefined) return body === undefined ? faults : [...faults, `${method} ${template} takes no body`]
  if (body === undefined) return known.needsBody ? [...faults, `${method} ${template} needs a body`] : faults
  return [...faults, ...check(`${method} ${template}`, () => schema, body, strict)]
}

const basicError = (): JsonObject => ({ $ref: '#/components/schemas/basic-error' })

/** What is wrong with an answer of ours, by GitHub's description; a status it leaves out is checked as a plain error. */
export function answerFaults(template: string, method: string, status: number, body: unknown): string[] {
  const told = operation(template, method).answers.get(String(status))
  if (told === undefined && status < 400) return [`${method} ${template} never answers ${status}`]
  if (!told && status < 400) return body === undefined ? [] : [`${method} ${template} answers ${status} without a body`]
  return check(`${status} ${method} ${template}`, () => told ?? basicError(), body)
}

/** What is wrong with a webhook's payload, by GitHub's description of its event and action. */
export function webhookFaults({ event, payload }: { event: string; payload: Record<string, unknown> }): string[] {
  const name = [event, payload.action ?? []].flat().join('-').replaceAll('_', '-')
  const webhooks = checker().description['x-webhooks'] as unknown as Record<string, { post: Operation }> | undefined
  const schema = webhooks?.[name]?.post.requestBody?.content?.['application/json']?.schema
  if (schema === undefined) return [`GitHub's description has no webhook ${name}`]
  return check(`webhook ${name}`, () => schema, payload)
}
