import type { Call } from './call.ts'
import { stepOf } from './row-index.ts'
import type { Step } from './rows.ts'
import type { Run } from './run.ts'
import { flowOf, type Selection, type Value } from './value.ts'

/** Row numbers of row numbers: a part, or a side, of what those keep. */
export function selectedOf(of: Selection, step: Step, text: string): Selection {
  const key = `${of.key}[${text}]`
  const within = [...(of.within ?? []), stepOf(of)]
  if (step.is !== 'split') return { ...of, key, is: 'index', within, step: { is: 'part', key } }
  return { ...of, key, is: 'fold', side: step.side, within, step: { ...step, id: `${step.id} of ${of.key} ${of.side}` } }
}

/** The rows that a selection leaves. */
export function othersOf(selection: Selection): Selection {
  const { key, step } = selection
  if (selection.is === 'fold' && step === undefined) return { ...selection, side: 1 - selection.side }
  const other = key.startsWith('~') ? key.slice(1) : `~${key}`
  if (step?.is === 'split') return { ...selection, key: other, step: { ...step, side: 1 - step.side } }
  return { ...selection, is: 'mask', key: other, side: 0, step: undefined }
}

/** `Subset(data, numbers)`: the rows of these numbers. */
export function subsetOf(run: Run, of: Value, numbers: Value): Value {
  const made = { ...flowOf([of]), rows: run.rowsOf(of) }
  const { selects } = numbers
  for (const loop of numbers.loops) made.loops.add(loop)
  const steps: readonly Step[] =
    selects === null ? [{ is: 'unsure', key: `index ${run.identity(numbers)}` }] : [...(selects.within ?? []), stepOf(selects)]
  return { ...made, rows: steps.reduce((rows, step) => run.narrowed(rows, step), made.rows) }
}

/** `DataLoader(Pictures(root), 64)`: whatever it is, it has rows; where somebody draws of them, nobody knows which. */
export function isLoaded(path: string, { items, thing }: Value, { positional, keywords }: Call): boolean {
  if (!path.endsWith('DataLoader') || path.startsWith('dgl') || positional.length > 2) return false
  return items === null && thing === null && !keywords.has('sampler') && !keywords.has('batch_sampler')
}
