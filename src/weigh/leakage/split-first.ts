import type { Suggestion } from '../../model/finding.ts'
import type { Program } from '../../model/program.ts'
import type { Expression, Span } from '../../model/syntax.ts'
import { readScript } from '../../read/syntax/script.ts'
import type { Place } from '../flow/facts.ts'
import { blocksOf } from './blocks.ts'
import { type Assign, type FitStatement, fitStatement } from './fit-statement.ts'

/**
 * The lines that split first and then fit on the training part: where a step such as `X = scaler.fit_transform(X)` stands right before the
 * split of it, in one block, and nothing later needs the whole. null where that is not certain. Lines of a notebook are JSON and stay.
 */
export function splitFirst(program: Program, learned: Place, split: Place): Suggestion | null {
  const [cell] = program.cells
  const script = program.kind === 'python' && cell !== undefined ? readScript(cell.text) : null
  if (script === null || script.broken || script.text.trimEnd() !== cell?.text.trimEnd()) return null
  for (const block of blocksOf(script.statements)) {
    const at = block.findIndex((it) => holds(it, learned))
    const [fit, division] = [block[at], block[at + 1]]
    if (fit?.is === 'assign' && division?.is === 'assign' && holds(division, split)) return rewritten(script.text, fit, division)
  }
  return null
}

function rewritten(text: string, fit: Assign, division: Assign): Suggestion | null {
  const step = fitStatement(text, fit)
  const sides = step?.arrays.map(({ from, into }) => sidesOf(division, into ?? from)) ?? []
  if (step === null || sides.includes(null) || !isReplaceable(text, step, fit, division)) return null
  const frame = frameOf(text, fit, division)
  if (frame === null) return null
  const { indent, tail, notes, after } = frame
  const renamed = step.arrays.reduce(
    (written, { from, into }) => (into === null ? written : written.replace(wordOf(into, 'g'), from)),
    text.slice(division.value.from, division.to),
  )
  const [train, test] = [0, 1].map((side) => sides.map((names) => names?.[side] ?? ''))
  const put = step.arrays.flatMap(({ into }, i) => (into === null ? [] : [train?.[i]])).join(', ')
  const lines = [
    ...`${notes}${indent}${text.slice(division.from, division.value.from)}${renamed}${after}`.split('\n'),
    ...(step.setup === null ? [] : [`${indent}${step.setup}`]),
    `${indent}${put} = ${step.step}.${step.method}(${train?.join(', ')})${tail}`,
    ...(step.method === 'fit_transform' ? [`${indent}${test?.[0]} = ${step.step}.transform(${test?.[0]})`] : []),
  ]
  return { fileLine: lineOf(text, fit.from), fileEndLine: lineOf(text, division.to), lines }
}

/** Nothing behind the split reads what the step made of the whole, and a name of its own was not there before. */
function isReplaceable(text: string, { arrays }: FitStatement, fit: Assign, division: Assign): boolean {
  return arrays.every(({ from, into }) => {
    if (into === null) return true
    const isFresh = into === from || (!wordOf(into).test(text.slice(0, fit.from)) && arrays.every((it) => it.from !== into))
    return isFresh && !wordOf(into).test(text.slice(division.to))
  })
}

/** The two names that take the sides of the array of that name. */
function sidesOf({ targets, value }: Assign, array: string): [string, string] | null {
  const [into] = targets
  if (targets.length !== 1 || into?.is !== 'tuple' || value.is !== 'call') return null
  const callee = value.callee.is === 'member' || value.callee.is === 'name' ? value.callee.name : ''
  const arrays = value.arguments.filter(({ is, keyword }) => is === 'plain' && keyword === null)
  const at = arrays.findIndex((it) => it.value.is === 'name' && it.value.name === array)
  const uses = value.arguments.filter((it) => it.keyword !== 'stratify' && mentions(it.value, array))
  if (callee !== 'train_test_split' || at < 0 || uses.length !== 1 || into.items.length !== arrays.length * 2) return null
  const [train, test] = [into.items[2 * at], into.items[2 * at + 1]]
  return train?.is === 'name' && test?.is === 'name' && train.name !== test.name ? [train.name, test.name] : null
}

/** What stands around the two statements: their indent, the comments behind and between them. null where other code shares their lines. */
function frameOf(text: string, fit: Span, division: Span) {
  const indent = text.slice(text.lastIndexOf('\n', fit.from - 1) + 1, fit.from)
  const between = text.slice(fit.to, division.from)
  const tail = /^[ \t]*(?:#[^\n]*)?\n/.exec(between)?.[0].trimEnd()
  const notes = between.slice(between.indexOf('\n') + 1).replace(/[ \t]*$/, '')
  const end = text.indexOf('\n', division.to) < 0 ? text.length : text.indexOf('\n', division.to)
  const after = text.slice(division.to, end)
  if (tail === undefined || !/^[ \t]*$/.test(indent) || /^[ \t]*[^\s#]/m.test(notes) || !/^[ \t]*(?:#.*)?$/.test(after)) return null
  return text.slice(fit.from, fit.to).includes('\n') ? null : { indent, tail, notes, after }
}

function mentions(value: Expression, name: string): boolean {
  return JSON.stringify(value).includes(`"name":${JSON.stringify(name)}`)
}

function wordOf(name: string, flags = ''): RegExp {
  return new RegExp(`(?<![\\w.])${name}(?!\\w)`, flags)
}

function holds({ from, to }: Span, place: Place): boolean {
  return place.cell === 0 && from <= place.from && place.to <= to
}

function lineOf(text: string, offset: number): number {
  return text.slice(0, offset).split('\n').length
}
