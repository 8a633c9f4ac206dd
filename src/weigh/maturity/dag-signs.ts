import type { SeenAt, Sign } from '../../model/maturity.ts'
import type { Program } from '../../model/program.ts'
import { visit } from '../../read/syntax/visit.ts'
import { dottedName } from '../code/naming.ts'
import { lineOf, type PlacedCall, programParts } from '../code/program-parts.ts'
import { scriptsOf } from '../flow/scripts.ts'
import { callSign } from '../start/call-signs.ts'

/** Words of a task that trains; dividing rows is none. */
const training = /\b(?:re)?train(?:er|ing)?(?!_test_split)\w*\s*\(|\b(?:re)?train\w*\.py\b|\btask_id\s*=\s*['"][\w-]*train/

/** What makes a pipeline of steps that a service runs, beside what `init` knows as batch. */
const pipelines =
  /^(?:kfp\.(?:\w+\.)*pipeline|sagemaker\.workflow\.(?:\w+\.)*Pipeline|azure\.ai\.ml\.(?:\w+\.)*pipeline|zenml\.(?:\w+\.)*pipeline|flytekit\.workflow|metaflow\.(?:schedule|trigger|project)|clearml\.PipelineController|valohai\.Pipeline)$/

/** What starts one of these by the clock, or when something happened. */
const timers =
  /\.create_schedule$|\.(?:serve|deploy)$|^(?:metaflow\.(?:schedule|trigger)|dagster\.(?:ScheduleDefinition|schedule|sensor|build_schedule_from_partitioned_job)|flytekit\.CronSchedule|flytekit\.FixedRate|zenml\.(?:\w+\.)*Schedule|azure\.ai\.ml\.(?:\w+\.)*(?:JobSchedule|CronTrigger|RecurrenceTrigger)|sagemaker\.workflow\.(?:\w+\.)*PipelineSchedule|modal\.(?:Cron|Period))$/

const timed =
  /^(?:schedule(?:_interval)?|cron|cron_?schedule|cron_?expression|interval|timetable|trigger|weekly|daily|hourly|rate|event|events|flow|flows)$/

/** What a program shows that an orchestrator runs: that training is one of its tasks, and that it starts by a schedule. */
export function dagSigns(program: Program, trains: boolean): [Sign, SeenAt][] {
  if (program.kind !== 'python') return []
  const { calls } = programParts(program)
  const isRun = (name: string) => callSign(name) === 'batch' || pipelines.test(name)
  const runs = calls.filter(({ name }) => isRun(name))
  const bare = decorated(program).filter(({ name }) => isRun(name))
  const [first] = [...runs.map(({ call, at }) => ({ at, from: call.from })), ...bare]
  if (first === undefined || !(trains || program.cells.some(({ text }) => training.test(text)))) return []
  const start = calls.find((it) => (runs.includes(it) || timers.test(it.name)) && isTimed(it))
  const at = (it: { at: number; from: number }): SeenAt => ({ path: program.path, line: lineOf(program, it.at, it.from).line })
  const place = ({ call, at: cell }: PlacedCall): SeenAt => at({ at: cell, from: call.from })
  const gate = calls.find(({ name }) => gates.test(name))
  return [
    ['pipeline', at(first)],
    ...(gate === undefined ? [] : ([['gates', place(gate)]] as [Sign, SeenAt][])),
    ...(start === undefined ? [] : ([['retrains', place(start)]] as [Sign, SeenAt][])),
  ]
}

/** Decorators that are not called: `@asset`. Those that are called are calls. */
function decorated(program: Program): { name: string; at: number; from: number }[] {
  const { naming } = programParts(program)
  return scriptsOf(program).flatMap((script, at) =>
    [...visit(script?.statements ?? [])].flatMap((node) =>
      node.is !== 'function' && node.is !== 'class'
        ? []
        : node.decorators.flatMap((it) => (it.is === 'call' ? [] : [{ name: dottedName(it, naming), at, from: it.from }])),
    ),
  )
}

/** A step that goes on only where a figure is good enough. */
const gates = /^sagemaker\.workflow\.(?:\w+\.)*Condition(?:Greater|Less)Than(?:OrEqualTo)?$/

function isTimed({ name, call }: PlacedCall): boolean {
  return (
    /^(?:dagster\.(?:schedule|sensor)|modal\.(?:Cron|Period)|azure\.ai\.ml\..*JobSchedule|sagemaker\..*PipelineSchedule)$/.test(name) ||
    call.arguments.some(
      ({ keyword, value }) =>
        keyword !== null && timed.test(keyword) && !(value.is === 'constant' && (value.value === null || value.value === false)),
    )
  )
}
