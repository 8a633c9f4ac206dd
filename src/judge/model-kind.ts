import type { ModelEvidence } from '../model/evidence.ts'
import type { ModelReport } from '../model/report.ts'
import { isRefresh } from '../weigh/refresh.ts'

/** What kind of change this is for one model: it decides which rules are asked. */
export function modelKind(model: ModelEvidence): ModelReport['kind'] {
  const { change, settings } = model
  if (model.wayBack.is === 'read' && change.policy.length === 0) return 'rollback'
  if (settings.strict && change.dependencies.length > 0) return 'behaviour'
  if (change.artifact || change.metrics || change.code.length + change.config.length + change.prompts.length > 0) {
    return isRefresh(change) ? 'refresh' : 'behaviour'
  }
  if (model.isNew) return 'behaviour'
  const { policy, contract, dataContract, plans = [] } = change
  if (policy.length + contract.length + dataContract.length + plans.length > 0) return 'policy'
  return change.dependencies.length > 0 ? 'dependencies' : 'untouched'
}

/** The model's mode on the day of the review: `enforce_from` caps it at comment until then. */
export function effectiveMode(
  settings: Pick<ModelEvidence['settings'], 'mode' | 'enforce_from'>,
  asOf: string,
): 'observe' | 'comment' | 'enforce' {
  const early = settings.enforce_from !== undefined && asOf.slice(0, 10) < settings.enforce_from
  return early && settings.mode === 'enforce' ? 'comment' : settings.mode
}
