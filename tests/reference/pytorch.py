"""What PyTorch has for the operators, losses and optimizers of dlc, by their names there."""

import sys

import torch
from torch import nn


class Shift(nn.Module):
    def __init__(self, shape):
        super().__init__()
        self.shift = nn.Parameter(torch.zeros(shape))

    def forward(self, x):
        return x + self.shift[: len(x)] if self.training else x


class Function(nn.Module):
    def __init__(self, function, **settings):
        super().__init__()
        self.function, self.settings = function, settings

    def forward(self, *values):
        return self.function(*values, **self.settings)


def function(call):
    """A layer that is a function of PyTorch, with its settings."""
    return lambda shape, /, **settings: Function(call, **settings)


def of_values(call):
    """A function of a list of values."""
    return lambda shape, /, **settings: Function(lambda *values: call(values, **settings))


def second(call, name="other"):
    """A function of two values, of which the second may be a number: the setting `name`."""
    def layer(shape, /, **settings):
        number = [settings.pop(name)] if name in settings else []
        return Function(lambda *values: call(*values, *number, **settings))
    return layer


def condition(call):
    """A comparison, whose result is 1 or 0."""
    return second(lambda *values: call(*values).to(values[0].dtype))


def weighted(kind):
    """A loss whose weights are a list in the model file."""
    def loss(**settings):
        for name in "weight", "pos_weight":
            if name in settings:
                settings[name] = torch.tensor(settings[name], dtype=torch.float64)
        return kind(**settings)
    return loss


def swiglu(x, dim=-1):
    a, b = x.chunk(2, dim)
    return nn.functional.silu(a) * b


def geglu(x, dim=-1):
    a, b = x.chunk(2, dim)
    return a * nn.functional.gelu(b)


def extreme(call):
    """Of two values, or over a dimension."""
    return lambda x, y=None, **settings: call(x, y) if y is not None else call(x, **settings).values


def index_select(shape, /, dim, index=None):
    """The numbers are a setting, or a second operand."""
    return Function(lambda x, numbers=None: torch.index_select(
        x, dim, torch.tensor(index) if numbers is None else numbers.long()))


def slice_of(x, dim, start=0, end=None, step=1):
    return x[(slice(None),) * dim + (slice(start, end, step),)]


def module(kind):
    """A layer that is a module of PyTorch, whatever the shape of its input."""
    return lambda shape, /, **settings: kind(**settings)


class DropPath(nn.Module):
    """torchvision.ops.StochasticDepth by rows, where nothing is random."""

    def __init__(self, p):
        super().__init__()
        assert p in (0, 1)
        self.p = p

    def forward(self, x):
        return x * (1 - self.p) if self.training else x


def condition_of(values):
    """The data of a case are numbers."""
    return None if values is None else values != 0


class MultiheadAttention(nn.MultiheadAttention):
    """Keys and values are the queries where there are no others."""

    def __init__(self, is_causal=False, average_attn_weights=True, **settings):
        super().__init__(**settings)
        self.is_causal, self.average = is_causal, average_attn_weights
        self.outputs = ["attn_output", "attn_output_weights"]

    def forward(self, query, key=None, value=None, mask=None, padding=None):
        key = query if key is None else key
        value = key if value is None else value
        if mask is not None and mask.dim() == 4:  # [N, 1, T, S] for each head
            mask = mask.expand(-1, self.num_heads, -1, -1).flatten(0, 1)
        if self.is_causal:
            steps = int(self.batch_first)
            shape = query.shape[steps], key.shape[steps]
            mask = torch.full(shape, -torch.inf, dtype=query.dtype).triu(1)
        return super().forward(query, key, value, attn_mask=mask, average_attn_weights=self.average,
                               key_padding_mask=condition_of(padding))


class First(nn.Module):
    """The first of a module's results; its parameters are those of the module."""

    def __init__(self, module):
        super().__init__()
        for name, parameter in module.named_parameters():
            setattr(self, name, parameter)
        object.__setattr__(self, "module", module)

    def forward(self, x, *states):
        return self.module(x, *([states] if states else []))[0]


class Recurrent(First):
    """All results; the states that it begins with are operands."""

    def __init__(self, module):
        super().__init__(module)
        self.outputs = ["output", "h_n", "c_n"]

    def forward(self, x, *states):
        states = (states if len(states) > 1 else states[0],) if states else ()
        y, last = self.module(x, *states)
        return (y, *last) if isinstance(last, tuple) else (y, last)


class RecurrentLayer(nn.Module):
    """One layer of a module, in one direction; the initial states are operands."""

    def __init__(self, kind, size, hidden_size, reverse=False, **settings):
        super().__init__()
        module = kind(size, hidden_size, batch_first=True, **settings)
        for name, parameter in module.named_parameters():
            setattr(self, name.removesuffix("_l0"), parameter)
        object.__setattr__(self, "module", module)  # its parameters are those above
        self.reverse = reverse

    def forward(self, x, *states):
        states = tuple(state[None] for state in states)
        states = (states if len(states) > 1 else states[0],) if states else ()
        y, _ = self.module(x.flip(1) if self.reverse else x, *states)
        return y.flip(1) if self.reverse else y


def recurrent_layer(kind):
    return lambda shape, **settings: RecurrentLayer(kind, shape[-1], **settings)


def causal_mask(x, batch_first):
    steps = x.shape[int(batch_first)]
    return torch.full((steps, steps), -torch.inf, dtype=x.dtype).triu(1)


class Transformer(nn.Transformer):
    def __init__(self, tgt_is_causal=False, **settings):
        super().__init__(dropout=0, **settings)
        self.tgt_is_causal = tgt_is_causal

    def forward(self, src, tgt, src_mask=None, tgt_mask=None, memory_mask=None, src_padding=None,
                tgt_padding=None, memory_padding=None):
        mask = causal_mask(tgt, self.batch_first) == -torch.inf if self.tgt_is_causal else None
        return super().forward(src, tgt, tgt_mask=mask,
                               src_key_padding_mask=condition_of(src_padding),
                               tgt_key_padding_mask=condition_of(tgt_padding),
                               memory_key_padding_mask=condition_of(memory_padding))


class TransformerEncoder(nn.TransformerEncoder):
    """In dlc it takes the settings of its layers, and makes them."""

    def __init__(self, num_layers, is_causal=False, norm=False, **settings):
        layer = nn.TransformerEncoderLayer(dropout=0, **settings)
        self.batch_first = settings.get("batch_first", False)
        last = nn.LayerNorm(settings["d_model"]) if norm else None
        super().__init__(layer, num_layers, last, enable_nested_tensor=False)
        self.is_causal = is_causal

    def forward(self, src):
        return super().forward(src, causal_mask(src, self.batch_first) if self.is_causal else None)


class TransformerDecoderLayer(nn.TransformerDecoderLayer):
    def __init__(self, **settings):
        super().__init__(dropout=0, **settings)

    def forward(self, tgt, memory, tgt_mask=None, memory_mask=None):
        tgt_mask = tgt_mask.expand(-1, self.self_attn.num_heads, -1, -1).flatten(0, 1)
        return super().forward(tgt, memory, tgt_mask)


class PositionEmbedding(nn.Embedding):
    def forward(self, x):
        return x + super().forward(torch.arange(x.shape[1]))


class ClassToken(nn.Module):
    def __init__(self, features):
        super().__init__()
        self.weight = nn.Parameter(torch.randn(1, 1, features))

    def forward(self, x):
        return torch.cat((self.weight.expand(len(x), -1, -1), x), 1)


def positional_encoding(x, base):
    """Vaswani et al. 2017, 3.5, as the tutorials of PyTorch write it."""
    position = torch.arange(x.shape[1], dtype=x.dtype)[:, None]
    even = torch.arange(0, x.shape[2], 2, dtype=x.dtype)
    angle = position * torch.exp(-even / x.shape[2] * torch.log(torch.tensor(base, dtype=x.dtype)))
    table = torch.zeros_like(x[0])
    table[:, 0::2] = angle.sin()
    table[:, 1::2] = angle.cos()[:, : x.shape[2] // 2]
    return x + table


def rotary_embedding(x, base=10000, interleaved=False):
    """Complex multiplication, as in RoFormer; the pairs may be halves of the features apart."""
    steps, features = x.shape[-2:]
    angle = torch.outer(torch.arange(steps, dtype=x.dtype),
                        base ** (-torch.arange(0, features, 2, dtype=x.dtype) / features))
    turn = torch.polar(torch.ones_like(angle), angle)
    if interleaved:
        pairs = torch.view_as_complex(x.unflatten(-1, (-1, 2)).contiguous())
        return torch.view_as_real(pairs * turn).flatten(-2)
    first, second = x.chunk(2, -1)
    turned = torch.complex(first, second) * turn
    return torch.cat((turned.real, turned.imag), -1)


class Embedding(nn.Embedding):
    """The numbers come as all inputs do, as floats."""

    def forward(self, numbers):
        return super().forward(numbers.long())


class EmbeddingBag(nn.EmbeddingBag):
    def forward(self, numbers, weights=None):
        return super().forward(numbers.long(), per_sample_weights=weights)


class Parameter(nn.Module):
    """A model's own nn.Parameter, which is called as the layer is: operators.Network takes `self` off."""

    def __init__(self, shape, init=None):
        super().__init__()
        self.register_parameter("self", nn.Parameter(torch.randn(shape)))

    def forward(self, _):
        return self.get_parameter("self")


class Ordered(nn.Module):
    """A function whose result has values, and indices: sort, topk, median."""

    outputs = ("values", "indices")

    def __init__(self, call, **settings):
        super().__init__()
        self.call, self.settings = call, {"dim": -1, **settings}

    def forward(self, x):
        return tuple(self.call(x, **self.settings))


class AdaptiveLogSoftmax(nn.AdaptiveLogSoftmaxWithLoss):
    """With the loss of each sample, and all logarithms; without a target these alone."""

    def forward(self, x, target=None):
        if target is None:
            return self.log_prob(x)
        output = super().forward(x, target.long()).output
        return output, -output, self.log_prob(x)

    outputs = ("output", "loss", "log_prob")


class Indexed(nn.Module):
    """A pool, with the places of the maxima where they are asked for."""

    outputs = ("y", "indices")

    def __init__(self, pool):
        super().__init__()
        self.pool = pool

    def forward(self, x):
        return self.pool(x)


def unpool(call):
    def layer(shape, /, output_size=None, **settings):
        return Function(lambda x, places: call(x, places, output_size=output_size, **settings))
    return layer


def constant(call):
    """A value that reads nothing, in the dtype of what stands above."""
    return lambda shape, /, **settings: Function(lambda x: call(dtype=x.dtype, **settings))


def scatter(shape, dim, value=None):
    return Function(lambda x, index, *src: torch.scatter(
        x, dim, index.long(), value if value is not None else src[0]))


class OfDimension:
    """A loss with the classes in any dimension."""

    def __init__(self, dim=1, **settings):
        super().__init__(**settings)
        self.dim = dim

    def forward(self, x, target):
        if target.is_floating_point():
            target = target.movedim(self.dim, 1)
        return super().forward(x.movedim(self.dim, 1), target)


class CrossEntropyLoss(OfDimension, nn.CrossEntropyLoss):
    pass


class NLLLoss(OfDimension, nn.NLLLoss):
    pass


class MultiLabelMarginLoss(nn.MultiLabelMarginLoss):
    def forward(self, x, target):
        return super().forward(x, target.long())


class CTCLoss(nn.CTCLoss):
    """Without lengths the sequences are as long as they can be."""

    def forward(self, x, targets, input_lengths=None, target_lengths=None):
        if input_lengths is None:
            input_lengths = torch.full(x.shape[1:2], x.shape[0])
            target_lengths = torch.full(x.shape[1:2], targets.shape[1])
        return super().forward(x, targets.long(), input_lengths.long(), target_lengths.long())


class Lion(torch.optim.Optimizer):
    """Chen et al. 2023, algorithm 2; PyTorch has none."""

    def __init__(self, parameters, lr=1e-4, betas=(0.9, 0.99), weight_decay=0):
        super().__init__(parameters, {"lr": lr, "betas": betas, "decay": weight_decay})

    @torch.no_grad()
    def step(self):
        for group in self.param_groups:
            first, second = group["betas"]
            for p in group["params"]:
                m = self.state[p].setdefault("exp_avg", torch.zeros_like(p))
                p.mul_(1 - group["lr"] * group["decay"])
                p.sub_(group["lr"] * (first * m + (1 - first) * p.grad).sign())
                m.mul_(second).add_((1 - second) * p.grad)


# From the shape of the input, batch included, and the settings.
LAYERS = {
    "shift": lambda shape: Shift(shape),
    "conv1d": lambda shape, **settings: nn.Conv1d(shape[1], **settings),
    "conv2d": lambda shape, algorithm=None, **settings: nn.Conv2d(shape[1], **settings),
    "conv3d": lambda shape, **settings: nn.Conv3d(shape[1], **settings),
    "conv_transpose3d": lambda shape, **settings: nn.ConvTranspose3d(shape[1], **settings),
    "bilinear": lambda shape, **settings: nn.Bilinear(shape[-1], shape[-1], **settings),
    "conv_transpose1d": lambda shape, **settings: nn.ConvTranspose1d(shape[1], **settings),
    "conv_transpose2d": lambda shape, **settings: nn.ConvTranspose2d(shape[1], **settings),
    "linear": lambda shape, **settings: nn.Linear(shape[-1], **settings),
    "batch_norm1d": lambda shape, **settings: nn.BatchNorm1d(shape[1], **settings),
    "batch_norm2d": lambda shape, **settings: nn.BatchNorm2d(shape[1], **settings),
    "batch_norm3d": lambda shape, **settings: nn.BatchNorm3d(shape[1], **settings),
    "instance_norm1d": lambda shape, **settings: nn.InstanceNorm1d(shape[1], **settings),
    "instance_norm3d": lambda shape, **settings: nn.InstanceNorm3d(shape[1], **settings),
    "instance_norm2d": lambda shape, **settings: nn.InstanceNorm2d(shape[1], **settings),
    "layer_norm": lambda shape, **settings: nn.LayerNorm(
        **{"normalized_shape": shape[-1], **settings}),
    "rms_norm": lambda shape, **settings: nn.RMSNorm(**{"normalized_shape": shape[-1], **settings}),
    "group_norm": lambda shape, num_groups, **settings: nn.GroupNorm(
        num_groups, shape[1], **settings),
    "local_response_norm": module(nn.LocalResponseNorm),
    "rnn": lambda shape, **settings: Recurrent(nn.RNN(shape[-1], **settings)),
    "lstm": lambda shape, **settings: Recurrent(nn.LSTM(shape[-1], **settings)),
    "gru": lambda shape, **settings: Recurrent(nn.GRU(shape[-1], **settings)),
    "rnn_layer": recurrent_layer(nn.RNN),
    "lstm_layer": recurrent_layer(nn.LSTM),
    "gru_layer": recurrent_layer(nn.GRU),
    "rnn_cell": lambda shape, **settings: nn.RNNCell(shape[-1], **settings),
    "lstm_cell": lambda shape, **settings: First(nn.LSTMCell(shape[-1], **settings)),
    "gru_cell": lambda shape, **settings: nn.GRUCell(shape[-1], **settings),
    **{f"max_pool{d}d": lambda shape, kind=getattr(nn, f"MaxPool{d}d"), **settings: Indexed(kind(**settings))
       for d in (1, 2, 3)},
    "adaptive_log_softmax_with_loss": module(AdaptiveLogSoftmax),
    **{f"max_unpool{d}d": unpool(getattr(nn.functional, f"max_unpool{d}d")) for d in (1, 2, 3)},
    "fractional_max_pool2d": lambda shape, **settings: Function(
        lambda x, samples: nn.functional.fractional_max_pool2d(x, _random_samples=samples, **settings)),
    "fractional_max_pool3d": lambda shape, **settings: Function(
        lambda x, samples: nn.functional.fractional_max_pool3d(x, _random_samples=samples, **settings)),
    "avg_pool2d": module(nn.AvgPool2d),
    "avg_pool3d": module(nn.AvgPool3d),
    "lp_pool1d": module(nn.LPPool1d),
    "lp_pool2d": module(nn.LPPool2d),
    "adaptive_avg_pool3d": module(nn.AdaptiveAvgPool3d),
    "adaptive_max_pool1d": module(nn.AdaptiveMaxPool1d),
    "channel_shuffle": module(nn.ChannelShuffle),
    "unfold": module(nn.Unfold),
    "unfold_dimension": function(torch.Tensor.unfold),
    "normalize": function(nn.functional.normalize),
    "cosine_similarity": module(nn.CosineSimilarity),
    "pairwise_distance": module(nn.PairwiseDistance),
    "swiglu": function(swiglu),
    "geglu": function(geglu),
    "softmin": module(nn.Softmin),
    "threshold": module(nn.Threshold),
    "alpha_dropout": module(nn.AlphaDropout),
    "identity": module(nn.Identity),
    "avg_pool1d": module(nn.AvgPool1d),
    "adaptive_avg_pool1d": module(nn.AdaptiveAvgPool1d),
    "adaptive_avg_pool2d": module(nn.AdaptiveAvgPool2d),
    "adaptive_max_pool2d": module(nn.AdaptiveMaxPool2d),
    "adaptive_max_pool3d": module(nn.AdaptiveMaxPool3d),
    "lp_pool3d": module(nn.LPPool3d),
    "fold": module(nn.Fold),
    "rrelu": module(nn.RReLU),
    "feature_alpha_dropout": module(nn.FeatureAlphaDropout),
    "embedding_bag": module(EmbeddingBag),
    "flatten": module(nn.Flatten),
    "upsample": module(nn.Upsample),
    "pad": function(nn.functional.pad),
    **{f"{name}_pad{d}d": module(getattr(nn, f"{kind}Pad{d}d"))
       for d in (1, 2, 3) for name, kind in (("zero", "Zero"), ("constant", "Constant"), ("circular", "Circular"),
                                             ("reflection", "Reflection"), ("replication", "Replication"))},
    "upsampling_nearest2d": module(nn.UpsamplingNearest2d),
    "upsampling_bilinear2d": module(nn.UpsamplingBilinear2d),
    "softmax2d": module(nn.Softmax2d),
    "pixel_shuffle": module(nn.PixelShuffle),
    "pixel_unshuffle": module(nn.PixelUnshuffle),
    "cat": of_values(torch.cat),
    "stack": of_values(torch.stack),
    "split": function(torch.split),
    "chunk": function(torch.chunk),
    "unbind": function(torch.unbind),
    "permute": function(torch.permute),
    "reshape": function(torch.reshape),
    "view": function(lambda x, shape: x.reshape(shape)),
    "expand": function(lambda x, size: x.expand(size)),
    "flip": function(torch.flip),
    "roll": function(torch.roll),
    "tile": function(torch.tile),
    "repeat_interleave": function(torch.repeat_interleave),
    "narrow": function(torch.narrow),
    "slice": function(slice_of),
    "select": function(torch.select),
    "eq": condition(torch.eq),
    "ne": condition(torch.ne),
    "lt": condition(torch.lt),
    "le": condition(torch.le),
    "gt": condition(torch.gt),
    "ge": condition(torch.ge),
    "where": second(lambda condition, *values: torch.where(condition != 0, *values)),
    "masked_fill": function(lambda x, mask, value: x.masked_fill(mask != 0, value)),
    "transpose": function(torch.transpose),
    "unsqueeze": function(torch.unsqueeze),
    "squeeze": function(torch.squeeze),
    "unflatten": module(nn.Unflatten),
    "sum": function(torch.sum),
    "mean": function(torch.mean),
    "max": function(extreme(torch.max)),
    "min": function(extreme(torch.min)),
    "prod": function(torch.prod),
    "amax": function(torch.amax),
    "amin": function(torch.amin),
    "std": function(torch.std),
    "norm": function(torch.norm),
    "var": function(torch.var),
    "logsumexp": function(torch.logsumexp),
    "cumsum": function(torch.cumsum),
    "cumprod": function(torch.cumprod),
    "logcumsumexp": function(torch.logcumsumexp),
    "vector_norm": function(torch.linalg.vector_norm),
    "relu": module(nn.ReLU),
    "relu6": module(nn.ReLU6),
    "leaky_relu": module(nn.LeakyReLU),
    "prelu": module(nn.PReLU),
    "elu": module(nn.ELU),
    "selu": module(nn.SELU),
    "celu": module(nn.CELU),
    "silu": module(nn.SiLU),
    "mish": module(nn.Mish),
    "hardswish": module(nn.Hardswish),
    "hardsigmoid": module(nn.Hardsigmoid),
    "hardtanh": module(nn.Hardtanh),
    "hardshrink": module(nn.Hardshrink),
    "softshrink": module(nn.Softshrink),
    "tanhshrink": module(nn.Tanhshrink),
    "softplus": module(nn.Softplus),
    "softsign": module(nn.Softsign),
    "logsigmoid": module(nn.LogSigmoid),
    "glu": module(nn.GLU),
    "sigmoid": module(nn.Sigmoid),
    "tanh": module(nn.Tanh),
    "gelu": module(nn.GELU),
    "softmax": lambda shape, **settings: nn.Softmax(**{"dim": -1, **settings}),
    "log_softmax": lambda shape, **settings: nn.LogSoftmax(**{"dim": -1, **settings}),
    "dropout": module(nn.Dropout),
    "dropout2d": module(nn.Dropout2d),
    "drop_path": module(DropPath),
    "embedding": module(Embedding),
    "one_hot": lambda shape, num_classes: Function(
        lambda x: nn.functional.one_hot(x.long(), num_classes).to(x.dtype)),
    "gather": lambda shape, dim=-1: Function(lambda x, index: torch.gather(x, dim, index.long())),
    "position_embedding": lambda shape, num_embeddings: PositionEmbedding(num_embeddings, shape[-1]),
    "positional_encoding": lambda shape, base=10000: Function(positional_encoding, base=base),
    "rotary_embedding": lambda shape, **settings: Function(rotary_embedding, **settings),
    "class_token": lambda shape: ClassToken(shape[-1]),
    "matmul": function(torch.matmul),
    "bmm": function(torch.bmm),
    "argmax": function(torch.argmax),
    "argmin": function(torch.argmin),
    "arange": lambda shape, **settings: Function(lambda _: torch.arange(**settings)),
    "bucketize": lambda shape, boundaries, **settings: Function(
        lambda x: torch.bucketize(x, torch.tensor(boundaries, dtype=x.dtype), **settings)),
    "searchsorted": function(torch.searchsorted),
    "index_select": index_select,
    "affine_grid": function(lambda theta, size, **settings: nn.functional.affine_grid(
        theta, (len(theta), *size[1:]), **{"align_corners": False, **settings})),
    "grid_sample": function(lambda x, grid, **settings: nn.functional.grid_sample(
        x, grid, **{"align_corners": False, **settings})),
    "long": function(lambda x, num_classes: x.floor().clamp(0, num_classes - 1)),
    "einsum": lambda shape, equation: Function(lambda *values: torch.einsum(equation, *values)),
    "triu": function(torch.triu),
    "parameter": lambda _, shape, init=None: Parameter(shape, init),
    **{name: constant(getattr(torch, name)) for name in ("full", "zeros", "ones", "eye", "tensor", "linspace")},
    **{name: function(getattr(torch, name)) for name in (
        "sign", "floor", "ceil", "trunc", "round", "frac", "sinc", "atan", "asin", "acos", "asinh", "acosh", "atanh",
        "erfc", "lgamma", "digamma", "logit", "atan2", "hypot", "logaddexp", "t", "outer", "mv", "dot", "trace",
        "diagonal", "diag_embed", "cdist", "diff", "argsort", "full_like", "zeros_like", "ones_like")},
    **{name: second(getattr(torch, name)) for name in ("remainder", "fmod", "xlogy")},
    "lerp": second(torch.lerp, "weight"),
    "floor_divide": second(lambda a, b: torch.floor_divide(a.detach(), torch.as_tensor(b).detach())),
    "bool": function(lambda x: (x != 0).double()),
    "float": function(lambda x: x.double()),
    "detach": function(torch.Tensor.detach),
    "grad": function(lambda outputs, by: torch.autograd.grad(outputs.sum(), by, create_graph=True)[0]),
    **{name: function(getattr(torch, name)) for name in (
        "addcmul", "addcdiv", "copysign", "heaviside", "rsub", "dist", "logaddexp2", "erfinv", "deg2rad", "rad2deg",
        "clamp_min", "clamp_max", "fmax", "fmin", "var_mean", "std_mean", "trapezoid", "movedim", "rot90", "select_scatter",
        "slice_scatter", "inner", "tensordot", "kron", "meshgrid", "diag", "addmm", "baddbmm", "cov", "corrcoef", "histc")},
    "tensor_split": function(lambda x, indices_or_sections=None, sections=None, dim=0: torch.tensor_split(
        x, indices_or_sections or sections, dim)),
    "quantile": lambda shape, q, dim: Function(
        lambda x: torch.quantile(x, torch.tensor(q, dtype=x.dtype) if isinstance(q, list) else q, dim=dim)),
    "take": function(lambda x, index: torch.take(x, index.long())),
    "pdist": function(nn.functional.pdist),
    "cross": function(torch.linalg.cross),
    **{name: function(lambda x, call=getattr(torch, name): call(x).to(x.dtype)) for name in ("isnan", "isinf", "isfinite")},
    "nan_to_num": function(torch.nan_to_num),
    "hstack": of_values(torch.hstack),
    "expand_as": function(torch.Tensor.expand_as),
    "reshape_as": function(torch.Tensor.reshape_as),
    "index_add": lambda shape, dim, index, **settings: Function(
        lambda x, source: x.index_add(dim, torch.tensor(index), source, **settings)),
    "index_fill": lambda shape, dim, index, value: Function(
        lambda x: x.index_fill(dim, torch.tensor(index), value)),
    "scatter_reduce": lambda shape, dim, **settings: Function(
        lambda x, index, src: x.scatter_reduce(dim, index.long(), src, **settings)),
    "logical_xor": condition(torch.logical_xor),
    **{name: lambda shape, dim, call=getattr(torch, name): Function(lambda x: call(x != 0, dim).to(x.dtype))
       for name in ("any", "all", "count_nonzero")},
    **{name: lambda shape, call=getattr(torch, name), **settings: Ordered(call, **settings)
       for name in ("sort", "topk", "median", "cummax", "cummin", "mode")},
    "scatter": scatter,
    "scatter_add": lambda shape, dim: Function(lambda x, index, src: x.scatter_add(dim, index.long(), src)),
    "tril": function(torch.tril),
    "transformer": module(Transformer),
    "transformer_encoder": module(TransformerEncoder),
    "transformer_decoder_layer": module(TransformerDecoderLayer),
    "multi_head_attention": module(MultiheadAttention),
    "scaled_dot_product_attention": lambda shape, **settings: Function(
        lambda query, key, value, mask=None: nn.functional.scaled_dot_product_attention(
            query, key, value,
            condition_of(mask) if mask is not None and mask.unique().numel() < 3 else mask,
            **settings)),
    "logical_not": function(lambda x: torch.logical_not(x).to(torch.float64)),
    "logical_and": function(lambda x, y: torch.logical_and(x, y).to(torch.float64)),
    "logical_or": function(lambda x, y: torch.logical_or(x, y).to(torch.float64)),
    "neg": function(torch.neg),
    "abs": function(torch.abs),
    "exp": function(torch.exp),
    "log": function(torch.log),
    "sqrt": function(torch.sqrt),
    "rsqrt": function(torch.rsqrt),
    "tan": function(torch.tan),
    "sinh": function(torch.sinh),
    "cosh": function(torch.cosh),
    "expm1": function(torch.expm1),
    "exp2": function(torch.exp2),
    "log1p": function(torch.log1p),
    "log2": function(torch.log2),
    "log10": function(torch.log10),
    "erf": function(torch.erf),
    "square": function(torch.square),
    "reciprocal": function(torch.reciprocal),
    "sin": function(torch.sin),
    "cos": function(torch.cos),
    "pow": second(torch.pow, "exponent"),
    "clamp": function(torch.clamp),
    "add": second(torch.add),
    "mul": second(torch.mul),
    "sub": second(torch.sub),
    "div": second(torch.div),
    "maximum": function(torch.maximum),
    "minimum": function(torch.minimum),
}
LOSSES = {
    "cross_entropy": weighted(CrossEntropyLoss),
    "nll_loss": weighted(NLLLoss),
    "multi_margin_loss": weighted(nn.MultiMarginLoss),
    "multilabel_margin_loss": MultiLabelMarginLoss,
    "ctc_loss": CTCLoss,
    "mse_loss": nn.MSELoss,
    "l1_loss": nn.L1Loss,
    "smooth_l1_loss": nn.SmoothL1Loss,
    "huber_loss": nn.HuberLoss,
    "bce_loss": nn.BCELoss,
    "bce_with_logits_loss": weighted(nn.BCEWithLogitsLoss),
    "kl_div": nn.KLDivLoss,
    "poisson_nll_loss": nn.PoissonNLLLoss,
    "soft_margin_loss": nn.SoftMarginLoss,
    "multilabel_soft_margin_loss": weighted(nn.MultiLabelSoftMarginLoss),
    "hinge_embedding_loss": nn.HingeEmbeddingLoss,
    "margin_ranking_loss": nn.MarginRankingLoss,
    "cosine_embedding_loss": nn.CosineEmbeddingLoss,
    "triplet_margin_loss": nn.TripletMarginLoss,
    "gaussian_nll_loss": nn.GaussianNLLLoss,
}
OF_CLASSES = ("cross_entropy", "nll_loss", "multi_margin_loss")
class Lamb(torch.optim.Optimizer):
    """As You et al. (2020) have it, with the norm itself for phi."""

    def __init__(self, parameters, lr=0.001, betas=(0.9, 0.999), eps=1e-6, weight_decay=0.0):
        super().__init__(parameters, {"lr": lr, "betas": betas, "eps": eps,
                                      "weight_decay": weight_decay})

    @torch.no_grad()
    def step(self):
        for group in self.param_groups:
            for parameter in group["params"]:
                self.update(parameter, group)

    def update(self, parameter, group):
        state, (beta1, beta2) = self.state[parameter], group["betas"]
        if not state:
            state["step"] = 0
            state["exp_avg"] = torch.zeros_like(parameter)
            state["exp_avg_sq"] = torch.zeros_like(parameter)
        state["step"] += 1
        state["exp_avg"].mul_(beta1).add_(parameter.grad, alpha=1 - beta1)
        state["exp_avg_sq"].mul_(beta2).addcmul_(parameter.grad, parameter.grad, value=1 - beta2)
        mean = state["exp_avg"] / (1 - beta1 ** state["step"])
        square = state["exp_avg_sq"] / (1 - beta2 ** state["step"])
        update = mean / (square.sqrt() + group["eps"]) + group["weight_decay"] * parameter
        norm, length = parameter.norm(), update.norm()
        trust = norm / length if norm > 0 and length > 0 else 1.0
        parameter.sub_(group["lr"] * trust * update)


class Muon(torch.optim.Muon):
    """PyTorch's, which orthogonalises in bfloat16, in the precision of the gradients."""

    def step(self):
        muon = sys.modules["torch.optim._muon"]
        original, muon.torch = muon.torch, Wide(muon.torch)
        try:
            return super().step()
        finally:
            muon.torch = original


class Wide:
    """The module torch, in which bfloat16 is something else."""

    bfloat16 = torch.float64

    def __init__(self, module):
        self.module = module

    def __getattr__(self, name):
        return getattr(self.module, name)


class Several:
    """Optimizers of different parameters as one."""

    def __init__(self, optimizers):
        self.optimizers = optimizers
        self.param_groups = [group for one in optimizers for group in one.param_groups]

    @property
    def state(self):
        return {key: value for one in self.optimizers for key, value in one.state.items()}

    def zero_grad(self):
        for one in self.optimizers:
            one.zero_grad()

    def step(self):
        for one in self.optimizers:
            one.step()


OPTIMIZERS = {
    "adafactor": torch.optim.Adafactor,
    "sgd": torch.optim.SGD,
    "adam": torch.optim.Adam,
    "adamw": torch.optim.AdamW,
    "rmsprop": torch.optim.RMSprop,
    "adagrad": torch.optim.Adagrad,
    "adadelta": torch.optim.Adadelta,
    "adamax": torch.optim.Adamax,
    "nadam": torch.optim.NAdam,
    "radam": torch.optim.RAdam,
    "lion": Lion,
    "lamb": Lamb,
    "rprop": torch.optim.Rprop,
    "asgd": torch.optim.ASGD,
    "muon": Muon,
}


def add_penalty(parameters, derivative):
    for parameter in parameters:
        parameter.grad += derivative(parameter.detach())


GRADIENTS = {
    "clip_grad_norm": torch.nn.utils.clip_grad_norm_,
    "clip_grad_value": torch.nn.utils.clip_grad_value_,
    "l1": lambda parameters, weight: add_penalty(parameters, lambda p: weight * p.sign()),
    "l2": lambda parameters, weight: add_penalty(parameters, lambda p: 2 * weight * p),
}


def averaged(network, case):
    """The average of the weights that a case asks for, and whether it takes those of a step; or None."""
    if not case.average:
        return None, None
    from torch.optim import swa_utils

    kind, settings = case.average
    if kind == "ema":
        average = swa_utils.get_ema_multi_avg_fn(settings["decay"])
        return swa_utils.AveragedModel(network, multi_avg_fn=average), lambda step: True
    start, period = settings["start"], settings["period"]
    return swa_utils.AveragedModel(network), lambda step: step >= start and (step - start) % period == 0


SCHEDULERS = {
    "one_cycle": (torch.optim.lr_scheduler.OneCycleLR, True),
    "cosine_warm_restarts": (torch.optim.lr_scheduler.CosineAnnealingWarmRestarts, False),
}


def scheduler_of(optimizer, case):
    """The scheduler of a case, or None, and whether it counts steps."""
    if not case.schedule:
        return None, False
    name, settings = case.schedule
    kind, per_step = SCHEDULERS[name]
    return kind(optimizer, **settings), per_step
