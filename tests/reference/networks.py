"""The networks of examples/ as PyTorch modules, with their data and their optimizers.

Names of modules are those of the model files, so that state_dict and checkpoint have the same keys.
"""

import dataclasses
import functools
import pathlib
import typing

import numpy
import torch
import torch.nn.functional as F
from torch import nn

ROOT = pathlib.Path(__file__).resolve().parents[2]


class Cifar10(nn.Module):
    """The network of the PyTorch tutorial "Training a Classifier"."""

    def __init__(self):
        super().__init__()
        self.conv1 = nn.Conv2d(3, 6, 5)
        self.conv2 = nn.Conv2d(6, 16, 5)
        self.fc1 = nn.Linear(16 * 5 * 5, 120)
        self.fc2 = nn.Linear(120, 84)
        self.fc3 = nn.Linear(84, 10)

    def forward(self, x):
        x = F.max_pool2d(F.relu(self.conv1(x)), 2)
        x = F.max_pool2d(F.relu(self.conv2(x)), 2)
        x = torch.flatten(x, 1)
        x = F.relu(self.fc1(x))
        x = F.relu(self.fc2(x))
        return self.fc3(x)


class Mlp(nn.Module):
    def __init__(self):
        super().__init__()
        self.fc1 = nn.Linear(64, 128)
        self.fc2 = nn.Linear(128, 64)
        self.fc3 = nn.Linear(64, 10)

    def forward(self, x):
        return self.fc3(torch.tanh(self.fc2(F.relu(self.fc1(x)))))


class Residual(nn.Module):
    def __init__(self, activation=F.gelu):
        super().__init__()
        self.activation = activation
        self.stem = nn.Conv2d(1, 16, 3, padding=1, bias=False)
        self.bn0 = nn.BatchNorm2d(16)
        self.conv1 = nn.Conv2d(16, 16, 3, padding=1, bias=False)
        self.bn1 = nn.BatchNorm2d(16)
        self.conv2 = nn.Conv2d(16, 16, 3, padding=1, bias=False)
        self.bn2 = nn.BatchNorm2d(16)
        self.conv3 = nn.Conv2d(16, 32, 3, stride=2, padding=1, bias=False)
        self.bn3 = nn.BatchNorm2d(32)
        self.conv4 = nn.Conv2d(32, 32, 3, padding=1, bias=False)
        self.bn4 = nn.BatchNorm2d(32)
        self.shortcut = nn.Conv2d(16, 32, 1, stride=2, bias=False)
        self.bn5 = nn.BatchNorm2d(32)
        self.fc = nn.Linear(32, 10)

    def forward(self, x):
        block1 = self.activation(self.bn0(self.stem(x)))
        main = self.bn2(self.conv2(self.activation(self.bn1(self.conv1(block1)))))
        block2 = self.activation(main + block1)
        main = self.bn4(self.conv4(self.activation(self.bn3(self.conv3(block2)))))
        y = self.activation(main + self.bn5(self.shortcut(block2)))
        return self.fc(torch.flatten(F.avg_pool2d(y, 4), 1))


def digits(shape):
    """The split that `test_every: 5` makes: the last of every five samples is for the test."""
    table = numpy.loadtxt(ROOT / "examples/data/digits.csv", delimiter=",", dtype=numpy.float32)
    x = torch.from_numpy(table[:, :-1] / 16).reshape(-1, *shape)
    y = torch.from_numpy(table[:, -1]).long()
    test = torch.arange(len(y)) % 5 == 4
    return (x[~test], y[~test]), (x[test], y[test])


def cifar10(folder):
    """Records of a label and 3072 bytes of image, scaled to [-1, 1] as in the tutorial."""

    def read(names):
        records = numpy.concatenate([numpy.fromfile(name, numpy.uint8) for name in names])
        records = torch.from_numpy(records.reshape(-1, 3073))
        x = records[:, 1:].reshape(-1, 3, 32, 32).float().div(255).sub(0.5).div(0.5)
        return x, records[:, 0].long()

    folder = pathlib.Path(folder)
    return read(sorted(folder.glob("data_batch_*.bin"))), read([folder / "test_batch.bin"])


def sgd(parameters, **settings):
    return torch.optim.SGD(parameters, **{"lr": 0.001, "momentum": 0.9, **settings})


def adam(parameters, **settings):
    return torch.optim.Adam(parameters, **{"lr": 0.001, **settings})


def nesterov(parameters, **settings):
    defaults = {"lr": 0.01, "momentum": 0.9, "nesterov": True, "weight_decay": 0.0005}
    return torch.optim.SGD(parameters, **{**defaults, **settings})


@dataclasses.dataclass
class Example:
    module: typing.Callable
    data: typing.Callable
    optimizer: typing.Callable
    drop_last: bool = False  # normalisation over a short batch is another function


EXCERPT = ROOT / "tests/data/cifar10"
EXAMPLES = {
    "cifar10": Example(Cifar10, functools.partial(cifar10, EXCERPT), sgd),
    "mlp": Example(Mlp, functools.partial(digits, (64,)), adam),
    "residual": Example(Residual, functools.partial(digits, (1, 8, 8)), nesterov, True),
    "residual_relu": Example(
        functools.partial(Residual, F.relu), functools.partial(digits, (1, 8, 8)), nesterov, True
    ),
}
