import { cut } from '../judge/cut.ts'
import { quote, tableCode } from '../judge/quote.ts'
import type { ContractReport } from '../model/contract-report.ts'
import { table } from './table.ts'

type Device = ContractReport['devices'][number]

const most = { rows: 12, name: 80 }

export const resultPhrases: Record<Device['is'], string> = {
  fresh: '✅ of this state',
  stale: '❔ of another state',
  untold: '❔ of an unknown state',
  none: '❔ none',
}

/** On which devices a contract ran: the machine, the runtime, whether the result is of this state, and how many checks hold. */
export function deviceTable({ devices }: ContractReport): string | null {
  if (devices.length === 0) return null
  const rows = devices.slice(0, most.rows).map((device) => [
    deviceName(device),
    deviceWords(device)
      .map((it) => quote(cut(it, most.name)))
      .join(', ') || '–',
    device.runtime === null ? '–' : quote(cut(device.runtime, most.name)),
    resultPhrases[device.is],
    checksHeld(device),
  ])
  const drawn = table([['device', 'machine', 'runtime', 'result', 'checks held'], ...rows], ['l', 'l', 'l', 'l', 'r'])
  return devices.length > rows.length ? `${drawn}\n\nand ${devices.length - rows.length} more devices` : drawn
}

/** The machine as it calls itself, its driver, and whether products are rounded to TF32. */
export function deviceWords({ name, driver, tf32 }: Device): string[] {
  return [
    ...(name === null ? [] : [name]),
    ...(driver === null ? [] : [`driver ${driver}`]),
    ...(tf32 === null ? [] : [`TF32 ${tf32 ? 'on' : 'off'}`]),
  ]
}

/** "39 of 41" of what was tried or asked for. */
export function checksHeld({ is, checks, missing }: Device): string {
  const all = Object.values(checks).reduce((sum, count) => sum + count, missing)
  return is === 'fresh' ? `${checks.pass} of ${all}` : '–'
}

function deviceName({ device, required }: Device): string {
  return `${device === 'any' ? 'any' : tableCode(cut(device, most.name))}${required ? '' : ', not required'}`
}
