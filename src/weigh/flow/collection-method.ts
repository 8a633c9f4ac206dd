import { augmented } from './augmented.ts'
import { budget } from './budget.ts'
import { type Call, unknownCall } from './call.ts'
import { under } from './expression.ts'
import { sifted } from './forks.ts'
import { frameMethod } from './frame-method.ts'
import type { Run } from './run.ts'
import { flowOf, hasRows, listValue, nothing, pour, type Value } from './value.ts'
import { collectedList } from './view.ts'

/** Methods of lists and dicts whose elements are known; null where it is none of theirs. */
export function collectionMethod(run: Run, of: Value, name: string, call: Call): Value | null {
  const [given = nothing(), second = nothing()] = call.positional
  // `if p > 0.5: kinds.append(1)` says what the row says that was asked.
  const first = name === 'append' ? run.tests.reduceRight((value, test) => under(test, value), given) : given
  if (of.items !== null) {
    if (/^(?:append|add|extend)$/.test(name)) of.literal &&= first.literal
    if (name === 'insert') of.literal &&= second.literal
    if (name === 'append' || name === 'add') {
      // A list of rows is rows again.
      const member = sifted(run, flowOf([first]).perRow && !of.perRow ? collectedList(run, first) : first)
      if (of.items.length < budget.items) of.items.push(augmented(run, of, member, call))
      else pour(first, of)
      for (const one of first.predictions) of.predictions.add(one)
      return nothing()
    }
    if (name === 'extend') of.items.push(...(first.items ?? [first]).map((item) => sifted(run, item)))
    if (name === 'insert') of.items.push(second)
    if (name === 'pop') return of.items.at(-1) ?? nothing()
    if (name === 'copy') return listValue([...of.items])
    if (/^(?:extend|insert|sort|reverse|clear|remove|index|count)$/.test(name)) return nothing()
    return hasRows(of) ? null : flowOf([of])
  }
  if (of.keys === null || of.thing !== null) return null
  const values = [...of.keys.values()]
  const names = [...of.keys.keys()].map((key) => ({ ...nothing(), constant: key, columns: true }))
  if (name === 'items') return listValue(values.map((value, i) => listValue([names[i] ?? nothing(), value])))
  if (name === 'values') return listValue(values)
  if (name === 'keys') return listValue(names)
  if (name === 'get' || name === 'pop' || name === 'setdefault') return of.keys.get(String(first.constant)) ?? second
  if (name === 'update') for (const [key, value] of first.keys ?? []) of.keys.set(key, value)
  if (name === 'update') return nothing()
  if (name === 'copy') return { ...of, keys: new Map(of.keys) }
  // A dict of data sets is mapped, filtered and shuffled set by set.
  if (of.rows.size > 0 || values.length === 0 || !values.every((value) => value.rows.size > 0 && value.thing === null))
    return unknownCall(run, call, name, of)
  return { ...nothing(), keys: new Map([...of.keys].map(([key, value]) => [key, frameMethod(run, value, name, call)])) }
}
