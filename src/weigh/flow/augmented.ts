import type { Call } from './call.ts'
import type { Run } from './run.ts'
import type { Value } from './value.ts'

const augments = /flip|rot(?:90|at)|aug|jitter|nois[ey]|mirror|blur|bright|shear/i

/** In which turn of the loops around it a member was put into a list. */
const put = new WeakMap<Value, string>()

/** `images.append(image)`, then `images.append(cv2.flip(image, 1))` in the same turn: the same row once more. */
export function augmented(run: Run, { items }: Value, member: Value, { at }: Call): Value {
  const turn = run.loops.map((loop, i) => `${loop} ${run.turns[i]}`).join(', ')
  const [given] = at.arguments
  const isChanged = given !== undefined && augments.test(run.textOf(given.value))
  const others = items ?? []
  // A list that is made anew in each turn holds what is told of one row.
  const isKept = others.some((item) => put.has(item) && put.get(item) !== turn)
  const isAgain = isChanged && isKept && others.some((item) => put.get(item) === turn && run.rows.overlap(item.rows, member.rows))
  const made = isAgain ? { ...member, rows: run.copied(member.rows, at) } : member
  if (turn !== '') put.set(made, turn)
  return made
}
