#!/usr/bin/env python3
"""Makes images with a foreground for examples/models/unet.yaml: handwritten digits on photographs.

    python3 examples/data/segmentation.py [--cifar DIR] [--out DIR]

A digit of digits.csv, enlarged two or three times and tinted, lies on an image of CIFAR-10 (DIR has
data_batch_1.bin and test_batch.bin; by default the excerpt of tests/data). Writes train_image.npy,
train_mask.npy, test_image.npy and test_mask.npy: u8 [N, 3, 32, 32], and u8 [N, 32, 32] with 1 where
the digit is. Test images have digits and photographs that training images have not.
"""

import argparse
import pathlib
import random

HERE = pathlib.Path(__file__).resolve().parent
CIFAR = HERE.parents[1] / "tests/data/cifar10"
SAMPLES = {"train": 1600, "test": 320}
SIDE, PIXELS = 32, 32 * 32


def read_digits():
    """64 numbers from 0 to 16 each; the last of a line says which digit it is."""
    lines = (HERE / "digits.csv").read_text().split()
    return [[int(number) for number in line.split(",")[:-1]] for line in lines]


def read_photographs(path):
    data, record = path.read_bytes(), 1 + 3 * PIXELS
    return [data[begin + 1 : begin + record] for begin in range(0, len(data), record)]


def draw(digit, photograph, draws):
    """An image and its mask."""
    image, mask = bytearray(photograph), bytearray(PIXELS)
    scale = draws.randrange(2, 4)
    top, left = (draws.randrange(SIDE + 1 - 8 * scale) for _ in range(2))
    tint = [draws.randrange(256) for _ in range(3)]
    for y in range(8 * scale):
        for x in range(8 * scale):
            ink, place = digit[y // scale * 8 + x // scale], (top + y) * SIDE + left + x
            mask[place] = ink >= 8
            for channel in range(3):
                at = channel * PIXELS + place
                image[at] = (image[at] * (16 - ink) + tint[channel] * ink) // 16
    return image, mask


def compose(digits, photographs, count, seed):
    """The bytes of `count` images, and of their masks."""
    draws = random.Random(seed)
    drawn = [draw(draws.choice(digits), draws.choice(photographs), draws) for _ in range(count)]
    return tuple(b"".join(each) for each in zip(*drawn))


def write(path, shape, data):
    header = f"{{'descr': '|u1', 'fortran_order': False, 'shape': {shape}, }}"
    header += " " * (-(10 + len(header) + 1) % 64) + "\n"
    size = len(header).to_bytes(2, "little")
    path.write_bytes(b"\x93NUMPY\x01\x00" + size + header.encode() + data)


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("--cifar", type=pathlib.Path, default=CIFAR)
    parser.add_argument("--out", type=pathlib.Path, default=pathlib.Path("segmentation"))
    options = parser.parse_args()
    options.out.mkdir(parents=True, exist_ok=True)
    digits = read_digits()
    for_test = digits[4::5]
    del digits[4::5]
    for split, batch, chosen in ("train", "data_batch_1", digits), ("test", "test_batch", for_test):
        count = SAMPLES[split]
        photographs = read_photographs(options.cifar / f"{batch}.bin")
        images, masks = compose(chosen, photographs, count, split)
        write(options.out / f"{split}_image.npy", (count, 3, SIDE, SIDE), images)
        write(options.out / f"{split}_mask.npy", (count, SIDE, SIDE), masks)


if __name__ == "__main__":
    main()
