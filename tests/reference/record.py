#!/usr/bin/env python3
"""Records what PyTorch computes, for the tests of the trainers in tests/trainers.

Needs Python 3.9, PyTorch 2, NumPy, safetensors, scikit-learn and torchmetrics:

    python3 -m venv venv
    venv/bin/pip install torch numpy safetensors scikit-learn torchmetrics
    venv/bin/python tests/reference/record.py

This writes operators/ and trajectories/ next to the script; README.md says what is in them. A
second run gives the same files up to rounding. With --cifar DIR, the folder of data_batch_1.bin,
the trajectories on all of CIFAR-10 are recorded too.

--random COUNT writes so many cases drawn at random to the folder --folder, for a search of faults.

The other direction: --check-checkpoint NETWORK FILE loads the checkpoint of a trainer into the
module of PyTorch, as a user would, and evaluates it.
"""

import argparse
import fnmatch
import pathlib

import numpy
import torch
from safetensors.numpy import save_file

import trajectories
from metrics import measure
from operators import LEARNING_RATE, Input, Network, cases, model_file
from pytorch import (GRADIENTS, LOSSES, OF_CLASSES, OPTIMIZERS, Several, averaged,
                     scheduler_of)
from random_cases import random_case

NORMS = (torch.nn.modules.batchnorm._NormBase, torch.nn.GroupNorm, torch.nn.LayerNorm,
         torch.nn.RMSNorm)
HERE = pathlib.Path(__file__).resolve().parent


def draw_data(case, target):
    """The arrays of the two splits; the test split ends with a short batch."""
    random = numpy.random.default_rng(case.seed())
    data = {}
    for split, samples in ("train", case.samples), ("test", case.batch + case.batch // 2 + 1):
        for name, values in [*case.inputs.items(), ("target", target)]:
            data[f"{split}_{name}"] = values.draw(random, samples)
    return data


def unsettle(network, seed):
    """Replaces the zeros and ones with which normalisation begins, so that their use shows."""
    random = torch.Generator().manual_seed(seed)
    for norm in network.modules():
        if getattr(norm, "running_mean", None) is not None:
            norm.running_mean.uniform_(-0.5, 0.5, generator=random)
            norm.running_var.uniform_(0.5, 2, generator=random)
        if isinstance(norm, NORMS) and norm.weight is not None:
            norm.weight.data.uniform_(0.5, 1.5, generator=random)
            if getattr(norm, "bias", None) is not None:
                norm.bias.data.uniform_(-0.5, 0.5, generator=random)
        if isinstance(norm, torch.nn.MultiheadAttention) and norm.in_proj_bias is not None:
            norm.in_proj_bias.data.uniform_(-0.5, 0.5, generator=random)
            norm.out_proj.bias.data.uniform_(-0.5, 0.5, generator=random)


def arrays(tensors, dtype="f32"):
    """As NumPy arrays, numbers in float or double."""
    real = torch.float64 if dtype == "f64" else torch.float32
    return {
        name: (tensor.to(real) if tensor.is_floating_point() else tensor).detach().numpy().copy()
        for name, tensor in tensors.items()
    }


def parameter_groups(network, groups):
    """What an optimizer of PyTorch takes: each parameter is in the first group with its name."""
    names = {}
    for name, parameter in network.named_parameters(remove_duplicate=False):
        names.setdefault(id(parameter), (parameter, []))[1].append(name)
    taken = [{"params": [], **group} for group in [*groups, {"parameters": ["*"]}]]
    for parameter, aliases in names.values():
        next(group for group in taken if any(
            fnmatch.fnmatchcase(name, pattern)
            for name in aliases for pattern in group["parameters"]))["params"].append(parameter)
    return [{key: value for key, value in group.items() if key != "parameters"}
            for group in taken if group["params"]]


class Recorder:
    """The values of one case."""

    def __init__(self, case, dtype=torch.float64):
        torch.manual_seed(case.seed())
        self.case, self.network, self.dtype = case, Network(case), dtype
        self.target = case.target or Input(tuple(self.network.output_shape))
        self.data = draw_data(case, self.target)
        unsettle(self.network, case.seed())
        self.network.follow()
        self.network.to(dtype if case.dtype == "f64" else torch.float32)
        self.initial = arrays(self.network.state_dict(), case.dtype)
        self.network.to(dtype)
        self.recorded = {}

    def losses(self, output, target):
        """Their sum, and each by its name where they are several."""
        total, each = 0, {}
        known = {**self.network.values, "target": target}
        if self.case.of_target:
            known[self.case.of_target[0]] = target.reshape(self.case.of_target[1])
        for kind, settings in (self.case.loss, *self.case.further):
            settings = dict(settings)
            name, weight = settings.pop("name", kind), 1
            if not isinstance(settings.get("weight"), list):  # that is one of the classes
                weight = settings.pop("weight", 1)
            values = [self.network.values.get(settings.pop(key, None), default)
                      for key, default in (("input", output), ("target", target))]
            if "inputs" in settings:
                values = [known[value] for value in settings.pop("inputs")]
            each[name] = LOSSES[kind](**settings)(*values)
            total = total + weight * each[name]
        named = {name: value.item() for name, value in each.items()} if self.case.further else {}
        return total, {"loss": total.item(), **named}

    def samples(self, split, begin, end):
        inputs = {
            name: torch.from_numpy(self.data[f"{split}_{name}"][begin:end]).to(self.dtype)
            for name in self.case.inputs
        }
        target = torch.from_numpy(self.data[f"{split}_target"][begin:end])
        is_label = self.case.loss[0] in OF_CLASSES and self.target.values.isdigit()
        return inputs, target.long() if is_label else target.to(self.dtype)

    def evaluate(self):
        inputs, target = self.samples("test", 0, None)
        self.network.eval()
        with torch.set_grad_enabled(self.case.differentiates()):
            output = self.network(inputs)
        self.recorded["output"] = output.detach().contiguous().numpy().astype(
            numpy.float64 if self.case.dtype == "f64" else numpy.float32)
        for name, value in self.losses(output, target)[1].items():
            self.recorded[f"test.{name}"] = numpy.array([value])
        for name, value in measure(self.case.metrics, output, target).items():
            self.recorded[f"test.{name}"] = numpy.atleast_1d(value)

    def train(self):
        case, records = self.case, []
        kind, settings = case.optimizer
        settings = dict(settings)
        groups = parameter_groups(self.network, settings.pop("groups", ()))
        others = [group for group in groups if "optimizer" in group]
        self.optimizer = OPTIMIZERS[kind]([group for group in groups if group not in others],
                                          **settings)
        if others:
            self.optimizer = Several([self.optimizer, *[
                OPTIMIZERS[other](group["params"], **values)
                for group in others for other, values in group["optimizer"].items()]])
        self.averaged, takes = averaged(self.network, case)
        scheduler, per_step = scheduler_of(self.optimizer, case)
        batches = -(-case.samples // case.batch)
        steps_per_epoch = -(-batches // case.accumulate)
        self.network.train()
        for step in range(case.steps):
            first = step % steps_per_epoch * case.accumulate
            last = min(first + case.accumulate, batches)
            rate = self.optimizer.param_groups[0]["lr"]
            self.optimizer.zero_grad()
            losses = []
            for batch in range(first, last):
                begin = batch * case.batch
                inputs, target = self.samples("train", begin, begin + case.batch)
                output = self.network(inputs)
                loss, each = self.losses(output, target)
                (loss / case.accumulate).backward()
                losses.append(each)
            for treatment, values in case.gradient:
                GRADIENTS[treatment](list(self.network.parameters()), **values)
            self.optimizer.step()
            self.network.follow(step)
            if self.averaged and takes(step + 1):
                self.averaged.update_parameters(self.network)
            if scheduler and (per_step or (step + 1) % steps_per_epoch == 0):
                scheduler.step()
            mean = {name: sum(each[name] for each in losses) / len(losses) for name in losses[0]}
            record = {**mean, **measure(case.metrics, output, target)}
            records.append({**record, "lr": rate} if scheduler else record)
        for name in (name for name, value in records[0].items() if numpy.ndim(value) == 0):
            self.recorded[f"steps.{name}"] = numpy.array([record[name] for record in records])

    def final_state(self):
        """Gradients where they show, else the parameters; buffers; the optimizer's state."""
        parameters = dict(self.network.named_parameters())
        final = {f"final.{name}": tensor for name, tensor in self.network.state_dict().items()}
        if self.case.gradients_show():
            for name, parameter in parameters.items():
                del final[f"final.{name}"]
                final[f"gradient.{name}"] = parameter.grad
        for name, parameter in parameters.items():
            name = self.network.owners.get(id(parameter), name)
            for key, state in self.optimizer.state[parameter].items():
                if key not in ("step", "eta", "mu") and state is not None:  # functions of the step
                    final[f"final.optimizer.{name}.{key}"] = state
        if self.averaged:
            for name, average in self.averaged.module.named_parameters():
                final[f"final.optimizer.{name}.average"] = average
        self.recorded.update(arrays(final, self.case.dtype))

    def write(self, folder):
        (folder / f"{self.case.name}.yaml").write_text(model_file(self.case, self.target))
        values = dict(self.recorded)
        values.update({f"initial.{name}": array for name, array in self.initial.items()})
        values.update({f"data.{name}": array for name, array in self.data.items()})
        path = folder / f"{self.case.name}.safetensors"
        save_file(values, path, {"learning_rate": str(LEARNING_RATE)})


    def run(self):
        self.evaluate()
        self.train()
        self.final_state()
        return self


def record_cases(folder, names):
    folder.mkdir(exist_ok=True)
    table = [case for case in cases() if not names or case.name in names]
    for case in table:
        Recorder(case).run().write(folder)
    written = {case.name for case in table}
    for old in folder.iterdir():
        if not names and old.stem not in written:
            old.unlink()
    print(f"{len(table)} cases in {folder}")


def is_steady(case, recorded):
    """Whether single precision gives the same, so that rounding cannot explain a difference."""
    single = Recorder(case, torch.float32).run().recorded
    return all(
        trajectories.distance(torch.from_numpy(values), torch.from_numpy(single[name])) < 2e-6
        for name, values in recorded.items()
    )


def record_random(folder, seed, count):
    """Of the drawn cases those that PyTorch accepts and computes steadily."""
    folder.mkdir(parents=True, exist_ok=True)
    written = number = 0
    while written < count:
        number += 1
        try:
            recorder = Recorder(random_case(seed, number)).run()
        except (RuntimeError, ValueError):
            continue
        if is_steady(recorder.case, recorder.recorded):
            recorder.write(folder)
            written += 1
    print(f"{count} cases in {folder}")


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("names", nargs="*", help="cases and networks to record; none: all")
    parser.add_argument("--cifar", metavar="DIR", help="all of CIFAR-10, in its binary form")
    parser.add_argument("--check-checkpoint", nargs=2, metavar=("NETWORK", "FILE"))
    parser.add_argument("--random", type=int, metavar="COUNT", help="cases drawn at random")
    parser.add_argument("--seed", type=int, default=0, help="of --random")
    parser.add_argument("--folder", type=pathlib.Path, help="where --random writes")
    options = parser.parse_args()
    if options.random and not options.folder:
        parser.error("--random needs --folder")
    torch.set_num_threads(1)
    if options.check_checkpoint:
        trajectories.check_checkpoint(*options.check_checkpoint)
        return
    if options.random:
        record_random(options.folder, options.seed, options.random)
        return
    record_cases(HERE / "operators", options.names)
    trajectories.record(HERE / "trajectories", options.names, options.cifar)


if __name__ == "__main__":
    main()
