import type { Evidence } from '../model/evidence.ts'
import { settingsPath } from '../model/settings.ts'

/**
 * Whether base's configuration, or the organisation's file that it names, has a mistake, and this change does nothing but write
 * another: holding it would keep the repository held for ever.
 */
export function mendsConfiguration({ settings, headSettings, organisation, changes }: Evidence): boolean {
  const names = (of: Evidence['settings']) => (of.is === 'read' ? of.value.extends : undefined)
  const namesAnother = organisation.is === 'unreadable' && organisation.fault === 'author' && names(settings) !== names(headSettings)
  return (
    ((settings.is === 'unreadable' && settings.fault === 'author') || namesAnother) &&
    headSettings.is === 'read' &&
    changes.is === 'read' &&
    changes.value.every(({ path, before }) => path === settingsPath && before === settingsPath)
  )
}
