import type { ModelEvidence, Sided } from '../../model/evidence.ts'
import type { ChangedSide } from '../../model/rule.ts'
import { isTestCode } from '../leakage/test-code.ts'
import { partOf } from '../model-files.ts'
import { documentSettings } from './document-settings.ts'
import { programSettings } from './program-settings.ts'
import type { Setting } from './setting.ts'

/** A setting that is another than before; `before` is null where there was none, `now` where it is gone. */
export interface ChangedSetting {
  setting: Setting
  before: string | null
  now: string | null
}

/**
 * What a change did to how a model's language models are asked. Told of all its changed files together, so that what only moved is no
 * change; what a run alone can tell is never one.
 */
export function changedSettings(model: ModelEvidence, sides: Sided<ChangedSide>): ChangedSetting[] {
  const base = settingsOf(model, sides.base)
  const head = settingsOf(model, sides.head)
  const isPrompted = model.settings.prompts.length > 0 || model.settings.task === 'generation'
  if (!isPrompted && !base.asks && !head.asks) return []
  const keys = new Set([...base.settings, ...head.settings].map(keyOf))
  return [...keys].flatMap((key) => changesOf(base.settings.filter(of(key)), head.settings.filter(of(key))))
}

function settingsOf(model: ModelEvidence, { programs, documents }: ChangedSide): { asks: boolean; settings: Setting[] } {
  const isOurs = (path: string) => partOf(model.settings, path) === 'code' || partOf(model.settings, path) === 'config'
  const all = [
    ...programs.filter((it) => isOurs(it.headPath) && !isTestCode(it)).map(programSettings),
    ...documents.filter((it) => isOurs(it.headPath)).map(documentSettings),
  ]
  return { asks: all.some(({ asks }) => asks), settings: all.flatMap(({ settings }) => settings) }
}

function changesOf(base: Setting[], head: Setting[]): ChangedSetting[] {
  const was = new Set(base.map(({ value }) => value))
  const is = new Set(head.map(({ value }) => value))
  const gone = [...was].filter((value) => value !== null && !is.has(value))
  const added = head.filter(({ value }, i) => value !== null && !was.has(value) && head.findIndex((it) => it.value === value) === i)
  if (added.length > 0) {
    // A value that only a run could tell before may have been the same.
    if (gone.length === 0 && was.has(null)) return []
    return added.map((setting, i) => ({ setting, before: gone[i] ?? null, now: setting.value }))
  }
  const [first] = base
  if (head.length === 0 && first !== undefined && gone[0] !== undefined) return [{ setting: first, before: gone[0], now: null }]
  return swapped(base, head)
}

/** One of several calls was given the value of another. A constant that got a name is told twice and is no call more. */
function swapped(base: Setting[], head: Setting[]): ChangedSetting[] {
  const [calls, before] = [head.filter(isAsked), base.filter(isAsked)]
  const left = before.map(({ value }) => value)
  const more = calls.filter(({ value }) => {
    const at = left.indexOf(value)
    if (at >= 0) left.splice(at, 1)
    return at < 0 && value !== null
  })
  const [added] = more
  const gone = left.find((value) => value !== null)
  return added === undefined || gone === undefined || calls.length !== before.length
    ? []
    : [{ setting: added, before: gone, now: added.value }]
}

function isAsked({ given }: Setting): boolean {
  return given === 'asked'
}

function keyOf({ kind, name }: Setting): string {
  return `${kind} ${kind === 'model' ? '' : name}`
}

function of(key: string): (setting: Setting) => boolean {
  return (setting) => keyOf(setting) === key
}
