import type { Evidence, ModelEvidence } from '../src/model/evidence.ts'
import type { CouldNotJudge, Sighting } from '../src/model/finding.ts'
import type { Read } from '../src/model/read.ts'
import type { InputName, Inputs, Page, Rule } from '../src/model/rule.ts'
import { modelSettings, settings } from '../src/model/settings.ts'

export const absent = { is: 'absent' } as const

export function read<T>(value: T): Read<T> {
  return { is: 'read', value, from: { path: 'x', commit: null, id: null } }
}

/** A model whose code changed, with nothing else known. */
export function modelOf(id: string, set: Record<string, unknown> = {}, over: Partial<ModelEvidence> = {}): ModelEvidence {
  return {
    id,
    settings: modelSettings.parse({ paths: [`${id}/**`], mode: 'enforce', ...set }),
    isNew: false,
    change: {
      artifact: false,
      config: [],
      code: [`${id}/train.py`],
      prompts: [],
      dependencies: [],
      cosmetic: [],
      metrics: false,
      policy: [],
      contract: [],
      dataContract: [],
    },
    wayBack: absent,
    state: { base: absent, head: absent },
    artifact: { base: null, head: null },
    gates: { base: absent, head: absent },
    metrics: { base: absent, head: absent },
    production: { base: absent, head: absent },
    contract: { base: absent, head: absent },
    contractTree: { base: null, head: null },
    dataContract: { base: absent, head: absent, at: { base: null, head: null } },
    datasets: [],
    changedSinceStamp: absent,
    rollbackTarget: absent,
    plans: { base: [], head: [] },
    ...over,
  }
}

export function evidenceOf(models: ModelEvidence[], over: Partial<Evidence> = {}, set: Record<string, unknown> = {}): Evidence {
  const configured = settings.parse({
    version: 1,
    approvers: ['ana'],
    models: Object.fromEntries(models.map((it) => [it.id, it.settings])),
    ...set,
  })
  return {
    version: 1,
    asOf: '2026-06-01T12:00:00Z',
    pull: {
      number: 7,
      repository: 'acme/fraud',
      url: null,
      title: 't',
      body: '',
      author: 'dora',
      bot: false,
      draft: false,
      fork: false,
      baseRef: 'main',
      base: 'b'.repeat(40),
      head: 'a'.repeat(40),
      mergeBase: 'b'.repeat(40),
      door: 'github',
    },
    settings: read(configured),
    headSettings: read(configured),
    changes: read([]),
    compact: absent,
    models,
    sources: [],
    answers: [],
    secrets: read([]),
    approvals: read([]),
    organisation: absent,
    overruled: [],
    teams: {},
    handles: absent,
    reviewingWorkflows: [],
    contracts: [],
    contractAwaited: false,
    blind: [],
    ...over,
  }
}

export const ana = { login: 'Ana', commit: 'a'.repeat(40), mayWrite: true }

/** A rule that says what it is told to. */
export function ruleOf(id: string, page: Partial<Page>, reads: InputName[], said: (inputs: Inputs) => (Sighting | CouldNotJudge)[]): Rule {
  return {
    page: {
      id,
      title: id,
      severity: 'E',
      message: 'said',
      lane: 'training',
      tasks: ['MLE-03'],
      checklist: 'gates',
      applies: {},
      why: '',
      instead: '',
      wrong: '',
      ...page,
    },
    detector: { reads, detect: said },
  }
}
