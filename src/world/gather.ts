import type { ContractRun } from '../model/contract-run.ts'
import type { Evidence, Pull } from '../model/evidence.ts'
import { mapRead, type Read, valueOf } from '../model/read.ts'
import { settingsPath } from '../model/settings.ts'
import type { Source } from '../model/source.ts'
import { readCompact } from '../read/compact.ts'
import { answersOf } from './gather/answers.ts'
import { blindSpots } from './gather/blind.ts'
import { codeOwnersFile, codeOwnersOf } from './gather/code-owners.ts'
import type { Commits } from './gather/commits.ts'
import { configSteps } from './gather/config-steps.ts'
import { readContracts } from './gather/contracts.ts'
import { designSteps, withoutOtherProse } from './gather/design-steps.ts'
import { furtherSources, likelyImporters } from './gather/further-sources.ts'
import { withHunks } from './gather/hunks.ts'
import { keepersOf, ledgersAround } from './gather/ledgers.ts'
import { modelEvidence } from './gather/model-evidence.ts'
import { filesToJudge } from './gather/model-files-read.ts'
import { neededApprovals, neededTeams, ownerHandles } from './gather/people.ts'
import { plansAround } from './gather/plans.ts'
import { candidates, readPolicy } from './gather/policy.ts'
import { findRollbackTargets } from './gather/rollback-target.ts'
import { codeSteps, documentSteps, sidesOf, sourcesOf } from './gather/sources.ts'
import { changedSinceStamp } from './gather/stamped.ts'
import { textStore } from './gather/text-store.ts'
import { isConcerned, isTouched } from './gather/touched.ts'
import { findWaysBack } from './gather/ways-back.ts'
import { reviewingWorkflows, workflowFiles } from './gather/workflows.ts'
import type { Repository } from './repository.ts'
import { findSecrets } from './secrets.ts'

export interface GatherOptions {
  /** The moment of the review, ISO 8601 with zone. */
  asOf: string
  /** Stands in for the pull request's description. */
  description?: string
  /** Sources that the rules read (`judge/roles-asked.ts`); the changed ones always come. */
  roles?: readonly Source['role'][]
  /** Results of running models by their contracts. */
  contracts?: Read<ContractRun>[]
  /** A further one is still expected. */
  contractAwaited?: boolean
}

/** Reads from a repository all that a review may know. Texts are asked in two rounds; a stale stamp costs a third. */
export async function gather(repository: Repository, options: GatherOptions): Promise<Evidence> {
  const { asOf, description, roles = [], contracts = [], contractAwaited = false } = options
  const asked = await repository.pull()
  const pull: Pull = description === undefined ? asked : { ...asked, body: description }
  const commits: Commits = { base: pull.base, mergeBase: pull.mergeBase, head: pull.head }
  const store = textStore(repository)
  const [changes] = await Promise.all([repository.changes(pull.mergeBase, pull.head), ...Object.values(commits).map(store.tree)])
  const steps = valueOf(changes) ?? []
  const code = codeSteps(steps)
  const workflows = await workflowFiles(store, commits, steps)
  const settingsFiles = [pull.base, pull.head].map((commit) => ({ commit, path: settingsPath }))
  await store.fetch([...settingsFiles, ...code.flatMap((step) => sidesOf(step, commits)), ...workflows])

  const policy = await readPolicy(store, commits, steps, repository)
  const reviewing = reviewingWorkflows(workflows, store, steps, commits)
  const edited = reviewing.filter(({ changed }) => changed).map(({ path }) => path)
  const { models: possible, refused } = candidates(policy, edited)
  const documents = documentSteps(
    steps,
    possible.map(({ settings }) => settings),
  )
  const configs = [...configSteps(steps, [...code, ...documents]), ...designSteps(steps, [...code, ...documents])]
  const concerned = possible.filter((model) => isConcerned(model, steps))
  const toJudge = concerned.flatMap((model) => filesToJudge(model, commits, steps, store))
  const plans = await plansAround(concerned, possible, commits, steps, store)
  const written = await ledgersAround(concerned, possible, commits, steps, store)
  const owners = codeOwnersFile(concerned, pull.base, store)
  const settingsOf = concerned.map(({ settings }) => settings)
  const importers = await likelyImporters(roles, sourcesOf(code, [], [], store, commits), settingsOf, store, commits)
  await store.fetch([
    ...toJudge,
    ...plans.files,
    ...written.files,
    ...owners,
    ...importers.files,
    ...[...documents, ...configs].flatMap((step) => sidesOf(step, commits)),
  ])

  const all = await Promise.all(
    concerned.map(async (candidate) => ({ candidate, model: await modelEvidence(candidate, commits, steps, store) })),
  )
  await readContracts(all, contracts, steps, commits, store)
  const touched = all.filter(({ model }) => isTouched(model.change))
  const models = touched.map(({ candidate, model }) => ({
    ...model,
    plans: plans.of(candidate),
    ...codeOwnersOf(model.settings, owners, store),
  }))
  const sources = withoutOtherProse(sourcesOf(code, documents, configs, store, commits))
  const further = await furtherSources(roles, sources, models, store, commits)
  const ledgers = written.read()
  const around = { sources, models: all.map(({ model }) => model), plans: concerned.map((candidate) => plans.of(candidate)) }
  const keepers = await keepersOf(ledgers, pull.body, around, commits, store)
  const compact = readCompact(pull.body, { path: 'description', commit: null, id: null })
  await Promise.all([
    changedSinceStamp(models, store, pull.head),
    findWaysBack(models, steps, pull.base, repository),
    findRollbackTargets(models, repository),
  ])
  const [secrets, handles, approvals, answers] = await Promise.all([
    findSecrets(sources),
    ownerHandles(compact, models, repository),
    neededApprovals({ models, reviewingWorkflows: reviewing, pull, sources }, repository),
    answersOf(pull, models, repository),
  ])
  const teams = await neededTeams(policy.settings, approvals, pull, repository)
  return {
    version: 1,
    asOf,
    pull,
    settings: policy.settings,
    headSettings: policy.headSettings,
    organisation: policy.organisation,
    overruled: policy.overruled,
    changes: mapRead(changes, (all) => withHunks(all, store, commits)),
    compact,
    models,
    sources: [...sources, ...further],
    ledgers,
    ...(keepers === undefined ? {} : { keepers }),
    secrets,
    approvals,
    answers,
    teams,
    handles,
    reviewingWorkflows: reviewing,
    contracts,
    contractAwaited,
    blind: await blindSpots(store, commits, { organisation: policy.organisation, teams, refused }),
  }
}
