import { type CheckKind, type ContractCheck, kindOfCheck } from '../../model/contract-run.ts'

/** What is known of a model before it is run. */
export interface Known {
  /** The model did not load: why, for all that would run it. */
  loaded: boolean
  inputsDiffer: boolean
  /** Outputs whose declaration is not the contract's. */
  outputs: ReadonlySet<string>
  /** No output is as the contract has it, so that runs have nothing to be held to. */
  everyOutput: boolean
}

/** A fault that makes others of its symptoms. `passes`: not even a check that holds means anything under it. */
interface Cause {
  of(checks: ContractCheck[]): boolean
  /** Checks that then say nothing of their own. */
  spoils(check: ContractCheck): boolean
  passes: boolean
  why: string
}

const failed = (checks: ContractCheck[], matches: (check: ContractCheck) => boolean) =>
  checks.some((check) => check.status === 'fail' && matches(check))
const kinds =
  (...some: CheckKind[]) =>
  (check: ContractCheck) =>
    some.includes(kindOfCheck(check))
const ids =
  (...some: string[]) =>
  ({ id }: ContractCheck) =>
    some.includes(id)
const isShape = (check: ContractCheck) => kindOfCheck(check) === 'output' && check.clause !== undefined && shapeClauses.has(check.clause)
const shapeClauses: ReadonlySet<string> = new Set(['missing', 'type', 'rank', 'shape', 'size'])
const rowLaws = ids('law/row-independent', 'law/permutation')
const any =
  (...some: ((check: ContractCheck) => boolean)[]) =>
  (check: ContractCheck) =>
    some.some((matches) => matches(check))

/** A behaviour that is only wrong because the answer has the wrong rows. */
const wrongRows = (check: ContractCheck) => kindOfCheck(check) === 'behaviour' && check.clause === 'rows'
const compared = kinds('golden', 'equivalence')
const generated = ids('law/generated')

/** Causes before their symptoms: the first that is there takes the others' voice. */
const causes: Cause[] = [
  {
    of: (checks) => failed(checks, ids('law/deterministic')),
    spoils: any(compared, kinds('parity', 'output'), rowLaws, generated),
    passes: true,
    why: 'Two runs of this model differ, so comparing proves nothing, see law/deterministic.',
  },
  {
    of: (checks) => failed(checks, isShape),
    spoils: any(compared, kinds('parity'), rowLaws, generated, wrongRows),
    passes: false,
    why: 'An output is not of the shape that the contract says, see output.',
  },
  {
    of: (checks) => failed(checks, ids('law/row-independent')),
    spoils: any(compared, kinds('parity', 'output'), ids('law/permutation'), generated, wrongRows),
    passes: false,
    why: 'A row of this model depends on its batch, see law/row-independent.',
  },
  {
    of: (checks) => failed(checks, ids('law/permutation')),
    spoils: any(compared, kinds('parity', 'output'), generated, wrongRows),
    passes: false,
    why: 'A row of this model depends on its place in the batch, see law/permutation.',
  },
  {
    of: (checks) => failed(checks, kinds('parity')),
    spoils: any(compared, kinds('output'), generated),
    passes: false,
    why: 'This provider says other things than the CPU, see parity.',
  },
  {
    of: (checks) => failed(checks, kinds('output')),
    spoils: any(compared, generated, wrongRows),
    passes: false,
    why: 'An output breaks the contract on an ordinary request already, see output.',
  },
]

/**
 * One fault, one finding: a check that only shows the symptom of another fault says `could-not-run` and names that one. The causes
 * come in the order of the list; a cause that was itself silenced silences nothing.
 */
export function oneFault(checks: ContractCheck[]): ContractCheck[] {
  let told = checks
  for (const { of, spoils, passes, why } of causes) {
    if (!of(told)) continue
    told = told.map((check) =>
      spoils(check) && (check.status === 'fail' || (passes && check.status === 'pass')) ? silenced(check, why) : check,
    )
  }
  return told
}

/** Why a check cannot be tried at all, from what is known before the model is run; null: it can. */
export function untriable(id: string, { loaded, inputsDiffer, outputs, everyOutput }: Known): string | null {
  const kind = kindOfCheck({ id })
  if (kind === 'load' || kind === 'artifact' || kind === 'signature') return null
  if (!loaded) return 'The model does not load, see load.'
  if (inputsDiffer) return 'The signature differs: a request of the contract is none of the model, see signature.'
  if (everyOutput && (kind === 'law' || kind === 'golden' || kind === 'equivalence'))
    return 'The signature differs in every output, see signature.'
  const name = id.slice(kind.length + 1)
  if ((kind === 'output' || kind === 'parity') && outputs.has(name)) return `The signature differs in the output ${name}, see signature.`
  return null
}

function silenced({ id, cases, seed }: ContractCheck, why: string): ContractCheck {
  return { id, status: 'could-not-run', why, ...(cases === undefined ? {} : { cases }), ...(seed === undefined ? {} : { seed }) }
}
