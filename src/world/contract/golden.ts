import type { ContractCheck } from '../../model/contract-run.ts'
import { beside } from '../../read/beside.ts'
import { type GoldenPlace, goldenCases } from '../../weigh/contract-files.ts'
import { toleranceOf } from '../../weigh/tolerance-of.ts'
import { goldenWeighed } from '../../weigh/trial/golden-weighed.ts'
import type { DeclaredPorts } from '../../weigh/trial/port-shapes.ts'
import { unanswered } from '../../weigh/trial/unanswered.ts'
import { goldenCase } from './golden-case.ts'
import type { Trial } from './trial.ts'

/** Each golden case, run and compared. `declared`: ports that a case may name. `skip`: outputs that the signature has found wrong. */
export async function goldenChecks(trial: Trial, declared: DeclaredPorts, skip: ReadonlySet<string>): Promise<ContractCheck[]> {
  const { contract, at, files } = trial
  const places = goldenCases(contract, at, files.paths)
  const checks: ContractCheck[] = []
  for (const place of places) checks.push({ id: `golden/${place.path}`, ...(await tried(place, trial, declared, skip)) })
  return [...checks, ...nowhere(trial, places)]
}

async function tried(place: GoldenPlace, { contract, provider, files, model }: Trial, declared: DeclaredPorts, skip: ReadonlySet<string>) {
  const read = goldenCase(place, declared, files)
  if (read.is === 'absent') return { status: 'fail' as const, why: `${place.path} is not there.` }
  if (read.is === 'unreadable') return { status: read.fault === 'author' ? ('fail' as const) : ('could-not-run' as const), why: read.why }
  const { inputs, outputs } = read.value
  const answer = await model.run(inputs, `golden/${place.path}`)
  if (answer.is !== 'ok') return unanswered(answer)
  const strange = answer.value.ignored[0]
  if (strange !== undefined) return { status: 'fail' as const, why: `${place.path} feeds ${strange}, which is no input of the model.` }
  return goldenWeighed(
    answer.value.outputs,
    outputs,
    { tolerance: (type) => toleranceOf(contract, type, provider), nanEqual: contract.golden.nan_equal },
    skip,
  )
}

/** A pattern that finds nothing would pass in silence. */
function nowhere({ contract, at, files }: Trial, places: GoldenPlace[]): ContractCheck[] {
  const found = new Set(places.map(({ path }) => path))
  return [...new Set(contract.golden.cases)].flatMap((glob): ContractCheck[] => {
    const one = goldenCases({ ...contract, golden: { ...contract.golden, cases: [glob] } }, at, files.paths)
    const path = beside(at, glob) ?? glob
    if (one.length > 0 || found.has(path)) return []
    return [{ id: `golden/${path}`, status: 'fail', why: `golden.cases names ${glob}, and no golden case is there.` }]
  })
}
