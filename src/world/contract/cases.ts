import { realpathSync } from 'node:fs'
import type { CaseResult, CasesReport } from '../../model/cases.ts'
import { type Onnx, type OnnxStart, openOnnx } from '../onnx/open-onnx.ts'
import { findCases } from './find-cases.ts'
import { openCase } from './open-case.ts'
import { deathWords, runCase } from './run-case.ts'

/** What came of a collection, or why none of it could be tried. */
export type CasesOutcome = { is: 'run'; report: CasesReport } | { is: 'not-run'; fault: 'usage' | 'machine'; why: string }

/** Runs every case of a collection in ONNX's layout, in one child that is replaced where a model takes it down. */
export async function runCases(dir: string, start: OnnxStart): Promise<CasesOutcome> {
  const found = casesIn(dir)
  if ('why' in found) return { is: 'not-run', fault: 'usage', why: found.why }
  const opened = await openChild(start)
  if ('why' in opened) return { is: 'not-run', fault: 'machine', why: opened.why }
  await using child = opened
  const cases: CaseResult[] = []
  for (const name of found.names) {
    const { noProvider, ...settled } = await oneCase(found.root, name, child)
    // A provider that has worked and then does not was taken down by a model; one that never has is not there.
    if (noProvider && !child.worked)
      return { is: 'not-run', fault: 'machine', why: `provider ${start.provider} does not work here: ${settled.why}` }
    child.worked ||= settled.status === 'pass'
    cases.push({ name, ...settled, ...(noProvider ? { status: 'crash' } : {}) })
  }
  return { is: 'run', report: { runtime: { name: 'onnxruntime', version: child.version }, provider: start.provider, cases } }
}

function casesIn(dir: string): { root: string; names: string[] } | { why: string } {
  try {
    const root = realpathSync(dir)
    const names = findCases(root)
    return names.length > 0
      ? { root, names }
      : { why: `${dir} holds no model.onnx; name the folder of a collection, whose cases are folders with one` }
  } catch (error) {
    return { why: `${dir} cannot be read (${(error as Error).message}); name a folder whose folders can all be listed` }
  }
}

async function oneCase(root: string, name: string, child: Child): Promise<Omit<CaseResult, 'name'> & { noProvider?: boolean }> {
  let opened: ReturnType<typeof openCase>
  try {
    opened = openCase(root, name)
  } catch (error) {
    return { status: 'fail', why: `it cannot be read: ${(error as Error).message}` }
  }
  if ('status' in opened) return opened
  const onnx = await child.alive()
  if (typeof onnx === 'string') return { status: 'crash', why: onnx }
  const { died, ...settled } = await runCase(onnx, opened)
  if (died) await child.bury()
  return settled
}

interface Child extends AsyncDisposable {
  version: string
  /** Whether any model has run. */
  worked: boolean
  /** The child, a new one after a death; a text says why there is none. */
  alive(): Promise<Onnx | string>
  bury(): Promise<void>
}

async function openChild(start: OnnxStart): Promise<Child | { why: string }> {
  const first = await openOnnx(start)
  if (first.is === 'no-runtime') return { why: `${first.why}: ${first.mend}` }
  if (first.is !== 'open') return { why: first.is === 'died' ? deathWords(first.death) : first.why }
  let onnx: Onnx | null = first.onnx
  const bury = async () => {
    await onnx?.close()
    onnx = null
  }
  return {
    version: first.onnx.runtime.version,
    worked: false,
    async alive() {
      if (onnx !== null) return onnx
      const again = await openOnnx(start)
      if (again.is === 'open') onnx = again.onnx
      return onnx ?? (again.is === 'died' ? deathWords(again.death) : 'no child could be started again')
    },
    bury,
    [Symbol.asyncDispose]: bury,
  }
}
