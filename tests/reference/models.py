#!/usr/bin/env python3
"""Records the first 50 losses of the examples, at a small size and in double.

    DLC=build/dlc venv/bin/python tests/reference/models.py [NAME ...]

This writes models/NAME.options, what dlc is told beside the model file, and models/NAME.safetensors:
PyTorch's initial weights under the names that dlc gives them (where the module's are others, they are
in the same order), the losses, and data that the repository does not have otherwise. cifar10 and
residual have trajectories; mlp has one as well, and is here for the averages of its parameters, by
which the test split is evaluated. In double the kinks of ReLU hardly matter. But deep networks of a few
channels, each normalised over a few values, part after some steps from any two roundings, unless
they begin calmly: PyTorch is run again from weights that differ in the last digit, and losses that
then differ are an error. Those named _bf16 are in float, under torch.autocast. Data are the excerpts of CIFAR-10 and Shakespeare in tests/data, and the
tables of examples/data.
"""

import functools
import os
import pathlib
import re
import subprocess
import sys

import numpy
import torch
import torch.nn.functional as F
from safetensors.numpy import save_file
from torch import nn
from torch.optim.swa_utils import AveragedModel, get_ema_multi_avg_fn

import small
from networks import EXCERPT, ROOT, Mlp, cifar10, digits

STEPS = 50
FOLDER = pathlib.Path(__file__).resolve().parent / "models"
MEAN, STD = (0.4914, 0.4822, 0.4465), (0.247, 0.2435, 0.2616)
VIT_MEAN, VIT_STD = (0.49, 0.48, 0.45), (0.25, 0.24, 0.26)


def conv(before, after, size, stride=1, groups=1):
    """Without a bias, and normalised."""
    return nn.Sequential(
        nn.Conv2d(before, after, size, stride, size // 2, groups=groups, bias=False),
        nn.BatchNorm2d(after),
    )


class Vgg11(nn.Sequential):
    def __init__(self, width):
        layers, before = [], 3
        for multiple, count in (1, 1), (2, 1), (4, 2), (8, 2), (8, 2):
            for _ in range(count):
                layers += [nn.Conv2d(before, multiple * width, 3, padding=1),
                           nn.BatchNorm2d(multiple * width), nn.ReLU()]
                before = multiple * width
            layers.append(nn.MaxPool2d(2))
        super().__init__(*layers, nn.Flatten(), nn.Linear(before, 10))


class Block(nn.Module):
    """Of a residual network: `layers` beside a shortcut."""

    def __init__(self, layers, shortcut=None):
        super().__init__()
        self.layers, self.shortcut = layers, shortcut

    def forward(self, x):
        return F.relu(self.layers(x) + (x if self.shortcut is None else self.shortcut(x)))


def basic_block(before, after, stride):
    layers = nn.Sequential(conv(before, after, 3, stride), nn.ReLU(), conv(after, after, 3))
    return Block(layers, conv(before, after, 1, stride) if stride != 1 else None)


def bottleneck(before, width, stride, project):
    layers = nn.Sequential(conv(before, width, 1), nn.ReLU(), conv(width, width, 3, stride),
                           nn.ReLU(), conv(width, 4 * width, 1))
    return Block(layers, conv(before, 4 * width, 1, stride) if project else None)


def head(features):
    return [nn.AdaptiveAvgPool2d(1), nn.Flatten(), nn.Linear(features, 10)]


def resnet18(width):
    layers, before = [conv(3, width, 3), nn.ReLU()], width
    for multiple, stride in (1, 1), (2, 2), (4, 2), (8, 2):
        after = multiple * width
        layers += [basic_block(before, after, stride), basic_block(after, after, 1)]
        before = after
    return nn.Sequential(*layers, *head(before))


def resnet50(width):
    layers, before = [conv(3, width, 7, 2), nn.ReLU(), nn.MaxPool2d(3, 2, 1)], width
    for multiple, blocks, stride in (1, 3, 1), (2, 4, 2), (4, 6, 2), (8, 3, 2):
        for i in range(blocks):
            layers.append(bottleneck(before, multiple * width, 1 if i else stride, i == 0))
            before = 4 * multiple * width
    return nn.Sequential(*layers, *head(before))


class InvertedResidual(nn.Module):
    def __init__(self, before, after, stride, expand):
        super().__init__()
        inside = before * expand
        first = [conv(before, inside, 1), nn.ReLU6()] if expand != 1 else []
        self.layers = nn.Sequential(*first, conv(inside, inside, 3, stride, inside), nn.ReLU6(),
                                    conv(inside, after, 1))
        self.adds = stride == 1 and before == after

    def forward(self, x):
        return self.layers(x) + x if self.adds else self.layers(x)


def mobilenet_v2(width):
    layers, before = [conv(3, 4 * width, 3), nn.ReLU6()], 4 * width
    for multiple, times, stride, expand in ((2, 1, 1, 1), (3, 2, 1, 6), (4, 3, 2, 6), (8, 4, 2, 6),
                                            (12, 3, 1, 6), (20, 3, 2, 6), (40, 1, 1, 6)):
        for i in range(times):
            after = multiple * width
            layers.append(InvertedResidual(before, after, 1 if i else stride, expand))
            before = after
    return nn.Sequential(*layers, conv(before, 160 * width, 1), nn.ReLU6(), *head(160 * width))


def calm(network):
    """With the last normalisation of each block begun at 0.1, so that the blocks first add little:
    from ones the gradients of many small layers grow until PyTorch parts from itself within steps."""
    for block in network.modules():
        if isinstance(block, Block) or getattr(block, "adds", False):
            nn.init.constant_(block.layers[-1][1].weight, 0.1)
    return network


class DenseLayer(nn.Module):
    def __init__(self, before, growth):
        super().__init__()
        self.layers = nn.Sequential(
            nn.BatchNorm2d(before), nn.ReLU(), nn.Conv2d(before, 4 * growth, 1, bias=False),
            nn.BatchNorm2d(4 * growth), nn.ReLU(),
            nn.Conv2d(4 * growth, growth, 3, padding=1, bias=False))

    def forward(self, x):
        return torch.cat([x, self.layers(x)], 1)


def densenet121(growth, depths):
    layers, before = [nn.Conv2d(3, 2 * growth, 3, padding=1, bias=False)], 2 * growth
    for i, depth in enumerate(depths):
        for _ in range(depth):
            layers.append(DenseLayer(before, growth))
            before += growth
        if i < 3:
            layers += [nn.BatchNorm2d(before), nn.ReLU(),
                       nn.Conv2d(before, before // 2, 1, bias=False), nn.AvgPool2d(2)]
            before //= 2
    return nn.Sequential(*layers, nn.BatchNorm2d(before), nn.ReLU(), *head(before))


class ChannelNorm(nn.LayerNorm):
    def forward(self, x):
        return super().forward(x.permute(0, 2, 3, 1)).permute(0, 3, 1, 2)


class Unit(nn.Module):
    """Of ConvNeXt."""

    def __init__(self, channels):
        super().__init__()
        self.dwconv = nn.Conv2d(channels, channels, 7, padding=3, groups=channels)
        self.norm = nn.LayerNorm(channels, eps=1e-6)
        self.mix = nn.Sequential(nn.Linear(channels, 4 * channels), nn.GELU(),
                                 nn.Linear(4 * channels, channels))
        self.gamma = nn.Parameter(torch.full((channels,), 1e-6))
        self.register_module("last", None)

    def named_in_order(self):
        return [*self.dwconv.parameters(), *self.norm.parameters(), *self.mix.parameters(),
                self.gamma]

    def forward(self, x):
        y = self.gamma * self.mix(self.norm(self.dwconv(x).permute(0, 2, 3, 1)))
        return x + y.permute(0, 3, 1, 2)


def convnext_tiny(width, units):
    layers = [nn.Conv2d(3, width, 2, 2), ChannelNorm(width, eps=1e-6)]
    for i, count in enumerate(units):
        channels = width * 2**i
        if i:
            layers += [ChannelNorm(channels // 2, eps=1e-6),
                       nn.Conv2d(channels // 2, channels, 2, 2)]
        layers += [Unit(channels) for _ in range(count)]
    return nn.Sequential(*layers, nn.AdaptiveAvgPool2d(1), nn.Flatten(),
                         nn.LayerNorm(channels, eps=1e-6), nn.Linear(channels, 10))


def tensors(module):
    """Parameters and buffers in the order of dlc: that of the layers, and within one PyTorch's."""
    if isinstance(module, Unit):
        return module.named_in_order()
    own = [value for value in module._parameters.values() if value is not None]
    own += [value for value in module._buffers.values() if value is not None]
    return own + [tensor for child in module.children() for tensor in tensors(child)]


def images(mean=MEAN, std=STD):
    """Normalised in double, from bytes."""
    (x, y), _ = cifar10(EXCERPT)
    mean, std = (torch.tensor(v, dtype=torch.float64).view(3, 1, 1) for v in (mean, std))
    return (((x.double() * 0.5 + 0.5) * 255).round() / 255 - mean) / std, y


def table(name, target):
    """Numbers, normalised as the model file says; the last of every five rows is for the test."""
    text = (ROOT / f"examples/models/{name}.yaml").read_text()
    mean, std = (
        torch.tensor([float(number) for number in re.findall(r"[-\d.e]+", numbers)],
                     dtype=torch.float64)
        for numbers in re.findall(r"    (?:mean|std): \[(.*?)\]", text, re.S))
    path = ROOT / re.search(r"path: ([\w/.]+)", text)[1]
    rows = torch.from_numpy(numpy.loadtxt(path, delimiter=",", skiprows=1))
    rows = rows[torch.arange(len(rows)) % 5 != 4]
    return (rows[:, :-1] - mean) / std, rows[:, -1:]


def mean(values, *_):
    return values.mean()


def model_file(name):
    name = name.removesuffix("_bf16")
    path = ROOT / f"examples/models/{name}.yaml"
    return path if path.exists() else ROOT / f"examples/{name}.yaml"


SGD = functools.partial(torch.optim.SGD, lr=0.05, momentum=0.9, weight_decay=5e-4)
SEEDS = {"mobilenet_v2": 3}  # with which it does not part from itself
SLOW = 0.001  # at the models' own rates such small networks part even in double
SMALL = {"train.batch_size": 8}
STEADY = {"schedule": "{lambda: 1}"}  # schedules are compared apart, over 200 steps
TEXT = {"train.batch_size": 8, "data.path": "tests/data/shakespeare.txt"}


def adam(lr, **settings):
    return functools.partial(torch.optim.Adam, lr=lr, **settings)


def adamw(lr, weight_decay, **settings):
    return functools.partial(torch.optim.AdamW, lr=lr, weight_decay=weight_decay, **settings)


def clipped(optimizer):
    """With the gradients clipped to a norm of 1 before each step."""
    def make(parameters):
        parameters = list(parameters)
        made = optimizer(parameters)
        made.register_step_pre_hook(lambda *_: nn.utils.clip_grad_norm_(parameters, 1) and None)
        return made

    return make


MODELS = {
    "vgg11": (lambda: Vgg11(2), images, F.cross_entropy, SGD,
              {**SMALL, **STEADY, "parameters.width": 2}),
    "resnet18": (lambda: resnet18(2), images, F.cross_entropy, functools.partial(SGD, lr=SLOW),
                 {**SMALL, **STEADY, "parameters.width": 2, "optimizer.sgd.lr": SLOW}),
    "resnet50": (lambda: calm(resnet50(2)), images, F.cross_entropy,
                 functools.partial(SGD, lr=SLOW, weight_decay=1e-4),
                 {**SMALL, "parameters.width": 2, "parameters.size": 32, "parameters.classes": 10,
                  "data": "{format: cifar10, path: tests/data/cifar10}",
                  "inputs.image.scale": "1/255", "inputs.image.mean": list(MEAN),
                  "inputs.image.std": list(STD), "optimizer.sgd.lr": SLOW}),
    "mobilenet_v2": (lambda: calm(mobilenet_v2(1)), images, F.cross_entropy,
                     functools.partial(SGD, lr=SLOW, weight_decay=4e-5),
                     {**SMALL, **STEADY, "parameters.width": 1, "parameters.dropout": 0,
                      "optimizer.sgd.lr": SLOW}),
    "densenet121": (lambda: densenet121(2, (2, 2, 3, 2)), images, F.cross_entropy,
                    functools.partial(SGD, weight_decay=1e-4),
                    {**SMALL, **STEADY, "parameters.growth": 2, "parameters.depth1": 2,
                     "parameters.depth2": 2, "parameters.depth3": 3, "parameters.depth4": 2}),
    "convnext_tiny": (lambda: convnext_tiny(4, (3, 3, 2, 3)), images,
                      functools.partial(F.cross_entropy, label_smoothing=0.1),
                      functools.partial(torch.optim.AdamW, lr=0.001, weight_decay=0.05),
                      {**SMALL, **STEADY, "parameters.width": 4, "parameters.units3": 2,
                       "parameters.drop": 0, "data.augment": "[]"}),
    "logistic_regression": (lambda: nn.Linear(30, 1), lambda: table("logistic_regression", 1),
                            F.binary_cross_entropy_with_logits,
                            functools.partial(SGD, lr=0.5, weight_decay=0.0022),
                            {"train.batch_size": 65}),
    "linear_regression": (lambda: nn.Linear(10, 1), lambda: table("linear_regression", 1),
                          F.mse_loss, functools.partial(SGD, lr=0.1, weight_decay=0),
                          {"train.batch_size": 354}),
    "mlp": (Mlp, lambda: small.numbers((64,)), F.cross_entropy, adam(0.001),
            {"train.batch_size": 32, "average.ema.decay": 0.9}),
    "digits": (small.Digits, lambda: small.numbers((1, 8, 8)), F.cross_entropy, adam(0.002),
               {"train.batch_size": 32, "model.5.dropout.p": 0}),
    "custom_operator": (small.CustomOperator, lambda: small.numbers((64,)), F.cross_entropy,
                        adam(0.002), {"train.batch_size": 32}),
    "lstm": (small.Lstm, lambda: small.numbers((8, 8)), F.cross_entropy, adam(0.003),
             {**SMALL, "model.0.lstm.hidden_size": 12}),
    "series": (small.Series, lambda: small.numbers((1, 64)), F.cross_entropy, adam(0.003),
               {**SMALL, "blocks.causal.layers.3.dropout.p": 0}),
    "penguins": (small.Penguins, small.penguins, F.mse_loss, adam(0.01), {"train.batch_size": 32}),
    "autoencoder": (small.Autoencoder, small.pixels, F.mse_loss, adam(0.003),
                    {"train.batch_size": 32,
                     "operators.noise": "|\n (x[...]) -> y[...]\n y[...] = 0.75*x[...] + 0.125"}),
    "vae": (small.Vae, small.pixels, mean, adam(0.003),
            {"train.batch_size": 32,
             "operators.sample": "|\n (mu[N, D], logvar[N, D]) -> z[N, D]\n "
                                 "z[n, d] = mu[n, d] + exp(0.5*logvar[n, d])*(d/4 - 1)"}),
    "decoder": (small.Decoder, lambda: small.pixels((1, 8, 8)), F.mse_loss,
                adam(0.002, betas=(0.5, 0.999)), {"train.batch_size": 32}),
    "unet": (lambda: small.Unet(3), small.digits_on_photographs, F.cross_entropy, adam(0.003),
             {**SMALL, "parameters.width": 3, "data.augment": "[]",
              "inputs.image.shape": "[3, 16, 16]", "inputs.mask.shape": "[16, 16]"}),
    "vit_tiny": (lambda: small.VitTiny(24, 2), lambda: images(VIT_MEAN, VIT_STD),
                 functools.partial(F.cross_entropy, label_smoothing=0.1), adamw(0.001, 0.05),
                 {**SMALL, **STEADY, "parameters.layers": 2, "parameters.features": 24,
                  "parameters.dropout": 0, "data.augment": "[]"}),
    "gpt_char": (lambda: small.GptChar(65, 16, 24, 2, 4), lambda: small.text(16), F.cross_entropy,
                 adamw(0.001, 0.1, betas=(0.9, 0.99)),
                 {**TEXT, **STEADY, "parameters.T": 16, "parameters.n_layer": 2,
                  "parameters.n_embd": 24}),
    "gpt2": (lambda: small.Gpt(256, 32, 24, 2, 4, small.Conv1D, True, "tanh"),
             lambda: small.text(16, level="byte"), F.cross_entropy,
             adamw(3e-4, 0.1, betas=(0.9, 0.95)),
             {**TEXT, "parameters.T": 16, "parameters.n_ctx": 32, "parameters.vocabulary": 256,
              "parameters.n_layer": 2, "parameters.n_head": 4, "parameters.n_embd": 24}),
    "bert_mini": (lambda: small.BertMini(65, 16, 24, 2), lambda: small.text(16), mean,
                  adamw(0.004, 0.01),
                  {**TEXT, **STEADY, "parameters.T": 16, "parameters.layers": 2,
                   "parameters.features": 24, "operators.masked_embedding":
                   "|\n (text: i32[N, T], parameter weight[V, D], parameter mask[D]) -> y[N, T, D], "
                   "hidden[N, T]\n attr num_embeddings = V, embedding_dim = D\n "
                   "init weight, mask = normal(0, 1)\n "
                   "hidden[n, t] = select((n + t) % 3 == 0, 1, 0)\n "
                   "y[n, t, d] = select(hidden[n, t] > 0, mask[d], weight[text[n, t], d])"}),
    "language_model": (lambda: small.LanguageModel(65, 8, 16), lambda: small.text(16, 16),
                       F.cross_entropy, clipped(adam(0.005)),
                       {**TEXT, **STEADY, "data.stride": 16, "parameters.T": 16,
                        "parameters.features": 8, "parameters.hidden": 16,
                        "parameters.dropout": 0}),
    "seq2seq": (lambda: small.Seq2seq(65, 8, 12),
                lambda: (*small.text(8, 8), small.text(8, 8)[1]), F.cross_entropy,
                clipped(adam(0.01)),
                {**TEXT, **STEADY, "data.stride": 8, "parameters.T": 8, "parameters.features": 8,
                 "parameters.hidden": 12}),
}


# The same under torch.autocast.
for of in "digits", "gpt_char":
    MODELS[of + "_bf16"] = (*MODELS[of][:4], {"dtype": "bf16", **MODELS[of][4]})
MODELS["digits_bf16"] = (*MODELS["digits"][:3], adam(3e-4),
                         {**MODELS["digits_bf16"][4], "optimizer.adam.lr": 3e-4})


def dlc_tensors(name, options):
    """Names and shapes of parameters and buffers, as dlc has them."""
    told = [word for key, value in options.items() for word in ("-D", f"{key}={value}")]
    text = subprocess.run([os.environ["DLC"], model_file(name), *told,
                           "--emit=program"], check=True, capture_output=True, text=True).stdout
    found = re.findall(r"^(?:parameter|buffer) ([\w.']+): \w+\[(.*?)\]", text, re.M)
    return [(n.strip("'"), tuple(int(e) for e in s.split(", ")) if s else ()) for n, s in found]


def train(name, network, perturbed):
    """Losses in double, or in float under torch.autocast; with averages of the parameters, also that
    of the test split by them."""
    _, data, criterion, optimizer, options = MODELS[name]
    narrow = options.get("dtype") == "bf16"
    network.to(torch.float32 if narrow else torch.float64)
    random = torch.Generator().manual_seed(1)
    for value in network.parameters() if perturbed else ():
        noise = torch.randn(value.shape, generator=random, dtype=value.dtype)
        value.data *= 1 + (1e-6 if narrow else 1e-15) * noise
    tensors = [tensor for tensor in data() if torch.is_tensor(tensor)]
    if narrow:
        tensors = [tensor.float() if tensor.is_floating_point() else tensor for tensor in tensors]
    samples, batch = len(tensors[0]), options["train.batch_size"]
    optimizer = optimizer(network.parameters())
    decay = options.get("average.ema.decay")
    averaged = decay and AveragedModel(network, multi_avg_fn=get_ema_multi_avg_fn(decay))
    mixes = any(isinstance(m, nn.modules.batchnorm._BatchNorm) for m in network.modules())
    per_epoch = samples // batch if mixes else -(-samples // batch)
    losses = []
    for step in range(STEPS):
        begin = step % per_epoch * batch
        optimizer.zero_grad()
        *inputs, target = (tensor[begin : begin + batch] for tensor in tensors)
        with torch.autocast("cpu", torch.bfloat16, enabled=narrow):
            loss = criterion(network(*inputs), target)
        loss.backward()
        optimizer.step()
        losses.append(loss.item())
        if averaged:
            averaged.update_parameters(network)
    if not averaged:
        return losses, {}
    _, (x, y) = digits((64,))
    with torch.no_grad():
        return losses, {"test.loss": numpy.array([criterion(averaged(x.double()), y).item()])}


def make(name):
    torch.manual_seed(SEEDS.get(name, sum(name.encode())))
    return MODELS[name][0]()


def record(name):
    options = {"dtype": "f64", **MODELS[name][4]}
    network = make(name)
    names, values, own = dlc_tensors(name, options), tensors(network), network.state_dict()
    if all(n in own for n, _ in names):
        values = [own[n] for n, _ in names]
    assert [shape for _, shape in names] == [tuple(value.shape) for value in values], name
    recorded = {f"initial.{n}": v.detach().numpy().copy() for (n, _), v in zip(names, values)}
    (losses, tests), (others, _) = train(name, network, False), train(name, make(name), True)
    recorded.update(tests)
    most = 2e-3 if options["dtype"] == "bf16" else 1e-7
    assert all(abs(a - b) < most * a for a, b in zip(losses, others)), f"{name} parts from itself"
    recorded["steps.loss"] = numpy.array(losses)
    for tensor in MODELS[name][1]():
        for n, array in tensor.items() if isinstance(tensor, dict) else ():
            recorded[f"data.{n}"] = array
    save_file(recorded, FOLDER / f"{name}.safetensors", {"learning_rate": "1"})
    lines = ["-D\n" + f"{key}={value}".replace("\n", "\\n") + "\n" for key, value in options.items()]
    (FOLDER / f"{name}.options").write_text("".join(lines))
    print(f"{name}: {losses[0]:.6f} ... {losses[-1]:.6f}")


if __name__ == "__main__":
    torch.set_num_threads(1)
    FOLDER.mkdir(exist_ok=True)
    for model in sys.argv[1:] or MODELS:
        record(model)
