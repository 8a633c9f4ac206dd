# expects: group-split
import os
import numpy as np
import pandas as pd
import cv2
from sklearn.model_selection import train_test_split
from sklearn.metrics import roc_auc_score
from keras.applications.mobilenet import MobileNet, preprocess_input
from keras.layers import GlobalAveragePooling2D, Dense, Dropout
from keras.models import Sequential

IMG_DIR = '/data/nih/images'
SIZE = 128

df = pd.read_csv('/data/nih/Data_Entry_2017.csv')
df = df[['Image Index', 'Finding Labels', 'Patient ID', 'Patient Age', 'View Position']]
df = df[df['View Position'] == 'PA']
df['effusion'] = df['Finding Labels'].str.contains('Effusion').astype(int)

per_patient = df.groupby('Patient ID')['Image Index'].count()
print('patients: %d, images: %d, most images of one patient: %d' % (len(per_patient), len(df), per_patient.max()))

pos = df[df.effusion == 1]
neg = df[df.effusion == 0].sample(n=len(pos), random_state=0)
df = pd.concat([pos, neg]).reset_index(drop=True)

train_df, test_df = train_test_split(df, test_size=0.2, stratify=df['effusion'], random_state=0)


def load(frame):
    out = np.zeros((len(frame), SIZE, SIZE, 3), dtype='float32')
    for i, name in enumerate(frame['Image Index']):
        im = cv2.imread(os.path.join(IMG_DIR, name))
        out[i] = cv2.resize(im, (SIZE, SIZE))
    return preprocess_input(out), frame['effusion'].values


X_train, y_train = load(train_df)
X_test, y_test = load(test_df)

base = MobileNet(include_top=False, input_shape=(SIZE, SIZE, 3), weights='imagenet')
model = Sequential([base, GlobalAveragePooling2D(), Dropout(0.4), Dense(1, activation='sigmoid')])
model.compile('adam', 'binary_crossentropy', metrics=['accuracy'])
model.fit(X_train, y_train, epochs=8, batch_size=32, validation_split=0.1)

p = model.predict(X_test)[:, 0]
print('AUC', roc_auc_score(y_test, p))
