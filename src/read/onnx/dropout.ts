import { proto } from './proto.ts'
import type { Tally } from './walk.ts'
import { eachField, nameOf } from './wire.ts'

/** What of Dropout is met on a walk: names that tell an unseeded one to drop, and the names of constants that are true or false. */
export interface DropoutsMet {
  unseeded: string[]
  constants: Map<string, boolean | 'both'>
}

/** Notes a Dropout of opset 12 and later that has no seed, and a Constant that may switch one on. */
export function noteDropout({ dropouts }: Tally, operator: string, bytes: Uint8Array): void {
  if (operator !== 'Dropout' && operator !== 'Constant') return
  const inputs: string[] = []
  let output = ''
  let seeded = false
  let value: boolean | null = null
  eachField(bytes, (field) => {
    if (field.wire !== 2) return null
    if (field.id === proto.node.input && inputs.length < 3) inputs.push(nameOf(field.bytes))
    if (field.id === proto.node.output && output === '') output = nameOf(field.bytes)
    if (field.id !== proto.node.attribute) return null
    return eachField(field.bytes, (inner) => {
      if (inner.id === proto.attribute.name) seeded ||= nameOf(inner.bytes) === 'seed'
      if (inner.id === proto.attribute.tensor && inner.wire === 2) value = truthOf(inner.bytes)
      return null
    })
  })
  const switchedBy = inputs[2] ?? ''
  if (operator === 'Constant') noteTruth({ dropouts }, output, value)
  else if (!seeded && switchedBy !== '') dropouts.unseeded.push(switchedBy)
}

/** Notes a constant that is one boolean; one name that stands for both, in different graphs, says nothing. */
export function noteTruth({ dropouts }: Pick<Tally, 'dropouts'>, name: string, value: boolean | null): void {
  if (value === null || name === '') return
  const before = dropouts.constants.get(name)
  dropouts.constants.set(name, before === undefined || before === value ? value : 'both')
}

/** What a TensorProto of one boolean says; null for any other. */
export function truthOf(bytes: Uint8Array): boolean | null {
  let type = 0
  let truth: boolean | null = null
  const why = eachField(bytes, ({ id, wire, low, bytes: inner }) => {
    if (id === proto.tensor.type) type = low
    if (id === proto.tensor.raw || id === proto.tensor.int32) truth = wire === 0 ? low !== 0 : inner.length === 1 ? inner[0] !== 0 : null
    return null
  })
  return why === null && type === boolean ? truth : null
}

/** `TensorProto.BOOL`. */
const boolean = 9

/** How many Dropouts are switched on by a constant and have no seed. */
export function switchedOn({ dropouts }: Tally): number {
  return dropouts.unseeded.filter((name) => dropouts.constants.get(name) === true).length
}
