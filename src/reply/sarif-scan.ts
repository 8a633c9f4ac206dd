import type { Rulebook } from '../model/rule.ts'
import type { SarifLog, SarifNotification } from '../model/sarif.ts'
import { sarif } from './sarif.ts'
import { sarifPlace } from './sarif-place.ts'
import { sarifPlain } from './sarif-text.ts'
import type { ScanReport } from './scan-terminal.ts'

/** `scan --format sarif`: for code scanning, of the folder `root`, which holds the repository. */
export function sarifScan({ findings, skipped }: ScanReport, rulebook: Rulebook, root: string): SarifLog {
  const notes = skipped.map(({ path, why, broke }): SarifNotification => {
    const where = path === '' ? {} : { locations: [sarifPlace(path, null, root)] as [ReturnType<typeof sarifPlace>] }
    if (broke !== undefined)
      return { level: 'error', message: sarifPlain(`${broke} broke on ${path}: ${why}`), associatedRule: { id: broke }, ...where }
    return { level: 'warning', message: sarifPlain(path === '' ? why : `skipped ${path}: ${why}`), ...where }
  })
  const placed = findings.map(({ fileLine, fileEndLine, ...finding }) => {
    return { ...finding, lines: { from: fileLine, to: fileEndLine }, standing: null }
  })
  return sarif({ category: 'scan', findings: placed, notes, root, whole: skipped.every(({ broke }) => broke === undefined) }, rulebook)
}
