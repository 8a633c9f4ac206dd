import { createHash } from 'node:crypto'
import type { ContractRun } from '../src/model/contract-run.ts'
import type { Read } from '../src/model/read.ts'
import { readContractRun } from '../src/read/contract-run.ts'
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
${files.includes('gates.yml') ? '    gates: gates.yml\n' : ''}${files.includes('production.json') ? '    production: production.json\n' : ''}${files.includes('contract.yml') ? '    contract: contract.yml\n' : ''}${files.includes('data.yml') ? '    data_contract: data.yml\n' : ''}`

/** Files that a bare name places on both sides, because policy is read from base. */
const policyFiles = [settingsPath, 'gates.yml', 'production.json', 'contract.yml']

export interface ExampleFiles extends MemoryOptions {
  contracts: Read<ContractRun>[]
  contractAwaited: boolean
}

/**
 * Turns the fences of a page's example into a repository: `base:` and `both:` prefixes, defaults for what the page leaves out.
 * `contract-report*.json` is a result that was handed in, of exactly these files where it says no digest; `awaited`: one is expected.
 */
export function filesOf(example: Example): ExampleFiles {
  const base: Record<string, string> = {}
  const head: Record<string, string> = {}
  let body = ''
  let handles: Record<string, boolean> = {}
  const named = example.fences.map(({ path }) => path)
  for (const { lang, path, text: written } of example.fences) {
    // A file of so many bytes, which nobody would write out.
    const text = lang === 'size' ? 'x'.repeat(Number(written)) : written
    if (path === 'description') body = text
    else if (path === 'awaited' || path.startsWith('contract-report')) continue
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
      (path) => path !== settingsPath && (policyFiles.includes(path) || ['metrics.json', 'data.yml'].includes(path)),
    )
  const given = (path: string) => path in base || path in head
  if (speaksOfModel && !given(settingsPath))
    base[settingsPath] = head[settingsPath] = defaultSettings([...Object.keys(base), ...Object.keys(head)])
  if (given(settingsPath)) {
    if (!given('train.py')) [base['train.py'], head['train.py']] = ['import model\n\nmodel.fit(1)\n', 'import model\n\nmodel.fit(2)\n']
    if (!given('model.onnx')) [base['model.onnx'], head['model.onnx']] = ['model one', 'model two']
  }
  const reports = example.fences.filter(({ path }) => path.startsWith('contract-report'))
  const contracts = reports.map(({ path, text }) => readContractRun(bound(text, { base, head }), { path, commit: null, id: null }))
  return { base, head, body, handles, contracts, contractAwaited: named.includes('awaited') }
}

/** A result with all that binds it, where the page leaves that out. What is no JSON stays as it is. */
function bound(text: string, { base, head }: Pick<MemoryOptions, 'base' | 'head'>): string {
  let said: Record<string, Partial<Record<string, unknown>>>
  try {
    said = JSON.parse(text)
  } catch {
    return text
  }
  const at = (side: Record<string, string>, file: object = {}, path = '') => {
    const told: { path?: string; digest?: unknown } = file
    const named = told.path ?? path
    return { digest: gitDigest(side[named] ?? ''), ...told, path: named }
  }
  const { files, base: before, ...more } = said
  return JSON.stringify({
    version: 1,
    runtime: { name: 'onnxruntime', version: '1.30.0' },
    device: { class: 'cpu' },
    checks: [],
    ...more,
    model: at(head, said.model, 'model.onnx'),
    contract: at(head, said.contract, 'contract.yml'),
    ...(Array.isArray(files) ? { files: files.map((file: object) => at(head, file)) } : {}),
    ...(before === undefined ? {} : { base: { digest: gitDigest(base['model.onnx'] ?? ''), ...before } }),
  })
}

function gitDigest(text: string): string {
  const bytes = Buffer.from(text)
  return `git:${createHash('sha1').update(`blob ${bytes.length}\0`).update(bytes).digest('hex')}`
}
