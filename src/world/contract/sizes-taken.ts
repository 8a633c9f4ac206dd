import { batchDimension } from '../../weigh/checks-asked.ts'
import { boundSizes } from '../../weigh/trial/bound-sizes.ts'
import { exampleInputs } from '../../weigh/trial/example-inputs.ts'
import { portShapes } from '../../weigh/trial/port-shapes.ts'
import type { RequestSize } from '../../weigh/trial/request-plan.ts'
import { withMend } from '../../weigh/trial/turned-away.ts'
import type { Trial } from './trial.ts'
import { untried } from './untried.ts'

const fewRows = [1, 2, 3, 5]
const smallSizes = [1, 2, 3]
/** Of a model that was exported for one batch, or for pictures of one size. */
const manyRows = [4, 8, 16, 32, 64, 128]
const largeSizes = [16, 32, 64, 224]

/** Why a check has nothing to show. */
export type Untried = ReturnType<typeof untried>

/**
 * Sizes that the model takes, smallest first, each tried with an ordinary request: a shape says that a size may vary, not how far, so a size
 * that the model turns away is no fault here. `behaviour` is where a contract says what batches must be taken.
 */
export async function sizesTaken(trial: Trial): Promise<RequestSize[] | Untried> {
  const { contract, facts, now, model, provider } = trial
  const shapes = portShapes(contract, facts).inputs
  const batch = batchDimension(contract)
  const ordinary = trial.example(1)
  const usual = boundSizes('why' in ordinary ? [] : ordinary, shapes)
  const names = [...new Set([...shapes.values()].flatMap((shape) => shape ?? []))].filter((it) => typeof it === 'string' && it !== batch)
  const all = (size: number) => new Map(names.map((name) => [String(name), size]))
  const said = [contract.behaviour.largest_batch?.size, contract.cost?.batch].filter((size) => size !== undefined)

  const few = batch === null ? [1] : fewRows
  const first = [
    ...few.map((rows) => ({ rows, sizes: usual })),
    ...(names.length === 0 ? [] : few.slice(0, 2).flatMap((rows) => smallSizes.map((size) => ({ rows, sizes: all(size) })))),
  ]
  const then = [
    ...(batch === null ? [] : [...said, ...manyRows].map((rows) => ({ rows, sizes: usual }))),
    ...(names.length === 0 ? [] : largeSizes.map((size) => ({ rows: 1, sizes: all(size) }))),
  ]
  let why: Untried = { status: 'could-not-run', why: 'No request could be tried.' }
  async function takes({ rows, sizes }: RequestSize): Promise<boolean | 'never'> {
    const request = exampleInputs(contract, { rows, sizes, now, declared: facts, seed: contract.generated.seed })
    if ('why' in request) {
      why = { status: 'could-not-run', why: `${request.why}.` }
      return false
    }
    const answer = await model.run(request, rows === 1 ? 'a request of 1 row' : `a request of ${rows} rows`)
    if (answer.is === 'ok') return true
    why = untried(answer, provider)
    if (answer.is !== 'refused') return 'never'
    why = { ...why, why: withMend(contract, why.why) }
    return false
  }
  const taken: RequestSize[] = []
  for (const [nth, size] of [...first, ...then].entries()) {
    if (nth >= first.length && taken.length > 0) break
    const took = await takes(size)
    if (took === 'never') return why
    if (took) taken.push(size)
  }
  return taken.length === 0 ? why : taken.sort((a, b) => a.rows - b.rows || sum(a) - sum(b))
}

const sum = ({ sizes }: RequestSize) => [...sizes.values()].reduce((total, size) => total + size, 0)
