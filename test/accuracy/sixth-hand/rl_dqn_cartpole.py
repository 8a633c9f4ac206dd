# expects: nothing
import random
from collections import deque
import gymnasium as gym
import numpy as np
import torch
from torch import nn

env = gym.make("CartPole-v1")
q = nn.Sequential(nn.Linear(4, 64), nn.ReLU(), nn.Linear(64, 2))
target = nn.Sequential(nn.Linear(4, 64), nn.ReLU(), nn.Linear(64, 2))
target.load_state_dict(q.state_dict())
opt = torch.optim.Adam(q.parameters(), 1e-3)
memory = deque(maxlen=10_000)


def act(state, eps):
    if random.random() < eps:
        return env.action_space.sample()
    with torch.no_grad():
        return q(torch.as_tensor(state)).argmax().item()


def learn(batch=64, gamma=0.99):
    s, a, r, s2, done = map(np.array, zip(*random.sample(memory, batch)))
    s, s2 = torch.tensor(s), torch.tensor(s2)
    value = q(s).gather(1, torch.tensor(a)[:, None]).squeeze()
    with torch.no_grad():
        goal = torch.tensor(r) + gamma * target(s2).max(1).values * (1 - torch.tensor(done, dtype=torch.float))
    loss = nn.functional.smooth_l1_loss(value, goal.float())
    opt.zero_grad()
    loss.backward()
    opt.step()


best = -np.inf
for episode in range(400):
    state, _ = env.reset()
    total, over = 0.0, False
    while not over:
        action = act(state, max(0.05, 1 - episode / 200))
        new, reward, terminated, truncated, _ = env.step(action)
        over = terminated or truncated
        memory.append((state, action, reward, new, terminated))
        state, total = new, total + reward
        if len(memory) > 500:
            learn()
    if episode % 10 == 0:
        target.load_state_dict(q.state_dict())
    best = max(best, total)
    print(episode, total, best)
