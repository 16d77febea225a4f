"""The cases of the operators, losses, metrics and optimizers.

A case is a small network, given once as data. From the same data come the model file for dlc and
the module of PyTorch, so that a name, a default or a meaning that differs shows as a difference.
"""

import copy
import dataclasses
import math
import zlib
from fractions import Fraction

import numpy
import torch
from torch import nn

from pytorch import LAYERS

# The tested layer reads x + shift, with a shift of zero: the gradient of the shift is that of the
# layer's input, element by element.
SHIFT = """\
  shift: |
    (x[...], parameter shift[...]) -> y[...]
    init shift = constant(0)
    y[...] = x[...] + shift[...]
"""

# Operators whose operands are called as parameters of others.
VALUED = ("lerp",)

# With such a learning rate one step makes gradients of the parameters, without loss of digits.
LEARNING_RATE = 2.0**20


@dataclasses.dataclass
class Input:
    """An input: the shape of a sample, what its values are like, and what the model file says."""

    shape: tuple
    values: str = "normal"
    settings: dict = dataclasses.field(default_factory=dict)
    ignored: int = None  # what some of the labels are, which is no class

    def draw(self, random, samples):
        values = self.draw_float(random, samples)
        if self.ignored is not None:
            values[random.random(values.shape) < 0.3] = self.ignored
        return values.astype(numpy.float64) if self.settings.get("dtype") == "f64" else values

    def draw_float(self, random, samples):
        shape = (samples, *self.shape)
        if self.values == "normal":
            return random.standard_normal(shape).astype(numpy.float32)
        if self.values == "wide":
            return (random.standard_normal(shape) * 20).astype(numpy.float32)
        if self.values == "share":  # of which some are 0
            return numpy.maximum(random.random(shape) * 1.2 - 0.2, 0).astype(numpy.float32)
        if self.values == "unit":
            return random.random(shape).astype(numpy.float32)
        if self.values == "signs":
            return random.choice([-1, 1], shape).astype(numpy.float32)
        if self.values == "positive":
            return (random.random(shape) * 3 + 0.1).astype(numpy.float32)
        ranges = {"ties": (-1, 2), "whole": (-7, 8), "bytes": (0, 256), "lists": (-1, 7),
                  "bits": (0, 2), "letters": (1, 6), "lengths": (2, 10), "few": (0, 5), "great": (-2**30, 2**30)}
        low, high = ranges.get(self.values) or (0, int(self.values))
        return random.integers(low, high, shape).astype(numpy.float32)

    def normalise(self, x):
        def channels(key, default):
            values = torch.tensor(self.settings.get(key, default), dtype=x.dtype)
            return values.reshape(-1, *[1] * (len(self.shape) - 1)) if values.dim() else values

        return (x * float(self.settings.get("scale", 1)) - channels("mean", 0)) / channels("std", 1)


@dataclasses.dataclass
class Case:
    name: str
    about: str
    layers: list  # (operator, settings); settings may have name, as, inputs
    inputs: dict
    loss: tuple = ("mse_loss", {})
    metrics: tuple = ()
    optimizer: tuple = ("sgd", {"lr": LEARNING_RATE})
    gradient: tuple = ()  # what is done to the gradients
    average: tuple = None
    schedule: tuple = None
    accumulate: int = 1
    batch: int = 3
    samples: int = 3
    steps: int = 1
    target: Input = None
    dtype: str = "f32"  # what dlc computes in; the case is recorded in double in any case
    further: tuple = ()  # losses beside the first; settings may have name, input, target, weight
    output: str = None  # a layer; None: the last
    of_target: tuple = ()  # (NAME, SHAPE): what the loss compares is a view of the target

    def seed(self):
        return zlib.crc32(self.name.encode())

    def differentiates(self):
        return any(layer[0] == "grad" for layer in self.layers)

    def gradients_show(self):
        return self.optimizer == ("sgd", {"lr": LEARNING_RATE})


def known_as(name):
    """A model's own parameter is called as its layer is."""
    return name.removesuffix(".self")


def keep(values, names, module, result):
    """Of several results the first is the value, and NAME.1 is the second, or has a name."""
    results = result if isinstance(result, (tuple, list)) else [result]
    keys = getattr(module, "outputs", range(len(results)))
    for name in names:
        values[name] = results[0]
        values.update({f"{name}.{key}": value for key, value in zip(keys, results)})


class Network(nn.Module):
    """The layers of a case, each with the name that it has in the model file."""

    def __init__(self, case):
        super().__init__()
        self.case, self.wiring = case, []
        values = self.differentiable({name: torch.zeros(case.batch, *x.shape) for name, x in case.inputs.items()})
        previous = next(iter(case.inputs))
        ties, self.values_of, self.followers = [], {}, []
        for position, (operator, settings) in enumerate(case.layers):
            settings = dict(settings)
            trainable = settings.pop("trainable", True)
            shared = {key: settings.pop(key) for key, value in list(settings.items())
                      if isinstance(value, str) and value.endswith((".weight", ".bias"))}
            values_of = {key: settings.pop(key) for key in ("weight", "bias")
                         if operator not in VALUED and isinstance(settings.get(key), str)}
            name = settings.pop("name", str(position))
            alias = settings.pop("as", name)
            same, average = settings.pop("share", None), settings.pop("average", None)
            sources = settings.pop("inputs", None) or [settings.pop("input", previous)]
            if operator.startswith("transformer"):
                assert not settings.pop("dropout", 0)
            if average is not None:  # one whose parameters follow
                module = copy.deepcopy(self.get_submodule(same)).requires_grad_(False)
                self.add_module(name, module)
                self.followers.append((module, self.get_submodule(same), average))
                same = None
            elif same:  # a module that is called twice
                module = self.get_submodule(same)
            else:
                module = LAYERS[operator](self.read(values, sources[0]).shape, **settings).eval()
                self.add_module(name, module)
            for key in values_of:  # the module reads a value in the place of its parameter
                del module._parameters[key]
            self.values_of[name] = values_of
            self.give(values, name)
            ties += [(module, parameter, owner) for parameter, owner in shared.items()]
            for parameter in () if trainable else module.parameters():
                parameter.requires_grad_(False)
            self.wiring.append((same or name, name, alias, sources))
            keep(values, (name, alias), module,
                 module(*[self.read(values, source) for source in sources]))
            previous = name
        self.owners = {}  # names of shared parameters, as dlc has them
        for module, parameter, owner in ties:
            setattr(module, parameter, self.get_parameter(owner))
            self.owners.setdefault(id(self.get_parameter(owner)), owner)
        self.output_shape = values[case.output or previous].shape[1:]

    def differentiable(self, values):
        """What a layer may want the gradient by."""
        for value in values.values():
            value.requires_grad_(self.case.differentiates())
        return values

    def follow(self, step=None):
        """Averages of parameters, which begin with them; `step` counts from 0."""
        with torch.no_grad():
            for module, source, average in self.followers:
                decay = 0 if step is None else self.decay(average, step)
                for own, other in zip(module.parameters(), source.parameters()):
                    if decay is not None:
                        own.lerp_(other, float(1 - decay))

    def decay(self, average, step):
        """What an average keeps of itself after the step; None: it stays as it is."""
        if not isinstance(average, dict):
            average = {"decay": average}
        if (step + 1) % average.get("every", 1):
            return None
        return eval(str(average.get("decay", 0)),
                    {"step": step, "total": self.case.steps, "pi": math.pi, "cos": math.cos, "min": min})

    def state_dict(self, *args, **settings):
        return {known_as(name): value for name, value in super().state_dict(*args, **settings).items()}

    def named_parameters(self, *args, **settings):
        for name, parameter in super().named_parameters(*args, **settings):
            yield known_as(name), parameter

    def give(self, values, name):
        for key, source in self.values_of[name].items():
            setattr(self.get_submodule(name), key, self.read(values, source))

    def read(self, values, source):
        """A value, or the parameter of a layer."""
        if source is None or source in values:
            return values.get(source)
        return self.get_parameter(source)

    def forward(self, inputs):
        values = self.differentiable({name: self.case.inputs[name].normalise(x) for name, x in inputs.items()})
        for owner, name, alias, sources in self.wiring:
            module = self.get_submodule(owner)
            self.give(values, name)
            keep(values, (name, alias), module,
                 module(*[self.read(values, source) for source in sources]))
        self.values = values
        return values[self.case.output or name]


def scalar(value):
    if isinstance(value, bool):
        return "true" if value else "false"
    if value is None:
        return "null"
    if value in ("true", "false"):
        return f'"{value}"'
    if isinstance(value, (tuple, list)):
        return "[" + ", ".join(scalar(item) for item in value) + "]"
    if isinstance(value, dict):
        return mapping(value)
    quoted = isinstance(value, str) and any(sign in value for sign in ("*", "->", ","))
    return f"'{value}'" if quoted else str(value)


def mapping(settings):
    return "{" + ", ".join(f"{key}: {scalar(value)}" for key, value in settings.items()) + "}"


def use(operator, settings):
    return f"{operator}: {mapping(settings)}" if settings else operator


def describe(values):
    classes = {"classes": int(values.values)} if values.values.isdigit() else {}
    shape = {} if classes and not values.shape else {"shape": values.shape}
    return mapping({**shape, **classes, **values.settings})


def model_file(case, target):
    """The case as dlc reads it."""
    inputs = {name: describe(values) for name, values in case.inputs.items()}
    inputs["target"] = describe(target)
    lines = [f"# {case.about}. Written by tests/reference/record.py.", f"name: {case.name}"]
    lines += ["dtype: f64"] if case.dtype == "f64" else []
    lines += ["data: {format: npy, path: .}", "inputs:"]
    lines += [f"  {name}: {value}" for name, value in inputs.items()]
    if any(operator == "shift" for operator, _ in case.layers):
        lines += ["operators:", SHIFT.rstrip()]
    if case.of_target:
        name, shape = case.of_target
        view = {"name": name, "shape": shape, "input": "target"}
        lines += ["model:", f"  - {use('view', view)}"]
    else:
        lines += ["model:"]
    lines += [f"  - {use(*layer)}" for layer in case.layers]
    operator, settings = case.loss
    if sum("classes" in describe(values) for values in case.inputs.values()) > 1:
        settings = {"target": "target", **settings}
    lines += [f"output: {case.output}"] if case.output else []
    if case.further:
        lines += ["loss:"] + [f"  - {use(*loss)}" for loss in ((operator, settings), *case.further)]
    else:
        lines += ["loss: " + (f"{{{use(operator, settings)}}}" if settings else operator)]
    if case.metrics:
        uses = [metric if isinstance(metric, str) else f"{{{use(*metric)}}}"
                for metric in case.metrics]
        lines += [f"metrics: [{', '.join(uses)}]"]
    if case.gradient:
        lines += ["gradient:"] + [f"  - {use(*treatment)}" for treatment in case.gradient]
    if case.average:
        lines += [f"average: {{{use(*case.average)}}}"]
    if case.schedule:
        lines += [f"schedule: {{{use(*case.schedule)}}}"]
    train = {"batch_size": case.batch, "steps": case.steps, "shuffle": False, "log_every": 1}
    if case.accumulate > 1:
        train["accumulate"] = case.accumulate
    lines += [f"optimizer: {{{use(*case.optimizer)}}}", f"train: {mapping(train)}"]
    return "\n".join(lines) + "\n"


def cases():
    """All of them, sorted by name within an operator."""
    table = []

    def one(name, about, operator, shape, settings=None, values="normal", **rest):
        layers = [("shift", {"name": "input"}), (operator, {"name": "op", **(settings or {})})]
        table.append(Case(name, about, layers, {"x": Input(shape, values)}, **rest))

    def chain(name, about, shape, layers, **rest):
        layers = [(layer, {}) if isinstance(layer, str) else layer for layer in layers]
        table.append(
            Case(name, about, [("shift", {"name": "input"}), *layers], {"x": Input(shape)}, **rest)
        )

    def sum_of(name, about, shape, operators, values="normal", **rest):
        """Each operator reads x and a shift of its own; the output is their sum."""
        layers, total = [], None
        for i, (operator, settings) in enumerate(operators):
            layers += [("shift", {"name": f"x{i}", "inputs": ["x"]}),
                       (operator, {"name": f"op{i}", "input": f"x{i}", **settings})]
            if total:
                layers.append(("add", {"name": f"sum{i}", "inputs": [total, f"op{i}"]}))
            total = layers[-1][1]["name"]
        table.append(Case(name, about, layers, {"x": Input(shape, values)}, **rest))

    convolutions(one)
    norms(one, sum_of)
    recurrent(sum_of, table)
    pools(one)
    shapes(one, sum_of, table)
    sizes(one, sum_of)
    lists(chain, sum_of, table)
    distances(chain, table)
    conditions(chain, table)
    elementwise(one)
    activations(one, sum_of)
    functions(sum_of)
    two_values(table)
    rounded(table)
    orders(table)
    own_parameters(table)
    given_values(table)
    grids(table)
    losses(table)
    metrics(table)
    doubles(table)
    networks(chain, table)
    optimizers(table)
    attention(table)
    training(table)
    from further import further
    further(table)
    return table


def convolutions(one):
    def conv(suffix, about, shape, channels, kernel, batch=3, **settings):
        settings = {"out_channels": channels, "kernel_size": kernel, **settings}
        one("conv2d" + suffix, about, "conv2d", shape, settings, batch=batch, samples=batch)

    conv("", "A convolution with all its defaults", (3, 7, 5), 4, 3)
    conv("_size1", "A convolution of size 1", (5, 4, 3), 7, 1)
    conv("_whole", "A kernel as large as the image", (2, 5, 4), 3, (5, 4))
    conv("_no_bias", "A convolution without bias", (3, 6, 6), 5, 3, bias=False)
    conv("_pad", "Padding of its own for each dimension", (2, 5, 7), 3, 3, padding=(2, 1))
    conv("_stride", "A stride of its own for each dimension", (3, 9, 8), 4, 3, stride=(2, 3))
    conv("_stride_pad", "Stride and padding, as in residual networks", (4, 7, 7), 6, 3, stride=2,
         padding=1)
    conv("_stride_gap", "A stride that is longer than the kernel", (2, 9, 11), 3, 2, stride=(3, 4))
    conv("_dilation", "A dilation of its own for each dimension", (2, 9, 8), 3, 3, dilation=(2, 3))
    conv("_all", "All settings at once, kernel of two lengths", (4, 11, 9), 6, (3, 2),
         stride=(2, 1), padding=(3, 1), dilation=(1, 2), groups=2)
    conv("_groups", "Three groups", (6, 5, 5), 9, 3, groups=3)
    conv("_depthwise", "A group for each channel", (5, 6, 7), 5, 3, padding=1, groups=5)
    conv("_multiplier", "Two channels for each input channel", (3, 6, 5), 6, 3, groups=3)
    conv("_single", "One sample, one channel in and out", (1, 8, 8), 1, 5, batch=1)
    conv("_wide", "More channels than a vector has lanes, and a few", (19, 6, 5), 35, 3, padding=1)
    conv("_batch", "A batch greater than a vector", (2, 6, 6), 3, 3, batch=17)
    conv("_stem", "The first convolution of an image network", (3, 15, 15), 8, 7, stride=2,
         padding=3)

    def other(operator, suffix, about, shape, channels, kernel, **settings):
        settings = {"out_channels": channels, "kernel_size": kernel, **settings}
        one(operator + suffix, about, operator, shape, settings)

    other("conv1d", "", "A convolution with all its defaults", (3, 9), 4, 3)
    other("conv1d", "_all", "All settings at once", (4, 13), 6, 3, stride=2, padding=2, dilation=2,
          groups=2, bias=False)
    other("conv3d", "", "A convolution with all its defaults", (2, 4, 5, 3), 3, 2)
    other("conv3d", "_all", "All settings at once, a kernel of three lengths", (4, 5, 6, 4), 6,
          (3, 2, 1), stride=(1, 2, 3), padding=(2, 1, 0), dilation=(2, 1, 1), groups=2)
    other("conv_transpose1d", "", "A transposed convolution with all its defaults", (3, 7), 4, 3)
    other("conv_transpose1d", "_all", "All settings at once", (4, 6), 6, 3, stride=3, padding=2,
          output_padding=1, dilation=2, groups=2, bias=False)
    other("conv_transpose2d", "", "A transposed convolution with all its defaults", (3, 5, 4), 4, 3)
    other("conv_transpose2d", "_double", "An image becomes twice as large", (5, 4, 3), 3, 4,
          stride=2, padding=1)
    other("conv_transpose2d", "_all", "All settings at once, a kernel of two lengths", (4, 4, 5), 6,
          (3, 2), stride=(3, 2), padding=(2, 1), output_padding=(1, 0), dilation=(2, 1), groups=2)

    def linear(suffix, about, shape, features, batch=3, **settings):
        settings = {"out_features": features, **settings}
        one("linear" + suffix, about, "linear", shape, settings, batch=batch, samples=batch)

    linear("", "A linear layer with all its defaults", (7,), 5)
    linear("_no_bias", "A linear layer without bias", (6,), 4, bias=False)
    linear("_sequence", "Dimensions before the last are carried along", (4, 3, 6), 5)
    linear("_one", "A single feature in and out", (1,), 1)
    linear("_large", "Sizes that fill no tile", (67,), 45, batch=13)
    linear("_single", "One sample", (33,), 18, batch=1)

    def norm(suffix, about, shape, batch=4, **settings):
        one("batch_norm2d" + suffix, about, "batch_norm2d", shape, settings, batch=batch,
            samples=batch)

    norm("", "Batch normalisation with all its defaults", (5, 3, 4))
    norm("_eps", "Another eps and momentum", (3, 4, 5), eps=0.1, momentum=0.3)
    norm("_plain", "Neither weight nor bias", (4, 3, 3), affine=False)
    norm("_pixel", "One pixel a channel", (6, 1, 1), batch=7)
    norm("_wide", "More channels than a vector has lanes, and a few", (19, 5, 3))


def norms(one, sum_of):
    one("batch_norm1d", "Batch normalisation of vectors", "batch_norm1d", (7,), batch=5, samples=5)
    one("batch_norm1d_sequence", "Batch normalisation of sequences", "batch_norm1d", (4, 6),
        {"eps": 0.1, "momentum": 0.3})
    one("batch_norm3d", "Batch normalisation of volumes", "batch_norm3d", (3, 2, 3, 4))
    one("layer_norm", "Layer normalisation with all its defaults", "layer_norm", (9,))
    sum_of("layer_norm_sequence", "Layer normalisation of each step", (5, 7),
           [("layer_norm", {"eps": 0.1}), ("layer_norm", {"bias": False}),
            ("layer_norm", {"elementwise_affine": False})])
    sum_of("layer_norm_dims", "Normalisation over several dimensions", (4, 3, 5),
           [("layer_norm", {"normalized_shape": [3, 5]}),
            ("layer_norm", {"normalized_shape": [4, 3, 5], "bias": False}),
            ("rms_norm", {"normalized_shape": [3, 5], "eps": 0.01})])
    one("rms_norm", "Division by the root of the mean square", "rms_norm", (19,))
    sum_of("rms_norm_sequence", "Division by the root of the mean square, of each step", (5, 7),
           [("rms_norm", {"eps": 0.1}), ("rms_norm", {"elementwise_affine": False})])
    one("group_norm", "Groups of channels of images", "group_norm", (6, 3, 4), {"num_groups": 2})
    sum_of("group_norm_vector", "Groups of features, one group, a group for each", (12,),
           [("group_norm", {"num_groups": 3, "eps": 0.1}),
            ("group_norm", {"num_groups": 1, "affine": False})])
    one("instance_norm2d", "Instance normalisation with all its defaults", "instance_norm2d",
        (4, 3, 5))
    one("instance_norm1d", "Instance normalisation of sequences", "instance_norm1d", (4, 6),
        {"affine": True, "track_running_stats": True})
    one("instance_norm3d", "Instance normalisation of volumes", "instance_norm3d", (3, 2, 3, 2),
        {"eps": 0.1})
    one("instance_norm2d_track", "Instance normalisation with running statistics",
        "instance_norm2d", (4, 3, 5),
        {"affine": True, "track_running_stats": True, "momentum": 0.3})
    sum_of("local_response_norm", "Windows of odd and even numbers of channels", (7, 3, 2),
           [("local_response_norm", {"size": 3, "alpha": 0.5, "beta": 0.6, "k": 2}),
            ("local_response_norm", {"size": 4}), ("local_response_norm", {"size": 1})])


def recurrent(sum_of, table):
    layers = [("shift", {"name": "sequence", "inputs": ["x"]}),
              ("shift", {"name": "state", "inputs": ["h"]}),
              ("lstm_layer", {"name": "a", "inputs": ["sequence", "state", "state"],
                              "hidden_size": 3}),
              ("gru_layer", {"name": "b", "inputs": ["a", "state"], "hidden_size": 3,
                             "reverse": True}),
              ("rnn_layer", {"name": "c", "inputs": ["b", "state"], "hidden_size": 3,
                             "bias": False}),
              ("rnn_layer", {"name": "d", "hidden_size": 19, "nonlinearity": "relu",
                             "reverse": True}),
              ("lstm_layer", {"name": "e", "hidden_size": 17, "bias": False, "reverse": True}),
              ("gru_layer", {"name": "f", "hidden_size": 5})]
    table.append(Case("recurrent_layers", "Recurrent layers, with initial states and without",
                      layers, {"x": Input((7, 5)), "h": Input((3,))}))
    layers = [("shift", {"name": "first", "inputs": ["x"]}),
              ("shift", {"name": "state", "inputs": ["h"]}),
              ("rnn_cell", {"name": "a", "inputs": ["first", "state"], "hidden_size": 17}),
              ("rnn_cell", {"name": "b", "inputs": ["first", "a"], "hidden_size": 17,
                            "bias": False, "nonlinearity": "relu"}),
              ("gru_cell", {"name": "c", "inputs": ["state", "b"], "hidden_size": 17}),
              ("gru_cell", {"name": "d", "inputs": ["first", "c"], "hidden_size": 17,
                            "bias": False}),
              ("lstm_cell", {"name": "e", "inputs": ["first", "d", "state"], "hidden_size": 17})]
    table.append(Case("recurrent_cells", "Single steps of recurrent networks", layers,
                      {"x": Input((5,)), "h": Input((17,))}))
    sum_of("recurrent", "Recurrent networks of several layers and directions", (5, 4),
           [("rnn", {"hidden_size": 6, "num_layers": 2, "nonlinearity": "relu", "bias": False,
                     "batch_first": True}),
            ("lstm", {"hidden_size": 3, "num_layers": 2, "bidirectional": True,
                      "batch_first": True}),
            ("gru", {"hidden_size": 6, "num_layers": 3, "batch_first": True})])
    layers = [("transpose", {"name": "turned", "dim0": 0, "dim1": 1}),
              ("gru", {"name": "a", "hidden_size": 3, "bidirectional": True}),
              ("lstm", {"name": "b", "hidden_size": 5}),
              ("transpose", {"name": "back", "dim0": 0, "dim1": 1})]
    table.append(Case("recurrent_steps_first", "Recurrent networks of steps before samples",
                      layers, {"x": Input((5, 4))}))
    both = {"hidden_size": 5, "num_layers": 2, "bidirectional": True, "batch_first": True}
    layers = [("shift", {"name": "a", "inputs": ["x"]}), ("shift", {"name": "b", "inputs": ["y"]}),
              ("lstm", {"name": "enc", "inputs": ["a"], **both}),
              ("lstm", {"name": "dec", "inputs": ["b", "enc.h_n", "enc.c_n"], **both}),
              ("lstm", {"name": "p", "hidden_size": 5, "proj_size": 3, "num_layers": 2,
                        "batch_first": True}),
              ("gru", {"name": "g", "hidden_size": 3, "batch_first": True}),
              ("rnn", {"name": "r", "inputs": ["g", "g.h_n"], "hidden_size": 3,
                       "batch_first": True}),
              ("transpose", {"name": "c", "input": "p.c_n", "dim0": 0, "dim1": 1}),
              ("flatten", {"name": "f"}), ("linear", {"name": "l", "out_features": 3}),
              ("unsqueeze", {"name": "u", "dim": 1}), ("add", {"name": "s", "inputs": ["r", "u"]}),
              ("transpose", {"name": "h", "input": "r.h_n", "dim0": 0, "dim1": 1}),
              ("add", {"name": "t", "inputs": ["s", "h"]}),
              ("lstm", {"name": "back", "hidden_size": 4, "proj_size": 3, "bidirectional": True,
                        "batch_first": True, "bias": False}),
              ("transpose", {"name": "v", "input": "back.h_n", "dim0": 0, "dim1": 1}),
              ("sum", {"name": "w", "dim": 1, "keepdim": True}), ("mul", {"inputs": ["w", "t"]})]
    table.append(Case("recurrent_states", "States that one network gives to another, and projections",
                      layers, {"x": Input((5, 4)), "y": Input((3, 2))}))
    sum_of("cumulative", "Sums and products of what comes before", (5, 19),
           [("cumsum", {"dim": 1}), ("cumsum", {"dim": -1}), ("cumprod", {"dim": 1}),
            ("cumprod", {"dim": -1}), ("logcumsumexp", {"dim": 1}), ("logcumsumexp", {"dim": -1})])


def pools(one):
    def pool(kind, suffix, about, shape, values="normal", **settings):
        one(kind + suffix, about, kind, shape, settings, values)

    pool("max_pool2d", "", "Windows that do not overlap", (3, 6, 8), kernel_size=2)
    pool("max_pool2d", "_rest", "Rows and columns that no window reaches", (3, 7, 9), kernel_size=2)
    pool("max_pool2d", "_overlap", "Windows that overlap", (3, 9, 7), kernel_size=3, stride=2,
         padding=1)
    pool("max_pool2d", "_ties", "Equal maxima: the gradient goes to the first", (3, 8, 8), "ties",
         kernel_size=3, stride=2)
    pool("max_pool2d", "_dilation", "Windows with gaps", (2, 9, 8), kernel_size=(2, 3),
         stride=(1, 2), padding=(1, 1), dilation=(3, 2))
    pool("max_pool2d", "_dense", "A window at each pixel", (2, 5, 6), kernel_size=3, stride=1,
         padding=1)
    pool("max_pool2d", "_gap", "Windows with pixels between them", (2, 9, 9), kernel_size=2,
         stride=3)
    pool("avg_pool2d", "", "Windows that do not overlap", (3, 6, 8), kernel_size=2)
    pool("avg_pool2d", "_pad", "Padding that counts", (3, 7, 6), kernel_size=3, stride=2, padding=1)
    pool("avg_pool2d", "_inside", "Padding that does not count", (3, 7, 6), kernel_size=(3, 2),
         stride=(2, 1), padding=1, count_include_pad=False)
    pool("avg_pool2d", "_whole", "One window over the image", (5, 4, 4), kernel_size=4)
    pool("max_pool1d", "", "Windows that do not overlap", (3, 9), kernel_size=2)
    pool("max_pool1d", "_all", "Windows with gaps, which overlap", (3, 11), "ties", kernel_size=3,
         stride=2, padding=1, dilation=2)
    pool("avg_pool1d", "", "Windows that do not overlap", (3, 9), kernel_size=2)
    pool("avg_pool1d", "_inside", "Padding that does not count", (3, 11), kernel_size=3, stride=2,
         padding=1, count_include_pad=False)
    pool("adaptive_avg_pool1d", "", "Windows of several lengths", (3, 11), output_size=4)
    pool("adaptive_avg_pool2d", "", "The mean of an image", (5, 4, 6), output_size=1)
    pool("adaptive_avg_pool2d", "_parts", "Windows of several sizes", (3, 7, 8), output_size=(3, 5))
    pool("adaptive_avg_pool2d", "_grow", "More windows than pixels", (2, 4, 3), output_size=7)
    pool("adaptive_max_pool2d", "", "Windows of several sizes", (3, 7, 8), "ties",
         output_size=(3, 5))
    pool("flatten", "", "All dimensions but the first", (3, 2, 4))
    pool("flatten", "_some", "The middle of the dimensions", (2, 3, 2, 2), start_dim=2, end_dim=3)
    pool("flatten", "_last", "Dimensions counted from the end", (2, 3, 2, 2), start_dim=-2)


def shapes(one, sum_of, table):
    def shape(name, about, operator, sizes, **settings):
        one(name, about, operator, sizes, settings)

    shape("upsample", "Nearest pixels", "upsample", (2, 3, 4), scale_factor=2)
    shape("upsample_factors", "A factor of its own for each dimension", "upsample", (2, 3, 4),
          scale_factor=(3, 1), mode="nearest")
    sum_of("upsample_bilinear", "Between pixels", (2, 4, 3),
           [("upsample", {"scale_factor": 2, "mode": "bilinear"})])
    shape("upsample_bilinear_odd", "Between pixels, an odd factor", "upsample", (2, 4, 3),
          scale_factor=(3, 4), mode="bilinear")
    end = {"ceil_mode": True}
    sum_of("pools_beyond", "The only window ends behind the input", (3, 5, 4),
           [("max_pool2d", {"kernel_size": 3, "stride": 3, "dilation": (3, 2), **end}),
            ("max_pool2d", {"kernel_size": (6, 7), "stride": 4, **end}),
            ("avg_pool2d", {"kernel_size": (7, 4), "stride": (3, 2), **end}),
            ("lp_pool2d", {"norm_type": 2, "kernel_size": (6, 5), "stride": 3, **end})])
    sum_of("pad", "Each mode", (2, 5, 4),
           [("pad", {"pad": (1, 3, 2, 0)}), ("pad", {"pad": (1, 3, 2, 0), "value": 0.5}),
            ("pad", {"pad": (1, 3, 2, 0), "mode": "reflect"}),
            ("pad", {"pad": (1, 3, 2, 0), "mode": "replicate"}),
            ("pad", {"pad": (1, 3, 2, 0), "mode": "circular"})])
    kinds = ("zero", "reflection", "replication", "circular")
    for d, extents, sides in ((1, (3, 5), (2, 1)), (2, (2, 5, 4), (2, 1, 0, 3)), (3, (2, 3, 4, 5), (1, 2, 0, 3, 2, 0))):
        sum_of(f"pad_modules{d}d", "Each module of padding", extents,
               [(f"{kind}_pad{d}d", {"padding": sides}) for kind in kinds] +
               [(f"constant_pad{d}d", {"padding": sides, "value": 0.5})])
        sum_of(f"pad_modules{d}d_even", "Each module of padding, the same on all sides", extents,
               [(f"{kind}_pad{d}d", {"padding": 2}) for kind in kinds] +
               [(f"constant_pad{d}d", {"padding": 2, "value": -1})])
    sum_of("upsampling_modules", "Modules that upsample, and softmax2d", (2, 3, 4),
           [(f"upsampling_{kind}2d", {"scale_factor": 2}) for kind in ("nearest", "bilinear")])
    shape("softmax2d", "Over the channels of each pixel", "softmax2d", (3, 4, 2))
    shape("pad_negative", "Columns are cut off", "pad", (2, 5, 6), pad=(-1, -2, 1, 0))
    shape("pixel_shuffle", "Channels become pixels", "pixel_shuffle", (12, 3, 2), upscale_factor=2)
    shape("pixel_unshuffle", "Pixels become channels", "pixel_unshuffle", (2, 6, 9),
          downscale_factor=3)
    shape("transpose", "Channels and rows", "transpose", (3, 4, 5), dim0=1, dim1=2)
    shape("transpose_ends", "Channels and columns", "transpose", (3, 4, 5), dim0=-1, dim1=1)
    shape("unsqueeze", "A dimension at the end", "unsqueeze", (4, 5), dim=-1)
    shape("unsqueeze_channel", "A dimension for one channel", "unsqueeze", (4, 5), dim=1)
    shape("squeeze", "A dimension in the middle", "squeeze", (4, 1, 5), dim=2)
    shape("unflatten", "Two dimensions of one", "unflatten", (12,), dim=1, unflattened_size=(3, 4))
    for name, a, b, dim in ("cat", (2, 4, 3), (5, 4, 3), 1), ("cat_last", (4, 2), (4, 3), -1):
        layers = [("shift", {"name": "a", "inputs": ["x"]}),
                  ("shift", {"name": "b", "inputs": ["y"]}),
                  ("cat", {"name": "op", "inputs": ["a", "b"], "dim": dim})]
        table.append(Case(name, "One after the other", layers, {"x": Input(a), "y": Input(b)}))
    reductions = [("sum", {}), ("mean", {}), ("max", {}), ("min", {}), ("var", {}),
                  ("var", {"correction": 0}), ("logsumexp", {}), ("vector_norm", {}),
                  ("vector_norm", {"ord": 1}), ("vector_norm", {"ord": 3})]
    along = lambda dim: [(name, {"dim": dim, **settings}) for name, settings in reductions]
    sum_of("reductions", "Over the last dimension", (19,), along(-1))
    sum_of("reductions_channels", "Over channels", (5, 3, 2), along(1))


def sizes(one, sum_of):
    """Windows and images of other sizes, and what is beyond a border."""
    modes = [{}, {"padding_mode": "reflect"}, {"padding_mode": "replicate"}, {"padding_mode": "circular"}]
    same = {"out_channels": 3, "kernel_size": (4, 3), "padding": "same", "dilation": (1, 2)}
    sum_of("conv2d_same", "As large as the image; each mode of padding", (2, 6, 7),
           [("conv2d", {**same, **mode}) for mode in modes])
    sum_of("conv2d_winograd", "Other algorithms; tiles that the image does not fill", (3, 7, 5),
           [("conv2d", {"out_channels": 5, "kernel_size": 3, "padding": 1, "algorithm": algorithm})
            for algorithm in ("winograd_2x2", "winograd_4x4", "winograd", "auto")] +
           [("conv2d", {"out_channels": 5, "kernel_size": 3, "padding": "same", "bias": False,
                        "algorithm": "winograd_4x4"})])
    one("conv2d_reflect", "A stride, and rows and columns that are reflected", "conv2d", (4, 6, 7),
        {"out_channels": 6, "kernel_size": 3, "padding": (2, 1), "stride": 2, "groups": 2,
         "padding_mode": "reflect"})
    sum_of("conv1d_same", "As long as the sequence; each mode of padding", (3, 8),
           [("conv1d", {"out_channels": 2, "kernel_size": 4, "padding": "same", **mode}) for mode in modes])
    one("conv1d_valid", "No padding", "conv1d", (3, 8), {"out_channels": 2, "kernel_size": 3,
                                                         "padding": "valid", "stride": 2})
    one("conv3d_same", "As large as the volume", "conv3d", (2, 4, 5, 3),
        {"out_channels": 3, "kernel_size": (2, 3, 1), "padding": "same"})
    one("conv_transpose3d", "All settings at once", "conv_transpose3d", (4, 3, 2, 3),
        {"out_channels": 6, "kernel_size": (3, 2, 1), "stride": (2, 1, 3), "padding": (1, 0, 0),
         "output_padding": (1, 0, 2), "groups": 2, "dilation": (1, 2, 1)})
    window = {"kernel_size": (3, 2), "stride": (2, 3), "ceil_mode": True}
    sum_of("pool2d_ceil", "Windows that end outside", (3, 8, 6),
           [("max_pool2d", {**window, "padding": 1}), ("avg_pool2d", {**window, "padding": 1}),
            ("avg_pool2d", {**window, "padding": 1, "count_include_pad": False}),
            ("avg_pool2d", {**window, "padding": 1, "divisor_override": 5})])
    window = {"kernel_size": 3, "stride": 2, "ceil_mode": True}
    sum_of("pool1d_ceil", "Windows that end outside", (3, 10),
           [("max_pool1d", {**window, "padding": 1}), ("avg_pool1d", {**window, "padding": 1})])
    sum_of("pool3d", "Windows of volumes", (2, 5, 6, 4),
           [("max_pool3d", {"kernel_size": (2, 3, 2)}), ("avg_pool3d", {"kernel_size": (2, 3, 2)})])
    sum_of("pool3d_ceil", "Windows that end outside", (2, 6, 5, 4),
           [("max_pool3d", {"kernel_size": 3, "stride": (2, 3, 1), "padding": 1, "ceil_mode": True}),
            ("avg_pool3d", {"kernel_size": 3, "stride": (2, 3, 1), "padding": 1, "ceil_mode": True})])
    one("adaptive_avg_pool3d", "Windows of several sizes", "adaptive_avg_pool3d", (2, 5, 4, 6),
        {"output_size": (2, 3, 4)})
    one("adaptive_max_pool1d", "Windows of several lengths", "adaptive_max_pool1d", (3, 11),
        {"output_size": 4})
    sum_of("lp_pool2d", "Roots of sums of powers", (3, 7, 6),
           [("lp_pool2d", {"norm_type": 2, "kernel_size": (2, 3), "stride": 2}),
            ("lp_pool2d", {"norm_type": 3, "kernel_size": (2, 3), "stride": 2})], "positive")
    one("lp_pool1d", "Windows that end outside", "lp_pool1d", (3, 8),
        {"norm_type": 2, "kernel_size": 3, "ceil_mode": True}, "positive")
    sum_of("upsample_size", "Another size, smaller and larger", (2, 5, 4),
           [("upsample", {"size": (7, 3)}), ("upsample", {"size": (7, 3), "mode": "bilinear"}),
            ("upsample", {"size": (7, 3), "mode": "bilinear", "align_corners": True})])
    sum_of("upsample_scale", "Factors that are not whole", (2, 5, 4),
           [("upsample", {"scale_factor": (1.5, 2.5)}),
            ("upsample", {"scale_factor": (1.5, 2.5), "mode": "bilinear"}),
            ("upsample", {"scale_factor": (1.5, 2.5), "mode": "bilinear", "align_corners": True})])
    modes = [("nearest", {}), ("nearest-exact", {})]
    interpolated = lambda mode: [*modes, (mode, {}), (mode, {"align_corners": True})]
    for name, shape, mode, size, scale in (
            ("upsample_sequence", (2, 5), "linear", 8, 1.5),
            ("upsample_volume", (2, 3, 4, 2), "trilinear", (5, 3, 4), (2, 1.5, 1)),
            ("upsample_bicubic", (2, 5, 4), "bicubic", (7, 3), (1.5, 2.5))):
        sum_of(name, "Each mode, to a size", shape,
               [("upsample", {"size": size, "mode": kind, **more})
                for kind, more in interpolated(mode)])
        sum_of(name + "_scale", "Each mode, by factors", shape,
               [("upsample", {"scale_factor": scale, "mode": kind, **more})
                for kind, more in interpolated(mode)])
    sum_of("pad_volume", "Each mode, volumes", (2, 3, 4, 5),
           [("pad", {"pad": (1, 3, 2, 0, 1, 2)}), ("pad", {"pad": (1, 3, 2, 0, 1, 2), "value": 0.5}),
            ("pad", {"pad": (1, 3, 2, 0, 1, 2), "mode": "reflect"}),
            ("pad", {"pad": (1, 3, 2, 0, 1, 2), "mode": "replicate"}),
            ("pad", {"pad": (1, 3, 2, 0, 1, 2), "mode": "circular"})])
    sum_of("pad_sequence", "Each mode, sequences", (3, 5),
           [("pad", {"pad": (-1, 3)}), ("pad", {"pad": (0, 2), "mode": "reflect"}),
            ("pad", {"pad": (2, 0), "mode": "replicate"}), ("pad", {"pad": (1, 1), "mode": "circular"})])
    same = {"out_channels": 3, "kernel_size": (2, 3, 1), "padding": "same"}
    sum_of("conv3d_modes", "As large as the volume; each mode of padding", (2, 4, 5, 3),
           [("conv3d", {**same, "padding_mode": mode}) for mode in ("reflect", "replicate", "circular")])
    one("lp_pool3d", "Windows that end outside", "lp_pool3d", (2, 5, 4, 6),
        {"norm_type": 3, "kernel_size": (2, 3, 2), "ceil_mode": True}, "positive")
    one("adaptive_max_pool3d", "Windows of several sizes", "adaptive_max_pool3d", (2, 5, 4, 6),
        {"output_size": (2, 3, 4)})
    one("fold", "Sums of windows", "fold", (12, 15),
        {"output_size": (6, 5), "kernel_size": (3, 2), "stride": (2, 1), "padding": (1, 1), "dilation": (1, 2)})
    one("channel_shuffle", "The channels of three groups in turn", "channel_shuffle", (6, 2, 3), {"groups": 3})
    one("unfold", "Windows as columns", "unfold", (2, 6, 5),
        {"kernel_size": (3, 2), "stride": (2, 1), "padding": (1, 0), "dilation": (1, 2)})


def distances(chain, table):
    chain("distances_pairs", "Angles and distances of all pairs, and to a vector for each sample", (5, 6),
          [("unsqueeze", {"name": "rows", "dim": 1}), ("unsqueeze", {"name": "columns", "input": "input", "dim": 2}),
           ("cosine_similarity", {"name": "c", "inputs": ["columns", "rows"], "dim": -1}),
           ("pairwise_distance", {"name": "d", "inputs": ["rows", "columns"], "p": 3}),
           ("mean", {"name": "m", "input": "input", "dim": 1, "keepdim": True}),
           ("cosine_similarity", {"name": "e", "inputs": ["input", "m"], "dim": 2}),
           ("pairwise_distance", {"name": "f", "inputs": ["m", "input"], "keepdim": True}),
           ("add", {"name": "g", "inputs": ["c", "d"]}), ("add", {"name": "h", "inputs": ["g", "f"]}),
           ("unsqueeze", {"name": "k", "input": "e", "dim": 1}), ("add", {"inputs": ["h", "k"]})])
    chain("distances", "Norms, angles and distances", (5, 6),
          [("normalize", {"name": "n", "dim": 2}), ("normalize", {"name": "m", "p": 1}),
           ("cosine_similarity", {"name": "c", "inputs": ["n", "input"], "dim": 2}),
           ("pairwise_distance", {"name": "d", "inputs": ["m", "input"]}),
           ("pairwise_distance", {"name": "e", "inputs": ["n", "m"], "p": 3, "keepdim": True}),
           ("bilinear", {"name": "b", "inputs": ["n", "input"], "out_features": 5}),
           ("add", {"name": "f", "inputs": ["b", "e"]}), ("add", {"name": "g", "inputs": ["c", "d"]}),
           ("cat", {"name": "h", "inputs": ["f", "f"], "dim": 2}), ("swiglu", {"name": "s"}),
           ("softmin", {"name": "t", "dim": 1}), ("identity", {"name": "u"}),
           ("geglu", {"name": "v", "input": "h"}), ("mean", {"name": "w", "dim": 2}),
           ("add", {"inputs": ["w", "g"]}),
           ("threshold", {"threshold": 0.9, "value": -2}), ("unsqueeze", {"name": "y", "dim": 1}),
           ("add", {"inputs": ["y", "u"]})])


def lists(chain, sum_of, table):
    """Attributes that are lists, operators that read or give any number of values."""
    chain("lists_values", "Values that are joined and parted", (5, 7),
          [("split", {"name": "s", "split_size_or_sections": 3, "dim": 2}),
           ("split", {"name": "t", "split_size_or_sections": [1, 4], "dim": 1, "input": "s.1"}),
           ("cat", {"name": "c", "inputs": ["s.1", "t", "t.1", "s"], "dim": 1}),
           ("chunk", {"name": "k", "chunks": 4, "dim": 1}),
           ("stack", {"name": "st", "inputs": ["k.1", "k", "k.2"], "dim": 2}),
           ("unbind", {"name": "u", "dim": -2}), ("mul", {"inputs": ["u.1", "u.2"]}),
           ("linear", {"out_features": 3})])
    chain("lists_dims", "Dimensions in other orders, forms and numbers", (4, 6, 5),
          [("permute", {"dims": [0, -1, 1, 2]}), ("reshape", {"shape": [-1, 10, 4, 3]}),
           ("roll", {"shifts": [2, -1], "dims": [1, 3]}), ("linear", {"out_features": 7}),
           ("flip", {"dims": [1, -1]}), ("unflatten", {"dim": 1, "unflattened_size": [1, 2, -1]}),
           ("expand", {"size": [-1, 3, 2, 5, 4, 7]}),
           ("tile", {"dims": [1, 1, 1, 1, 2, 1]}), ("narrow", {"dim": 3, "start": -4, "length": 3}),
           ("view", {"shape": [-1, 18, 8, 7]}), ("slice", {"dim": 1, "start": -15, "end": 30, "step": 2}),
           ("select", {"dim": 2, "index": -2}), ("repeat_interleave", {"repeats": 3, "dim": 1})])
    dims = [("sum", {"dim": [1, -1]}), ("mean", {"dim": [2]}), ("amax", {"dim": [3, 1, 2]}),
            ("amin", {"dim": [1, 3]}), ("var", {"dim": [1, 2], "correction": 0}),
            ("std", {"dim": [-1, -2]}), ("logsumexp", {"dim": [3, 2]}), ("prod", {"dim": 2}),
            ("max", {"dim": 1}), ("min", {"dim": -1}), ("norm", {"dim": [1, 3]}),
            ("norm", {"dim": [2], "p": 1}), ("vector_norm", {"dim": [1, 2, 3], "ord": 3})]
    sum_of("reductions_dims", "Over several dimensions, which stay", (4, 3, 5),
           [(name, {**settings, "keepdim": True}) for name, settings in dims])
    chain("reductions_padded", "The mean of what is padded, in a dimension of one element", (1, 4),
          [("linear", {"out_features": 3}), ("gelu", {"name": "g"}), ("pad", {"pad": (1, 1, 1, 1)}),
           ("mean", {"name": "m", "dim": [1, 2], "keepdim": True}), ("add", {"inputs": ["g", "m"]})])
    sum_of("reductions_ties", "Equal extrema share the gradient", (4, 3, 5),
           [("amax", {"dim": [1, 3]}), ("amin", {"dim": [3, 1]})], "ties")


def conditions(chain, table):
    chain("conditions", "Comparisons, masks and numbers", (6, 7),
          [("gt", {"name": "g", "input": "input", "other": 0.3}),
           ("mul", {"name": "d", "input": "input", "other": 2.5}),
           ("sub", {"name": "h", "other": 0.7, "alpha": 3}),
           ("where", {"name": "w", "inputs": ["g", "d", "input"]}),
           ("le", {"name": "l", "inputs": ["h", "d"]}), ("lt", {"name": "m", "inputs": ["h", "w"]}),
           ("masked_fill", {"name": "f", "inputs": ["w", "m"], "value": -1.5}),
           ("where", {"name": "v", "inputs": ["l", "f"], "other": 0.25}),
           ("ne", {"name": "n", "inputs": ["v", "w"]}), ("eq", {"name": "e", "inputs": ["v"], "other": 0.25}),
           ("ge", {"name": "q", "inputs": ["d"], "other": -1}), ("add", {"name": "o", "inputs": ["n", "e"], "alpha": 0.5}),
           ("add", {"inputs": ["o", "q"]}), ("div", {"other": 3}), ("add", {"name": "p", "other": 1.25}),
           ("mul", {"inputs": ["p", "v"]}), ("abs", {"name": "a"}), ("add", {"name": "b", "other": 0.1}),
           ("pow", {"inputs": ["b", "w"]})])


def elementwise(one):
    for name in "relu", "sigmoid", "tanh", "gelu":
        one(name, f"{name} of one dimension", name, (37,))
        one(f"{name}_image", f"{name} of an image", name, (3, 5, 3))
        one(f"{name}_wide", f"{name} far from zero", name, (31,), None, "wide")
    one("relu_zero", "The gradient at 0 is 0", "relu", (4, 5), None, "ties")
    one("gelu_tanh", "The approximation with tanh", "gelu", (37,), {"approximate": "tanh"})
    one("gelu_tanh_wide", "The approximation far from zero", "gelu", (31,),
        {"approximate": "tanh"}, "wide")
    for name in "softmax", "log_softmax":
        one(name, f"{name} over the last dimension", name, (7,))
        one(f"{name}_channels", f"{name} over channels", name, (5, 3, 2), {"dim": 1})
        one(f"{name}_middle", f"{name} over a dimension from the end", name, (3, 6, 2),
            {"dim": -2})
        one(f"{name}_wide", f"{name} of great numbers", name, (9,), None, "wide")
    one("dropout_none", "Nothing is dropped", "dropout", (6, 5), {"p": 0})
    one("alpha_dropout_none", "Nothing is dropped", "alpha_dropout", (4, 3), {"p": 0})
    one("feature_alpha_dropout_none", "Nothing is dropped", "feature_alpha_dropout", (4, 3), {"p": 0})
    one("rrelu", "A slope that is one number", "rrelu", (4, 5), {"lower": 0.3, "upper": 0.3}, "ties")
    for name in "dropout2d", "drop_path":
        one(f"{name}_none", "Nothing is dropped", name, (4, 3, 2), {"p": 0})
        one(f"{name}_all", "All is dropped", name, (4, 3, 2), {"p": 1})
    one("dropout_all", "All is dropped", "dropout", (6, 5), {"p": 1})


def activations(one, sum_of):
    straight = [("relu6", {}), ("leaky_relu", {}), ("leaky_relu", {"negative_slope": 0.3}),
                ("hardtanh", {}), ("hardtanh", {"min_val": -2, "max_val": 3}),
                ("hardsigmoid", {}), ("hardswish", {}), ("hardshrink", {}),
                ("hardshrink", {"lambd": 2}), ("softshrink", {}), ("softshrink", {"lambd": 1})]
    smooth = [("elu", {}), ("elu", {"alpha": 0.7}), ("selu", {}), ("celu", {}),
              ("celu", {"alpha": 1.6}), ("silu", {}), ("mish", {}), ("softsign", {}),
              ("tanhshrink", {}), ("logsigmoid", {})]
    sum_of("activations_straight", "Activations of straight pieces, at their ends", (43,),
           straight, "whole")
    sum_of("activations_smooth", "Smooth activations", (6, 7), smooth)
    sum_of("activations_smooth_wide", "Smooth activations far from zero", (43,), smooth, "wide")
    sum_of("asinh_zero", "A slope of 1 at zero", (21,), [("asinh", {})], "ties")
    sum_of("softplus", "A smooth rectifier that is straight above a threshold", (43,),
           [("softplus", {}), ("softplus", {"beta": 0.5, "threshold": 1})], "wide")
    sum_of("activations_smooth_zero", "Smooth activations at zero", (21,), smooth, "ties")
    sum_of("prelu", "One slope for all, and a slope for each channel", (4, 5, 3),
           [("prelu", {}), ("prelu", {"num_parameters": 4, "init": -0.5})])
    one("prelu_vector", "A slope for each feature, and zeros", "prelu", (19,),
        {"num_parameters": 19}, "ties")
    sum_of("glu", "One half gates the other", (4, 6), [("glu", {}), ("glu", {"dim": -1})])
    one("glu_channels", "One half of the channels gates the other", "glu", (6, 5, 3), {"dim": 1})


def functions(sum_of):
    sum_of("functions", "Functions of one value", (5, 9),
           [("neg", {}), ("abs", {}), ("exp", {}), ("sin", {}), ("cos", {}), ("sinh", {}), ("cosh", {}),
            ("expm1", {}), ("exp2", {}), ("erf", {}), ("square", {}),
            ("pow", {"exponent": 3}), ("clamp", {"min": -1, "max": 1})])
    sum_of("functions_whole", "Functions of one value, at zero and at bounds", (41,),
           [("abs", {}), ("pow", {"exponent": 2}), ("clamp", {"min": -3}), ("clamp", {"max": 4}),
            ("clamp", {"min": -2, "max": 3})], "whole")
    sum_of("functions_positive", "Functions of positive values", (5, 9),
           [("log", {}), ("sqrt", {}), ("rsqrt", {}), ("log1p", {}), ("log2", {}), ("log10", {}),
            ("reciprocal", {}), ("pow", {"exponent": 0.7}),
            ("pow", {"exponent": -1.5})], "positive")


def rounded(table):
    """Between two whole numbers, too; inverse functions where they are defined."""
    halves = [("shift", {"name": "a", "input": "x"}), ("mul", {"name": "h", "other": 0.5})]
    for name in "floor", "ceil", "trunc", "round", "frac", "sign":
        halves += [(name, {"name": name, "input": "h"}), ("mul", {"name": f"{name}_h", "inputs": [name, "h"]})]
    halves += [("stack", {"inputs": [f"{name}_h" for name in ("floor", "ceil", "trunc", "round", "frac", "sign")],
                          "dim": 1})]
    table.append(Case("functions_rounded", "Whole numbers near halves, and what is left", halves,
                      {"x": Input((37,), "whole")}))
    layers = [("shift", {"name": "a", "input": "x"}), ("tanh", {"name": "b"}), ("sigmoid", {"name": "c", "input": "a"}),
              ("exp", {"name": "d", "input": "a"}), ("add", {"name": "e", "other": 1})]
    calls = {"asin": "b", "acos": "b", "atanh": "b", "logit": "c", "acosh": "e", "atan": "a", "asinh": "a",
             "sinc": "a", "erfc": "a", "lgamma": "c", "digamma": "e"}
    layers += [(name, {"name": name, "input": value}) for name, value in calls.items()]
    layers += [("logit", {"name": "near", "input": "c", "eps": 0.3}), ("lgamma", {"name": "large", "input": "e"}),
               ("digamma", {"name": "reflected", "input": "c"}), ("gt", {"name": "above", "input": "x", "other": 0}),
               ("float", {"name": "number"}), ("mul", {"name": "kept", "inputs": ["number", "a"]}),
               ("stack", {"inputs": [*calls, "near", "large", "reflected", "kept"], "dim": 2})]
    table.append(Case("functions_inverse", "Inverse functions", layers, {"x": Input((7, 5))}))


def orders(table):
    """What is about places: sorted, the greatest, put where an index says."""
    layers = [("shift", {"name": "a", "input": "x"}), ("shift", {"name": "b", "input": "y"}),
              ("sort", {"name": "s", "input": "a", "dim": 1, "descending": True}),
              ("argsort", {"name": "o", "input": "a", "dim": 1}), ("gather", {"name": "g", "inputs": ["a", "o"], "dim": 1}),
              ("topk", {"name": "k", "input": "a", "k": 3, "dim": 1}),
              ("topk", {"name": "l", "input": "b", "k": 2, "largest": False}),
              ("median", {"name": "m", "input": "a", "dim": 1}), ("median", {"name": "n", "input": "b"}),
              ("zeros_like", {"name": "z", "input": "a"}),
              ("scatter_add", {"name": "p", "inputs": ["z", "k.indices", "k"], "dim": 1}),
              ("scatter", {"name": "q", "inputs": ["a", "k.indices"], "dim": 1, "value": 0.5}),
              ("scatter", {"name": "r", "inputs": ["q", "s.indices", "g"], "dim": 1}),
              ("cdist", {"name": "c1", "inputs": ["p", "b"], "p": 1}), ("cdist", {"name": "c2", "inputs": ["q", "b"]}),
              ("cdist", {"name": "c3", "inputs": ["r", "b"], "p": 3}),
              ("mul", {"name": "c", "inputs": ["c1", "c2"]}), ("add", {"name": "d", "inputs": ["c", "c3"]}),
              ("diagonal", {"name": "e", "dim1": 1, "dim2": 2, "offset": -1}), ("diag_embed", {"name": "f"}),
              ("diff", {"name": "h", "dim": 1}), ("matmul", {"name": "i", "inputs": ["h", "l"]}),
              ("unsqueeze", {"name": "j", "input": "n", "dim": 1}), ("add", {"name": "t", "inputs": ["i", "l"]})]
    layers[-3:] = [("unfold_dimension", {"name": "u", "input": "a", "dimension": 1, "size": 3, "step": 2}),
                   ("einsum", {"name": "i", "inputs": ["h", "l", "m", "n", "s", "u"],
                               "equation": "nij,njk,nd,nj,nrd,nwdq->nikrq"})]
    table.append(Case("orders", "Sorted, the greatest, the middle; elements put where they were; distances", layers,
                      {"x": Input((6, 5)), "y": Input((4, 5))}))


def own_parameters(table):
    """Parameters of the model itself, those of a layer as values, and constants."""
    layers = [("parameter", {"name": "scale", "shape": []}), ("parameter", {"name": "m", "shape": [4, 3]}),
              ("parameter", {"name": "v", "shape": [3]}),
              ("linear", {"name": "fc", "input": "x", "out_features": 4}), ("tanh", {"name": "h"}),
              ("matmul", {"name": "back", "inputs": ["h", "fc.weight"]}), ("mul", {"name": "b", "inputs": ["back", "scale"]}),
              ("mv", {"name": "mv", "inputs": ["m", "v"]}), ("outer", {"name": "outer", "inputs": ["mv", "v"]}),
              ("dot", {"name": "dot", "inputs": ["v", "v"]}), ("t", {"name": "t", "input": "m"}),
              ("matmul", {"name": "square", "inputs": ["t", "outer"]}), ("trace", {"name": "trace"}),
              ("eye", {"name": "eye", "n": 3}), ("tensor", {"name": "list", "data": [0.5, -2, 3]}),
              ("linspace", {"name": "line", "start": -1, "end": 2, "steps": 3}),
              ("full", {"name": "full", "size": [3], "fill_value": 1.5}), ("zeros", {"name": "zeros", "size": [3]}), ("ones", {"name": "ones", "size": [3]}),
              ("full_like", {"name": "like", "input": "v", "fill_value": -0.5}), ("zeros_like", {"name": "none"}),
              ("ones_like", {"name": "one"}),
              ("stack", {"name": "lists", "inputs": ["list", "line", "full", "zeros", "ones", "like", "none", "one"], "dim": 0}),
              ("any", {"name": "any", "input": "lists", "dim": 0}), ("all", {"name": "all", "input": "lists", "dim": 0}),
              ("logical_xor", {"name": "xor", "inputs": ["any", "all"]}),
              ("count_nonzero", {"name": "count", "input": "lists", "dim": 0}),
              ("matmul", {"name": "w", "inputs": ["lists", "eye"]}), ("sum", {"name": "s", "dim": 0}),
              ("add", {"name": "c", "inputs": ["xor", "count"]}), ("add", {"name": "d", "inputs": ["c", "s"]}),
              ("mul", {"name": "e", "inputs": ["d", "b"]}), ("mul", {"name": "f", "inputs": ["e", "trace"]}),
              ("add", {"name": "g", "inputs": ["f", "dot"]}), ("add", {"inputs": ["g", "fc.bias"]})]
    layers[-1:] = [("matmul", {"name": "i", "inputs": ["fc.bias", "m"]}), ("add", {"inputs": ["g", "i"]})]
    layers[-2:-1] = [("unsqueeze", {"name": "row", "inputs": ["fc.bias"], "dim": 0}),
                     ("matmul", {"name": "i", "inputs": ["row", "m"]})]
    table.append(Case("parameters", "Parameters of the model's own, those of a layer, and constants", layers,
                      {"x": Input((3,))}))


def given_values(table):
    """Values in the place of parameters, names of the optimizer's numbers, other names of settings
    and entries."""
    layers = [("parameter", {"name": "lr", "shape": [5, 4, 3]}), ("tanh", {"name": "kernel"}),
              ("parameter", {"name": "momentum", "shape": [6, 5]}), ("softmax", {"name": "w", "dim": 1}),
              ("parameter", {"name": "step", "shape": [6]}), ("exp", {"name": "b"}),
              ("conv1d", {"name": "conv", "input": "x", "out_channels": 5, "kernel_size": 3, "weight": "kernel"}),
              ("transpose", {"name": "h", "dim0": 1, "dim1": 2}), ("linear", {"name": "fc", "out_features": 6, "weight": "w", "bias": "b"}),
              ("linear", {"name": "again", "input": "h", "out_features": 6, "weight": "w"}),
              ("tensor", {"name": "table", "data": [[0.5, -1, 2, 0, 1, -3], [3, 0.25, -2, 1.5, -1, 4]]}),
              ("index_select", {"name": "row", "inputs": ["table", "k"], "dim": 0}),
              ("unsqueeze", {"name": "rows", "dim": 1}), ("t", {"name": "table_t", "input": "table"}),
              ("max", {"name": "most", "inputs": ["again", "rows"]}), ("min", {"name": "least", "inputs": ["fc", "rows"]}),
              ("matmul", {"name": "m", "inputs": ["most", "table_t"]}), ("sum", {"name": "s", "input": "least", "axis": 2, "keepdims": True}),
              ("add", {"inputs": ["m", "s"]})]
    table.append(Case("given_values", "Values in the place of parameters; names that the optimizer's numbers have", layers,
                      {"x": Input((4, 9)), "k": Input((), "2")}))


def grids(table):
    """Where an image is read, and whole numbers of others."""
    sample = lambda name, grid, **settings: ("grid_sample", {"name": name, "inputs": ["im", grid], **settings})
    layers = [("shift", {"name": "im", "input": "x"}), ("shift", {"name": "theta", "input": "t"}),
              ("affine_grid", {"name": "g", "size": [-1, 2, 3, 4]}),
              ("affine_grid", {"name": "h", "input": "theta", "size": [-1, 2, 3, 4], "align_corners": True}),
              ("mul", {"name": "g3", "input": "g", "other": 1.7}), ("mul", {"name": "h3", "input": "h", "other": 1.3}),
              sample("a", "g"), sample("b", "h", align_corners=True), sample("c", "g", padding_mode="border"),
              sample("d", "h", mode="nearest"), sample("e1", "g3", padding_mode="reflection"),
              sample("e2", "h3", padding_mode="reflection", align_corners=True),
              ("stack", {"name": "all", "inputs": ["a", "b", "c", "d", "e1", "e2"], "dim": 1}),
              ("mul", {"name": "scaled", "input": "t", "other": 2}), ("add", {"name": "far", "other": 1.5}),
              ("long", {"name": "whole", "num_classes": 4}),
              ("zeros_like", {"name": "none"}), ("add", {"name": "index", "inputs": ["whole", "none"]}),
              ("embedding", {"name": "e", "num_embeddings": 4, "embedding_dim": 6}),
              ("mean", {"name": "m", "dim": [1, 2]}), ("reshape", {"name": "r", "shape": [-1, 6, 1, 1, 1]}),
              ("mul", {"inputs": ["all", "r"]})]
    table.append(Case("grid", "An image read where a grid says; whole numbers", layers,
                      {"x": Input((2, 5, 4)), "t": Input((2, 3))}))
    paddings = [(padding, corners) for padding in ("zeros", "border", "reflection") for corners in (False, True)]
    names = [f"c{i}" for i in range(len(paddings))]
    layers = [("shift", {"name": "im", "input": "x"}), ("shift", {"name": "grid", "input": "t"}),
              *[sample(name, "grid", mode="bicubic", padding_mode=padding, align_corners=corners)
                for name, (padding, corners) in zip(names, paddings)], ("cat", {"inputs": names, "dim": 1})]
    table.append(Case("grid_cubic", "An image read along cubic curves", layers,
                      {"x": Input((2, 5, 4)), "t": Input((3, 4, 2))}))
    layers = [("shift", {"name": "im", "input": "x"}), ("shift", {"name": "grid", "input": "t"}),
              *[sample(name, "grid", padding_mode=padding, align_corners=corners)
                for name, (padding, corners) in zip(names, paddings)],
              sample("n", "grid", mode="nearest"), ("cat", {"inputs": [*names, "n"], "dim": 1})]
    table.append(Case("grid_volume", "A volume read where a grid says", layers,
                      {"x": Input((2, 3, 5, 4)), "t": Input((2, 3, 4, 3))}))


def two_values(table):
    def two(name, about, operator, a, b, values="normal", **settings):
        layers = [
            ("shift", {"name": "a", "inputs": ["x"]}),
            ("shift", {"name": "b", "inputs": ["y"]}),
            (operator, {"name": "op", "inputs": ["a", "b"], **settings}),
        ]
        table.append(Case(name, about, layers, {"x": Input(a), "y": Input(b, values)}))

    for operator in "add", "mul":
        two(operator, "Two values of one shape", operator, (4, 5), (4, 5))
        two(f"{operator}_column", "The second is repeated", operator, (3, 4, 5), (3, 1, 1))
        two(f"{operator}_outer", "Each is repeated along a dimension of the other", operator,
            (4, 1), (1, 5))
    two("sub", "Each is repeated along a dimension of the other", "sub", (4, 1), (1, 5), alpha=0.3)
    two("div", "The second is repeated", "div", (3, 4, 5), (3, 1, 1), "positive")
    layers = [("shift", {"name": "a", "input": "x"}), ("shift", {"name": "b", "input": "y"}),
              ("exp", {"name": "p", "input": "b"})]
    pairs = {"remainder": "ab", "fmod": "ab", "atan2": "ab", "hypot": "ab", "logaddexp": "ab", "xlogy": "ap"}
    layers += [(name, {"name": name, "inputs": list(names)}) for name, names in pairs.items()]
    layers += [("lerp", {"name": "l", "inputs": ["a", "b"], "weight": 0.3}),
               ("lerp", {"name": "m", "inputs": ["a", "b", "p"]}),
               ("floor_divide", {"name": "f", "inputs": ["a", "p"]}), ("mul", {"name": "g", "inputs": ["f", "b"]}),
               ("stack", {"inputs": [*pairs, "l", "m", "g"], "dim": 1})]
    table.append(Case("two_values", "Rests of divisions, angles, sums of exponentials, what is between", layers,
                      {"x": Input((4, 5)), "y": Input((4, 5))}))
    for operator in "maximum", "minimum":
        two(operator, "Two values of one shape", operator, (4, 5), (4, 5))
        two(f"{operator}_ties", "Of equal values each takes half of the gradient", operator,
            (23,), (23,), "ties")
        table[-1].inputs["x"].values = "ties"


def losses(table):
    def loss(name, about, operator, settings, shape, target, values="normal", after=(), **rest):
        rest = {"batch": 4, "samples": 4, **rest}
        layers = [("shift", {"name": "input"}), *[(layer, {}) for layer in after]]
        table.append(
            Case(name, about, layers, {"x": Input(shape, values)}, (operator, settings),
                 target=target, **rest)
        )

    table.append(
        Case("network_flat", "The steps of sequences are samples of a loss, and of a metric",
             [("shift", {"name": "input", "input": "x"}),
              ("view", {"name": "flat", "shape": [-1, 6]}),
              ("linear", {"name": "fc", "out_features": 4}), ("tanh", {"name": "t"}),
              ("linear", {"name": "out", "out_features": 3})],
             {"x": Input((5, 6))}, ("cross_entropy", {"inputs": ["out", "labels"]}),
             target=Input((5,), "3"), of_target=("labels", [-1]), batch=4, samples=4)
    )
    ten = Input((), "10")
    loss("mse_loss", "Squared difference of vectors", "mse_loss", {}, (5,), None)
    loss("mse_loss_image", "Squared difference of images", "mse_loss", {}, (3, 4, 2), None)
    loss("mse_loss_short", "A batch with fewer samples", "mse_loss", {}, (3, 2), None, samples=3)
    loss("nll_loss", "Logarithms of probabilities", "nll_loss", {}, (7,), Input((), "7"),
         after=["log_softmax"])
    loss("nll_loss_ignore", "A class for each pixel, of which one does not count", "nll_loss",
         {"ignore_index": 1}, (3, 4, 2), Input((4, 2), "3"))
    loss("multi_margin_loss", "Scores of classes", "multi_margin_loss", {}, (7,), Input((), "7"))
    loss("multi_margin_loss_squared", "Squares, another margin", "multi_margin_loss",
         {"p": 2, "margin": 0.5}, (7,), Input((), "7"), batch=5)
    share = Input((5, 3), "share")
    loss("l1_loss", "Absolute difference, some of them 0", "l1_loss", {}, (5, 3),
         Input((5, 3), "ties"), "ties")
    loss("smooth_l1_loss", "All defaults", "smooth_l1_loss", {}, (5, 3), None)
    loss("smooth_l1_loss_beta", "Another beta, at its ends", "smooth_l1_loss", {"beta": 2}, (5, 3),
         Input((5, 3), "ties"), "whole")
    loss("smooth_l1_loss_straight", "No square", "smooth_l1_loss", {"beta": 0}, (5, 3), None)
    loss("huber_loss", "All defaults", "huber_loss", {}, (5, 3), None)
    loss("huber_loss_delta", "Another delta, at its ends", "huber_loss", {"delta": 2}, (5, 3),
         Input((5, 3), "ties"), "whole")
    loss("bce_loss", "Probabilities", "bce_loss", {}, (5, 3), share, after=["sigmoid"])
    loss("bce_with_logits_loss", "Logits", "bce_with_logits_loss", {}, (5, 3), share)
    loss("bce_with_logits_loss_weight", "Great logits, and a weight of what is true",
         "bce_with_logits_loss", {"pos_weight": 2.5}, (5, 3), share, "wide")
    loss("bce_with_logits_loss_zero", "Logits that are 0", "bce_with_logits_loss", {}, (5, 3),
         share, "ties")
    loss("kl_div", "Probabilities, some of them 0", "kl_div", {}, (7,), Input((7,), "share"),
         after=["log_softmax"])
    loss("kl_div_log", "Logarithms, and the mean over the samples", "kl_div",
         {"log_target": True, "reduction": "batchmean"}, (5, 3), None)
    loss("poisson_nll_loss", "Logarithms of means", "poisson_nll_loss", {}, (5, 3),
         Input((5, 3), "share"))
    loss("poisson_nll_loss_full", "Means, and all terms", "poisson_nll_loss",
         {"log_input": False, "full": True, "eps": 0.01}, (5, 3), Input((5, 3), "positive"),
         after=["exp"])
    loss("soft_margin_loss", "Two classes", "soft_margin_loss", {}, (5, 3),
         Input((5, 3), "signs"), "ties")
    loss("cross_entropy", "Classes", "cross_entropy", {}, (10,), ten, metrics=("accuracy",))
    loss("cross_entropy_wide", "Great scores", "cross_entropy", {}, (10,), ten, "wide")
    loss("cross_entropy_smooth", "Label smoothing", "cross_entropy", {"label_smoothing": 0.1},
         (10,), ten)
    loss("cross_entropy_ignore", "Targets that do not count", "cross_entropy",
         {"ignore_index": 1}, (3,), Input((), "3"), batch=9, samples=9)
    loss("cross_entropy_ignore_smooth", "Targets that do not count, and label smoothing",
         "cross_entropy", {"ignore_index": 1, "label_smoothing": 0.2}, (3,), Input((), "3"),
         batch=9, samples=9)
    loss("cross_entropy_ignored", "Labels that are no class and do not count, by default",
         "cross_entropy", {}, (7,), Input((), "7", ignored=-100), batch=9, samples=9,
         metrics=["accuracy", ("top_k_accuracy", {"k": 3}), ("precision", {"average": "micro"}), "perplexity"])
    loss("cross_entropy_ignored_bytes", "Bytes that are no class, and weights of classes",
         "cross_entropy", {"weight": [0.3, 2, 1], "ignore_index": 255, "label_smoothing": 0.1}, (3, 4, 2),
         Input((4, 2), "3", {"dtype": "u8"}, ignored=255),
         metrics=[("accuracy", {"ignore_index": 255}), ("top_k_accuracy", {"k": 2, "ignore_index": 255})])
    loss("nll_loss_ignored", "Labels that are no class and do not count, by default", "nll_loss", {},
         (7, 3), Input((3,), "7", {"dtype": "i64"}, ignored=-100))
    loss("cross_entropy_pixels", "A class for each pixel", "cross_entropy", {}, (5, 3, 2),
         Input((3, 2), "5"))
    loss("cross_entropy_short", "A batch with fewer samples", "cross_entropy", {}, (10,), ten,
         metrics=("accuracy",), batch=5)
    weights = [0.3, 2, 1, 0.7, 1.6, 0.1, 0.9]
    loss("cross_entropy_weight", "Weights of classes, a class for each pixel, one of which does not count",
         "cross_entropy", {"weight": weights, "ignore_index": 2, "label_smoothing": 0.1}, (7, 3, 2),
         Input((3, 2), "7"))
    loss("cross_entropy_probabilities", "Probabilities of classes, which are in the last dimension",
         "cross_entropy", {"weight": weights, "label_smoothing": 0.2, "dim": -1}, (3, 7),
         Input((3, 7), "share"))
    loss("cross_entropy_sum", "The sum over the samples, of which some do not count",
         "cross_entropy", {"weight": weights, "ignore_index": 2, "label_smoothing": 0.1,
                           "reduction": "sum"}, (7, 3), Input((3,), "7"), samples=3)
    loss("multilabel_margin_loss", "Lists of labels, which end with -1", "multilabel_margin_loss",
         {}, (7,), Input((7,), "lists", {"dtype": "i32"}))
    loss("nll_loss_weight", "Weights of classes", "nll_loss", {"weight": weights, "ignore_index": 3}, (7,),
         Input((), "7"), batch=6)
    loss("multi_margin_loss_weight", "Weights of classes", "multi_margin_loss", {"weight": weights}, (7,),
         Input((), "7"))
    loss("bce_with_logits_loss_weights", "A weight of each class", "bce_with_logits_loss",
         {"pos_weight": weights}, (3, 7), Input((3, 7), "share"))
    loss("multilabel_soft_margin_loss", "Several labels, and weights", "multilabel_soft_margin_loss",
         {"weight": weights}, (7,), Input((7,), "2"))
    loss("hinge_embedding_loss", "Distances", "hinge_embedding_loss", {"margin": 1.5}, (5, 3),
         Input((5, 3), "signs"))

    def several(name, about, operator, settings, inputs, target, after=None):
        layers = [("shift", {"name": key, "inputs": [f"{key}0"]}) for key in inputs]
        layers += [("exp", {"name": "e", "input": after})] if after else []
        table.append(Case(name, about, layers, {f"{key}0": Input((7,)) for key in inputs},
                          (operator, settings), target=target, batch=4, samples=4))

    several("margin_ranking_loss", "Two values", "margin_ranking_loss",
            {"inputs": ["a", "b", "target"], "margin": 0.3}, "ab", Input((7,), "signs"))
    several("cosine_embedding_loss", "Two values", "cosine_embedding_loss",
            {"inputs": ["a", "b", "target"], "margin": -0.2}, "ab", Input((), "signs"))
    several("gaussian_nll_loss", "Means and variances", "gaussian_nll_loss",
            {"inputs": ["a", "target", "e"], "full": True, "eps": 0.5}, "ab", Input((7,)), "b")
    table.append(
        Case("losses_sum", "Two losses, each a sum, one with a weight",
             [("linear", {"name": "a", "out_features": 3}), ("tanh", {}),
              ("linear", {"name": "b", "out_features": 4})], {"x": Input((5,)), "y": Input((3,))},
             ("cross_entropy", {"reduction": "sum"}), target=Input((), "4"), samples=11, batch=4,
             steps=20, optimizer=("sgd", {"lr": 0.02}),
             further=(("huber_loss", {"name": "far", "input": "a", "target": "y", "weight": 0.7,
                                      "reduction": "sum"}),))
    )

    def ctc(name, about, lengths, **settings):
        layers = [("shift", {"name": "input", "inputs": ["x"]}), ("log_softmax", {"name": "p"}),
                  ("transpose", {"name": "q", "dim0": 0, "dim1": 1})]
        settings["inputs"] = ["q", "target", *lengths]
        inputs = {"x": Input((9, 7)), **lengths}
        table.append(Case(name, about, layers, inputs, ("ctc_loss", settings), batch=11,
                          samples=11, output="p", target=Input((4,), "letters", {"classes": 7})))

    whole = {"dtype": "i32"}
    ctc("ctc_loss", "Sequences in longer ones, of one length", {})
    ctc("ctc_loss_lengths", "Sequences of all lengths, some of them impossible",
        {"long": Input((), "lengths", whole), "short": Input((), "few", whole)}, blank=6,
        reduction="sum", zero_infinity=True)
    several("triplet_margin_loss", "Three values", "triplet_margin_loss",
            {"inputs": ["a", "b", "target"], "margin": 2, "p": 3, "swap": True}, "ab", Input((7,)))
    loss("accuracy", "Of equal scores the first counts", "cross_entropy", {}, (4,),
         Input((), "4"), "ties", metrics=("accuracy",), batch=16, samples=16)


def metrics(table):
    def measured(name, about, loss, shape, target, used, values="normal", **rest):
        layers = [("shift", {"name": "input"})]
        table.append(Case(name, about, layers, {"x": Input(shape, values)}, loss, used,
                          target=target, **rest))

    measured("metrics_classes", "One class does not occur, and equal scores do",
             ("cross_entropy", {}), (5,), Input((), "4"),
             ["accuracy", "confusion_matrix",
              *[(kind, {"name": f"{kind}_{average}", "average": average})
                for kind in ("precision", "recall", "f1")
                for average in ("macro", "micro", "weighted", "none")]],
             "whole", batch=13, samples=13)
    measured("metrics_pixels", "A class for each pixel, of which one does not count",
             ("cross_entropy", {"ignore_index": 1}), (4, 3, 5), Input((3, 5), "4"),
             ["accuracy", ("accuracy", {"name": "of_others", "ignore_index": 1}), ("top_k_accuracy", {"k": 2}),
              ("top_k_accuracy", {"name": "k_of_others", "k": 2, "ignore_index": 1}), ("f1", {"ignore_index": 1}),
              ("perplexity", {"ignore_index": 1}),
              *[("iou", {"name": f"iou_{average}", "average": average, "ignore_index": 1})
                for average in ("macro", "micro", "weighted", "none")],
              *[("confusion_matrix", {"name": f"matrix_{kind}", "normalize": kind,
                                      "ignore_index": 1}) for kind in ("true", "pred", "all")]],
             batch=5, samples=5)
    measured("metrics_numbers", "Differences of images", ("mse_loss", {}), (2, 3),
             Input((2, 3), "share"), ["mae", "rmse", "r2", ("binary_accuracy", {"threshold": 0.3})],
             batch=7, samples=7)


def networks(chain, table):
    chain("network_margin", "Convolutions whose results begin and end with sums of nothing", (1, 4),
          [("linear", {"out_features": 4}), "tanh",
           ("conv1d", {"out_channels": 17, "kernel_size": 1, "padding": 1, "bias": False}), "gelu",
           ("linear", {"out_features": 5}), "tanh",
           ("linear", {"out_features": 3})], optimizer=("sgd", {"lr": 0.1}), steps=5, batch=5, samples=10)
    chain("network_chosen", "Elements that the floor of a value chooses", (5, 2),
          [("linear", {"name": "scores", "out_features": 4}),
           ("narrow", {"input": "input", "dim": 2, "start": 0, "length": 1}),
           ("long", {"name": "label", "num_classes": 4}),
           ("gather", {"inputs": ["scores", "label"], "dim": 2})])
    conv = lambda channels, kernel, **rest: (
        "conv2d", {"out_channels": channels, "kernel_size": kernel, **rest})
    pool = lambda kind, kernel, **rest: (kind, {"kernel_size": kernel, **rest})
    linear = lambda features: ("linear", {"out_features": features})
    classes = {"loss": ("cross_entropy", {}), "target": Input((), "5")}
    chain("network_pool", "Convolution, ReLU, pooling, twice", (3, 14, 13),
          [conv(5, 3), "relu", pool("max_pool2d", 2), conv(7, 3, padding=1), "relu",
           pool("max_pool2d", 3, stride=2), "flatten", linear(5)], **classes, batch=5, samples=5)
    chain("network_pool_first", "Pooling before the activation", (2, 9, 9),
          [conv(4, 3), pool("max_pool2d", 3, stride=2, padding=1), "tanh", "flatten", linear(5)],
          **classes, batch=5, samples=4)
    chain("network_norm", "Convolution, normalisation, activation", (3, 8, 7),
          [conv(6, 3, bias=False), "batch_norm2d", "gelu", conv(5, 3, stride=2, bias=False),
           "batch_norm2d", "sigmoid", pool("avg_pool2d", 2), "flatten", linear(5)],
          **classes, batch=6, samples=6)
    chain("network_separable", "Depthwise and pointwise convolutions", (4, 9, 8),
          [conv(4, 3, groups=4, padding=1, stride=2), "relu", conv(9, 1), "relu",
           pool("avg_pool2d", 2), "flatten", linear(5)], **classes, batch=5, samples=5)
    chain("network_perceptron", "Linear layers and activations", (11,),
          [linear(13), "gelu", linear(9), "tanh", linear(7), "relu", linear(5)], **classes,
          batch=7, samples=7)
    chain("network_gate", "A value that is read three times", (6,),
          [("linear", {"out_features": 6, "name": "fc", "as": "h"}),
           ("sigmoid", {"name": "s", "input": "h"}), ("mul", {"name": "m", "inputs": ["s", "h"]}),
           ("add", {"name": "r", "inputs": ["m", "h"]}), linear(5)], **classes)
    chain("network_attention", "Softmax between two linear layers of a sequence", (4, 6),
          [("linear", {"out_features": 5, "bias": False}), ("softmax", {"dim": 1}), linear(3)])
    fc = lambda name, **rest: ("linear", {"name": name, "out_features": 7, **rest})
    chain("network_shared", "Parameters that layers share, forwards and backwards, and frozen ones",
          (7,), [fc("a", bias=False, weight="d.weight"), "tanh", fc("b", trainable=False), "sigmoid",
                 fc("c", weight="a.weight", bias="b.bias"), "gelu", fc("d", bias="e.bias"), fc("e")],
          optimizer=("adamw", {"lr": 0.01, "weight_decay": 0.1, "groups": [
              {"parameters": ["*.bias", "input.*"], "lr": 0.003, "weight_decay": 0.0},
              {"parameters": ["c.*"], "betas": (0.8, 0.95), "amsgrad": True}]}), steps=30)
    norm = {"momentum": 0.3}
    chain("network_statistics", "A norm that is there three times, with its running statistics", (5,),
          [("batch_norm1d", {"name": "n", **norm}), "tanh", ("batch_norm1d", {"name": "m", "share": "n", **norm}),
           "gelu", ("batch_norm1d", {"share": "n", **norm})], optimizer=("sgd", {"lr": 0.1}), steps=3, batch=7, samples=14)
    chain("network_average", "Layers whose parameters are moving averages of others', one of them called twice", (5,),
          [("linear", {"name": "a", "out_features": 6, "bias": False}), ("batch_norm1d", {"name": "n"}), ("tanh", {"name": "y"}),
           ("linear", {"name": "t", "input": "input", "share": "a", "average": 0.9}),
           ("batch_norm1d", {"name": "m", "share": "n", "average": 0.75}), ("sub", {"inputs": ["y", "m"]}),
           fc("b"), ("linear", {"name": "s", "input": "input", "share": "t"}), ("cat", {"inputs": ["s", "b"], "dim": 1})],
          optimizer=("sgd", {"lr": 0.1, "momentum": 0.9}), steps=9, batch=7, samples=14)
    chain("network_average_formula", "Averages that follow slower and slower, by half a cosine wave and by a ramp", (5,),
          [("linear", {"name": "a", "out_features": 6}), ("tanh", {"name": "y"}),
           ("linear", {"name": "t", "input": "input", "share": "a", "average": "1 - 0.3*(cos(pi*step/total) + 1)/2"}),
           ("linear", {"name": "u", "input": "input", "share": "a", "average": "min(0.8, 1 - 1/(step + 1))"}),
           ("linear", {"name": "v", "input": "input", "share": "a", "average": "1 - 0.3*(cos(pi*step/total) + 1)/2"}),
           ("sub", {"name": "d", "inputs": ["y", "t"]}), ("mul", {"name": "e", "inputs": ["d", "u"]}),
           ("add", {"inputs": ["e", "v"]}), fc("b")],
          optimizer=("sgd", {"lr": 0.1, "momentum": 0.9}), steps=9, batch=7, samples=14)
    chain("network_average_every", "A copy of parameters every four steps, and averages every second and third", (5,),
          [("linear", {"name": "a", "out_features": 6}), ("tanh", {"name": "y"}),
           ("linear", {"name": "t", "input": "input", "share": "a", "average": {"every": 4}}),
           ("linear", {"name": "u", "input": "input", "share": "a", "average": {"decay": 0.6, "every": 2}}),
           ("linear", {"name": "v", "input": "input", "share": "a", "average": {"decay": "step/total", "every": 3}}),
           ("sub", {"name": "d", "inputs": ["y", "t"]}), ("mul", {"name": "e", "inputs": ["d", "u"]}),
           ("add", {"inputs": ["e", "v"]}), fc("b")],
          optimizer=("sgd", {"lr": 0.1, "momentum": 0.9}), steps=10, batch=7, samples=14)
    table.append(
        Case("network_losses", "Several losses, an auxiliary head, and an output that is not the last",
             [conv(4, 3, name="stem"), ("relu", {"as": "features"}), ("flatten", {}),
              fc("fc"), ("tanh", {"as": "hidden"}), ("linear", {"name": "logits", "out_features": 5}),
              ("linear", {"name": "turn", "out_features": 2, "input": "hidden"}),
              ("flatten", {"input": "features"}),
              ("linear", {"name": "aux", "out_features": 5})],
             {"x": Input((2, 5, 4)), "angle": Input((2,))}, optimizer=("sgd", {"lr": 0.1}), steps=20,
             samples=11, metrics=("accuracy",), output="logits", loss=("cross_entropy", {}),
             further=(("cross_entropy", {"name": "early", "input": "aux", "weight": 0.3,
                                         "label_smoothing": 0.1}),
                      ("mse_loss", {"input": "turn", "target": "angle", "weight": 2.5})),
             target=Input((), "5"))
    )
    image = {"dtype": "u8", "scale": Fraction(1, 255), "mean": [0.4, 0.5, 0.6],
             "std": [0.2, 0.25, 0.3]}
    table.append(
        Case("network_bytes", "Bytes, normalised channel by channel",
             [conv(4, 3), ("relu", {}), ("flatten", {}), linear(5)],
             {"x": Input((3, 6, 5), "bytes", image)}, **classes)
    )


def attention(table):
    table.append(
        Case("embedding", "Tables read at numbers; the classes are in the last dimension",
             [("embedding", {"name": "wte", "num_embeddings": 5, "embedding_dim": 6,
                             "padding_idx": -2, "input": "ids"}),
              ("embedding", {"name": "more", "num_embeddings": 7, "embedding_dim": 6,
                             "input": "ids"}),
              ("one_hot", {"name": "hot", "num_classes": 6, "input": "ids"}),
              ("mul", {"name": "product", "inputs": ["wte", "more"]}),
              ("add", {"name": "sum", "inputs": ["product", "hot"]}),
              ("gather", {"name": "gather", "dim": 1, "inputs": ["sum", "index"]}),
              ("linear", {"name": "head", "out_features": 4})],
             {"ids": Input((7,), "5", {}), "index": Input((3, 6), "7", {"dtype": "u8"})},
             loss=("cross_entropy", {"dim": -1, "label_smoothing": 0.1}), target=Input((3,), "4"))
    )
    table.append(
        Case("embedding_fields", "One table of the numbers of several columns, each behind those of the one before",
             [("tensor", {"name": "offsets", "data": [0, 4, 8]}), ("add", {"name": "places", "inputs": ["ids", "offsets"]}),
              ("embedding", {"name": "e", "num_embeddings": 12, "embedding_dim": 3})],
             {"ids": Input((3,), "4", {})}))
    table.append(
        Case("embedding_bag", "Bags of numbers, one of which does not count",
             [("embedding_bag", {"name": "a", "num_embeddings": 5, "embedding_dim": 3, "input": "ids"}),
              ("embedding_bag", {"name": "b", "num_embeddings": 5, "embedding_dim": 3, "mode": "sum",
                                 "padding_idx": 2, "input": "ids"}),
              ("embedding_bag", {"name": "c", "num_embeddings": 5, "embedding_dim": 3, "mode": "max",
                                 "padding_idx": -1, "input": "ids"}),
              ("embedding_bag", {"name": "d", "num_embeddings": 5, "embedding_dim": 3, "mode": "mean",
                                 "padding_idx": 0, "input": "ids"}),
              ("tanh", {"name": "w", "input": "x"}),
              ("embedding_bag", {"name": "h", "num_embeddings": 5, "embedding_dim": 3, "mode": "sum",
                                 "padding_idx": 1, "inputs": ["ids", "w"]}), ("mul", {"name": "i", "inputs": ["h", "a"]}),
              ("mul", {"name": "e", "inputs": ["a", "b"]}), ("add", {"name": "f", "inputs": ["e", "c"]}),
              ("add", {"name": "g", "inputs": ["f", "d"]}),
              ("add", {"name": "j", "inputs": ["g", "i"]})],
             {"ids": Input((4,), "5", {}), "x": Input((4,))}, batch=7, samples=7)
    )
    table.append(
        Case("positions", "Positions, rotations, products of matrices, triangles",
             [("shift", {"name": "input", "input": "x"}),
              ("class_token", {"name": "cls"}),
              ("position_embedding", {"name": "wpe", "num_embeddings": 9}),
              ("positional_encoding", {"name": "encoded"}),
              ("unflatten", {"name": "split", "dim": 2, "unflattened_size": (2, 4)}),
              ("transpose", {"name": "heads", "dim0": 1, "dim1": 2}),
              ("rotary_embedding", {"name": "halves"}),
              ("rotary_embedding", {"name": "pairs", "interleaved": True, "base": 100}),
              ("transpose", {"name": "keys", "input": "heads", "dim0": 2, "dim1": 3}),
              ("matmul", {"name": "scores", "inputs": ["pairs", "keys"]}),
              ("tril", {"name": "lower", "diagonal": 1}),
              ("triu", {"name": "upper", "diagonal": -2}),
              ("matmul", {"name": "spread", "inputs": ["upper", "table"]}),
              ("flatten", {"name": "flat", "start_dim": 2}),
              ("bmm", {"name": "product", "inputs": ["flat", "right"]})],
             {"x": Input((5, 8)), "table": Input((1, 6, 3)), "right": Input((18, 3))})
    )
    table.append(
        Case("places", "Places of extrema, numbers of intervals, elements by their numbers",
             [("shift", {"name": "a", "input": "x"}), ("shift", {"name": "b", "input": "y"}),
              ("argmax", {"name": "most", "input": "a", "dim": 2}),
              ("embedding", {"name": "e", "num_embeddings": 6, "embedding_dim": 6}),
              ("argmin", {"name": "least", "input": "a", "dim": 1, "keepdim": True}),
              ("gather", {"name": "low", "inputs": ["a", "least"], "dim": 1}),
              ("arange", {"name": "positions", "start": 2, "end": 15, "step": 2}),
              ("embedding", {"name": "p", "num_embeddings": 19, "embedding_dim": 6}),
              ("bucketize", {"name": "bins", "input": "a", "boundaries": [-1, 0, 0.5]}),
              ("embedding", {"name": "f", "num_embeddings": 4, "embedding_dim": 2}),
              ("sum", {"name": "g", "dim": 3}),
              ("exp", {"name": "rates", "input": "b"}), ("cumsum", {"name": "sorted", "dim": 1}),
              ("searchsorted", {"name": "where", "inputs": ["sorted", "b"], "right": True}),
              ("embedding", {"name": "h", "num_embeddings": 6, "embedding_dim": 1}),
              ("select", {"name": "i", "dim": 2, "index": 0}),
              ("add", {"name": "j", "inputs": ["a", "p"]}), ("add", {"name": "k", "inputs": ["j", "e"]}),
              ("add", {"name": "l", "inputs": ["k", "low"]}), ("add", {"name": "m", "inputs": ["l", "g"]}),
              ("index_select", {"name": "n", "dim": 1, "index": [6, 0, 3, 3, 1]}),
              ("sum", {"name": "o", "dim": 2}),
              ("mul", {"name": "q", "inputs": ["o", "i"]}), ("mul", {"inputs": ["q", "sorted"]})],
             {"x": Input((7, 6)), "y": Input((5,))})
    )
    table.append(
        Case("whole", "Arithmetic of whole numbers, which choose rows of tables; classes in the last dimension",
             [("shift", {"name": "a", "input": "x"}),
              ("arange", {"name": "i", "start": 6, "end": -1, "step": -1}),
              ("arange", {"name": "j", "end": 7}), ("unsqueeze", {"name": "row", "dim": 1}),
              ("sub", {"name": "d", "inputs": ["row", "i"]}), ("clamp", {"min": -2, "max": 3}), ("add", {"other": 2}),
              ("embedding", {"name": "e", "num_embeddings": 6, "embedding_dim": 6}),
              ("remainder", {"input": "d", "other": 4}),
              ("embedding", {"name": "f", "num_embeddings": 4, "embedding_dim": 6}),
              ("abs", {"input": "d"}), ("floor_divide", {"other": 2}),
              ("embedding", {"name": "g", "num_embeddings": 4, "embedding_dim": 6}),
              ("bool", {"name": "b", "input": "d"}), ("unsqueeze", {"name": "c", "dim": 2}),
              ("add", {"name": "k", "inputs": ["e", "f"]}), ("mul", {"name": "l", "inputs": ["g", "c"]}),
              ("add", {"name": "m", "inputs": ["k", "l"]}), ("mean", {"name": "n", "dim": 1}), ("add", {"inputs": ["a", "n"]}),
              ("log_softmax", {"dim": -1})],
             {"x": Input((7, 6))}, ("nll_loss", {"dim": -1, "ignore_index": 2}), target=Input((7,), "6"))
    )
    table.append(
        Case("einsum", "Products of matrices, a diagonal, three values, what is summed alone",
             [*[("shift", {"name": name, "input": f"{name}0"}) for name in "abc"],
              ("einsum", {"name": "d", "inputs": ["a", "b"], "equation": "...ij,...jk->...ik"}),
              ("einsum", {"name": "e", "inputs": ["c"], "equation": "nii->ni"}),
              ("einsum", {"name": "f", "inputs": ["d", "e", "a"], "equation": "nhik, ni, nhij -> nkjh"}),
              ("einsum", {"name": "g", "inputs": ["f", "c"], "equation": "nAaB,nCz->nBAa"}),
              ("einsum", {"name": "h", "inputs": ["g", "d"], "equation": "nhab,ngck->nhck"})],
             {"a0": Input((2, 3, 4)), "b0": Input((1, 4, 5)), "c0": Input((3, 3))})
    )
    sizes = {"d_model": 10, "nhead": 2, "dim_feedforward": 7, "dropout": 0}
    table.append(
        Case("transformer", "An encoder and a decoder, whose layers end with norms; steps of padding",
             [("shift", {"name": "a", "input": "src"}), ("shift", {"name": "b", "input": "tgt"}),
              ("transpose", {"name": "c", "input": "a", "dim0": 0, "dim1": 1}),
              ("transpose", {"name": "d", "input": "b", "dim0": 0, "dim1": 1}),
              ("transformer", {"name": "all", "num_encoder_layers": 2, "num_decoder_layers": 2,
                               "inputs": ["c", "d", None, None, None, "ends", None, "ends"],
                               "tgt_is_causal": True, **sizes}),
              ("transpose", {"name": "e", "dim0": 0, "dim1": 1})],
             {"src": Input((5, 10)), "tgt": Input((4, 10)),
              "ends": Input((5,), "bits", {"dtype": "u8"})})
    )
    table.append(
        Case("transformer_first", "Layers that begin with norms; a mask",
             [("shift", {"name": "a", "input": "src"}), ("shift", {"name": "b", "input": "tgt"}),
              ("transformer_encoder", {"name": "encoder", "input": "a", "num_layers": 2,
                                       "activation": "gelu", "norm_first": True,
                                       "is_causal": True, "batch_first": True, **sizes}),
              ("transformer_decoder_layer",
               {"name": "decoder", "inputs": ["b", "encoder", "mask"], "norm_first": True,
                "batch_first": True,
                "bias": False, "layer_norm_eps": 0.001, **sizes})],
             {"src": Input((5, 10)), "tgt": Input((4, 10)), "mask": Input((1, 4, 4))})
    )
    # The gradient of the keys' bias is 0 but for rounding, which a small eps would make steps of.
    steps = {"batch": 4, "samples": 11, "steps": 50}
    sizes = {"d_model": 12, "nhead": 3, "num_layers": 2, "dim_feedforward": 20, "dropout": 0,
             "activation": "gelu", "batch_first": True}
    table.append(
        Case("network_gpt", "A language model whose first and last layer share a table",
             [("embedding", {"name": "wte", "num_embeddings": 11, "embedding_dim": 12}),
              ("position_embedding", {"name": "wpe", "num_embeddings": 9}),
              ("transformer_encoder", {"name": "h", "norm_first": True, "norm": True,
                                       "is_causal": True, **sizes}),
              ("linear", {"name": "head", "out_features": 11, "bias": False,
                          "weight": "wte.weight"})],
             {"tokens": Input((7,), "11")}, loss=("cross_entropy", {"dim": -1}),
             target=Input((7,), "11"), optimizer=("adamw", {"lr": 0.001, "eps": 0.01}), **steps)
    )
    table.append(
        Case("network_bert", "A masked language model; the number 0 fills up",
             [("embedding", {"name": "words", "num_embeddings": 11, "embedding_dim": 12,
                             "padding_idx": 0}),
              ("position_embedding", {"name": "places", "num_embeddings": 7}),
              ("layer_norm", {"name": "norm"}),
              ("transformer_encoder", {"name": "encoder", "layer_norm_eps": 1e-12, **sizes}),
              ("linear", {"name": "dense", "out_features": 12}), ("gelu", {"name": "gelu"}),
              ("linear", {"name": "head", "out_features": 11})],
             {"tokens": Input((7,), "11")},
             loss=("cross_entropy", {"dim": -1, "ignore_index": 0}), target=Input((7,), "11"),
             optimizer=("adam", {"lr": 0.01, "eps": 0.01}), **steps)
    )
    table.append(
        Case("network_vit", "A vision transformer",
             [("conv2d", {"name": "patches", "out_channels": 12, "kernel_size": 2, "stride": 2}),
              ("flatten", {"name": "flat", "start_dim": 2}),
              ("transpose", {"name": "sequence", "dim0": 1, "dim1": 2}),
              ("class_token", {"name": "cls"}),
              ("position_embedding", {"name": "places", "num_embeddings": 10}),
              ("transformer_encoder", {"name": "encoder", "norm_first": True, "norm": True,
                                       **sizes}),
              ("select", {"name": "first", "dim": 1, "index": 0}),
              ("linear", {"name": "head", "out_features": 5})],
             {"image": Input((3, 6, 6))}, loss=("cross_entropy", {}), target=Input((), "5"),
             optimizer=("sgd", {"lr": 0.01, "momentum": 0.9}), **steps)
    )
    heads = {"query": (2, 5, 3), "key": (2, 7, 3), "value": (2, 7, 4), "mask": (1, 1, 7)}
    shifts = [("shift", {"name": name[0], "input": name}) for name in heads if name != "mask"]
    allowed = {"allowed": Input((1, 5, 7), "bits", {"dtype": "u8"})}
    table.append(
        Case("scaled_dot_product_attention", "A mask for every sample; a causal one, another scale",
             [*shifts,
              ("scaled_dot_product_attention", {"name": "a", "inputs": ["q", "k", "v", "mask"]}),
              ("scaled_dot_product_attention",
               {"name": "b", "inputs": ["q", "k", "v"], "is_causal": True, "scale": 0.3}),
              ("add", {"name": "sum", "inputs": ["a", "b"]}),
              ("gt", {"name": "near", "input": "mask", "other": 0}),
              ("logical_not", {"name": "far"}), ("logical_and", {"name": "both", "inputs": ["near", "allowed"]}),
              ("logical_or", {"name": "seen", "inputs": ["both", "far"]}),
              ("scaled_dot_product_attention", {"name": "c", "inputs": ["q", "k", "v", "seen"]}),
              ("scaled_dot_product_attention", {"name": "d", "inputs": ["q", "k", "v", "allowed"]}),
              ("mul", {"name": "e", "inputs": ["c", "d"]}), ("add", {"inputs": ["e", "sum"]})],
             {**{name: Input(shape) for name, shape in heads.items()}, **allowed})
    )
    table.append(
        Case("multi_head_attention", "Of a sequence with itself, causal; with another one, masked",
             [("shift", {"name": "input", "input": "x"}),
              ("multi_head_attention", {"name": "self_attn", "embed_dim": 10, "num_heads": 2,
                                        "bias": False, "is_causal": True, "batch_first": True}),
              ("multi_head_attention", {"name": "cross", "embed_dim": 10, "num_heads": 5, "kdim": 7,
                                        "vdim": 3, "batch_first": True,
                                        "inputs": ["self_attn", "memory", "values", None, "ends"]}),
              ("transpose", {"name": "steps", "dim0": 0, "dim1": 1}),
              ("multi_head_attention", {"name": "plain", "embed_dim": 10, "num_heads": 1}),
              ("transpose", {"name": "samples", "dim0": 0, "dim1": 1}),
              ("multi_head_attention", {"name": "masked", "embed_dim": 10, "num_heads": 1,
                                        "batch_first": True, "kdim": 7, "bias": False, "vdim": 7,
                                        "inputs": ["samples", "memory", "memory", "mask"]}),
              ("squeeze", {"name": "row", "input": "mask", "dim": 1}),
              ("repeat_interleave", {"name": "of_heads", "repeats": 2, "dim": 0}),
              ("slice", {"name": "square", "dim": 2, "end": 6}),
              ("multi_head_attention", {"name": "heads", "embed_dim": 10, "num_heads": 2, "batch_first": True,
                                        "inputs": ["masked", "masked", "masked", "square"],
                                        "average_attn_weights": False}),
              ("linear", {"name": "wide", "input": "heads.attn_output_weights", "out_features": 10}),
              ("mean", {"name": "both", "dim": 1}),
              ("add", {"name": "seen", "inputs": ["both", "heads"]}),
              ("linear", {"name": "averaged", "input": "plain.attn_output_weights", "out_features": 10}),
              ("add", {"inputs": ["seen", "averaged"]})],
             {"x": Input((6, 10)), "memory": Input((7, 7)), "values": Input((7, 3)),
              "mask": Input((1, 6, 7)), "ends": Input((7,), "bits", {"dtype": "u8"})})
    )


def doubles(table):
    """Compared to 1e-11: see operators.sh."""
    image = {"dtype": "f64", "scale": 0.7, "mean": [0.4, 0.5, 0.6], "std": [0.2, 0.25, 0.3]}
    layers = [("conv2d", {"out_channels": 5, "kernel_size": 3, "padding": 1, "bias": False}),
              ("batch_norm2d", {}), ("gelu", {}), ("max_pool2d", {"kernel_size": 2}),
              ("conv2d", {"out_channels": 7, "kernel_size": 3, "stride": 2}), ("tanh", {}),
              ("flatten", {}), ("linear", {"out_features": 4})]
    inputs = {"x": Input((3, 11, 9), "normal", image)}
    classes = {"loss": ("cross_entropy", {"label_smoothing": 0.1}), "target": Input((), "4"),
               "metrics": ["accuracy", "perplexity"], "dtype": "f64"}
    table.append(Case("f64_gradients", "Doubles: values and gradients", layers, inputs, **classes,
                      batch=5, samples=5))
    table.append(Case("f64_steps", "Doubles: fifty steps", layers, inputs, **classes, batch=5,
                      samples=10, steps=50, optimizer=("adamw", {"lr": 0.01})))


def training(table):
    """What stands between the gradients and the parameters, and beside them."""
    def trained(name, about, optimizer, **rest):
        layers = [("linear", {"name": "fc1", "out_features": 6, "bias": False}), ("batch_norm1d", {"name": "bn"}),
                  ("tanh", {}), ("linear", {"name": "fc2", "out_features": 3})]
        table.append(Case(name, about, layers, {"x": Input((5,))}, optimizer=optimizer, batch=4,
                          **rest))

    trained("training_sgd", "Penalties, clipping by the norm, several batches a step, an average",
            ("sgd", {"lr": 0.05, "momentum": 0.9}), samples=20, steps=25, accumulate=3,
            gradient=(("l1", {"weight": 0.003}), ("l2", {"weight": 0.02}),
                      ("clip_grad_norm", {"max_norm": 0.3})),
            average=("ema", {"decay": 0.9}),
            schedule=("one_cycle", {"max_lr": 0.2, "total_steps": 25, "pct_start": 0.4}))
    # In double precision: statistics over four samples multiply the rounding of a hundred steps.
    trained("training_adam", "Clipping by the largest gradient and by values, epochs of a cosine",
            ("adam", {"lr": 0.01}), samples=24, steps=100, dtype="f64",
            gradient=(("clip_grad_norm", {"max_norm": 0.2, "norm_type": float("inf")}),
                      ("clip_grad_value", {"clip_value": 0.1})),
            schedule=("cosine_warm_restarts", {"T_0": 3, "T_mult": 2}))
    trained("training_swa", "The mean of the weights of every third step", ("sgd", {"lr": 0.1}), samples=12, steps=20,
            average=("swa", {"start": 6, "period": 3}))
    trained("training_norm", "Clipping by another norm", ("sgd", {"lr": 0.1}), samples=12, steps=20,
            gradient=(("clip_grad_norm", {"max_norm": 0.5, "norm_type": 3}),))


def optimizers(table):
    def optimizer(kind, suffix, about, steps=200, dtype="f32", **settings):
        layers = [("linear", {"name": "fc1", "out_features": 6}), ("tanh", {}),
                  ("linear", {"name": "fc2", "out_features": 3})]
        table.append(
            Case(f"{kind}{suffix}", about, layers, {"x": Input((5,))}, optimizer=(kind, settings),
                 batch=4, samples=11, steps=steps, dtype=dtype)
        )

    optimizer("sgd", "", "Without momentum", lr=0.05)
    optimizer("sgd", "_momentum", "Momentum", lr=0.02, momentum=0.9)
    optimizer("sgd", "_dampening", "Momentum, dampened", lr=0.05, momentum=0.8, dampening=0.4)
    optimizer("sgd", "_nesterov", "Nesterov momentum", lr=0.02, momentum=0.9, nesterov=True)
    optimizer("sgd", "_decay", "Weight decay", lr=0.05, weight_decay=0.1)
    optimizer("sgd", "_all", "Nesterov momentum and weight decay", lr=0.02, momentum=0.85,
              nesterov=True, weight_decay=0.05)
    optimizer("sgd", "_maximize", "The loss grows", lr=0.001, momentum=0.5, weight_decay=0.1,
              maximize=True)
    optimizer("adam", "", "All defaults", lr=0.001)
    optimizer("adam", "_fast", "A great learning rate", lr=0.02)
    optimizer("adam", "_betas", "Other betas and eps", lr=0.01, betas=(0.7, 0.95), eps=0.001)
    optimizer("adam", "_decay", "Weight decay", lr=0.01, weight_decay=0.1)
    optimizer("adam", "_amsgrad", "AMSGrad", lr=0.02, amsgrad=True)
    optimizer("adam", "_maximize", "The loss grows", lr=0.001, maximize=True, amsgrad=True,
              weight_decay=0.01)
    # In single precision as many steps as PyTorch's own follows its double one; another case of the
    # entry, in doubles, goes on for 200. (PyTorch's NAdam has a float among its doubles.)
    optimizer("adamw", "", "All defaults", steps=100, lr=0.001)
    optimizer("adamw", "_amsgrad", "AMSGrad, and more decay", dtype="f64", lr=0.005, weight_decay=0.2,
              betas=(0.8, 0.95), amsgrad=True)
    optimizer("rmsprop", "", "All defaults", lr=0.01)
    optimizer("rmsprop", "_all", "Momentum, centered", lr=0.001, alpha=0.9, eps=0.001,
              weight_decay=0.1, momentum=0.8, centered=True)
    optimizer("adagrad", "", "All defaults", lr=0.01)
    optimizer("adagrad", "_all", "A rate that falls, and a first sum", lr=0.05, lr_decay=0.1,
              weight_decay=0.1, initial_accumulator_value=0.3, eps=0.001)
    optimizer("adadelta", "", "All defaults", lr=1.0)
    optimizer("adadelta", "_all", "All settings", lr=0.5, rho=0.8, eps=0.001, weight_decay=0.1)
    optimizer("adamax", "", "All defaults", lr=0.002)
    optimizer("adamax", "_all", "All settings", lr=0.01, betas=(0.8, 0.9), eps=0.001,
              weight_decay=0.1)
    optimizer("nadam", "", "All defaults", lr=0.002)
    optimizer("nadam", "_all", "All settings", steps=100, lr=0.01, betas=(0.8, 0.95), eps=0.001,
              weight_decay=0.1, momentum_decay=0.02, decoupled_weight_decay=True)
    optimizer("radam", "", "All defaults", lr=0.001)
    optimizer("radam", "_all", "All settings", lr=0.01, betas=(0.8, 0.95), eps=0.001,
              weight_decay=0.1, decoupled_weight_decay=True)
    optimizer("lamb", "", "All defaults", steps=100, lr=0.001)
    optimizer("lamb", "_all", "All settings", dtype="f64", lr=0.01, betas=(0.8, 0.95), eps=0.001,
              weight_decay=0.1)
    for suffix, steps, dtype in ("", 40, "f32"), ("_double", 200, "f64"):
        optimizer("rprop", suffix, "All settings", steps, dtype, lr=0.002, etas=(0.6, 1.1),
                  step_sizes=(1e-4, 0.01))
    optimizer("asgd", "", "All settings", lr=0.05, lambd=0.01, alpha=0.6, t0=50, weight_decay=0.1)
    table.append(
        Case("muon", "Matrices of both forms, scaled as for AdamW",
             [("linear", {"name": "fc1", "out_features": 6, "bias": False}), ("tanh", {}),
              ("linear", {"name": "fc2", "out_features": 3, "bias": False})], {"x": Input((5,))},
             optimizer=("muon", {"lr": 0.02, "adjust_lr_fn": "match_rms_adamw"}), batch=4,
             samples=11, steps=60)
    )
    layers = [("conv2d", {"name": "conv", "out_channels": 3, "kernel_size": 2}), ("tanh", {}),
              ("flatten", {}), ("linear", {"name": "fc", "out_features": 3})]
    for name, about, steps, dtype, settings in (
            ("adafactor", "All defaults", 60, "f32", {"lr": 0.01, "eps": (1.1920928955078125e-7, 0.001)}),
            ("adafactor_all", "All settings", 200, "f64",
             {"lr": 0.02, "beta2_decay": -0.6, "eps": (1e-5, 0.01), "d": 1.2, "weight_decay": 0.1})):
        table.append(Case(name, about, layers, {"x": Input((2, 3, 4))}, optimizer=(name[:9], settings),
                          batch=4, samples=11, steps=steps, dtype=dtype))
    table.append(Case("epsilon", "Settings whose default is that of the dtype",
                      [("rms_norm", {}), ("linear", {"name": "fc", "out_features": 3})], {"x": Input((5,))},
                      optimizer=("adafactor", {"lr": 0.01}), batch=4, samples=11, steps=20, dtype="f64"))
    table.append(
        Case("muon_groups", "AdamW for the parameters that are no matrices, and for one that is",
             [("linear", {"name": "fc1", "out_features": 6}), ("tanh", {}),
              ("linear", {"name": "fc2", "out_features": 4}), ("tanh", {}),
              ("linear", {"name": "head", "out_features": 3})], {"x": Input((5,))},
             optimizer=("muon", {"lr": 0.01, "weight_decay": 0.05, "groups": [
                 {"parameters": ["*.bias", "head.weight"],
                  "optimizer": {"adamw": {"lr": 0.003, "betas": (0.8, 0.95)}}}]}),
             batch=4, samples=11, steps=200, dtype="f64")
    )
    optimizer("lion", "", "All defaults", steps=30, lr=0.0001)
    optimizer("lion", "_all", "All settings", dtype="f64", lr=0.01, betas=(0.8, 0.95),
              weight_decay=0.1)
