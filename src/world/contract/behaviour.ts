import type { ContractCheck } from '../../model/contract-run.ts'
import { answerWords, wrongRows } from '../../weigh/trial/answer-words.ts'
import type { BadInput } from '../../weigh/trial/bad-input.ts'
import { badInputs } from '../../weigh/trial/bad-inputs.ts'
import { type Clause, clausesOf, judgeBehaviour, type Outcome, type Tried } from '../../weigh/trial/judge-behaviour.ts'
import { rowAxes } from '../../weigh/trial/rows.ts'
import { openGate, type RequestGate } from './request-gate.ts'
import type { Part, Trial } from './trial.ts'
import { type ValidRequest, validRequest } from './valid-request.ts'

/** Tries each clause of `behaviour` with all requests that it is about: on the schema that serving enforces, then on the model. */
export const behaviour: Part = async (trial) => {
  const clauses = clausesOf(trial.contract)
  if (clauses.length === 0) return []
  const none = (check: Untried) => clauses.map(({ name }): ContractCheck => ({ id: `behaviour/${name}`, ...check }))
  const valid = await validRequest(trial)
  if ('status' in valid) return none(valid)
  const gate = await openGate(trial, valid.request)
  if (gate !== null && 'why' in gate) return none({ status: 'could-not-run', why: gate.why })
  try {
    const checks: ContractCheck[] = []
    for (const clause of clauses) checks.push(await checkClause(clause, { trial, valid, gate }))
    return checks
  } finally {
    await gate?.[Symbol.asyncDispose]()
  }
}

/** Why a clause has no result. */
interface Untried {
  status: 'could-not-run' | 'unsupported'
  why: string
}

interface Path {
  trial: Trial
  valid: ValidRequest
  gate: RequestGate | null
}

async function checkClause(clause: Clause, path: Path): Promise<ContractCheck> {
  const id = `behaviour/${clause.name}`
  const { contract, facts: declared, now } = path.trial
  const tries = badInputs(clause.name, {
    contract,
    declared,
    now,
    example: (rows) => path.trial.example(rows),
    request: path.valid.request,
    says: clause.says,
  })
  if ('why' in tries) return { id, status: 'could-not-run', why: `It cannot be tried: ${tries.why}.` }
  const tried: Tried[] = []
  for (const one of tries) {
    const outcome = await outcomeOf(one, clause, path)
    if ('status' in outcome) return { id, ...outcome }
    tried.push({ what: one.what, outcome })
    if (outcome.did !== clause.says) break
  }
  return judgeBehaviour(clause, tried, path.gate !== null)
}

async function outcomeOf({ request, what, rows }: BadInput, clause: Clause, { trial, valid, gate }: Path): Promise<Outcome | Untried> {
  const over = trial.model.overtime?.() ?? null
  if (over !== null) return { status: 'could-not-run', why: over }
  const said = (await gate?.says(request)) ?? { is: 'taken' }
  if (said.is === 'untold') return { status: 'could-not-run', why: said.why }
  if (said.is === 'refused') return { did: 'reject', by: 'schema', why: said.why }
  const answer = await trial.model.run(request, `behaviour/${clause.name}`)
  switch (answer.is) {
    case 'ok': {
      const { outputs } = answer.value
      const wrong = rows === undefined ? null : wrongRows(outputs, rows, valid, rowAxes(trial.contract, 'outputs', trial.facts))
      return { did: 'accept', answered: answerWords(outputs), wrong }
    }
    case 'refused':
      return { did: 'reject', by: 'model', why: answer.why }
    case 'unsupported':
      // A valid request is taken, so it is this one that is turned away, whatever the runtime's words.
      return clause.says === 'reject' ? { did: 'reject', by: 'model', why: answer.why } : { status: 'unsupported', why: answer.why }
    case 'no-provider':
    case 'out-of-time':
      return { status: 'could-not-run', why: answer.why }
    case 'died':
      return { status: 'could-not-run', why: `The model's process died (${answer.death.cause}) of ${what}, see crash.` }
    default:
      answer satisfies never
      return { status: 'could-not-run', why: 'no answer' }
  }
}
