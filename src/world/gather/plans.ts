import type { ModelEvidence } from '../../model/evidence.ts'
import type { PlanDocument } from '../../model/plan.ts'
import { valueOf } from '../../model/read.ts'
import { type ModelSettings, settingsPath } from '../../model/settings.ts'
import { hclParser } from '../../read/hcl/parser.ts'
import { readBlock } from '../../read/plan/block.ts'
import { parseYaml } from '../../read/yaml.ts'
import type { Step } from '../../weigh/model-change.ts'
import { mentions } from '../../weigh/plan/mentions.ts'
import { isDocument, planPaths } from '../../weigh/plan/plan-paths.ts'
import { ownPart, type Tie, tiedTo } from '../../weigh/plan/whose.ts'
import { namedPaths } from '../../weigh/plan/written.ts'
import { hclWasm } from '../hcl-wasm.ts'
import type { Commits } from './commits.ts'
import { merged } from './model-files-read.ts'
import { planReader } from './plan-reader.ts'
import type { Candidate } from './policy.ts'
import type { FileAt, TextStore } from './text-store.ts'

/** Documents that may tell the plans around the models of one review: which to load, and then what they tell. */
export interface Plans {
  files: FileAt[]
  of(candidate: Candidate): ModelEvidence['plans']
}

/** Documents of all models together that one review loads. */
const most = 600

/** Terms of all documents of one model: more than fifty dashboards have. */
const mostTerms = 2000

/** Finds the documents by name in both trees. At head is what a merge would leave: a branch that is behind takes nothing away. */
export async function plansAround(
  concerned: Candidate[],
  all: Candidate[],
  commits: Commits,
  steps: Step[],
  store: TextStore,
): Promise<Plans> {
  if (concerned.length === 0) return { files: [], of: () => ({ base: [], head: [] }) }
  const [base, head] = await Promise.all([store.tree(commits.base), store.tree(commits.head)])
  const [before, now] = [valueOf(base) ?? {}, valueOf(head) ?? {}]
  const isThere = (path: string) => [before, now].some((tree) => Object.hasOwn(tree, path) && isDocument(path, tree[path]))
  const ids = all.map(({ id }) => id)
  const paths = [...new Set([...planPaths(before, ids), ...planPaths(now, ids)])].sort()
  const spoken = paths.map((path) => ({ path, ids: mentions(path, ids) }))
  const tied = new Map(
    concerned.map((candidate): [Candidate, Map<string, Tie>] => {
      const { id, settings, headSettings } = candidate
      const others = all.filter((it) => it.id !== id).map((it) => it.settings)
      return [candidate, tiedTo({ id, settings: [settings, headSettings ?? settings], others }, spoken, isThere)]
    }),
  )
  // A head whose tree could not be read has taken nothing away.
  const sides = {
    base: (path: string) => ({ commit: commits.base, path }),
    head: (path: string) => (head.is === 'read' ? merged(path, commits, steps) : sides.base(path)),
  }
  const wanted = [...new Set([...tied.values()].flatMap((it) => [...it.keys()]))].slice(0, most)
  const isWanted = new Set(wanted)
  if (wanted.some((path) => /\.tf$/i.test(path))) await hclParser(hclWasm)
  const read = planReader(store)
  const linesAt = {
    base: linesIn(store.text({ commit: commits.base, path: settingsPath })),
    head: linesIn(store.text({ commit: commits.head, path: settingsPath })),
  }
  const documents = ({ id, settings, headSettings, isNew }: Candidate, of: Map<string, Tie>, side: 'base' | 'head'): PlanDocument[] => {
    const written = side === 'base' ? (isNew ? null : settings) : (headSettings ?? settings)
    const both = [settings, headSettings ?? settings]
    const topics = new Map(both.flatMap((it) => [...namedPaths(it)]))
    const found = [...of]
      .filter(([path]) => isWanted.has(path))
      .flatMap(([path, tie]) =>
        read(sides[side](path), topics.get(path) ?? []).flatMap((it) => ownPart(it, tie, { id, settings: both, ids }) ?? []),
      )
    return upTo(mostTerms, [...(written === null ? [] : blocksOf(id, written, linesAt[side])), ...found])
  }
  return {
    files: wanted.flatMap((path) => [sides.base(path), sides.head(path)]),
    of: (candidate) => {
      const of = tied.get(candidate) ?? new Map<string, Tie>()
      const unread = head.is === 'unreadable' ? { unread: head.why } : {}
      return { base: documents(candidate, of, 'base'), head: documents(candidate, of, 'head'), ...unread }
    },
  }
}

function upTo(count: number, documents: PlanDocument[]): PlanDocument[] {
  let left = count
  return documents.flatMap((document) => {
    const terms = document.terms.slice(0, left)
    left -= terms.length
    return terms.length === 0 ? [] : [terms.length === document.terms.length ? document : { ...document, terms }]
  })
}

function linesIn(text: string | null): LineOf {
  return text === null ? () => null : parseYaml(text).lineOf
}

type LineOf = (keys: (string | number)[]) => number | null

function blocksOf(id: string, settings: ModelSettings, lineOf: LineOf): PlanDocument[] {
  return (['prediction', 'rollout', 'monitoring'] as const).flatMap((topic) => {
    const block = settings[topic]
    return block === undefined ? [] : [readBlock(topic, block, settingsPath, (keys) => lineOf(['models', id, ...keys]))]
  })
}
