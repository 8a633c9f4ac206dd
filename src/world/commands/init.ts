import { join, resolve } from 'node:path'
import { startWorkflow } from '../../generated/start-assets.ts'
import type { DataProfile } from '../../model/data-profile.ts'
import type { StartFile, Workplace } from '../../model/start.ts'
import { readLfsPointer } from '../../read/pointer.ts'
import { newFileDiff } from '../../reply/new-file-diff.ts'
import { startTemplate } from '../../reply/start-template.ts'
import { startTerminal } from '../../reply/start-terminal.ts'
import { dataProfile } from '../../weigh/data-profile.ts'
import { type Around, lookAround } from '../../weigh/start/look-around.ts'
import { startFiles } from '../../weigh/start/start-files.ts'
import { textsWanted } from '../../weigh/start/texts-wanted.ts'
import { sampleOf } from '../sample-of.ts'
import { configurationThere, workflowThere } from '../start/configured.ts'
import { listFiles } from '../start/list-files.ts'
import { openTexts } from '../start/open-texts.ts'
import { workPlace } from '../start/work-place.ts'
import { isThere, writeStart } from '../start/write-start.ts'
import { type Io, progress } from './io.ts'

const workflow: StartFile = { path: '.github/workflows/mle-review.yml', text: startWorkflow }

/** `mle-review init`: looks at a repository and writes a first configuration, with what belongs to it. What is there stays. */
export async function initCommand(dir: string, { dryRun }: { dryRun?: boolean }, io: Io): Promise<number> {
  const { root, name, remote, branch } = await workPlace(resolve(io.cwd, dir), io.env)
  const listed = await progress(io, `Listing ${root}`, listFiles(root, io.env))
  const wanted = textsWanted(listed.files)
  const place: Workplace = { name, files: listed.files, texts: openTexts(root, wanted.paths) }
  const paths = listed.files.map(({ path }) => path)
  const configured = configurationThere(paths, place.texts)
  const { around, drafts } = configured === null ? await draftedIn(root, place) : { around: nothing, drafts: [] }
  const unseen = [
    ...(wanted.closed.programs === 0 ? [] : [`${wanted.closed.programs} more Python files and notebooks were not opened.`]),
    ...(wanted.closed.others === 0 ? [] : [`${wanted.closed.others} more files that may hold figures or contracts were not opened.`]),
    ...(listed.nameless === 0 ? [] : [`${listed.nameless} files were left out, because their names are no UTF-8.`]),
    ...(listed.links === 0 ? [] : [`${listed.links} symbolic links were not followed.`]),
  ]
  if (configured === null && around.models.length === 0) {
    io.out(
      [
        `Nothing of machine learning was found among the ${listed.files.length} files here: no program or notebook that trains, no artifact, no figures. Nothing was written.`,
        ...unseen,
        '',
      ].join('\n'),
    )
    return 0
  }
  const running = workflowThere(place.texts)
  const all = [...drafts, startTemplate(), ...(running === null ? [workflow] : [])]
  const files = all.filter(({ path }) => !isThere(root, path))
  const left = [
    ...(configured === null ? [] : [configured]),
    ...(running === null ? [] : [`${running} runs mle-review already and stays.`]),
    ...all.filter((file) => !files.includes(file)).map(({ path }) => `${path} is there and stays.`),
  ]
  if (dryRun) io.out(files.map(({ path, text }) => newFileDiff(path, text)).join(''))
  else writeStart(root, files)
  const told = {
    around,
    written: files.map(({ path }) => path),
    left,
    unseen,
    remote,
    branch,
    ownerMissing: startWorkflow.includes('OWNER/'),
    dry: dryRun === true,
  }
  // With --dry-run standard output is the diff, and nothing else.
  const say = dryRun ? io.err : io.out
  say(startTerminal(told, io.paint))
  return 0
}

const nothing: Around = { models: [], approvers: null, further: 0 }

async function draftedIn(root: string, place: Workplace): Promise<{ around: Around; drafts: StartFile[] }> {
  const seen = lookAround(place)
  const profiles = new Map<string, DataProfile>()
  for (const path of new Set(seen.models.flatMap(({ sample }) => sample?.value ?? []))) {
    const profile = await profileOf(root, path)
    if (profile !== null) profiles.set(path, profile)
  }
  const around = {
    ...seen,
    models: seen.models.map((model) => (profiles.has(model.sample?.value ?? '') ? model : { ...model, sample: null })),
  }
  const drafts = around.models.length === 0 ? [] : startFiles(around, place.texts, profiles, (path) => isThere(root, path))
  return { around, drafts }
}

async function profileOf(root: string, path: string): Promise<DataProfile | null> {
  const from = { path, commit: null, id: null }
  const [pointer] = openTexts(root, [path]).values()
  if (pointer !== undefined && readLfsPointer(pointer) !== null) return null
  const sample = await sampleOf(join(root, path), from)
  return sample.is === 'read' && sample.value.names.length > 0 ? dataProfile(sample.value) : null
}
