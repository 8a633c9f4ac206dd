import type { Rulebook } from '../../model/rule.ts'
import { sarifScan } from '../../reply/sarif-scan.ts'
import { scanTerminal } from '../../reply/scan-terminal.ts'
import { scan } from '../scan.ts'
import { type Io, progress } from './io.ts'

/** `mle-review scan PATH…`: the code rules over files and folders; exit 1 on a high-confidence E. */
export async function scanCommand(
  paths: string[],
  { format }: { format: 'text' | 'json' | 'sarif' },
  io: Io,
  rulebook: Rulebook,
): Promise<number> {
  const result = await progress(io, 'Scanning', scan(paths, rulebook, io.cwd))
  if (format === 'sarif') io.out(`${JSON.stringify(sarifScan(result, rulebook, io.cwd))}\n`)
  else io.out(format === 'json' ? `${JSON.stringify(result, null, 2)}\n` : scanTerminal(result, { paint: io.paint, width: io.width }))
  return result.findings.some(({ severity, confidence }) => severity === 'E' && confidence === 'high') ? 1 : 0
}
