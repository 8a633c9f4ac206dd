import { describe, expect, test } from 'vitest'
import type { Maturity } from '../../src/model/maturity.ts'
import { testWords } from '../../src/reply/maturity-words.ts'
import { judgeMaturity } from '../../src/weigh/maturity/maturity.ts'
import type { Io } from '../../src/world/commands/io.ts'
import { maturityCommand } from '../../src/world/commands/maturity.ts'
import { cpuClock } from '../cpu-time.ts'
import { GitFixture, type Written } from '../git-fixture.ts'
import { notebook } from '../start-layouts.ts'

type Files = Record<string, string>

const notebooks: Files = {
  'README.md': '# churn\n\nWe plan monitoring, alerts, canary releases and retraining.\n',
  'churn.ipynb': notebook('from sklearn.linear_model import LogisticRegression\nmodel = LogisticRegression()\nmodel.fit(X, y)'),
}
const scripted: Files = {
  ...notebooks,
  'churn/train.py': `import random
from sklearn.linear_model import LogisticRegression

random.seed(7)
model = LogisticRegression()
model.fit(X, y)
`,
  'tests/test_features.py': 'import churn\n\ndef test_bucket():\n    assert churn.bucket(3) == 0\n',
}
const automated: Files = {
  ...scripted,
  'churn/evaluate.py': 'from sklearn.metrics import roc_auc_score\nprint(roc_auc_score(y, p))\n',
  'churn/metrics.json': '{"auc": 0.84, "recall": 0.7}',
  'churn/gates.yml': 'version: 1\ngates:\n  auc: {min: 0.8}\n',
  '.github/workflows/train.yml': `name: train
on: [push]
jobs:
  train:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@v5
      - run: |
          pip install -r requirements.txt
          # python churn/old.py
          python churn/train.py --seed 7
      - run: python churn/evaluate.py
      - run: pytest -q
`,
}
const monitored: Files = {
  ...automated,
  'monitoring/alerts.yml': `groups:
  - name: churn
    rules:
      - alert: ChurnPredictionDrift
        expr: churn_prediction_psi > 0.2
      - alert: ChurnNullRate
        expr: churn_feature_null_ratio > 0.05
      - alert: ChurnLatencyP99
        expr: histogram_quantile(0.99, churn_request_seconds_bucket) > 0.2
`,
}
const adaptive: Files = {
  ...monitored,
  '.github/workflows/retrain.yml': `on:
  schedule:
    - cron: '0 3 * * 1'
jobs:
  retrain:
    runs-on: ubuntu-latest
    steps:
      - run: python -m churn.train
`,
  'deploy/rollout.yml': `apiVersion: argoproj.io/v1alpha1
kind: Rollout
metadata:
  name: churn
spec:
  strategy:
    canary:
      steps:
        - setWeight: 10
        - pause: {duration: 1h}
        - setWeight: 50
`,
}
const stairs = { notebooks, scripted, automated, monitored, adaptive }

const judge = (files: Files): Maturity =>
  judgeMaturity({
    files: Object.entries(files).map(([path, text]) => ({ path, size: text.length })),
    texts: new Map(Object.entries(files)),
  })

function ioAt(cwd: string): Io & { said: string[] } {
  const said: string[] = []
  return {
    said,
    out: (text) => void said.push(text),
    err: () => {},
    stdin: () => '',
    env: process.env,
    cwd,
    now: () => new Date('2026-11-20T12:00:00Z'),
    paint: (_, text) => text,
    width: 100,
    interactive: false,
  }
}

async function run(files: Record<string, Written>, format: 'text' | 'json' | 'markdown'): Promise<string> {
  const repo = new GitFixture()
  repo.commit(files)
  const io = ioAt(repo.dir)
  expect(await maturityCommand('.', { format }, io)).toBe(0)
  return io.said.join('')
}

describe('five repositories', () => {
  const expected: Record<keyof typeof stairs, [number, string[]]> = {
    notebooks: [0, ['trains', 'unattended']],
    scripted: [0, ['unattended', 'evaluated']],
    automated: [1, ['watched', 'alerts']],
    monitored: [2, ['retrained', 'staged']],
    adaptive: [3, []],
  }
  test.each(Object.entries(stairs))('%s', async (name, files) => {
    const said: Maturity = JSON.parse(await run(files, 'json'))
    expect([said.level, said.next]).toEqual(expected[name as keyof typeof stairs])
    expect(said.learns).toBe(true)
    expect(said).toEqual(judge(files))
  })
})

test('each point names the file and the line that proves it', () => {
  const seen = Object.fromEntries(judge(adaptive).points.map(({ id, seen }) => [id, seen[0]]))
  expect(seen).toEqual({
    trains: { path: 'churn/train.py', line: 6 },
    unattended: { path: '.github/workflows/retrain.yml', line: 8 },
    evaluated: { path: '.github/workflows/train.yml', line: 12 },
    gated: { path: 'churn/gates.yml', line: null },
    watched: { path: 'monitoring/alerts.yml', line: 4 },
    alerts: { path: 'monitoring/alerts.yml', line: 4 },
    retrained: { path: '.github/workflows/retrain.yml', line: 8 },
    staged: { path: 'deploy/rollout.yml', line: expect.any(Number) },
  })
})

test('evidence that is added never lowers a level or a score, whatever is there, and order counts for nothing', () => {
  const all = Object.entries(adaptive)
  for (let round = 0; round < 12; round += 1) {
    // Each round another order, the same in every run.
    const order = all.map((it, i) => ({ it, at: ((i + 1) * (round * 7919 + 104729)) % 9973 })).sort((a, b) => a.at - b.at)
    let before = judge({})
    for (let n = 1; n <= order.length; n += 1) {
      const files = Object.fromEntries(order.slice(0, n).map(({ it }) => it))
      const now = judge(files)
      expect(now.level).toBeGreaterThanOrEqual(before.level)
      for (const [i, { score, id }] of now.tests.entries()) expect(score, id).toBeGreaterThanOrEqual(before.tests[i]?.score ?? 0)
      before = now
    }
    expect(before).toEqual(judge(adaptive))
  }
})

describe('what is no evidence', () => {
  const workflow = (step: string, on = 'on: [push]') => ({
    ...scripted,
    '.github/workflows/ci.yml': `${on}\njobs:\n  a:\n    steps:\n      - ${step}\n`,
  })
  const unattended = (files: Files) => judge(files).points.find(({ id }) => id === 'unattended')?.seen

  test.each([
    'run: echo python churn/train.py',
    'run: ruff check churn/train.py',
    'run: pip install train-tools',
    'run: python churn/constrain.py',
    'name: python churn/train.py',
    '{ if: false, run: python churn/train.py }',
  ])('%s', (step) => expect(unattended(workflow(step))).toEqual([]))

  test('a recipe that somebody has to start runs nothing by itself; a job that starts it does', () => {
    const dvc = { ...scripted, 'dvc.yaml': 'stages:\n  train:\n    cmd: python churn/train.py\n' }
    expect(unattended(dvc)).toEqual([])
    expect(unattended({ ...dvc, ...workflow('run: dvc repro') })).toHaveLength(1)
  })

  test('the same command, run, is evidence; by a schedule it retrains', () => {
    expect(unattended(workflow('run: python churn/train.py'))).toHaveLength(1)
    const retrained = (on?: string) =>
      judge(workflow('run: python churn/train.py', on)).points.find(({ id }) => id === 'retrained')?.seen.length
    expect([retrained(), retrained("on:\n  schedule:\n    - cron: '0 1 * * *'")]).toEqual([0, 1])
  })

  test('an orchestrator that trains is evidence; by a schedule it retrains', () => {
    const seen = (dag: string) => {
      const { points } = judge({
        ...scripted,
        'dags/churn.py': `from airflow import DAG\nfrom airflow.operators.bash import BashOperator\n\n${dag}\n`,
      })
      return points.flatMap(({ id, seen }) =>
        id === 'unattended' || id === 'retrained' ? seen.map(({ path, line }) => `${id} ${path}:${line}`) : [],
      )
    }
    const task = (command: string) => `    BashOperator(task_id="t", bash_command="python ${command}")`
    expect(seen(`with DAG("churn", schedule="@weekly"):\n${task('churn/train.py')}`)).toEqual([
      'unattended dags/churn.py:4',
      'retrained dags/churn.py:4',
    ])
    expect(seen(`with DAG("churn", schedule=None):\n${task('churn/train.py')}`)).toEqual(['unattended dags/churn.py:4'])
    expect(seen(`with DAG("churn", schedule="@weekly"):\n${task('churn/export.py')}\n    train_test_split(X, y)`)).toEqual([])
  })

  test('uptime that is watched and recordings are no watched model and no alert', () => {
    const rules = (rule: string) => ({ ...automated, 'monitoring/rules.yml': `groups:\n  - name: churn\n    rules:\n      - ${rule}\n` })
    expect(judge(rules('{ alert: Down, expr: up == 0 }')).next).toEqual(['watched', 'retrained'])
    expect(judge(rules('{ record: churn_prediction_drift, expr: psi(churn) }')).next).toEqual(['alerts', 'retrained'])
  })

  test('alerts on machines alone are none on a model', () => {
    const alerts = (...rules: string[]) => {
      const text = `groups:\n  - name: x\n    rules:\n${rules.map((it) => `      - ${it}\n`).join('')}`
      return judge({ ...scripted, 'ops/alerts.yml': text }).points.find(({ id }) => id === 'alerts')?.seen.length
    }
    const busy = '{ alert: CpuBusy, expr: node_cpu_busy_ratio > 0.9 }'
    const disk = '{ alert: DiskFull, expr: node_filesystem_avail_bytes < 1e9 }'
    expect([alerts(busy, disk), alerts(disk, '{ alert: ChurnLatency, expr: churn_request_seconds > 0.2 }')]).toEqual([0, 1])
  })

  test('NaN is noticed by a panel half, by an alert that wakes somebody wholly, and by words of another kind not at all', () => {
    const rules = (rule: string) => ({ 'monitoring/rules.yml': `groups:\n  - name: churn\n    rules:\n      - ${rule}\n` })
    const score = (files: Files) => judge(files).tests.find(({ id }) => id === 'stable')?.score
    expect(score(rules('{ alert: ChurnScoreNaN, expr: churn_score_nan_total > 0 }'))).toBe(1)
    expect(score(rules('{ alert: ChurnNotFinite, expr: churn_score_non_finite_total > 0 }'))).toBe(1)
    expect(score(rules('{ record: churn_nan_ratio, expr: churn_score_nan_total / churn_scores_total }'))).toBe(0.5)
    expect(score(rules('{ alert: ChurnBanana, expr: churn_finance_total > 0 }'))).toBe(0)
  })

  test('what a runbook says is half, and only code is whole', () => {
    const runbook = {
      'RUNBOOK.md': '# Rollout\n\nWe release by canary: 10 % of traffic, then 50 %. Roll back by deploying the last tag.\n',
    }
    const score = (files: Files, id: string) => judge(files).tests.find((it) => it.id === id)?.score
    expect([score({}, 'canaried'), score(runbook, 'canaried'), score(adaptive, 'canaried')]).toEqual([0, 0.5, 1])
    expect([score({}, 'rolled-back'), score(runbook, 'rolled-back')]).toEqual([0, 0.5])
  })
})

test('the score is the lowest of four sections of seven tests, and each test has its words', () => {
  const { tests, sections, score } = judge(adaptive)
  expect(tests).toHaveLength(28)
  expect(score).toBe(Math.min(...Object.values(sections)))
  expect(new Set(tests.map(({ section, id }) => `${section}/${id}`))).toEqual(new Set(Object.keys(testWords)))
  expect(sections).toEqual({ data: 1, model: 0.5, infrastructure: 2.5, monitoring: 3.5 })
  for (const it of tests) expect(it.seen.length > 0, it.id).toBe(it.score > 0)
})

test('a person reads the level, what proves it, two steps, and the score with what was not seen', async () => {
  const said = await run(automated, 'text')
  expect(said).toContain('Level 1 of 3: automated  █··')
  expect(said).toMatch(/✔ {2}1 automated {2}training runs without a person {2,}\.github\/workflows\/train\.yml:11/)
  expect(said).toMatch(/· {2}2 monitored {2}data or predictions are watched {2,}not seen here/)
  expect(said).toContain('1. Watch inputs, predictions or delayed quality as code')
  expect(said).toMatch(/█ {2}the code of features is tested {2,}seen in tests\/test_features\.py:3/)
  expect(said).toContain('ML Test Score: 0, the lowest of its four sections')
})

test('the digest shows level, steps, bars, and folded what was seen; a name of a file does nothing there', async () => {
  const said = await run({ ...automated, 'a`<b>@me/train.py': 'model.fit(X, y)\n' }, 'markdown')
  expect(said).toContain('**Level 1 of 3: automated** `█··`\n\n1. Watch inputs')
  expect(said).toContain('| Infrastructure | 1.5 | `█▌·····` |')
  expect(said).toContain('- training runs without a person: `.github/workflows/train.yml:11`')
  expect(said).toContain('- a program trains: ``a`<b>@me/train.py:1``')
  expect(await run({ 'index.js': '' }, 'markdown')).not.toContain('What was seen')
})

test('a pipeline of half a megabyte takes no time', () => {
  const long = `jobs:\n  a:\n    steps:\n      - run: |\n${'          python x.py\n'.repeat(12_000)}          python churn/train.py\n      - run: ${'python '.repeat(30_000)}\n`
  const took = cpuClock()
  expect(judge({ ...scripted, '.github/workflows/a.yml': long }).points[1]?.seen).toEqual([
    { path: '.github/workflows/a.yml', line: 12_005 },
  ])
  expect(took()).toBeLessThan(3000)
})

test('a notebook that trains is named while no program does', async () => {
  expect(await run(notebooks, 'text')).toContain('Training was seen in notebooks only: churn.ipynb.')
  expect(judge(scripted).byHand).toBeNull()
})

test('where nothing trains, that is said', async () => {
  expect(await run({ 'index.js': 'console.log(1)\n' }, 'text')).toContain('Nothing here trains a model')
})
