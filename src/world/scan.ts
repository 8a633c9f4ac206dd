import type { Rulebook } from '../model/rule.ts'
import type { ScanReport } from '../reply/scan-terminal.ts'
import type { UsedComment } from './scan-allowed.ts'
import { type ScanFile, type ScannedFile, scanFile, scanTree } from './scan-file.ts'
import { scanFiles } from './scan-files.ts'

/** Scans files, in whatever order; the answer's is that of the files. */
export type ScanEach = (files: ScanFile[]) => Promise<ScannedFile[]>

/** The code rules over files and folders, without a change: everything counts. A path that is not there is an error. */
export async function scan(paths: string[], rulebook: Rulebook, cwd = '.', each: ScanEach = oneByOne(rulebook)): Promise<ScanReport> {
  const { files, skipped } = await scanFiles(paths, cwd)
  const reports = await each(files)
  const findings = eachOnce(reports.map((report, i) => report.findings.map((found) => ({ found, own: found.path === files[i]?.path }))))
  return {
    findings: withoutUsed(findings, reports).toSorted((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : a.fileLine - b.fileLine)),
    skipped: [...skipped, ...reports.flatMap((report) => report.skipped)],
  }
}

type Found = ScanReport['findings'][number]

const sure = { high: 3, medium: 2, low: 1 }

/** What stands in a module is found there and by all that import it: it is told once, by the surest of them. */
function eachOnce(reports: { found: Found; own: boolean }[][]): Found[] {
  const all = reports.flat()
  const key = ({ rule, path, cell, line }: Found) => JSON.stringify([rule, path, cell, line])
  const own = all.flatMap((it) => (it.own ? [it.found] : []))
  const fromElsewhere = Map.groupBy(
    all.flatMap((it) => (it.own ? [] : [it.found])),
    key,
  )
  const best = (same: Found[] = []) => same.toSorted((a, b) => sure[b.confidence] - sure[a.confidence])[0]
  const told = own.map((found) => {
    const other = best(fromElsewhere.get(key(found)))
    fromElsewhere.delete(key(found))
    return other !== undefined && found.allowed === undefined && sure[other.confidence] > sure[found.confidence] ? other : found
  })
  return [...told, ...[...fromElsewhere.values()].flatMap((same) => best(same) ?? [])]
}

/** A comment that seemed to allow nothing allows something that is found through another file. */
function withoutUsed(findings: Found[], reports: ScannedFile[]): Found[] {
  const key = ({ rule, path, fileLine }: UsedComment) => JSON.stringify([rule, path, fileLine])
  const used = new Set(reports.flatMap((report) => (report.used ?? []).map(key)))
  return findings.filter((found) => found.allowed !== undefined || !used.has(key(found)))
}

function oneByOne(rulebook: Rulebook): ScanEach {
  return async (files) => {
    const reports: ScannedFile[] = []
    const tree = scanTree()
    for (const file of files) reports.push(await scanFile(file, rulebook, tree))
    return reports
  }
}
