import { improved, metricsOf } from './figures.ts'
import { artifactOf, configOf, type Files } from './files-of.ts'
import { models, type Row } from './models.ts'
import { programOf } from './program-of.ts'
import { written } from './written.ts'

/** Writes one pull request into a work tree and answers the paths. */
type Change = (dir: string) => string[]

const time = '2026-11-19T02:10:00Z'

function named(id: string): Row {
  const row = models.find((it) => it.id === id)
  if (row === undefined) throw new Error(`${id} is none of the forty models`)
  return row
}

/** A model trained again: what it is made of, and figures this much better. */
function trained(row: Row, config: Parameters<typeof configOf>[1], figures: Parameters<typeof metricsOf>[1]): Files {
  return {
    [`models/${row.id}/config.yml`]: configOf(row, config),
    [`models/${row.id}/model.lgb.txt.dvc`]: artifactOf(row, JSON.stringify(config)),
    [`models/${row.id}/metrics.json`]: metricsOf(row, { time, ...figures }),
  }
}

export const oneModel: Change = (dir) => written(dir, trained(named('logistics-eta'), { leaves: 63 }, { share: 0.012 }))

export const oneSlice: Change = (dir) => written(dir, trained(named('ads-click'), { leaves: 63 }, { share: 0.01, country: { PL: -0.085 } }))

export const sharedCalendar: Change = (dir) =>
  written(dir, {
    'shared/calendar.py': `"""When something happened, as features."""

import pandas as pd


def with_calendar(rows: pd.DataFrame, time: str) -> pd.DataFrame:
    local = rows[time].dt.tz_convert(rows["timezone"].iloc[0])
    return rows.assign(hour=local.dt.hour, weekday=local.dt.weekday)
`,
  })

/** Gates that the new trainer misses, and figures that nobody measured again. */
const missed: Record<string, number> = { 'pricing-shipping': -0.055, 'feed-cold-start': -0.062 }
export const forgotten = ['support-routing', 'search-intent', 'finance-liquidity']

export const upgraded: Change = (dir) =>
  written(
    dir,
    Object.assign(
      {},
      ...models.map((row, at) => {
        const { [`models/${row.id}/metrics.json`]: figures = '', ...rest } = trained(
          row,
          { trainer: 5 },
          { share: missed[row.id] ?? 0.001 * (at % 5) },
        )
        return forgotten.includes(row.id) ? rest : { ...rest, [`models/${row.id}/metrics.json`]: figures }
      }),
    ),
  )

export const seeds: Change = (dir) =>
  written(dir, Object.fromEntries(models.map((row) => [`models/${row.id}/config.yml`, configOf(row, { seed: 11 })])))

/** Two models take what they knew of sellers from another store. */
export const oldProfiles: Change = (dir) => {
  const moved = ['trust-fake-listing', 'trust-spam-message'].map(named)
  const programs = moved.map((row) => [`models/${row.id}/train.py`, programOf(row).replace('trust_rate_28d', 'seller_rate_28d')])
  const files: Files[] = moved.map((row) => trained(row, { leaves: 47 }, { share: 0.004 }))
  return written(dir, {
    ...Object.fromEntries(programs),
    ...Object.assign({}, ...files),
    'migrations/0042_drop_profiles.sql': 'DROP TABLE seller_profiles;\n',
  })
}

/** What a description says of a model's figure, as its file has it. */
export function told(id: string, share: number): string {
  return `${improved(named(id), share)}`
}
