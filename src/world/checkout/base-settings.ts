import { type Settings, settingsPath } from '../../model/settings.ts'
import { readSettings } from '../../read/settings.ts'
import { locate } from './locate.ts'
import { usualBase } from './refs.ts'

/** The configuration on the usual base branch of a folder's repository; null where none is to be had, whatever the reason. */
export async function baseSettings(dir: string, env: Record<string, string | undefined>): Promise<Settings | null> {
  try {
    const { objects } = await locate(dir, env)
    const { name } = await usualBase(objects)
    const { code, stdout } = await objects(['cat-file', 'blob', `${name}:${settingsPath}`], { limit: 5000 })
    const read = code === 0 ? readSettings(stdout.toString(), { path: settingsPath, commit: null, id: null }) : null
    return read?.is === 'read' ? read.value : null
  } catch {
    return null
  }
}
