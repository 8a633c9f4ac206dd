import { cut } from '../judge/cut.ts'
import { visible } from '../judge/visible.ts'
import type { Contract } from '../model/contract.ts'
import type { ContractCheck, ContractRun } from '../model/contract-run.ts'
import { devicesAsked } from '../weigh/checks-asked.ts'
import { contractExit, isShownOnly } from '../weigh/contract-exit.ts'
import { columns, wrap } from './columns.ts'
import { inLogLines } from './log-lines.ts'
import type { Paint, Style } from './paint.ts'
import type { TerminalOptions } from './terminal.ts'

const marks: Record<ContractCheck['status'], [mark: string, style: Style]> = {
  fail: ['✘', 'red'],
  'could-not-run': ['?', 'yellow'],
  unsupported: ['?', 'yellow'],
  pass: ['✔', 'green'],
}
const order: ContractCheck['status'][] = ['fail', 'unsupported', 'could-not-run', 'pass']
const mostPassed = 40

/** `mle-review contract`: what failed first, each with its worst element, then what held, what it cost, where it ran. */
export function contractTerminal(run: ContractRun, contract: Contract, { paint, width }: TerminalOptions): string {
  const wide = Math.max(60, Math.min(width, 120))
  const told = order.flatMap((status) => run.checks.filter((check) => check.status === status))
  const failed = told.filter(({ status }) => status === 'fail')
  const untried = told.filter(({ status }) => status === 'unsupported' || status === 'could-not-run')
  const passed = told.filter(({ status }) => status === 'pass')
  return inLogLines([
    head(run, contract, paint),
    paint('dim', boundTo(run)),
    ...awaitedLines(run, contract, paint),
    ...(run.death
      ? wrap(
          `✘ The model's process died (${run.death.cause}) during ${visible(run.death.during ?? 'its run')}: ${visible(run.death.why)}`,
          wide,
          '    ',
        )
      : []),
    ...failed.flatMap((check) => checkLines(check, isShownOnly(check, run, contract), paint, wide)),
    ...untriedLines(untried, paint, wide),
    ...passedLines(passed, paint, wide),
    ...costLines(run),
    ...placementLines(run),
  ])
}

function head(run: ContractRun, contract: Contract, paint: Paint): string {
  const exit = contractExit(run, contract)
  const [style, word] = (
    [
      ['green', 'PASS'],
      ['red', 'FAIL'],
      ['yellow', 'UNDECIDED'],
    ] as const
  )[exit]
  const count = (status: ContractCheck['status']) => run.checks.filter((check) => check.status === status).length
  const parts = [
    `${count('pass')} of ${run.checks.length} checks hold`,
    ...order.slice(0, 3).flatMap((status) => (count(status) > 0 ? [`${count(status)} ${words[status]}`] : [])),
  ]
  return `${paint('bold', paint(style, word))}: ${parts.join(', ')}`
}

const words = { fail: 'failed', unsupported: 'unsupported', 'could-not-run': 'could not run', pass: 'hold' } as const

function boundTo({ model, runtime, device }: ContractRun): string {
  const on = [device.class, device.name, device.driver, device.tf32 === true ? 'TF32' : undefined].filter((it) => it !== undefined)
  return visible(`${model.path} with ${runtime.name} ${runtime.version} on ${on.join(', ')}`)
}

/** A result is of one device; the contract may well ask for more. */
function awaitedLines({ device }: ContractRun, contract: Contract, paint: Paint): string[] {
  const others = devicesAsked(contract).filter((name) => name !== device.class)
  return others.length === 0 ? [] : [paint('yellow', `Required as well: ${others.join(', ')}, by a run of its own each (--provider).`)]
}

function checkLines(check: ContractCheck, shownOnly: boolean, paint: Paint, wide: number): string[] {
  const [mark, style] = marks[check.status]
  const { worst } = check
  const element =
    worst?.actual === undefined || check.why?.includes(String(worst.actual))
      ? []
      : [`worst: ${place(worst)} is ${visible(String(worst.actual))} where ${visible(String(worst.expected))} is expected`]
  const off =
    typeof worst?.difference === 'number' && typeof check.limit === 'number'
      ? [`off by ${short(worst.difference)}, tolerated ${short(check.limit)}`]
      : []
  const law = check.smallest === undefined ? [] : [`smallest input that breaks it: ${visible(cut(check.smallest, 500))}`]
  return [
    `  ${paint(style, mark)} ${paint('bold', visible(check.id))}${shownOnly ? paint('dim', ' (shown, holds nothing on a shared runner)') : ''}`,
    ...[check.why ?? '', ...element, ...off, ...law]
      .filter(Boolean)
      .flatMap((text) => wrap(visible(text), wide - 6).map((line) => `      ${line}`)),
  ]
}

/** Checks with the same reason stand together: one cause keeps many from being tried. */
function untriedLines(checks: ContractCheck[], paint: Paint, wide: number): string[] {
  return [...Map.groupBy(checks, ({ status, why }) => `${status} ${why ?? ''}`).values()].flatMap((alike) => {
    const [mark, style] = marks[alike[0]?.status ?? 'could-not-run']
    const [first = '', ...more] = wrap(alike.map(({ id }) => visible(id)).join(', '), wide - 4)
    return [
      `  ${paint(style, mark)} ${paint('bold', first)}`,
      ...more.map((line) => `    ${paint('bold', line)}`),
      ...wrap(visible(alike[0]?.why ?? ''), wide - 6).map((line) => `      ${line}`),
    ]
  })
}

function place({ output, index, where }: NonNullable<ContractCheck['worst']>): string {
  return visible(`${output ?? ''}${where ?? ''}${index === undefined || index.length === 0 ? '' : `[${index.join(', ')}]`}`)
}

function passedLines(passed: ContractCheck[], paint: Paint, wide: number): string[] {
  if (passed.length === 0) return []
  const names = passed.slice(0, mostPassed).map(({ id }) => visible(id))
  const more = passed.length > mostPassed ? [`and ${passed.length - mostPassed} more`] : []
  return wrap(`${paint('green', '✔')} ${[...names, ...more].join(', ')}`, wide - 2, '  ').map((line) => `  ${line}`)
}

function costLines({ latency = [], load_ms, memory, size_mb }: ContractRun): string[] {
  const rows = latency.map((it) => [
    `  batch ${it.batch}${(it.concurrency ?? 1) > 1 ? ` × ${it.concurrency}` : ''}`,
    ...(
      [
        ['p50', it.p50_ms],
        ['p95', it.p95_ms],
        ['p99', it.p99_ms],
      ] as const
    ).map(([name, ms]) => (ms === undefined ? '' : `${name} ${short(ms)} ms`)),
    it.rows_per_second === undefined ? '' : `${short(it.rows_per_second)} rows/s`,
  ])
  const sizes = [
    ['load', load_ms, 'ms'],
    ['memory', memory?.peak_mb, 'MB'],
    ['accelerator', memory?.accelerator_mb, 'MB'],
    ['size', size_mb, 'MB'],
  ] as const
  const told = sizes.flatMap(([name, value, unit]) => (value === undefined ? [] : [`${name} ${short(value)} ${unit}`]))
  return [...columns(rows), ...(told.length > 0 ? [`  ${told.join(', ')}`] : [])]
}

function placementLines({ placement = [] }: ContractRun): string[] {
  return columns(
    placement.map(({ operator, provider, nodes, ms }) => [
      `  ${visible(operator)}`,
      visible(provider),
      `${nodes} node${nodes === 1 ? '' : 's'}`,
      ms === undefined ? '' : `${short(ms)} ms`,
    ]),
  )
}

/** Three digits that count. */
function short(value: number): string {
  return String(Number(value.toPrecision(value >= 1000 ? 6 : 3)))
}
