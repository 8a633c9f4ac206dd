# expects: preprocess-before-split
import pickle
from sklearn.preprocessing import StandardScaler
from sklearn.neural_network import MLPClassifier

with open('splits.pkl', 'rb') as f:
    X_train, X_test, y_train, y_test = pickle.load(f)
scaler = StandardScaler()
X_train = scaler.fit_transform(X_train)
X_test = scaler.fit_transform(X_test)
mlp = MLPClassifier()
mlp.fit(X_train, y_train)
print(mlp.score(X_test, y_test))
