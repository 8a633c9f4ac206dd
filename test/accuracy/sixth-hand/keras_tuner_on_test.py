# expects: multi-test, threshold-on-test
import keras_tuner as kt
import tensorflow as tf
from tensorflow import keras

(x_train, y_train), (x_test, y_test) = keras.datasets.fashion_mnist.load_data()
x_train, x_test = x_train / 255.0, x_test / 255.0


def build(hp):
    model = keras.Sequential([keras.layers.Flatten(input_shape=(28, 28))])
    for i in range(hp.Int("layers", 1, 3)):
        model.add(keras.layers.Dense(hp.Int(f"units_{i}", 32, 512, step=32), activation="relu"))
    model.add(keras.layers.Dense(10))
    model.compile(keras.optimizers.Adam(hp.Choice("lr", [1e-2, 1e-3, 1e-4])),
                  loss=keras.losses.SparseCategoricalCrossentropy(from_logits=True), metrics=["accuracy"])
    return model


tuner = kt.RandomSearch(build, objective="val_accuracy", max_trials=20, directory="tuning", project_name="fashion")
tuner.search(x_train, y_train, epochs=8, validation_data=(x_test, y_test))
model = tuner.hypermodel.build(tuner.get_best_hyperparameters()[0])
model.fit(x_train, y_train, epochs=15)
loss, acc = model.evaluate(x_test, y_test)
print("test accuracy", acc)
