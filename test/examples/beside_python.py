"""The losses of the examples that PyTorch has too, each trained for a few steps on the same data and from the same seed.

The argument is a file with JSON: {"mnist": 2, …}, the number of steps of each; the answer is a list of losses for each.
"""

import json
import sys

import torch
import torch.nn.functional as F
from torch import nn, optim
from torch.distributions import Categorical
from torch.utils.data import DataLoader, TensorDataset


class Convolutions(nn.Module):
    def __init__(self):
        super().__init__()
        self.conv1 = nn.Conv2d(1, 32, 3, 1)
        self.conv2 = nn.Conv2d(32, 64, 3, 1)
        self.dropout1 = nn.Dropout(0.25)
        self.dropout2 = nn.Dropout(0.5)
        self.fc1 = nn.Linear(9216, 128)
        self.fc2 = nn.Linear(128, 10)

    def forward(self, images):
        x = F.relu(self.conv1(images))
        x = F.relu(self.conv2(x))
        x = self.dropout1(F.max_pool2d(x, 2))
        x = F.relu(self.fc1(torch.flatten(x, 1)))
        return F.log_softmax(self.fc2(self.dropout2(x)), 1)


class Rows(nn.Module):
    def __init__(self):
        super().__init__()
        self.rnn = nn.LSTM(input_size=28, hidden_size=64, batch_first=True)
        self.batchnorm = nn.BatchNorm1d(64)
        self.dropout1 = nn.Dropout(0.25)
        self.dropout2 = nn.Dropout(0.5)
        self.fc1 = nn.Linear(64, 32)
        self.fc2 = nn.Linear(32, 10)

    def forward(self, images):
        rows, _ = self.rnn(images.reshape(-1, 28, 28))
        last = self.batchnorm(rows[:, -1])
        x = F.relu(self.fc1(self.dropout1(last)))
        return F.log_softmax(self.fc2(self.dropout2(x)), 1)


def classify(steps, Net, count, batch_size, noise):
    torch.manual_seed(1)
    patterns = torch.rand(10, 1, 7, 7).round()
    glyphs = patterns.repeat_interleave(4, 2).repeat_interleave(4, 3)

    def draw(count):
        digits = torch.randint(10, (count,))
        return TensorDataset(glyphs[digits] + torch.randn(count, 1, 28, 28) * noise, digits)

    train = DataLoader(draw(count), batch_size=batch_size, shuffle=True)
    draw(256)
    model = Net()
    optimizer = optim.Adadelta(model.parameters(), lr=1.0)
    model.train()
    batches = iter(train)
    losses = []
    for _ in range(steps):
        images, digits = next(batches)
        optimizer.zero_grad()
        loss = F.nll_loss(model(images), digits)
        loss.backward()
        optimizer.step()
        losses.append(loss.item())
    return losses


def mnist(steps):
    return classify(steps, Convolutions, 960, 32, 0.8)


def mnist_rnn(steps):
    return classify(steps, Rows, 1920, 64, 0.5)


class VAE(nn.Module):
    def __init__(self):
        super().__init__()
        self.fc1 = nn.Linear(784, 400)
        self.fc21 = nn.Linear(400, 20)
        self.fc22 = nn.Linear(400, 20)
        self.fc3 = nn.Linear(20, 400)
        self.fc4 = nn.Linear(400, 784)

    def forward(self, x):
        h1 = F.relu(self.fc1(x.view(-1, 784)))
        mu, logvar = self.fc21(h1), self.fc22(h1)
        std = torch.exp(logvar * 0.5)
        z = mu + torch.randn_like(std) * std
        return torch.sigmoid(self.fc4(F.relu(self.fc3(z)))), mu, logvar


def vae(steps):
    torch.manual_seed(1)
    x, y, radius = torch.rand(3, 2048, 1, 1)
    places = torch.arange(28) / 27
    across = (places.view(1, 1, 28) - (x * 0.6 + 0.2)) ** 2
    down = (places.view(1, 28, 1) - (y * 0.6 + 0.2)) ** 2
    inside = (radius * 0.1 + 0.1) ** 2 - (across + down)
    images = torch.sigmoid(inside * 400).unsqueeze(1)
    model = VAE()
    optimizer = optim.Adam(model.parameters(), lr=1e-3)
    batches = iter(DataLoader(TensorDataset(images), batch_size=128, shuffle=True))
    losses = []
    for _ in range(steps):
        [batch] = next(batches)
        optimizer.zero_grad()
        reconstruction, mu, logvar = model(batch)
        bce = F.binary_cross_entropy(reconstruction, batch.view(-1, 784), reduction="sum")
        loss = bce + torch.sum(logvar + 1 - mu.pow(2) - logvar.exp()) * -0.5
        loss.backward()
        optimizer.step()
        losses.append(loss.item())
    return losses


class RNNModel(nn.Module):
    def __init__(self, ntoken, size, layers):
        super().__init__()
        self.ntoken, self.size, self.layers = ntoken, size, layers
        self.drop = nn.Dropout(0.2)
        self.encoder = nn.Embedding(ntoken, size)
        self.rnn = nn.LSTM(size, size, layers, dropout=0.2)
        self.decoder = nn.Linear(size, ntoken)
        nn.init.uniform_(self.encoder.weight, -0.1, 0.1)
        nn.init.zeros_(self.decoder.bias)
        nn.init.uniform_(self.decoder.weight, -0.1, 0.1)

    def forward(self, input, hidden):
        output, hidden = self.rnn(self.drop(self.encoder(input)), hidden)
        decoded = self.decoder(self.drop(output)).view(-1, self.ntoken)
        return F.log_softmax(decoded, 1), hidden


def word_language_model(steps):
    subjects = "the-cat the-dog a-bird my-friend the-child our-teacher nobody".split()
    verbs = "sees follows likes paints finds".split()
    objects = "the-moon a-river the-garden old-books a-song".split()
    words = []
    for i in range(2000):
        words += [subjects[i % 7], verbs[(i * i + 1) % 5], objects[(i + i % 7) % 5], "<eos>"]
    vocabulary = list(dict.fromkeys(words))
    tokens = torch.tensor([vocabulary.index(word) for word in words])
    batch_size, bptt, clip, lr = 10, 16, 0.25, 20
    rows = len(words) // batch_size
    data = tokens[: rows * batch_size].view(batch_size, -1).t().contiguous()
    torch.manual_seed(1111)
    model = RNNModel(len(vocabulary), 64, 2)
    model.train()
    hidden = torch.zeros(2, batch_size, 64), torch.zeros(2, batch_size, 64)
    losses = []
    for step in range(steps):
        at = step * bptt % (rows - bptt - 1)
        model.zero_grad()
        hidden = tuple(state.detach() for state in hidden)
        output, hidden = model(data[at : at + bptt], hidden)
        loss = F.nll_loss(output, data[at + 1 : at + 1 + bptt].reshape(-1))
        loss.backward()
        torch.nn.utils.clip_grad_norm_(model.parameters(), clip)
        with torch.no_grad():
            for parameter in model.parameters():
                parameter.add_(parameter.grad, alpha=-lr)
        losses.append(loss.item())
    return losses


class Sequence(nn.Module):
    def __init__(self):
        super().__init__()
        self.lstm1 = nn.LSTMCell(1, 51)
        self.lstm2 = nn.LSTMCell(51, 51)
        self.linear = nn.Linear(51, 1)

    def forward(self, input):
        outputs = []
        h_t, c_t, h_t2, c_t2 = (torch.zeros(input.size(0), 51, dtype=torch.double) for _ in range(4))
        for value in input.split(1, dim=1):
            h_t, c_t = self.lstm1(value, (h_t, c_t))
            h_t2, c_t2 = self.lstm2(h_t, (h_t2, c_t2))
            outputs.append(self.linear(h_t2))
        return torch.cat(outputs, dim=1)


def time_sequence_prediction(steps):
    torch.manual_seed(0)
    period, length, count = 6, 60, 12
    begins = torch.randint(-4 * period, 4 * period, (count, 1))
    waves = ((torch.arange(length) + begins).double() / period).sin()
    input, target = waves[3:, :-1], waves[3:, 1:]
    model = Sequence().double()
    criterion = nn.MSELoss()
    optimizer = optim.LBFGS(model.parameters(), lr=0.8)

    def closure():
        optimizer.zero_grad()
        loss = criterion(model(input), target)
        loss.backward()
        return loss

    return [optimizer.step(closure).item() for _ in range(steps)]


class Policy(nn.Module):
    def __init__(self):
        super().__init__()
        self.affine1 = nn.Linear(4, 128)
        self.action_head = nn.Linear(128, 2)
        self.value_head = nn.Linear(128, 1)

    def forward(self, state):
        x = F.relu(self.affine1(state))
        return F.softmax(self.action_head(x), dim=-1), self.value_head(x)


def act(state, action):
    place, speed, angle, turn = state
    force = 10 if action == 1 else -10
    turning = 15.8 * angle - 1.46 * force
    pushing = 0.97 * force - 0.72 * angle
    state = place + 0.02 * speed, speed + 0.02 * pushing, angle + 0.02 * turn, turn + 0.02 * turning
    return state, abs(state[0]) > 2.4 or abs(state[2]) > 0.209


def actor_critic(steps):
    torch.manual_seed(543)
    model = Policy()
    optimizer = optim.Adam(model.parameters(), lr=3e-2)
    losses = []
    for _ in range(steps):
        state, done = (torch.rand(4) * 0.1 - 0.05).tolist(), False
        log_probs, values, length = [], [], 0
        while not done and length < 500:
            probabilities, value = model(torch.tensor(state))
            choice = Categorical(probabilities)
            action = choice.sample()
            log_probs.append(choice.log_prob(action))
            values.append(value)
            state, done = act(state, action.item())
            length += 1
        sums = []
        for _ in range(length):
            sums.insert(0, 1 + 0.99 * (sums[0] if sums else 0))
        returns = torch.tensor(sums)
        returns = (returns - returns.mean()) / (returns.std() + 2**-23)
        policy_losses = [-log_prob * (R - value.item()) for log_prob, value, R in zip(log_probs, values, returns)]
        value_losses = [F.smooth_l1_loss(value, R.view(1)) for value, R in zip(values, returns)]
        optimizer.zero_grad()
        loss = torch.stack(policy_losses).sum() + torch.stack(value_losses).sum()
        loss.backward()
        optimizer.step()
        losses.append(loss.item())
    return losses


torch.set_num_threads(1)
with open(sys.argv[1]) as file:
    print(json.dumps({name: globals()[name](steps) for name, steps in json.load(file).items()}))
