import type { ContractCheck } from '../../model/contract-run.ts'
import type { Named } from '../../model/tensor.ts'
import type { Broken } from '../../weigh/trial/broken-clause.ts'
import { exampleInputs } from '../../weigh/trial/example-inputs.ts'
import { brokenOutputs } from '../../weigh/trial/valid-output.ts'
import { orderInInput } from './order-in-input.ts'
import { sizesTaken, type Untried } from './sizes-taken.ts'
import type { Part, Trial } from './trial.ts'
import { goldenRequests } from './trial-example.ts'
import { untried } from './untried.ts'

interface Ordinary {
  name: string
  inputs: Named[]
}

/** Whether outputs of ordinary requests are what the contract declares: those of golden cases, else made ones. One check an output. */
export const outputs: Part = async (trial) => {
  const names = Object.keys(trial.contract.outputs)
  const requests = await ordinaryRequests(trial)
  const broken = new Map<string, { found: Broken; on: string }>()
  const answered: Ordinary[] = []
  let why: Untried = 'why' in requests ? requests : { status: 'could-not-run', why: 'There is no ordinary request to try.' }
  for (const request of 'why' in requests ? [] : requests) {
    const answer = await trial.model.run(request.inputs, request.name)
    if (answer.is === 'ok') {
      answered.push(request)
      for (const found of brokenOutputs(trial.contract, request.inputs, answer.value.outputs, trial.provider))
        if (!broken.has(found.output)) broken.set(found.output, { found, on: request.name })
    } else why = untried(answer, trial.provider)
  }
  const checks: ContractCheck[] = []
  for (const name of names) {
    const id = `output/${name}`
    const found = broken.get(name)
    if (answered.length === 0) checks.push({ id, ...why })
    else if (found !== undefined) checks.push(failed(id, found.found, found.on))
    else checks.push(await ordered(trial, name, answered))
  }
  return checks
}

/** Orders in an input are tried from two requests: each takes many. */
async function ordered(trial: Trial, name: string, requests: Ordinary[]): Promise<ContractCheck> {
  const id = `output/${name}`
  for (const { name: on, inputs } of requests.slice(0, 2)) {
    const found = await orderInInput(trial, name, inputs, { values: 5, places: 8 })
    if (found !== null) return 'clause' in found ? failed(id, found, on) : { id, ...found }
  }
  return { id, status: 'pass', cases: requests.length }
}

function failed(id: string, broken: Broken, on: string): ContractCheck {
  return { id, status: 'fail', ...toldBroken(broken), why: `${broken.why}: ${on}.` }
}

/** What a check says of a clause that was broken. */
export function toldBroken({ output, clause, index, actual, expected }: Broken): Pick<ContractCheck, 'clause' | 'worst'> {
  return {
    clause,
    worst: { output, ...(index && { index }), ...(actual !== undefined && { actual }), ...(expected !== undefined && { expected }) },
  }
}

async function ordinaryRequests(trial: Trial): Promise<Ordinary[] | Untried> {
  const { contract, at, facts, files, now } = trial
  const golden = goldenRequests(contract, at, facts, files)
  if (golden.length > 0) return golden
  const taken = await sizesTaken(trial)
  if ('why' in taken) return taken
  const { seed } = contract.generated
  return taken.flatMap(({ rows, sizes }) => {
    const inputs = exampleInputs(contract, { rows, sizes, seed, now, declared: facts })
    return 'why' in inputs ? [] : [{ name: `an ordinary request of ${rows} ${rows === 1 ? 'row' : 'rows'}`, inputs }]
  })
}
