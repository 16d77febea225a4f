"""Records the numbers that PyTorch's schedulers give: schedules.txt, which tests/unit/ir/schedule.c
compares with what dlc derives from the same description.

    python3 tests/reference/schedules.py

Each case is the section `schedule` of a model file and the same in PyTorch, 200 times;
the run has 200 steps, and 200 epochs."""

import math
import os
import warnings

import torch
from torch.optim import lr_scheduler as S

COUNT = 200
LR = 0.1

CASES = [
    ("step: {step_size: 30}", lambda o: S.StepLR(o, 30)),
    ("step_lr: {step_size: 7, gamma: 0.77, interval: step}", lambda o: S.StepLR(o, 7, 0.77)),
    (
        "multi_step: {milestones: [20, 50, 51, 180], gamma: 0.3}",
        lambda o: S.MultiStepLR(o, [20, 50, 51, 180], 0.3),
    ),
    ("multi_step: {milestones: 80}", lambda o: S.MultiStepLR(o, [80])),
    ("exponential: {gamma: 0.97}", lambda o: S.ExponentialLR(o, 0.97)),
    ("constant", lambda o: S.ConstantLR(o)),
    ("linear: {start_factor: 0.01, total_iters: 50}", lambda o: S.LinearLR(o, 0.01, total_iters=50)),
    ("polynomial: {total_iters: 150, power: 1.7}", lambda o: S.PolynomialLR(o, 150, 1.7)),
    # A number that never gets better: reduced after each step but the first.
    (
        "reduce_on_plateau: {factor: 0.7, min_lr: 1e-5, eps: 1e-4}",
        lambda o: S.ReduceLROnPlateau(o, factor=0.7, patience=0, min_lr=1e-5, eps=1e-4),
    ),
    (
        "reduce_on_plateau: {factor: 0.9, min_lr: 0.004}",
        lambda o: S.ReduceLROnPlateau(o, factor=0.9, patience=0, min_lr=0.004),
    ),
    ("cosine: {T_max: 63, eta_min: 0.003}", lambda o: S.CosineAnnealingLR(o, 63, 0.003)),
    ("cosine_annealing_lr", lambda o: S.CosineAnnealingLR(o, COUNT)),
    ("cosine_warm_restarts: {T_0: 31}", lambda o: S.CosineAnnealingWarmRestarts(o, 31)),
    (
        "cosine_warm_restarts: {T_0: 5, T_mult: 2, eta_min: 1e-4}",
        lambda o: S.CosineAnnealingWarmRestarts(o, 5, 2, 1e-4),
    ),
    ("one_cycle: {max_lr: 0.3, total_steps: 200}", lambda o: S.OneCycleLR(o, 0.3, 200)),
    (
        "one_cycle: {max_lr: 0.7, total_steps: 201, pct_start: 0.17, three_phase: true, div_factor: 10}",
        lambda o: S.OneCycleLR(o, 0.7, 201, pct_start=0.17, three_phase=True, div_factor=10),
    ),
    (
        "one_cycle: {max_lr: 0.3, anneal_strategy: linear, final_div_factor: 1000, interval: epoch}",
        lambda o: S.OneCycleLR(o, 0.3, COUNT, anneal_strategy="linear", final_div_factor=1000),
    ),
    (
        "cyclic: {max_lr: 0.5, step_size_up: 23, step_size_down: 11}",
        lambda o: S.CyclicLR(o, LR, 0.5, 23, 11),
    ),
    (
        "cyclic: {max_lr: 0.5, step_size_up: 13, mode: triangular2, cycle_momentum: false}",
        lambda o: S.CyclicLR(o, LR, 0.5, 13, mode="triangular2", cycle_momentum=False),
    ),
    (
        "cyclic: {max_lr: 0.5, step_size_up: 17, mode: exp_range, gamma: 0.99}",
        lambda o: S.CyclicLR(o, LR, 0.5, 17, mode="exp_range", gamma=0.99),
    ),
    (
        "sequential: {schedulers: [linear: {start_factor: 0.01, total_iters: 20}, cosine: {T_max: 180}],"
        " milestones: [20], interval: step}",
        lambda o: S.SequentialLR(
            o, [S.LinearLR(o, 0.01, total_iters=20), S.CosineAnnealingLR(o, 180)], [20]
        ),
    ),
    (
        "sequential: {schedulers: [constant: {factor: 0.5, total_iters: 9}, exponential: {gamma: 0.9},"
        " step: {step_size: 13}], milestones: [11, 41]}",
        lambda o: S.SequentialLR(
            o, [S.ConstantLR(o, 0.5, 9), S.ExponentialLR(o, 0.9), S.StepLR(o, 13)], [11, 41]
        ),
    ),
    (
        "chained: {schedulers: [constant: {factor: 0.5, total_iters: 30}, exponential: {gamma: 0.98},"
        " multi_step: {milestones: [70, 120]}]}",
        lambda o: S.ChainedScheduler([
            S.ConstantLR(o, 0.5, 30), S.ExponentialLR(o, 0.98), S.MultiStepLR(o, [70, 120])
        ]),
    ),
    (
        "chained: {schedulers: [linear: {start_factor: 0.1, total_iters: 25}, cosine: {T_max: 230},"
        " step: {step_size: 60}], interval: step}",
        lambda o: S.ChainedScheduler([
            S.LinearLR(o, 0.1, total_iters=25), S.CosineAnnealingLR(o, 230), S.StepLR(o, 60)
        ]),
    ),
    ("lambda: 0.95 ** epoch", lambda o: S.LambdaLR(o, lambda epoch: 0.95**epoch)),
    (
        "lambda: {lr_lambda: 'min((step + 1)^-0.5, (step + 1)*40^-1.5)', interval: step}",
        lambda o: S.LambdaLR(o, lambda step: min((step + 1) ** -0.5, (step + 1) * 40**-1.5)),
    ),
    (
        "lambda: {lr_lambda: 'select(epoch < 10, (epoch + 1)/10, 0.5*(1 + cos(pi*(epoch - 10)/190)))'}",
        lambda o: S.LambdaLR(
            o,
            lambda e: (e + 1) / 10 if e < 10 else 0.5 * (1 + math.cos(math.pi * (e - 10) / 190)),
        ),
    ),
]


def series(make):
    optimizer = torch.optim.SGD([torch.zeros(1, requires_grad=True)], lr=LR, momentum=0.9)
    scheduler = make(optimizer)
    rates, momenta = [], []
    for _ in range(COUNT):
        rates.append(optimizer.param_groups[0]["lr"])
        momenta.append(optimizer.param_groups[0]["momentum"])
        optimizer.step()
        if isinstance(scheduler, S.ReduceLROnPlateau):
            scheduler.step(1)
        else:
            scheduler.step()
    return rates, momenta


def line(name, numbers):
    return name + " " + " ".join(f"{number:.14g}" for number in numbers) + "\n"


def main():
    warnings.simplefilter("ignore")
    folder = os.path.dirname(os.path.abspath(__file__))
    with open(os.path.join(folder, "schedules.txt"), "w") as out:
        for text, make in CASES:
            rates, momenta = series(make)
            out.write("case " + text + "\n")
            out.write(line("lr", rates))
            if len(set(momenta)) > 1:
                out.write(line("momentum", momenta))


if __name__ == "__main__":
    main()
