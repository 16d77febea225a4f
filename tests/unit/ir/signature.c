/* Signatures: equal for statements that differ in their tensors only. */
#include "ir/signature.h"
#include "common/program_fixture.h"
#include <criterion/criterion.h>

/* Whether the first two statements have the same signature. */
static bool alike(const char *statements)
{
    Fixture *f = fixture_new();
    FIXTURE_TENSOR(f, "w1", ROLE_PARAMETER, 4, 3);
    FIXTURE_TENSOR(f, "w2", ROLE_PARAMETER, 4, 3);
    FIXTURE_TENSOR(f, "w3", ROLE_PARAMETER, 5, 3);
    FIXTURE_TENSOR(f, "x", ROLE_INPUT, 2, 3);
    fixture_statements(f, "n:2 k:4 c:3", statements);
    const char *text[2];
    for (int i = 0; i < 2; i++) {
        Signature signature = signature_new(f->context.arena);
        signature_statement(&signature, f->module->train->statements.items[i]);
        text[i] = signature.text.data;
    }
    const bool same = string_equal(text[0], text[1]);
    fixture_free(f);
    return same;
}

Test(signature, tensors_have_no_names)
{
    cr_expect(alike("y1[n, k] = sum(c) x[n, c]*w1[k, c]\n"
                    "y2[n, k] = sum(c) x[n, c]*w2[k, c]"));
    cr_expect(alike("y1[n, c] = x[n, c]*w1[n, c]\ny2[n, c] = y1[n, c]*w2[n, c]"));
}

/* What a label that does not count chooses is bounded in the C. */
Test(signature, labels_that_may_not_count)
{
    Fixture *f = fixture_new();
    Tensor *label[2];
    const char *text[2];
    for (int i = 0; i < 2; i++) {
        label[i] = fixture_tensor(f, i == 0 ? "a" : "b", ROLE_INPUT, DTYPE_I32, 1, (int64_t[]){4});
        label[i]->classes = 3;
    }
    for (int round = 0; round < 2; round++) {
        for (int i = 0; i < 2; i++) {
            Signature signature = signature_new(f->context.arena);
            signature_tensor(&signature, label[i]);
            text[i] = signature.text.data;
        }
        cr_expect_eq(string_equal(text[0], text[1]), round == 0);
        label[1]->ignored = -100;
    }
    fixture_free(f);
}

Test(signature, everything_else_counts)
{
    cr_expect_not(alike("y1[n, k] = sum(c) x[n, c]*w1[k, c]\n"
                        "y2[n, k] = sum(c) x[n, c]*w3[k, c]"),
                  "a shape");
    cr_expect_not(alike("y1[n, c] = x[n, c]*w1[n, c]\ny2[n, c] = x[n, c]*x[n, c]"), "one tensor");
    cr_expect_not(alike("y1[n, c] = x[n, c]*2\ny2[n, c] = x[n, c]*3"), "a number");
    cr_expect_not(alike("y1[n, k] = sum(c) x[n, c]*w1[k, c]\n"
                        "y2[n, k] = max(c) x[n, c]*w2[k, c]"),
                  "the reduction");
    cr_expect_not(alike("y1[n, k] = sum(c) x[n, c]*w1[k, c] for c <= k\n"
                        "y2[n, k] = sum(c) x[n, c]*w2[k, c] for c >= k"),
                  "a condition");
}
