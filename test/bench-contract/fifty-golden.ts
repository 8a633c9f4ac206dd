import { execFileSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { contractRun } from '../../src/model/contract-run.ts'
import { valueOf } from '../../src/model/read.ts'
import { readNpz } from '../../src/read/onnx/npz.ts'
import { exampleFolder } from '../../src/tools/story.ts'

const cases = 50

/** Wall seconds of `mle-review contract` on the example with fifty golden cases, from its start to its end; the child's start is part of it. */
export function fiftyGolden(times: number): number[] {
  const root = mkdtempSync(join(tmpdir(), 'mle-review-golden-'))
  try {
    cpSync(join(exampleFolder, 'repository'), root, { recursive: true })
    writeCases(root)
    return Array.from({ length: times }, () => seconds(root))
  } finally {
    rmSync(root, { recursive: true })
  }
}

/** What training predicted, a row a case. */
function writeCases(root: string): void {
  const golden = join(root, 'fraud/golden')
  rmSync(golden, { recursive: true })
  mkdirSync(golden)
  const path = 'fraud/predictions.npz'
  const arrays = valueOf(readNpz(readFileSync(join(root, path)), { path, commit: null, id: null })) ?? []
  const numbers = (name: string) => {
    const value = arrays.find((it) => it.name === name)?.value
    if (value?.is !== 'tensor') throw new Error(`${path} has no ${name}.`)
    return [...(value.tensor.data as Float32Array)]
  }
  const [features, score] = [numbers('features'), numbers('score')]
  const width = features.length / score.length
  for (let n = 0; n < cases; n += 1) {
    const one = { inputs: { features: [features.slice(n * width, (n + 1) * width)] }, outputs: { score: [[score[n]]] } }
    writeFileSync(join(golden, `case-${n}.json`), JSON.stringify(one))
  }
}

function seconds(root: string): number {
  const cli = join(import.meta.dirname, '../../dist/cli.js')
  const start = performance.now()
  const said = execFileSync(process.execPath, [cli, 'contract', 'fraud/contract.yml', '--root', root, '--format', 'json'], {
    cwd: root,
    encoding: 'utf8',
  })
  const took = (performance.now() - start) / 1000
  const held = contractRun.parse(JSON.parse(said)).checks.filter(({ id, status }) => id.startsWith('golden/') && status === 'pass')
  if (held.length !== cases) throw new Error(`${held.length} of ${cases} golden cases hold.`)
  return took
}
