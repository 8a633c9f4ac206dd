import type { SeenAt, Sign } from '../../model/maturity.ts'
import type { Program } from '../../model/program.ts'
import { lineOf, type PlacedCall, programParts } from '../code/program-parts.ts'
import { callSign } from '../start/call-signs.ts'

/** Words of a task that trains; dividing rows is none. */
const training = /\b(?:re)?train(?:er|ing)?(?!_test_split)\w*\s*\(|\b(?:re)?train\w*\.py\b|\btask_id\s*=\s*['"][\w-]*train/

/** What a program shows that an orchestrator runs: that training is one of its tasks, and that it starts by a schedule. */
export function dagSigns(program: Program, trains: boolean): [Sign, SeenAt][] {
  if (program.kind !== 'python') return []
  const { calls } = programParts(program)
  const runs = calls.filter(({ name }) => callSign(name) === 'batch')
  const [first] = runs
  if (first === undefined || !(trains || program.cells.some(({ text }) => training.test(text)))) return []
  const timed = calls.find((it) => (runs.includes(it) || /\.(?:serve|deploy)$/.test(it.name)) && isTimed(it))
  const place = ({ call, at }: PlacedCall): SeenAt => ({ path: program.path, line: lineOf(program, at, call.from).line })
  return [['pipeline', place(first)], ...(timed === undefined ? [] : ([['retrains', place(timed)]] as [Sign, SeenAt][]))]
}

function isTimed({ call }: PlacedCall): boolean {
  return call.arguments.some(
    ({ keyword, value }) =>
      keyword !== null && /^(?:schedule(?:_interval)?|cron|interval)$/.test(keyword) && !(value.is === 'constant' && value.value === null),
  )
}
