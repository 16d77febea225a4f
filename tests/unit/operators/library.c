/* The library: what it holds, how names are found, and its reference. */
#include "fixture.h"
#include "frontend/own_blocks.h"
#include "support/file.h"

#include <criterion/criterion.h>
#include <string.h>

static Library *open_library(Fixture *fixture)
{
    return library_open(&fixture->context);
}

Test(library, holds_its_entries)
{
    Fixture *fixture = fixture_new("");
    Library *library = open_library(fixture);
    static const char *const layers[] = {"conv2d",  "linear",  "max_pool2d",  "avg_pool2d",
                                         "flatten", "relu",    "sigmoid",     "tanh",
                                         "gelu",    "softmax", "log_softmax", "add",
                                         "mul",     "dropout", "batch_norm2d"};
    for (size_t i = 0; i < sizeof layers / sizeof *layers; i++)
        cr_expect(library_find(library, OPERATOR_LAYER, layers[i]), "%s", layers[i]);
    cr_expect(library_find(library, OPERATOR_LOSS, "cross_entropy"));
    cr_expect(library_find(library, OPERATOR_LOSS, "mse_loss"));
    cr_expect(library_find(library, OPERATOR_METRIC, "accuracy"));
    cr_expect(library_find(library, OPERATOR_OPTIMIZER, "sgd"));
    cr_expect(library_find(library, OPERATOR_OPTIMIZER, "adam"));
    cr_expect_null(library_find(library, OPERATOR_LOSS, "conv2d"));
    cr_expect_eq(diagnostics_errors(fixture->context.diagnostics), 0);
    fixture_free(fixture);
}

Test(library, every_entry_says_what_it_is)
{
    Fixture *fixture = fixture_new("");
    Library *library = open_library(fixture);
    for (int i = 0; i < library->operators.count; i++) {
        const Operator *entry = library->operators.items[i];
        cr_expect(entry->about, "%s", entry->name);
        /* A penalty is a line of a training loop in PyTorch. */
        const bool nameless = entry->kind == OPERATOR_METRIC || entry->kind == OPERATOR_GRADIENT;
        cr_expect(entry->torch || nameless, "%s", entry->name);
    }
    fixture_free(fixture);
}

static void expect_nearest(OperatorKind kind, const char *name, const char *nearest)
{
    Fixture *fixture = fixture_new("");
    const char *found = library_nearest(open_library(fixture), kind, name);
    cr_expect(found ? nearest && string_equal(found, nearest) : !nearest, "%s: %s", name,
              found ? found : "none");
    fixture_free(fixture);
}

Test(library, nearest)
{
    expect_nearest(OPERATOR_LAYER, "Conv2d", "conv2d");
    expect_nearest(OPERATOR_LAYER, "nn.MaxPool2d", "max_pool2d");
    expect_nearest(OPERATOR_LAYER, "torch.nn.BatchNorm2d", "batch_norm2d");
    expect_nearest(OPERATOR_LAYER, "cov2d", "conv2d");
    expect_nearest(OPERATOR_LAYER, "soft_max", "softmax");
    expect_nearest(OPERATOR_LOSS, "CrossEntropyLoss", "cross_entropy");
    expect_nearest(OPERATOR_LOSS, "MSELoss", "mse_loss");
    expect_nearest(OPERATOR_OPTIMIZER, "SGD", "sgd");
    expect_nearest(OPERATOR_OPTIMIZER, "frobnicate", NULL);
    expect_nearest(OPERATOR_LAYER, "", NULL);
}

Test(library, takes_operators_of_a_description)
{
    Fixture *fixture = fixture_new("(x[N, 2*D]) -> y[N, D]\n"
                                   "y[n, d] = x[n, d]*sigmoid(x[n, d])*x[n, d + D]\n");
    Library *library = open_library(fixture);
    Span place = {&fixture->source, 1, 1, 1, NULL};
    const Operator *entry =
        library_add(&fixture->context, library, "swiglu", place, fixture_text(fixture));
    cr_assert(entry, "%s", fixture_messages(fixture));
    cr_expect_eq(library_find(library, OPERATOR_LAYER, "swiglu"), entry);
    cr_expect_eq(entry->kind, OPERATOR_LAYER);
    cr_expect_null(library_add(&fixture->context, library, "swiglu", place, fixture_text(fixture)));
    cr_expect_null(library_add(&fixture->context, library, "a-b", place, fixture_text(fixture)));
    cr_expect(strstr(fixture_messages(fixture), "there is an operator 'swiglu' already"));
    cr_expect(strstr(fixture_messages(fixture), "'a-b' cannot be the name of an operator"));
    fixture_free(fixture);
}

/* A library that grows breaks no description. */
Test(library, own_operators_hide)
{
    Fixture *fixture = fixture_new("(x[...]) -> y[...]\ny[...] = 2*x[...]\n");
    Library *library = open_library(fixture);
    const Operator *built_in = library_find(library, OPERATOR_LAYER, "relu");
    Span place = {&fixture->source, 1, 1, 1, NULL};
    const Operator *own =
        library_add(&fixture->context, library, "relu", place, fixture_text(fixture));
    cr_assert(own && own != built_in, "%s", fixture_messages(fixture));
    cr_expect_eq(library_find(library, OPERATOR_LAYER, "relu"), own);
    cr_expect(strstr(fixture_messages(fixture), "warning: 'relu' hides dlc's own operator"));
    cr_expect_null(library_add(&fixture->context, library, "relu", place, fixture_text(fixture)));
    cr_expect(strstr(fixture_messages(fixture), "there is an operator 'relu' already"));
    fixture_free(fixture);
}

Test(library, documents_itself)
{
    Fixture *fixture = fixture_new("");
    Library *library = open_library(fixture);
    Text text = text_new(fixture->context.arena);
    library_document(&text, library);
    for (int i = 0; i < library->operators.count; i++) {
        const char *name = library->operators.items[i]->name;
        cr_expect(strstr(text.data, arena_format(fixture->context.arena, "\n### %s\n", name)));
        cr_expect(strstr(text.data, arena_format(fixture->context.arena, "(#%s)", name)));
    }
    cr_expect(strstr(text.data, "| `in_channels` | inferred | checked to be `C` |"));
    cr_expect(strstr(text.data, "| `kernel_size` | required | gives `(R, S)` |"));
    cr_expect(strstr(text.data, "| `stride` | `kernel_size` | one number or two |"));
    fixture_free(fixture);
}

#ifdef DLC_SOURCE_DIR
Test(library, the_reference_is_up_to_date)
{
    Fixture *fixture = fixture_new("");
    Text text = text_new(fixture->context.arena);
    library_document(&text, open_library(fixture));
    own_blocks_document(&fixture->context, &text);
    size_t length;
    const char *error = NULL, *path = DLC_SOURCE_DIR "/docs/operators.md";
    const char *kept = file_read(fixture->context.arena, path, 1 << 20, &length, &error);
    cr_assert(kept, "%s", error);
    cr_expect(string_equal(kept, text.data),
              "to renew it: dlc --list-operators > docs/operators.md");
    fixture_free(fixture);
}
#endif
