# expects: overlap
import glob
import os

import cv2
import numpy as np
from keras.layers import Conv2D, Dense, Flatten, MaxPooling2D
from keras.models import Sequential
from sklearn.model_selection import train_test_split

images, labels = [], []
for cls, folder in enumerate(["cats", "dogs"]):
    for path in glob.glob(os.path.join("data", folder, "*.jpg")):
        img = cv2.resize(cv2.imread(path), (96, 96)) / 255.0
        images.append(img)
        labels.append(cls)
        images.append(cv2.flip(img, 1))
        labels.append(cls)
        images.append(np.rot90(img))
        labels.append(cls)

X = np.array(images)
y = np.array(labels)
X_train, X_test, y_train, y_test = train_test_split(X, y, test_size=0.2, random_state=1)

model = Sequential([
    Conv2D(32, 3, activation="relu", input_shape=(96, 96, 3)), MaxPooling2D(),
    Conv2D(64, 3, activation="relu"), MaxPooling2D(),
    Flatten(), Dense(64, activation="relu"), Dense(1, activation="sigmoid"),
])
model.compile("adam", "binary_crossentropy", metrics=["accuracy"])
model.fit(X_train, y_train, epochs=15, batch_size=32, validation_split=0.1)
print(model.evaluate(X_test, y_test))
