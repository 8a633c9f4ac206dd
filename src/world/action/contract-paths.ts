import { readFileSync } from 'node:fs'
import { join } from 'node:path/posix'
import { limits } from '../../model/limits.ts'
import { settingsPath } from '../../model/settings.ts'
import { readSettings } from '../../read/settings.ts'
import { Misuse } from './event.ts'

/** Contracts to run, from the workspace: those that were named, else those that the checkout's configuration names. */
export function contractPaths(named: string[], workspace: string, say: (line: string) => void): string[] {
  if (named.length > 0) return [...new Set(named)]
  const models = Object.entries(modelsIn(workspace))
  const paths = models.flatMap(([id, { contract }]) => {
    if (contract === undefined || /\.(?:ya?ml|json)$/i.test(contract)) return contract ?? []
    say(`${id}: ${contract} is a contract of another stack, which writes its result itself.`)
    return []
  })
  if (paths.length > 0) return [...new Set(paths)]
  throw new Misuse(
    `No model in ${settingsPath} has a \`contract:\` that could be run: add one, or name a file with the input \`contract\`.`,
  )
}

function modelsIn(workspace: string) {
  const read = readSettings(textAt(join(workspace, settingsPath)), { path: settingsPath, commit: null, id: null })
  if (read.is === 'read') return read.value.models
  throw new Misuse(read.is === 'absent' ? `${settingsPath} is empty.` : read.why)
}

function textAt(path: string): string {
  try {
    return readFileSync(path, 'utf8').slice(0, limits.textBytes)
  } catch {
    throw new Misuse(
      `There is no ${settingsPath} in the workspace: check the repository out first, or name a file with the input \`contract\`.`,
    )
  }
}
