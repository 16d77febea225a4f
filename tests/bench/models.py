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
    loss: typing.Callable = None  # outputs, targets -> loss; None: cross entropy
    data: str = None  # what --data is told when a whole run is timed
    batches: tuple = (4, 64)
    images: bool = False  # channels_last is worth a try


def images(shape, classes):
    def draw(samples):
        import torch

        return torch.randn(samples, *shape), torch.randint(classes, (samples,))

    return draw


def sgd(**settings):
    def optimizer(parameters, fused):
        import torch

        return torch.optim.SGD(parameters, fused=fused, **settings)

    return optimizer


def example(name):
    def module():
        import networks

        return networks.EXAMPLES[name].module()

    return module


BENCHMARKS = [
    Benchmark(
        "tutorial",
        "examples/cifar10.yaml",
        example("cifar10"),
        images((3, 32, 32), 10),
        sgd(lr=0.001, momentum=0.9),
        data="tests/data/cifar10",
        images=True,
    ),
]


def find(name):
    return next(benchmark for benchmark in BENCHMARKS if benchmark.name == name)
