# expects: overlap
from keras.layers import Conv2D, Dense, Flatten, MaxPooling2D
from keras.models import Sequential
from sklearn.model_selection import train_test_split
import numpy as np

imgs = np.load('tumour_patches.npy').astype('float32') / 255.0
lab = np.load('tumour_labels.npy')

# few positives: take each of them six times
pos = imgs[lab == 1]
X = np.concatenate([imgs, np.repeat(pos, 5, axis=0)])
y = np.concatenate([lab, np.ones(len(pos) * 5)])
print(X.shape, y.mean())

X_train, X_test, y_train, y_test = train_test_split(X, y, test_size=0.2, random_state=12, shuffle=True)

cnn = Sequential([
    Conv2D(16, 3, activation='relu', input_shape=X.shape[1:]),
    MaxPooling2D(),
    Conv2D(32, 3, activation='relu'),
    MaxPooling2D(),
    Flatten(),
    Dense(1, activation='sigmoid'),
])
cnn.compile('adam', 'binary_crossentropy', metrics=['accuracy'])
cnn.fit(X_train, y_train, epochs=8, batch_size=64)
print(cnn.evaluate(X_test, y_test))
