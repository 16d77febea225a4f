"""Further cases of operators: what operators.py has no room for."""

from operators import Case, Input


def further(table):
    distances(table)


def chain(table, name, about, inputs, layers, **rest):
    """Every input has a shift of its own, s_NAME, so that its gradient is seen."""
    shifts = [("shift", {"name": f"s_{key}", "input": key}) for key, value in inputs.items()
              if value.values in ("normal", "positive", "share", "wide")]
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
