# expects: nothing
from keras.preprocessing.image import ImageDataGenerator
from keras.models import Sequential
from keras.layers import Conv2D, MaxPooling2D, Flatten, Dense
from keras.callbacks import ModelCheckpoint, ReduceLROnPlateau

train_gen = ImageDataGenerator(rescale=1./255, rotation_range=20, horizontal_flip=True, validation_split=0.2)
plain = ImageDataGenerator(rescale=1./255)
train = train_gen.flow_from_directory('cats/train', (128, 128), batch_size=32, class_mode='binary', subset='training')
valid = train_gen.flow_from_directory('cats/train', (128, 128), batch_size=32, class_mode='binary', subset='validation')
test = plain.flow_from_directory('cats/test', (128, 128), batch_size=32, class_mode='binary', shuffle=False)

cnn = Sequential([Conv2D(32, 3, activation='relu', input_shape=(128, 128, 3)), MaxPooling2D(), Flatten(), Dense(1, activation='sigmoid')])
cnn.compile('rmsprop', 'binary_crossentropy', metrics=['acc'])
cnn.fit_generator(train, steps_per_epoch=100, epochs=25, validation_data=valid, validation_steps=20,
                  callbacks=[ModelCheckpoint('w.h5', save_best_only=True), ReduceLROnPlateau()])
cnn.load_weights('w.h5')
print(cnn.evaluate_generator(test, steps=len(test)))
