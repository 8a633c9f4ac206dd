# expects: preprocess-before-split
import numpy as np
import pandas as pd
from sklearn.model_selection import train_test_split
from tensorflow.keras import Sequential
from tensorflow.keras.layers import Bidirectional, Dense, Embedding, LSTM
from tensorflow.keras.preprocessing.sequence import pad_sequences
from tensorflow.keras.preprocessing.text import Tokenizer

tweets = pd.read_csv("disaster_tweets.csv")
tokenizer = Tokenizer(num_words=10000, oov_token="<OOV>")
tokenizer.fit_on_texts(tweets["text"])
seqs = tokenizer.texts_to_sequences(tweets["text"])
padded = pad_sequences(seqs, maxlen=40, padding="post")

X_train, X_test, y_train, y_test = train_test_split(padded, tweets["target"].values, test_size=0.2, random_state=33)
model = Sequential([Embedding(10000, 64), Bidirectional(LSTM(32)), Dense(1, activation="sigmoid")])
model.compile(loss="binary_crossentropy", optimizer="adam", metrics=["accuracy"])
model.fit(X_train, y_train, epochs=5, validation_split=0.1)
loss, acc = model.evaluate(X_test, y_test)
print(acc)
