import type { Organisation, Overruled } from '../../model/organisation.ts'
import type { Read } from '../../model/read.ts'
import { type ModelSettings, type Settings, settingsPath } from '../../model/settings.ts'
import { readWrittenSettings } from '../../read/settings.ts'
import { canonical } from '../../read/workflow.ts'
import type { Step } from '../../weigh/model-change.ts'
import { isGlob, isTameGlob } from '../../weigh/model-files.ts'
import type { Repository } from '../repository.ts'
import type { Commits } from './commits.ts'
import { organisationOf, underOrganisation } from './organisation.ts'
import { parsed } from './parsed.ts'
import type { TextStore } from './text-store.ts'

export interface Policy {
  settings: Read<Settings>
  /** What the configuration would be after a merge: base's, unless the change edits it. */
  headSettings: Read<Settings>
  organisation: Read<Organisation>
  overruled: Overruled[]
  edited: boolean
}

/** A model that this change could concern. */
export interface Candidate {
  id: string
  settings: ModelSettings
  isNew: boolean
  /** Documents this change edits that say how the model is judged: its configuration, what holds for all models, a reviewing workflow. */
  edited: string[]
  /** The model's settings as the head has them; null: gone, or unreadable. */
  headSettings: ModelSettings | null
}

/** Configuration of both sides, under the organisation's file that base names. */
export async function readPolicy(
  store: TextStore,
  commits: Commits,
  steps: Step[],
  repository: Pick<Repository, 'outside'>,
): Promise<Policy> {
  const at = (commit: string) => parsed(store.read({ commit, path: settingsPath }), readWrittenSettings)
  const base = at(commits.base)
  const edited = touches(steps, settingsPath)
  const organisation = await organisationOf(base, repository)
  return { ...underOrganisation(base, edited ? at(commits.head) : base, organisation), organisation, edited }
}

/** Models of base, then those that only head has. A stranger's globs are compiled only where they are harmless. */
export function candidates({ settings, headSettings, edited }: Policy, workflows: string[]): { models: Candidate[]; refused: string[] } {
  if (settings.is !== 'read') return { models: [], refused: [] }
  const head = headSettings.is === 'read' ? headSettings.value : null
  const general = (of: Settings) => canonical({ ...of, models: null, comment: null, rerun_labels: null, rule_pages: null })
  const generalEdited = edited && (head === null || general(head) !== general(settings.value))
  const known = Object.entries(settings.value.models).map(([id, model]): Candidate => {
    const headModel = ownModel(head, id)
    const differs = edited && (headModel === null || canonical(headModel) !== canonical(model))
    const documents = [...(generalEdited || differs ? [settingsPath] : []), ...workflows]
    return { id, settings: model, isNew: false, edited: documents, headSettings: headModel }
  })
  const added = Object.entries(head?.models ?? {}).filter(([id]) => ownModel(settings.value, id) === null)
  const isTame = ({ paths, prompts, depends_on, ledger = '' }: ModelSettings) =>
    [...paths, ...prompts, ...depends_on, ...(isGlob(ledger) ? [ledger] : [])].every(isTameGlob)
  const fresh = added.filter(([, model]) => isTame(model))
  return {
    models: [
      ...known,
      ...fresh.map(([id, model]): Candidate => ({ id, settings: model, isNew: true, edited: [settingsPath], headSettings: model })),
    ],
    refused: added.filter(([, model]) => !isTame(model)).map(([id]) => id),
  }
}

/** Whether a path was changed, or moved away or here. */
export function touches(steps: Step[], path: string): boolean {
  return steps.some((step) => step.path === path || step.before === path)
}

function ownModel(settings: Settings | null, id: string): ModelSettings | null {
  return settings !== null && Object.hasOwn(settings.models, id) ? (settings.models[id] ?? null) : null
}
