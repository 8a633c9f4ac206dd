import type { Expression, Statement } from '../../../model/syntax.ts'
import type { Place } from '../../flow/facts.ts'
import { calleeName, positionalOf } from './call-at.ts'
import { edited, widest } from './edited.ts'
import { type Assign, type Call, namesOf } from './fit-statement.ts'
import type { Draft, Manuscript } from './manuscript.ts'
import { changes, mentions, wordOf } from './mentions.ts'

type Method = Call & { callee: Extract<Expression, { is: 'member' }> }

/** `data = prep.fit(raw).transform(raw)` before `data.randomSplit(…)`: the raw rows are split, and the step is fitted on the training part. */
export function splitStream(learned: Place, split: Place): Draft {
  return (manuscript) => {
    const { block, from, to } = manuscript.between(learned, split) ?? { block: [] as Statement[], from: 0, to: 0 }
    const [fit, division] = [block[from], block[to]]
    if (fit?.is !== 'assign' || division?.is !== 'assign') return null
    const step = fittedIn(manuscript, fit)
    const [train, test, more] = division.targets[0] === undefined ? [] : (namesOf(division.targets[0]) ?? [])
    const { value } = division
    const isSplit = value.is === 'call' && value.callee.is === 'member' && value.callee.name === 'randomSplit'
    if (step === null || !isSplit || value.callee.is !== 'member' || train === undefined || test === undefined || more !== undefined)
      return null
    const { of } = value.callee
    const between = block.slice(from + 1, to)
    if (of.is !== 'name' || of.name !== step.into || between.some((it) => changes(it, step.given) || changes(it, step.into))) return null
    const fitted = `${step.name}_fitted`
    const isInPlace = step.given === step.into
    const isUsed = between.some((it) => mentions(it, step.into)) || wordOf(step.into).test(manuscript.text.slice(division.to))
    if (manuscript.text.includes(fitted) || (isInPlace && isUsed)) return null
    const edit = edited(manuscript, division, [{ from: of.from, to: of.to, text: step.given }])
    const own = manuscript.own(fit)
    const indent = own?.indent ?? ''
    const applied = [train, test].map((side) => `${fitted}.transform(${side})${step.after}`).join(', ')
    const lines = [...(edit?.lines ?? []), `${indent}${fitted} = ${step.name}.fit(${train})`, `${indent}${train}, ${test} = ${applied}`]
    if (edit === null || own === null || lines.some((line) => line.length > widest)) return null
    if (!isInPlace) return { ...edit, lines }
    return { line: own.line, endLine: edit.endLine, lines: [...manuscript.lines.slice(own.endLine, edit.line - 1), ...lines] }
  }
}

/** `into = name.fit(given).transform(given)`, with what is done to it after. */
function fittedIn(manuscript: Manuscript, { targets, value }: Assign) {
  const [into] = targets.length === 1 && targets[0] !== undefined ? (namesOf(targets[0]) ?? []) : []
  const transform = methodIn(value, 'transform')
  const fit = transform === null ? null : methodIn(transform.callee.of, 'fit')
  const [given] = transform === null ? [] : positionalOf(transform)
  const [learned] = fit === null ? [] : positionalOf(fit)
  if (transform === null || fit === null || into === undefined || given?.is !== 'name' || learned?.is !== 'name') return null
  if (fit.callee.of.is !== 'name' || learned.name !== given.name || fit.to !== transform.callee.of.to) return null
  const after = manuscript.text.slice(transform.to, value.to)
  return /\n/.test(after) ? null : { name: fit.callee.of.name, given: given.name, into, after }
}

/** The call of a method, below calls that are made of its result. */
function methodIn(value: Expression, name: string): Method | null {
  if (value.is !== 'call' || value.callee.is !== 'member') return null
  return calleeName(value) === name ? { ...value, callee: value.callee } : methodIn(value.callee.of, name)
}
