import { review } from '../../judge/review.ts'
import type { Evidence, ModelEvidence } from '../../model/evidence.ts'
import type { Unreadable } from '../../model/read.ts'
import type { Report } from '../../model/report.ts'
import type { Rulebook } from '../../model/rule.ts'
import { type Io, Usage } from './io.ts'
import { readText } from './read-text.ts'
import type { ReviewOptions } from './review.ts'

/** Evidence that `mle-review gather` wrote. It holds the whole change, so nothing else may be said of that. */
export function replayed(file: string, options: ReviewOptions, io: Io): Evidence {
  const said = (['base', 'head', 'description', 'organisation', 'asOf', 'contractReport'] as const).find(
    (option) => options[option] !== undefined,
  )
  if (said !== undefined) {
    const flag = said.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)
    throw new Usage(`--${flag} has no part in a replay: leave it out, or give it to \`mle-review gather\``)
  }
  const text = readText(file, io)
  let evidence: Partial<Evidence> | null
  try {
    evidence = JSON.parse(text) as Partial<Evidence> | null
  } catch (error) {
    throw new Usage(`${nameOf(file)} is no JSON that \`mle-review gather\` wrote, or only a part of it: ${(error as Error).message}`)
  }
  if (evidence?.version !== 1 || !parts.every((part) => typeof evidence[part] === 'object' && evidence[part] !== null))
    throw new Usage(`${nameOf(file)} is not what \`mle-review gather\` writes (version 1)`)
  return withContracts(evidence as Evidence)
}

/** Evidence of an earlier version of the tool knows nothing of contracts: what it cannot tell is unread, not clean. */
function withContracts(evidence: Evidence): Evidence {
  const models = evidence.models
    .map(withPlans)
    .map(withDataContract)
    .map((model): ModelEvidence => {
      if (typeof model !== 'object' || model === null || model.contract !== undefined) return model
      const contract = model.settings?.contract === undefined ? ({ is: 'absent' } as const) : gatheredBefore
      const change = { ...model.change, contract: [] }
      return { ...model, change, contract: { base: contract, head: contract }, contractTree: { base: null, head: null } }
    })
  const { contracts = [], contractAwaited = false, answers = [] } = evidence
  return { ...evidence, models, contracts, contractAwaited, answers }
}

function withDataContract(model: ModelEvidence): ModelEvidence {
  if (typeof model !== 'object' || model === null || model.dataContract !== undefined) return model
  const named = [model.settings?.data_contract ?? null].flat()[0] ?? null
  const contract = named === null ? ({ is: 'absent' } as const) : gatheredBefore
  const change = { ...model.change, dataContract: [] }
  return { ...model, change, dataContract: { base: contract, head: contract, at: { base: named, head: named } }, datasets: [] }
}

function withPlans(model: ModelEvidence): ModelEvidence {
  if (typeof model !== 'object' || model === null || model.plans !== undefined) return model
  const unread = 'The evidence was gathered by a version of mle-review that read no plans: gather it again.'
  return { ...model, plans: { base: [], head: [], unread } }
}

const gatheredBefore: Unreadable = {
  is: 'unreadable',
  fault: 'ours',
  reason: 'gathered-before',
  why: 'The evidence was gathered by a version of mle-review that read no contracts: gather it again.',
}

/** The review of evidence that may have been edited by hand: where it fails on its shape, the file is to blame. */
export function reviewOf(evidence: Evidence, rulebook: Rulebook, file: string): Report {
  try {
    return review(evidence, rulebook)
  } catch (error) {
    throw new Usage(`${nameOf(file)} is not as \`mle-review gather\` wrote it: ${error instanceof Error ? error.message : String(error)}`)
  }
}

const parts = [
  'pull',
  'settings',
  'headSettings',
  'changes',
  'compact',
  'models',
  'sources',
  'secrets',
  'approvals',
  'organisation',
  'overruled',
  'teams',
  'handles',
  'blind',
] as const

function nameOf(file: string): string {
  return file === '-' ? 'standard input' : file
}
