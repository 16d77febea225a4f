"""Further cases of operators: what operators.py has no room for."""

from operators import Case, Input


def further(table):
    distances(table)
    integers(table)
    ends(table)
    functions(table)
    shapes(table)
    tables(table)
    products(table)
    attention(table)
    pools(table)
    clusters(table)
    gradients(table)


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


def side_by_side(table, name, about, inputs, uses, **rest):
    """The results of all uses, one beside the other."""
    layers = []
    for i, (operator, settings) in enumerate(uses):
        settings = {"name": f"u{i}", **settings}
        layers.append((operator, settings))
    parts = [settings["name"] for _, settings in layers if not settings["name"].startswith("_")]
    layers += [("flatten", {"name": f"f_{part}", "input": part}) for part in parts]
    layers.append(("cat", {"inputs": [f"f_{part}" for part in parts], "dim": 1}))
    chain(table, name, about, inputs, layers, **rest)


def functions(table):
    x, y, z = Input((4, 5)), Input((4, 5)), Input((4, 1), "positive")
    side_by_side(table, "functions_two", "Functions of two and three values", {"x": x, "y": y, "z": z}, [
        ("addcmul", {"inputs": ["s_x", "s_y", "s_z"], "value": 0.3}),
        ("addcdiv", {"inputs": ["s_x", "s_y", "s_z"]}),
        ("fmax", {"inputs": ["s_x", "s_y"]}), ("fmin", {"inputs": ["s_x", "s_y"]}),
        ("copysign", {"inputs": ["s_x", "s_y"]}), ("rsub", {"inputs": ["s_x", "s_z"], "alpha": 2}),
        ("logaddexp2", {"inputs": ["s_x", "s_y"]}), ("clamp_min", {"input": "s_x", "min": -0.2}),
        ("clamp_max", {"input": "s_x", "max": 0.3}), ("deg2rad", {"input": "s_x"}), ("rad2deg", {"input": "s_y"})])
    side_by_side(table, "functions_ties", "Equal values", {"x": Input((4, 5), "ties"), "y": Input((4, 5), "ties")}, [
        ("shift", {"name": "_a", "input": "x"}), ("shift", {"name": "_b", "input": "y"}),
        ("fmax", {"inputs": ["_a", "_b"]}), ("fmin", {"inputs": ["_a", "_b"]}), ("heaviside", {"inputs": ["x", "y"]}),
        ("cummax", {"input": "_a"}), ("cummin", {"input": "_a", "dim": 1}), ("clamp_min", {"input": "_a", "min": 0}),
        ("clamp_max", {"input": "_b", "max": 0})])
    side_by_side(table, "functions_nan", "What is no number, or infinite", {"x": x, "i": Input((4, 5), "bits")}, [
        ("log", {"name": "_l", "input": "s_x"}), ("div", {"name": "_d", "inputs": ["x", "i"]}),
        ("nan_to_num", {"input": "_l", "nan": 0.3}), ("nan_to_num", {"input": "_d", "nan": 1, "posinf": 2, "neginf": -3}),
        ("isnan", {"input": "_l"}), ("isinf", {"input": "_d"}), ("isfinite", {"input": "_d"})])
    for name, dtype in ("erfinv", "f32"), ("erfinv_double", "f64"):
        chain(table, name, "The inverse of the error function", {"x": x}, ["tanh", "erfinv"], dtype=dtype)
    side_by_side(table, "reductions_pairs", "Reductions of two results, areas, quantiles", {"x": x}, [
        ("var_mean", {"name": "a", "input": "s_x", "dim": [1], "keepdim": True}),
        ("std_mean", {"name": "b", "input": "s_x", "dim": [1, 2], "correction": 0, "keepdim": True}),
        ("mul", {"inputs": ["a", "a.1"]}), ("mul", {"inputs": ["b", "b.1"]}),
        ("trapezoid", {"input": "s_x", "dx": 0.3}), ("trapezoid", {"input": "s_x", "dim": 1}),
        ("quantile", {"input": "s_x", "q": 0.3, "dim": 1}), ("quantile", {"input": "s_x", "q": 1, "dim": -1}),
        ("quantile", {"input": "s_x", "q": 0.5, "dim": 2}), ("cummax", {"input": "s_x", "dim": 1}),
        ("cummin", {"input": "s_x"})])


    side_by_side(table, "reductions_shares", "Several quantiles, modes, counts of intervals, and where the greatest so far are",
                 {"x": Input((4, 5)), "t": Input((7, 3), "ties")}, [
        ("quantile", {"name": "_q", "input": "s_x", "q": [0.1, 0.5, 1], "dim": 1}),
        ("movedim", {"source": 0, "destination": 1}),
        ("quantile", {"name": "_p", "input": "s_x", "q": [0.7], "dim": -1}), ("movedim", {"source": 0, "destination": -1}),
        ("shift", {"name": "_t", "input": "t"}),
        ("mode", {"name": "m", "input": "_t", "dim": 1}), ("float", {"input": "m.indices"}),
        ("cummax", {"name": "a", "input": "_t", "dim": 1}), ("float", {"input": "a.indices"}),
        ("cummin", {"name": "b", "input": "s_x"}), ("float", {"input": "b.indices"})])


def shapes(table):
    side_by_side(table, "shapes_further", "Dimensions moved and turned, parts replaced",
                 {"x": Input((3, 4, 5)), "y": Input((3, 4, 1)), "z": Input((4, 5)), "v": Input((3, 2, 5))}, [
        ("movedim", {"input": "s_x", "source": 1, "destination": -1}),
        ("movedim", {"input": "s_x", "source": 3, "destination": 1}),
        ("movedim", {"input": "s_x", "source": -2, "destination": 1}),
        *[("rot90", {"input": "s_x", "k": k, "dims": dims}) for k, dims in ((1, (1, 3)), (2, (2, 3)), (3, (1, 2)), (-1, (2, 3)))],
        ("rot90", {"input": "s_x", "dims": (2, 3)}), ("rot90", {"input": "s_x", "dims": (3, 1)}),
        ("rot90", {"input": "s_x", "k": 3, "dims": (-1, 2)}), ("rot90", {"input": "s_x", "k": 2, "dims": (2, 1)}),
        ("tensor_split", {"name": "_t", "input": "s_x", "indices_or_sections": 3, "dim": 2}),
        ("cat", {"inputs": ["_t.2", "_t.0", "_t.1"], "dim": 2}),
        ("tensor_split", {"name": "_u", "input": "s_x", "sections": 3, "dim": -1}), ("mul", {"inputs": ["_u.0", "_u.1"]}),
        ("hstack", {"inputs": ["s_x", "s_x"]}),
        ("expand_as", {"inputs": ["s_y", "s_x"]}), ("reshape_as", {"inputs": ["s_z", "s_z"]}),
        ("reshape", {"name": "_z", "input": "s_z", "shape": [-1, 2, 10]}), ("reshape_as", {"inputs": ["_z", "s_z"]}),
        ("select_scatter", {"inputs": ["s_x", "s_z"], "dim": 1, "index": -2}),
        ("slice_scatter", {"inputs": ["s_x", "s_v"], "dim": 2, "start": 1, "end": 3}),
        ("slice_scatter", {"inputs": ["s_x", "s_v"], "dim": 2, "start": -2})])


def tables(table):
    index = {"i": Input((6, 3), "4")}
    side_by_side(table, "tables_further", "Elements put where numbers say",
                 {"x": Input((4, 3)), "y": Input((6, 3)), **index}, [
        ("index_add", {"inputs": ["s_x", "s_y"], "dim": 1, "index": [0, 2, 2, 1, 0, 2], "alpha": 0.5}),
        ("index_fill", {"input": "s_x", "dim": 2, "index": [0, 2], "value": 7}),
        *[("scatter_reduce", {"inputs": ["s_x", "i", "s_y"], "dim": 1, "reduce": reduce, "include_self": self})
          for reduce in ("sum", "mean", "amax", "amin") for self in (True, False)]])


def products(table):
    layers = [("parameter", {"name": name, "shape": shape})
              for name, shape in (("a", [2, 3]), ("b", [4, 2]), ("c", [2, 3, 4]), ("d", [3, 4, 2]), ("e", [6]), ("f", [5]),
                                  ("p", [2, 3]))]
    layers += [("kron", {"name": "k", "inputs": ["a", "b"]}),  # 8, 6
               ("inner", {"name": "i", "inputs": ["d", "b"]}),  # 3, 4, 4
               ("tensordot", {"name": "t", "inputs": ["c", "d"]}),  # 2, 2
               ("tensordot", {"name": "t1", "inputs": ["b", "c"], "dims": 1}),  # 4, 3, 4
               ("diag", {"name": "g", "input": "e", "diagonal": -2}), ("diag", {"name": "h", "input": "e"}),
               ("diag", {"name": "j", "input": "k", "diagonal": 1}),  # 5
               ("meshgrid", {"name": "m", "inputs": ["e", "f"], "indexing": "xy"}),  # 5, 6
               ("meshgrid", {"name": "n", "inputs": ["f", "e"], "indexing": "ij"}),
               ("mul", {"name": "mm", "inputs": ["m", "m.1"]}), ("sub", {"name": "nn", "inputs": ["n", "n.1"]}),
               ("matmul", {"name": "x8", "inputs": ["s_x", "g"]}),  # N, 8
               ("matmul", {"name": "x6", "inputs": ["x8", "k"]}), ("matmul", {"name": "y6", "inputs": ["x6", "h"]}),
               ("add", {"name": "o", "inputs": ["mm", "nn"]}), ("transpose", {"name": "ot", "dim0": 0, "dim1": 1}),
               ("matmul", {"name": "y5", "inputs": ["y6", "ot"]}), ("add", {"name": "z5", "inputs": ["y5", "j"]}),
               ("view", {"name": "v3", "input": "s_w", "shape": [-1, 2, 3]}),
               ("view", {"name": "v4", "input": "s_y", "shape": [-1, 2, 3]}), ("cross", {"name": "cr", "inputs": ["v3", "v4"]}),
               ("flatten", {"name": "cf"}), ("cat", {"name": "zz", "inputs": ["z5", "cf"], "dim": 1}),
               ("select", {"name": "i1", "input": "i", "dim": 2, "index": 1}),  # 3, 4
               ("select", {"name": "t2", "input": "t1", "dim": 2, "index": 2}),  # 4, 3
               ("matmul", {"name": "it", "inputs": ["i1", "t2"]}), ("matmul", {"name": "at", "inputs": ["t", "a"]}),  # 3,3; 2,3
               ("matmul", {"name": "ait", "inputs": ["at", "it"]}),  # 2, 3
               ("dist", {"name": "dd", "inputs": ["a", "p"], "p": 3}), ("mul", {"name": "dit", "inputs": ["ait", "dd"]}),
               ("mul", {"name": "ct", "inputs": ["cr", "dit"]}), ("flatten", {"name": "ctf"}),
               ("cat", {"inputs": ["zz", "ctf"], "dim": 1})]
    side_by_side(table, "statistics", "Covariances and distances of pairs, coordinates of a grid, elements by their places",
                 {"x": Input((4,)), "y": Input((6,)), "z": Input((5,)), "w": Input((2, 3, 2))}, [
        *[("parameter", {"name": f"_{name}", "shape": shape}) for name, shape in
          (("a", [4, 7]), ("b", [4, 3]), ("d", [2]), ("e", [3]), ("f", [2]))],
        ("cov", {"name": "_cov", "input": "_a"}), ("corrcoef", {"name": "_corr", "input": "_a"}),
        ("cov", {"name": "_cov0", "input": "_a", "correction": 0}),
        *[("matmul", {"inputs": ["s_x", name]}) for name in ("_cov", "_corr", "_cov0")],
        *[step for p in (1, 2, 3) for step in (("pdist", {"name": f"_p{p}", "input": "_b", "p": p}),
                                               ("mul", {"inputs": ["s_y", f"_p{p}"]}))],
        *[step for way in ("ij", "xy") for step in (
            ("meshgrid", {"name": f"_{way}", "inputs": ["_d", "_e", "_f"] if way == "ij" else ["_e", "_d", "_f"],
                          "indexing": way}),
            *[("mul", {"inputs": ["s_w", f"_{way}{part}"]}) for part in ("", ".1", ".2")])],
        ("arange", {"name": "_i", "start": 3, "end": 27, "step": 4}), ("take", {"name": "_t", "inputs": ["_a", "_i"]}),
        ("mul", {"inputs": ["s_y", "_t"]}),
        ("histc", {"name": "_h", "input": "_a", "bins": 5}), ("mul", {"inputs": ["s_z", "_h"]}),
        ("histc", {"name": "_g", "input": "_a", "bins": 5, "min": -1, "max": 1}), ("mul", {"inputs": ["s_z", "_g"]})])
    chain(table, "products_further", "Products of values that have no samples, and of vectors",
          {"x": Input((8,)), "w": Input((6,)), "y": Input((6,))}, layers)


def attention(table):
    both = {"embed_dim": 6, "num_heads": 2, "batch_first": True}
    side_by_side(table, "attention_further", "Keys that are learnt, keys of zeros, shared heads, sums with products",
                 {"x": Input((5, 6)), "k": Input((4, 6)), "mask": Input((1, 5, 4)), "ends": Input((4,), "bits", {"dtype": "u8"}),
                  "q": Input((4, 5, 3)), "g": Input((2, 6, 3))}, [
        ("multi_head_attention", {"inputs": ["s_x", "s_k", "s_k", None, "ends"], "add_bias_kv": True, **both}),
        ("multi_head_attention", {"inputs": ["s_x", "s_k", "s_k", "s_mask", "ends"], "add_zero_attn": True, **both}),
        ("multi_head_attention", {"input": "s_x", "add_bias_kv": True, "add_zero_attn": True, "is_causal": True,
                                  "bias": False, **both}),
        ("scaled_dot_product_attention", {"inputs": ["s_q", "s_g", "s_g"], "enable_gqa": True}),
        ("parameter", {"name": "_w", "shape": [6, 4]}), ("parameter", {"name": "_b", "shape": [4]}),
        ("addmm", {"inputs": ["_b", "_f", "_w"], "beta": 0.5, "alpha": 2}),
        ("baddbmm", {"inputs": ["s_x", "_s", "s_k"], "alpha": 0.3}), ("baddbmm", {"inputs": ["s_x", "_s", "s_k"], "beta": 0.1})])
    layers = table[-1].layers
    at = next(i for i, layer in enumerate(layers) if layer[0] == "addmm")
    layers[at:at] = [("select", {"name": "_f", "input": "s_x", "dim": 1, "index": 0}),
                     ("squeeze", {"name": "_s", "input": "s_mask", "dim": 1})]


def pools(table):
    def pooled(name, d, shape, scale=True, output_size=None, **settings):
        size = {"output_size": output_size} if output_size else {}
        return [(f"max_pool{d}d", {"name": f"_{name}", "input": f"s_{shape}", "return_indices": True, **settings}),
                ("mul", {"name": f"_{name}2", "inputs": [f"_{name}", f"_{name}"]}),
                (f"max_unpool{d}d", {"inputs": [f"_{name}2", f"_{name}.indices"], **settings, **size})]

    side_by_side(table, "unpools", "Elements put where maxima were found; windows beside each other and overlapping",
                 {"a": Input((2, 9)), "b": Input((2, 7, 6)), "c": Input((2, 4, 5, 6))}, [
        *pooled("p", 1, "a", kernel_size=2, output_size=[9]), *pooled("q", 1, "a", kernel_size=3, stride=2),
        *pooled("r", 2, "b", kernel_size=2, output_size=[7, 6]),
        *pooled("s", 2, "b", kernel_size=(3, 2), stride=2, padding=(1, 0), output_size=[7, 6]),
        *pooled("t", 3, "c", kernel_size=2, output_size=[4, 5, 6]), *pooled("u", 3, "c", kernel_size=(2, 1, 2)),
        *pooled("v", 3, "c", kernel_size=(2, 3, 2), stride=(1, 2, 2), padding=(0, 1, 1), output_size=[4, 5, 6])])
    side_by_side(table, "fractional_pools", "Windows whose places are given",
                 {"x": Input((2, 9, 7)), "y": Input((2, 5, 9, 7)), "u": Input((2, 2), "unit"), "v": Input((2, 3), "unit")}, [
        ("fractional_max_pool2d", {"inputs": ["s_x", "u"], "kernel_size": 2, "output_size": (5, 4)}),
        ("fractional_max_pool2d", {"inputs": ["s_x", "u"], "kernel_size": (3, 2), "output_ratio": (0.5, 0.6)}),
        ("fractional_max_pool3d", {"inputs": ["s_y", "v"], "kernel_size": 2, "output_size": (3, 5, 4)})])
    side_by_side(table, "places_told", "Dimensions so long that what is put where numbers tell is added there",
                 {"x": Input((4, 12, 11)), "y": Input((3, 4, 5, 6)), "z": Input((4, 70)), "u": Input((4, 2), "unit"),
                  "v": Input((3, 3), "unit")}, [
        ("fractional_max_pool2d", {"inputs": ["s_x", "u"], "kernel_size": (2, 3), "output_size": (7, 5)}),
        ("fractional_max_pool3d", {"inputs": ["s_y", "v"], "kernel_size": 2, "output_size": (2, 2, 4)}),
        ("sort", {"input": "s_z", "dim": 2}), ("topk", {"input": "s_z", "k": 66, "dim": 2, "largest": False}),
        ("argsort", {"name": "_o", "input": "s_z", "dim": 2, "descending": True}),
        ("gather", {"inputs": ["s_z", "_o"], "dim": 2}), ("zeros_like", {"name": "_z", "input": "s_z"}),
        ("scatter_add", {"inputs": ["_z", "_o", "s_z"], "dim": 2})])
    side_by_side(table, "ranks_long", "Rows so long that they are sorted; the first of them, and the middle",
                 {"x": Input((2, 300)), "y": Input((260, 2)), "z": Input((270,))}, [
        ("sort", {"input": "s_x", "dim": 2}), ("sort", {"input": "s_z", "dim": 1, "descending": True}),
        ("argsort", {"name": "_o", "input": "s_y", "dim": 1, "descending": True}),
        ("gather", {"inputs": ["s_y", "_o"], "dim": 1}), ("topk", {"input": "s_x", "k": 5, "dim": 2}),
        ("topk", {"input": "s_y", "k": 3, "dim": 1, "largest": False}), ("median", {"input": "s_x", "dim": 2})])


def clusters(table):
    settings = {"in_features": 16, "n_classes": 20, "cutoffs": [5, 11], "div_value": 2}
    table.append(Case("adaptive_log_softmax", "Classes in clusters; the targets are of all of them",
                      [("shift", {"name": "s_x", "input": "x"}),
                       ("adaptive_log_softmax_with_loss", {"name": "soft", "inputs": ["s_x", "label"], **settings}),
                       ("adaptive_log_softmax_with_loss", {"name": "all", "input": "s_x", "head_bias": True,
                                                           **settings, "div_value": 4.0}),
                       ("unsqueeze", {"name": "one", "input": "soft.loss", "dim": 1}),
                       ("cat", {"inputs": ["soft.log_prob", "one", "all"], "dim": 1})],
                      {"x": Input((16,)), "label": Input((), "20")}, batch=7, samples=7))


def gradients(table):
    """Values that are differentiated are computed with, and differentiated again."""
    chain(table, "grad_again", "Of a network by what it reads, and by the gradient of that",
          {"x": Input((2,)), "y": Input((3,))},
          [("cat", {"inputs": ["s_x", "s_y"], "dim": 1}), ("linear", {"name": "fc1", "out_features": 7}), ("tanh", {}),
           ("linear", {"name": "fc2", "out_features": 5}), ("softplus", {"name": "u"}),
           ("grad", {"name": "dx", "inputs": ["u", "s_x"]}), ("grad", {"name": "dy", "inputs": ["u", "s_y"]}),
           ("narrow", {"name": "first", "input": "dx", "dim": 1, "start": 0, "length": 1}),
           ("grad", {"name": "dxx", "inputs": ["first", "s_x"]}), ("square", {"name": "uu", "input": "u"}),
           ("grad", {"name": "du", "inputs": ["uu", "u"]}), ("cat", {"inputs": ["dx", "dy", "dxx", "du"], "dim": 1})])
    chain(table, "grad_images", "The penalty of a critic: through convolutions, norms, pools and attention",
          {"x": Input((2, 9, 8))},
          [("conv2d", {"name": "c1", "out_channels": 6, "kernel_size": 3, "stride": 2, "padding": 1}),
           ("leaky_relu", {"negative_slope": 0.2}), ("group_norm", {"name": "gn", "num_groups": 2}),
           ("conv2d", {"name": "c2", "out_channels": 4, "kernel_size": 3, "padding": 1}), ("gelu", {}),
           ("max_pool2d", {"kernel_size": 2, "padding": 1}), ("flatten", {"start_dim": 2}),
           ("transpose", {"dim0": 1, "dim1": 2}), ("layer_norm", {"name": "ln", "normalized_shape": [4]}),
           ("linear", {"name": "q", "out_features": 4}), ("linear", {"input": "ln", "out_features": 4, "bias": False}),
           ("transpose", {"name": "k", "dim0": 1, "dim1": 2}), ("matmul", {"inputs": ["q", "k"]}), ("softmax", {"name": "w", "dim": -1}),
           ("matmul", {"inputs": ["w", "ln"]}), ("flatten", {"name": "f"}),
           ("linear", {"name": "out", "out_features": 1}), ("grad", {"name": "g", "inputs": ["out", "s_x"]}),
           ("flatten", {}), ("norm", {"name": "n", "p": 2, "dim": 1, "keepdim": True}), ("cat", {"inputs": ["n", "out"], "dim": 1})])
