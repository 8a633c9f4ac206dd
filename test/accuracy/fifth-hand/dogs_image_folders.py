# expects: nothing
# 3 Ordner: train / val / test
import tensorflow as tf
from tensorflow.keras.preprocessing.image import ImageDataGenerator

aug = ImageDataGenerator(rescale=1. / 255, rotation_range=30, horizontal_flip=True)
plain = ImageDataGenerator(rescale=1. / 255)
train = aug.flow_from_directory('dogs/train', target_size=(150, 150), class_mode='binary', batch_size=20)
val = plain.flow_from_directory('dogs/val', target_size=(150, 150), class_mode='binary', batch_size=20)
test = plain.flow_from_directory('dogs/test', target_size=(150, 150), class_mode='binary', batch_size=20, shuffle=False)

base = tf.keras.applications.VGG16(weights='imagenet', include_top=False, input_shape=(150, 150, 3))
base.trainable = False
model = tf.keras.Sequential([base, tf.keras.layers.Flatten(), tf.keras.layers.Dense(256, activation='relu'),
                             tf.keras.layers.Dense(1, activation='sigmoid')])
model.compile(loss='binary_crossentropy', optimizer='rmsprop', metrics=['acc'])
model.fit_generator(train, steps_per_epoch=100, epochs=30, validation_data=val, validation_steps=50)
loss, acc = model.evaluate_generator(test, steps=50)
print('test acc', acc)
