import { changedSides } from '../../judge/changed-sides.ts'
import type { Evidence, ModelEvidence } from '../../model/evidence.ts'
import { valueOf } from '../../model/read.ts'
import type { Rulebook } from '../../model/rule.ts'
import { settingsPath } from '../../model/settings.ts'
import { readCompact } from '../../read/compact.ts'
import { nearest } from '../../read/nearest.ts'
import { compactToPaste } from '../../reply/compact-to-paste.ts'
import { draftCompact } from '../../weigh/compact-draft.ts'
import { type Io, Usage } from './io.ts'
import { gatherLocal, type ReviewOptions, refuseBrokenSettings } from './review.ts'

/** `mle-review compact draft`: the compact that a change owes, with what the evidence tells filled in and the rest left to people. */
export async function compactDraftCommand(
  options: Omit<ReviewOptions, 'format'> & { model?: string },
  io: Io,
  rulebook: Rulebook,
): Promise<number> {
  const evidence = await gatherLocal(options, io, rulebook)
  refuseBrokenSettings(evidence)
  const models = chosenModels(evidence, options.model)
  const draft = draftCompact({ ...evidence, models }, changedSides(evidence))
  const { body } = evidence.pull
  const written = readCompact(body, { path: 'description', commit: null, id: null }, { always: options.description !== undefined })
  io.out(compactToPaste(draft, draft.asked, valueOf(written)?.fields ?? null, 20_000))
  io.err(note(evidence, models))
  return 0
}

/** The models that a draft is for: those that the change touches, or the one that was named. */
export function chosenModels({ models, settings, headSettings }: Evidence, id: string | undefined): ModelEvidence[] {
  if (id === undefined) return models
  const model = models.find((it) => it.id === id)
  if (model !== undefined) return [model]
  const touched = models.length === 0 ? 'it touches no model' : `it touches ${models.map((it) => it.id).join(', ')}`
  const configured = Object.keys({ ...valueOf(settings)?.models, ...valueOf(headSettings)?.models })
  if (configured.includes(id)) throw new Usage(`this change does not touch ${id}: ${touched}`)
  const near = nearest(id, configured)
  throw new Usage(`no model is called ${id}${near === null ? '' : `; did you mean ${near}?`} (${touched})`)
}

/** What a person should know of the draft before pasting it. */
function note({ settings }: Evidence, models: ModelEvidence[]): string {
  if (settings.is === 'absent') return `note: ${settingsPath} is not on the base, so nothing could be derived\n`
  if (models.length === 0) return 'note: this change touches no model, so it owes no compact\n'
  return ''
}
