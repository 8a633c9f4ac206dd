import { cut } from '../judge/cut.ts'
import { quote, tableCode } from '../judge/quote.ts'
import { type ContractCheck, kindOfCheck } from '../model/contract-run.ts'
import { rough } from './rough.ts'
import { table } from './table.ts'

const most = { rows: 40, name: 60, why: 160 }

/** What each output of a provider differs from the CPU's: the worst element, what was tolerated there, and what came of it. */
export function parityTable(checks: readonly ContractCheck[]): string | null {
  const parity = checks.filter((check) => kindOfCheck(check) === 'parity')
  if (parity.length === 0) return null
  const worstFirst = parity.toSorted((a, b) => Number(a.status === 'pass') - Number(b.status === 'pass'))
  const rows = worstFirst.slice(0, most.rows).map(cells)
  const drawn = table([['output', 'worst difference', 'tolerated there', 'at', ''], ...rows], ['l', 'r', 'r', 'l', 'l'])
  return parity.length > rows.length ? `${drawn}\n\nand ${parity.length - rows.length} more outputs` : drawn
}

function cells({ id, status, measured, limit, worst, why }: ContractCheck): string[] {
  const index = worst?.index
  return [
    tableCode(cut(id.slice('parity/'.length), most.name)),
    number(measured),
    number(limit),
    index === undefined ? '' : index.length === 0 ? 'the scalar' : `\`[${index.join(', ')}]\``,
    status === 'pass'
      ? '✅ pass'
      : `${marks[status]}${measured === undefined && why !== undefined ? `: ${quote(cut(why, most.why))}` : ''}`,
  ]
}

const marks = { fail: '❌ fail', unsupported: '❔ unsupported', 'could-not-run': '❔ could not run' } as const

function number(value: ContractCheck['measured']): string {
  return typeof value === 'number' ? rough(value) : '–'
}
