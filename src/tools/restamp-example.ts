/** After the example's files changed: writes the stamps of its built repository back beside them. */
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { ExampleRepository, exampleFolder } from './example-repository.ts'

using example = await ExampleRepository.build([])
const back = [
  ['main', 'repository', 'fraud/metrics.json'],
  ['main', 'repository', 'merchant/metrics.json'],
  ['2026-10', 'history/2026-10', 'fraud/metrics.json'],
] as const
for (const [commit, folder, path] of back) writeFileSync(join(exampleFolder, folder, path), `${example.git('show', `${commit}:${path}`)}\n`)
