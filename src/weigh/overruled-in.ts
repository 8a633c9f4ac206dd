import type { Overruled } from '../model/organisation.ts'
import type { PutAside } from './effective-model.ts'

/** What stands in the configuration to no effect once the change is merged, in words; `head` is null where head has none to read. */
export function overruledIn(base: PutAside[], head: PutAside[] | null, from: string): Overruled[] {
  const said = (all: PutAside[]) =>
    all.map(({ path, wanted, stands, lock }) => ({
      key: path.join('.'),
      wanted: written(wanted),
      stands: stands === undefined ? null : written(stands),
      lock,
      from,
    }))
  const before = said(base)
  const stood = new Set(before.map((it) => JSON.stringify(it)))
  return (head === null ? before : said(head)).map((it) => ({ ...it, introduced: !stood.has(JSON.stringify(it)) }))
}

const most = 120

/** A value as one would write it on one line. */
function written(value: unknown): string {
  const text = Array.isArray(value)
    ? `[${value.map(String).join(', ')}]`
    : typeof value === 'object'
      ? JSON.stringify(value)
      : String(value)
  return text.length > most ? `${text.slice(0, most - 1)}…` : text
}
