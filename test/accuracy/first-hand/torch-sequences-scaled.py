# expects: preprocess-before-split
import torch
import torch.nn as nn
from torch.utils.data import TensorDataset, DataLoader
import pandas as pd
from sklearn.preprocessing import MinMaxScaler
df = pd.read_csv('flights.csv')
all_data = df['passengers'].values.astype(float)
test_data_size = 12
scaler = MinMaxScaler(feature_range=(-1, 1))
all_n = scaler.fit_transform(all_data.reshape(-1, 1))
train_data = all_n[:-test_data_size]
test_data = all_n[-test_data_size:]
train_data = torch.FloatTensor(train_data).view(-1)
def create_inout_sequences(input_data, tw):
    inout_seq = []
    L = len(input_data)
    for i in range(L - tw):
        train_seq = input_data[i:i + tw]
        train_label = input_data[i + tw:i + tw + 1]
        inout_seq.append((train_seq, train_label))
    return inout_seq
train_inout_seq = create_inout_sequences(train_data, 12)
test_seq = create_inout_sequences(torch.FloatTensor(test_data).view(-1), 3)
class LSTM(nn.Module):
    def __init__(self):
        super().__init__()
        self.lstm = nn.LSTM(1, 100)
    def forward(self, input_seq):
        out, self.hidden = self.lstm(input_seq.view(len(input_seq), 1, -1))
        return out[-1]
model = LSTM()
loss_function = nn.MSELoss()
optimizer = torch.optim.Adam(model.parameters(), lr=0.001)
for i in range(150):
    for seq, labels in train_inout_seq:
        optimizer.zero_grad()
        y_pred = model(seq)
        single_loss = loss_function(y_pred, labels)
        single_loss.backward()
        optimizer.step()
total = 0
for seq, labels in test_seq:
    total += loss_function(model(seq), labels).item()
