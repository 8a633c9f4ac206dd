import type { Argument, Expression, Statement } from '../../../model/syntax.ts'

export type Assign = Extract<Statement, { is: 'assign' }>
export type Call = Extract<Expression, { is: 'call' }>

/** What a step is given, as written, and the name that what comes of it is put into; null for labels that are only looked at. */
export interface FittedArray {
  from: Expression
  into: string | null
}

/** `X = scaler.fit_transform(X)`, `X, y = sampler.fit_resample(X, y)`: a step that is fitted and put in place of what it was given. */
export interface FitStatement {
  /** The line that makes the step where it was made on the way. */
  setup: string | null
  /** Its name. */
  step: string
  arrays: FittedArray[]
  /** The columns of a frame that it is fitted on and put in the place of. */
  columns?: Expression
  /** The lines that fit it on the names of the training part, and apply it to those of the test part. */
  lines(train: readonly string[], test: readonly string[]): string[]
}

/** Reads a statement as such a step; null where it is anything else. */
export function fitStatement(text: string, { targets, value }: Assign): FitStatement | null {
  const into = targets.length === 1 && targets[0] !== undefined ? namesOf(targets[0]) : null
  const call = value.is === 'call' ? fitCall(value) : null
  if (into === null || call === null || value.is !== 'call') return null
  const from = call.arguments.map((it) => it.value)
  const step = stepOf(text, call.callee.of)
  if (step !== null && isOneWay(text, step)) return null
  const plain = call.arguments.every(({ is, keyword }) => is === 'plain' && keyword === null)
  if (step === null || from.length === 0 || from.length > 2 || !plain) return null
  const arrays = from.map((it, i): FittedArray => ({ from: it, into: into[i] ?? null }))
  if (call.callee.name === 'fit_resample') {
    if (value.from !== call.from || value.to !== call.to || into.length !== 2 || from.length !== 2) return null
    return { ...step, arrays, lines: (train) => [`${train.join(', ')} = ${step.step}.fit_resample(${train.join(', ')})`] }
  }
  const around = wrapOf(text, value, call)
  if (into.length !== 1 || around === null) return null
  const lines = (train: readonly string[], test: readonly string[]) => [
    `${train[0]} = ${around(`${step.step}.fit_transform(${train.join(', ')})`, train[0] ?? '')}`,
    `${test[0]} = ${around(`${step.step}.transform(${test[0]})`, test[0] ?? '')}`,
  ]
  return { ...step, arrays, lines }
}

type FitCall = Call & { callee: Extract<Expression, { is: 'member' }> }

/** The call that fits: the value itself, or what is made of its result by a conversion or a frame. */
function fitCall(value: Call): FitCall | null {
  const { callee } = value
  if (callee.is !== 'member') return null
  if (callee.name === 'fit_transform' || callee.name === 'fit_resample') return { ...value, callee }
  const [first] = value.arguments
  if (callee.name === 'DataFrame') return first?.value.is === 'call' ? fitCall(first.value) : null
  return conversions.test(callee.name) && value.arguments.length === 0 && callee.of.is === 'call' ? fitCall(callee.of) : null
}

const conversions = /^(?:toarray|todense)$/

/** What stands around the fit, to be written again around each part. */
function wrapOf(text: string, value: Call, call: FitCall): ((inner: string, part: string) => string) | null {
  if (value.from === call.from && value.to === call.to) return (inner) => inner
  const [before, after] = [text.slice(value.from, call.from), text.slice(call.to, value.to)]
  if (before.includes('\n') || after.includes('\n')) return null
  if (value.callee.is === 'member' && conversions.test(value.callee.name)) return before === '' ? (inner) => inner + after : null
  const [, ...rest] = value.arguments
  const given = call.arguments[0]?.value
  const columns = rest.find(({ keyword }) => keyword === 'columns')
  const index = rest.find(({ keyword }) => keyword === 'index')
  if (given?.is !== 'name' || rest.length !== [columns, index].filter(Boolean).length || !isOf(columns, given.name, 'columns')) return null
  if (index !== undefined && !isOf(index, given.name, 'index')) return null
  return (inner, part) => `${before}${inner}, columns=${part}.columns, index=${part}.index)`
}

function isOf(argument: Argument | undefined, frame: string, name: string): boolean {
  const value = argument?.value
  return value?.is === 'member' && value.name === name && value.of.is === 'name' && value.of.name === frame
}

/** Some steps can only be fitted: there is nothing to apply to other rows. */
function isOneWay(text: string, { step, setup }: { step: string; setup: string | null }): boolean {
  const made = setup ?? text.slice(Math.max(0, text.search(new RegExp(`(?<![\\w.])${step}[ \\t]*=(?!=)`))))
  return /^[\w.]+[ \t]*=[ \t]*(?:\w+\.)*(?:TSNE|MDS|SpectralEmbedding)\(/.test(made)
}

/** A step by its name; one that is made on the way, `StandardScaler()`, is given the name of its class. */
export function stepOf(text: string, of: Expression): { step: string; setup: string | null } | null {
  const made = text.slice(of.from, of.to)
  if (of.is === 'name' || (of.is === 'member' && /^self\.\w+$/.test(made))) return { step: made, setup: null }
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

/** Names that are assigned to, all of them plain and each once. */
export function namesOf(target: Expression): string[] | null {
  const items = target.is === 'tuple' || target.is === 'list' ? target.items : [target]
  const names = items.map((item) => (item.is === 'name' ? item.name : ''))
  return names.includes('') || new Set(names).size < names.length ? null : names
}
