import type { Change, Tree } from '../../model/change.ts'
import type { Pull } from '../../model/evidence.ts'
import type { Said } from '../../model/intent.ts'
import type { Read } from '../../model/read.ts'
import type { Repository } from '../repository.ts'
import { answersIn } from './answers.ts'
import { anticipate } from './anticipate.ts'
import { type Answer, type Api, blind, connect, type Patience, patient } from './api.ts'
import { approvalsIn } from './approvals.ts'
import { batching } from './batch.ts'
import { changesBetween } from './changes.ts'
import { compare } from './compare.ts'
import { type Conversation, readConversation } from './conversation.ts'
import { handleReader } from './handles.ts'
import { type Past, pastOf } from './history.ts'
import { holds } from './holds.ts'
import type { Octokit, Target } from './octokit.ts'
import { type Asking, readOutside } from './outside.ts'
import { pullOfQueueRef } from './queue-ref.ts'
import { type Asker, Refused } from './refusal.ts'
import { saidIn } from './said.ts'
import { type Sight, sightOf } from './sight.ts'
import { readTeams } from './teams.ts'
import type { TextCache } from './text-cache.ts'
import { textReader } from './texts.ts'
import { readTree } from './tree.ts'

/** The port to a change, plus what only GitHub has: what we said before, the status we set, and the count of requests. */
export interface GithubRepository extends Repository {
  said(): Promise<Read<Said>>
  /** The commit status of this name on the head, as it is now. */
  status(): Promise<{ state: string; description: string | null } | null>
  /** The pull request as this review saw it. Throws where it could not be read. */
  seen(): Promise<Sight>
  /** The pull request as it is at this moment, asked anew. */
  look(): Promise<Answer<Sight>>
  api: Api
}

export interface GithubSettings {
  /** The commit status that is ours; null where none is written. */
  context: string | null
  patience: Patience
  /** Whom a refusal tells what to change. */
  asker?: Asker
  /** For what lies outside the repository: a token that may read it, where ours may not, and what keeps files between reviews. */
  outside?: { octokit?: Octokit; cache?: TextCache }
}

const outsideMends: Record<Asker, string> = {
  app: 'Install the App on that repository too, with `contents: read`; for teams give it `members: read` of the organisation.',
  job: "A workflow's own token sees this repository only: give the input `org-token` a token with `contents: read` there, and `members: read` of the organisation for teams, or use the App.",
}

const settings: GithubSettings = { context: 'mle-review/verdict', patience: patient }

/** Reads a pull request, or its entry in the merge queue, through GitHub's API: no checkout, each thing asked once. */
export function githubRepository(
  octokit: Octokit,
  target: Target,
  { context, patience, asker = 'job', outside = {} }: GithubSettings = settings,
): GithubRepository {
  const { owner, repo } = target
  const queue = 'mergeGroup' in target ? target.mergeGroup : null
  const number = 'mergeGroup' in target ? pullOfQueueRef(target.mergeGroup.head_ref) : target.pull
  const api = connect(octokit, patience, asker)
  const beyond: Asking = {
    api: outside.octokit === undefined ? api : connect(outside.octokit, patience, asker),
    cache: outside.cache ?? null,
    mend: outsideMends[asker],
  }
  const batch = batching(api, target)
  const reader = textReader(api, batch, target)
  const handles = handleReader(batch)
  const trees = new Map<string, Promise<Read<Tree>>>()
  const pasts = new Map<string, Past>()

  async function readNow(): Promise<Answer<Conversation>> {
    if (number !== null) return readConversation(api, { owner, repo, number, context })
    const why = `The merge queue's branch ${queue?.head_ref} names no pull request, so its description cannot be read. Run the review on pull_request_target too.`
    return { ok: false, refusal: { kind: 'invalid', status: null, why, maybeDone: false, retryAfter: null } }
  }

  const conversation = once(async (): Promise<Conversation> => {
    const got = await readNow()
    if (!got.ok) throw new Refused(got.refusal)
    const files = [got.value.baseRef?.target?.file, ...got.value.commits.nodes.map(({ commit }) => commit.file)]
    for (const file of files) if (typeof file?.object?.text === 'string') reader.remember(file.oid, file.object.text)
    return got.value
  })

  const ends = once(async () => {
    const found = await conversation()
    // Once it is merged, the branch holds the change: it is judged against what was there before.
    const before = found.mergedAt ? found.mergeCommit?.parents.nodes[0]?.oid : undefined
    const base = queue?.base_sha ?? before ?? found.baseRef?.target?.oid ?? found.baseRefOid
    return { base, head: queue?.head_sha ?? found.headRefOid }
  })

  const comparison = once(async () => {
    const { base, head } = await ends()
    return compare(api, { owner, repo, base, head, pull: queue === null ? number : null })
  })

  function tree(commit: string): Promise<Read<Tree>> {
    const asked = trees.get(commit) ?? readTree(api, target, commit)
    trees.set(commit, asked)
    return asked
  }

  const pull = once(async (): Promise<Pull> => {
    const found = await conversation()
    const { base, head } = await ends()
    const compared = await comparison()
    const bot = found.author?.__typename === 'Bot'
    return {
      number: found.number,
      repository: found.repository,
      url: found.url,
      title: found.title,
      body: found.body,
      author: found.author === null ? null : `${found.author.login.replace(/\[bot\]$/, '')}${bot ? '[bot]' : ''}`,
      bot,
      draft: found.isDraft && queue === null,
      fork: found.isCrossRepository,
      baseRef: found.baseRefName,
      base,
      head,
      // Unknown: the changes are then unreadable too, and nothing is judged by this.
      mergeBase: compared.ok ? compared.value.mergeBase : base,
      door: 'github',
    }
  })

  async function changes(from: string, to: string): Promise<Read<Change[]>> {
    const { head, mergeBase } = await pull()
    const compared = await comparison()
    const told = from === mergeBase && to === head ? compared : null
    if (told?.ok === false) return blind(told.refusal)
    const [before, after] = await Promise.all([tree(from), tree(to)])
    if (before.is !== 'read') return before
    if (after.is !== 'read') return after
    const value = changesBetween(before.value, after.value, told?.value.files ?? [])
    return { is: 'read', value, from: { path: '', commit: to, id: null } }
  }

  function past(from: string): Past {
    const known = pasts.get(from) ?? pastOf(batch, from, async () => tree((await ends()).head))
    pasts.set(from, known)
    return known
  }

  /** Asks for what a review will want next together with what it wants now. */
  const lookAhead = once(async () => {
    const { base, head, mergeBase, body } = await pull()
    const [ofBase, ofHead, changed] = await Promise.all([tree(base), tree(head), changes(mergeBase, head)])
    if (ofBase.is !== 'read' || ofHead.is !== 'read' || changed.is !== 'read') return
    const settings = (await conversation()).baseRef?.target?.file?.object?.text ?? ''
    const sides = {
      base: { commit: base, tree: ofBase.value },
      mergeBase: { commit: mergeBase },
      head: { commit: head, tree: ofHead.value },
    }
    const wanted = anticipate({ settings, body, changes: changed.value, ...sides })
    void reader.texts(wanted.texts)
    if (wanted.past.length > 0) past(base).anticipate(wanted.past)
    if (wanted.handles.length > 0) void handles(wanted.handles)
  })

  return {
    api,
    pull,
    tree,
    changes,
    texts(wants) {
      if (reader.lacks(wants)) lookAhead().catch(() => undefined)
      return reader.texts(wants)
    },
    history: (from, paths) => past(from).states(paths),
    holds: async (name) => holds(api, batch, { owner, repo, base: (await ends()).base }, name),
    approvals: async (head) => ({ is: 'read', value: approvalsIn(await conversation(), head), from: { path: '', commit: head, id: null } }),
    async answers() {
      const found = await conversation()
      return { is: 'read', value: answersIn(found), from: { path: '', commit: null, id: null } }
    },
    outside: (at) => readOutside(beyond, at),
    teams: (names) => readTeams(beyond, names),
    handles,
    seen: async () => sightOf(await conversation()),
    async look() {
      const got = await readNow()
      return got.ok ? { ok: true, value: sightOf(got.value) } : got
    },
    said: async () => ({ is: 'read', value: saidIn(await conversation()), from: { path: '', commit: null, id: null } }),
    status: async () => (await conversation()).commits.nodes[0]?.commit.status?.context ?? null,
  }
}

/** Does a piece of work at most once, however often it is asked for. */
function once<T>(work: () => Promise<T>): () => Promise<T> {
  let done: Promise<T> | undefined
  return () => {
    done ??= work()
    return done
  }
}
