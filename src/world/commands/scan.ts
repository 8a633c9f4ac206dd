import { availableParallelism } from 'node:os'
import type { Rulebook } from '../../model/rule.ts'
import { sarifScan } from '../../reply/sarif-scan.ts'
import { scanTerminal } from '../../reply/scan-terminal.ts'
import { scan } from '../scan.ts'
import { scanLimits, scanThreads } from '../scan-threads.ts'
import { counter, type Io } from './io.ts'

export interface ScanOptions {
  format: 'text' | 'json' | 'sarif'
}

/** `mle-review scan PATH…`: the code rules over files and folders, on all processors; exit 1 on a high-confidence E. `script` is the door of its threads. */
export async function scanCommand(paths: string[], { format }: ScanOptions, io: Io, rulebook: Rulebook, script: URL): Promise<number> {
  using done = counter(io, 'Scanning')
  const each = scanThreads(script, { ...scanLimits, threads: Math.min(availableParallelism(), 16), done: done.tell })
  const result = await scan(paths, rulebook, io.cwd, each)
  if (format === 'sarif') io.out(`${JSON.stringify(sarifScan(result, rulebook, io.cwd))}\n`)
  else io.out(format === 'json' ? `${JSON.stringify(result, null, 2)}\n` : scanTerminal(result, { paint: io.paint, width: io.width }))
  return result.findings.some(({ severity, confidence }) => severity === 'E' && confidence === 'high') ? 1 : 0
}
