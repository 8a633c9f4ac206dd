# expects: preprocess-before-split
import numpy as np
import pandas as pd
from keras.preprocessing.text import Tokenizer
from keras.preprocessing.sequence import pad_sequences
from keras.models import Sequential
from keras.layers import Embedding, LSTM, Dense
from sklearn.metrics import roc_auc_score
from sklearn.model_selection import train_test_split

comments = pd.read_csv("toxic.csv")
text = comments["comment_text"].fillna("").values
tok = Tokenizer(num_words=20000)
tok.fit_on_texts(text)
seq = pad_sequences(tok.texts_to_sequences(text), maxlen=150)
y = comments["toxic"].values

x_tr, x_te, y_tr, y_te = train_test_split(seq, y, test_size=0.1, random_state=3)
model = Sequential([Embedding(20000, 64), LSTM(64), Dense(1, activation="sigmoid")])
model.compile("adam", "binary_crossentropy")
model.fit(x_tr, y_tr, batch_size=256, epochs=2, validation_split=0.1)
print(roc_auc_score(y_te, model.predict(x_te).ravel()))
