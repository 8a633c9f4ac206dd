import type { Organisation } from '../model/organisation.ts'
import type { Impact, Ruled, Settings } from '../model/settings.ts'
import { effectiveModel, type PutAside } from './effective-model.ts'
import { ruled } from './ruled.ts'

export interface Effective {
  settings: Settings
  /** What the repository wrote to no effect. */
  aside: PutAside[]
}

/**
 * The configuration as it holds under the organisation's file. What the repository wrote comes first, but where the organisation
 * locked the key; severities may be raised anywhere. `written` is the file itself, so that our defaults do not pass for its words.
 */
export function effectiveSettings(settings: Settings, written: Record<string, unknown>, organisation: Organisation): Effective {
  const { locked } = organisation
  const aside: PutAside[] = []
  const top = <T>(key: string, own: T, theirs: T, isWritten: boolean): T => {
    if (!isWritten) return theirs
    if (!locked.includes(key) || JSON.stringify(own) === JSON.stringify(theirs)) return own
    aside.push({ path: [key], wanted: own, stands: theirs, lock: key })
    return theirs
  }
  const models = Object.keys(settings.models).map((id) => {
    const ofModels = written.models as Record<string, Record<string, unknown>>
    const effective = effectiveModel(ofModels[id] ?? {}, organisation)
    aside.push(...effective.aside.map((it) => ({ ...it, path: ['models', id, ...it.path] })))
    return [id, effective.model] as const
  })
  const by = (impact: Impact | null) => ruled(settings.severities, organisation, impact)
  const levels = { none: by(null), low: by('low'), standard: by('standard'), high: by('high') }
  const met = new Set<keyof typeof levels>(['none', ...models.map(([, { impact }]) => impact)])
  aside.push(...[...met].flatMap((level) => levels[level].aside).filter(isFirst))
  return {
    settings: {
      ...settings,
      comment: top('comment', settings.comment, organisation.comment ?? 'findings', Object.hasOwn(written, 'comment')),
      approvers: top('approvers', settings.approvers, organisation.approvers, Object.hasOwn(written, 'approvers')),
      rule_pages: top('rule_pages', settings.rule_pages, organisation.rule_pages, Object.hasOwn(written, 'rule_pages')),
      severities: levels.none.severities,
      models: Object.fromEntries(models),
      ruled: { none: plain(levels.none), low: plain(levels.low), standard: plain(levels.standard), high: plain(levels.high) },
    },
    aside,
  }
}

function plain({ severities, raised }: Ruled): Ruled {
  return { severities, raised }
}

/** One rule may be put aside for several impacts in the same words. */
function isFirst(it: PutAside, index: number, all: PutAside[]): boolean {
  return all.findIndex(({ path, stands }) => path[1] === it.path[1] && stands === it.stands) === index
}
