# expects: nothing
import matplotlib.pyplot as plt
from sklearn.datasets import load_digits
from sklearn.decomposition import PCA
from sklearn.linear_model import LogisticRegression
from sklearn.metrics import ConfusionMatrixDisplay
from sklearn.model_selection import train_test_split
from sklearn.pipeline import make_pipeline
from sklearn.preprocessing import StandardScaler

X, y = load_digits(return_X_y=True)

# a picture of the whole thing
flat = PCA(n_components=2).fit_transform(StandardScaler().fit_transform(X))
plt.scatter(flat[:, 0], flat[:, 1], c=y, cmap="tab10", s=4)
plt.colorbar()
plt.savefig("digits_pca.png")

X_train, X_test, y_train, y_test = train_test_split(X, y, test_size=0.25, random_state=3)
clf = make_pipeline(StandardScaler(), PCA(n_components=30), LogisticRegression(max_iter=2000))
clf.fit(X_train, y_train)
ConfusionMatrixDisplay.from_predictions(y_test, clf.predict(X_test)).figure_.savefig("confusion.png")
