/** After the example's files changed: writes the stamps of its built repository back beside them, and runs its models by their contract again. */
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { runContract } from '../world/contract/run-contract.ts'
import { ExampleRepository, exampleFolder, resultsFolder } from './example-repository.ts'

using example = await ExampleRepository.build()
const back = [
  ['main', 'repository', 'fraud/metrics.json'],
  ['main', 'repository', 'merchant/metrics.json'],
  ['2026-10', 'history/2026-10', 'fraud/metrics.json'],
] as const
for (const [commit, folder, path] of back) writeFileSync(join(exampleFolder, folder, path), `${example.git('show', `${commit}:${path}`)}\n`)

const script = new URL('../contract-child.ts', import.meta.url)
const models = new Set<string>()
for (const name of ['main', ...example.pulls.map((pull) => pull.name)]) {
  const model = example.git('rev-parse', `${name}:models/fraud.onnx`, `${name}:fraud/contract.yml`)
  if (models.has(model)) continue
  models.add(model)
  example.git('checkout', '--quiet', '--force', name)
  const wanted = { root: example.dir, at: 'fraud/contract.yml', provider: 'cpu', runner: 'shared', script, env: process.env } as const
  const outcome = await runContract({ ...wanted, now: new Date('2026-11-20T12:00:00Z') })
  if (outcome.is === 'not-run') throw new Error(`${name}: ${outcome.why}`)
  writeFileSync(join(resultsFolder, `${name}.json`), `${JSON.stringify(outcome.run, null, 2)}\n`)
}
