"""Further networks of examples/, at any size, with data for each; models.py records their losses.

Names are those of the model files. Where an example draws random numbers (dropout, noise, what is hidden), dlc is
told to do something fixed instead, and so do these networks.
"""

import csv

import numpy
import torch
import torch.nn.functional as F
from torch import nn

from networks import ROOT, digits

TEXT = ROOT / "tests/data/shakespeare.txt"


class Digits(nn.Module):
    def __init__(self):
        super().__init__()
        self.conv1 = nn.Conv2d(1, 16, 3, padding=1)
        self.conv2 = nn.Conv2d(16, 32, 3, padding=1)
        self.fc = nn.Linear(512, 10)

    def forward(self, x):
        x = F.relu(self.conv2(F.relu(self.conv1(x))))
        return self.fc(F.max_pool2d(x, 2).flatten(1))


class CustomOperator(nn.Module):
    """With a swiglu whose gate comes first."""

    def __init__(self):
        super().__init__()
        self.fc1 = nn.Linear(64, 256)
        self.scale = nn.ParameterDict({"gain": torch.ones(128)})
        self.fc2 = nn.Linear(128, 10)

    def forward(self, x):
        gate, x = self.fc1(x).chunk(2, 1)
        return self.fc2(self.scale["gain"] * F.silu(gate) * x)


class Lstm(nn.Module):
    def __init__(self, hidden=12):
        super().__init__()
        self.lstm = nn.LSTM(8, hidden, 2, bidirectional=True, batch_first=True)
        self.fc = nn.Linear(2 * hidden, 10)

    def forward(self, x):
        return self.fc(self.lstm(x)[0][:, -1])


class Causal(nn.Module):
    def __init__(self, before, channels, dilation):
        super().__init__()
        self.conv1 = nn.Conv1d(before, channels, 3, padding=2 * dilation, dilation=dilation)
        self.conv2 = nn.Conv1d(channels, channels, 3, padding=2 * dilation, dilation=dilation)
        if dilation == 1:
            self.downsample = nn.Conv1d(before, channels, 1)
        self.dilation = dilation

    def forward(self, x):
        y = F.relu(self.conv1(x)[..., :64])
        y = F.relu(self.conv2(y)[..., :64])
        return F.relu(y + (self.downsample(x) if self.dilation == 1 else x))


class Series(nn.Module):
    def __init__(self):
        super().__init__()
        self.network = nn.Sequential(*[Causal(24 if i else 1, 24, 2**i) for i in range(5)])
        self.fc = nn.Linear(24, 10)

    def forward(self, x):
        return self.fc(self.network(x)[..., -1])


class Penguins(nn.Module):
    def __init__(self):
        super().__init__()
        self.species_in = nn.Embedding(3, 4)
        self.island_in = nn.Embedding(3, 4)
        self.sex_in = nn.Embedding(2, 4)
        self.fc1 = nn.Linear(15, 32)
        self.fc2 = nn.Linear(32, 1)

    def forward(self, measures, species, island, sex):
        x = [measures, self.species_in(species), self.island_in(island), self.sex_in(sex)]
        return self.fc2(F.relu(self.fc1(torch.cat(x, 1))))


class Autoencoder(nn.Module):
    def __init__(self):
        super().__init__()
        self.encoder = nn.Sequential(nn.Linear(64, 48), nn.ReLU(), nn.Linear(48, 16))
        self.decoder = nn.Sequential(nn.Linear(16, 48), nn.ReLU(), nn.Linear(48, 64))

    def forward(self, x):
        return self.decoder(self.encoder(0.75 * x + 0.125))


class Vae(nn.Module):
    """Its result is the bound of each sample."""

    def __init__(self):
        super().__init__()
        self.encoder = nn.Linear(64, 48)
        self.mu = nn.Linear(48, 8)
        self.logvar = nn.Linear(48, 8)
        self.decoder = nn.Sequential(nn.Linear(8, 48), nn.ReLU(), nn.Linear(48, 64))

    def forward(self, image):
        hidden = F.relu(self.encoder(image))
        mu, logvar = self.mu(hidden), self.logvar(hidden)
        drawn = torch.arange(8, dtype=mu.dtype) / 4 - 1
        logits = self.decoder(mu + torch.exp(0.5 * logvar) * drawn)
        distance = F.binary_cross_entropy_with_logits(logits, image, reduction="none").sum(1)
        return distance + 0.5 * (mu**2 + torch.exp(logvar) - logvar - 1).sum(1)


class Decoder(nn.Module):
    def __init__(self):
        super().__init__()
        self.encoder = nn.Sequential(nn.Conv2d(1, 16, 4, 2, 1), nn.LeakyReLU(0.2), nn.Flatten(),
                                     nn.Linear(256, 16))
        self.project = nn.Linear(16, 256)
        self.bn0 = nn.BatchNorm2d(64)
        self.up1 = nn.ConvTranspose2d(64, 32, 4, 2, 1, bias=False)
        self.bn1 = nn.BatchNorm2d(32)
        self.up2 = nn.ConvTranspose2d(32, 1, 4, 2, 1)

    def forward(self, x):
        x = F.relu(self.bn0(self.project(self.encoder(x)).unflatten(1, (64, 2, 2))))
        return torch.sigmoid(self.up2(F.relu(self.bn1(self.up1(x)))))


class Double(nn.Module):
    def __init__(self, before, channels):
        super().__init__()
        self.conv1 = nn.Conv2d(before, channels, 3, padding=1, bias=False)
        self.bn1 = nn.BatchNorm2d(channels)
        self.conv2 = nn.Conv2d(channels, channels, 3, padding=1, bias=False)
        self.bn2 = nn.BatchNorm2d(channels)

    def forward(self, x):
        return F.relu(self.bn2(self.conv2(F.relu(self.bn1(self.conv1(x))))))


class Up(nn.Module):
    def __init__(self, below, channels):
        super().__init__()
        self.up = nn.ConvTranspose2d(below, channels, 2, 2)
        self.twice = Double(2 * channels, channels)

    def forward(self, below, across):
        return self.twice(torch.cat([across, self.up(below)], 1))


class Unet(nn.Module):
    def __init__(self, width):
        super().__init__()
        self.down1 = Double(3, width)
        self.down2 = Double(width, 2 * width)
        self.down3 = Double(2 * width, 4 * width)
        self.up2 = Up(4 * width, 2 * width)
        self.up1 = Up(2 * width, width)
        self.head = nn.Conv2d(width, 2, 1)

    def forward(self, x):
        down1 = self.down1(x)
        down2 = self.down2(F.max_pool2d(down1, 2))
        down3 = self.down3(F.max_pool2d(down2, 2))
        return self.head(self.up1(self.up2(down3, down2), down1))


class Attention(nn.Module):
    """Causal, with its projections; `linear` makes a layer of them."""

    def __init__(self, width, heads, linear):
        super().__init__()
        self.c_attn, self.c_proj, self.heads = linear(width, 3 * width), linear(width, width), heads

    def forward(self, x):
        q, k, v = self.c_attn(x).unflatten(2, (3, self.heads, -1)).transpose(1, 3).unbind(2)
        y = F.scaled_dot_product_attention(q, k, v, is_causal=True)
        return self.c_proj(y.transpose(1, 2).flatten(2))


class Feedforward(nn.Module):
    def __init__(self, width, linear, approximate):
        super().__init__()
        self.c_fc, self.c_proj = linear(width, 4 * width), linear(4 * width, width)
        self.approximate = approximate

    def forward(self, x):
        return self.c_proj(F.gelu(self.c_fc(x), approximate=self.approximate))


class Layer(nn.Module):
    def __init__(self, width, heads, linear, bias, approximate):
        super().__init__()
        self.ln_1 = nn.LayerNorm(width, bias=bias)
        self.attn = Attention(width, heads, linear)
        self.ln_2 = nn.LayerNorm(width, bias=bias)
        self.mlp = Feedforward(width, linear, approximate)

    def forward(self, x):
        x = x + self.attn(self.ln_1(x))
        return x + self.mlp(self.ln_2(x))


class Gpt(nn.Module):
    def __init__(self, vocabulary, positions, width, layers, heads, linear, bias, approximate):
        super().__init__()
        self.wte = nn.Embedding(vocabulary, width)
        self.wpe = nn.Embedding(positions, width)
        self.h = nn.ModuleList(Layer(width, heads, linear, bias, approximate)
                               for _ in range(layers))
        self.ln_f = nn.LayerNorm(width, bias=bias)
        for embedding in self.wte, self.wpe:
            nn.init.normal_(embedding.weight, std=0.2)

    def forward(self, tokens):
        x = self.wte(tokens) + self.wpe.weight[: tokens.shape[1]]
        for layer in self.h:
            x = layer(x)
        return (self.ln_f(x) @ self.wte.weight.T).transpose(1, 2)


class Conv1D(nn.Module):
    """GPT-2's linear layer, whose weight is [inputs, outputs]."""

    def __init__(self, inputs, outputs):
        super().__init__()
        self.weight = nn.Parameter(torch.randn(inputs, outputs) * 0.1)
        self.bias = nn.Parameter(torch.randn(outputs) * 0.1)

    def forward(self, x):
        return x @ self.weight + self.bias


class GptChar(nn.Module):
    def __init__(self, *sizes):
        super().__init__()
        linear = lambda inputs, outputs: nn.Linear(inputs, outputs, bias=False)
        self.transformer = Gpt(*sizes, linear, False, "none")

    def forward(self, tokens):
        return self.transformer(tokens)


def encoder_layer(width, heads, norm_first):
    return nn.TransformerEncoderLayer(width, heads, 4 * width, 0, "gelu", batch_first=True,
                                      norm_first=norm_first)


class VitTiny(nn.Module):
    def __init__(self, width, layers):
        super().__init__()
        self.patches = nn.Conv2d(3, width, 4, 4)
        self.class_token = nn.Parameter(torch.randn(1, 1, width) * 0.02)
        self.positions = nn.Embedding(65, width)
        self.encoder = nn.TransformerEncoder(encoder_layer(width, 3, True), layers,
                                             nn.LayerNorm(width), enable_nested_tensor=False)
        self.head = nn.Linear(width, 10)

    def forward(self, x):
        x = self.patches(x).flatten(2).transpose(1, 2)
        x = torch.cat([self.class_token.expand(len(x), -1, -1), x], 1) + self.positions.weight
        return self.head(self.encoder(x)[:, 0])


class BertMini(nn.Module):
    """Its results are the negative logarithms at the hidden places, one after another."""

    def __init__(self, vocabulary, length, width, layers):
        super().__init__()
        self.embeddings = nn.Embedding(vocabulary, width)
        self.embeddings.mask = nn.Parameter(torch.randn(width))
        self.positions = nn.Embedding(length, width)
        self.norm = nn.LayerNorm(width)
        self.encoder = nn.TransformerEncoder(encoder_layer(width, 4, True), layers,
                                             nn.LayerNorm(width), enable_nested_tensor=False)
        self.transform = nn.Linear(width, width)
        self.transform_norm = nn.LayerNorm(width)
        self.head = nn.Linear(width, vocabulary)

    def forward(self, text):
        n, t = torch.meshgrid(*(torch.arange(count) for count in text.shape), indexing="ij")
        hidden = (n + t) % 3 == 0
        x = torch.where(hidden[..., None], self.embeddings.mask, self.embeddings(text))
        x = self.encoder(self.norm(x + self.positions.weight))
        x = self.head(self.transform_norm(F.gelu(self.transform(x))))
        return F.cross_entropy(x[hidden], text[hidden], reduction="none")


class LanguageModel(nn.Module):
    def __init__(self, vocabulary, width, hidden):
        super().__init__()
        self.embedding = nn.Embedding(vocabulary, width)
        self.lstm = nn.LSTM(width, hidden, 2, batch_first=True)
        self.head = nn.Linear(hidden, vocabulary)

    def forward(self, tokens):
        return self.head(self.lstm(self.embedding(tokens))[0]).transpose(1, 2)


class Seq2seq(nn.Module):
    def __init__(self, vocabulary, width, hidden):
        super().__init__()
        self.source = nn.Embedding(vocabulary, width)
        self.encoder = nn.LSTM(width, hidden, bidirectional=True, batch_first=True)
        self.target = nn.Embedding(vocabulary, width)
        self.decoder = nn.LSTM(width, 2 * hidden, batch_first=True)
        self.mix = nn.Linear(4 * hidden, 2 * hidden, bias=False)
        self.head = nn.Linear(2 * hidden, vocabulary)

    def forward(self, before, text):
        encoded = self.encoder(self.source(text).flip(1))[0]
        decoded = self.decoder(self.target(before))[0]
        found = F.scaled_dot_product_attention(decoded, encoded, encoded)
        return self.head(torch.tanh(self.mix(torch.cat([found, decoded], 2)))).transpose(1, 2)


def numbers(shape):
    """The digits for training: images, and what they are."""
    (x, y), _ = digits(shape)
    return x.double(), y


def pixels(shape=(64,)):
    """Images that are their own targets."""
    x = numbers(shape)[0]
    return x, x


def penguins():
    """The last of every five rows is for the test."""
    with open(ROOT / "examples/data/penguins.csv", newline="") as file:
        rows = [row for i, row in enumerate(csv.DictReader(file)) if i % 5 != 4]
    def words(column):
        known = sorted({row[column] for row in rows})
        return torch.tensor([known.index(row[column]) for row in rows])

    def column(name):
        return torch.tensor([float(row[name]) for row in rows], dtype=torch.float32).double()

    measures = [(column("bill_length_mm") - 44) / 5.5, (column("bill_depth_mm") - 17.2) / 2,
                (column("flipper_length_mm") - 201) / 14]
    return (torch.stack(measures, 1), words("species"), words("island"), words("sex"),
            column("body_mass_g")[:, None] / 1000)


def text(length, stride=1, level="character"):
    """Windows of the text, and the same one further; its last tenth is for the test."""
    if level == "byte":
        tokens = torch.from_numpy(numpy.frombuffer(TEXT.read_bytes(), numpy.uint8).copy()).long()
    else:
        characters = TEXT.read_text()
        known = {c: i for i, c in enumerate(sorted(set(characters)))}
        tokens = torch.tensor([known[c] for c in characters])
    windows = tokens[: 600 * stride + length].unfold(0, length + 1, stride)
    return windows[:, :-1], windows[:, 1:]


def digits_on_photographs():
    """As the trainer reads them, and normalised: a quarter of the images of segmentation.py."""
    import sys

    sys.path.insert(0, str(ROOT / "examples/data"))
    import segmentation

    photographs = segmentation.read_photographs(segmentation.CIFAR / "data_batch_1.bin")
    drawn = segmentation.compose(segmentation.read_digits(), photographs, 16, 5)
    images, masks = (numpy.frombuffer(each, numpy.uint8) for each in drawn)
    images, masks = images.reshape(-1, 3, 32, 32), masks.reshape(-1, 32, 32)
    images, masks = images[:, :, ::2, ::2].copy(), masks[:, ::2, ::2].copy()
    x = (torch.from_numpy(images).double() / 255 - 0.5) / 0.25
    return x, torch.from_numpy(masks).long(), {"train_image": images, "train_mask": masks}
