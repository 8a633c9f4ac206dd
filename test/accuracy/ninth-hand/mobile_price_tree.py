# expects: overlap
import pandas as pd
import numpy as np
import matplotlib.pyplot as plt
from sklearn.tree import DecisionTreeClassifier, export_graphviz
from sklearn.model_selection import train_test_split
from sklearn import metrics
import seaborn as sns

# mobile price range, 4 classes

data = pd.read_csv('mobile_price/train.csv')
print(data.shape)
print(data.isnull().values.any())
print(data.describe().T)

print(data['price_range'].value_counts())
sns.boxplot(x='price_range', y='ram', data=data)
plt.show()
sns.pointplot(y='int_memory', x='price_range', data=data)
plt.show()

labels = ['3G-supported', 'Not supported']
values = data['three_g'].value_counts().values
plt.pie(values, labels=labels, autopct='%1.1f%%', shadow=True, startangle=90)
plt.show()

data['px_area'] = data['px_height'] * data['px_width']
data['sc_area'] = data['sc_h'] * data['sc_w']

X = data.drop('price_range', axis=1)
y = data['price_range']

X_train, X_test, y_train, y_test = train_test_split(X, y, test_size=0.33, random_state=101)
print(X_train.shape)
print(X_test.shape)


def draw(tree):
    export_graphviz(tree, out_file='tree.dot', feature_names=list(X.columns), filled=True,
                    class_names=['low', 'medium', 'high', 'very high'])


clf = DecisionTreeClassifier(max_depth=8, min_samples_leaf=3, random_state=0)
clf.fit(X, y)
draw(clf)

y_pred = clf.predict(X_test)
print('Accuracy: %.3f' % metrics.accuracy_score(y_test, y_pred))
print(metrics.confusion_matrix(y_test, y_pred))
print(metrics.classification_report(y_test, y_pred))

plt.figure(figsize=(8, 6))
sns.heatmap(metrics.confusion_matrix(y_test, y_pred), annot=True, fmt='d')
plt.title('tree, accuracy %.2f' % np.mean(y_pred == y_test))
plt.show()

for f, v in zip(X.columns, clf.feature_importances_):
    if v > 0.01:
        print(f, round(v, 3))
