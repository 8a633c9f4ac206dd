import type { Named } from '../../model/tensor.ts'
import { contractFiles } from '../../weigh/contract-files.ts'
import { chosenForm, type FormCandidate, formCandidates, saidToWays } from '../../weigh/trial/request-form.ts'
import { requestTexts } from '../../weigh/trial/request-of.ts'
import { rowAxes } from '../../weigh/trial/rows.ts'
import { askSchema, type SchemaChild } from './schema-child.ts'
import type { Trial } from './trial.ts'

/** What the schema of requests says to one: it takes it, turns it away, has no place for it in its form; or it cannot be asked. */
export type GateAnswer = { is: 'taken' | 'formless' } | { is: 'refused' | 'untold'; why: string }

/** The schema that serving enforces, in front of the model. */
export interface RequestGate extends AsyncDisposable {
  says(request: Named[]): Promise<GateAnswer>
}

/** Opens the schema that a contract names: finds out by a valid request which form it is meant for. Null: it names none. */
export async function openGate(trial: Trial, valid: Named[], seconds = 20): Promise<RequestGate | { why: string } | null> {
  const path = contractFiles(trial.contract, trial.at).schema
  if (path === null) return null
  const wrong = (why: string) => ({ why: `The request schema ${path} ${why}.` })
  const file = trial.files.read(path)
  if (file.is !== 'read') return wrong(file.is === 'absent' ? 'is not there' : `cannot be read: ${file.why}`)
  const axes = rowAxes(trial.contract, 'inputs', trial.facts)
  const candidates = formCandidates(valid, axes)
  if ('why' in candidates) return wrong(`is not asked: ${candidates.why}`)

  const child = askSchema({ script: trial.script, schema: new TextDecoder().decode(file.value), seconds })
  const form = await formOf(child, candidates)
  if ('why' in form) {
    await child.close()
    return wrong(form.why)
  }
  return {
    async says(request) {
      const ways = requestTexts(form, request, axes)
      if (ways === null) return { is: 'formless' }
      const answer = 'why' in ways ? ways : await child.ask(ways.flat())
      if ('why' in answer) return { is: 'untold', ...wrong(answer.why) }
      const refusal = saidToWays('why' in ways ? [] : ways, answer.refusals)
      return refusal === null ? { is: 'taken' } : { is: 'refused', why: refusal }
    },
    [Symbol.asyncDispose]: () => child.close(),
  }
}

async function formOf(child: SchemaChild, candidates: FormCandidate[]) {
  const answer = await child.ask(candidates.flatMap(({ valid, mistyped }) => [...valid.flat(), ...mistyped.flat()]))
  if ('why' in answer) return answer
  let at = 0
  const said = (ways: string[][]) => {
    const from = at
    at += ways.flat().length
    return saidToWays(ways, answer.refusals.slice(from, at))
  }
  return chosenForm(candidates.map(({ form, valid, mistyped }) => ({ form, valid: said(valid), mistyped: said(mistyped) })))
}
