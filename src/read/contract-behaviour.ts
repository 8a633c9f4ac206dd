import { type BehaviourCase, behaviourCases, type Contract } from '../model/contract.ts'
import { nearestFew } from './nearest.ts'
import type { Node } from './node.ts'
import { type Complaint, lineOf, type Path } from './strictly.ts'

/** Clauses that could never be tried: a range behaviour where nothing has a range, a batch where nothing has rows, names that are none. */
export function senseless(value: Contract, root: Node | null): Complaint[] {
  const at = (path: Path, what: string): Complaint => ({ line: lineOf(root, path), what: `${path.join('.')}${what}` })
  const { batch_dimension: rows, providers, cost, model } = value
  const complaints = [...behaviourCases, 'largest_batch' as const].flatMap((name): Complaint[] => {
    const why = value.behaviour[name] === undefined ? null : untriable(name, value)
    return why === null ? [] : [at(['behaviour', name], `: ${why}, so it cannot be tried.`)]
  })
  if (rows !== undefined && !dimensions(value).includes(rows))
    complaints.push(at(['batch_dimension'], `: \`${rows}\` stands in no shape of an input.`))
  for (const key of ['opset', 'ir'] as const) {
    const { min, max } = model[key] ?? {}
    if (min !== undefined && max !== undefined && min > max) complaints.push(at(['model', key], `: min ${min} is above max ${max}.`))
  }
  if (cost?.provider !== undefined && cost.provider !== 'cpu' && providers[cost.provider] === undefined)
    complaints.push(at(['cost', 'provider'], `: \`${cost.provider}\` is not among \`providers\`.`))
  return [...complaints, ...unknownNames(value, at)]
}

function untriable(name: BehaviourCase, value: Contract): string | null {
  const ports = Object.values(value.inputs)
  const floats = ports.some(({ type }) => /float/.test(type))
  const rows = dimensions(value).length > 0
  switch (name) {
    case 'out_of_range':
      return ports.some(({ min, max }) => min !== undefined || max !== undefined) ? null : 'no input has min or max'
    case 'unknown_category':
      return ports.some(({ categories }) => categories !== undefined) ? null : 'no input has categories'
    case 'stale':
      return ports.some(({ max_age }) => max_age !== undefined) ? null : 'no input has max_age'
    case 'nan':
    case 'infinite':
      return floats ? null : 'no input is a float'
    case 'empty_batch':
    case 'batch_of_one':
    case 'largest_batch':
      return rows ? null : 'no shape of an input has a name that counts rows'
    case 'wrong_rank':
      return ports.some(({ shape }) => shape !== undefined) ? null : 'no input has a shape'
    case 'wrong_size':
      return ports.some(({ shape }) => shape?.some((size) => typeof size === 'number')) ? null : 'no input has a fixed size'
    case 'missing_input':
      return ports.some(({ optional }) => !optional) ? null : 'no input is needed'
    case 'wrong_type':
      return ports.length > 0 ? null : 'there is no input'
    case 'extra_input':
      return null
    default:
      name satisfies never
      return null
  }
}

function dimensions({ inputs }: Contract): string[] {
  return Object.values(inputs).flatMap(({ shape }) => (shape ?? []).filter((size) => typeof size === 'string'))
}

function unknownNames({ equivalence, inputs, outputs }: Contract, at: (path: Path, what: string) => Complaint): Complaint[] {
  const nearest = nearestFew(50)
  return (['inputs', 'outputs'] as const).flatMap((side) => {
    const known = new Set(Object.keys(side === 'inputs' ? inputs : outputs))
    return Object.keys(equivalence?.[side] ?? {}).flatMap((name) => {
      if (known.has(name)) return []
      const near = nearest(name, known)
      return [
        at(
          ['equivalence', side, name],
          `: the contract has no such ${side.slice(0, -1)}${near === null ? '.' : `; did you mean \`${near}\`?`}`,
        ),
      ]
    })
  })
}
