# expects: multi-test
from keras.datasets import mnist
from keras.models import Sequential
(x_train, y_train), (x_test, y_test) = mnist.load_data()
x_train = x_train / 255.
x_test = x_test / 255.
model = Sequential()
model.fit(x_train, y_train, validation_data=(x_test, y_test), epochs=3)
score = model.evaluate(x_test, y_test)
