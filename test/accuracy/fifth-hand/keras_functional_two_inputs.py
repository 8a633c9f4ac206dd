# expects: multi-test
"""Price from photo embedding and table, functional API."""
import numpy as np
from sklearn.model_selection import train_test_split
from tensorflow import keras
from tensorflow.keras import layers

emb = np.load("embeddings.npy")
tab = np.load("table.npy")
price = np.load("log_price.npy")

emb_train, emb_test, tab_train, tab_test, y_train, y_test = train_test_split(emb, tab, price, test_size=0.15, random_state=9)

a = keras.Input(shape=(emb.shape[1],), name="photo")
b = keras.Input(shape=(tab.shape[1],), name="table")
h = layers.concatenate([layers.Dense(64, activation="relu")(a), layers.Dense(16, activation="relu")(b)])
out = layers.Dense(1)(layers.Dropout(0.3)(h))
model = keras.Model([a, b], out)
model.compile("adam", "mae")
model.fit([emb_train, tab_train], y_train, epochs=30, batch_size=64, validation_data=([emb_test, tab_test], y_test))
print("MAE", model.evaluate([emb_test, tab_test], y_test))
model.save("price.keras")
