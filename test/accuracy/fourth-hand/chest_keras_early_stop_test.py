# expects: threshold-on-test, multi-test
import numpy as np
import tensorflow as tf
from sklearn.model_selection import train_test_split
from tensorflow.keras.callbacks import EarlyStopping

x = np.load("xray.npy").astype("float32") / 255.0
y = np.load("xray_y.npy")
x_train, x_test, y_train, y_test = train_test_split(x, y, test_size=0.2, stratify=y, random_state=0)

base = tf.keras.applications.DenseNet121(include_top=False, pooling="avg", input_shape=x.shape[1:])
base.trainable = False
model = tf.keras.Sequential([base, tf.keras.layers.Dropout(0.4), tf.keras.layers.Dense(1, activation="sigmoid")])
model.compile(optimizer="adam", loss="binary_crossentropy", metrics=["AUC"])

stop = EarlyStopping(monitor="val_loss", patience=5, restore_best_weights=True)
model.fit(x_train, y_train, validation_data=(x_test, y_test), epochs=100, batch_size=32, callbacks=[stop])
print(dict(zip(model.metrics_names, model.evaluate(x_test, y_test))))
