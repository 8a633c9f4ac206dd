import { expect, test } from 'vitest'
import type { ModelChange, ModelEvidence } from '../../src/model/evidence.ts'
import type { Stamp } from '../../src/model/metrics.ts'
import type { Read } from '../../src/model/read.ts'
import { modelSettings } from '../../src/model/settings.ts'
import { readMetrics } from '../../src/read/metrics.ts'
import { staleness } from '../../src/weigh/stale.ts'

const from = { path: 'metrics.json', commit: null, id: null }
const nothing: ModelChange = {
  artifact: false,
  config: [],
  code: [],
  prompts: [],
  dependencies: [],
  cosmetic: [],
  metrics: false,
  policy: [],
  contract: [],
  dataContract: [],
}
const read = <T>(value: T): Read<T> => ({ is: 'read', value, from })
const ours = { is: 'unreadable', fault: 'ours', reason: 'refused', why: 'the API refused' } as const

interface Given {
  stamp?: Stamp
  state?: Read<string>
  since?: Read<boolean>
  change?: Partial<ModelChange>
  strict?: boolean
  metrics?: ModelEvidence['metrics']['head']
  artifact?: ModelEvidence['artifact']['head']
}

function of({ stamp, state = read('mle1:head'), since = { is: 'absent' }, change = {}, strict = false, metrics, artifact = null }: Given) {
  const head = metrics ?? readMetrics(JSON.stringify({ auc: 0.9, ...(stamp && { stamp }) }), from)
  const model = {
    id: 'fraud',
    metrics: { base: { is: 'absent' }, head },
    state: { base: state, head: state },
    change: { ...nothing, ...change },
    settings: modelSettings.parse({ paths: ['m/**'], artifact: 'm/x.onnx', strict }),
    artifact: { base: null, head: artifact },
    changedSinceStamp: since,
  }
  return staleness(model as unknown as ModelEvidence)
}

const artifact = (path: string, kind: 'file' | 'dvc' | 'reference') => ({
  path,
  kind,
  digest: 'd',
  entry: kind === 'file' ? { mode: '100644', id: '1', size: 1 } : null,
})

const stamp = (state: string, model: string | null = 'fraud', commit: string | null = 'c0ffee'): Stamp => ({ state, model, commit })

test.each<[string, Given, boolean | null, string]>([
  ['no metrics: nothing can be stale', { metrics: { is: 'absent' }, change: { artifact: true } }, false, 'fresh'],
  ['a stamp of head', { stamp: stamp('mle1:head'), change: { code: ['train.py'] } }, false, 'fresh'],
  ['a stamp of head without model or commit', { stamp: stamp('mle1:head', null, null) }, false, 'fresh'],
  ['another state, and the model changed since', { stamp: stamp('mle1:old'), since: read(true) }, true, 'stamp'],
  ['another state, and only formatting changed since', { stamp: stamp('mle1:old'), since: read(false) }, false, 'fresh'],
  ['another state, and nobody knows the commit', { stamp: stamp('mle1:old'), since: { ...ours, fault: 'author' } }, true, 'untold'],
  ['another state, and the commit could not be had', { stamp: stamp('mle1:old'), since: ours }, true, 'untold'],
  ['another state and no commit', { stamp: stamp('mle1:old', 'fraud', null) }, true, 'untold'],
  ["another model's stamp, even of this state", { stamp: stamp('mle1:head', 'churn') }, true, 'other-model'],
  ['the state of head could not be told', { stamp: stamp('mle1:old'), state: ours, since: read(true) }, null, 'blind'],
  [
    'a state that the author broke is another state',
    { stamp: stamp('mle1:old'), state: { ...ours, fault: 'author' }, since: read(true) },
    true,
    'stamp',
  ],
  ['a model that holds no file', { stamp: stamp('mle1:old'), state: { is: 'absent' }, since: read(true) }, true, 'stamp'],
  [
    'a stamp of head covers the artifact among its files',
    { stamp: stamp('mle1:head'), change: { artifact: true }, artifact: artifact('m/x.onnx', 'file') },
    false,
    'fresh',
  ],
  [
    'a stamp of head says nothing of an artifact in a registry',
    { stamp: stamp('mle1:head'), change: { artifact: true }, artifact: artifact('models:/m/2', 'reference') },
    true,
    'unchanged-file',
  ],
  [
    'nor of one that dvc.lock records',
    { stamp: stamp('mle1:head'), change: { artifact: true }, artifact: artifact('m/x.onnx', 'dvc') },
    true,
    'unchanged-file',
  ],
  [
    "nor of another file that head's configuration names",
    { stamp: stamp('mle1:head'), change: { artifact: true }, artifact: artifact('elsewhere/y.onnx', 'file') },
    true,
    'unchanged-file',
  ],
  [
    'metrics that came with such an artifact are taken at their stamp',
    { stamp: stamp('mle1:head'), change: { artifact: true, metrics: true }, artifact: artifact('models:/m/2', 'reference') },
    false,
    'fresh',
  ],
  ['no stamp, artifact changed, metrics did not', { change: { artifact: true } }, true, 'unchanged-file'],
  ['no stamp, code changed, metrics did not', { change: { code: ['a.py'] } }, true, 'unchanged-file'],
  ['no stamp, configuration changed, metrics did not', { change: { config: ['a.yml'] } }, true, 'unchanged-file'],
  ['no stamp, a prompt changed, metrics did not', { change: { prompts: ['a.md'] } }, true, 'unchanged-file'],
  ['no stamp, both changed', { change: { artifact: true, metrics: true } }, false, 'fresh'],
  ['no stamp, shared code changed', { change: { dependencies: ['s.py'] } }, false, 'fresh'],
  ['no stamp, shared code changed and is strict', { change: { dependencies: ['s.py'] }, strict: true }, true, 'unchanged-file'],
  ['no stamp, strict, nothing changed', { strict: true }, false, 'fresh'],
  ['no stamp, formatting', { change: { cosmetic: ['a.py'] } }, false, 'fresh'],
])('%s', (_sentence, given, stale, by) => {
  const said = of(given)
  expect(said).toMatchObject({ stale, by })
  expect(said.why).not.toBe('')
})

test('why it is stale names what is known', () => {
  expect(of({ stamp: stamp('mle1:old'), since: ours }).why).toContain('cannot be told: the API refused')
  expect(of({ stamp: stamp('mle1:old', 'fraud', null) }).why).toContain('cannot be told: it names no commit')
  expect(of({ stamp: stamp('mle1:old', 'fraud', 'c0ffeec0ffeec0ffee') }).why).toContain('cannot be told: commit c0ffeec0ffee')
  expect(of({ stamp: stamp('mle1:old'), since: read(true) }).why).toContain('(commit c0ffee)')
})
