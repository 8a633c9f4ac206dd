import { expect, test } from 'vitest'
import { isModelFile } from '../../src/weigh/artifact/model-file.ts'
import { isMlImage, movingArtifact, movingImage, movingReference } from '../../src/weigh/artifact/moving-reference.ts'
import { runOutputOf } from '../../src/weigh/artifact/run-output.ts'

test.each([
  ['mlruns/0/meta.yaml', 'mlruns'],
  ['a/mlruns/experiment/8f3c1d2e9b7a4c5d6e7f8091a2b3c4d5/meta.yaml', 'a/mlruns'],
  ['wandb/run-20261101_101112-abc/files/config.yaml', 'wandb'],
  ['wandb/debug-internal.log', 'wandb'],
  ['n/.ipynb_checkpoints/a-checkpoint.ipynb', 'n/.ipynb_checkpoints'],
  ['logs/lightning_logs/version_3/hparams.yaml', 'logs/lightning_logs'],
  ['outputs/2026-11-01/10-11-12/main.log', 'outputs/2026-11-01'],
  ['exp/.hydra/overrides.yaml', 'exp/.hydra'],
  ['runs/a/events.out.tfevents.1700000000.host', 'runs/a'],
  ['out/checkpoint-500/optimizer.pt', 'out/checkpoint-500'],
  ['catboost_info/learn_error.tsv', 'catboost_info'],
  ['checkpoints/deep/epoch=3.ckpt', 'checkpoints'],
])('%s is output of a run', (path, folder) => {
  expect(runOutputOf(path)?.folder).toBe(folder)
})

test.each([
  'src/wandb/__init__.py',
  'wandb/settings.py',
  'mlruns/README.md',
  'mlruns/.gitkeep',
  'checkpoints/README.md',
  'checkpoints/load.py',
  'src/checkpoint-utils/a.py',
  'outputs/2026-11-01.md',
  'tests/mlruns/0/meta.yaml',
  'conf/hydra/launcher.yaml',
])('%s is none', (path) => {
  expect(runOutputOf(path)).toBeNull()
})

test.each([
  ['models:/fraud/Production', true],
  ['models:/fraud@champion', true],
  ['models:/fraud/12', false],
  ['models:/fraud/{stage}', false],
  ['s3://acme/fraud/latest/model.onnx', true],
  ['gs://acme/fraud-latest.pkl', true],
  ['abfss://models@acme.dfs.core.windows.net/fraud/latest', true],
  ['s3://acme/latest_prices.csv', false],
  ['https://acme.test/latest/model.onnx', false],
])('%s moves: %s', (text, moves) => {
  expect(movingReference(text) !== null).toBe(moves)
})

test.each([
  ['team/fraud/model:latest', true],
  ['model:best', true],
  ['team/fraud/model:v3', false],
  ['https://acme.test:8080', false],
])('the artifact %s moves: %s', (name, moves) => {
  expect(movingArtifact(name) !== null).toBe(moves)
})

test.each([
  ['vllm/vllm-openai', true],
  ['registry.acme.test:5000/fraud-scorer', true],
  ['registry.acme.test:5000/fraud-scorer:1.4.2', false],
  ['pytorch/pytorch:latest-gpu', true],
  ['pytorch/pytorch:2.6.0-cuda12.4-cudnn9-runtime', false],
  ['acme/scorer@sha256:0123', false],
  ['acme/scorer:$' + '{TAG}', false],
  ['scratch', false],
])('the image %s moves: %s', (image, moves) => {
  expect(movingImage(image) !== null).toBe(moves)
})

test('images of ML are told from others', () => {
  expect(['nvcr.io/nvidia/tritonserver:latest', 'acme/fraud-scorer', 'pytorch/pytorch'].map(isMlImage)).toEqual([true, true, true])
  expect(['postgres', 'acme/web:latest', 'node:latest', 'python'].map(isMlImage)).toEqual([false, false, false, false])
})

test.each([
  ['a/fraud.onnx', true],
  ['weights/pytorch_model.bin', true],
  ['firmware/update.bin', false],
  ['data/rows.npz', false],
  ['notes.pdf', false],
])('%s is a model: %s', (path, is) => {
  expect(isModelFile(path)).toBe(is)
})
