import type { Evidence } from '../model/evidence.ts'
import type { ModelReport } from '../model/report.ts'
import { type Verdict, worst } from '../model/verdict.ts'

/** Whether a verdict is undecided for want of the organisation's file, and maybe of nothing else. */
export function blindly(verdict: Verdict, organisation: Evidence['organisation']): boolean {
  return verdict === 'undecided' && organisation.is === 'unreadable'
}

/**
 * A model that was judged without its organisation's file. That may have locked a mode, a severity or an approver, so what passed is
 * undecided, whatever the mode; what holds is held all the same, and a way back passes.
 */
export function underOrganisation(model: ModelReport, { organisation }: Pick<Evidence, 'organisation'>): ModelReport {
  if (organisation.is !== 'unreadable' || model.kind === 'rollback' || (model.kind === 'untouched' && model.would === 'pass')) return model
  const { because: _, ...rest } = model
  return { ...rest, verdict: worst(model.verdict, 'undecided'), would: worst(model.would, 'undecided') }
}
