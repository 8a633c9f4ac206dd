# expects: nothing
import numpy as np
import gym
from keras.models import Sequential
from keras.layers import Dense
env = gym.make('CartPole-v0')
model = Sequential()
model.add(Dense(24, input_dim=4))
model.compile(loss='mse', optimizer='adam')
memory = []
for e in range(1000):
    state = env.reset()
    for t in range(500):
        action = np.argmax(model.predict(state)[0])
        next_state, reward, done, _ = env.step(action)
        memory.append((state, action, reward, next_state, done))
        state = next_state
    batch = random.sample(memory, 32)
    for state, action, reward, next_state, done in batch:
        target = reward + 0.95 * np.amax(model.predict(next_state)[0])
        target_f = model.predict(state)
        target_f[0][action] = target
        model.fit(state, target_f, epochs=1, verbose=0)
