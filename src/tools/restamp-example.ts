/** After the example's files changed: writes the stamps of its built repository back beside them. */
import { writeFileSync } from 'node:fs'
import { ExampleRepository } from './example-repository.ts'

using example = await ExampleRepository.build([])
for (const [file, text] of example.stamped) writeFileSync(file, `${text.trimEnd()}\n`)
