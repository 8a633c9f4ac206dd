# expects: nothing
import os
import cv2
import numpy as np
import matplotlib.pyplot as plt
from PIL import Image
from sklearn.model_selection import train_test_split
from tensorflow import keras
from tensorflow.keras.layers import Conv2D, MaxPool2D, Flatten, Dense, Dropout, BatchNormalization

infected = os.listdir('cell_images/Parasitized/')
uninfected = os.listdir('cell_images/Uninfected/')

data = []
labels = []
for i in infected:
    try:
        image = cv2.imread('cell_images/Parasitized/' + i)
        image_array = Image.fromarray(image, 'RGB')
        resize_img = image_array.resize((50, 50))
        data.append(np.array(resize_img))
        labels.append(1)
    except AttributeError:
        print('')

for u in uninfected:
    try:
        image = cv2.imread('cell_images/Uninfected/' + u)
        image_array = Image.fromarray(image, 'RGB')
        resize_img = image_array.resize((50, 50))
        data.append(np.array(resize_img))
        labels.append(0)
    except AttributeError:
        print('')

cells = np.array(data)
labels = np.array(labels)
print('Cells : {} | labels : {}'.format(cells.shape, labels.shape))

# mean image of both classes, only to look at
for k in (0, 1):
    plt.subplot(1, 2, k + 1)
    plt.imshow(cells[labels == k].mean(axis=0).astype('uint8'))
plt.savefig('mean_cells.png')

n = np.arange(cells.shape[0])
np.random.shuffle(n)
cells = cells[n]
labels = labels[n]
cells = cells.astype(np.float32) / 255
labels = labels.astype(np.int32)

train_x, x, train_y, y = train_test_split(cells, labels, test_size=0.2, random_state=111)
eval_x, test_x, eval_y, test_y = train_test_split(x, y, test_size=0.5, random_state=111)
print(len(train_x), len(eval_x), len(test_x))

model = keras.Sequential([
    Conv2D(16, 3, activation='relu', input_shape=(50, 50, 3)), BatchNormalization(), MaxPool2D(2),
    Conv2D(32, 3, activation='relu'), BatchNormalization(), MaxPool2D(2),
    Conv2D(64, 3, activation='relu'), MaxPool2D(2),
    Flatten(), Dropout(0.3), Dense(128, activation='relu'), Dense(1, activation='sigmoid'),
])
model.compile(optimizer='adam', loss='binary_crossentropy', metrics=['accuracy'])
stop = keras.callbacks.EarlyStopping(patience=4, restore_best_weights=True)
h = model.fit(train_x, train_y, epochs=40, batch_size=64, validation_data=(eval_x, eval_y), callbacks=[stop])

plt.figure()
plt.plot(h.history['accuracy'])
plt.plot(h.history['val_accuracy'])
plt.savefig('curves.png')

score = model.evaluate(test_x, test_y)
print('Test loss %.3f accuracy %.3f' % tuple(score))
