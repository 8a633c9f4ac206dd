import type { ApiField, ApiShape } from '../../model/api.ts'

/** What those that call a service can no longer rely on, in words, an operation that is gone before its fields. */
export function apiBreaks(base: ApiShape, head: ApiShape): string[] {
  const there = new Set(head.operations.map(({ name }) => name))
  const gone = base.operations.filter(({ name, deprecated }) => !there.has(name) && !deprecated && !hasNewVersion(name, there))
  const known = new Map(head.fields.map((field) => [keyOf(field), field]))
  const was = new Set(base.fields.map(keyOf))
  const lost = base.fields.filter((field) => there.has(field.of)).flatMap((field) => breakOf(field, known.get(keyOf(field)), head))
  const operations = new Set(base.operations.map(({ name }) => name))
  const asked = head.fields
    .filter((field) => field.side === 'request' && field.required && operations.has(field.of) && !was.has(keyOf(field)))
    .filter(
      (field) =>
        !isInside(
          field,
          head.fields.filter((it) => it.of === field.of && !was.has(keyOf(it))),
        ),
    )
    .map((field) => `${whole(field)} is required now`)
  return [...gone.map(({ name }) => `${name} is gone`), ...withoutInner(lost).map(({ says }) => says), ...asked]
}

/** Whether the file says that it is another version: a higher one, or, where they cannot be ordered, another. */
export function announces(base: ApiShape, head: ApiShape): boolean {
  const [was, is] = [base.version, head.version]
  if (was === null || is === null || was === is) return false
  const [a, b] = [was, is].map((version) => version.match(/\d+/g)?.map(Number) ?? []) as [number[], number[]]
  const first = a.findIndex((part, i) => part !== (b[i] ?? 0))
  return first < 0 ? b.length >= a.length : (b[first] ?? 0) > (a[first] ?? 0)
}

interface Break {
  field: ApiField
  says: string
}

function breakOf(field: ApiField, now: ApiField | undefined, head: ApiShape): Break[] {
  if (now === undefined)
    return field.deprecated || isReserved(field, head) || isRenamed(field, head) ? [] : [{ field, says: `${whole(field)} is removed` }]
  if (now.number !== field.number) return [{ field, says: `${whole(field)} has number ${now.number} and had ${field.number}` }]
  if (!isWider(field, now.type)) return [{ field, says: `${whole(field)} is ${now.type} and was ${field.type}` }]
  return field.side === 'request' && now.required && !field.required ? [{ field, says: `${whole(field)} is required now` }] : []
}

/** What lies in something that is gone is gone with it: said once. */
function withoutInner(all: Break[]): Break[] {
  const fields = all.map(({ field }) => field)
  return all.filter(({ field }) => !isInside(field, fields))
}

function isInside({ of, side, name }: ApiField, others: ApiField[]): boolean {
  return others.some((it) => it.of === of && it.side === side && (name.startsWith(`${it.name}.`) || name.startsWith(`${it.name}[]`)))
}

function keyOf({ of, side, name }: ApiField): string {
  return `${of}\u0000${side}\u0000${name}`
}

function whole({ of, side, name }: ApiField): string {
  return side === 'both' || /^\w+$/.test(of) ? `${of}.${name}` : `${name} in the ${side} of ${of}`
}

/** `/v1/score` beside `/v2/score`: its successor has another name, and says so. */
function hasNewVersion(name: string, there: Set<string>): boolean {
  const plain = (it: string) => it.replace(/\/v\d+(?=\/|$)/, '/v')
  return /\/v\d+(?:\/|$)/.test(name) && [...there].some((other) => plain(other) === plain(name))
}

function isReserved({ of, name, number }: ApiField, { reserved }: ApiShape): boolean {
  const under = name.slice(0, name.lastIndexOf('.') + 1)
  return number !== undefined && reserved.some((it) => it.of === of && it.under === under && it.from <= number && number <= it.to)
}

/** On the wire a name of protobuf is none: the number is. */
function isRenamed({ of, side, type, number, name }: ApiField, { fields }: ApiShape): boolean {
  const under = name.slice(0, name.lastIndexOf('.') + 1)
  return (
    number !== undefined &&
    fields.some((it) => it.of === of && it.side === side && it.number === number && it.type === type && it.name.startsWith(under))
  )
}

const wire = [/^(?:int32|int64|uint32|uint64|bool|enum)$/, /^sint(?:32|64)$/, /^(?:string|bytes)$/, /^s?fixed32$/, /^s?fixed64$/]

/** A type that takes, or gives, all that the other did. */
function isWider({ type, side, number }: ApiField, now: string): boolean {
  if (type === now || type === 'any' || now === 'any') return true
  if (number !== undefined) return wire.some((group) => group.test(type) && group.test(now))
  const [a, b] = [type, now].map((it) => it.replace(/ \((?:int32|int64|float|double|uuid4?|date-time)\)$/, '')) as [string, string]
  return a === b || (side === 'request' && a === 'integer' && b === 'number')
}
