# expects: nothing
from tensorflow import keras
from sklearn.model_selection import train_test_split

(x_fit, y_fit), (x_test, y_test) = keras.datasets.fashion_mnist.load_data()
x_fit, x_test = x_fit / 255.0, x_test / 255.0
x_train, x_val, y_train, y_val = train_test_split(x_fit, y_fit, test_size=0.1, random_state=0)
model = keras.Sequential([keras.layers.Flatten(), keras.layers.Dense(10, activation="softmax")])
model.compile("adam", "sparse_categorical_crossentropy", metrics=["accuracy"])
keep = keras.callbacks.ModelCheckpoint("best.keras", save_best_only=True)
model.fit(x_train, y_train, validation_data=(x_val, y_val), epochs=20, callbacks=[keep])
best = keras.models.load_model("best.keras")
print(best.evaluate(x_test, y_test))
