#!/usr/bin/env python3
"""Makes images with a foreground for examples/models/unet.yaml: handwritten digits on photographs.

    python3 examples/data/segmentation.py [--cifar DIR] [--out DIR]

A digit of digits.csv, enlarged two or three times and tinted, lies on an image of CIFAR-10 (DIR has
data_batch_1.bin and test_batch.bin; by default the excerpt of tests/data). Writes train_image.npy,
train_mask.npy, test_image.npy and test_mask.npy: u8 [N, 3, 32, 32], and u8 [N, 32, 32] with 1 where
the digit is. Test images have digits and photographs that training images have not. Needs NumPy.
"""

import argparse
import pathlib

import numpy

HERE = pathlib.Path(__file__).resolve().parent
SAMPLES = {"train": 1600, "test": 320}


def compose(random, digits, photographs, count):
    images = photographs[random.integers(0, len(photographs), count)].copy()
    masks = numpy.zeros((count, 32, 32), numpy.uint8)
    for image, mask in zip(images, masks):
        scale = int(random.integers(2, 4))
        digit = numpy.kron(digits[random.integers(0, len(digits))] / 16, numpy.ones((scale, scale)))
        size = 8 * scale
        y, x = random.integers(0, 33 - size, 2)
        tint = random.integers(0, 256, (3, 1, 1))
        under = image[:, y : y + size, x : x + size]
        under[:] = (under * (1 - digit) + tint * digit).astype(numpy.uint8)
        mask[y : y + size, x : x + size] = digit >= 0.5
    return images, masks


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("--cifar", type=pathlib.Path, default=HERE.parents[1] / "tests/data/cifar10")
    parser.add_argument("--out", type=pathlib.Path, default=pathlib.Path("segmentation"))
    options = parser.parse_args()
    options.out.mkdir(parents=True, exist_ok=True)
    digits = numpy.loadtxt(HERE / "digits.csv", delimiter=",")[:, :-1].reshape(-1, 8, 8)
    test = numpy.arange(len(digits)) % 5 == 4
    for split, batch, chosen in ("train", "data_batch_1", ~test), ("test", "test_batch", test):
        records = numpy.fromfile(options.cifar / f"{batch}.bin", numpy.uint8).reshape(-1, 3073)
        photographs = records[:, 1:].reshape(-1, 3, 32, 32)
        random = numpy.random.default_rng(len(photographs))
        images, masks = compose(random, digits[chosen], photographs, SAMPLES[split])
        numpy.save(options.out / f"{split}_image.npy", images)
        numpy.save(options.out / f"{split}_mask.npy", masks)


if __name__ == "__main__":
    main()
