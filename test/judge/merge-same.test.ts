import { expect, test } from 'vitest'
import { rulebook } from '../../src/generated/rulebook.ts'
import { review } from '../../src/judge/review.ts'
import { rolesAsked } from '../../src/judge/roles-asked.ts'
import { gather } from '../../src/world/gather.ts'
import { memoryRepository } from '../memory-repository.ts'

const table = 'pd.read_parquet("a.parquet", columns=["day", "shop", "sales"])'
const features = `def features(rows):
    rows = rows.sort_values("day")
    return rows.assign(before=rows.groupby("shop")["sales"].shift(1))
`
const train = (split: string) => `import lightgbm as lgb
import pandas as pd
from demand.features import features
from sklearn.model_selection import train_test_split


def trained(rows):
    early, late = ${split}
    model = lgb.LGBMRegressor().fit(early[["before"]], early["sales"])
    print(model.score(late[["before"]], late["sales"]))
    return model


if __name__ == "__main__":
    trained(features(${table}))
`
const files = (split: string) => ({
  '.github/mle-review.yml': 'version: 1\nmodels:\n  demand: {paths: ["demand/**"], mode: enforce}\n',
  'demand/__init__.py': '',
  'demand/features.py': features,
  'demand/train.py': train(split),
  'demand/backtest.py': `import pandas as pd\nfrom demand.train import trained\nfrom demand.features import features\n\ntrained(features(${table}))\n`,
})

test('a line that two programs run is found once', async () => {
  const base = files('rows[rows["day"] < "2026"], rows[rows["day"] >= "2026"]')
  const repository = memoryRepository({ base, head: files('train_test_split(rows, test_size=0.1, random_state=3)') })
  const report = review(await gather(repository, { asOf: '2026-06-01T12:00:00Z', roles: rolesAsked(rulebook) }), rulebook)
  const found = report.findings.filter(({ rule }) => rule === 'leakage/random-split-over-time')
  expect(found.map(({ place, model, standing }) => [place, model, standing])).toEqual([
    [expect.objectContaining({ is: 'line', path: 'demand/train.py', line: 8 }), 'demand', false],
  ])
})
