import { describe, expect, test } from 'vitest'
import type { Entry } from '../../src/model/change.ts'
import type { ModelChange } from '../../src/model/evidence.ts'
import { modelSettings } from '../../src/model/settings.ts'
import { changesModel, modelChange, type Step, stepsBetween } from '../../src/weigh/model-change.ts'

const model = modelSettings.parse({
  paths: ['f/**'],
  artifact: 'f/m.onnx',
  metrics: 'f/metrics.json',
  gates: './f/gates.yml',
  production: 'f/prod.json',
  ledger: 'f/L.txt',
  prompts: ['f/p/*.md'],
  depends_on: ['shared/**'],
})
const none: ModelChange = {
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
const notebook = (source: string, output = '') =>
  JSON.stringify({
    nbformat: 4,
    nbformat_minor: 5,
    metadata: {},
    cells: [
      {
        cell_type: 'code',
        metadata: {},
        execution_count: output.length,
        source,
        outputs: [{ output_type: 'stream', name: 'stdout', text: output }],
      },
    ],
  })

type Side = string | null | { id: string; mode?: string }

/** A step whose sides are texts (their own ids), absent, or bare ids. */
function step(path: string, base: Side, head: Side, before = path): { step: Step; texts: Record<string, string> } {
  const texts: Record<string, string> = {}
  const entry = (side: 'base' | 'head', at: string, value: Side): Entry | null => {
    if (value === null) return null
    if (typeof value !== 'string') return { mode: value.mode ?? '100644', id: value.id, size: null }
    texts[`${side}:${at}`] = value
    return { mode: '100644', id: value, size: null }
  }
  return { step: { path, before, base: entry('base', before, base), head: entry('head', path, head) }, texts }
}

/** A link whose target, read as a text, is the very program that stood there. */
function linked(): ReturnType<typeof step> {
  const { step: one, texts } = step('f/a.py', 'x = 1\n', 'x = 1\n# again\n')
  return { step: { ...one, head: { mode: '120000', id: '9', size: null } }, texts }
}

describe('the model changed', () => {
  test.each<[string, ReturnType<typeof step>, Partial<ModelChange>]>([
    ['code by its tokens', step('f/a.py', 'x = 1\n', 'x = 2\n'), { code: ['f/a.py'] }],
    ['comments and layout are no change', step('f/a.py', 'x = f(1,2)\n', '# why\nx = f(\n    1, 2\n)\n'), { cosmetic: ['f/a.py'] }],
    ['a notebook that was only run again', step('f/n.ipynb', notebook('x = 1'), notebook('x = 1', 'ran')), { cosmetic: ['f/n.ipynb'] }],
    ['a notebook whose code changed', step('f/n.ipynb', notebook('x = 1'), notebook('x = 2')), { code: ['f/n.ipynb'] }],
    ['endings in capitals', step('f/A.PY', 'x = f(1,2)\n', 'x = f(1, 2)\n'), { cosmetic: ['f/A.PY'] }],
    ['a notebook with its ending in capitals', step('f/N.IPYNB', notebook('x = 1'), notebook('x = 1', 'ran')), { cosmetic: ['f/N.IPYNB'] }],
    ['new code with its ending in capitals', step('f/A.PY', null, '# package\n'), { cosmetic: ['f/A.PY'] }],
    ['a notebook that became a script', step('f/n.py', notebook('x = 1'), 'x = 1\n', 'f/n.ipynb'), { cosmetic: ['f/n.py'] }],
    ['a script that became a notebook', step('f/n.ipynb', 'x = 1\n', notebook('x = 1'), 'f/n.py'), { cosmetic: ['f/n.ipynb'] }],
    ['code that does not parse is compared by its bytes', step('f/a.py', 'def (:\n', 'def  (:\n'), { code: ['f/a.py'] }],
    ['code that nobody could read counts', step('f/a.py', { id: '1' }, { id: '2' }), { code: ['f/a.py'] }],
    ['code that nobody could read on one side counts', step('f/a.py', '', { id: '2' }), { code: ['f/a.py'] }],
    ['code that nobody could read before counts', step('f/a.py', { id: '2' }, ''), { code: ['f/a.py'] }],
    ['new code', step('f/a.py', null, 'x = 1\n'), { code: ['f/a.py'] }],
    ['a new file without a token', step('f/__init__.py', null, '# package\n'), { cosmetic: ['f/__init__.py'] }],
    ['an empty file that went', step('f/__init__.py', '', null), { cosmetic: ['f/__init__.py'] }],
    ['deleted code', step('f/a.py', 'x = 1\n', null), { code: ['f/a.py'] }],
    ['a mode alone', step('f/a.py', { id: '1' }, { id: '1', mode: '100755' }), { cosmetic: ['f/a.py'] }],
    ['code that became a link to the same text', linked(), { code: ['f/a.py'] }],
    ['code that became a link', step('f/a.py', { id: '1' }, { id: '1', mode: '120000' }), { code: ['f/a.py'] }],
    ['code renamed inside the model', step('f/b.py', 'x = 1\n', 'x = 1\n', 'f/a.py'), { cosmetic: ['f/b.py'] }],
    ['code renamed and edited', step('f/b.py', 'x = 1\n', 'x = 2\n', 'f/a.py'), { code: ['f/b.py'] }],
    ['code that moved in from elsewhere', step('f/a.py', 'x = 1\n', 'x = 1\n', 'lib/a.py'), { code: ['f/a.py'] }],
    ['code that moved out', step('lib/a.py', 'x = 1\n', 'x = 1\n', 'f/a.py'), { code: ['lib/a.py'] }],
    ['configuration by its bytes', step('f/c.yml', 'a: 1', 'a:  1'), { config: ['f/c.yml'] }],
    ['a submodule under the paths', step('f/sub', { id: '1', mode: '160000' }, { id: '2', mode: '160000' }), { config: ['f/sub'] }],
    ['a prompt', step('f/p/x.md', 'a', 'b'), { prompts: ['f/p/x.md'] }],
    ['the artifact', step('f/m.onnx', { id: '1' }, { id: '2' }), { artifact: true }],
    ['the artifact removed', step('f/m.onnx', { id: '1' }, null), { artifact: true }],
    ['the artifact moved away', step('f/n.onnx', { id: '1' }, { id: '1' }, 'f/m.onnx'), { artifact: true }],
    ["the artifact's .dvc file", step('f/m.onnx.dvc', 'md5: 1', 'md5: 2'), { artifact: true }],
    ['metrics', step('f/metrics.json', '{}', '{ }'), { metrics: true }],
    ['the stamp beside the metrics', step('f/metrics.json.stamp.json', '{}', '{ }'), { metrics: true }],
    ['gates', step('f/gates.yml', 'a', 'b'), { policy: ['f/gates.yml'] }],
    ['the production reference', step('f/prod.json', 'a', 'b'), { policy: ['f/prod.json'] }],
    ['shared code by its tokens', step('shared/x.py', 'x = 1\n', 'x = 2\n'), { dependencies: ['shared/x.py'] }],
    ['shared code reformatted', step('shared/x.py', 'x = 1\n', 'x  =  1\n'), { cosmetic: ['shared/x.py'] }],
    ['shared files that are no code, by their bytes', step('shared/x.yml', 'a: 1', 'a:  1'), { dependencies: ['shared/x.yml'] }],
    ['a ledger', step('f/L.txt', 'a', 'b'), {}],
    ['documents and tests', step('f/README.md', 'a', 'b'), {}],
    ['a test', step('f/tests/test_a.py', 'x = 1', 'x = 2'), {}],
    ['something else', step('other.py', 'x = 1', 'x = 2'), {}],
  ])('%s', (_name, { step: one, texts }, expected) => {
    const change = modelChange(model, [one], (side, path) => texts[`${side}:${path}`] ?? null)
    expect(change).toEqual({ ...none, ...expected })
    expect(changesModel(change)).toBe(Boolean(expected.artifact || expected.code || expected.config || expected.prompts))
  })
})

test('steps between two trees: what came, went, changed in bytes or mode', () => {
  const at = (id: string, mode = '100644'): Entry => ({ mode, id, size: null })
  const steps = stepsBetween(
    { same: at('1'), edit: at('1'), mode: at('1'), gone: at('1') },
    { same: at('1'), edit: at('2'), mode: at('1', '100755'), came: at('1') },
  )
  expect(steps.map(({ path, base, head }) => [path, base?.id ?? null, head?.id ?? null])).toEqual([
    ['edit', '1', '2'],
    ['mode', '1', '1'],
    ['gone', '1', null],
    ['came', null, '1'],
  ])
})

describe('documents around it', () => {
  const around = modelSettings.parse({
    paths: ['f/**'],
    rollout: { path: 'deploy/rollout.yml', dashboard: 'https://grafana.acme.test/d/f' },
    monitoring: { runbook: 'runbooks/f.md', rules: ['monitors/f.json', 'f/own.yml'] },
    rollback: { config: 'configs/f.yml' },
  })
  test.each<[string, Partial<ModelChange>]>([
    ['deploy/rollout.yml', { plans: ['deploy/rollout.yml'] }],
    ['monitors/f.json', { plans: ['monitors/f.json'] }],
    ['runbooks/f.md', {}],
    ['configs/f.yml', {}],
    ['deploy/other.yml', {}],
    ['f/own.yml', { config: ['f/own.yml'] }],
  ])('%s', (path, expected) => {
    const { step: one, texts } = step(path, 'a: 1\n', 'a: 2\n')
    expect(modelChange(around, [one], (side, at) => texts[`${side}:${at}`] ?? null)).toEqual({ ...none, ...expected })
  })
})
