import { type LedgerEntry, type LedgerKey, ledgerFields } from '../../model/ledger.ts'

/** Without these an entry tells nobody what came of the iteration; they are named first. */
export const telling: readonly LedgerKey[] = ['decision', 'metricMovement', 'sliceMovement', 'regressionAdded']

/** Fields that an entry leaves without an answer. What a ledger of two entries or more never asked for is no part of its form. */
export function leftOpen({ iteration, fields }: LedgerEntry, before: readonly LedgerEntry[]): LedgerKey[] {
  const isKept = (key: LedgerKey) => before.length < 2 || before.some((it) => it.fields[key] !== null)
  const open = ledgerFields.flatMap(({ key }) => {
    const isOpen = key === 'iteration' ? iteration === '' : fields[key] === null || fields[key].state === 'empty'
    return isOpen && isKept(key) ? [key] : []
  })
  return [...telling.filter((key) => open.includes(key)), ...open.filter((key) => !telling.includes(key))]
}
