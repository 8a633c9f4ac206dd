import { describe, expect, test } from 'vitest'
import { maturityOutput } from '../../src/model/maturity-output.ts'
import { maturityMarkdown } from '../../src/reply/maturity-markdown.ts'
import { judgeMaturity, maturityTexts } from '../../src/weigh/maturity/maturity.ts'
import type { Io } from '../../src/world/commands/io.ts'
import { maturityCommand } from '../../src/world/commands/maturity.ts'
import { cpuClock } from '../cpu-time.ts'
import { GitFixture } from '../git-fixture.ts'

type Files = Record<string, string>

/** Only what the command itself would open is handed in. */
function judge(files: Files) {
  const listed = Object.entries(files).map(([path, text]) => ({ path, size: text.length }))
  return judgeMaturity({ files: listed, texts: new Map(maturityTexts(listed).map((path) => [path, files[path] ?? ''])) })
}

/** `id path:line` of each point that is proved. */
const proved = (files: Files) =>
  judge(files).points.flatMap(({ id, seen }) => seen.slice(0, 1).map(({ path, line }) => `${id} ${path}:${line}`))

const trains = 'from sklearn.linear_model import LogisticRegression\nLogisticRegression().fit(X, y)\n'
const asks = 'from openai import OpenAI\nclient = OpenAI()\nclient.chat.completions.create(model="gpt-4o", messages=[])\n'

const promptfoo: Files = {
  'app/chat.py': asks,
  'promptfooconfig.yaml':
    'prompts: [file://prompts/a.txt]\nproviders: [openai:gpt-4o]\ntests:\n  - vars: {q: a}\n    assert:\n      - {type: contains, value: b}\n',
  '.github/workflows/eval.yml': 'on: [pull_request]\njobs:\n  e:\n    steps:\n      - uses: promptfoo/promptfoo-action@v1\n',
}
const shapes: Record<string, [Files, string[]]> = {
  'prompts tried by promptfoo': [promptfoo, ['asks app/chat.py:3', 'tried .github/workflows/eval.yml:5', 'gated promptfooconfig.yaml:6']],
  'prompts tried by a schedule': [
    {
      ...promptfoo,
      '.github/workflows/eval.yml':
        'on:\n  schedule: [{cron: "0 4 * * *"}]\njobs:\n  e:\n    steps:\n      - run: npx promptfoo@latest eval\n',
    },
    [
      'asks app/chat.py:3',
      'tried .github/workflows/eval.yml:6',
      'gated promptfooconfig.yaml:6',
      'tried-again .github/workflows/eval.yml:6',
    ],
  ],
  'answers held by tests, on GitLab': [
    {
      'rag/chain.py': 'from langchain_openai import ChatOpenAI\nllm = ChatOpenAI(model="gpt-4o")\n',
      'tests/test_answers.py': 'from deepeval import assert_test\n\ndef test_answer():\n    assert_test(case, [metric])\n',
      'evals/run.py': 'from ragas import evaluate\nevaluate(data, metrics=[])\n',
      '.gitlab-ci.yml':
        'test:\n  script: [pytest tests]\nnightly:\n  rules:\n    - if: $CI_PIPELINE_SOURCE == "schedule"\n  script:\n    - python evals/run.py\n',
    },
    ['asks rag/chain.py:2', 'tried .gitlab-ci.yml:7', 'gated tests/test_answers.py:3', 'tried-again .gitlab-ci.yml:7'],
  ],
  'Jenkins, and an interface of another maker': [
    {
      'triage.py': 'import anthropic\nclient = anthropic.Anthropic()\nclient.messages.create(model="claude", messages=[])\n',
      Jenkinsfile:
        "pipeline {\n  triggers { cron('H 4 * * *') }\n  stages {\n    // sh 'braintrust eval old'\n    stage('e') { steps {\n      sh 'braintrust eval evals/'\n    } }\n  }\n}\n",
    },
    ['asks triage.py:3', 'tried Jenkinsfile:6', 'tried-again Jenkinsfile:6'],
  ],
  'answers held by tests alone': [
    {
      'app/chat.py': asks,
      'tests/test_answers.py': 'from deepeval import assert_test\n\ndef test_answer():\n    assert_test(case, [metric])\n',
      '.gitlab-ci.yml': 'test:\n  script: [pytest tests]\n',
    },
    ['asks app/chat.py:3', 'tried .gitlab-ci.yml:2', 'gated tests/test_answers.py:3'],
  ],
  'a program of their own that tries answers': [
    {
      'app/chat.py': asks,
      '.github/workflows/e.yml':
        'on: [push]\njobs:\n  e:\n    steps:\n      - run: python evaluate.py\n      - run: python -m evals.run --suite support\n',
    },
    ['asks app/chat.py:3', 'tried .github/workflows/e.yml:6'],
  ],
  'programs in TypeScript': [
    {
      'src/agent.ts': "import { generateText } from 'ai'\n\nexport const answer = () => generateText({ model, prompt })\n",
      '.github/workflows/e.yml': 'on: [push]\njobs:\n  e:\n    steps:\n      - run: npm run evals\n',
    },
    ['asks src/agent.ts:3', 'tried .github/workflows/e.yml:5'],
  ],
  SageMaker: [
    {
      'pipelines/churn.py':
        'from sagemaker.workflow.pipeline import Pipeline\nfrom sagemaker.workflow.conditions import ConditionGreaterThanOrEqualTo\nestimator.fit(inputs)\nok = ConditionGreaterThanOrEqualTo(left=auc, right=0.8)\nPipeline(name="churn", steps=[])\n',
      'infra/ops.tf': `resource "aws_sagemaker_monitoring_schedule" "data" {
  name = "churn"
}
resource "aws_cloudwatch_metric_alarm" "slow" {
  alarm_name          = "churn-latency-p95"
  extended_statistic  = "p95"
}
resource "aws_cloudwatch_event_rule" "weekly" {
  schedule_expression = "rate(7 days)"
}
resource "aws_cloudwatch_event_target" "weekly" {
  arn = "arn:aws:sagemaker:eu-west-1:1:pipeline/churn"
}
# resource "aws_sagemaker_endpoint" "old" {
resource "aws_sagemaker_endpoint" "churn" {
  deployment_config {
    blue_green_update_policy {
      traffic_routing_configuration {
        type = "CANARY"
      }
    }
  }
}
`,
    },
    [
      'trains pipelines/churn.py:3',
      'unattended pipelines/churn.py:5',
      'gated pipelines/churn.py:4',
      'watched infra/ops.tf:1',
      'alerts infra/ops.tf:4',
      'retrained infra/ops.tf:11',
      'staged infra/ops.tf:15',
    ],
  ],
  'Kubeflow and Vertex': [
    {
      'ranker.py':
        'from kfp import dsl\nimport xgboost as xgb\n\n@dsl.component\ndef train():\n    xgb.train({}, data)\n\n@dsl.pipeline(name="r")\ndef ranker():\n    train()\n\njob.create_schedule(cron="0 3 * * 1")\n',
    },
    ['trains ranker.py:6', 'unattended ranker.py:8', 'retrained ranker.py:12'],
  ],
  Metaflow: [
    {
      'flow.py': `from metaflow import FlowSpec, schedule, step\n${trains}\n@schedule(weekly=True)\nclass Churn(FlowSpec):\n    pass\n`,
    },
    ['trains flow.py:3', 'unattended flow.py:5', 'retrained flow.py:5'],
  ],
  'Azure Machine Learning': [
    {
      'src/train.py': trains,
      'jobs/train.yml': '$schema: https://azuremlschemas.azureedge.net/latest/commandJob.schema.json\ncommand: python train.py\n',
      'jobs/schedule.yml':
        '$schema: https://azuremlschemas.azureedge.net/latest/schedule.schema.json\ntrigger: {type: cron, expression: "0 3 * * 1"}\ncreate_job: ./train.yml\n',
      'monitoring/fraud.yml':
        '$schema: http://azureml/sdk-2-0/Schedule.json\ncreate_monitor:\n  monitoring_signals:\n    drift: {type: data_drift}\n  alert_notification: {emails: [a@b.c]}\n',
      'deploy/endpoint.yml': '# azureml\nname: fraud\ntraffic: {blue: 90, green: 10}\n',
    },
    [
      'trains src/train.py:2',
      'unattended jobs/schedule.yml:3',
      'watched monitoring/fraud.yml:4',
      'alerts monitoring/fraud.yml:4',
      'retrained jobs/schedule.yml:2',
      'staged deploy/endpoint.yml:3',
    ],
  ],
  'a bundle of Databricks': [
    {
      'notebooks/train.py': trains,
      'resources/retrain.yml':
        "resources:\n  jobs:\n    retrain:\n      schedule: {quartz_cron_expression: '0 0 3 ? * MON'}\n      tasks:\n        - notebook_task: {notebook_path: ../notebooks/train.py}\n",
    },
    ['trains notebooks/train.py:2', 'unattended resources/retrain.yml:6', 'retrained resources/retrain.yml:6'],
  ],
  'Argo by the clock, command and arguments apart': [
    {
      'ml/fit.py': trains,
      'workflows/weekly.yaml':
        'kind: CronWorkflow\nspec:\n  schedule: "0 3 * * 1"\n  workflowSpec:\n    templates:\n      - container:\n          command: [python]\n          args: ["-m", "ml.fit"]\n',
    },
    ['trains ml/fit.py:2', 'unattended workflows/weekly.yaml:7', 'retrained workflows/weekly.yaml:7'],
  ],
  'CircleCI by the clock': [
    {
      'ml/fit.py': trains,
      '.circleci/config.yml':
        'workflows:\n  nightly:\n    triggers:\n      - schedule: {cron: "0 2 * * *"}\n    jobs: [again]\njobs:\n  again:\n    steps:\n      - run:\n          command: |\n            cd ml\n            python fit.py\n',
    },
    ['trains ml/fit.py:2', 'unattended .circleci/config.yml:12', 'retrained .circleci/config.yml:12'],
  ],
  'a script and a Makefile in between': [
    {
      'ml/fit.py': trains,
      'ml/check.py': 'from sklearn.metrics import f1_score\nf1_score(a, b)\n',
      'scripts/nightly.sh': '#!/bin/bash\nmake all\n',
      Makefile: 'all: model\n\tpython ml/check.py\n\nmodel: data\n\t@python ml/fit.py\n\ndata:\n\techo data\n',
      '.github/workflows/n.yml': 'on:\n  schedule: [{cron: "0 0 * * 1"}]\njobs:\n  n:\n    steps:\n      - run: bash scripts/nightly.sh\n',
    },
    [
      'trains ml/fit.py:2',
      'unattended .github/workflows/n.yml:6',
      'evaluated .github/workflows/n.yml:6',
      'retrained .github/workflows/n.yml:6',
    ],
  ],
  'a workflow that calls another': [
    {
      'ml/fit.py': trains,
      '.github/workflows/fit.yml':
        'on: workflow_call\njobs:\n  f:\n    steps:\n      - working-directory: ml\n        run: python fit.py\n',
      '.github/workflows/n.yml': 'on:\n  schedule: [{cron: "0 0 * * 1"}]\njobs:\n  n:\n    uses: ./.github/workflows/fit.yml\n',
    },
    ['trains ml/fit.py:2', 'unattended .github/workflows/fit.yml:6', 'retrained .github/workflows/n.yml:5'],
  ],
  R: [
    {
      'R/train.R': 'library(tidymodels)\n# fit(old)\nset.seed(1)\nmodel <- fit(wf, d)\nroc_auc(d, truth, p)\n',
      '.github/workflows/n.yml':
        "on:\n  schedule: [{cron: '0 0 * * 1'}]\njobs:\n  n:\n    steps:\n      - run: Rscript -e 'targets::tar_make()'\n",
    },
    ['trains R/train.R:4', 'unattended .github/workflows/n.yml:6', 'evaluated R/train.R:5', 'retrained .github/workflows/n.yml:6'],
  ],
  'Scala on Spark': [
    {
      'src/main/scala/Train.scala':
        'import org.apache.spark.ml.classification.LogisticRegression\nobject Train extends App {\n  val model = lr.fit(rows)\n  new BinaryClassificationEvaluator().evaluate(model.transform(test))\n}\n',
      '.gitlab-ci.yml': 'train:\n  script:\n    - spark-submit --class com.acme.Train app.jar\n  only: [schedules]\n',
    },
    ['trains src/main/scala/Train.scala:3', 'unattended .gitlab-ci.yml:3', 'evaluated .gitlab-ci.yml:3', 'retrained .gitlab-ci.yml:3'],
  ],
  'assets of Dagster': [
    {
      'churn/assets.py':
        'from dagster import ScheduleDefinition, asset\n\n@asset\ndef model(rows):\n    return clf.fit(rows)\n\nagain = ScheduleDefinition(job=job, cron_schedule="0 3 * * 1")\n',
    },
    ['trains churn/assets.py:5', 'unattended churn/assets.py:3', 'retrained churn/assets.py:7'],
  ],
  'a deployment of Prefect': [
    {
      'flows/churn.py': `${trains}`,
      'prefect.yaml': 'deployments:\n  - entrypoint: flows/churn.py:churn\n    schedules:\n      - cron: "0 3 * * 1"\n',
    },
    ['trains flows/churn.py:2', 'unattended prefect.yaml:2', 'retrained prefect.yaml:2'],
  ],
  CloudFormation: [
    {
      'train.py': trains,
      'template.yaml': `Resources:\n  Slow:\n    Type: AWS::CloudWatch::Alarm\n    Properties: {AlarmName: churn-latency-p95, ExtendedStatistic: p95}\n  Weekly:\n    Type: AWS::Events::Rule\n    Properties:\n      ScheduleExpression: rate(7 days)\n      Targets:\n        - Arn: !Sub arn:aws:sagemaker:\${AWS::Region}:1:pipeline/churn\n`,
    },
    ['trains train.py:2', 'unattended template.yaml:5', 'alerts template.yaml:4', 'retrained template.yaml:5'],
  ],
  'a forecast on Airflow': [
    {
      'forecast/fit.py':
        'from prophet import Prophet\nfrom prophet.diagnostics import performance_metrics\nm = Prophet()\nm.fit(d)\nperformance_metrics(cv)\n',
      'dags/f.py':
        'from airflow.decorators import dag, task\n\n@dag(schedule="0 5 * * 1")\ndef demand():\n    @task\n    def train():\n        run()\n    train()\n',
    },
    ['trains forecast/fit.py:4', 'unattended dags/f.py:3', 'evaluated forecast/fit.py:5', 'retrained dags/f.py:3'],
  ],
}

test.each(Object.entries(shapes))('%s', (_, [files, points]) => {
  expect(proved(files)).toEqual(points)
  expect(maturityOutput.safeParse(judge(files)).error).toBeUndefined()
})

test('evidence that is added never lowers level or score, whatever kind of repository it joins', () => {
  const all = Object.values(shapes).flatMap(([files], i) =>
    Object.entries(files).map(([path, text]): [string, string] => [
      /^(?:\.|Make|Jenk|promptfoo)/.test(path) ? path : `s${i}/${path}`,
      text,
    ]),
  )
  for (let round = 0; round < 2; round += 1) {
    const order = all.map((it, i) => ({ it, at: ((i + 1) * (round * 7919 + 104729)) % 9973 })).sort((a, b) => a.at - b.at)
    let before = judge({})
    for (let n = 1; n <= order.length; n += 1) {
      // A file of the same name is another file, not more evidence.
      const now = judge(
        Object.fromEntries(
          order
            .slice(0, n)
            .reverse()
            .map(({ it }) => it),
        ),
      )
      expect(now.level).toBeGreaterThanOrEqual(before.level)
      for (const [i, { score, id }] of now.tests.entries()) expect(score, id).toBeGreaterThanOrEqual(before.tests[i]?.score ?? 0)
      before = now
    }
  }
})

test('the digest says what a repository is judged as', () => {
  const [asks, none] = [maturityMarkdown(judge(promptfoo)), maturityMarkdown(judge({ 'a.js': '' }))]
  expect(asks).toContain('**Level 1 of 3: automated** `█··`\n\nNothing here trains a model, and programs ask one')
  expect(asks).toContain('- answers are evaluated without a person: `.github/workflows/eval.yml:5`')
  expect(none).toMatch(/look there\.\n\nML Test Score/)
})

describe('what is no evidence', () => {
  test.each<[string, Files]>([
    [
      'prose in a language that nobody here reads',
      { 'RUNBOOK.md': '# 運用手順\n\nサーバーが停止した場合は再起動してください。担当者に連絡してください。\n' },
    ],
    ['a script of trains', { '.github/workflows/ci.yml': 'jobs:\n  a:\n    steps:\n      - run: npm run train-station\n' }],
    ['messages of another kind', { 'sms.py': 'from twilio.rest import Client\nclient = Client()\nclient.messages.create(to="1")\n' }],
    [
      'fitting of another kind',
      {
        'R/plot.R': 'library(ggplot2)\nfit(x)\n',
        'src/main/java/ModelA.java': 'import java.util.List;\nclass A { void a() { box.fit(b); } }\n',
      },
    ],
    ['examples of how a library is used', { 'docs/use.py': trains, 'examples/a/train.R': 'library(caret)\nxgboost(x)\n' }],
    ['locks where nothing trains', { 'uv.lock': 'a\n' }],
    ['locks of an interface, and of examples', { 'package-lock.json': '{}', 'test/examples/a/requirements.lock': 'a==1\n' }],
  ])('%s', (_, files) => {
    const { level, points, score, sections } = judge(files)
    expect([level, score, points.filter(({ seen }) => seen.length > 0), Object.values(sections)]).toEqual([0, 0, [], [0, 0, 0, 0]])
  })

  test.each<[string, Files]>([
    [
      'a schedule that is held back',
      { 'jobs/train.yml': 'kind: CronWorkflow\nspec:\n  suspend: "true"\n  a: {command: [python, train.py]}\n' },
    ],
    [
      'a rule that keeps a schedule out',
      { '.gitlab-ci.yml': 'a:\n  rules:\n    - {if: $CI_PIPELINE_SOURCE == "schedule", when: never}\n  script: [python train.py]\n' },
    ],
    [
      'a clock that starts something else',
      { 'infra/a.tf': 'resource "aws_cloudwatch_event_rule" "a" {\n  schedule_expression = "rate(1 day)"\n}\n' },
    ],
    [
      'a schedule of Terraform that is switched off',
      {
        'infra/a.tf':
          'resource "aws_scheduler_schedule" "a" {\n  state = "DISABLED"\n  target { arn = "arn:aws:sagemaker:eu:1:pipeline/churn" }\n}\n',
      },
    ],
    [
      'a bundle that is paused',
      {
        'resources/a.yml':
          'resources:\n  jobs:\n    a:\n      schedule: {pause_status: PAUSED}\n      tasks: [{spark_python_task: {python_file: train.py}}]\n',
      },
    ],
  ])('%s retrains nothing', (_, files) => {
    expect(proved({ 'train.py': trains, ...files }).filter((it) => it.startsWith('retrained'))).toEqual([])
  })
})

test("Terraform's own monitors are read by the command", async () => {
  const repo = new GitFixture()
  repo.commit({
    'infra/monitors.tf':
      'resource "datadog_monitor" "drift" {\n  name  = "churn prediction drift"\n  type  = "metric alert"\n  query = "avg(last_1h):avg:churn.prediction.psi{*} > 0.2"\n}\n',
  })
  const said: string[] = []
  const io: Io = {
    out: (text) => void said.push(text),
    err: () => {},
    stdin: () => '',
    env: process.env,
    cwd: repo.dir,
    now: () => new Date('2026-11-20T12:00:00Z'),
    paint: (_, text) => text,
    width: 100,
    interactive: false,
  }
  expect(await maturityCommand('.', { format: 'text' }, io)).toBe(0)
  expect(said.join('')).toMatch(/✔ {2}2 monitored {2}data or predictions are watched {2,}infra\/monitors\.tf:1/)
  expect(said.join('')).not.toContain('Next:')
})

test('files that nobody wrote are read in time', () => {
  const files: Files = {
    'a.R': `library(caret)\n${'train('.repeat(80_000)}`,
    'a.jl': 'using '.repeat(80_000),
    'chat.ts': `import x from 'ai'\n${'new Chat'.repeat(50_000)}`,
    'ModelA.java': `import weka.core;\n${'Evaluator '.repeat(40_000)}`,
    Jenkinsfile: `${"sh '''a\n".repeat(50_000)}triggers {`,
    'a.tf': 'resource "google_vertex_ai_endpoint" "a" {\ntraffic_split = 1 2 3 4\n'.repeat(6_000),
    Makefile: `${Array.from({ length: 3000 }, (_, i) => `t${i}: ${Array.from({ length: 20 }, (_, j) => `t${(i * 20 + j) % 3000}`).join(' ')}\n\tmake t${i}`).join('\n')}`,
    '.github/workflows/a.yml': `jobs:\n  a:\n    steps:\n${'      - run: make t1\n'.repeat(300)}`,
    'promptfooconfig.yaml': `tests:\n${'- a: {b: [1]}\n'.repeat(8_000)}`,
  }
  const took = cpuClock()
  judge(files)
  expect(took()).toBeLessThan(10_000)
})
