import type { Contract } from '../../model/contract.ts'
import type { ContractCheck } from '../../model/contract-run.ts'
import { mapRead, type Read } from '../../model/read.ts'
import type { Named } from '../../model/tensor.ts'
import type { GoldenCase } from '../../read/onnx/golden-json.ts'
import { readNpz } from '../../read/onnx/npz.ts'
import { contractFiles, type GoldenPlace } from '../../weigh/contract-files.ts'
import { equivalenceTolerance } from '../../weigh/tolerance-of.ts'
import { type Compared, goldenWeighed } from '../../weigh/trial/golden-weighed.ts'
import type { DeclaredPorts } from '../../weigh/trial/port-shapes.ts'
import { inWidthOf, predictionSides } from '../../weigh/trial/predictions.ts'
import { rowAxes, rowsOf, takeRows } from '../../weigh/trial/rows.ts'
import { unanswered } from '../../weigh/trial/unanswered.ts'
import { goldenCase } from './golden-case.ts'
import type { Trial, TrialFiles } from './trial.ts'

/** Rows that the model is asked at once; predictions of a training set do not fit one request. */
const chunkRows = 256

type Judged = Omit<Compared, 'measured' | 'limit'> & { measured?: number; limit?: number; cases?: number }

/** Predictions that training wrote against what the artifact says to the same raw rows. */
export async function equivalenceChecks(trial: Trial, declared: DeclaredPorts, skip: ReadonlySet<string>): Promise<ContractCheck[]> {
  return trial.contract.equivalence === undefined ? [] : [{ id: 'equivalence', ...(await tried(trial, declared, skip)) }]
}

async function tried(trial: Trial, declared: DeclaredPorts, skip: ReadonlySet<string>): Promise<Judged> {
  const { contract, facts } = trial
  const read = predictions(trial, declared)
  if (read.is === 'absent') return { status: 'fail', why: `${contract.equivalence?.predictions} is not there.` }
  if (read.is === 'unreadable') return { status: read.fault === 'author' ? 'fail' : 'could-not-run', why: read.why }
  const inputs = read.value.inputs
  const outputs = inWidthOf(read.value.outputs, facts).filter(({ name }) => !skip.has(name))
  if (outputs.length === 0)
    return read.value.outputs.length === 0
      ? { status: 'fail', why: `${read.from.path} holds no prediction of an output; name it under equivalence.outputs.` }
      : { status: 'could-not-run', why: 'No output is left to compare, see signature and output.' }
  const axes = rowAxes(contract, 'inputs', facts)
  const outAxes = rowAxes(contract, 'outputs', facts)
  const rows = rowsOf(inputs, axes)
  if (rows === 0) return { status: 'fail', why: `${read.from.path} holds no row.` }
  const predicted = rows === null ? null : rowsOf(outputs, outAxes)
  if (rows !== null && predicted !== null && predicted !== rows)
    return { status: 'fail', why: `${read.from.path} holds ${rows} rows of inputs and ${predicted} of predictions.` }
  return compared(trial, { inputs, outputs, rows: predicted === null ? null : rows, axes, outAxes })
}

interface Asked extends GoldenCase {
  /** Null: the whole at once. */
  rows: number | null
  axes: ReturnType<typeof rowAxes>
  outAxes: ReturnType<typeof rowAxes>
}

/** A row differs if anything in it does; only where a whole chunk does not agree its rows are looked at. */
async function compared({ contract, provider, model }: Trial, { inputs, outputs, rows, axes, outAxes }: Asked): Promise<Judged> {
  const limit = contract.equivalence?.max_differing ?? 0
  const comparing = {
    tolerance: (type: Parameters<typeof equivalenceTolerance>[1]) => equivalenceTolerance(contract, type, provider),
    nanEqual: contract.golden.nan_equal,
  }
  let differing = 0
  let first: Compared | null = null
  let place = ''
  const all = rows ?? 1
  const chunk = contract.batch === 'joint' ? all : chunkRows
  for (let from = 0; from < all; from += chunk) {
    const numbers = Array.from({ length: Math.min(chunk, all - from) }, (_, at) => from + at)
    const [asked, expected] = rows === null ? [inputs, outputs] : [takeRows(inputs, numbers, axes), takeRows(outputs, numbers, outAxes)]
    const answer = await model.run(asked, `equivalence, row ${from}`)
    if (answer.is !== 'ok') return unanswered(answer)
    const strange = answer.value.ignored[0]
    if (strange !== undefined) return { status: 'fail', why: `The predictions feed ${strange}, which is no input of the model.` }
    const whole = goldenWeighed(answer.value.outputs, expected, comparing)
    if (whole.status === 'pass') continue
    if (whole.status !== 'fail' || whole.worst === undefined || rows === null) return whole
    const apart = numbers.filter((_, at) => {
      const one = (side: Named[]) => takeRows(side, [at], outAxes)
      return goldenWeighed(one(answer.value.outputs), one(expected), comparing).status === 'fail'
    })
    differing += apart.length
    if (first === null) [first, place] = [whole, `first in row ${apart[0] ?? from}`]
  }
  const measured = differing / all
  const told = { measured, limit, cases: all, ...(first?.worst === undefined ? {} : { worst: first.worst }) }
  if (measured <= limit) return { ...told, status: 'pass' }
  return { ...told, status: 'fail', why: `${differing} of ${all} rows are not what training predicted, ${place}: ${first?.why ?? ''}` }
}

function predictions({ contract, at, files }: Trial, declared: DeclaredPorts): Read<GoldenCase> {
  const path = contractFiles(contract, at).predictions ?? ''
  const inside = files.paths.filter((it) => it.startsWith(`${path}/`))
  if (inside.length > 0 || !/\.npz$/i.test(path))
    return asWritten({ path, files: inside.length > 0 ? inside : [path] }, contract, declared, files)
  const bytes = files.read(path)
  const arrays = bytes.is === 'read' ? readNpz(bytes.value, bytes.from) : bytes
  if (arrays.is !== 'read') return arrays
  const sides = predictionSides(arrays.value, contract, declared)
  if (!('why' in sides)) return { is: 'read', value: sides, from: arrays.from }
  return { is: 'unreadable', fault: 'author', reason: 'invalid-golden', why: `${path}: ${sides.why}` }
}

/** A layout that is read by the ports' names: the file's own names stand for them while it is read. */
function asWritten(place: GoldenPlace, { equivalence }: Contract, facts: DeclaredPorts, files: TrialFiles): Read<GoldenCase> {
  const sides = ['inputs', 'outputs'] as const
  const called = (side: (typeof sides)[number], name: string) =>
    Object.entries(equivalence?.[side] ?? {}).find(([own]) => own === name)?.[1] ?? name
  const ports = (side: (typeof sides)[number]) => facts[side].map((port) => ({ ...port, name: called(side, port.name) }))
  const read = goldenCase(place, { inputs: ports('inputs'), outputs: ports('outputs') }, files)
  return mapRead(read, (sidesRead) => {
    const back = (side: (typeof sides)[number]) =>
      sidesRead[side].map(({ name, value }) => ({
        name: facts[side].find((port) => called(side, port.name) === name)?.name ?? name,
        value,
      }))
    return { inputs: back('inputs'), outputs: back('outputs') }
  })
}
