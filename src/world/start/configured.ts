import { settingsPath } from '../../model/settings.ts'
import { readSettings } from '../../read/settings.ts'
import { onlyRunsContracts, reviewingPart } from '../../read/workflow.ts'

/** What stands in for a configuration: a sentence that says what it is; null: nothing does. */
export function configurationThere(paths: string[], texts: ReadonlyMap<string, string>): string | null {
  if (paths.includes(settingsPath)) {
    const read = readSettings(texts.get(settingsPath) ?? '', { path: settingsPath, commit: null, id: null })
    return read.is === 'read'
      ? `${settingsPath} is there and stays: models, gates and data contracts are left to it.`
      : `${settingsPath} is there and stays, though it does not parse: ${read.is === 'unreadable' ? read.why.split('\n')[0] : 'it is empty.'}`
  }
  const other = paths.find((path) => /^(?:\.github\/)?\.?mle-review\.(?:ya?ml|json)$/i.test(path))
  return other === undefined
    ? null
    : `${other} is there, and only ${settingsPath} is read: rename it. No other configuration was written beside it.`
}

/** A workflow that reviews already. */
export function workflowThere(texts: ReadonlyMap<string, string>): string | null {
  for (const [path, text] of texts)
    if (
      /^\.github\/workflows\/[^/]+\.ya?ml$/.test(path) &&
      /uses:\s*\S*mle-review/.test(text) &&
      reviewingPart(text) !== null &&
      !onlyRunsContracts(text)
    )
      return path
  return null
}
