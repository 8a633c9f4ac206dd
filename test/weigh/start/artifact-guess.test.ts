import { expect, test } from 'vitest'
import { artifactGuess, keptArtifacts } from '../../../src/weigh/start/artifact-guess.ts'
import { programSigns } from '../../../src/weigh/start/program-signs.ts'
import { programOf } from '../../program-of.ts'

const files = (...paths: string[]) => paths.map((path) => ({ path, size: 1 }))
const programs = (text: string) => [programSigns(programOf('ml/train.py', text))]

test('what git keeps or points to is an artifact; data, tests, empty files and a tool’s own runs are none', () => {
  const here = files(
    'models/churn.pkl',
    'models/ltv.lgb.txt',
    'models/model.txt',
    'models/readme.txt',
    'out/best.onnx.dvc',
    'data/train.pkl',
    'tests/fixtures/a.onnx',
    'mlruns/0/0123456789abcdef0123456789abcdef/artifacts/model.pkl',
    'X_train.pkl',
    'models/eta.txt',
    'models/eta.txt.dvc',
    'models/scores.csv.dvc',
  )
  const lock = `stages:\n  train:\n    outs:\n    - path: m/demand.joblib\n      md5: ${'a'.repeat(32)}\n    - path: m/log.csv\n      md5: ${'b'.repeat(32)}\n`
  expect(keptArtifacts([...here, { path: 'models/empty.pkl', size: 0 }], new Map([['ml/dvc.lock', lock]]))).toEqual([
    'models/churn.pkl',
    'models/ltv.lgb.txt',
    'models/model.txt',
    'models/eta.txt',
    'out/best.onnx',
    'ml/m/demand.joblib',
  ])
})

test.each([
  [
    'what serving loads, before what training writes',
    'import joblib\njoblib.dump(m, "a/x.pkl")\njoblib.load("b/y.pkl")\njoblib.dump(m, "b/y.pkl")\n',
    ['a/x.pkl', 'b/y.pkl'],
    'b/y.pkl',
    'ml/train.py:3 loads it',
  ],
  [
    'a path by its name, from another folder',
    'import joblib\nPATH = "../models/z.pkl"\njoblib.dump(m, PATH)\n',
    ['models/a.pkl', 'models/z.pkl'],
    'models/z.pkl',
    'ml/train.py:3 writes it',
  ],
  ['the one that bears the name', '', ['models/a.pkl', 'models/churn.pkl'], 'models/churn.pkl', 'its name'],
  [
    'no scaler beside a model',
    'import joblib\njoblib.dump(s, "models/scaler.pkl")\n',
    ['models/scaler.pkl', 'models/abc.pkl'],
    'models/abc.pkl',
    'its name',
  ],
  ['no step of training', '', ['ckpt/m-epoch1.pt', 'ckpt/later/weights.pt'], 'ckpt/later/weights.pt', 'its name'],
])('%s', (_, text, kept, value, from) => {
  const found = artifactGuess(kept, programs(text), 'churn', files(...kept))
  expect(found.artifact).toEqual({ value, from })
  expect(found.others).toEqual(kept.filter((path) => path !== value && !path.includes('scaler')))
})

test('what code writes and git does not keep is told, and only then', () => {
  const text = 'import torch\ntorch.save(net.state_dict(), "out/net.pt")\n'
  expect(artifactGuess([], programs(text), 'net', []).unkept).toEqual({ value: 'out/net.pt', from: 'ml/train.py:2' })
  expect(artifactGuess([], programs(text), 'net', files('ml/out/net.pt')).unkept).toBeNull()
  expect(artifactGuess([], programs('trainer.save_model("out/model")\n'), 'net', []).unkept?.value).toBe('out/model')
  const mlflow =
    'import mlflow\nmlflow.sklearn.log_model(m, "model")\nmlflow.sklearn.log_model(m, "model", registered_model_name="churn")\n'
  expect(artifactGuess([], programs(mlflow), 'net', []).unkept).toEqual({ value: 'models:/churn/VERSION', from: 'ml/train.py:3' })
  expect(artifactGuess([], programs('import joblib\njoblib.dump(enc, "encoder.pkl")\n'), 'net', []).unkept).toBeNull()
})
