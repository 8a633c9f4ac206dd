import type { Rulebook } from '../model/rule.ts'
import type { ScanReport } from '../reply/scan-terminal.ts'
import { type ScanFile, scanFile } from './scan-file.ts'
import { scanFiles } from './scan-files.ts'

/** Scans files, in whatever order; the answer's is that of the files. */
export type ScanEach = (files: ScanFile[]) => Promise<ScanReport[]>

/** The code rules over files and folders, without a change: everything counts. A path that is not there is an error. */
export async function scan(paths: string[], rulebook: Rulebook, cwd = '.', each: ScanEach = oneByOne(rulebook)): Promise<ScanReport> {
  const { files, skipped } = await scanFiles(paths, cwd)
  const reports = await each(files)
  const findings = reports.flatMap((report) => report.findings)
  return {
    findings: findings.toSorted((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : a.fileLine - b.fileLine)),
    skipped: [...skipped, ...reports.flatMap((report) => report.skipped)],
  }
}

function oneByOne(rulebook: Rulebook): ScanEach {
  return async (files) => {
    const reports: ScanReport[] = []
    for (const file of files) reports.push(await scanFile(file, rulebook))
    return reports
  }
}
