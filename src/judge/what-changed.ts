import type { Change } from '../model/change.ts'
import type { ModelEvidence } from '../model/evidence.ts'
import type { Metrics } from '../model/metrics.ts'
import { valueOf } from '../model/read.ts'
import type { WhatChanged } from '../model/report.ts'
import { dataBreaks } from '../weigh/data-breaks.ts'

type Row = WhatChanged['rows'][number]

const dependencyFile =
  /(^|\/)(requirements[^/]*\.(txt|in|lock)|pyproject\.toml|uv\.lock|poetry\.lock|Pipfile(\.lock)?|environment\.ya?ml|conda-lock\.ya?ml|setup\.(py|cfg))$/

/** What a reader wants to know first: data, features, label, configuration, dependencies, seed, code; production, base and head side by side. */
export function whatChanged(model: ModelEvidence, changes: Change[]): WhatChanged {
  const head = valueOf(model.metrics.head)
  const base = valueOf(model.metrics.base)
  const production = valueOf(model.production.base)
  const stated = (what: Row['what'], pick: (metrics: Metrics) => string | null): Row => ({
    what,
    production: production && pick(production),
    base: base && pick(base),
    head: head && pick(head),
  })
  const files = (what: Row['what'], paths: string[]): Row => ({
    what,
    production: null,
    base: null,
    head: paths.length > 0 ? paths.join(', ') : null,
  })
  const rows: Row[] = [
    stated('data', ({ data }) => data.snapshot),
    stated('split', ({ data }) => data.split),
    redefined(
      stated('label', ({ data }) => data.label),
      model,
    ),
    features(base, head),
    stated('seed', ({ run }) => run.seed),
    model.change.config.length > 0 ? files('config', model.change.config) : stated('config', ({ run }) => run.config),
    files(
      'dependencies',
      changes.map(({ path }) => path).filter((path) => dependencyFile.test(path)),
    ),
    files('prompts', model.change.prompts),
    files('code', [...model.change.code, ...model.change.dependencies.map((path) => `${path} (shared)`)]),
    { what: 'artifact', production: null, base: model.artifact.base?.digest ?? null, head: model.artifact.head?.digest ?? null },
  ]
  const isAsked = model.settings.prompts.length > 0
  const isKept = ({ what, production, base, head }: Row) =>
    production !== null || base !== null || head !== null || (what === 'prompts' && isAsked)
  return { model: model.id, rows: rows.filter(isKept) }
}

/** A label that keeps its name and means something else is no unchanged one. */
function redefined(row: Row, { dataContract }: ModelEvidence): Row {
  const [base, head] = [valueOf(dataContract.base), valueOf(dataContract.head)]
  const isBroken = base !== null && head !== null && dataBreaks(base, head).some(({ what }) => what === 'label')
  return isBroken && row.base === row.head ? { ...row, head: `${row.head ?? ''} redefined in ${dataContract.at.head}`.trim() } : row
}

function features(base: Metrics | null, head: Metrics | null): Row {
  const before = base?.data.features ?? null
  const after = head?.data.features ?? null
  if (before === null || after === null) return { what: 'features', production: null, base: null, head: null }
  const added = after.filter((name) => !before.includes(name))
  const removed = before.filter((name) => !after.includes(name))
  return { what: 'features', production: null, base: `${before.length}`, head: `${after.length}`, added, removed }
}
