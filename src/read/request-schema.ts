import { dereference, type Schema, type SchemaDraft, validate } from '@cfworker/json-schema'
import { limits } from '../model/limits.ts'

/** Characters of a schema: one that people write has a hundredth of that. */
const mostCharacters = 2 ** 20
const mostWords = 300

/** What a schema says to requests: why it turns each away, null where it takes it; or why it cannot be asked at all. */
export type SchemaAnswer = { is: 'told'; refusals: (string | null)[] } | { is: 'untold'; why: string }

/**
 * Holds requests, each a JSON text, to a JSON Schema. It is interpreted, never compiled. What a hostile schema can still do is take
 * for ever and all memory, so this runs where it can be ended.
 */
export function askRequestSchema(text: string, requests: readonly string[]): SchemaAnswer {
  try {
    const schema = parsed(text)
    if ('why' in schema) return { is: 'untold', why: schema.why }
    return { is: 'told', refusals: requests.map((request) => refusal(JSON.parse(request, bare), schema)) }
  } catch (error) {
    const why = error instanceof RangeError ? 'its references go round, or it is too large to be followed' : (error as Error).message
    return { is: 'untold', why: why.slice(0, mostWords) }
  }
}

interface Ready {
  schema: Schema | boolean
  draft: SchemaDraft
  lookup: Record<string, Schema | boolean>
}

function parsed(text: string): Ready | { why: string } {
  if (text.length > mostCharacters) return { why: `it holds more than ${mostCharacters} characters` }
  const schema: unknown = JSON.parse(text.replace(/^\uFEFF/, ''))
  if (typeof schema !== 'boolean' && (typeof schema !== 'object' || schema === null || Array.isArray(schema)))
    return { why: 'it is neither a map nor true or false' }
  if (deep(schema)) return { why: `it nests deeper than ${limits.depth} levels` }
  const draft = draftOf(typeof schema === 'boolean' ? undefined : (schema as Schema).$schema)
  if (typeof draft !== 'string') return draft
  const lookup = dereference(schema as Schema | boolean)
  const odd = Object.values(lookup).flatMap((it) => (typeof it === 'boolean' ? [] : (beyondUs(it, draft, lookup) ?? [])))[0]
  return odd === undefined ? { schema: schema as Schema | boolean, draft, lookup } : { why: odd }
}

function draftOf($schema: unknown): SchemaDraft | { why: string } {
  if ($schema === undefined) return '2020-12'
  const name = /^https?:\/\/json-schema\.org\/(?:draft\/)?(?:draft-)?(0?[467]|2019-09|2020-12)\/schema#?$/.exec(String($schema))?.[1]
  switch (name) {
    case undefined:
      return { why: `its $schema is ${JSON.stringify($schema).slice(0, 100)}; known are draft 4, 6, 7, 2019-09 and 2020-12` }
    case '2019-09':
    case '2020-12':
      return name
    default:
      return name.endsWith('4') ? '4' : '7'
  }
}

/** What the library would pass over in silence, or only stumble on where a request happens to lead there. */
function beyondUs(it: Schema, draft: SchemaDraft, lookup: Ready['lookup']): string | null {
  if (it.$ref !== undefined && lookup[it.__absolute_ref__ ?? ''] === undefined)
    return `its $ref ${JSON.stringify(it.$ref).slice(0, 100)} leads to nothing in it; write what is meant under $defs`
  if (it.$dynamicRef !== undefined) return 'it uses $dynamicRef, which is not followed here; write $ref'
  if (draft !== '4' && (typeof it.exclusiveMinimum === 'boolean' || typeof it.exclusiveMaximum === 'boolean'))
    return 'its exclusiveMinimum or exclusiveMaximum is true or false, as in draft 4; name that in $schema, or write the number'
  return null
}

function refusal(request: unknown, { schema, draft, lookup }: Ready): string | null {
  const { valid, errors } = validate(request, schema, draft, lookup)
  if (valid) return null
  const { instanceLocation = '#', error = 'not valid' } = errors.at(-1) ?? {}
  return `${instanceLocation.replace(/^#\/?/, '') || 'the request'}: ${error}`.slice(0, mostWords)
}

/** Maps without what every object has: a schema that asks for `toString` is not to find it. */
function bare(_key: string, value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value
  return Object.assign(Object.create(null), value) as unknown
}

function deep(root: unknown): boolean {
  let level: unknown[] = [root]
  for (let depth = 0; level.length > 0; depth += 1) {
    if (depth > limits.depth) return true
    level = level.flatMap((it) => (typeof it === 'object' && it !== null ? Object.values(it) : []))
  }
  return false
}
