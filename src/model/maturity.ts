import type { WorkFile } from './start.ts'

/** What a repository shows of itself without being run: its files, and the texts of those that were opened. */
export interface RepositoryFacts {
  files: WorkFile[]
  texts: ReadonlyMap<string, string>
}

/** Something that a file proves. `-run`: a pipeline of the repository runs it without a person. */
export type Sign =
  | ProgramSign
  | `${ProgramSign}-run`
  | `watches-${Watched}`
  | `alerts-${Watched}`
  | `documented-${'monitoring' | 'rollout' | 'rollback' | 'retraining' | 'privacy'}`
  | `tests-${'features' | 'model' | 'pipeline'}`
  | 'notebook-training'
  | 'pipeline'
  | 'recipe'
  | 'trains-in-ci'
  | 'evaluates-in-ci'
  | 'evaluates-answers-in-ci'
  | 'tests-answers'
  | 'gates-answers'
  | 'asks-again'
  | 'tests-in-ci'
  | 'reviews-in-ci'
  | 'contract-in-ci'
  | 'validates-data-in-ci'
  | 'rolls-back-in-ci'
  | 'retrains'
  | 'gates'
  | 'gates-slices'
  | 'metrics'
  | 'measures-slices'
  | 'data-contract'
  | 'marks-sensitive'
  | 'inference-contract'
  | 'data-versioned'
  | 'locked'
  | 'feature-store'
  | 'owners'
  | 'dependency-notices'
  | 'alerts'
  | 'staged-rollout'

/** What programs show by what they call. */
export type ProgramSign =
  | 'trains'
  | 'asks'
  | 'evaluates'
  | 'evaluates-answers'
  | 'validates-data'
  | 'tunes'
  | 'compares-simple'
  | 'weighs-features'
  | 'explains'
  | 'measures-fairness'
  | 'seeds'
  | 'checks-finite'

/** What monitoring as code looks at. */
export type Watched = 'service' | 'latency' | 'inputs' | 'predictions' | 'quality' | 'business'

/** Where a sign was seen first, 1-based; a file that proves something by being there has no line. */
export interface SeenAt {
  path: string
  line: number | null
}

export type Signs = ReadonlyMap<Sign, SeenAt>

/** One thing that a level asks for. */
export interface MaturityPoint {
  id: PointId
  level: 1 | 2 | 3
  /** What proves it; none: it was not seen. */
  seen: SeenAt[]
}

/** What levels ask for, the lowest first. */
export const pointIds = [
  'trains',
  'unattended',
  'evaluated',
  'asks',
  'tried',
  'gated',
  'watched',
  'alerts',
  'retrained',
  'tried-again',
  'staged',
] as const
export type PointId = (typeof pointIds)[number]

export const scoreSections = ['data', 'model', 'infrastructure', 'monitoring'] as const
export type ScoreSection = (typeof scoreSections)[number]

/** One of the 28 tests of the ML Test Score: 0 is *not seen here*, never *not done*. */
export interface ScoredTest {
  section: ScoreSection
  id: string
  score: 0 | 0.5 | 1
  seen: SeenAt[]
}

/** What a repository is judged as: one that trains models, or one that asks models which others trained. */
export const maturityTracks = ['training', 'prompts'] as const
export type MaturityTrack = (typeof maturityTracks)[number]

/** How mature a repository shows itself to be. */
export interface Maturity {
  level: 0 | 1 | 2 | 3
  track: MaturityTrack
  /** Whether anything here learns at all; a level says little of a repository where nothing does. */
  learns: boolean
  /** A notebook that trains, where no program does. */
  byHand: SeenAt | null
  points: MaturityPoint[]
  /** The two things that are missing first. */
  next: PointId[]
  tests: ScoredTest[]
  sections: Record<ScoreSection, number>
  /** The lowest of the four sections. */
  score: number
}
