import { join } from 'node:path'
import { startWorkflow } from '../../generated/start-assets.ts'
import type { DataProfile } from '../../model/data-profile.ts'
import type { ModelStart, StartFile, Workplace } from '../../model/start.ts'
import { readLfsPointer } from '../../read/pointer.ts'
import { startTemplate } from '../../reply/start-template.ts'
import type { Started } from '../../reply/start-terminal.ts'
import { dataProfile } from '../../weigh/data-profile.ts'
import { type Around, lookAround } from '../../weigh/start/look-around.ts'
import { type Profiles, startFiles } from '../../weigh/start/start-files.ts'
import { textsWanted } from '../../weigh/start/texts-wanted.ts'
import { sampleOf } from '../sample-of.ts'
import { configurationThere, workflowThere } from './configured.ts'
import type { Listed } from './list-files.ts'
import { openTexts } from './open-texts.ts'
import { isThere } from './write-start.ts'

/** What a start would write into a work tree, and what it leaves as it is. */
export interface StartPlan extends Pick<Started, 'around' | 'left' | 'unseen' | 'files'> {
  written: StartFile[]
}

const workflow: StartFile = { path: '.github/workflows/mle-review.yml', text: startWorkflow }
const nothing: Around = { models: [], approvers: null, further: 0 }

/** Looks around, and says what there is to write; where nothing is of machine learning, and nobody configured it, nothing is. */
export async function planStart(root: string, name: string, listed: Listed): Promise<StartPlan> {
  const wanted = textsWanted(listed.files)
  const place: Workplace = { name, files: listed.files, texts: openTexts(root, wanted.paths) }
  const configured = configurationThere(
    listed.files.map(({ path }) => path),
    place.texts,
  )
  const { around, drafts } = configured === null ? await draftedIn(root, place) : { around: nothing, drafts: [] }
  const { links, nameless, gone } = listed
  const told = { around, files: listed.files.length, unseen: { ...wanted.closed, links, nameless, gone } }
  if (configured === null && around.models.length === 0) return { ...told, written: [], left: [] }
  const running = workflowThere(place.texts)
  const all = [...drafts, startTemplate(), ...(running === null ? [workflow] : [])]
  const written = all.filter(({ path }) => !isThere(root, path))
  const left = [
    ...(configured === null ? [] : [configured]),
    ...(running === null ? [] : [`${running} runs mle-review already and stays.`]),
    ...all.filter((file) => !written.includes(file)).map(({ path }) => `${path} is there and stays.`),
  ]
  return { ...told, written, left }
}

async function draftedIn(root: string, place: Workplace): Promise<{ around: Around; drafts: StartFile[] }> {
  const seen = lookAround(place)
  const profiles = new Map<string, DataProfile>()
  for (const path of new Set(seen.models.flatMap(({ sample }) => sample?.value ?? []))) {
    const profile = await profileOf(root, path)
    if (profile !== null) profiles.set(path, profile)
  }
  const models = seen.models.map((model) => (isSample(model, profiles) ? model : { ...model, sample: null }))
  const around = { ...seen, models }
  return { around, drafts: models.length === 0 ? [] : startFiles(around, place.texts, profiles, (path) => isThere(root, path)) }
}

/** Whether a table was read, and may be what a model learns from: one that nobody reads must hold its label. */
function isSample({ sample, target }: ModelStart, profiles: Profiles): boolean {
  const profile = sample === null ? undefined : profiles.get(sample.value)
  if (profile === undefined || sample === null) return false
  return sample.isRead || target === null || profile.columns.some(({ name }) => name === target.value)
}

async function profileOf(root: string, path: string): Promise<DataProfile | null> {
  const [pointer] = openTexts(root, [path]).values()
  if (pointer !== undefined && readLfsPointer(pointer) !== null) return null
  const sample = await sampleOf(join(root, path), { path, commit: null, id: null })
  return sample.is === 'read' && sample.value.names.length > 0 ? dataProfile(sample.value) : null
}
