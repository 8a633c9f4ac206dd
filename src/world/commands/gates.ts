import { readFileSync, statSync } from 'node:fs'
import { resolve } from 'node:path'
import { limits } from '../../model/limits.ts'
import type { Metrics } from '../../model/metrics.ts'
import type { Read } from '../../model/read.ts'
import { verdicts } from '../../model/verdict.ts'
import { readGates } from '../../read/gates.ts'
import { readMetrics } from '../../read/metrics.ts'
import { gatesTerminal } from '../../reply/gates-terminal.ts'
import { weighGates } from '../../weigh/gates.ts'
import { gatesReport } from '../../weigh/gates-report.ts'
import { type Io, Usage } from './io.ts'

export interface GatesOptions {
  gates: string
  metrics: string
  baseline?: string
  production?: string
  model?: string
  format: 'text' | 'json'
}

/** `mle-review gates`: the gates alone, on files, without a repository. */
export async function gatesCommand(options: GatesOptions, io: Io): Promise<number> {
  const gates = readFileAs(options.gates, io, readGates)
  if (gates.is === 'absent') throw new Usage(`${options.gates}: there is no such gates file`)
  if (gates.is === 'unreadable') throw new Usage(gates.why)
  const metricsOf = (file: string | undefined): Read<Metrics> => (file === undefined ? { is: 'absent' } : readFileAs(file, io, readMetrics))
  const weighed = weighGates({
    modelId: options.model ?? null,
    gates,
    metrics: metricsOf(options.metrics),
    baseline: named(metricsOf(options.baseline), options.baseline),
    production: named(metricsOf(options.production), options.production),
    baseArtifactDigests: [],
    stale: null,
  })
  const report = gatesReport(weighed)
  io.out(options.format === 'json' ? `${JSON.stringify(report, null, 2)}\n` : gatesTerminal(report, { paint: io.paint, width: io.width }))
  return verdicts[report.verdict].exit
}

/** A reference that was asked for and is not there is named. */
function named<T>(read: Read<T>, file: string | undefined): Read<T> {
  if (read.is !== 'absent' || file === undefined) return read
  return { is: 'unreadable', fault: 'author', reason: 'file-absent', why: `${file} is not there.` }
}

/** Reads a file from disk as evidence: absent and oversized ones are values, not errors. */
function readFileAs<T>(file: string, io: Io, read: (text: string, from: { path: string; commit: null; id: null }) => Read<T>): Read<T> {
  const path = resolve(io.cwd, file)
  const found = statSync(path, { throwIfNoEntry: false })
  if (found === undefined) return { is: 'absent' }
  if (found.isDirectory()) throw new Usage(`${file} is a folder; give the path of a file`)
  const { size } = found
  if (size > limits.textBytes) {
    return {
      is: 'unreadable',
      fault: 'ours',
      reason: 'too-large',
      why: `${file} has ${size} bytes; files over ${limits.textBytes} are not read`,
    }
  }
  return read(readFileSync(path, 'utf8'), { path: file, commit: null, id: null })
}
