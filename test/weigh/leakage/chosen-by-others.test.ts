import { expect, test } from 'vitest'
import { programOf } from '../../accuracy/collection.ts'
import { found } from '../../accuracy/found.ts'

const told = (text: string, path = 'a.py') => [...found(programOf(path, text)).keys()]

const lightning = (callbacks: string, held: string) => `import pytorch_lightning as pl
from pytorch_lightning.callbacks import EarlyStopping
from torch import nn
from torch.utils.data import DataLoader, random_split
from torchvision.datasets import MNIST

class Net(pl.LightningModule):
    def __init__(self):
        super().__init__()
        self.layer = nn.Linear(784, 10)

rows, val = random_split(MNIST('.', train=True), [50000, 10000])
test = MNIST('.', train=False)
net = Net()
trainer = pl.Trainer(max_epochs=9, callbacks=[${callbacks}])
trainer.fit(net, DataLoader(rows), val_dataloaders=DataLoader(${held}))
trainer.test(net, dataloaders=DataLoader(test))
`

test('a trainer that stops by the test rows chooses on them; one that stops by others does not', () => {
  expect(told(lightning("EarlyStopping(monitor='val_loss')", 'test'))).toContain('threshold-on-test')
  expect(told(lightning("EarlyStopping(monitor='val_loss')", 'val'))).toEqual([])
  expect(told(lightning("EarlyStopping(monitor='train_loss')", 'test'))).not.toContain('threshold-on-test')
  expect(told(lightning('', 'test'))).not.toContain('threshold-on-test')
})

const study = (scored: string) => `import optuna
import pandas as pd
from sklearn.linear_model import Ridge
from sklearn.metrics import r2_score
from sklearn.model_selection import train_test_split

data = pd.read_csv('wool.csv')
X, y = data[['age', 'weight']], data['yield']
X_rest, X_test, y_rest, y_test = train_test_split(X, y, random_state=1)
X_train, X_val, y_train, y_val = train_test_split(X_rest, y_rest, random_state=1)

def objective(trial):
    model = Ridge(trial.suggest_float('alpha', 0.1, 10)).fit(X_train, y_train)
    return r2_score(y_${scored}, model.predict(X_${scored}))

study = optuna.create_study(direction='maximize')
study.optimize(objective, n_trials=20)
model = Ridge(study.best_params['alpha']).fit(X_train, y_train)
print(r2_score(y_test, model.predict(X_test)))
`

test('a study whose objective scores the test rows chooses on them; one that scores validation rows does not', () => {
  expect(told(study('test'))).toContain('threshold-on-test')
  expect(told(study('val'))).toEqual([])
  expect(told(study('test').replace('study.best_params', 'study.best_trial.params'))).toContain('threshold-on-test')
})

test('what a minimiser finds for an objective on the test rows was chosen on them', () => {
  const search = (scored: string) =>
    study(scored)
      .replace('study.optimize(objective, n_trials=20)', 'best = hyperopt.fmin(fn=objective, space=space)')
      .replace("study.best_params['alpha']", "best['alpha']")
      .replace('import optuna', 'import hyperopt, optuna')
  expect(told(search('test'))).toContain('threshold-on-test')
  expect(told(search('val'))).toEqual([])
})
