import { cut } from '../judge/cut.ts'
import { codeSpan } from '../judge/quote.ts'
import type { ContractReport } from '../model/contract-report.ts'

type Unmet = ContractReport['unmet'][number]

const most = { groups: 12, ids: 12, id: 80 }

export const unmetPhrases: Record<Unmet['status'], string> = {
  fail: '❌ Fails',
  unsupported: '❔ Not supported',
  'could-not-run': '❔ Could not run',
  missing: '❔ In no result',
}

/** Checks that do not pass, by device and by what became of them; the reasons are told where the findings are. */
export function unmetList(contract: ContractReport): string | null {
  const groups = unmetGroups(contract, codeSpan)
  return groups.length === 0 ? null : groups.map((line) => `- ${line}`).join('\n')
}

/** The same as lines, their names as `name` writes them. */
export function unmetGroups({ unmet, devices }: ContractReport, name: (text: string) => string): string[] {
  const groups = [...Map.groupBy(unmet, ({ status, device, holds }) => JSON.stringify([status, device, holds])).values()]
  const lines = groups.slice(0, most.groups).flatMap((alike) => {
    const [first] = alike
    if (first === undefined) return []
    const named = alike.slice(0, most.ids).map(({ id }) => name(cut(id, most.id)))
    const left = alike.length - named.length
    const shown = first.holds ? '' : ', shown only'
    return [
      `${unmetPhrases[first.status]} on ${name(cut(first.device, most.id))}${shown}: ${named.join(', ')}${left > 0 ? ` and ${left} more` : ''}`,
    ]
  })
  const untold = devices.reduce(
    (sum, { checks, missing }) => sum + checks.fail + checks.unsupported + checks['could-not-run'] + missing,
    -unmet.length,
  )
  return [
    ...lines,
    ...(groups.length > lines.length ? [`and ${groups.length - lines.length} more of this kind`] : []),
    ...(untold > 0 ? [`and ${untold} more checks`] : []),
  ]
}
