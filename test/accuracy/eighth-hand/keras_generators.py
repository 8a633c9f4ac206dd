# expects: nothing
import tensorflow as tf
from tensorflow import keras
from tensorflow.keras import layers
from tensorflow.keras.preprocessing.image import ImageDataGenerator

IMG = (224, 224)
train_gen = ImageDataGenerator(rescale=1 / 255, rotation_range=20, zoom_range=0.15, horizontal_flip=True)
plain_gen = ImageDataGenerator(rescale=1 / 255)

train_it = train_gen.flow_from_directory("plants/train", IMG, batch_size=32, class_mode="categorical")
val_it = plain_gen.flow_from_directory("plants/valid", IMG, batch_size=32, class_mode="categorical")
test_it = plain_gen.flow_from_directory("plants/test", IMG, batch_size=1, class_mode="categorical", shuffle=False)

base = keras.applications.MobileNetV2(include_top=False, input_shape=IMG + (3,), weights="imagenet")
base.trainable = False
inp = keras.Input(IMG + (3,))
x = base(inp, training=False)
x = layers.GlobalAveragePooling2D()(x)
x = layers.Dropout(0.3)(x)
out = layers.Dense(train_it.num_classes, activation="softmax")(x)
model = keras.Model(inp, out)
model.compile(keras.optimizers.Adam(1e-3), "categorical_crossentropy", ["accuracy"])

cb = [keras.callbacks.EarlyStopping(patience=4, restore_best_weights=True),
      keras.callbacks.ModelCheckpoint("plants.keras", save_best_only=True)]
model.fit(train_it, validation_data=val_it, epochs=30, callbacks=cb)

base.trainable = True
model.compile(keras.optimizers.Adam(1e-5), "categorical_crossentropy", ["accuracy"])
model.fit(train_it, validation_data=val_it, epochs=10, callbacks=cb)
print(dict(zip(model.metrics_names, model.evaluate(test_it))))
