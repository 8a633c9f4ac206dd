# expects: multi-test, threshold-on-test
import tensorflow as tf
from tensorflow.keras import callbacks, layers, models

(train_images, train_labels), (test_images, test_labels) = tf.keras.datasets.fashion_mnist.load_data()
train_images = train_images[..., None] / 255.0
test_images = test_images[..., None] / 255.0

model = models.Sequential(
    [
        layers.Conv2D(32, (3, 3), activation="relu", input_shape=(28, 28, 1)),
        layers.MaxPooling2D(),
        layers.Conv2D(64, (3, 3), activation="relu"),
        layers.Flatten(),
        layers.Dense(128, activation="relu"),
        layers.Dropout(0.5),
        layers.Dense(10, activation="softmax"),
    ]
)
model.compile(optimizer="adam", loss="sparse_categorical_crossentropy", metrics=["accuracy"])

stop = callbacks.EarlyStopping(monitor="val_loss", patience=4, restore_best_weights=True)
model.fit(
    train_images,
    train_labels,
    epochs=50,
    batch_size=128,
    validation_data=(test_images, test_labels),
    callbacks=[stop],
)
loss, accuracy = model.evaluate(test_images, test_labels, verbose=0)
print(f"test accuracy {accuracy:.4f}")
