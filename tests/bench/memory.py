#!/usr/bin/env python3
"""Peak memory of one training step: what dlc says, what the trainer takes, what PyTorch takes.

    python tests/bench/memory.py [--build build] [NAME ...]

needs a Python that has torch, and prints a table in Markdown. A trainer is compiled without what
gradcheck runs, and trains for two steps on synthetic samples, two batches of them (where the samples are
rows of a table, on that); PyTorch takes two steps on a batch in memory, with one thread. "uses" is the
most anonymous memory that the trainer has (arrays, arena, stacks; not the program and its libraries),
"process" all of it, as for PyTorch.
"""

import argparse
import functools
import json
import pathlib
import re
import resource
import subprocess
import sys
import tempfile
import time

ROOT = pathlib.Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT / "tests/reference"))
UNITS = {"B": 1, "KiB": 2**10, "MiB": 2**20, "GiB": 2**30}

# Model file, and of the same network in PyTorch: the function that makes it, its arguments, its inputs and its
# target, each by the shape of a sample and the number of classes (0: numbers); no target: the result is the loss.
IMAGE = [((3, 32, 32), 0)]
TOKENS = [((64,), 65)]
NETWORKS = {
    "cifar10": ("cifar10", "Cifar10", (), IMAGE, ((), 10)),
    "mlp": ("mlp", "Mlp", (), [((64,), 0)], ((), 10)),
    "residual": ("residual", "Residual", (), [((1, 8, 8), 0)], ((), 10)),
    "digits": ("digits", "Digits", (), [((1, 8, 8), 0)], ((), 10)),
    "custom_operator": ("custom_operator", "CustomOperator", (), [((64,), 0)], ((), 10)),
    "lstm": ("lstm", "Lstm", (48,), [((8, 8), 0)], ((), 10)),
    "series": ("series", "Series", (), [((1, 64), 0)], ((), 10)),
    "linear_regression": ("models/linear_regression", "Linear", (10, 1), [((10,), 0)], ((1,), 0)),
    "logistic_regression": ("models/logistic_regression", "Linear", (30, 1), [((30,), 0)], ((1,), 0)),
    "penguins": ("models/penguins", "Penguins", (), [((3,), 0), ((), 3), ((), 3), ((), 2)], ((1,), 0)),
    "autoencoder": ("models/autoencoder", "Autoencoder", (), [((64,), 0)], ((64,), 0)),
    "vae": ("models/vae", "Vae", (), [((64,), 1)], None),
    "decoder": ("models/decoder", "Decoder", (), [((1, 8, 8), 0)], ((1, 8, 8), 0)),
    "unet": ("models/unet", "Unet", (16,), IMAGE, ((32, 32), 2)),
    "language_model": ("models/language_model", "LanguageModel", (65, 64, 128), TOKENS, ((64,), 65)),
    "seq2seq": ("models/seq2seq", "Seq2seq", (65, 32, 64), 2 * [((16,), 65)], ((16,), 65)),
    "bert_mini": ("models/bert_mini", "BertMini", (65, 32, 64, 2), [((32,), 65)], None),
    "gpt_char": ("gpt_char", "GptChar", (65, 64, 128, 4, 4), TOKENS, ((64,), 65)),
    "vit_tiny": ("vit_tiny", "VitTiny", (192, 6), IMAGE, ((), 10)),
    "vgg11": ("models/vgg11", "Vgg11", (64,), IMAGE, ((), 10)),
    "resnet18": ("models/resnet18", "resnet18", (64,), IMAGE, ((), 10)),
    "resnet50": ("models/resnet50", "resnet50", (64,), [((3, 224, 224), 0)], ((), 10)),
    "mobilenet_v2": ("models/mobilenet_v2", "mobilenet_v2", (8,), IMAGE, ((), 10)),
    "convnext_tiny": ("models/convnext_tiny", "convnext_tiny", (96, (3, 3, 9, 3)), IMAGE, ((), 10)),
    "densenet121": ("models/densenet121", "densenet121", (32, (6, 12, 24, 16)), IMAGE, ((), 10)),
    "gpt2": ("gpt2", "Gpt2", (50257, 1024, 768, 12, 12), TOKENS, ((64,), 50257)),
}
ADAM = ("mlp", "digits", "custom_operator", "lstm", "series", "penguins", "autoencoder", "vae", "decoder", "unet",
        "language_model", "seq2seq", "bert_mini", "gpt_char", "vit_tiny", "convnext_tiny", "gpt2")


def bytes_of(text):
    number, unit = re.fullmatch(r"([\d.]+) (\w+)", text).groups()
    return float(number) * UNITS[unit]


def shown(count):
    return f"{count / 2**20:.1f}" if count < 100 * 2**20 else f"{count / 2**20:.0f}"


# --- the trainer ----------------------------------------------------------------------------------


def peaks(command, folder):
    """The most anonymous memory and the most of all that a process has."""
    process = subprocess.Popen(command, cwd=folder, stdout=subprocess.DEVNULL, env={"OMP_NUM_THREADS": "1"})
    status, anonymous, whole = pathlib.Path(f"/proc/{process.pid}/status"), 0, 0
    while process.poll() is None:
        text = status.read_text()
        for name in "RssAnon", "VmHWM":
            found = re.search(rf"{name}:\s+(\d+) kB", text)
            if found and name == "RssAnon":
                anonymous = max(anonymous, int(found[1]) * 1024)
            elif found:
                whole = max(whole, int(found[1]) * 1024)
        time.sleep(0.002)
    assert process.returncode == 0, command
    return anonymous, whole


def trainer(model, build, folder):
    path = folder / "net"
    dlc = [build / "dlc", ROOT / f"examples/{model}.yaml", "--no-reference"]
    emitted = subprocess.run([*dlc, "--emit=program"], check=True, capture_output=True, text=True).stdout
    batch = int(re.search(r"^module .* batch (\d+)", emitted, re.M)[1])
    dlc += ["-o", f"{path}.c"]
    if "columns:" not in dlc[1].read_text():  # of a table, which is small
        dlc += ["-D", f"data={{format: synthetic, samples: {2 * batch}}}"]
    said = subprocess.run(dlc, check=True, capture_output=True, text=True).stdout
    medium = ["-mcmodel=medium"] if "-mcmodel=medium" in said else []
    subprocess.run(["cc", "-O1", "-march=native", "-fopenmp", "-w", *medium, f"-I{ROOT / 'runtime'}", f"{path}.c",
                    build / "runtime/libdlcrt.a", "-lm", "-o", path], check=True)
    predicted = bytes_of(re.search(r"; memory ([\d.]+ \w+):", said)[1])
    command = [path, "train", "--steps", "2", "--quiet", "--checkpoint", f"{path}.safetensors"]
    return batch, predicted, *peaks(command, ROOT)


# --- PyTorch --------------------------------------------------------------------------------------


def torch_steps(name, batch):
    import torch

    torch.set_num_threads(1)
    _, maker, arguments, inputs, target = NETWORKS[name]
    import models
    import networks
    import small

    places = {"Gpt2": lambda *sizes: small.Gpt(*sizes, small.Conv1D, True, "tanh")}
    for place in torch.nn, small, models, networks:
        places.setdefault(maker, getattr(place, maker, None))
        places = {key: value for key, value in places.items() if value}
    begin = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * 1024
    module = places[maker](*arguments)

    def draw(shape, classes):
        shape = (batch, *shape)
        return torch.rand(shape) if classes == 1 else torch.randint(classes, shape) if classes else torch.randn(shape)

    drawn = [draw(*each) for each in inputs]
    wanted = draw(*target) if target else None
    loss_of = torch.nn.functional.cross_entropy if target and target[1] else torch.nn.functional.mse_loss
    make_optimizer = functools.partial(torch.optim.SGD, lr=0.01, momentum=0.9)
    if name in ADAM:
        make_optimizer = functools.partial(torch.optim.AdamW, lr=0.001)
    optimizer = make_optimizer(module.parameters())
    for _ in range(2):
        optimizer.zero_grad()
        result = module(*drawn)
        (loss_of(result, wanted) if target else result.mean()).backward()
        optimizer.step()
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * 1024
    print(json.dumps({"peak": peak, "step": peak - begin}))


def torch_peaks(name, batch):
    said = subprocess.run([sys.executable, __file__, "--torch", name, str(batch)], check=True,
                          capture_output=True, text=True).stdout
    return json.loads(said.splitlines()[-1])


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--build", default=ROOT / "build", type=pathlib.Path)
    parser.add_argument("--torch", action="store_true", help=argparse.SUPPRESS)
    parser.add_argument("names", nargs="*", metavar="NAME")
    options = parser.parse_args()
    if options.torch:
        torch_steps(options.names[0], int(options.names[1]))
        return
    print("| example | batch | dlc says | uses | process | PyTorch, process | PyTorch, two steps | share |")
    print("| --- | --- | --- | --- | --- | --- | --- | --- |")
    for name in options.names or NETWORKS:
        with tempfile.TemporaryDirectory() as folder:
            batch, predicted, anonymous, whole = trainer(NETWORKS[name][0], options.build.resolve(),
                                                         pathlib.Path(folder))
        torch = torch_peaks(name, batch)
        row = [name, batch, *map(shown, (predicted, anonymous, whole, torch["peak"], torch["step"]))]
        print("|", " | ".join(map(str, row)), f"| {100 * whole / torch['peak']:.0f} % |", flush=True)


if __name__ == "__main__":
    main()
