import { existsSync, readFileSync, realpathSync, writeFileSync } from 'node:fs'
import { resolve } from 'node:path'
import type { Stamp } from '../model/metrics.ts'
import { type ModelSettings, settingsPath } from '../model/settings.ts'
import { editJson, parseJsonTree } from '../read/json.ts'
import { valueAt } from '../read/node.ts'
import { readSettings } from '../read/settings.ts'
import { inState } from '../weigh/model-files.ts'
import { stateDigest, stateEntries } from '../weigh/state.ts'
import { CheckoutError, gitIn, must } from './checkout/git.ts'
import { locate } from './checkout/locate.ts'
import { ObjectReader } from './checkout/object-reader.ts'
import { commitOf } from './checkout/refs.ts'
import { readTexts } from './checkout/texts.ts'
import { readTree } from './checkout/tree.ts'

export interface StampOptions {
  /** Path of the metrics file. */
  file: string
  /** Id of the model; needed where the configuration names several. */
  model?: string
  /** The commit whose state the numbers belong to; HEAD by default. */
  commit?: string
  env?: Record<string, string | undefined>
}

/** What was written, and where: the metrics file itself, or the file beside it. */
export interface Stamped {
  file: string
  stamp: Stamp
  /** What the configuration names as the model's metrics, where it is another file than the one stamped: no review reads this stamp. */
  elsewhere: string | null
}

/** Writes into a metrics file which state of the model its numbers belong to. Refuses while files of the model are uncommitted. */
export async function stamp(dir: string, { file, model, commit = 'HEAD', env = process.env }: StampOptions): Promise<Stamped> {
  const located = await locate(dir, env)
  const git = located.objects
  const id = await commitOf(git, commit)
  if (id === null) throw new CheckoutError(`${commit}: no such commit here.`)
  const tree = await readTree(git, id, id)
  if (tree.is !== 'read') throw new CheckoutError(tree.is === 'absent' ? `${commit} has no files.` : tree.why)
  const entry = tree.value[settingsPath]
  using objects = new ObjectReader(git)
  const texts = entry ? await readTexts(objects, [{ commit: id, path: settingsPath, entry }], () => id, { bytes: 0 }) : new Map()
  const named = modelOf(texts.get(`${id}:${settingsPath}`), model, commit)
  if (stateEntries(tree.value, named.settings).length === 0)
    throw new CheckoutError(`No file of ${commit} matches the paths of ${named.id}.`)
  const root = await located.root()
  const dirty = root === null ? [] : await uncommitted(root, env, named.settings)
  if (dirty.length > 0) {
    const names = dirty.slice(0, 5).join(', ')
    throw new CheckoutError(
      `Files of ${named.id} are not committed, so no commit holds their state: ${names}${dirty.length > 5 ? ', …' : ''}. Commit them first.`,
    )
  }
  const made: Stamp = { model: named.id, state: stateDigest(tree.value, named.settings), commit: id }
  return { file: write(file, made), stamp: made, elsewhere: elsewhere(root, file, named.settings) }
}

function elsewhere(root: string | null, file: string, { metrics }: ModelSettings): string | null {
  if (root === null || metrics === undefined) return null
  const named = resolve(root, metrics)
  return existsSync(named) && realpathSync(named) === realpathSync(file) ? null : metrics
}

function modelOf(
  text: ReturnType<Awaited<ReturnType<typeof readTexts>>['get']>,
  asked: string | undefined,
  commit: string,
): { id: string; settings: ModelSettings } {
  if (text === undefined) throw new CheckoutError(`${commit} has no ${settingsPath}: a stamp needs to know the model's paths.`)
  const read = text.is === 'read' ? readSettings(text.value, text.from) : text
  if (read.is !== 'read') throw new CheckoutError(read.is === 'absent' ? `${settingsPath} is empty.` : read.why)
  const ids = Object.keys(read.value.models)
  const id = asked ?? (ids.length === 1 ? ids[0] : undefined)
  const settings = id !== undefined && Object.hasOwn(read.value.models, id) ? read.value.models[id] : undefined
  if (id !== undefined && settings !== undefined) return { id, settings }
  throw new CheckoutError(
    `${asked === undefined ? 'Say which model with --model' : `There is no model ${asked}`}; ${settingsPath} has: ${ids.join(', ')}.`,
  )
}

async function uncommitted(root: string, env: Record<string, string | undefined>, settings: ModelSettings): Promise<string[]> {
  const out = await must(gitIn(root, env), ['status', '--porcelain=v1', '-z', '--untracked-files=all', '--no-renames'])
  const paths = out
    .toString()
    .split('\0')
    .map((record) => record.slice(3))
  return paths.filter((path) => path !== '' && inState(settings, path))
}

/** Our own format takes the stamp itself, its layout and numbers untouched; any other file gets one beside it. */
function write(file: string, made: Stamp): string {
  if (!existsSync(file)) throw new CheckoutError(`${file} is not there: write the metrics first.`)
  const text = readFileSync(file, 'utf8')
  const { node, issues } = file.endsWith('.json') ? parseJsonTree(text) : { node: null, issues: [] }
  const syntax = issues.find(({ reason }) => reason === 'syntax')
  if (syntax !== undefined) throw new CheckoutError(`${file}: ${syntax.why}`)
  const ours = node?.is === 'map' && valueAt(node, 'metrics')?.is === 'map'
  const target = ours ? file : `${file}.stamp.json`
  writeFileSync(target, ours ? editJson(text, ['stamp'], made) : `${JSON.stringify({ version: 1, metrics: {}, stamp: made }, null, 2)}\n`)
  return target
}
