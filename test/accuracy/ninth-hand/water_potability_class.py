# expects: preprocess-before-split
"""Water potability, term project (CENG 499).

python water_potability_class.py --trees 300
"""
import argparse
import os

import matplotlib
matplotlib.use('Agg')
import matplotlib.pyplot as plt
import pandas as pd
import seaborn as sns
from sklearn.ensemble import RandomForestClassifier
from sklearn.metrics import accuracy_score, confusion_matrix, f1_score
from sklearn.model_selection import train_test_split

OUT = 'figures'


class WaterModel:

    def __init__(self, csv, trees=100, depth=None, seed=0):
        self.csv = csv
        self.trees = trees
        self.depth = depth
        self.seed = seed
        self.df = None
        self.model = None

    def read(self):
        self.df = pd.read_csv(self.csv)
        print(self.df.head())
        print(self.df.isnull().sum())

    def plots(self):
        if not os.path.isdir(OUT):
            os.makedirs(OUT)
        for c in self.df.columns[:-1]:
            plt.figure()
            sns.histplot(data=self.df, x=c, hue='Potability', kde=True)
            plt.savefig(os.path.join(OUT, c + '.png'))
            plt.close()
        plt.figure(figsize=(9, 8))
        sns.heatmap(self.df.corr(), annot=True, cmap='terrain')
        plt.savefig(os.path.join(OUT, 'corr.png'))
        plt.close()

    def fix_missing(self):
        self.df = self.df.fillna(self.df.mean())
        assert self.df.isnull().sum().sum() == 0

    def split(self):
        X = self.df.drop('Potability', axis=1)
        y = self.df['Potability']
        (self.X_train, self.X_test,
         self.y_train, self.y_test) = train_test_split(X, y, test_size=0.2, random_state=self.seed, stratify=y)

    def train(self):
        self.model = RandomForestClassifier(n_estimators=self.trees, max_depth=self.depth,
                                            class_weight='balanced', random_state=self.seed)
        self.model.fit(self.X_train, self.y_train)

    def report(self):
        p = self.model.predict(self.X_test)
        print('accuracy', accuracy_score(self.y_test, p))
        print('f1', f1_score(self.y_test, p))
        print(confusion_matrix(self.y_test, p))
        imp = pd.Series(self.model.feature_importances_, index=self.X_train.columns)
        print(imp.sort_values(ascending=False))


if __name__ == '__main__':
    ap = argparse.ArgumentParser()
    ap.add_argument('--csv', default='water_potability.csv')
    ap.add_argument('--trees', type=int, default=100)
    ap.add_argument('--depth', type=int, default=None)
    a = ap.parse_args()

    w = WaterModel(a.csv, a.trees, a.depth)
    w.read()
    w.plots()
    w.fix_missing()
    w.split()
    w.train()
    w.report()
