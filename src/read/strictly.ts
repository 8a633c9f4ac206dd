import { z } from 'zod'
import type { Provenance, Read } from '../model/read.ts'
import { whyUnreadable } from './metrics.ts'
import { nearest } from './nearest.ts'
import { type Node, nodeAt, plain } from './node.ts'
import { parseYamlTree } from './yaml.ts'

/** How a file of ours is read. */
export interface Strictness<T> {
  schema: z.ZodType<T>
  /** What is said of an empty file. */
  empty: string
  /** The `reason` of a file with mistakes. */
  reason: string
  /** What is wrong beyond the schema. */
  further(value: T, root: Node | null): Complaint[]
  /** What to say of some keys that people write and that do not belong there, by their dotted names. */
  knows?: Partial<Record<string, string>>
}

/** A YAML file by its schema, with what was written in it. Every mistake is named at once, one a line: file, line, key, and what to write instead. */
export function readStrictly<T>(
  text: string,
  from: Provenance,
  { schema, empty, reason, further, knows = {} }: Strictness<T>,
): Read<{ value: T; written: Record<string, unknown> }> {
  const parsed = parseYamlTree(text)
  const unreadable = whyUnreadable(parsed, from.path)
  if (unreadable !== null) return unreadable.fault === 'author' ? { ...unreadable, reason } : unreadable
  const { node } = parsed
  const complaints = parsed.issues.map(({ line, why }) => ({ line, what: why.replace(/^line \d+, column \d+: /, '') }))
  const written = plain(node) as Record<string, unknown>
  const result = node?.is === 'map' ? schema.safeParse(written) : null
  if (result === null) complaints.push({ line: 1, what: empty })
  for (const issue of (result?.error?.issues ?? []).slice(0, most)) complaints.push(...explain(issue, node, { schema, knows }))
  if (result?.success) complaints.push(...further(result.data, node))
  if (result?.success && complaints.length === 0) return { is: 'read', value: { value: result.data, written }, from }
  const why = complaints
    .sort((a, b) => a.line - b.line)
    .slice(0, most)
    .map(({ line, what }) => `${from.path}: line ${line}: ${what}`)
  return { is: 'unreadable', fault: 'author', reason, why: why.join('\n') }
}

type ZodIssue = z.core.$ZodIssue
export type Path = (string | number)[]

/** Mistakes named at once; nobody reads more, and finding the nearest key of thousands takes seconds. */
const most = 50

/** A mistake in a file, and the line it stands on. */
export type Complaint = { line: number; what: string }

type Known = { schema: z.ZodType; knows: Partial<Record<string, string>> }

/** One sentence of ours for what zod found. */
function explain(issue: ZodIssue, root: Node | null, { schema, knows }: Known): Complaint[] {
  const path = issue.path.map((step) => (typeof step === 'symbol' ? String(step) : step))
  const key = path.join('.')
  const node = nodeAt(root, path)
  const line = lineOf(root, path)
  switch (issue.code) {
    case 'unrecognized_keys':
      return issue.keys.slice(0, most).map((unknown) => ({
        line: lineOf(root, [...path, unknown]),
        what: knows[[...path, unknown].join('.')] ?? unknownKey(unknown, path, schema),
      }))
    case 'invalid_key':
      return [{ line, what: badKey(path, schema) }]
    case 'invalid_value':
      return [{ line, what: node === null ? missing(key, issue.values.map(String)) : notOneOf(key, node, issue.values.map(String)) }]
    case 'too_small':
      if (node?.is !== 'number') return [{ line, what: `${key} is empty; write at least one.` }]
      return [
        { line, what: `${key}: ${written(node)} is too small; write ${issue.inclusive ? 'at least' : 'more than'} ${issue.minimum}.` },
      ]
    case 'too_big':
      return [{ line, what: `${key}: ${written(node)} is too large; write at most ${issue.maximum}.` }]
    case 'invalid_format':
      return [
        {
          line,
          what: `${key}: ${written(node)} ${issue.format === 'date' ? 'is no date; write YYYY-MM-DD' : `does not fit; ${issue.message}`}.`,
        },
      ]
    case 'invalid_type':
      return [
        {
          line,
          what: node === null ? missing(key, []) : `${key} must be ${kinds[issue.expected] ?? issue.expected}, not ${written(node)}.`,
        },
      ]
    case 'invalid_union': {
      // Where a map may stand and one stands, its own mistakes say more than that it does not fit.
      const inside =
        node?.is === 'map'
          ? issue.errors.find((branch) => !branch.some((it) => it.code === 'invalid_type' && it.path.length === 0))
          : undefined
      if (inside !== undefined)
        return inside.flatMap((it) => explain({ ...it, path: [...issue.path, ...it.path] }, root, { schema, knows }))
      if (issue.message !== 'Invalid input') return [{ line, what: `${key}: ${written(node)} does not fit; ${issue.message}.` }]
      return [
        {
          line,
          what: `${key} must be ${key.endsWith('.gates') ? 'a path, or the gates themselves' : 'a text, a number, true or false, a list of texts, or a map'}, not ${written(node)}.`,
        },
      ]
    }
    default:
      return [{ line, what: `${key}: ${issue.message}.` }]
  }
}

const kinds: Record<string, string> = {
  array: 'a list',
  string: 'a text',
  boolean: 'true or false',
  record: 'a map',
  object: 'a map',
  number: 'a number',
  int: 'a whole number',
}

function unknownKey(unknown: string, path: Path, schema: z.ZodType): string {
  const known = keysAt(schema, path) ?? []
  const near = nearest(unknown, known)
  const at = [...path, unknown].join('.')
  return `unknown key \`${at}\`${near === null ? `; known here are ${known.slice(0, 40).join(', ')}${known.length > 40 ? ', …' : ''}.` : `; did you mean \`${near}\`?`}`
}

function badKey(path: Path, schema: z.ZodType): string {
  const key = String(path.at(-1))
  if (String(path[0]).startsWith('severities'))
    return `${path.slice(0, -1).join('.')}: \`${key}\` is no rule id; write area/name, such as gates/failed.`
  if (path[0] === 'models' && path.length === 2)
    return `models: \`${key}\` cannot be an id; use letters, digits, dots, dashes and underscores.`
  return unknownKey(key, path.slice(0, -1), schema)
}

function notOneOf(key: string, node: Node, values: string[]): string {
  const near = node.is === 'string' ? nearest(node.value, values) : null
  return `${key}: ${written(node)} is not ${values.length > 1 ? `one of ${values.join(', ')}` : values[0]}${near === null ? '.' : `; did you mean \`${near}\`?`}`
}

function missing(key: string, values: string[]): string {
  return `\`${key}\` is missing${values.length === 1 ? `; write \`${key}: ${values[0]}\`` : key.endsWith('.paths') ? '; list the globs of what the model is made of' : ''}.`
}

function written(node: Node | null): string {
  if (node === null || node.is === 'map' || node.is === 'list') return node === null ? 'nothing' : `a ${node.is}`
  const text = node.is === 'null' ? 'nothing' : node.is === 'number' ? node.text : String(node.value)
  return node.is === 'null' ? text : `\`${text.slice(0, 60).replaceAll('`', "'")}\``
}

/** The line of a key, or of the nearest thing around it that stands in the file. */
export function lineOf(root: Node | null, path: Path): number {
  for (let depth = path.length; depth > 0; depth--) {
    const parent = nodeAt(root, path.slice(0, depth - 1))
    const last = path[depth - 1]
    if (parent?.is === 'map') {
      const entry = parent.entries.find(({ key }) => key === String(last))
      if (entry !== undefined) return entry.line
    } else if (parent?.is === 'list' && parent.items[Number(last)] !== undefined) return parent.items[Number(last)]?.line ?? 1
  }
  return 1
}

interface Shape {
  properties?: Record<string, Shape>
  additionalProperties?: Shape | boolean
  propertyNames?: { enum?: string[] }
  anyOf?: Shape[]
}

const shapes = new WeakMap<z.ZodType, Shape>()

function shapeOf(schema: z.ZodType): Shape {
  const shape = shapes.get(schema) ?? (z.toJSONSchema(schema, { io: 'input' }) as Shape)
  shapes.set(schema, shape)
  return shape
}

/** The keys that a schema knows at a place: none where any may stand, null where none can. */
export function keysAt(schema: z.ZodType, path: Path): string[] | null {
  let shape: Shape | undefined = mapIn(shapeOf(schema))
  for (const step of path) {
    const own: Shape | undefined =
      shape.properties !== undefined && Object.hasOwn(shape.properties, step) ? shape.properties[step] : undefined
    const any: Shape | undefined = typeof shape.additionalProperties === 'object' ? shape.additionalProperties : undefined
    shape = mapIn(own ?? any)
    if (shape === undefined) return null
  }
  if (shape.properties === undefined && shape.additionalProperties === undefined) return null
  return shape.propertyNames?.enum ?? Object.keys(shape.properties ?? {})
}

/** The map among what may stand at a place. */
function mapIn<S extends Shape | undefined>(shape: S): S | Shape {
  return shape?.anyOf?.find(({ properties }) => properties !== undefined) ?? shape
}
