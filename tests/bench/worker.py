"""One way to train one network in PyTorch, in a process of its own that bench.py asks for timings.

    worker.py NAME BATCH THREADS VARIANT

It says {"ready": ...} when warm, then answers each line "SECONDS" on its standard input with the
median of the steps that fit into them. A step is zero_grad, forward, loss, backward and the
optimizer's, on samples that are in memory in the format that the variant wants.
"""

import json
import resource
import statistics
import sys
import time

import torch

import benchmarks

WARM_SECONDS, WARM_STEPS = 1, 10  # which of them comes first
MOST_BATCHES, MOST_BYTES = 64, 64 << 20  # kept in memory, as the trainer's bench does


class Step:
    def __init__(self, benchmark, batch, variant):
        torch.manual_seed(0)
        self.benchmark, self.batch = benchmark, batch
        self.module = benchmark.module()
        inputs, _ = benchmark.draw(1)
        self.batches = max(1, min(MOST_BATCHES, MOST_BYTES // (batch * inputs.nbytes)))
        self.inputs, self.targets = benchmark.draw(batch * self.batches)
        if "channels_last" in variant:
            self.module = self.module.to(memory_format=torch.channels_last)
            self.inputs = self.inputs.to(memory_format=torch.channels_last)
        self.optimizer = benchmark.optimizer(self.module.parameters(), "fused" in variant or None)
        self.forward = torch.compile(self.loss) if "compile" in variant else self.loss
        self.count = 0

    def loss(self, inputs, targets):
        loss = self.benchmark.loss or torch.nn.functional.cross_entropy
        with torch.autocast("cpu", torch.bfloat16, enabled=self.benchmark.autocast):
            return loss(self.module(inputs), targets)

    def __call__(self):
        begin = self.count % self.batches * self.batch
        self.count += 1
        batch = slice(begin, begin + self.batch)
        self.optimizer.zero_grad()
        loss = self.forward(self.inputs[batch], self.targets[batch])
        loss.backward()
        self.optimizer.step()
        return loss

    def timed(self):
        begin = time.perf_counter()
        self()
        return time.perf_counter() - begin


def answer(**values):
    print(json.dumps(values), flush=True)


def measure(step, seconds):
    times, end = [], time.perf_counter() + seconds
    while not times or time.perf_counter() < end:
        times.append(step.timed())
    return statistics.median(times)


def main():
    name, batch, threads, variant = sys.argv[1:]
    torch.set_num_threads(int(threads))
    step = Step(benchmarks.find(name), int(batch), variant.split("+"))
    answer(first=step().item())
    begin, warm = time.perf_counter(), 0
    while warm < 2 or (warm < WARM_STEPS and time.perf_counter() < begin + WARM_SECONDS):
        step()
        warm += 1
    answer(ready=True, torch=torch.__version__)
    for line in sys.stdin:
        median = measure(step, float(line))
        memory = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * 1024
        answer(median=median, memory=memory)


if __name__ == "__main__":
    main()
