import type { Contract } from '../model/contract.ts'
import type { ContractRun } from '../model/contract-run.ts'
import type { ModelEvidence } from '../model/evidence.ts'
import { valueOf } from '../model/read.ts'
import type { WeighedContract } from '../model/weighed-contract.ts'
import { contractFiles } from './contract-files.ts'
import { contractTouched } from './contract-touched.ts'
import { signatureOfModel } from './signature.ts'
import { type SignatureChange, signatureChanges } from './signature-change.ts'
import { contractChange, signatureMismatches } from './signature-judged.ts'

/** How callers are broken: by the contract itself, by a model that is not what it says, or by one that is not what base's was. */
export interface SignatureBreak {
  by: 'version' | 'differs' | 'base'
  changes: SignatureChange[]
  /** Of the contract, at head. */
  version: number
}

/** The first of these that is so; the others would say the same again. */
export function signatureBreak(model: ModelEvidence, weighed: WeighedContract | null): SignatureBreak | null {
  const [base, head] = [valueOf(model.contract.base), valueOf(model.contract.head)]
  if (head === null) return null
  const found = (by: SignatureBreak['by'], changes: SignatureChange[]) =>
    changes.length === 0 ? null : { by, changes, version: head.contract }
  const change = base === null || !contractTouched(model) ? null : contractChange(base, head)
  const unversioned = change?.needsVersion ? change.changes.filter(({ effect }) => effect !== 'compatible') : []
  const runs = weighed?.devices.flatMap((device) => device.runs) ?? []
  const differs = runs.map(({ model: { facts } }) => (isTold(facts) ? signatureMismatches(head, facts) : []))
  const raised = base === null || head.contract > base.contract
  return (
    found('version', unversioned) ??
    found('differs', longest(differs)) ??
    (raised ? null : found('base', longest(runs.map((run) => sinceBase(run, base, model)))))
  )
}

/** Whether a result tells of a model on base, and that is not the one which base has now: then it says nothing of a change since. */
export function isOfOtherBase(run: ContractRun, model: ModelEvidence): boolean {
  const base = valueOf(model.contract.base)
  return base !== null && isTold(run.base?.facts ?? {}) && !isOfBase(run, base, model)
}

function isOfBase({ base: told }: ContractRun, base: Contract, { contractTree: { base: tree } }: ModelEvidence): boolean {
  const known = tree === null ? [] : (tree.digests[contractFiles(base, tree.at).model] ?? [])
  return [told?.digest ?? []].flat().some((digest) => known.includes(digest))
}

/** What a result says of the model on base, where that is the one base really has. */
function sinceBase(run: ContractRun, base: Contract, model: ModelEvidence): SignatureChange[] {
  const {
    model: { facts },
    base: told,
  } = run
  if (told === undefined || !isTold(facts) || !isTold(told.facts) || !isOfBase(run, base, model)) return []
  return signatureChanges(signatureOfModel(told.facts), signatureOfModel(facts)).filter(({ effect }) => effect === 'breaking')
}

type Told = Parameters<typeof signatureOfModel>[0]

function isTold(facts: Partial<Told> | undefined): facts is Told {
  return facts?.inputs !== undefined && facts.outputs !== undefined && facts.defaults !== undefined
}

function longest(lists: SignatureChange[][]): SignatureChange[] {
  return lists.toSorted((a, b) => b.length - a.length)[0] ?? []
}
