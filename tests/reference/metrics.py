"""The metrics as scikit-learn and torchmetrics compute them, from scores and targets."""

import numpy
import sklearn.metrics
import torch
import torchmetrics.functional as tm


def labels(output, target, ignore_index=-100):
    """Predictions and targets as vectors, without those that do not count. numpy.argmax takes the
    first of equal scores, torch.argmax any of them."""
    predictions = output.numpy().argmax(1).reshape(-1)
    targets = target.numpy().reshape(-1)
    counts = targets != ignore_index
    return predictions[counts], targets[counts], list(range(output.shape[1]))


def averaged(function):
    """Macro is the mean over the labels that occur, as scikit-learn has it."""

    def value(output, target, average="macro", ignore_index=-100):
        predictions, targets, classes = labels(output, target, ignore_index)
        named = {"labels": classes, "average": None} if average == "none" else {"average": average}
        return 100 * function(targets, predictions, zero_division=0, **named)

    return value


def confusion_matrix(output, target, normalize="none", ignore_index=-100):
    predictions, targets, classes = labels(output, target, ignore_index)
    normalize = None if normalize == "none" else normalize
    return sklearn.metrics.confusion_matrix(targets, predictions, labels=classes,
                                            normalize=normalize)


def accuracy(output, target, ignore_index=-100):
    predictions, targets, _ = labels(output, target, ignore_index)
    return 100 * sklearn.metrics.accuracy_score(targets, predictions)


def top_k_accuracy(output, target, k=5, ignore_index=-100):
    scores = output.movedim(1, -1).reshape(-1, output.shape[1]).numpy()
    targets = target.reshape(-1).numpy()
    counts = targets != ignore_index
    return 100 * sklearn.metrics.top_k_accuracy_score(targets[counts], scores[counts], k=k,
                                                      labels=list(range(output.shape[1])))


def perplexity(output, target, ignore_index=-100):
    scores = output.movedim(1, -1).reshape(1, -1, output.shape[1])
    return tm.text.perplexity(scores, target.reshape(1, -1), ignore_index).item()


def binary_accuracy(output, target, threshold=0.5):
    shares = torch.sigmoid(output)
    return 100 * tm.classification.binary_accuracy(shares, (target > 0.5).int(), threshold).item()


def flat(function):
    return lambda output, target: function(target.reshape(-1).numpy(), output.reshape(-1).numpy())


METRICS = {
    "accuracy": accuracy,
    "top_k_accuracy": top_k_accuracy,
    "binary_accuracy": binary_accuracy,
    "precision": averaged(sklearn.metrics.precision_score),
    "recall": averaged(sklearn.metrics.recall_score),
    "f1": averaged(sklearn.metrics.f1_score),
    "iou": averaged(sklearn.metrics.jaccard_score),
    "confusion_matrix": confusion_matrix,
    "perplexity": perplexity,
    "mae": flat(sklearn.metrics.mean_absolute_error),
    "rmse": flat(sklearn.metrics.root_mean_squared_error),
    "r2": lambda output, target: sklearn.metrics.r2_score(target.flatten(1).numpy(),
                                                          output.flatten(1).numpy()),
}


def measure(metrics, output, target):
    """The values of `metrics`: names, or (name, settings), where `name` may be a setting too."""
    values = {}
    for metric in metrics:
        kind, settings = (metric, {}) if isinstance(metric, str) else metric
        settings = dict(settings)
        name = settings.pop("name", kind)
        values[name] = numpy.asarray(METRICS[kind](output.detach(), target, **settings), float)
    return values
