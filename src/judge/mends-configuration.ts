import type { Evidence } from '../model/evidence.ts'
import { settingsPath } from '../model/settings.ts'
import { canonical } from '../read/workflow.ts'
import { countedApprovals } from './approvals.ts'

/**
 * Whether base's configuration, or the organisation's file that it names, has a mistake, and this change does nothing but write
 * another: holding it would keep the repository held for ever.
 */
export function mendsConfiguration(evidence: Evidence): boolean {
  const { settings, headSettings, changes } = evidence
  return (
    ((settings.is === 'unreadable' && settings.fault === 'author') || namesAnother(evidence)) &&
    headSettings.is === 'read' &&
    changes.is === 'read' &&
    changes.value.every(({ path, before }) => path === settingsPath && before === settingsPath)
  )
}

/** Another organisation's file is named, as a listed approver has seen; where the repository lists none, by that one line and no other. */
function namesAnother(evidence: Evidence): boolean {
  const { organisation, settings, headSettings } = evidence
  if (organisation.is !== 'unreadable' || organisation.fault !== 'author') return false
  if (settings.is !== 'read' || headSettings.is !== 'read' || settings.value.extends === headSettings.value.extends) return false
  const rest = (of: typeof settings) => canonical({ ...of.value, extends: null })
  return settings.value.approvers.length > 0 ? countedApprovals(evidence).length > 0 : rest(settings) === rest(headSettings)
}
