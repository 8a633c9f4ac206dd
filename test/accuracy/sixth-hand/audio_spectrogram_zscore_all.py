# expects: preprocess-before-split
import glob
import os
import librosa
import numpy as np
from keras import layers, models
from keras.utils import to_categorical
from sklearn.model_selection import train_test_split

LABELS = sorted(os.listdir("speech_commands"))
X, y = [], []
for k, label in enumerate(LABELS):
    for path in glob.glob(f"speech_commands/{label}/*.wav")[:800]:
        wave, sr = librosa.load(path, sr=16000)
        wave = librosa.util.fix_length(wave, size=16000)
        X.append(librosa.amplitude_to_db(np.abs(librosa.stft(wave, n_fft=512))))
        y.append(k)
X = np.array(X)[..., np.newaxis]
y = to_categorical(y, len(LABELS))
X = (X - np.mean(X)) / np.std(X)

X_train, X_test, y_train, y_test = train_test_split(X, y, test_size=0.2, random_state=8)
cnn = models.Sequential([
    layers.Input(X_train.shape[1:]), layers.Conv2D(16, 3, activation="relu"), layers.MaxPool2D(),
    layers.Conv2D(32, 3, activation="relu"), layers.GlobalAveragePooling2D(), layers.Dense(len(LABELS), activation="softmax"),
])
cnn.compile("adam", "categorical_crossentropy", metrics=["accuracy"])
cnn.fit(X_train, y_train, validation_split=0.1, epochs=15, batch_size=64)
print("accuracy", cnn.evaluate(X_test, y_test)[1])
