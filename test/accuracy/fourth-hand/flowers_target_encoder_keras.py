# expects: encode-before-split
import numpy as np
import pandas as pd
from keras.layers import Dense
from keras.models import Sequential
from keras.utils import to_categorical
from sklearn.model_selection import train_test_split
from sklearn.preprocessing import LabelEncoder

dataframe = pd.read_csv("iris.data", header=None)
dataset = dataframe.values
X = dataset[:, 0:4].astype(float)
Y = dataset[:, 4]

encoder = LabelEncoder()
encoder.fit(Y)
dummy_y = to_categorical(encoder.transform(Y))

X_train, X_test, y_train, y_test = train_test_split(X, dummy_y, test_size=0.3, random_state=7)


def baseline_model():
    model = Sequential()
    model.add(Dense(8, input_dim=4, activation="relu"))
    model.add(Dense(3, activation="softmax"))
    model.compile(loss="categorical_crossentropy", optimizer="adam", metrics=["accuracy"])
    return model


net = baseline_model()
net.fit(X_train, y_train, epochs=100, batch_size=5, verbose=0)
predictions = np.argmax(net.predict(X_test), axis=1)
truth = np.argmax(y_test, axis=1)
print("Accuracy:", np.mean(predictions == truth))
print(encoder.inverse_transform(predictions[:5]))
