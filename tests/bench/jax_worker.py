"""Two of the networks in JAX, compiled whole; the protocol is that of worker.py.

    jax_worker.py NAME BATCH THREADS

XLA takes a thread for each processor that it may run on: that sets their number.
"""

import json
import os
import resource
import statistics
import sys
import time

NAME, BATCH, THREADS = sys.argv[1], int(sys.argv[2]), int(sys.argv[3])
os.sched_setaffinity(0, sorted(os.sched_getaffinity(0))[:THREADS])

import jax  # noqa: E402: after the processors are set
import jax.numpy as jnp  # noqa: E402

WARM_STEPS, BATCHES = 10, 64


def dense(key, inputs, outputs):
    bound = inputs**-0.5
    return [jax.random.uniform(key, (inputs, outputs), minval=-bound, maxval=bound), jnp.zeros(outputs)]


def conv(key, inputs, outputs):
    bound = (25 * inputs) ** -0.5
    shape = (5, 5, inputs, outputs)
    return [jax.random.uniform(key, shape, minval=-bound, maxval=bound), jnp.zeros(outputs)]


def mlp(parameters, x):
    for weight, bias in parameters[:-1]:
        x = jax.nn.relu(x @ weight + bias)
    return x @ parameters[-1][0] + parameters[-1][1]


def tutorial(parameters, x):
    for weight, bias in parameters[:2]:
        x = jax.lax.conv_general_dilated(x, weight, (1, 1), "VALID", dimension_numbers=("NHWC", "HWIO", "NHWC"))
        x = jax.nn.relu(x + bias)
        x = jax.lax.reduce_window(x, -jnp.inf, jax.lax.max, (1, 2, 2, 1), (1, 2, 2, 1), "VALID")
    return mlp(parameters[2:], x.reshape(len(x), -1))


KEYS = jax.random.split(jax.random.key(0), 8)
# The network, its parameters, the shape of a sample, learning rate and momentum.
NETWORKS = {
    "mlp": (mlp, [dense(KEYS[0], 784, 512), dense(KEYS[1], 512, 512), dense(KEYS[2], 512, 10)], (784,), 0.01, 0),
    "tutorial": (
        tutorial,
        [conv(KEYS[0], 3, 6), conv(KEYS[1], 6, 16), dense(KEYS[2], 400, 120), dense(KEYS[3], 120, 84),
         dense(KEYS[4], 84, 10)],
        (32, 32, 3), 0.001, 0.9,
    ),
}


def answer(**values):
    print(json.dumps(values), flush=True)


def main():
    network, parameters, shape, rate, momentum = NETWORKS[NAME]
    inputs = [jax.random.normal(key, (BATCH, *shape)) for key in jax.random.split(KEYS[5], BATCHES)]
    targets = [jax.random.randint(key, (BATCH,), 0, 10) for key in jax.random.split(KEYS[6], BATCHES)]

    def loss(parameters, x, y):
        logits = jax.nn.log_softmax(network(parameters, x))
        return -jnp.take_along_axis(logits, y[:, None], 1).mean()

    @jax.jit
    def step(parameters, moved, x, y):
        value, gradient = jax.value_and_grad(loss)(parameters, x, y)
        if momentum:
            moved = jax.tree.map(lambda m, g: momentum * m + g, moved, gradient)
        else:
            moved = gradient
        return jax.tree.map(lambda p, m: p - rate * m, parameters, moved), moved, value

    moved, count = jax.tree.map(jnp.zeros_like, parameters), 0

    def timed():
        nonlocal parameters, moved, count
        begin = time.perf_counter()
        at = count % BATCHES
        parameters, moved, value = step(parameters, moved, inputs[at], targets[at])
        value.block_until_ready()
        jax.block_until_ready(parameters)
        count += 1
        return time.perf_counter() - begin

    timed()
    answer(first=0)
    for _ in range(WARM_STEPS):
        timed()
    answer(ready=True, torch=jax.__version__)
    for line in sys.stdin:
        times, end = [], time.perf_counter() + float(line)
        while not times or time.perf_counter() < end:
            times.append(timed())
        answer(median=statistics.median(times),
               memory=resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * 1024)


if __name__ == "__main__":
    main()
