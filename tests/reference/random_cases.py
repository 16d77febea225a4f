"""Cases with settings and sizes drawn at random: more of them than a repository wants to keep.

    record.py --random 120 --seed 7 --folder /tmp/cases
    CASES=/tmp/cases tests/trainers/operators.sh 2 gcc native '*'
"""

import random

from operators import Case, Input


def pair(draw, low, high):
    return draw.randint(low, high), draw.randint(low, high)


def window(draw):
    size = pair(draw, 1, 5)
    padding = tuple(draw.randint(0, extent // 2) for extent in size)
    return {"kernel_size": size, "stride": pair(draw, 1, 4), "padding": padding}


def conv2d(draw):
    groups = draw.choice([1, 1, 1, 2, 3])
    settings = {
        "out_channels": groups * draw.randint(1, 7), "kernel_size": pair(draw, 1, 5),
        "stride": pair(draw, 1, 3), "padding": pair(draw, 0, 3), "dilation": pair(draw, 1, 2),
        "groups": groups, "bias": draw.random() < 0.7,
    }
    return groups * draw.randint(1, 5), settings


def layer(draw, operator):
    """Channels that the operator wants (0: any) and its settings."""
    if operator == "conv2d":
        return conv2d(draw)
    settings = {
        "linear": lambda: {"out_features": draw.randint(1, 40), "bias": draw.random() < 0.7},
        "max_pool2d": lambda: {**window(draw), "dilation": pair(draw, 1, 2)},
        "avg_pool2d": lambda: {**window(draw), "count_include_pad": draw.random() < 0.5},
        "batch_norm2d": lambda: {"momentum": round(draw.random(), 3)},
        "softmax": lambda: {"dim": draw.randint(1, 3)},
        "log_softmax": lambda: {"dim": draw.randint(-3, -1)},
        "flatten": lambda: {"start_dim": draw.randint(1, 2), "end_dim": draw.randint(2, 3)},
    }
    return 0, settings.get(operator, dict)()


ALONE = ["conv2d", "conv2d", "conv2d", "max_pool2d", "avg_pool2d", "linear", "batch_norm2d",
         "softmax", "log_softmax", "flatten"]
CHAINED = ["conv2d", "conv2d", "relu", "gelu", "tanh", "sigmoid", "max_pool2d", "avg_pool2d",
           "batch_norm2d"]


def chain(draw):
    """Some layers, and in most cases a linear one at the end."""
    layers = []
    for operator in draw.choices(CHAINED, k=draw.randint(2, 5)):
        settings = layer(draw, operator)[1]
        settings.pop("groups", None)  # the channels before are not known here
        layers.append((operator, settings))
    if draw.random() < 0.6:
        layers += [("flatten", {}), ("linear", {"out_features": draw.randint(2, 9)})]
    return layers


def random_case(seed, number):
    draw = random.Random(f"{seed} {number}")
    shape = (draw.randint(1, 8), draw.randint(3, 12), draw.randint(3, 12))
    batch = draw.choice([1, 2, 3, 5, 8, 17])
    if draw.random() < 0.4:
        name, layers, samples = "chain", chain(draw), batch
    else:
        name = draw.choice(ALONE)
        channels, settings = layer(draw, name)
        shape = (channels or shape[0], *shape[1:])
        layers = [(name, settings)]
        samples = batch if name == "batch_norm2d" else draw.randint(1, batch)
    layers = [("shift", {"name": "input"}), *layers]
    return Case(f"{name}_{seed}_{number}", f"Case {number} of seed {seed}", layers,
                {"x": Input(shape)}, batch=batch, samples=samples)
