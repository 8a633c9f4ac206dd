import type { Expression } from '../../../model/syntax.ts'
import { columnsOf } from './column-statement.ts'
import type { Assign, FitStatement } from './fit-statement.ts'
import { namesIn } from './mentions.ts'

type Call = Extract<Expression, { is: 'call' }>

/** A part of a frame filled with a statistic of itself: `frame['age'].fillna(frame['age'].median())`. */
export interface Filled {
  /** The name of the frame. */
  frame: string
  /** What is filled, as written from the name on: `['age']`. */
  part: string
  statistic: Expression
}

const statistics = /^(?:mean|median|min|max)$/

/** Reads a value as such; null where it is anything else. */
export function filledBy(text: string, value: Expression): Filled | null {
  if (value.is !== 'call' || value.callee.is !== 'member' || value.callee.name !== 'fillna' || value.arguments.length !== 1) return null
  const [given] = value.arguments
  const { of } = value.callee
  const frame = of.is === 'name' ? of.name : of.is === 'subscript' && of.of.is === 'name' ? of.of.name : null
  if (given === undefined || frame === null || text.slice(of.from, of.to).includes('\n')) return null
  const statistic = statisticOf(given.value)
  const whole = text.slice(of.from, of.to)
  if (
    statistic === null ||
    text.slice(statistic.from, statistic.to) !== whole ||
    [...namesIn(of)].filter((it) => it === frame).length !== 1
  )
    return null
  return { frame, part: whole.slice(frame.length), statistic: given.value }
}

/** `frame['age'] = frame['age'].fillna(frame['age'].median())`, as a step that is fitted on one part and applied to both. */
export function statisticStatement(text: string, { targets, value }: Assign): FitStatement | null {
  const [target] = targets
  const filled = filledBy(text, value)
  const from = value.is === 'call' && value.callee.is === 'member' ? rootOf(value.callee.of) : null
  if (filled === null || from === null || targets.length !== 1 || target === undefined) return null
  const { frame, part, statistic } = filled
  if (text.slice(target.from, target.to) !== frame + part) return null
  const columns = target.is === 'subscript' ? columnsOf(target) : null
  const figure = text.slice(statistic.from, statistic.to).slice(frame.length)
  return {
    setup: null,
    step: frame,
    arrays: [{ from, into: frame }],
    ...(columns === null ? {} : { columns }),
    // The test part first: then the training part is still as it was measured.
    lines: ([train], [test]) => [test, train].map((side) => `${side}${part} = ${side}${part}.fillna(${train}${figure})`),
  }
}

function rootOf(of: Expression): Expression | null {
  return of.is === 'name' ? of : of.is === 'subscript' ? rootOf(of.of) : null
}

/** What a statistic is of: `X` of `X.mean()`, `X.mode()[0]`, `X.mode().iloc[0]`. */
function statisticOf(value: Expression): Expression | null {
  if (value.is === 'subscript') {
    const inner = value.of.is === 'member' && value.of.name === 'iloc' ? value.of.of : value.of
    return isMode(inner) ? inner.callee.of : null
  }
  return value.is === 'call' && value.callee.is === 'member' && statistics.test(value.callee.name) && value.arguments.length === 0
    ? value.callee.of
    : null
}

function isMode(value: Expression): value is Call & { callee: Extract<Expression, { is: 'member' }> } {
  return value.is === 'call' && value.callee.is === 'member' && value.callee.name === 'mode' && value.arguments.length === 0
}
