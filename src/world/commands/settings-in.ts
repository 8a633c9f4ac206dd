import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Settings, settingsPath } from '../../model/settings.ts'
import { readSettings } from '../../read/settings.ts'
import { Usage } from './io.ts'

/** The configuration below a folder; null: there is none. */
export function settingsIn(dir: string): Settings | null {
  const file = join(dir, settingsPath)
  if (!existsSync(file)) return null
  const read = readSettings(readFileSync(file, 'utf8'), { path: settingsPath, commit: null, id: null })
  if (read.is === 'unreadable') throw new Usage(read.why)
  return read.is === 'read' ? read.value : null
}
