# expects: overlap
# python 2 only
from sklearn import datasets
from sklearn.naive_bayes import GaussianNB
from sklearn import metrics

dataset = datasets.load_iris()
print dataset.DESCR[:200]
print "classes:", list(dataset.target_names)
model = GaussianNB()
model.fit(dataset.data, dataset.target)
print model

expected = dataset.target
predicted = model.predict(dataset.data)
print metrics.classification_report(expected, predicted)
print "confusion:"
print metrics.confusion_matrix(expected, predicted)
print "done"
# TODO: try the other classifiers of the lecture
