import { expect, test } from 'vitest'
import { codeGuesses } from '../../../src/weigh/start/code-guesses.ts'
import { programSigns } from '../../../src/weigh/start/program-signs.ts'
import { programOf } from '../../program-of.ts'
import { notebook } from '../../start-layouts.ts'

const guesses = (programs: Record<string, string>) =>
  codeGuesses(Object.entries(programs).map(([path, text]) => programSigns(programOf(path, path.endsWith('.py') ? text : notebook(text)))))

const forest = 'from sklearn.ensemble import RandomForestClassifier\nRandomForestClassifier().fit(X, y)\n'
const ridge = 'from sklearn.linear_model import Ridge\nRidge().fit(X, y)\n'
const api = 'from fastapi import FastAPI\napp = FastAPI()\n'
const flow = 'from prefect import flow\n@flow\ndef daily():\n    pass\n'

test.each([
  ['classification', { 'a.py': forest }],
  ['regression', { 'a.py': ridge }],
  ['classification', { 'a.py': forest, 'b.py': forest, 'c.py': ridge }],
  [undefined, { 'a.py': forest, 'b.py': ridge }],
  ['anomaly', { 'a.py': `${forest}from sklearn.ensemble import IsolationForest\nIsolationForest().fit(X)\n` }],
  ['ranking', { 'a.py': 'import lightgbm as lgb\nlgb.LGBMRanker().fit(X, y)\n' }],
  ['embedding', { 'a.py': 'from sentence_transformers import losses\nlosses.CosineSimilarityLoss(m)\nm.fit(x)\n' }],
  // What a model is trained for, before what a hosted one is asked for beside it.
  [
    'classification',
    {
      'a.py':
        'from transformers import AutoModelForSequenceClassification, Trainer\nm = AutoModelForSequenceClassification.from_pretrained("b")\nTrainer(m).train()\n',
      'app.py': 'from openai import OpenAI\nOpenAI().chat.completions.create(model="m")\n',
    },
  ],
  // What is tried out beside it is another matter.
  ['regression', { 'a.py': ridge, 'demo/b.py': forest, 'c.ipynb': `${forest}${forest}` }],
  // A figure computed elsewhere says less than what is trained.
  [
    'classification',
    { 'a.py': forest, 'plots.py': 'from sklearn.metrics import r2_score, mean_squared_error\nr2_score(a, b)\nmean_squared_error(a, b)\n' },
  ],
])('the task is %s', (task, programs) => {
  expect(guesses(programs).task?.value).toBe(task)
})

test.each([
  ['online', { 'a.py': forest, 'api.py': api }, 'api.py:2 calls fastapi.FastAPI'],
  ['batch', { 'a.py': forest, 'd.py': flow }, 'd.py:2 has @prefect.flow'],
  ['hybrid', { 'a.py': api, 'd.py': flow }, 'a.py:2 calls fastapi.FastAPI, d.py:2 has @prefect.flow'],
  ['batch', { 'd.py': 'from airflow.decorators import dag\n@dag(schedule=None)\ndef daily():\n    pass\n' }, 'd.py:2 calls decorators.dag'],
  [undefined, { 'a.py': forest }, undefined],
])('serving is %s', (serving, programs, from) => {
  expect(guesses(programs).serving).toEqual(serving === undefined ? null : { value: serving, from })
})

test('notebooks and trials alone are an exploration; with one program it is none', () => {
  expect(guesses({ 'a.ipynb': forest, 'experiments/b.py': forest }).exploration).not.toBeNull()
  expect(guesses({ 'a.ipynb': forest, 'b.py': forest }).exploration).toBeNull()
})

test('who keeps the runs is told once, where it is first called', () => {
  const text = `${forest}import mlflow\nimport wandb\nwandb.init()\nmlflow.log_metric("a", 1)\nmlflow.log_metric("b", 1)\n`
  expect(guesses({ 'a.py': text, 'b.py': text }).trackers).toEqual([
    { value: 'Weights & Biases', from: 'a.py:5 calls wandb.init' },
    { value: 'MLflow', from: 'a.py:6 calls mlflow.log_metric' },
  ])
})
