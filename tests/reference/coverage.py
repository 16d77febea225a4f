#!/usr/bin/env python3
"""Records the names of PyTorch's modules, optimizers and schedules, for docs/coverage.md.

    venv/bin/python tests/reference/coverage.py > tests/reference/coverage_names.txt
"""

import inspect

import torch

# What the others are made from, and containers of modules that are no layers.
BASES = {"Module", "Container", "RNNBase", "RNNCellBase", "Optimizer", "LRScheduler", "_LRScheduler"}

PARTS = {
    "torch.nn": (torch.nn, torch.nn.Module),
    "torch.optim": (torch.optim, torch.optim.Optimizer),
    "torch.optim.lr_scheduler": (torch.optim.lr_scheduler, torch.optim.lr_scheduler.LRScheduler),
}


def main():
    print(f"# PyTorch {torch.__version__.split('+')[0]} : names, written by tests/reference/coverage.py")
    for part, (module, base) in PARTS.items():
        for name, value in sorted(inspect.getmembers(module, inspect.isclass)):
            if issubclass(value, base) and name not in BASES:
                print(f"{part}.{name}")


if __name__ == "__main__":
    main()
