import type { Expression } from '../../../model/syntax.ts'
import type { Flow, Place } from '../../flow/facts.ts'
import { edited } from './edited.ts'
import type { Draft, Manuscript } from './manuscript.ts'

/** Figures that are the same before and after gaps are filled with them. */
const steady = /^[^\n]*\.(?:mean\(\)|median\(\)|min\(\)|max\(\)|mode\(\)(?:\[0\])?)$/

/**
 * Figures of the training part for those of a part itself, `test['age'].fillna(train['age'].mean())`: one draft for each table of which the
 * same figure was taken before, and for each that a loop goes over.
 */
export function trainStatistic({ learned: all }: Flow, learned: Place): Draft[] {
  return Array.from({ length: most }, (_, i) => (manuscript) => {
    const table = /^\w+/.exec(manuscript.written(manuscript.span(learned)))?.[0]
    if (table === undefined) return null
    const span = manuscript.span(learned)
    const figure = manuscript.written(span).slice(table.length)
    const before = all
      .filter(({ place }) => manuscript.span(place).to <= span.from)
      .map(({ place }) => manuscript.written(manuscript.span(place)))
    const same = before.filter((it) => it.endsWith(figure)).map((it) => it.slice(0, it.length - figure.length))
    const others = [...new Set([...turnsOf(manuscript, learned, table), ...same])].filter((it) => /^\w+$/.test(it) && it !== table)
    const other = others[i]
    const [statement] = manuscript.path(learned).toReversed()
    if (other === undefined || statement === undefined || !steady.test(figure)) return null
    return edited(manuscript, statement, [{ from: span.from, to: span.from + table.length, text: other }])
  })
}

/** Tables that are tried. */
const most = 3

/** Names of the tables that a loop around a place goes over by this name. */
function turnsOf(manuscript: Manuscript, place: Place, name: string): string[] {
  const loop = manuscript.path(place).findLast((it) => it.is === 'for' && it.target.is === 'name' && it.target.name === name)
  const iterable = loop?.is === 'for' ? loop.iterable : undefined
  const makers = manuscript.blocks.flat().filter((it) => it.is === 'assign' && it.targets.some((target) => isSame(target, iterable)))
  const [maker] = makers
  const list = iterable?.is === 'name' && makers.length === 1 && maker?.is === 'assign' ? maker.value : iterable
  const items: Expression[] = list?.is === 'list' || list?.is === 'tuple' ? list.items : []
  return items.flatMap((it) => (it.is === 'name' ? [it.name] : []))
}

function isSame(one: Expression, other: Expression | undefined): boolean {
  return one.is === 'name' && other?.is === 'name' && one.name === other.name
}
