import { cut } from '../judge/cut.ts'
import { codeSpan } from '../judge/quote.ts'
import type { ContractReport } from '../model/contract-report.ts'

type Device = ContractReport['devices'][number]

/** Devices that a line names. */
const most = 4

/** A contract in a line of Markdown: which, where it ran, how many checks hold and what keeps the others. */
export function contractLead(contract: ContractReport): string {
  return `${icon(contract)} **${which(contract)}**${said(contract, codeSpan)}`
}

/** The same for the title of a fold, where Markdown does nothing and HTML would: a device of another name than usual is not named. */
export function contractTitle(contract: ContractReport): string {
  return `${icon(contract)} ${which(contract)}${said(contract, (name) => (/^(?!gh-)[a-z][\w-]{0,15}$/i.test(name) ? name : 'another device'))}`
}

/** Nothing of it asks for a reader: every device that must has a result of this state, and what does not pass holds nothing. */
export function isQuiet(contract: ContractReport): boolean {
  return icon(contract) === '✅'
}

function icon({ devices, unmet, awaited }: ContractReport): '✅' | '❌' | '❔' {
  if (unmet.some(({ status, holds }) => status === 'fail' && holds) || devices.some(({ death }) => death !== null)) return '❌'
  const open = devices.some(({ required, is }) => required && is !== 'fresh') || unmet.some(({ holds }) => holds)
  return open || awaited || devices.length === 0 ? '❔' : '✅'
}

function which({ version }: ContractReport): string {
  return version === null ? 'Contract' : `Contract ${version}`
}

function said({ devices, awaited }: ContractReport, name: (device: string) => string): string {
  const fresh = devices.filter(({ is }) => is === 'fresh')
  const without = (...states: Device['is'][]) => devices.filter(({ is, required }) => required && states.includes(is))
  const stale = without('stale', 'untold')
  const none = without('none')
  const parts = [
    ...(fresh.length > 0 ? [counted(fresh)] : []),
    ...fresh
      .flatMap((it) => (it.death === null ? [] : [`the process died on ${name(cut(it.device, 40))} (${it.death.cause})`]))
      .slice(0, 1),
    ...(stale.length > 0 ? [`on ${named(stale, name)} the result is of another state`] : []),
    ...(none.length > 0 ? [`on ${named(none, name)} there is no result`] : []),
    ...(awaited ? ['a result is awaited'] : []),
  ]
  return `${fresh.length > 0 ? ` on ${named(fresh, name)}` : ''}: ${parts.join(' · ') || 'no device is asked for'}`
}

/** "39 of 44 checks hold, 2 fail, 1 unsupported, 1 could not run, 1 missing". */
function counted(devices: Device[]): string {
  const sum = (of: (device: Device) => number) => devices.reduce((all, device) => all + of(device), 0)
  const hold = sum(({ checks }) => checks.pass)
  const others = [
    [sum(({ checks }) => checks.fail), 'fail'],
    [sum(({ checks }) => checks.unsupported), 'unsupported'],
    [sum(({ checks }) => checks['could-not-run']), 'could not run'],
    [sum(({ missing }) => missing), 'missing'],
  ] as const
  const all = others.reduce((sum, [count]) => sum + count, hold)
  const told = others.filter(([count]) => count > 0).map(([count, what]) => `${count} ${what === 'fail' && count === 1 ? 'fails' : what}`)
  if (told.length === 0) return hold === 1 ? '1 check holds' : `${hold} checks hold`
  return [`${hold} of ${all} checks hold`, ...told].join(', ')
}

function named(devices: Device[], name: (device: string) => string): string {
  const words = devices.slice(0, most).map(({ device }) => (device === 'any' ? 'any device' : name(cut(device, 40))))
  const left = devices.length - words.length
  if (left > 0) return `${words.join(', ')} and ${left} more`
  return [words.slice(0, -1).join(', '), words.at(-1) ?? ''].filter((it) => it !== '').join(' and ')
}
