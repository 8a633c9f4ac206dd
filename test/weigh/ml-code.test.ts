import { describe, expect, test } from 'vitest'
import { isMlCode } from '../../src/weigh/ml-code.ts'
import { programOf } from '../program-of.ts'

describe('fits, trains, scores, serves or exports a model', () => {
  test.each<[string, string]>([
    ['scikit-learn', 'from sklearn.linear_model import LogisticRegression\nLogisticRegression().fit(X, y)\n'],
    ['a bound estimator', 'from sklearn.svm import SVC\nclf = SVC()\nclf.fit(X, y)\n'],
    ['a split', 'from sklearn.model_selection import train_test_split\na, b = train_test_split(X)\n'],
    ['a scaler', 'from sklearn.preprocessing import StandardScaler\nX = StandardScaler().fit_transform(X)\n'],
    ['a metric', 'from sklearn import metrics\nprint(metrics.roc_auc_score(y, p))\n'],
    ['torch, trained', 'import torch\nopt = torch.optim.Adam(p)\nloss.backward()\nopt.step()\n'],
    ['a torch module', 'from torch import nn\nclass Net(nn.Module):\n    pass\n'],
    ['torch, exported', 'import torch\ntorch.onnx.export(net, x, "a.onnx")\n'],
    ['torch, loaded', 'import torch\nnet = torch.load("a.pt")\n'],
    ['keras', 'import tensorflow as tf\nm = tf.keras.Sequential([])\nm.fit(x)\n'],
    ['xgboost', 'import xgboost as xgb\nxgb.train({}, d)\n'],
    ['a Trainer', 'from transformers import Trainer\nTrainer(model=m).train()\n'],
    ['a hub pipeline', 'from transformers import pipeline\nclassify = pipeline("text-classification")\n'],
    ['onnxruntime', 'import onnxruntime as ort\ns = ort.InferenceSession("a.onnx")\n'],
    ['a logged model', 'import mlflow\nmlflow.sklearn.log_model(m, "m")\n'],
    [
      'a serving endpoint',
      'from fastapi import FastAPI\napp = FastAPI()\n@app.post("/score")\ndef score(row):\n    return model.predict_proba([row])\n',
    ],
    ['a model that was handed in', 'def score(model, rows):\n    return model.predict(rows)\n'],
    ['a model that holds its own data', 'model.fit()\n'],
    ['a model of an object', 'class Service:\n    def go(self, rows):\n        return self.fraud_model.predict(rows)\n'],
    ['one of many models', 'for name in names:\n    models[name].fit(X)\n'],
    ['a pickled model', 'import pickle\npickle.dump(model, f)\n'],
    ['joblib', 'import joblib\nm = joblib.load("m.pkl")\n'],
    ['statsmodels', 'import statsmodels.api as sm\nsm.OLS(y, X).fit()\n'],
    ['Spark', 'from pyspark.ml.classification import LogisticRegression\nLogisticRegression().fit(df)\n'],
    ['a language model', 'from openai import OpenAI\nclient = OpenAI()\nclient.chat.completions.create(model="m", messages=[])\n'],
    ['with a mistake elsewhere', 'x = = 1\nmodel.fit(X)\n'],
  ])('%s', (_, text) => expect(isMlCode(programOf('a.py', text))).toBe(true))
})

describe('everyday code is none', () => {
  test.each<[string, string]>([
    ['nothing', ''],
    ['imports alone', 'import sklearn\nimport torch\nfrom transformers import pipeline\n'],
    ['tables', 'import pandas as pd\npd.read_csv("a").dropna().transform(f).to_csv("b")\n'],
    ['plots', 'import matplotlib.pyplot as plt\nplt.plot(x)\nplt.fit(x)\nsns.pairplot(d)\n'],
    ['numbers', 'import numpy as np\nnp.polyfit(x, y, 1)\nnp.random.seed(0)\n'],
    ['tensors as numbers', 'import torch\nx = torch.tensor([1.0])\nprint(torch.cuda.is_available())\n'],
    ['a curve', 'curve.fit(x, y)\n'],
    ['a layout', 'layout.fit(window)\nmap.fit(bounds)\n'],
    ['a form', 'form.save()\nuser.save()\n'],
    ['a row of a database', 'model.save()\nself.model.objects.filter(a=1)\nmodel.full_clean()\n'],
    ['a game', 'game.train(soldier)\nplayer.score(3)\n'],
    ['a session', 'session.score(1)\nclient.predict(1)\n'],
    ['a regular expression', 'import re\nre.compile("a").match(b)\n'],
    ['a compiler and an evaluator', 'compile("a", "b", "eval")\ndriver.evaluate("js")\n'],
    ['infrastructure', 'import boto3\nboto3.client("sagemaker").list_models()\n'],
    ['web', 'from flask import Flask\napp = Flask(__name__)\n@app.route("/predict")\ndef page():\n    return "x"\n'],
    ['example data', 'from sklearn.datasets import load_iris\nload_iris()\n'],
    ['a docstring and a comment', '"""model.fit(X)"""\n# model.fit(X)\n'],
    ['a string', 'x = "model.fit(X)"\n'],
    ['plain pickles', 'import pickle\npickle.dump(settings, f)\n'],
    ['a local module with a library’s name', 'from .prophet import tell\ntell(1)\n'],
    ['a decorator beside a library', 'import sklearn\n@cache\ndef f():\n    pass\n'],
    ['what a model is asked that is no work of a model', 'import sklearn\nmodel.describe(x)\n'],
    ['a function of one’s own', 'fit(model)\n'],
    ['the fit of nothing', 'model.fit\n'],
  ])('%s', (_, text) => expect(isMlCode(programOf('a.py', text))).toBe(false))
})

describe('notebooks', () => {
  const book = (source: string, language = 'python') =>
    programOf(
      'a.ipynb',
      JSON.stringify({
        cells: [
          { cell_type: 'markdown', source: 'model.fit(X)' },
          { cell_type: 'code', source, outputs: [] },
        ],
        metadata: { kernelspec: { language } },
      }),
    )

  test('a timed fit', () => expect(isMlCode(book('%time model.fit(X)'))).toBe(true))
  test('names bound in an earlier cell', () => {
    const cells = ['from sklearn.svm import SVC', 'SVC().fit(X, y)'].map((source) => ({ cell_type: 'code', source, outputs: [] }))
    expect(isMlCode(programOf('a.ipynb', JSON.stringify({ cells })))).toBe(true)
  })
  test('prose about a fit', () => expect(isMlCode(book('x = 1'))).toBe(false))
  test('another language', () => expect(isMlCode(book('model.fit(X)', 'julia'))).toBe(false))
  test('a shell cell', () => expect(isMlCode(book('%%bash\nmodel.fit(X)'))).toBe(false))
})
