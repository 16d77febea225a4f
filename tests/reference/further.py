"""Further cases of operators: what operators.py has no room for."""

from operators import Case, Input


def further(table):
    distances(table)
    integers(table)
    ends(table)


def chain(table, name, about, inputs, layers, shifted=True, **rest):
    """Every input has a shift of its own, s_NAME, so that its gradient is seen."""
    shifts = [("shift", {"name": f"s_{key}", "input": key}) for key, value in inputs.items()
              if shifted and value.values in ("normal", "positive", "share", "wide")]
    layers = [(layer, {}) if isinstance(layer, str) else layer for layer in layers]
    table.append(Case(name, about, [*shifts, *layers], inputs, **rest))


def distances(table):
    """PyTorch has no own module for a similarity whose dimension is one of both values' shape."""
    chain(table, "distances_broadcast", "Of values that are broadcast, also along the dimension",
          {"x": Input((3, 1, 5)), "y": Input((4, 5)), "z": Input((1, 1, 1))},
          [("parameter", {"name": "p", "shape": [4, 5]}), ("unsqueeze", {"name": "u", "input": "s_y", "dim": 1}),
           ("cosine_similarity", {"name": "c", "inputs": ["s_x", "u"], "dim": -1}),
           ("cosine_similarity", {"name": "d", "inputs": ["s_x", "p"], "dim": 3}),
           ("cosine_similarity", {"name": "e", "inputs": ["s_z", "p"], "dim": 2}),
           ("pairwise_distance", {"name": "f", "inputs": ["p", "s_x"], "p": 3}),
           ("pairwise_distance", {"name": "g", "inputs": ["u", "s_z"], "keepdim": True}),
           ("add", {"name": "cd", "inputs": ["c", "d"]}), ("mul", {"name": "cdf", "inputs": ["cd", "f"]}),
           ("unsqueeze", {"name": "h", "dim": -1}), ("add", {"name": "i", "inputs": ["h", "g"]}),
           ("unsqueeze", {"name": "j", "input": "e", "dim": 1}), ("add", {"inputs": ["i", "j"]})])


def integers(table):
    layers = [("remainder", {"name": "a", "input": "i", "other": 1000003}),
              ("fmod", {"name": "b", "input": "i", "other": -1000003}),
              ("floor_divide", {"name": "c", "input": "i", "other": 1001}),
              ("remainder", {"name": "d", "inputs": ["i", "k"]}),
              ("fmod", {"name": "e", "inputs": ["k", "a"]}),
              ("abs", {"name": "f", "input": "i"}), ("remainder", {"name": "g", "input": "f", "other": 999983})]
    for name in "abcdeg":
        layers += [("mul", {"name": f"s_{name}", "input": name, "other": 2.0**-20})]
    layers += [("cat", {"name": "all", "inputs": [f"s_{name}" for name in "abcdeg"], "dim": 1}),
               ("add", {"inputs": ["all", "s_x"]})]
    great = {"dtype": "i32"}
    chain(table, "integers_great", "Integers that floats do not hold",
          {"i": Input((5,), "great", great), "k": Input((5,), "great", great), "x": Input((30,))}, layers,
          target=Input((30,)))


def ends(table):
    chain(table, "gradients_end", "Layers above what has no gradient keep their values, weight decay or not",
          {"x": Input((6,))},
          [("linear", {"name": "gate", "input": "x", "out_features": 5}), ("tanh", {}),
           ("linear", {"name": "gate2", "out_features": 5}), ("gt", {"name": "open", "other": 0}),
           ("linear", {"name": "fixed", "input": "x", "out_features": 5}), ("detach", {"name": "stopped"}),
           ("linear", {"name": "choice", "input": "x", "out_features": 5}), ("argmax", {"name": "best", "dim": 1}),
           ("one_hot", {"name": "of", "num_classes": 5}), ("linear", {"name": "fc", "input": "x", "out_features": 5}),
           ("mul", {"name": "gated", "inputs": ["fc", "open"]}), ("add", {"name": "sum", "inputs": ["gated", "of"]}),
           ("add", {"inputs": ["sum", "stopped"]}), ("linear", {"name": "last", "out_features": 3})],
          shifted=False, batch=4, samples=11, steps=20, optimizer=("sgd", {"lr": 0.05, "momentum": 0.9, "weight_decay": 0.1}))
