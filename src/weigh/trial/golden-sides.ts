import type { Named } from '../../model/tensor.ts'
import type { GoldenCase } from '../../read/onnx/golden-json.ts'

/** Names of what a model takes and gives, in its order. */
export interface PortNames {
  inputs: string[]
  outputs: string[]
}

type Side = keyof GoldenCase

const written: [Side, RegExp][] = [
  ['inputs', /^inputs?[/_](.+)$/s],
  ['outputs', /^outputs?[/_](.+)$/s],
]

/**
 * Arrays of one file, told apart by name: as the model calls it; else `inputs/NAME`, `input_NAME`, `outputs/NAME`, `output_NAME`, or
 * `input_0`, `output_0` by place. A name that is an input's and an output's must say which.
 */
export function goldenSides(arrays: readonly Named[], ports: PortNames): GoldenCase | { why: string } {
  const sides: GoldenCase = { inputs: [], outputs: [] }
  for (const { name, value } of arrays) {
    const placed = placeOf(name, ports)
    if ('why' in placed) return placed
    if (sides[placed.side].some((it) => it.name === placed.name))
      return { why: `two arrays are ${JSON.stringify(placed.name)} of the ${placed.side}; leave one of them out.` }
    sides[placed.side].push({ name: placed.name, value })
  }
  return sides
}

function placeOf(name: string, ports: PortNames): { side: Side; name: string } | { why: string } {
  const shown = JSON.stringify(name.slice(0, 100))
  const [input, output] = [ports.inputs.includes(name), ports.outputs.includes(name)]
  if (input && output) return { why: `the array ${shown} is an input and an output; call it inputs/${name} or outputs/${name}.` }
  if (input || output) return { side: input ? 'inputs' : 'outputs', name }
  for (const [side, form] of written) {
    const inner = form.exec(name)?.[1]
    if (inner === undefined) continue
    if (ports[side].includes(inner)) return { side, name: inner }
    const byPlace = /^\d{1,4}$/.test(inner) ? ports[side][Number(inner)] : undefined
    if (byPlace !== undefined) return { side, name: byPlace }
    // What is said to be an output is compared, and found not to be there.
    return { side, name: inner }
  }
  return {
    why: `the array ${shown} is neither an input nor an output of the model; call it by the model's name, inputs/NAME or outputs/NAME.`,
  }
}
