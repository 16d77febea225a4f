"""What is measured: pairs of a model file and the same network in PyTorch. An entry adds one.

PyTorch is imported where it is used only, so that the driver of the benchmark stays small.
"""

import dataclasses
import pathlib
import sys
import typing

ROOT = pathlib.Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT / "tests/reference"))


@dataclasses.dataclass
class Benchmark:
    name: str
    model: str  # from the root of the repository
    module: typing.Callable  # () -> torch.nn.Module
    draw: typing.Callable  # number of samples -> inputs, targets
    optimizer: typing.Callable  # parameters, fused -> torch.optim.Optimizer
    batches: tuple
    loss: typing.Callable = None  # outputs, targets -> loss; None: cross entropy
    data: str = None  # what --data is told when a whole run is timed; None: nothing
    settings: dict = dataclasses.field(default_factory=dict)  # what dlc is told by -D
    images: bool = False  # channels_last is worth a try
    small: bool = False  # the optimizer that is not fused, too
    jax: bool = False  # jax_worker.py has it
    autocast: bool = False  # PyTorch's products in bf16, too


def images(shape, classes):
    def draw(samples):
        import torch

        return torch.randn(samples, *shape), torch.randint(classes, (samples,))

    return draw


def tokens(vocabulary, length):
    def draw(samples):
        import torch

        return tuple(torch.randint(vocabulary, (samples, length)) for _ in range(2))

    return draw


def sgd(**settings):
    def optimizer(parameters, fused):
        import torch

        return torch.optim.SGD(parameters, fused=fused, **settings)

    return optimizer


def adamw(**settings):
    def optimizer(parameters, fused):
        import torch

        return torch.optim.AdamW(parameters, fused=fused, **settings)

    return optimizer


def over_tokens(outputs, targets):
    """Cross entropy of [batch, classes, places]: of rows, which is PyTorch's fastest way."""
    import torch

    rows = outputs.transpose(1, 2).flatten(0, 1)
    return torch.nn.functional.cross_entropy(rows, targets.flatten())


def example(name):
    def module():
        import networks

        return networks.EXAMPLES[name].module()

    return module


def reference(file, name, *arguments):
    """A network of tests/reference/FILE.py."""

    def module():
        import importlib

        return getattr(importlib.import_module(file), name)(*arguments)

    return module


def mlp():
    import torch

    layers = [torch.nn.Linear(784, 512), torch.nn.ReLU(), torch.nn.Linear(512, 512), torch.nn.ReLU()]
    return torch.nn.Sequential(*layers, torch.nn.Linear(512, 10))


def gpt2():
    import small

    return small.Gpt(50257, 1024, 768, 12, 12, small.Conv1D, True, "tanh")


def synthetic(batch):
    return f"{{format: synthetic, samples: {2 * batch}}}"


CIFAR = images((3, 32, 32), 10)


def in_bf16(benchmark):
    settings = {**benchmark.settings, "dtype": "bf16"}
    return dataclasses.replace(benchmark, name=f"{benchmark.name}_bf16", settings=settings, small=False,
                               jax=False, autocast=True)


def by_winograd(benchmark):
    settings = {**benchmark.settings, "algorithm": "auto"}
    return dataclasses.replace(benchmark, name=f"{benchmark.name}_winograd", settings=settings)


BENCHMARKS = [
    Benchmark(
        "tutorial", "examples/cifar10.yaml", example("cifar10"), CIFAR,
        sgd(lr=0.001, momentum=0.9), (4, 64), data="tests/data/cifar10", images=True, small=True,
        jax=True,
    ),
    Benchmark(
        "mlp", "tests/bench/networks/mlp.yaml", mlp, images((784,), 10), sgd(lr=0.01), (128,),
        small=True, jax=True,
    ),
    Benchmark(
        "resnet18", "examples/models/resnet18.yaml", reference("models", "resnet18", 64), CIFAR,
        sgd(lr=0.05, momentum=0.9, weight_decay=5e-4), (32,), images=True,
        settings={"data": synthetic(32)},
    ),
    Benchmark(
        "resnet50", "examples/models/resnet50.yaml", reference("models", "resnet50", 64),
        images((3, 224, 224), 10), sgd(lr=0.1, momentum=0.9, weight_decay=1e-4), (8,), images=True,
        settings={"data": synthetic(8), "parameters.classes": 10},
    ),
    Benchmark(
        "mobilenet_v2", "examples/models/mobilenet_v2.yaml", reference("models", "mobilenet_v2", 8),
        CIFAR, sgd(lr=0.05, momentum=0.9, weight_decay=4e-5), (32,), images=True,
        settings={"data": synthetic(32), "parameters.dropout": 0},
    ),
    Benchmark(
        "lstm", "examples/models/language_model.yaml", reference("small", "LanguageModel", 65, 256, 256),
        tokens(65, 128), adamw(lr=0.001), (32,), loss=over_tokens,
        settings={"data": synthetic(32), "parameters.T": 128, "parameters.features": 256,
                  "parameters.hidden": 256, "parameters.dropout": 0, "gradient": "[]",
                  "optimizer": "{adamw: {lr: 0.001}}"},
    ),
    Benchmark(
        "gpt", "examples/gpt_char.yaml", reference("small", "GptChar", 65, 256, 384, 6, 6),
        tokens(65, 256), adamw(lr=0.001, weight_decay=0.1), (8,), loss=over_tokens,
        settings={"data": synthetic(8), "parameters.T": 256, "parameters.n_layer": 6,
                  "parameters.n_head": 6, "parameters.n_embd": 384},
    ),
    Benchmark(
        "gpt2", "examples/gpt2.yaml", gpt2, tokens(50257, 64), adamw(lr=3e-4, weight_decay=0.1),
        (4,), loss=over_tokens, settings={"data": synthetic(4)},
    ),
]


def find(name):
    return next(benchmark for benchmark in BENCHMARKS if benchmark.name == name)


# What is not PyTorch's f32 to the last digits, where the description asks for it.
BENCHMARKS += [by_winograd(find("resnet18")), *(in_bf16(find(name)) for name in ("mlp", "gpt", "gpt2"))]
