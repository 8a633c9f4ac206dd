import type { Contract } from '../model/contract.ts'
import { type ContractInput, type ContractOutput, portElements, timeUnits } from '../model/contract-port.ts'
import { type nearest, nearestFew } from './nearest.ts'
import type { Node } from './node.ts'
import { readPortType } from './port-type.ts'
import { type Complaint, lineOf, type Path } from './strictly.ts'

/** What inputs and outputs say that cannot be meant: a type nobody has, a range of texts, an axis that is not there. */
export function oddPorts({ inputs, outputs }: Contract, root: Node | null): Complaint[] {
  const known = { inputs: new Set(Object.keys(inputs)), near: nearestFew(50) }
  const at = (path: Path, what: string): Complaint => ({ line: lineOf(root, path), what: `${path.join('.')}${what}` })
  return [
    ...Object.entries(inputs).flatMap(([name, port]) => [
      ...oddPort(port, ['inputs', name], known.near, at),
      ...oddAge(port, ['inputs', name], at),
    ]),
    ...Object.entries(outputs).flatMap(([name, port]) => [
      ...oddPort(port, ['outputs', name], known.near, at),
      ...oddAxes(port, ['outputs', name], known, at),
    ]),
    ...(Object.keys(outputs).length === 0 ? [at(['outputs'], ' is empty; write at least one.')] : []),
  ]
}

type At = (path: Path, what: string) => Complaint

interface Known {
  inputs: Set<string>
  near: typeof nearest
}

function oddPort(port: ContractInput | ContractOutput, path: Path, near: typeof nearest, at: At): Complaint[] {
  const { type, min, max, categories = [] } = port
  if (readPortType(type, null) === null) return [at([...path, 'type'], `: ${strangeType(type, near)}`)]
  const numeric = type !== 'string' && type !== 'bool' && !type.startsWith('complex')
  const complaints: Complaint[] = []
  if (min !== undefined && max !== undefined && min > max) complaints.push(at([...path, 'min'], `: ${min} is above max, ${max}.`))
  for (const bound of ['min', 'max'] as const)
    if (port[bound] !== undefined && !numeric) complaints.push(at([...path, bound], `: a ${type} has no range; write \`categories\`.`))
  const wanted = type === 'string' ? 'string' : type === 'bool' ? 'boolean' : 'number'
  categories.forEach((category, i) => {
    if (/^[a-z0-9]+$/.test(type) && typeof category !== wanted)
      complaints.push(at([...path, 'categories', i], `: \`${category}\` is no ${type}${type === 'string' ? '; put it in quotes' : ''}.`))
  })
  return complaints
}

function strangeType(type: string, nearest: Known['near']): string {
  const short = `\`${type.slice(0, 60)}\``
  const near = nearest(type, portElements)
  const tensor = /^tensor\((\w+)\)$/.exec(type)?.[1]
  if (near !== null) return `${short} is no type; did you mean \`${near}\`?`
  if (tensor !== undefined) return `${short}: write the element type alone, such as \`${nearest(tensor, portElements) ?? 'float32'}\`.`
  return `${short} is no type; write one of ${portElements.join(', ')}, or sequence(…), optional(…), map(…, …) of them.`
}

function oddAge({ max_age, unit, type }: ContractInput, path: Path, at: At): Complaint[] {
  if (max_age === undefined) return []
  const complaints: Complaint[] = []
  if (unit === undefined || !Object.hasOwn(timeUnits, unit))
    complaints.push(at([...path, 'max_age'], ` needs \`unit\` to be one of ${Object.keys(timeUnits).join(', ')}.`))
  if (!/^(?:u?int|float)(?:32|64)$/.test(type))
    complaints.push(at([...path, 'max_age'], `: a ${type} holds no time; int64 seconds since 1970 does.`))
  return complaints
}

function oddAxes({ sums_to, monotone, shape }: ContractOutput, path: Path, { inputs, near: nearInput }: Known, at: At): Complaint[] {
  const rank = shape?.length
  const outside = (axis: number | undefined) => axis !== undefined && rank !== undefined && (axis >= rank || axis < -rank)
  const wrong = (axis: number | undefined) => `: ${axis} is no axis of ${rank === 0 ? 'a scalar' : `${rank} axes, counted from 0`}.`
  return [
    ...(sums_to && outside(sums_to.axis) ? [at([...path, 'sums_to', 'axis'], wrong(sums_to.axis))] : []),
    ...monotone.flatMap((it, i): Complaint[] => {
      const here = [...path, 'monotone', i]
      if ((it.axis === undefined) === (it.in === undefined)) return [at(here, ' needs `axis` or `in`, one of them.')]
      if (outside(it.axis)) return [at([...here, 'axis'], wrong(it.axis))]
      if (it.in === undefined || inputs.has(it.in)) return []
      const near = nearInput(it.in, inputs)
      return [at([...here, 'in'], `: \`${it.in}\` is no input${near === null ? '.' : `; did you mean \`${near}\`?`}`)]
    }),
  ]
}
