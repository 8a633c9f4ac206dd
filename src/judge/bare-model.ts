import type { ModelEvidence } from '../model/evidence.ts'
import { modelSettings } from '../model/settings.ts'

/** A model of which nothing is known but that its behaviour changed: what a description alone is judged against. */
export function bareModel(): ModelEvidence {
  const nothing = { is: 'absent' } as const
  const neither = { base: nothing, head: nothing }
  return {
    id: 'model',
    settings: modelSettings.parse({ paths: ['**'] }),
    isNew: false,
    change: {
      artifact: false,
      config: [],
      code: ['model'],
      prompts: [],
      dependencies: [],
      cosmetic: [],
      metrics: false,
      policy: [],
      contract: [],
      dataContract: [],
    },
    wayBack: nothing,
    state: neither,
    artifact: { base: null, head: null },
    gates: neither,
    metrics: neither,
    production: neither,
    contract: neither,
    contractTree: { base: null, head: null },
    dataContract: { ...neither, at: { base: null, head: null } },
    datasets: [],
    changedSinceStamp: nothing,
    rollbackTarget: nothing,
    plans: { base: [], head: [] },
  }
}
