import type { Example } from '../src/read/rule-page.ts'
import type { MemoryOptions } from './memory-repository.ts'

const settingsPath = '.github/mle-review.yml'

const defaultSettings = (files: string[]) => `version: 1
approvers: [ana]
models:
  fraud:
    paths: [train.py, model.onnx, "configs/**"]
    mode: enforce
    artifact: model.onnx
    metrics: metrics.json
    serving: online
    task: classification
${files.includes('gates.yml') ? '    gates: gates.yml\n' : ''}${files.includes('production.json') ? '    production: production.json\n' : ''}`

/** Files that a bare name places on both sides, because policy is read from base. */
const policyFiles = [settingsPath, 'gates.yml', 'production.json']

/** Turns the fences of a page's example into a repository: `base:` and `both:` prefixes, defaults for what the page leaves out. */
export function filesOf(example: Example): MemoryOptions {
  const base: Record<string, string> = {}
  const head: Record<string, string> = {}
  let body = ''
  let handles: Record<string, boolean> = {}
  const named = example.fences.map(({ path }) => path)
  for (const { path, text } of example.fences) {
    if (path === 'description') body = text
    else if (path === 'handles') handles = JSON.parse(text) as Record<string, boolean>
    else if (path.startsWith('base:')) base[path.slice(5)] = text
    else if (path.startsWith('both:')) base[path.slice(5)] = head[path.slice(5)] = text
    else {
      head[path] = text
      if (policyFiles.includes(path) && !named.includes(`base:${path}`)) base[path] = text
    }
  }
  const speaksOfModel =
    body !== '' ||
    [...Object.keys(head), ...Object.keys(base)].some(
      (path) => path !== settingsPath && (policyFiles.includes(path) || path === 'metrics.json'),
    )
  const given = (path: string) => path in base || path in head
  if (speaksOfModel && !given(settingsPath))
    base[settingsPath] = head[settingsPath] = defaultSettings([...Object.keys(base), ...Object.keys(head)])
  if (given(settingsPath)) {
    if (!given('train.py')) [base['train.py'], head['train.py']] = ['import model\n\nmodel.fit(1)\n', 'import model\n\nmodel.fit(2)\n']
    if (!given('model.onnx')) [base['model.onnx'], head['model.onnx']] = ['model one', 'model two']
  }
  return { base, head, body, handles }
}
