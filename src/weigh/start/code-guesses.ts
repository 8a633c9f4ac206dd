import type { Guess, ModelStart } from '../../model/start.ts'
import { taskOrder } from './call-signs.ts'
import { programColumns } from './program-columns.ts'
import { isLearning, isTrial, type ProgramSigns } from './program-signs.ts'

const mostColumns = 200

/** What the programs of a model tell of it. */
export function codeGuesses(
  programs: ProgramSigns[],
): Pick<ModelStart, 'task' | 'serving' | 'exploration' | 'columns' | 'target' | 'trackers'> {
  const learning = programs.filter(isLearning)
  const training = learning.filter(({ signs }) => signs.some(({ sign }) => sign === 'trains'))
  // Beside a model that is trained here, a hosted one that is asked is a helper.
  const telling = firstOf(
    training.filter((it) => !isTrial(it)),
    learning.filter((it) => !isTrial(it)),
    learning,
    programs,
  )
  const told = telling.map(({ program }) => programColumns(program))
  const columns = new Map(told.flatMap((it) => it.columns.map((column) => [column.name, column] as const)).toReversed())
  const trackers = new Map(programs.flatMap((it) => it.trackers.map((tracker) => [tracker.value, tracker] as const)).toReversed())
  return {
    task: taskIn(telling) ?? taskIn(programs.filter((it) => !isTrial(it))) ?? taskIn(programs),
    serving: servingIn(programs),
    exploration: programs.length > 0 && programs.every(isTrial) ? 'all of its code is notebooks or trials' : null,
    columns: [...columns.values()].toReversed().slice(0, mostColumns),
    target: told.find(({ target }) => target !== null)?.target ?? null,
    trackers: [...trackers.values()].toReversed(),
  }
}

function firstOf(...groups: ProgramSigns[][]): ProgramSigns[] {
  return groups.find((group) => group.length > 0) ?? []
}

/** The task that is called for first in the order of tasks; classification and regression by their number, and nothing where it is even. */
function taskIn(programs: ProgramSigns[]): Guess<string> | null {
  const all = programs.flatMap(({ tasks }) => tasks)
  const of = (task: string) => all.filter(({ value }) => value === task)
  const [first] = taskOrder.flatMap((task) => (/^(?:classification|regression)$/.test(task) ? [] : of(task).slice(0, 1)))
  if (first !== undefined) return first
  const [classes, numbers] = [of('classification'), of('regression')]
  if (classes.length === numbers.length) return null
  return (classes.length > numbers.length ? classes : numbers)[0] ?? null
}

function servingIn(programs: ProgramSigns[]): Guess<string> | null {
  const first = (sign: string) => programs.flatMap(({ signs }) => signs.filter((it) => it.sign === sign))[0]
  const [online, batch] = [first('serves'), first('batch')]
  if (online !== undefined && batch !== undefined) return { value: 'hybrid', from: `${online.from}, ${batch.from}` }
  if (online !== undefined) return { value: 'online', from: online.from }
  return batch === undefined ? null : { value: 'batch', from: batch.from }
}
