"""The first 200 losses of the examples' networks, then their evaluation.

Two programs that round differently part as they train: smoothly, and in jumps where an activation
lies so near a kink of ReLU that they take different sides. In the residual network one such flip
moves a gradient by a hundredth. So a trajectory is a truth only where PyTorch agrees with itself:
it is run in float with oneDNN, in float without, in double, and from initial weights that differ in
their last digits, and nothing is recorded on which these differ. The residual network has no kinks;
residual_relu, the same with ReLU, is recorded at a learning rate so small that a flip does not show.
"""

import dataclasses
import subprocess
import sys

import torch
import torch.nn.functional as F
from safetensors.torch import load_file, save_file

import networks
from networks import EXAMPLES, ROOT

STEPS = 200
AGREEMENT = 5e-5  # of PyTorch with itself, relative; the trainers are held to 1e-4
PERTURBED = 4  # runs from other last digits


@dataclasses.dataclass
class Trajectory:
    """NETWORK_BATCH, with settings of the optimizer that differ from the example's."""

    network: str
    batch: int
    settings: dict = dataclasses.field(default_factory=dict)
    full: bool = False  # on all of CIFAR-10 instead of the excerpt

    @property
    def name(self):
        return f"{self.network}_{self.batch}" + ("_full" if self.full else "")

    def options(self):
        """What dlc is told."""
        kind = "adam" if EXAMPLES[self.network].optimizer is networks.adam else "sgd"
        overrides = [f"train.batch_size={self.batch}"]
        overrides += [f"optimizer.{kind}.{key}={value}" for key, value in self.settings.items()]
        return " ".join(f"-D {override}" for override in overrides) + "\n"


TRAJECTORIES = [
    Trajectory("cifar10", 4),
    Trajectory("cifar10", 64),
    Trajectory("cifar10", 4, full=True),
    Trajectory("cifar10", 64, full=True),
    Trajectory("mlp", 4),
    Trajectory("mlp", 64),
    Trajectory("residual", 4),
    Trajectory("residual", 64),
    Trajectory("residual_relu", 64, {"lr": 0.0002}),
]


def run(trajectory, initial, data, dtype, onednn):
    """Losses of the steps, and the network after them."""
    example = EXAMPLES[trajectory.network]
    torch.backends.mkldnn.enabled = onednn
    network = example.module()
    network.load_state_dict(initial)
    network.to(dtype)
    optimizer = example.optimizer(network.parameters(), **trajectory.settings)
    (x, y), _ = data
    x = x.to(dtype)
    per_epoch = len(x) // trajectory.batch
    if len(x) % trajectory.batch and not example.drop_last:
        per_epoch += 1
    losses = []
    for step in range(STEPS):
        begin = step % per_epoch * trajectory.batch
        batch = slice(begin, begin + trajectory.batch)
        optimizer.zero_grad()
        loss = F.cross_entropy(network(x[batch]), y[batch])
        loss.backward()
        optimizer.step()
        losses.append(loss.item())
    torch.backends.mkldnn.enabled = True
    return torch.tensor(losses, dtype=torch.float64), network


def perturbed(state, seed):
    """Weights that differ by a unit in the last place, about."""
    random = torch.Generator().manual_seed(seed)

    def perturb(values):
        if not values.is_floating_point():
            return values
        return values * (1 + 1e-7 * torch.randn(values.shape, generator=random))

    return {name: perturb(values) for name, values in state.items()}


def evaluate(network, samples):
    """Loss and share of the right classes, in per cent."""
    x, y = samples
    network.eval()
    with torch.no_grad():
        output = network(x.to(next(network.parameters()).dtype))
    loss = F.cross_entropy(output.double(), y)
    return loss, 100 * (output.argmax(1) == y).double().mean()


def distance(values, others):
    """As the tests measure it: relative to the greater of a value and the root mean square."""
    values, others = values.double(), others.double()
    scale = torch.maximum(values.abs(), values.square().mean().sqrt())
    return ((others - values).abs() / scale.clamp(min=1e-300)).max().item()


def record_trajectory(trajectory, initial, data, folder):
    losses, network = run(trajectory, initial, data, torch.float32, True)
    others = [
        run(trajectory, initial, data, torch.float32, False),
        run(trajectory, initial, data, torch.float64, True),
        *(
            run(trajectory, perturbed(initial, seed), data, torch.float32, seed % 2 == 0)
            for seed in range(PERTURBED)
        ),
    ]
    apart = max(((other - losses).abs() / losses).max().item() for other, _ in others)
    print(f"{trajectory.name}: loss {losses[0]:.4f} to {losses[-1]:.4f}; within {apart:.1e}")
    if not apart < AGREEMENT:
        sys.exit(f"{trajectory.name}: PyTorch does not agree with itself")
    loss, accuracy = evaluate(network, data[1])
    recorded = {"steps.loss": losses, "test.loss": loss, "test.accuracy": accuracy}
    for name, buffer in network.named_buffers():
        apart = max(distance(buffer, other.get_buffer(name)) for _, other in others)
        if apart < AGREEMENT:
            recorded[f"final.{name}"] = buffer
        else:
            print(f"  {name}: left out, within {apart:.1e}")
    save_file(recorded, folder / f"{trajectory.name}.safetensors")
    (folder / f"{trajectory.name}.options").write_text(trajectory.options())


def initial_weights(network, folder):
    """PyTorch's own, as a user would save them."""
    torch.manual_seed(0)
    state = EXAMPLES[network].module().state_dict()
    save_file(state, folder / f"{network}.initial.safetensors")
    return state


def write_relu_model(folder):
    text = (ROOT / "examples/residual.yaml").read_text()
    about = "# examples/residual.yaml with relu for gelu. Written by tests/reference/record.py.\n"
    body = text[text.index("name:") :].replace("gelu", "relu")
    (folder / "residual_relu.yaml").write_text(about + body)


def record(folder, names, cifar):
    folder.mkdir(exist_ok=True)
    write_relu_model(folder)
    initial = {network: initial_weights(network, folder) for network in EXAMPLES}
    for trajectory in TRAJECTORIES:
        if names and trajectory.name not in names or trajectory.full and not cifar:
            continue
        data = networks.cifar10(cifar) if trajectory.full else EXAMPLES[trajectory.network].data()
        record_trajectory(trajectory, initial[trajectory.network], data, folder)
    if cifar:
        (folder / "cifar10_full.cksum").write_bytes(checksum(cifar))


def checksum(cifar):
    """Says which copy of CIFAR-10 was recorded."""
    command = ["cksum", "data_batch_1.bin", "test_batch.bin"]
    return subprocess.run(command, cwd=cifar, check=True, capture_output=True).stdout


def check_checkpoint(network, path):
    """Loads a trainer's checkpoint, strictly, and says what the network makes of the test split."""
    example = EXAMPLES[network]
    module = example.module()
    state = load_file(path)
    module.load_state_dict({k: v for k, v in state.items() if not k.startswith("optimizer.")})
    loss, accuracy = evaluate(module, example.data()[1])
    print(f"test: loss {loss:.4f}, accuracy {accuracy:.2f} %")
