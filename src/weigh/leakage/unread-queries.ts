import { type Declared, undeclared } from '../../model/declared.ts'
import type { CouldNotJudge } from '../../model/finding.ts'
import type { Program } from '../../model/program.ts'
import { analyse } from '../flow/analyse.ts'
import { modulesOf } from '../flow/modules.ts'
import { learnedUnread } from './join-ignores-event-time.ts'
import { Lines } from './lines.ts'
import { mayTrain } from './may-train.ts'

interface Inputs {
  programs: readonly Program[]
  modules: readonly Program[]
  declared: Readonly<Record<string, Declared>>
}

/** Says of each program, once, that it learns from a query which no dialect understands. */
export function* unreadQueries({ programs, modules, declared }: Inputs): Generator<CouldNotJudge> {
  const find = modulesOf(modules)
  for (const program of programs.filter((it) => it.role !== 'importing' && mayTrain(it))) {
    const analysis = analyse(program, find, declared[program.path] ?? undeclared)
    const [first, ...more] = learnedUnread(analysis.flow)
    if (first === undefined) continue
    const where = new Lines(program, analysis).name(first.place)
    const rest = more.length === 0 ? '' : ` and ${more.length} more`
    yield {
      could: 'not-judge',
      because: 'blind',
      severity: 'W',
      why: `${program.path}: ${where}${rest} not analysed (SQL that is not understood).`,
    }
  }
}
