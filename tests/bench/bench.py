"""Times trainers and PyTorch side by side; tests/bench/run prepares what it needs.

For each network, batch and number of threads, all contenders are alive at once and are asked in
turn, some rounds long, so that a change of the machine's speed meets all of them. A contender's
time is the median of its rounds, each the median of its steps. Of PyTorch's variants the fastest
counts. Networks whose steps are long get three rounds, unless --rounds says otherwise.
"""

import argparse
import dataclasses
import json
import os
import pathlib
import re
import shlex
import statistics
import subprocess
import sys
import tempfile
import time

import page
from benchmarks import BENCHMARKS, ROOT

HERE = pathlib.Path(__file__).resolve().parent
PAUSE = 0.3  # seconds in which the threads of the last contender go to sleep
LONG, ROUNDS, ROUNDS_OF_LONG = 0.2, 7, 3  # a step of so many seconds is long
UNITS = {"us": 1e-6, "ms": 1e-3, "s": 1}


def variants(benchmark, jax):
    if benchmark.jax and jax:
        yield page.JAX
    if benchmark.small:
        yield "eager"
    yield "eager+fused"
    if benchmark.images:
        yield "channels_last+fused"
    yield "compile+fused"


def environment(threads):
    return {**os.environ, "OMP_NUM_THREADS": str(threads), "MKL_NUM_THREADS": str(threads)}


class Failed(Exception):
    """A network that could not be measured; the others are."""


# --- the trainer ----------------------------------------------------------------------------------


@dataclasses.dataclass
class Program:
    """A compiled trainer, and what it took to get it."""

    path: pathlib.Path
    dlc_seconds: float
    cc_seconds: float
    size: int


def seconds_of(command, **options):
    begin = time.perf_counter()
    done = subprocess.run(command, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, text=True,
                          **options)
    if done.returncode:
        raise Failed(f"{command[0]}: {done.stderr[-500:]}")
    return time.perf_counter() - begin


def compile_trainer(benchmark, batch, options, folder):
    """By the line that dlc prints, with the headers and the library of the build."""
    path = folder / f"{benchmark.name}_{batch}"
    dlc = [options.build / "dlc", ROOT / benchmark.model, "-o", f"{path}.c"]
    dlc += ["-D", f"train.batch_size={batch}", f"-O{options.level}"]
    for key, value in benchmark.settings.items():
        dlc += ["-D", f"{key}={value}"]
    said = subprocess.run(dlc, capture_output=True, text=True)
    if said.returncode:
        raise Failed(said.stderr)
    dlc_seconds = min(seconds_of(dlc) for _ in range(3))
    line = next(line for line in said.stdout.splitlines() if line.startswith("cc "))
    cc = [*shlex.split(os.environ.get("CC", "cc")), *shlex.split(line)[1:]]
    cc += [f"-I{ROOT / 'runtime'}", f"-L{options.build / 'runtime'}"]
    cc[cc.index("-ldlcrt")] = str(options.build / "runtime/libdlcrt.a")
    cc_seconds = seconds_of(cc)
    return Program(path, dlc_seconds, cc_seconds, path.stat().st_size)


class Trainer:
    name = "dlc"

    def __init__(self, program, threads, seconds):
        self.program, self.environment = program, environment(threads)
        self.step = self.run(3)
        self.steps = max(1, int(seconds / self.step))
        self.medians, self.memory = [], 0

    def run(self, steps):
        command = [self.program.path, "bench", "--steps", str(steps)]
        process = subprocess.Popen(command, stdout=subprocess.PIPE, env=self.environment, text=True)
        said = process.stdout.read()
        _, status, usage = os.wait4(process.pid, 0)
        process.returncode = os.waitstatus_to_exitcode(status)
        found = re.search(r"step: ([0-9.]+) (\w+)", said)
        if process.returncode or not found:
            raise Failed(f"{self.program.path} bench: {process.returncode}: {said}")
        self.memory = usage.ru_maxrss * 1024
        return float(found[1]) * UNITS[found[2]]

    def measure(self, seconds):
        self.medians.append(self.run(self.steps))

    def close(self):
        pass


KERNEL = re.compile(r"^(\S+) +(\d+) +([\d.]+) +([\d.]+) +([\d.]+) +([\d.]+) +(\d+)$", re.M)


@dataclasses.dataclass
class Profile:
    flops: float  # what the machine can do, in GFLOP/s and GB/s
    bytes: float
    handover: float  # ns from thread to thread; 0: one thread
    share: float  # of the limit, of the step, in percent
    kernels: list  # name, line, share of the step in percent, GFLOP/s, GB/s, share of the limit in percent


def profile(program, threads):
    """What `bench --profile` says, the kernels with the largest first."""
    said = subprocess.run([program.path, "bench", "--profile"], capture_output=True, text=True,
                          env=environment(threads)).stdout
    limits = re.search(r"limits .*: ([\d.]+) GFLOP/s, ([\d.]+) GB/s(?:, (\d+) ns)?", said)
    whole = re.search(r"^\(all\) .* (\d+)$", said, re.M)
    if not limits or not whole:
        raise Failed(f"{program.path} bench --profile: {said}")
    kernels = [(name, int(line), *map(float, rest)) for name, line, _, *rest in KERNEL.findall(said)]
    kernels.sort(key=lambda kernel: -kernel[2])
    return Profile(float(limits[1]), float(limits[2]), float(limits[3] or 0), float(whole[1]), kernels)


# --- PyTorch --------------------------------------------------------------------------------------


def contraction_flops(benchmark, batch):
    command = [sys.executable, HERE / "flops.py", benchmark.name, str(batch)]
    said = subprocess.run(command, capture_output=True, text=True)
    if said.returncode:
        raise Failed(f"flops.py: {said.stderr[-500:]}")
    return int(said.stdout)


class Torch:
    """A way to train in PyTorch, or JAX, in a process of its own."""

    def __init__(self, benchmark, batch, threads, variant):
        self.name, self.medians, self.memory, self.version = variant, [], 0, None
        worker = [HERE / "jax_worker.py"] if variant == page.JAX else [HERE / "worker.py"]
        command = [sys.executable, *worker, benchmark.name, str(batch), str(threads)]
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
        if "median" not in answer:
            raise Failed(f"{self.name} ended")
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
    rounds: int
    flops: int  # of the step's products and convolutions
    profile: Profile  # or None

    def limit(self):
        """Seconds that the contractions take at least on this machine, if it is known."""
        known = self.profile and not self.benchmark.autocast
        return self.flops / (self.profile.flops * 1e9) if known else None

    def best(self):
        """The fastest variant of PyTorch."""
        others = (name for name in self.seconds if name not in ("dlc", page.JAX))
        return min(others, key=self.seconds.get)

    def ratio(self):
        return self.seconds[self.best()] / self.seconds["dlc"]


def start_seconds(benchmark, program, threads, folder):
    """A whole run of one step: data, step, checkpoint, and the test split if there is one."""
    command = [program.path, "train", "--steps", "1", "--quiet"]
    command += ["--checkpoint", folder / "start.safetensors"]
    if benchmark.data:
        command += ["--data", ROOT / benchmark.data]
    timed = lambda: seconds_of(command, env=environment(threads), cwd=ROOT)
    once = timed()
    return once if once > 1 else min(once, timed(), timed())


def take_turns(contenders, rounds, seconds):
    for _ in range(rounds):
        for contender in contenders:
            time.sleep(PAUSE)
            contender.measure(seconds)
    for contender in contenders:
        low, high = min(contender.medians), max(contender.medians)
        print(f"  {contender.name:20} {page.duration(statistics.median(contender.medians)):>10}"
              f"   ({page.duration(low)} to {page.duration(high)})", flush=True)


def measure(benchmark, batch, threads, program, flops, options, folder):
    print(f"{benchmark.name}, batch {batch}, {threads} threads", flush=True)
    trainer = Trainer(program, threads, options.seconds)
    rounds = options.rounds or (ROUNDS_OF_LONG if trainer.step > LONG else ROUNDS)
    torches = []
    try:
        for name in variants(benchmark, options.jax):
            torch = Torch(benchmark, batch, threads, name)
            torches.append(torch)
            if not torch.works:
                print(f"  {name} does not work here")
        working = [torch for torch in torches if torch.works]
        pytorch = [torch for torch in working if torch.name != page.JAX]
        if not pytorch:
            raise Failed("PyTorch does not work here")
        take_turns([trainer, *working], rounds, options.seconds)
    finally:
        for torch in torches:
            torch.close()
    return Row(
        benchmark, batch, threads, program,
        {contender.name: statistics.median(contender.medians) for contender in [trainer, *working]},
        {contender.name: contender.memory for contender in [trainer, *working]},
        {"dlc": start_seconds(benchmark, program, threads, folder),
         "PyTorch": pytorch[0].start_seconds},
        pytorch[0].version, rounds, flops, profile(program, threads) if options.profile else None,
    )


def measure_all(options, folder):
    """Rows, and what could not be measured."""
    rows, failures = [], []
    for benchmark in BENCHMARKS:
        if options.only and benchmark.name not in options.only:
            continue
        for batch in options.batches or benchmark.batches:
            try:
                program = compile_trainer(benchmark, batch, options, folder)
                flops = contraction_flops(benchmark, batch)
                for threads in options.threads:
                    rows.append(measure(benchmark, batch, threads, program, flops, options, folder))
            except Failed as failure:
                print(f"  failed: {failure}", flush=True)
                failures.append(f"{benchmark.name}, batch {batch}")
    return rows, failures


def numbers(text):
    return [int(number) for number in text.split(",")]


def arguments():
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    names = [benchmark.name for benchmark in BENCHMARKS]
    parser.add_argument("names", nargs="*", help="networks; none: " + ", ".join(names))
    parser.add_argument("--only", type=lambda text: text.split(","), default=[], metavar="NAME,...",
                        help="the same")
    parser.add_argument("--build", type=pathlib.Path, required=True, help="where dlc was built")
    parser.add_argument("--output", type=pathlib.Path, default=ROOT / "docs/benchmarks.md",
                        help="the page; the plot lies beside it, as an .svg")
    parser.add_argument("--threads", type=numbers, default=[1, 2], help="1,2")
    parser.add_argument("--batches", type=numbers, help="4,64; none: those of the network")
    parser.add_argument("--level", type=int, default=2, help="of dlc: 0 or 2")
    parser.add_argument("--rounds", type=int, help=f"{ROUNDS}; of long steps {ROUNDS_OF_LONG}")
    parser.add_argument("--seconds", type=float, default=1.0, help="of a round, at least one step")
    parser.add_argument("--no-profile", dest="profile", action="store_false")
    parser.add_argument("--jax", action="store_true", help="the networks that there are in JAX, too")
    parser.add_argument("--quick", action="store_true", help="2 rounds of 0.2 s")
    options = parser.parse_args()
    options.only += options.names
    unknown = [name for name in options.only if name not in names]
    if unknown:
        parser.error(f"there is no {', '.join(unknown)}; there are {', '.join(names)}")
    if options.quick:
        options.rounds, options.seconds = options.rounds or 2, 0.2
    return options


def main():
    options = arguments()
    with tempfile.TemporaryDirectory() as temporary:
        rows, failures = measure_all(options, pathlib.Path(temporary))
    if not rows:
        sys.exit("nothing was measured")
    plot = options.output.with_suffix(".svg")
    plot.write_text(page.plot(rows))
    text = page.document(rows, failures, options, plot.name)
    options.output.write_text(text)
    print(text + f"\nwritten to {options.output} and {plot}")


if __name__ == "__main__":
    main()
