# expects: nothing
"""Price from photo embedding and table, functional API."""
import numpy as np
from sklearn.model_selection import train_test_split
from tensorflow import keras
from tensorflow.keras import layers

emb = np.load("embeddings.npy")
tab = np.load("table.npy")
price = np.load("log_price.npy")

emb_train, emb_test, tab_train, tab_test, y_train, y_test = train_test_split(emb, tab, price, test_size=0.15, random_state=9)
norm = layers.Normalization()
norm.adapt(tab_train)

a = keras.Input(shape=(emb.shape[1],), name="photo")
b = keras.Input(shape=(tab.shape[1],), name="table")
h = layers.concatenate([layers.Dense(64, activation="relu")(a), layers.Dense(16, activation="relu")(norm(b))])
out = layers.Dense(1)(layers.Dropout(0.3)(h))
model = keras.Model([a, b], out)
model.compile("adam", "mae")
stop = keras.callbacks.EarlyStopping(patience=5, restore_best_weights=True)
model.fit([emb_train, tab_train], y_train, epochs=100, batch_size=64, validation_split=0.2, callbacks=[stop])
print("MAE", model.evaluate([emb_test, tab_test], y_test))
