"""What the contractions of a training step compute, counted in PyTorch.

    flops.py NAME BATCH

prints the floating-point operations of all products and convolutions, forward and backward, by the direct
algorithm: what a machine's peak allows a step at best. Elementwise operations do not count.
"""

import math
import sys

import torch
from torch.utils.flop_counter import FlopCounterMode

import benchmarks


def multiplied(weight, places):
    """2 operations for each number of the weights at each place that they are applied to."""
    return 2 * math.prod(weight) * math.prod(places)


def convolution_backward(gradient, inputs, weight, *arguments, out_shape=None, **unused):
    """FlopCounterMode's own counts a grouped convolution as if it had one group."""
    transposed, wanted = arguments[4], arguments[-1]
    places = inputs if transposed else gradient
    return sum(wanted[:2]) * multiplied(weight, (places[0], *places[2:]))


def lstm(inputs, *weights, out_shape=None, **unused):
    return sum(multiplied(weight, inputs[:2]) for weight in weights[:2])


def lstm_backward(*arguments, out_shape=None, **unused):
    return 2 * lstm(*arguments)


FORMULAS = {
    torch.ops.aten.convolution_backward: convolution_backward,
    torch.ops.aten.mkldnn_rnn_layer: lstm,
    torch.ops.aten.mkldnn_rnn_layer_backward: lstm_backward,
}


def count(benchmark, batch):
    module = benchmark.module()
    inputs, targets = benchmark.draw(batch)
    loss = benchmark.loss or torch.nn.functional.cross_entropy
    with FlopCounterMode(display=False, custom_mapping=FORMULAS) as counter:
        loss(module(inputs), targets).backward()
    return counter.get_total_flops()


if __name__ == "__main__":
    name, batch = sys.argv[1:]
    print(count(benchmarks.find(name), int(batch)))
