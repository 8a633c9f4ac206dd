# expects: multi-test
from keras.preprocessing.image import ImageDataGenerator
from keras import layers, models

gen = ImageDataGenerator(rescale=1. / 255)
train_it = gen.flow_from_directory('cats_dogs/train/', class_mode='binary', batch_size=64, target_size=(200, 200))
test_it = gen.flow_from_directory('cats_dogs/test/', class_mode='binary', batch_size=64, target_size=(200, 200))

model = models.Sequential()
model.add(layers.Conv2D(32, (3, 3), activation='relu', padding='same', input_shape=(200, 200, 3)))
model.add(layers.MaxPooling2D((2, 2)))
model.add(layers.Flatten())
model.add(layers.Dense(128, activation='relu'))
model.add(layers.Dense(1, activation='sigmoid'))
model.compile(optimizer='sgd', loss='binary_crossentropy', metrics=['accuracy'])
history = model.fit_generator(train_it, steps_per_epoch=len(train_it), validation_data=test_it,
                              validation_steps=len(test_it), epochs=20, verbose=0)
_, acc = model.evaluate_generator(test_it, steps=len(test_it), verbose=0)
print('> %.3f' % (acc * 100.0))
