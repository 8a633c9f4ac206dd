import type { Suggestion } from '../../model/finding.ts'
import type { Program } from '../../model/program.ts'
import type { Expression, Span, Statement } from '../../model/syntax.ts'
import { readScript } from '../../read/syntax/script.ts'
import type { Learned, Place } from '../flow/facts.ts'
import { blocksOf } from './blocks.ts'

type Assign = Extract<Statement, { is: 'assign' }>

/**
 * The lines that split first and then fit on the training part: where `X = scaler.fit_transform(X)` stands right before the split of it,
 * in one block, and nothing later needs the whole. null where that is not certain. Lines of a notebook are JSON and are left alone.
 */
export function splitFirst(program: Program, learned: Learned, split: Place): Suggestion | null {
  const [cell] = program.cells
  const script = program.kind === 'python' && cell !== undefined ? readScript(cell.text) : null
  if (script === null || script.broken || script.text.trimEnd() !== cell?.text.trimEnd()) return null
  const { text, statements } = script
  for (const block of blocksOf(statements)) {
    const at = block.findIndex((it) => holds(it, learned.place))
    const [fit, division] = [block[at], block[at + 1]]
    if (fit?.is === 'assign' && division?.is === 'assign' && holds(division, split)) return rewritten(text, fit, division)
  }
  return null
}

function rewritten(text: string, fit: Assign, division: Assign): Suggestion | null {
  const [target] = fit.targets
  const { value } = fit
  if (fit.targets.length !== 1 || target?.is !== 'name' || value.is !== 'call' || value.callee.is !== 'member') return null
  const { of: scaler, name: method } = value.callee
  const data = onlyName(value)
  if (method !== 'fit_transform' || scaler.is !== 'name' || data === null) return null
  const sides = sidesOf(division, target.name)
  if (sides === null || isRead(text.slice(division.to), target.name) || (data !== target.name && !isFresh(text, target.name, fit)))
    return null
  const [train, test] = sides
  const [above, between] = [lineAround(text, fit), text.slice(fit.to, division.from)]
  const tail = /^[ \t]*(?:#[^\n]*)?\n/.exec(between)?.[0].trimEnd()
  const indent = /^[ \t]*$/.exec(above)?.[0]
  const notes = between.slice(between.indexOf('\n') + 1).replace(/[ \t]*$/, '')
  if (tail === undefined || indent === undefined || /^[ \t]*[^\s#]/m.test(notes) || /\n/.test(text.slice(fit.from, fit.to))) return null
  const end = text.indexOf('\n', division.to) < 0 ? text.length : text.indexOf('\n', division.to)
  const after = text.slice(division.to, end)
  if (!/^[ \t]*(?:#.*)?$/.test(after)) return null
  const written = renamed(text, division, target.name, data)
  const lines = `${notes}${indent}${written}${after}`.split('\n')
  const fitted = `${indent}${train} = ${scaler.name}.fit_transform(${train})${tail}`
  return {
    fileLine: lineOf(text, fit.from),
    fileEndLine: lineOf(text, division.to),
    lines: [...lines, fitted, `${indent}${test} = ${scaler.name}.transform(${test})`],
  }
}

/** The two names that take the sides of the array of that name. */
function sidesOf({ targets, value }: Assign, array: string): [string, string] | null {
  const [into] = targets
  if (targets.length !== 1 || into?.is !== 'tuple' || value.is !== 'call') return null
  const callee = value.callee.is === 'member' ? value.callee.name : value.callee.is === 'name' ? value.callee.name : ''
  const arrays = value.arguments.filter(({ is, keyword }) => is === 'plain' && keyword === null)
  const at = arrays.findIndex((it) => it.value.is === 'name' && it.value.name === array)
  const uses = value.arguments.filter((it) => mentions(it.value, array))
  if (callee !== 'train_test_split' || at < 0 || uses.length !== 1 || into.items.length !== arrays.length * 2) return null
  const [train, test] = [into.items[2 * at], into.items[2 * at + 1]]
  return train?.is === 'name' && test?.is === 'name' && train.name !== test.name ? [train.name, test.name] : null
}

function renamed(text: string, division: Assign, from: string, to: string): string {
  const written = text.slice(division.from, division.to)
  return from === to ? written : written.replace(new RegExp(`(?<![\\w.])${from}(?!\\w)`), to)
}

function onlyName({ arguments: given }: Extract<Expression, { is: 'call' }>): string | null {
  const [one] = given
  return given.length === 1 && one?.is === 'plain' && one.value.is === 'name' ? one.value.name : null
}

function mentions(value: Expression, name: string): boolean {
  return value.is === 'name' ? value.name === name : JSON.stringify(value).includes(`"name":${JSON.stringify(name)}`)
}

function isRead(text: string, name: string): boolean {
  return new RegExp(`(?<![\\w.])${name}(?!\\w)`).test(text)
}

/** Whether the name first stands where the fit gives it. */
function isFresh(text: string, name: string, fit: Assign): boolean {
  return !isRead(text.slice(0, fit.from), name)
}

function holds({ from, to }: Span, place: Place): boolean {
  return place.cell === 0 && from <= place.from && place.to <= to
}

function lineAround(text: string, { from }: Span): string {
  return text.slice(text.lastIndexOf('\n', from - 1) + 1, from)
}

function lineOf(text: string, offset: number): number {
  return text.slice(0, offset).split('\n').length
}
