# expects: overlap
import os
import cv2
import numpy as np
from sklearn.model_selection import train_test_split
from keras.models import Sequential
from keras.layers import Conv2D, MaxPooling2D, Flatten, Dense, Dropout
from keras.utils import to_categorical

IMG = 64
DATA = './shells'
CLASSES = ['clam', 'snail', 'oyster', 'conch']


def load_images():
    imgs, labels = [], []
    for idx, c in enumerate(CLASSES):
        folder = os.path.join(DATA, c)
        for name in os.listdir(folder):
            im = cv2.imread(os.path.join(folder, name))
            if im is None:
                print('skip', name)
                continue
            im = cv2.resize(im, (IMG, IMG))
            imgs.append(im)
            labels.append(idx)
    return np.array(imgs), np.array(labels)


X, y = load_images()
print(X.shape, y.shape)
X = X.astype('float32') / 255.

# only 380 pictures, make more
X_flip = X[:, :, ::-1, :]
X_up = X[:, ::-1, :, :]
X_rot = np.rot90(X, axes=(1, 2))
X = np.concatenate([X, X_flip, X_up, X_rot])
y = np.concatenate([y, y, y, y])
print('after augmentation', X.shape)

y = to_categorical(y, len(CLASSES))
X_train, X_test, y_train, y_test = train_test_split(X, y, test_size=0.2, random_state=2018)

model = Sequential()
model.add(Conv2D(32, (3, 3), activation='relu', input_shape=(IMG, IMG, 3)))
model.add(MaxPooling2D((2, 2)))
model.add(Conv2D(64, (3, 3), activation='relu'))
model.add(MaxPooling2D((2, 2)))
model.add(Flatten())
model.add(Dense(128, activation='relu'))
model.add(Dropout(0.5))
model.add(Dense(len(CLASSES), activation='softmax'))
model.compile(optimizer='adam', loss='categorical_crossentropy', metrics=['accuracy'])
model.summary()

model.fit(X_train, y_train, batch_size=32, epochs=25, validation_split=0.1, verbose=2)

loss, acc = model.evaluate(X_test, y_test, verbose=0)
print('test loss %.4f   test acc %.4f' % (loss, acc))
model.save('shells.h5')
