# expects: nothing
import torch
from torch import nn
import gymnasium as gym
env = gym.make("CartPole-v1")
actor, critic = nn.Linear(4, 2), nn.Linear(4, 1)
opt = torch.optim.Adam([*actor.parameters(), *critic.parameters()])
for episode in range(300):
    s, _ = env.reset()
    logps, values, rewards, done = [], [], [], False
    while not done:
        x = torch.as_tensor(s)
        dist = torch.distributions.Categorical(logits=actor(x))
        a = dist.sample()
        logps.append(dist.log_prob(a)); values.append(critic(x).squeeze())
        s, r, term, trunc, _ = env.step(a.item())
        rewards.append(r); done = term or trunc
    g, returns = 0, []
    for r in reversed(rewards):
        g = r + .99 * g
        returns.insert(0, g)
    adv = torch.tensor(returns) - torch.stack(values)
    loss = -(torch.stack(logps) * adv.detach()).mean() + (adv ** 2).mean()
    opt.zero_grad(); loss.backward(); opt.step()
    print(episode, sum(rewards))
