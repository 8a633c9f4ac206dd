import { expect, test } from 'vitest'
import { modelRoots } from '../../../src/weigh/start/model-roots.ts'
import { namesakes } from '../../../src/weigh/start/namesakes.ts'
import { programSigns } from '../../../src/weigh/start/program-signs.ts'
import { programOf } from '../../program-of.ts'
import { notebook } from '../../start-layouts.ts'

const fit = 'from sklearn.svm import SVC\nSVC().fit(X, y)\n'
const scale = 'from sklearn.preprocessing import StandardScaler\nStandardScaler().fit(X)\nimport matplotlib.pyplot as plt\n'

function rootsOf(
  programs: Record<string, string>,
  more: { artifacts?: string[]; metrics?: string[]; prompts?: string[]; packages?: string[] } = {},
) {
  const { artifacts = [], metrics = [], prompts = [], packages = [] } = more
  const signs = Object.entries(programs).map(([path, text]) => programSigns(programOf(path, path.endsWith('.py') ? text : notebook(text))))
  const { roots, shared } = modelRoots({ programs: signs, artifacts, metrics, prompts, packages: new Set(packages) })
  return { roots: roots.map(({ folder }) => folder), shared }
}

test.each([
  ['a folder of steps is of the root', { 'src/models/train_model.py': fit, 'notebooks/03-model.ipynb': fit }, ['']],
  ['a package below src', { 'src/fraud/train.py': fit, 'src/fraud/models/svm.py': fit }, ['src/fraud']],
  [
    'steps in one word',
    { 'training-and-monitoring/prefect_training_monitoring/model_training.py': fit, 'model-deployment/score.py': fit },
    [''],
  ],
  [
    'a workspace of projects',
    { 'projects/trainer/src/trainer/train.py': fit, 'projects/serving/src/serving/app.py': 'import fastapi\n' },
    [''],
  ],
  ['two packages', { 'src/churn/train.py': fit, 'src/ltv/pipelines/train.py': fit }, ['src/churn', 'src/ltv']],
  ['trials beside a model are none', { 'ml/churn/train.py': fit, 'experiments/svm/train.py': fit, 'analysis.ipynb': fit }, ['ml/churn']],
  ['trials alone are one', { 'experiments/a/train.py': fit, 'experiments/b/train.py': fit }, ['']],
  ['a scaler is no model', { 'etl/scale.py': scale }, []],
  ['a program at the root and one folder are one', { 'train.py': fit, 'net/loop.py': fit }, ['']],
  [
    'a folder above several models is nobody',
    { 'ml/train_all.py': fit, 'ml/a1/train.py': fit, 'ml/b1/train.py': fit },
    ['', 'ml/a1', 'ml/b1'],
  ],
])('%s', (_, programs, roots) => {
  expect(rootsOf(programs).roots).toEqual(roots)
})

test('the packages of a package are one model, unless they keep figures of their own', () => {
  const programs = { 'net/heads/a.py': fit, 'net/losses/b.py': fit }
  expect(rootsOf(programs, { packages: ['net', 'net/heads', 'net/losses'] }).roots).toEqual(['net'])
  const own = { artifacts: ['net/heads/h.onnx', 'net/losses/l.onnx'], metrics: ['net/heads/metrics.json', 'net/losses/metrics.json'] }
  expect(rootsOf(programs, { packages: ['net'], ...own }).roots).toEqual(['net/heads', 'net/losses'])
})

test('code that several models share is no model', () => {
  expect(rootsOf({ 'common/loop.py': fit, 'a1/train.py': fit, 'b1/train.py': fit })).toEqual({ roots: ['a1', 'b1'], shared: ['common'] })
  expect(rootsOf({ 'common/loop.py': fit, 'a1/train.py': fit })).toEqual({ roots: [''], shared: [] })
})

test('what asks a language model is one where it trains nothing; whoever judges its answers is none', () => {
  const ask = 'import openai\nopenai.OpenAI().chat.completions.create(model="gpt-4o", messages=[])\n'
  expect(rootsOf({ 'support/answer.py': ask, 'evaluation/judge.py': ask }).roots).toEqual(['support'])
  expect(rootsOf({ 'evaluation/judge.py': ask }, { prompts: ['drafter/prompts/system.md'] }).roots).toEqual(['drafter'])
  expect(rootsOf({ 'fraud/train.py': fit, 'chat/answer.py': ask }).roots).toEqual(['fraud'])
  expect(rootsOf({ 'fraud/train.py': fit, 'chat/answer.py': ask }, { prompts: ['chat/prompts/a.md'] }).roots).toEqual(['chat', 'fraud'])
})

test('artifacts with their figures are models, whoever trains them', () => {
  const files = { artifacts: ['zoo/a1/model.onnx', 'zoo/b1/model.onnx'], metrics: ['zoo/a1/metrics.json', 'zoo/b1/metrics.json'] }
  expect(rootsOf({}, files).roots).toEqual(['zoo/a1', 'zoo/b1'])
  expect(rootsOf({}, { artifacts: ['models/best.onnx'] }).roots).toEqual([''])
})

test.each([
  ['each with an artifact or figures of its name', ['models/churn.pkl'], ['metrics/ltv.json'], ['churn', 'ltv']],
  ['one of them without either', ['models/churn.pkl'], ['metrics/churn.json'], [null]],
  ['a file that bears both names', [], ['metrics/churn_ltv.json'], [null]],
])('several programs of one folder, %s', (_, artifacts, metrics, names) => {
  const programs = ['train_churn.py', 'src/fit_ltv_model.py', 'notebooks/new.ipynb'].map((path) =>
    programSigns(programOf(path, path.endsWith('.py') ? fit : notebook(fit))),
  )
  const found = namesakes({ folder: '', name: null, from: 'x' }, { programs, artifacts, metrics, prompts: [], packages: new Set() })
  expect(found.map(({ name }) => name)).toEqual(names)
})
