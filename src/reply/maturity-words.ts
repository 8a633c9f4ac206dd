import type { Maturity, MaturityTrack, PointId, ScoreSection, SeenAt } from '../model/maturity.ts'

/** What each level is called. */
export const levelNames: Record<Maturity['level'], string> = { 0: 'manual', 1: 'automated', 2: 'monitored', 3: 'adaptive' }

/** What is said first where nothing trains, by what the repository is judged as. */
export const untrained: Record<MaturityTrack, string> = {
  training: 'Nothing here trains a model, as far as programs and notebooks show; where one is trained elsewhere, look there.',
  prompts: 'Nothing here trains a model, and programs ask one: it is judged by how answers are evaluated.',
}

/** What each point says when it was seen, and what is to be done when it was not. */
export const pointWords: Record<PointId, { what: string; next: string }> = {
  trains: { what: 'a program trains', next: 'Keep training as a program that anybody can run; notebooks alone are run by hand.' },
  unattended: {
    what: 'training runs without a person',
    next: 'Let a workflow or an orchestrator run training: a job that calls the program, or `dvc repro`.',
  },
  evaluated: { what: 'results are evaluated', next: 'Write the figures of each run to a metrics file that is committed with the model.' },
  asks: { what: 'a program asks a language model', next: 'Keep the program and its prompts in the repository.' },
  tried: {
    what: 'answers are evaluated without a person',
    next: 'Let a workflow evaluate answers on every change of a prompt (promptfoo, deepeval, ragas, or a program of your own).',
  },
  gated: {
    what: 'gates hold a release',
    next: 'Declare promotion gates and let `mle-review` weigh them on pull requests (`mle-review init`).',
  },
  watched: {
    what: 'data or predictions are watched',
    next: 'Watch inputs, predictions or delayed quality as code: a rule or a dashboard beside the service.',
  },
  alerts: {
    what: 'alerts are kept as code',
    next: 'Keep the alerts of the model in the repository (Prometheus, Grafana, Datadog or CloudWatch).',
  },
  retrained: {
    what: 'retraining starts by itself',
    next: 'Start training by a schedule or by an alert (`schedule:` or `repository_dispatch` in its workflow).',
  },
  'tried-again': {
    what: 'answers are evaluated again by themselves',
    next: 'Evaluate answers by a schedule, too: the model behind an interface changes without a commit.',
  },
  staged: { what: 'releases go out in stages', next: 'Release by shadow, canary or A/B, with the shares of traffic in the repository.' },
}

export const sectionNames: Record<ScoreSection, string> = {
  data: 'Data and features',
  model: 'Model development',
  infrastructure: 'Infrastructure',
  monitoring: 'Monitoring',
}

/** The tests of the ML Test Score in a few words. */
export const testWords: Record<string, string> = {
  'data/schema': 'what features may hold is written as a schema',
  'data/features-help': 'every feature is known to help',
  'data/features-cost': 'no feature costs more than it brings',
  'data/features-allowed': 'features keep to what may be used',
  'data/privacy': 'the data pipeline protects privacy',
  'data/features-fast': 'a new feature is added quickly',
  'data/features-tested': 'the code of features is tested',
  'model/specification': 'model code is versioned and reviewed',
  'model/offline-online': 'offline figures foretell the online ones',
  'model/tuned': 'hyperparameters were tuned',
  'model/staleness-known': 'what an old model costs is known',
  'model/beats-simple': 'a simpler model does worse',
  'model/slices': 'quality suffices on slices that matter',
  'model/inclusion': 'the model was tested for inclusion',
  'infrastructure/reproducible': 'training can be reproduced',
  'infrastructure/model-tested': 'model code has unit tests',
  'infrastructure/pipeline-tested': 'the whole pipeline is tested',
  'infrastructure/validated': 'quality is checked before serving',
  'infrastructure/debuggable': 'one example can be followed through',
  'infrastructure/canaried': 'a canary comes before full traffic',
  'infrastructure/rolled-back': 'a served model can be taken back',
  'monitoring/dependencies': 'changes of dependencies are announced',
  'monitoring/inputs': 'inputs are held to what training saw',
  'monitoring/skew': 'training and serving agree',
  'monitoring/not-stale': 'models do not grow too old',
  'monitoring/stable': 'NaN and infinity are noticed',
  'monitoring/fast': 'a slowdown is noticed',
  'monitoring/quality': 'a loss of quality is noticed',
}

/** Where something was seen, as editors open it. */
export function seenWords(seen: SeenAt[]): string {
  return seen.map(({ path, line }) => (line === null ? path : `${path}:${line}`)).join(', ')
}

/** A bar of as many cells as there are points to be had, half ones too. */
export function scoreBar(score: number, of: number): string {
  const full = Math.floor(score)
  return `${'█'.repeat(full)}${score > full ? '▌' : ''}`.padEnd(of, '·')
}
