import type { RepositoryFacts, SeenAt, Sign } from '../../model/maturity.ts'
import { readDataContract } from '../../read/data-contract.ts'
import { readGates } from '../../read/gates.ts'
import { contractsThere, dataContractsThere, gatesThere } from '../start/existing.ts'
import { metricsFiles } from '../start/metrics-files.ts'

/** What a file proves by being there, by its path. */
const byPath: [Sign, RegExp][] = [
  ['recipe', /(?:^|\/)(?:dvc\.yaml|MLproject|_targets\.R)$/],
  ['data-versioned', /(?:^|\/)dvc\.lock$|\.dvc$/],
  [
    'locked',
    /(?:^|\/)(?:poetry\.lock|uv\.lock|pdm\.lock|Pipfile\.lock|conda-lock\.ya?ml|pixi\.lock|requirements[\w.-]*\.lock|renv\.lock|gradle\.lockfile|Manifest\.toml)$/,
  ],
  ['feature-store', /(?:^|\/)feature_store\.ya?ml$/],
  ['owners', /^(?:\.github\/|docs\/)?CODEOWNERS$/],
  ['dependency-notices', /^\.github\/dependabot\.ya?ml$|^(?:\.github\/)?\.?renovate(?:rc)?\.json5?$/],
]

const vendored = /(?:^|\/)(?:tests?|examples?|node_modules|vendor|third_party|site-packages|\.?venv|testdata|fixtures)\//

/** What files show that are neither programs, pipelines nor plans. */
export function fileSigns({ files, texts }: RepositoryFacts): [Sign, SeenAt][] {
  const named = files.flatMap(({ path, size }) =>
    size === 0 || vendored.test(path)
      ? []
      : byPath.flatMap(([sign, pattern]): [Sign, SeenAt][] => (pattern.test(path) ? [[sign, there(path)]] : [])),
  )
  const metrics = metricsFiles(texts)
  const measured = metrics.filter((it) => Object.keys(it.metrics.slices).length > 0)
  return [
    ...named,
    ...gatesThere(texts).flatMap(({ value }): [Sign, SeenAt][] => [
      ['gates', there(value)],
      ...(holdsSlices(value, texts) ? ([['gates-slices', there(value)]] as [Sign, SeenAt][]) : []),
    ]),
    ...metrics.map(({ path }): [Sign, SeenAt] => ['metrics', there(path)]),
    ...measured.map(({ path }): [Sign, SeenAt] => ['measures-slices', there(path)]),
    ...dataContractsThere(texts).flatMap(({ value }) => dataSigns(value, texts)),
    ...contractsThere(texts).map(({ value }): [Sign, SeenAt] => ['inference-contract', there(value)]),
  ]
}

function dataSigns(path: string, texts: ReadonlyMap<string, string>): [Sign, SeenAt][] {
  const read = readDataContract(texts.get(path) ?? '', { path, commit: null, id: null })
  const line = read.is === 'read' ? read.value.columns.find(({ sensitive }) => sensitive?.value === true)?.line : undefined
  return [['data-contract', there(path)], ...(line === undefined ? [] : ([['marks-sensitive', { path, line }]] as [Sign, SeenAt][]))]
}

function holdsSlices(path: string, texts: ReadonlyMap<string, string>): boolean {
  const read = readGates(texts.get(path) ?? '', { path, commit: null, id: null })
  return read.is === 'read' && read.value.gates.some(({ slices }) => slices.length > 0)
}

function there(path: string): SeenAt {
  return { path, line: null }
}
