#!/usr/bin/env python3
"""Peak memory of one training step: what dlc says, what the trainer takes, what PyTorch takes.

    python tests/bench/memory.py [--build build] [NAME ...]

needs a Python that has torch, and prints a table in Markdown. A trainer is compiled without what
gradcheck runs, and trains for two steps on synthetic samples, two batches of them; PyTorch takes two
steps on a batch in memory, with one thread. "uses" is the most anonymous memory that the trainer has
(arrays, arena, stacks; not the program and its libraries), "process" all of it, as for PyTorch.
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

# Model file, and of the same network in PyTorch: the function that makes it, its arguments, the shape of a
# sample, and the number of classes (0: as many numbers as the result has).
NETWORKS = {
    "cifar10": ("cifar10", "Cifar10", (), (3, 32, 32), 10),
    "mlp": ("mlp", "Mlp", (), (64,), 10),
    "residual": ("residual", "Residual", (), (1, 8, 8), 10),
    "linear_regression": ("models/linear_regression", "torch.nn.Linear", (10, 1), (10,), 0),
    "logistic_regression": ("models/logistic_regression", "torch.nn.Linear", (30, 1), (30,), 0),
    "vgg11": ("models/vgg11", "Vgg11", (64,), (3, 32, 32), 10),
    "resnet18": ("models/resnet18", "resnet18", (64,), (3, 32, 32), 10),
    "resnet50": ("models/resnet50", "resnet50", (64,), (3, 224, 224), 10),
    "mobilenet_v2": ("models/mobilenet_v2", "mobilenet_v2", (8,), (3, 32, 32), 10),
    "convnext_tiny": ("models/convnext_tiny", "convnext_tiny", (96, (3, 3, 9, 3)), (3, 32, 32), 10),
    "densenet121": ("models/densenet121", "densenet121", (32, (6, 12, 24, 16)), (3, 32, 32), 10),
}


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
    dlc += ["-o", f"{path}.c", "-D", f"data={{format: synthetic, samples: {2 * batch}}}"]
    said = subprocess.run(dlc, check=True, capture_output=True, text=True).stdout
    medium = ["-mcmodel=medium"] if "-mcmodel=medium" in said else []
    subprocess.run(["cc", "-O1", "-march=native", "-fopenmp", "-w", *medium, f"-I{ROOT / 'runtime'}", f"{path}.c",
                    build / "runtime/libdlcrt.a", "-lm", "-o", path], check=True)
    predicted = bytes_of(re.search(r"; memory ([\d.]+ \w+):", said)[1])
    command = [path, "train", "--steps", "2", "--quiet"]
    return batch, predicted, *peaks(command, folder)


# --- PyTorch --------------------------------------------------------------------------------------


def torch_steps(name, batch):
    import torch

    torch.set_num_threads(1)
    _, maker, arguments, shape, classes = NETWORKS[name]
    if maker == "torch.nn.Linear":
        make = torch.nn.Linear
    else:
        import networks

        make = getattr(networks, maker, None)
        if make is None:
            import models

            make = getattr(models, maker)
    begin = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * 1024
    module = make(*arguments)
    inputs = torch.randn(batch, *shape)
    targets = torch.randint(classes, (batch,)) if classes else torch.rand(batch, 1)
    loss_of = torch.nn.functional.cross_entropy if classes else torch.nn.functional.mse_loss
    make_optimizer = functools.partial(torch.optim.SGD, lr=0.01, momentum=0.9)
    if name in ("mlp", "convnext_tiny"):
        make_optimizer = functools.partial(torch.optim.AdamW, lr=0.001)
    optimizer = make_optimizer(module.parameters())
    for _ in range(2):
        optimizer.zero_grad()
        loss_of(module(inputs), targets).backward()
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
