import { compact, metrics, step } from '../doors/fraud-repository.ts'
import type { FakeApp } from '../fake-github/apps.ts'
import type { FakeGithub } from '../fake-github/server.ts'
import type { PullRequest } from '../fake-github/state.ts'
import type { FakeRepository } from '../fake-github/world.ts'

/** What a head holds. */
export type Kind = 'good' | 'bad' | 'not-ml' | 'local-paths'
export const kinds: Kind[] = ['good', 'bad', 'not-ml', 'local-paths']

/** A pull request in play, and what a review of it must come to. */
export interface Played {
  repository: FakeRepository
  hooks: ReturnType<FakeGithub['webhooks']>
  pull: PullRequest
  kind: Kind
  described: boolean
  /** Every head that it had. */
  heads: Set<string>
  /** Comments that ask for an answer. */
  questions: number[]
}

/** The configuration of each repository in play. */
export const settings = `version: 1
comment: always
models:
  fraud:
    paths: [train.py, "steps/**", model.onnx]
    mode: enforce
    artifact: model.onnx
    metrics: metrics.json
    gates: {recall: {min: 0.80}, p95_latency_ms: {max: 80}}
    serving: online
    rollback: {artifact: base, config: train.py, data: snapshots are kept 90 days, switch: flag fraud_model, trigger: approval rate moves 2 points in 1 h}
`

const steps = [1, 2, 3]
const train = (seed: number) => `from model import model\n\nmodel.fit(seed=${seed})\n`

/** Repositories of several installations, each with its share of open pull requests. */
export function playground(github: FakeGithub, app: FakeApp, { pulls, repositories }: { pulls: number; repositories: number }): Played[] {
  const homes = Array.from({ length: repositories }, (_, i) => {
    const name = `org${i}/fraud`
    const repository = github.repository(name)
    repository.push('main', { ...filesOf('not-ml', 0), '.github/mle-review.yml': settings, 'README.md': '# Fraud\n' })
    return { repository, hooks: github.webhooks(app.install(name), repository) }
  })
  return Array.from({ length: pulls }, (_, i) => {
    const home = homes[i % homes.length] as (typeof homes)[number]
    const kind = kinds[i % kinds.length] as Kind
    home.repository.push(`work-${i}`, filesOf(kind, i + 1), { from: 'main' })
    const pull = home.repository.open({ head: `work-${i}`, title: `Change ${i}`, body: bodyOf(kind), author: 'dora' })
    return { ...home, pull, kind, described: true, heads: new Set([pull.head]), questions: [] }
  })
}

/** The files of a head; `turn` makes each different from those before. */
export function filesOf(kind: Kind, turn: number): Record<string, string> {
  const same = kind === 'not-ml'
  const lines = steps.map((number) => [`steps/step_${number}.py`, step(number, kind === 'local-paths')])
  return {
    'README.md': `# Fraud, turn ${turn}\n`,
    'train.py': train(same ? 0 : turn),
    'model.onnx': same ? 'model 0' : `model ${turn}`,
    'metrics.json': metrics(same ? 0.83 : recallOf(kind), same ? 'fraud-2026-10-01' : 'fraud-2026-11-01'),
    ...Object.fromEntries(lines),
  }
}

const recallOf = (kind: Kind) => (kind === 'bad' ? 0.76 : 0.84)

export const bodyOf = (kind: Kind) => compact(recallOf(kind))

/** What the check on the newest head must say. */
export function expected({ kind, described }: Played): 'success' | 'failure' {
  if (kind === 'not-ml') return 'success'
  return kind === 'bad' || !described ? 'failure' : 'success'
}
