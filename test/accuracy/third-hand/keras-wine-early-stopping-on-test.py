# expects: multi-test, threshold-on-test
import pandas as pd
from sklearn.model_selection import train_test_split
from sklearn.preprocessing import StandardScaler
from tensorflow import keras
from tensorflow.keras import layers
from tensorflow.keras.callbacks import EarlyStopping

red = pd.read_csv("winequality-red.csv", sep=";")
X = red.drop("quality", axis=1).values
y = (red["quality"] >= 6).astype("int").values
X_train, X_test, y_train, y_test = train_test_split(X, y, test_size=0.2, random_state=1)
scaler = StandardScaler().fit(X_train)
X_train, X_test = scaler.transform(X_train), scaler.transform(X_test)


def build(units=32):
    inputs = keras.Input(shape=(X_train.shape[1],))
    x = layers.Dense(units, activation="relu")(inputs)
    x = layers.Dropout(0.3)(x)
    outputs = layers.Dense(1, activation="sigmoid")(x)
    model = keras.Model(inputs, outputs)
    model.compile("adam", "binary_crossentropy", metrics=["accuracy"])
    return model


model = build()
stopper = EarlyStopping(monitor="val_loss", patience=10, restore_best_weights=True)
model.fit(X_train, y_train, validation_data=(X_test, y_test), epochs=500, batch_size=32, callbacks=[stopper], verbose=2)
loss, acc = model.evaluate(X_test, y_test)
print("final accuracy", acc)
