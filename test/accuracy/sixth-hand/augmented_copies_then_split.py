# expects: overlap
import os
import cv2
import numpy as np
from keras import layers, models
from sklearn.model_selection import train_test_split

X, y = [], []
for label, folder in enumerate(["normal", "pneumonia"]):
    for name in os.listdir(os.path.join("xray", folder)):
        image = cv2.resize(cv2.imread(os.path.join("xray", folder, name), 0), (96, 96)) / 255.0
        X.append(image)
        y.append(label)
X, y = np.array(X), np.array(y)
X = np.concatenate([X, X[:, :, ::-1], X + np.random.normal(0, 0.02, X.shape)])
y = np.concatenate([y, y, y])
X_train, X_test, y_train, y_test = train_test_split(X[..., None], y, test_size=0.2, random_state=0)
cnn = models.Sequential([layers.Conv2D(16, 3, activation="relu"), layers.MaxPooling2D(), layers.Conv2D(32, 3, activation="relu"),
                         layers.GlobalMaxPooling2D(), layers.Dense(1, activation="sigmoid")])
cnn.compile("adam", "binary_crossentropy", metrics=["accuracy"])
cnn.fit(X_train, y_train, epochs=10)
print(cnn.evaluate(X_test, y_test))
