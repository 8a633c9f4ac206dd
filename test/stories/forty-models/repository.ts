import { type Files, filesOf } from './files-of.ts'
import { models } from './models.ts'
import { settingsOf } from './settings-of.ts'
import { written } from './written.ts'

const shared: Files = {
  'README.md': '# models\n\nForty models of eight teams. Each has a folder under `models/`; what several need is in `shared/`.\n',
  'pyproject.toml':
    '[project]\nname = "models"\nversion = "2026.11"\nrequires-python = ">=3.12"\ndependencies = ["lightgbm", "pandas", "pyarrow", "pyyaml"]\n',
  'requirements.lock':
    '# pip-compile of pyproject.toml, Python 3.12\nlightgbm==4.7.0\npandas==3.0.6\npyarrow==22.0.0\nPyYAML==6.0.3\nsix==1.17.0\n',
  'requirements-dev.lock': '# pip-compile --extra dev of pyproject.toml, Python 3.12\npackaging==26.3\npytest==9.0.1\nruff==0.14.5\n',
  '.github/workflows/tests.yml': `name: tests
on: pull_request
permissions: {contents: read}
jobs:
  tests:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@11bd71901bbe5b1630ceea73d27597364c9af683
      - run: pip install -r requirements.lock -r requirements-dev.lock && pytest
`,
  'shared/__init__.py': '',
  'shared/calendar.py': `"""When something happened, as features."""

import pandas as pd


def with_calendar(rows: pd.DataFrame, time: str) -> pd.DataFrame:
    return rows.assign(hour=rows[time].dt.hour, weekday=rows[time].dt.weekday)
`,
  'shared/splits.py': `"""How every model here is judged: on what came later."""

import pandas as pd


def before_and_after(rows: pd.DataFrame, time: str, moment: str) -> tuple[pd.DataFrame, pd.DataFrame]:
    return rows[rows[time] < moment], rows[rows[time] >= moment]
`,
  'migrations/0041_profiles.sql': 'CREATE TABLE seller_profiles (seller_id bigint PRIMARY KEY, rate_28d real, views_7d integer);\n',
}

/** Writes the repository as it stands on main. */
export function repository(dir: string): string[] {
  const teams = [...new Set(models.map(({ team }) => team))]
  const runbooks = teams.map((team) => [
    `docs/runbooks/${team}.md`,
    `# Runbook: models of ${team}\n\nGo back by the flag of the model; then ask the owner.\n`,
  ])
  const owners = models.map(({ id, owner }) => `models/${id}/ @${owner}\n`).join('')
  return written(dir, {
    ...shared,
    ...Object.fromEntries(runbooks),
    '.github/CODEOWNERS': `* @orlo/ml\n${owners}`,
    '.github/mle-review.yml': settingsOf(models),
    ...Object.assign({}, ...models.map(filesOf)),
  })
}
