"""Times trainers and PyTorch side by side; tests/bench/run prepares what it needs.

For each network, batch and number of threads, all contenders are alive at once and are asked in
turn, some rounds long, so that a change of the machine's speed meets all of them. A contender's
time is the median of its rounds, each the median of its steps. Of PyTorch's variants the fastest
counts.
"""

import argparse
import dataclasses
import json
import os
import pathlib
import platform
import re
import shlex
import statistics
import subprocess
import sys
import tempfile
import time

from models import BENCHMARKS, ROOT

HERE = pathlib.Path(__file__).resolve().parent
PAUSE = 0.3  # seconds in which the threads of the last contender go to sleep
UNITS = {"us": 1e-6, "ms": 1e-3, "s": 1}


def variants(benchmark):
    yield from ["eager", "eager+fused"]
    if benchmark.images:
        yield "channels_last+fused"
    yield "compile+fused"


def environment(threads):
    return {**os.environ, "OMP_NUM_THREADS": str(threads), "MKL_NUM_THREADS": str(threads)}


# --- the trainer ----------------------------------------------------------------------------------


@dataclasses.dataclass
class Program:
    """A compiled trainer, and what it took to get it."""

    path: pathlib.Path
    dlc_seconds: float
    cc_seconds: float


def seconds_of(command, **options):
    begin = time.perf_counter()
    subprocess.run(command, check=True, stdout=subprocess.DEVNULL, **options)
    return time.perf_counter() - begin


def compile_trainer(benchmark, batch, options, folder):
    """By the line that dlc prints, with the headers and the library of the build."""
    path = folder / f"{benchmark.name}_{batch}"
    dlc = [options.build / "dlc", ROOT / benchmark.model, "-o", f"{path}.c"]
    dlc += ["-D", f"train.batch_size={batch}", f"-O{options.level}"]
    said = subprocess.run(dlc, check=True, capture_output=True, text=True).stdout
    dlc_seconds = min(seconds_of(dlc) for _ in range(3))
    line = next(line for line in said.splitlines() if line.startswith("cc "))
    cc = [*shlex.split(os.environ.get("CC", "cc")), *shlex.split(line)[1:]]
    cc += [f"-I{ROOT / 'runtime'}", f"-L{options.build / 'runtime'}"]
    cc[cc.index("-ldlcrt")] = str(options.build / "runtime/libdlcrt.a")
    return Program(path, dlc_seconds, seconds_of(cc))


class Trainer:
    name = "dlc"

    def __init__(self, program, threads, seconds):
        self.program, self.environment = program, environment(threads)
        self.steps = max(3, int(seconds / self.run(20)))
        self.medians, self.memory = [], 0

    def run(self, steps):
        command = [self.program.path, "bench", "--steps", str(steps)]
        process = subprocess.Popen(command, stdout=subprocess.PIPE, env=self.environment, text=True)
        said = process.stdout.read()
        _, status, usage = os.wait4(process.pid, 0)
        process.returncode = os.waitstatus_to_exitcode(status)
        found = re.search(r"step: ([0-9.]+) (\w+)", said)
        if process.returncode or not found:
            sys.exit(f"{self.program.path}: {said}")
        self.memory = usage.ru_maxrss * 1024
        return float(found[1]) * UNITS[found[2]]

    def measure(self, seconds):
        self.medians.append(self.run(self.steps))

    def close(self):
        pass


# --- PyTorch --------------------------------------------------------------------------------------


class Torch:
    def __init__(self, benchmark, batch, threads, variant):
        self.name, self.medians, self.memory, self.version = variant, [], 0, None
        command = [sys.executable, HERE / "worker.py", benchmark.name, str(batch), str(threads)]
        begin = time.perf_counter()
        self.process = subprocess.Popen(
            [*command, variant], stdin=subprocess.PIPE, stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL, env=environment(threads), text=True,
        )
        self.works = "first" in self.read()
        self.start_seconds = time.perf_counter() - begin
        self.version = self.read().get("torch") if self.works else None

    def read(self):
        line = self.process.stdout.readline()
        return json.loads(line) if line.startswith("{") else {}

    def measure(self, seconds):
        self.process.stdin.write(f"{seconds}\n")
        self.process.stdin.flush()
        answer = self.read()
        self.medians.append(answer["median"])
        self.memory = answer["memory"]

    def close(self):
        self.process.stdin.close()
        self.process.wait()


# --- measuring ------------------------------------------------------------------------------------


@dataclasses.dataclass
class Row:
    """One network, batch and number of threads."""

    benchmark: object
    batch: int
    threads: int
    program: Program
    seconds: dict  # contender -> seconds a step
    memory: dict
    start: dict  # dlc and PyTorch -> seconds until the first step is done
    version: str

    def best(self):
        return min((name for name in self.seconds if name != "dlc"), key=self.seconds.get)

    def ratio(self):
        return self.seconds[self.best()] / self.seconds["dlc"]


def start_seconds(benchmark, program, threads, folder):
    """A whole run of one step: data, step, checkpoint, and the test split if there is one."""
    command = [program.path, "train", "--steps", "1", "--quiet"]
    command += ["--checkpoint", folder / "start.safetensors"]
    if benchmark.data:
        command += ["--data", ROOT / benchmark.data]
    return min(seconds_of(command, env=environment(threads), cwd=ROOT) for _ in range(3))


def measure(benchmark, batch, threads, program, options, folder):
    print(f"{benchmark.name}, batch {batch}, {threads} threads", flush=True)
    contenders = [Trainer(program, threads, options.seconds)]
    contenders += [Torch(benchmark, batch, threads, name) for name in variants(benchmark)]
    for contender in contenders[1:]:
        if not contender.works:
            print(f"  {contender.name} does not work here")
    contenders = contenders[:1] + [torch for torch in contenders[1:] if torch.works]
    for _ in range(options.rounds):
        for contender in contenders:
            time.sleep(PAUSE)
            contender.measure(options.seconds)
    for contender in contenders:
        contender.close()
        low, high = min(contender.medians), max(contender.medians)
        print(f"  {contender.name:20} {duration(statistics.median(contender.medians)):>10}"
              f"   ({duration(low)} to {duration(high)})", flush=True)
    return Row(
        benchmark, batch, threads, program,
        {contender.name: statistics.median(contender.medians) for contender in contenders},
        {contender.name: contender.memory for contender in contenders},
        {"dlc": start_seconds(benchmark, program, threads, folder),
         "PyTorch": contenders[1].start_seconds},
        contenders[1].version,
    )


# --- telling --------------------------------------------------------------------------------------


def duration(seconds):
    if seconds < 1e-2:
        return f"{seconds * 1e6:.1f} us"
    return f"{seconds * 1e3:.2f} ms" if seconds < 1 else f"{seconds:.2f} s"


def table(head, rows):
    lines = [head, ["---"] * len(head), *rows]
    return "".join("| " + " | ".join(line) + " |\n" for line in lines)


def first_line(command):
    return subprocess.run(command, capture_output=True, text=True).stdout.split("\n")[0]


def output_of(command):
    return subprocess.run(command, check=True, capture_output=True, text=True).stdout


def machine(version):
    cpu = platform.processor() or platform.machine()
    for line in pathlib.Path("/proc/cpuinfo").read_text().splitlines():
        if line.startswith("model name"):
            cpu = line.split(":")[1].strip()
            break
    memory = os.sysconf("SC_PAGE_SIZE") * os.sysconf("SC_PHYS_PAGES") / 2**30
    commit = first_line(["git", "-C", ROOT, "rev-parse", "--short", "HEAD"]) or "unknown"
    cc = first_line([*shlex.split(os.environ.get("CC", "cc")), "--version"])
    return (
        f"{cpu}, {len(os.sched_getaffinity(0))} cores, {memory:.0f} GiB; {platform.system()} "
        f"{platform.release()}; {cc}; PyTorch {version}; dlc at commit {commit}"
    )


def steps_table(rows):
    return table(
        ["network", "batch", "threads", "dlc", "PyTorch", "its fastest", "ratio"],
        [
            [row.benchmark.name, str(row.batch), str(row.threads), duration(row.seconds["dlc"]),
             duration(row.seconds[row.best()]), row.best(), f"{row.ratio():.2f}"]
            for row in rows
        ],
    )


def variants_table(rows):
    names = list(dict.fromkeys(name for row in rows for name in row.seconds if name != "dlc"))
    cell = lambda row, name: duration(row.seconds[name]) if name in row.seconds else "-"
    return table(
        ["network", "batch", "threads", *names],
        [
            [row.benchmark.name, str(row.batch), str(row.threads)]
            + [cell(row, name) for name in names]
            for row in rows
        ],
    )


def costs_table(rows):
    mebibytes = lambda bytes: f"{bytes / 2**20:.1f} MiB"
    return table(
        ["network", "batch", "threads", "dlc", "cc", "start, dlc", "start, PyTorch",
         "peak memory, dlc", "peak memory, PyTorch"],
        [
            [row.benchmark.name, str(row.batch), str(row.threads),
             duration(row.program.dlc_seconds), duration(row.program.cc_seconds),
             duration(row.start["dlc"]), duration(row.start["PyTorch"]),
             mebibytes(row.memory["dlc"]), mebibytes(row.memory[row.best()])]
            for row in rows
        ],
    )


def document(rows, options):
    return f"""# Benchmarks

Written by `tests/bench/run`. {machine(rows[0].version)}.

## The training step

A step is all of it: gradients to zero, forward, loss, backward, optimizer; float32; the samples are
in memory on both sides. The trainer also draws and copies its batch, and normalises it; PyTorch is
given slices of normalised tensors. `ratio` is PyTorch's time, that of its fastest variant, over
that of the trainer. Each number is the median of {options.rounds} rounds, in which all contenders
take turns; a round takes {options.seconds:g} s.

{steps_table(rows)}
The variants of PyTorch: eager with the default optimizer, with the fused one, with channels_last
tensors, and by torch.compile (network and loss):

{variants_table(rows)}
## Beside the step

`dlc` and `cc` are the times to compile the model. `start` is the time from the start of the process
to the end of the first step; for the trainer it includes reading the data, the checkpoint, and the
test split. Memory is the peak of the resident set, programs and libraries included, with 64 batches
in memory on both sides.

{costs_table(rows)}
## The compiler

What dlc takes for residual networks of so many convolutions (`tests/bench/curve`), in seconds of one
core:

{output_of([HERE / "curve", options.build / "dlc"])}"""


def numbers(text):
    return [int(number) for number in text.split(",")]


def arguments():
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("names", nargs="*", help="networks; none: all of models.py")
    parser.add_argument("--build", type=pathlib.Path, required=True, help="where dlc was built")
    parser.add_argument("--output", type=pathlib.Path, default=ROOT / "docs/benchmarks.md")
    parser.add_argument("--threads", type=numbers, default=[1, 2], help="1,2")
    parser.add_argument("--batches", type=numbers, help="4,64; none: those of the network")
    parser.add_argument("--level", type=int, default=2, help="of dlc: 0 or 2")
    parser.add_argument("--rounds", type=int, default=7)
    parser.add_argument("--seconds", type=float, default=1.0, help="of a round")
    parser.add_argument("--quick", action="store_true", help="3 rounds of 0.2 s")
    options = parser.parse_args()
    if options.quick:
        options.rounds, options.seconds = 3, 0.2
    return options


def main():
    options = arguments()
    rows = []
    with tempfile.TemporaryDirectory() as temporary:
        folder = pathlib.Path(temporary)
        for benchmark in BENCHMARKS:
            if options.names and benchmark.name not in options.names:
                continue
            for batch in options.batches or benchmark.batches:
                program = compile_trainer(benchmark, batch, options, folder)
                for threads in options.threads:
                    rows.append(measure(benchmark, batch, threads, program, options, folder))
    if not rows:
        sys.exit("no such network; models.py lists them")
    text = document(rows, options)
    options.output.write_text(text)
    print(text + f"\nwritten to {options.output}")


if __name__ == "__main__":
    main()
