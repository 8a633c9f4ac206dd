import type { CaseResult } from '../../model/cases.ts'
import type { ModelFacts, ModelPort } from '../../model/onnx.ts'
import type { Named } from '../../model/tensor.ts'
import { contradiction } from './declared.ts'
import { areForeign, portsOfFiles, type Side } from './file-ports.ts'

/** Values of a data set in the order of its files; once weighed, by the model's names. */
export interface CaseData {
  inputs: Named[]
  outputs: Named[]
}

/** What came of a case or a data set, and why. */
export type Settled = Pick<CaseResult, 'status' | 'why'>

/** The side of a data set as its model has it. */
export function sideOf(side: Side['side'], facts: Pick<ModelFacts, 'inputs' | 'outputs' | 'defaults'>): Omit<Side, 'carried'> {
  const ports = side === 'input' ? facts.inputs : facts.outputs
  return { side, needed: ports.map(({ name }) => name), free: side === 'input' ? facts.defaults : [] }
}

/** Gives each file its port and holds it against what the model declares; a contradiction settles the case without the runtime. */
export function weighFiles({ inputs, outputs }: CaseData, facts: ModelFacts): CaseData | Settled {
  const given: Side = { ...sideOf('input', facts), carried: inputs.map(({ name }) => name) }
  const expected: Side = { ...sideOf('output', facts), carried: outputs.map(({ name }) => name) }
  const foreign = areForeign(given, expected)
  const [takes, gives] = [portsOfFiles(given, foreign), portsOfFiles(expected, foreign)]
  if ('why' in takes) return { status: 'fail', why: takes.why }
  if ('why' in gives) return { status: 'fail', why: gives.why }
  const fed = inputs.map(({ value }, at): Named => ({ name: takes[at] ?? '', value }))
  const wanted = outputs.map(({ value }, at): Named => ({ name: gives[at] ?? '', value }))
  const pairs = [...paired('input', fed, declaredInputs(facts)), ...paired('output', wanted, facts.outputs)]
  const old = pairs.find(isOldBfloat16)
  if (old !== undefined)
    return {
      status: 'unsupported',
      why: `${old.where} is declared bfloat16 and written as uint16, as old collections do; the runtime's binding has no bfloat16`,
    }
  for (const { where, value, port } of pairs) {
    const why = contradiction(value, port.type)
    if (why !== null) return { status: 'fail', why: `${where}: ${why}` }
  }
  const free = fed.find(({ name }) => facts.defaults.includes(name))
  if (free !== undefined)
    return {
      status: 'unsupported',
      why: `input ${JSON.stringify(free.name)} has a default in the model, and the runtime's binding cannot set it`,
    }
  return { inputs: fed, outputs: wanted }
}

interface Pair {
  where: string
  value: Named['value']
  port: ModelPort
}

function paired(side: Side['side'], values: Named[], ports: ModelPort[]): Pair[] {
  return values.flatMap(({ name, value }) => {
    const port = ports.find((it) => it.name === name)
    return port === undefined ? [] : [{ where: `${side} ${JSON.stringify(name.slice(0, 100))}`, value, port }]
  })
}

/** Those that need a value, and those that have a default, by what that is. */
function declaredInputs({ inputs, defaults, initializers }: ModelFacts): ModelPort[] {
  const free = initializers.filter(({ name }) => defaults.includes(name))
  return [...inputs, ...free.map(({ name, type, dims }): ModelPort => ({ name, type: { is: 'tensor', type, shape: dims } }))]
}

/** numpy has no bfloat16: collections made before there was another way hold its bits as whole numbers, and their shapes cannot be relied on. */
function isOldBfloat16({ value, port }: Pair): boolean {
  return value.is === 'tensor' && value.tensor.type === 'uint16' && port.type.is === 'tensor' && port.type.type === 'bfloat16'
}
