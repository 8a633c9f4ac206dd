import type { Written } from './git-fixture.ts'

/** A notebook of code cells. */
export function notebook(...cells: string[]): string {
  const code = cells.map((source) => ({ cell_type: 'code', metadata: {}, outputs: [], execution_count: null, source }))
  return JSON.stringify({ nbformat: 4, nbformat_minor: 5, metadata: { kernelspec: { language: 'python', name: 'python3' } }, cells: code })
}

const telco = `customerID,tenure,MonthlyCharges,email,Churn\n${Array.from({ length: 60 }, (_, i) => `c${i},${i % 7},${20 + i * 0.5},u${i}@acme.test,${i % 3 === 0 ? 'Yes' : 'No'}\n`).join('')}`

/** Repositories as people lay them out, without a configuration. */
export const layouts: Record<string, Record<string, Written>> = {
  'cookiecutter data science': {
    'README.md': '# churn\n',
    'setup.py': 'from setuptools import setup\nsetup(name="churn")\n',
    'src/__init__.py': '',
    'src/features/build_features.py': 'def build(df):\n    df["bucket"] = df["tenure"] // 12\n    return df\n',
    'src/models/train_model.py': `import joblib
import mlflow
import pandas as pd
from sklearn.ensemble import RandomForestClassifier
from sklearn.model_selection import train_test_split

TARGET = "Churn"
df = pd.read_csv("../../data/raw/telco.csv")
X = df.drop(columns=[TARGET, "customerID"])
y = df[TARGET]
X_train, X_test, y_train, y_test = train_test_split(X, y, random_state=7)
model = RandomForestClassifier()
model.fit(X_train, y_train)
mlflow.log_metric("auc", 0.84)
joblib.dump(model, "../../models/churn.pkl")
`,
    'src/models/predict_model.py': 'import joblib\n\nmodel = joblib.load("models/churn.pkl")\n',
    'notebooks/1.0-eda.ipynb': notebook('import pandas as pd\ndf = pd.read_csv("../data/raw/telco.csv")'),
    'models/churn.pkl': Uint8Array.of(128, 4, 149),
    'data/raw/telco.csv': telco,
    'reports/metrics.json': '{"auc": 0.8412, "recall": {"value": 0.75, "count": 90, "n": 120}, "train_auc": 0.99, "lift": 3}',
    'tests/test_model.py': 'def test_fit():\n    model.fit(1, 2)\n',
    '.github/CODEOWNERS': '* @ana @acme/ml-leads\n/docs/ @bob\n',
  },
  'flat notebooks': {
    '01_eda.ipynb': notebook('import pandas as pd'),
    '02_train.ipynb': notebook(
      'import pandas as pd\nfrom sklearn.linear_model import LinearRegression',
      'df = pd.read_csv("https://acme.test/houses.csv")\nX = df[["rooms", "area"]]\ny = df["price"]',
      'LinearRegression().fit(X, y)',
    ),
  },
  'DVC and a forecast': {
    'dvc.yaml': 'stages:\n  train:\n    cmd: python src/demand/train.py\n    metrics:\n      - eval/live.json:\n          cache: false\n',
    'dvc.lock': `schema: '2.0'\nstages:\n  train:\n    outs:\n    - path: models/demand.pkl\n      md5: ${'a'.repeat(32)}\n`,
    'data/sales.parquet.dvc': `outs:\n- md5: ${'b'.repeat(32)}\n  path: sales.parquet\n`,
    'params.yaml': 'horizon: 28\n',
    'src/demand/__init__.py': '',
    'src/demand/train.py': `import pandas as pd
from statsforecast import StatsForecast

df = pd.read_parquet("data/sales.parquet")
df["ds"] = pd.to_datetime(df["date"])
y = df["units"]
forecast = StatsForecast(models=[], freq="D")
forecast.fit(df)
`,
    'flows/daily.py': 'from airflow import DAG\n\nwith DAG("demand") as dag:\n    pass\n',
    'eval/live.json': '{"wape": {"value": 0.183, "low": 0.171, "high": 0.197}, "coverage_90": 0.88, "accuracy": 81.7, "n_series": 812}',
  },
  'a fine-tuned transformer behind an API': {
    'train.py': `from transformers import AutoModelForSequenceClassification, Trainer

model = AutoModelForSequenceClassification.from_pretrained("bert-base-uncased")
trainer = Trainer(model=model)
trainer.train()
trainer.save_model("out/model")
`,
    'setup.py': '',
    'configs/base.yaml': 'lr: 1\n',
    'out/eval_results.json': '{"epoch": 3.0, "eval_accuracy": 0.91, "eval_loss": 0.31, "eval_samples_per_second": 88.1}',
    'out/train_results.json': '{"train_loss": 0.1, "accuracy": 0.99}',
    'app/main.py':
      'from fastapi import FastAPI\nfrom transformers import pipeline\n\napp = FastAPI()\npipe = pipeline("text-classification", "out/model")\n',
  },
  'a service around a language model': {
    'support/answer.py': `from openai import OpenAI

client = OpenAI()


def answer(question):
    return client.chat.completions.create(model="gpt-4o-2024-08-06", temperature=0, messages=[{"role": "user", "content": question}])
`,
    'support/prompts/system.md': 'Answer politely.\n',
    'support/eval/results.json': '{"exact_match": 0.71, "p95_latency_ms": 910}',
    CODEOWNERS: '/support/ @lee\n',
  },
}

/** Repositories that taught what a first look gets wrong. */
export const lessons: Record<string, Record<string, Written>> = {
  'a notebook trains, a program serves': {
    'notebooks/train.ipynb': notebook(
      'import tensorflow as tf\nmodel = tf.keras.Sequential([])\nmodel.fit(x, y)\nmodel.save("../models/m.keras")',
    ),
    'models/m.keras': 'keras',
    'api/app.py':
      'from flask import Flask\nimport tensorflow as tf\n\napp = Flask(__name__)\nmodel = tf.keras.models.load_model("models/m.keras")\n',
  },
  'a chain of calls to a language model': {
    'app/main.py': 'from fastapi import FastAPI\n\nfrom app.chain import chain\n\napp = FastAPI()\n',
    'app/chain.py': 'from langchain_openai import ChatOpenAI\n\nllm = ChatOpenAI(model="gpt-4o-mini", temperature=0)\n',
    'evals/results.json': '{"faithfulness": 0.91, "exact_match": 0.8}',
  },
  'a table that is not what the model learns from': {
    'src/flights/nodes.py':
      'from sklearn.linear_model import LinearRegression\n\n\ndef train(data):\n    y = data["price"]\n    LinearRegression().fit(data[["seats"]], y)\n',
    'data/01_raw/companies.csv': 'id,rating\n1,90\n2,80\n',
  },
}

/** Forty models of one shape, with code that they share. */
export function fortyModels(): Record<string, Written> {
  const models = Array.from({ length: 40 }, (_, i) => `models/m${String(i).padStart(2, '0')}`)
  const train =
    'import pandas as pd\nfrom xgboost import XGBClassifier\n\ndf = pd.read_csv("x.csv")\nmodel = XGBClassifier()\nmodel.fit(df[["a"]], df["b"])\n'
  return {
    'common/trainer.py': 'def train(model, X, y):\n    model.fit(X, y)\n',
    CODEOWNERS: `* @leads\n${models.map((folder, i) => `/${folder}/ @own${i}\n`).join('')}`,
    ...Object.fromEntries(
      models.flatMap((folder) => [
        [`${folder}/train.py`, train],
        [`${folder}/model.onnx`, 'onnx'],
        [`${folder}/metrics.json`, '{"auc": 0.8, "log_loss": 0.3}'],
      ]),
    ),
  }
}
