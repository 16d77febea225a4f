"""The page that tests/bench/run writes: tables and a plot of what was measured."""

import os
import pathlib
import platform
import shlex
import subprocess

from benchmarks import ROOT

HERE = pathlib.Path(__file__).resolve().parent
KERNELS = 5  # of each network that are shown
JAX = "JAX"  # a contender beside PyTorch's variants


def duration(seconds):
    if seconds < 1e-2:
        return f"{seconds * 1e6:.1f} us"
    return f"{seconds * 1e3:.2f} ms" if seconds < 1 else f"{seconds:.2f} s"


def mebibytes(count):
    return f"{count / 2**20:.1f} MiB" if count < 100 * 2**20 else f"{count / 2**20:.0f} MiB"


def table(head, rows):
    lines = [head, ["---"] * len(head), *rows]
    return "".join("| " + " | ".join(line) + " |\n" for line in lines)


def first_line(command):
    return subprocess.run(command, capture_output=True, text=True).stdout.split("\n")[0]


def output_of(command):
    return subprocess.run(command, check=True, capture_output=True, text=True).stdout


def machine(rows):
    cpu = platform.processor() or platform.machine()
    for line in pathlib.Path("/proc/cpuinfo").read_text().splitlines():
        if line.startswith("model name"):
            cpu = line.split(":")[1].strip()
            break
    memory = os.sysconf("SC_PAGE_SIZE") * os.sysconf("SC_PHYS_PAGES") / 2**30
    commit = first_line(["git", "-C", ROOT, "rev-parse", "--short", "HEAD"]) or "unknown"
    cc = first_line([*shlex.split(os.environ.get("CC", "cc")), "--version"])
    limits = {row.threads: row.profile for row in rows if row.profile}
    can = "; ".join(f"{threads} threads: {profile.flops:.0f} GFLOP/s, {profile.bytes:.0f} GB/s"
                    for threads, profile in sorted(limits.items()))
    handovers = [row.profile.handover for row in rows if row.profile and row.profile.handover > 0]
    if handovers:
        can += f"; from one thread to another {min(handovers):.0f} to {max(handovers):.0f} ns"
    return (
        f"{cpu}, {len(os.sched_getaffinity(0))} cores, {memory:.0f} GiB; {platform.system()} "
        f"{platform.release()}; {cc}; PyTorch {rows[0].version}; dlc at commit {commit}."
        + (f" What it can do (vectors of floats in registers, memory): {can}." if can else "")
    )


def name_of(row):
    return [row.benchmark.name, str(row.batch), str(row.threads)]


def share_of_limit(row, contender):
    return f"{100 * row.limit() / row.seconds[contender]:.0f} %" if row.limit() else "-"


def steps_table(rows):
    return table(
        ["network", "batch", "threads", "dlc", "PyTorch", "its fastest", "ratio", "of the peak, dlc",
         "of the peak, PyTorch", "rounds"],
        [
            [*name_of(row), duration(row.seconds["dlc"]), duration(row.seconds[row.best()]),
             row.best(), f"{row.ratio():.2f}", share_of_limit(row, "dlc"), share_of_limit(row, row.best()),
             str(row.rounds)]
            for row in rows
        ],
    )


def variants_table(rows):
    names = list(dict.fromkeys(name for row in rows for name in row.seconds if name != "dlc"))
    cell = lambda row, name: duration(row.seconds[name]) if name in row.seconds else "-"
    return table(
        ["network", "batch", "threads", *names],
        [[*name_of(row), *(cell(row, name) for name in names)] for row in rows],
    )


def costs_table(rows):
    return table(
        ["network", "batch", "threads", "dlc", "cc", "program", "start, dlc", "start, PyTorch",
         "peak memory, dlc", "peak memory, PyTorch", "share"],
        [
            [*name_of(row), duration(row.program.dlc_seconds), duration(row.program.cc_seconds),
             mebibytes(row.program.size), duration(row.start["dlc"]), duration(row.start["PyTorch"]),
             mebibytes(row.memory["dlc"]), mebibytes(row.memory[row.best()]),
             f"{100 * row.memory['dlc'] / row.memory[row.best()]:.0f} %"]
            for row in rows
        ],
    )


def kernels_table(rows):
    lines = []
    for row in rows:
        if row.profile:
            lines.append([*name_of(row), "all", "100", "", "", f"{row.profile.share:.0f}"])
            lines += [["", "", "", f"{name} (line {line})", f"{share:.1f}", f"{flops:.0f}", f"{size:.1f}",
                       f"{limit:.0f}"]
                      for name, line, share, flops, size, limit in row.profile.kernels[:KERNELS]]
    return table(["network", "batch", "threads", "kernel", "% of the step", "GFLOP/s", "GB/s", "% of the limit"],
                 lines)


# --- the plot -------------------------------------------------------------------------------------

LEFT, BAR, GAP, WIDTH = 170, 15, 9, 520
COLORS = ["#3b6ea5", "#8db4d8", "#c2d6ea", "#dde8f3"]


def ticks(largest):
    step = next(step for step in (0.5, 1, 2, 5, 10, 20, 50) if largest / step <= 8)
    return [step * i for i in range(int(largest / step) + 1)]


def groups_of(rows):
    """The rows of each network and batch."""
    groups = {}
    for row in rows:
        groups.setdefault(f"{row.benchmark.name}, {row.batch}", []).append(row)
    return groups


def bars(rows, threads, scale):
    top = 40
    for name, group in groups_of(rows).items():
        middle = top + BAR * len(group) / 2 + 4
        yield f'<text x="{LEFT - 10}" y="{middle:.0f}" text-anchor="end">{name}</text>'
        for row in group:
            color = COLORS[threads.index(row.threads) % len(COLORS)]
            length = row.ratio() * scale
            yield f'<rect x="{LEFT}" y="{top}" width="{length:.1f}" height="{BAR - 2}" fill="{color}"/>'
            yield f'<text x="{LEFT + length + 5:.1f}" y="{top + BAR - 4}">{row.ratio():.2f}</text>'
            top += BAR
        top += GAP


def plot(rows):
    """How many times as fast as PyTorch, as bars; 1 is PyTorch."""
    threads = sorted({row.threads for row in rows})
    largest = max(1, *(row.ratio() for row in rows))
    scale = WIDTH / largest
    height = 40 + BAR * len(rows) + GAP * len(groups_of(rows)) + 20
    lines = [
        f'<svg xmlns="http://www.w3.org/2000/svg" width="{LEFT + WIDTH + 60}" height="{height}" '
        'font-family="sans-serif" font-size="12" fill="#222">',
        '<rect width="100%" height="100%" fill="#fff"/>',
        f'<text x="{LEFT}" y="16" font-weight="bold">A training step: times as fast as the fastest PyTorch</text>',
    ]
    for value in ticks(largest):
        x = LEFT + value * scale
        lines.append(f'<line x1="{x:.1f}" x2="{x:.1f}" y1="36" y2="{height - 18}" stroke="#ddd"/>')
        lines.append(f'<text x="{x:.1f}" y="{height - 4}" text-anchor="middle">{value:g}</text>')
    lines += bars(rows, threads, scale)
    x = LEFT + scale
    lines.append(f'<line x1="{x:.1f}" x2="{x:.1f}" y1="36" y2="{height - 18}" stroke="#b33"/>')
    for i, count in enumerate(threads):
        x = LEFT + 90 * i
        lines.append(f'<rect x="{x}" y="23" width="10" height="10" fill="{COLORS[i % len(COLORS)]}"/>')
        lines.append(f'<text x="{x + 14}" y="32">{count} thread{"s" if count > 1 else ""}</text>')
    return "\n".join([*lines, "</svg>\n"])


# --- the page -------------------------------------------------------------------------------------


def document(rows, failures, options, plot_name):
    missing = f"Not measured, since something failed: {'; '.join(failures)}.\n\n" if failures else ""
    jax = any(JAX in row.seconds for row in rows)
    kernels = f"""## Kernels

The {KERNELS} that take longest, by `bench --profile`: their share of the step, and of the limit of this machine, which
is the time that a kernel's operations and bytes take at least, over its time. "all" is the whole step by the same
measure. Data that come from caches are faster than the limit, which is that of memory. GFLOP/s are those of the formulas.

{kernels_table(rows)}
""" if any(row.profile for row in rows) else ""
    return f"""# Benchmarks

Written by `tests/bench/run`. {machine(rows)}

![times as fast as PyTorch]({plot_name})

## The training step

A step is all of it: gradients to zero, forward, loss, backward, optimizer; float32; the samples are
in memory on both sides. The trainer also draws and copies its batch, and normalises it; PyTorch is
given slices of normalised tensors. `ratio` is PyTorch's time, that of its fastest variant, over
that of the trainer. Each number is the median of some rounds, in which all contenders take turns; a
round takes {options.seconds:g} s, or one step. `of the peak` is the time that the step's products and convolutions
take at this machine's peak, by the direct algorithm, over the time of the step. `tests/bench/benchmarks.py` has the networks; `_bf16` is `dtype: bf16`
against PyTorch's autocast, `_winograd` is `algorithm: auto`.{"" if jax else " JAX is not measured (--jax)."}

{steps_table(rows)}
{missing}The variants of PyTorch: eager with the default optimizer, with the fused one, with channels_last
tensors, and by torch.compile (network and loss){"; and JAX, compiled whole" if jax else ""}:

{variants_table(rows)}
{kernels}## Beside the step

`dlc` and `cc` are the times to compile the model, with what `gradcheck` runs; `program` is the size of the
result. `start` is the time from the start of the process to the end of the first step; for the trainer it
includes reading the data, the checkpoint, and the test split. Memory is the peak of the resident set,
programs and libraries included, with up to 64 batches (64 MiB) in memory on both sides.

{costs_table(rows)}
## The compiler

What dlc takes for residual networks of so many convolutions (`tests/bench/curve`), in seconds of one
core:

{output_of([HERE / "curve", options.build / "dlc"])}"""
