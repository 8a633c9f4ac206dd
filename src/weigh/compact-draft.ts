import { type CompactDraft, compactFields, type DerivedAnswer, type FieldKey } from '../model/compact.ts'
import type { Evidence, ModelEvidence, Sided } from '../model/evidence.ts'
import type { ChangedSide } from '../model/rule.ts'
import { configAnswers } from './compact-draft-config.ts'
import { constraintAnswer } from './compact-draft-cost.ts'
import { metricAnswers } from './compact-draft-metrics.ts'
import { baselineAnswer, dataAnswer, gatesPlace, type Told } from './compact-draft-places.ts'
import { rollbackAnswer } from './compact-draft-rollback.ts'
import { signalAnswer } from './compact-draft-signals.ts'
import { sliceAnswers } from './compact-draft-slices.ts'
import { configured, linesOf, onOneLine } from './compact-draft-words.ts'
import { owedFields } from './compact-scope.ts'
import { isRefresh } from './refresh.ts'

/** Models of one change whose answers still stand side by side in one field. */
const mostModels = 5

type Known = CompactDraft['known']
type Drafted = Pick<Evidence, 'models' | 'pull' | 'sources' | 'settings'>

/** What the evidence tells of the compact that a change owes. Nothing here is a goal, a hope or a judgement: those are left to people. */
export function draftCompact({ models, pull, sources, settings }: Drafted, sides: Sided<ChangedSide>): CompactDraft {
  const approvers = settings.is === 'read' ? settings.value.approvers : []
  const known = models.map((model) => ({ id: model.id, known: ofModel(model, { pull, sources, sides, approvers }) }))
  const keys = compactFields.map(({ key }) => key)
  const isOfRefresh = models.length > 0 && models.every(({ change }) => isRefresh(change))
  const owed = new Set(models.flatMap(owedFields))
  return {
    asked: isOfRefresh ? keys.filter((key) => owed.has(key)) : keys,
    known: Object.fromEntries(keys.flatMap((key) => together(key, known).map((answer) => [key, answer]))),
  }
}

/** One answer where all models have the same; else each model's beside its name. */
function together(key: FieldKey, models: { id: string; known: Known }[]): DerivedAnswer[] {
  const told = models.flatMap(({ id, known }) => (known[key] === undefined ? [] : [{ id, ...known[key] }]))
  const [first] = told
  if (first === undefined) return []
  const from = [...new Set(told.flatMap((it) => it.from))]
  if (told.length === models.length && told.every(({ value }) => value === first.value)) return [{ value: first.value, from }]
  if (told.length > mostModels) return []
  const lines = told.map(({ id, value }) => `\`${id}\` ${value.replace(/\n- /g, '; ').replace(/^- /, '')}`)
  return [{ value: lines.length < 2 ? lines.join('') : lines.map((line) => `- ${line}`).join('\n'), from }]
}

function ofModel(
  model: ModelEvidence,
  { pull, sources, sides, approvers }: Pick<Evidence, 'pull' | 'sources'> & { sides: Sided<ChangedSide>; approvers: string[] },
): Known {
  const { settings } = model
  const known: Known = {}
  const say = (key: FieldKey, value: string | undefined, from: string[]) => {
    if (value !== undefined && value !== '') known[key] = { value, from }
  }
  const tell = (key: FieldKey, answer: Told | null) => say(key, answer?.text, answer?.from ?? [])
  const { success, guardrails } = metricAnswers(model, pull.baseRef)
  const measured = [settings.metrics ?? 'metrics', gatesPlace(model)]
  const signals = signalAnswer(model, sides)
  const config = configAnswers(model, sources)
  tell('decisionOwner', ownerAnswer(model, approvers))
  say('successMetric', linesOf(success), measured)
  say('guardrailMetrics', linesOf(guardrails), measured)
  tell('constraints', constraintAnswer(model))
  tell('labelsAndDataSnapshot', dataAnswer(model))
  tell('baseline', baselineAnswer(model, pull))
  say('candidateSignals', signals?.text, [signals?.from ?? ''])
  say('thresholdOrConfigPlan', linesOf(config), ['the diff'])
  say('evalSlices', linesOf(sliceAnswers(model)), measured)
  tell('rollbackOrFallback', rollbackAnswer(model, pull.baseRef))
  for (const [key, value] of Object.entries(settings.compact)) say(key as FieldKey, value.trim(), [configured('compact')])
  return known
}

/** Who decides: the prediction contract's owner, the model's, those who may approve. */
function ownerAnswer({ settings, codeOwners = [] }: ModelEvidence, approvers: string[]): Told | null {
  const { decision_owner: decides, owner = decides } = settings.prediction ?? {}
  const told = [
    { names: typeof owner === 'string' ? [owner] : [], from: configured('prediction') },
    { names: settings.owners, from: configured('owners') },
    { names: codeOwners, from: 'CODEOWNERS' },
    { names: approvers, from: configured('approvers') },
  ].find(({ names }) => names.length > 0)
  return told === undefined ? null : { text: told.names.map(onOneLine).join(', '), from: [told.from] }
}
