# expects: nothing
import numpy as np
from keras import layers, models
from sklearn.model_selection import train_test_split

X, y = np.load("digits_x.npy"), np.load("digits_y.npy")
X_train, X_test, y_train, y_test = train_test_split(X, y, test_size=0.2, random_state=0, stratify=y)
noisy = X_train + np.random.normal(0, 0.05, X_train.shape)
shifted = np.roll(X_train, 1, axis=2)
X_train = np.concatenate([X_train, noisy, shifted])
y_train = np.concatenate([y_train, y_train, y_train])
cnn = models.Sequential([layers.Conv2D(16, 3, activation="relu"), layers.Flatten(), layers.Dense(10, activation="softmax")])
cnn.compile("adam", "sparse_categorical_crossentropy", metrics=["accuracy"])
cnn.fit(X_train[..., None], y_train, epochs=10, validation_split=0.1)
print(cnn.evaluate(X_test[..., None], y_test))
