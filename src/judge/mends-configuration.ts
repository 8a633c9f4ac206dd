import type { Evidence } from '../model/evidence.ts'
import { settingsPath } from '../model/settings.ts'

/**
 * Whether base's configuration cannot be read and this change does nothing but write one that can: holding it would keep the
 * repository held for ever.
 */
export function mendsConfiguration({ settings, headSettings, changes }: Evidence): boolean {
  return (
    settings.is === 'unreadable' &&
    settings.fault === 'author' &&
    headSettings.is === 'read' &&
    changes.is === 'read' &&
    changes.value.every(({ path, before }) => path === settingsPath && before === settingsPath)
  )
}
