# expects: preprocess-before-split
import numpy as np
from tensorflow import keras
from tensorflow.keras import layers
from sklearn.model_selection import train_test_split

raw = np.loadtxt('cardio_train.csv', delimiter=';', skiprows=1)
X = raw[:, 1:-1]
y = raw[:, -1]

mu = X.mean(axis=0)
sigma = X.std(axis=0)
X = (X - mu) / (sigma + 1e-8)

X_dev, X_test, y_dev, y_test = train_test_split(X, y, test_size=0.15, random_state=3)

inp = keras.Input(shape=(X.shape[1],))
h = layers.Dense(64, activation='relu')(inp)
h = layers.Dropout(0.3)(h)
skip = layers.Dense(16, activation='relu')(inp)
h = layers.Concatenate()([layers.Dense(16, activation='relu')(h), skip])
out = layers.Dense(1, activation='sigmoid')(h)
model = keras.Model(inp, out)
model.compile(optimizer=keras.optimizers.Adam(1e-3), loss='binary_crossentropy', metrics=['accuracy'])

history = model.fit(X_dev, y_dev, epochs=40, batch_size=128, validation_split=0.1,
                    callbacks=[keras.callbacks.EarlyStopping(patience=4, restore_best_weights=True)])
loss, acc = model.evaluate(X_test, y_test, verbose=0)
print('test acc %.3f' % acc)
model.save('cardio.keras')
