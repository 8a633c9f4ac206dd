import type { Expression, Statement } from '../../model/syntax.ts'

export type Assign = Extract<Statement, { is: 'assign' }>
type Call = Extract<Expression, { is: 'call' }>

/** `X = scaler.fit_transform(X)`, `X, y = sampler.fit_resample(X, y)`: a step that is fitted and put in place of what it was given. */
export interface FitStatement {
  /** The name of the step, and the line that makes it where it was made on the way. */
  step: string
  setup: string | null
  method: 'fit_transform' | 'fit_resample'
  /** Names given, each with the name that what comes of it is put into; null for labels that are only looked at. */
  arrays: { from: string; into: string | null }[]
}

/** Reads a statement as such a step; null where it is anything else. */
export function fitStatement(text: string, { targets, value }: Assign): FitStatement | null {
  const into = targets.length === 1 && targets[0] !== undefined ? namesIn(targets[0]) : null
  if (into === null || value.is !== 'call' || value.callee.is !== 'member') return null
  const { of, name } = value.callee
  const from = value.arguments.map(({ is, keyword, value: it }) => (is === 'plain' && keyword === null && it.is === 'name' ? it.name : ''))
  const step = stepOf(text, of)
  if (step === null || from.length === 0 || from.includes('') || new Set(from).size < from.length) return null
  if (name === 'fit_transform' && into.length === 1 && from.length <= 2)
    return { ...step, method: name, arrays: from.map((it, i) => ({ from: it, into: into[i] ?? null })) }
  if (name === 'fit_resample' && into.length === 2 && from.length === 2)
    return { ...step, method: name, arrays: from.map((it, i) => ({ from: it, into: into[i] ?? null })) }
  return null
}

/** A step by its name; one that is made on the way, `StandardScaler()`, is given the name of its class. */
function stepOf(text: string, of: Expression): { step: string; setup: string | null } | null {
  if (of.is === 'name') return { step: of.name, setup: null }
  const made = text.slice(of.from, of.to)
  const step = of.is === 'call' ? nameFor(of) : null
  return step === null || made.includes('\n') || new RegExp(`\\b${step}\\b`).test(text) ? null : { step, setup: `${step} = ${made}` }
}

function nameFor({ callee }: Call): string | null {
  const name = callee.is === 'name' || callee.is === 'member' ? callee.name : ''
  return /^[A-Z][A-Za-z0-9]{0,60}$/.test(name)
    ? name
        .replace(/([a-z0-9])([A-Z])/g, '$1_$2')
        .replace(/([A-Z])([A-Z][a-z])/g, '$1_$2')
        .toLowerCase()
    : null
}

function namesIn(target: Expression): string[] | null {
  const items = target.is === 'tuple' || target.is === 'list' ? target.items : [target]
  const names = items.map((item) => (item.is === 'name' ? item.name : ''))
  return names.includes('') || new Set(names).size < names.length ? null : names
}
