# expects: nothing
# -*- coding: utf-8 -*-
import abc
import pickle

import pandas as pd
import numpy as np
from sklearn import preprocessing, linear_model, ensemble, metrics, model_selection


class Step(abc.ABC):
    @abc.abstractmethod
    def apply(self, table):
        ...


class Drop(Step):
    def __init__(self, *names):
        self.names = list(names)

    def apply(self, table):
        return table.drop(columns=self.names)


class Map(Step):
    def __init__(self, name, values):
        self.name, self.values = name, values

    def apply(self, table):
        table = table.copy()
        table[self.name] = table[self.name].map(self.values)
        return table


class Shrink(Step):
    def __init__(self, names):
        self.names = names

    def apply(self, table):
        return table.assign(**{n: np.log1p(table[n].clip(lower=0)) for n in self.names})


class Recipe:
    def __init__(self, steps):
        self.steps = steps

    def __call__(self, table):
        for step in self.steps:
            table = step.apply(table)
        return table


class Study:
    def __init__(self, recipe, target, seed=1):
        self.recipe, self.target, self.seed = recipe, target, seed
        self.fitted = {}

    def read(self, path):
        self.table = self.recipe(pd.read_csv(path, sep=';'))
        return self

    def divide(self, share=.3):
        y = self.table[self.target]
        x = self.table.drop(columns=self.target)
        self.parts = model_selection.train_test_split(x, y, test_size=share, random_state=self.seed, stratify=y)
        return self

    def fit(self, name, model):
        x, _, y, _ = self.parts
        self.fitted[name] = model.fit(x, y)
        return self

    def judge(self, name):
        _, x, _, y = self.parts
        model = self.fitted[name]
        return {'auc': metrics.roc_auc_score(y, model.predict_proba(x)[:, 1]), 'acc': model.score(x, y)}


if __name__ == '__main__':
    recipe = Recipe([
        Drop('day', 'month', 'contact', 'poutcome', 'job', 'marital', 'education'),
        Map('default', {'yes': 1, 'no': 0}), Map('housing', {'yes': 1, 'no': 0}),
        Map('loan', {'yes': 1, 'no': 0}), Map('y', {'yes': 1, 'no': 0}),
        Shrink(['age', 'balance', 'duration', 'campaign', 'pdays', 'previous']),
    ])
    study = Study(recipe, 'y').read('bank-full.csv').divide()
    study.fit('logit', linear_model.LogisticRegression())
    print(study.judge('logit'))
    with open('logit.pkl', 'wb') as f:
        pickle.dump(study.fitted['logit'], f)
