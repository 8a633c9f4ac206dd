# expects: nothing
import torch
import torch.nn as nn
import numpy as np
class CharRNN(nn.Module):
    def __init__(self):
        super().__init__()
        self.rnn = nn.LSTM(10, 10)
    def forward(self, x, h):
        return self.rnn(x, h)
text = open('anna.txt').read()
chars = tuple(set(text))
int2char = dict(enumerate(chars))
encoded = np.array([char2int[ch] for ch in text])
def get_batches(arr, n):
    for i in range(0, arr.shape[1], n):
        yield arr[:, i:i + n], arr[:, i + 1:i + n + 1]
def train(net, data, epochs=10, val_frac=0.1):
    opt = torch.optim.Adam(net.parameters())
    criterion = nn.CrossEntropyLoss()
    val_idx = int(len(data) * (1 - val_frac))
    data, val_data = data[:val_idx], data[val_idx:]
    for e in range(epochs):
        h = net.init_hidden(4)
        for x, y in get_batches(data, 5):
            inputs, targets = torch.from_numpy(x), torch.from_numpy(y)
            net.zero_grad()
            output, h = net(inputs, h)
            loss = criterion(output, targets)
            loss.backward()
            opt.step()
    val_h = net.init_hidden(4)
    for x, y in get_batches(val_data, 5):
        output, val_h = net(torch.from_numpy(x), val_h)
        val_loss = criterion(output, torch.from_numpy(y))
        print(val_loss.item())
net = CharRNN()
train(net, encoded)
