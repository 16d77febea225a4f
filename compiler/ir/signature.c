#include "ir/signature.h"
#include <inttypes.h>

Signature signature_new(Arena *arena)
{
    return (Signature){.text = text_new(arena)};
}

int signature_number(const Signature *signature, const Tensor *tensor)
{
    for (int i = 0; i < signature->tensors.count; i++)
        if (signature->tensors.items[i] == tensor)
            return i;
    return -1;
}

static void add_layout(Text *out, const Layout *layout)
{
    for (int i = 0; i < layout->count; i++) {
        const LayoutDigit *d = &layout->digit[i];
        text_format(out, " %d:%" PRId64 "/%" PRId64 "%%%" PRId64 "*%" PRId64, d->dim, d->shift,
                    d->divisor, d->modulus, d->stride);
    }
    for (int d = 0; d < TENSOR_MAX_RANK; d++)
        if (layout->halo_before[d] != 0 || layout->halo_after[d] != 0)
            text_format(out, " halo %d %" PRId64 " %" PRId64, d, layout->halo_before[d],
                        layout->halo_after[d]);
    text_format(out, " of %" PRId64 "%s", layout->elements, layout->clean ? " clean" : "");
}

void signature_tensor(Signature *signature, Tensor *tensor)
{
    Text *out = &signature->text;
    const int known = signature_number(signature, tensor);
    text_format(out, "t%d", known >= 0 ? known : signature->tensors.count);
    if (known >= 0)
        return;
    LIST_PUSH(out->arena, &signature->tensors, tensor);
    text_format(out, "{%s", dtype_name(tensor->dtype));
    for (int d = 0; d < tensor->rank; d++)
        text_format(out, " %" PRId64, tensor->extent[d]);
    if (tensor->role == ROLE_SCALAR || tensor->role == ROLE_CONSTANT)
        text_format(out, " %s", tensor->name);
    if (tensor->ignored != 0)
        text_format(out, " classes %" PRId64 " ignored", tensor->classes);
    if (tensor->gradient_of != NULL)
        text_add(out, " gradient");
    if (tensor->layout != NULL)
        add_layout(out, tensor->layout);
    if (tensor->role == ROLE_UPDATE) {
        text_add(out, " replaces ");
        signature_tensor(signature, tensor->replaces);
    }
    text_add(out, "}");
}

static void add_expr(Signature *signature, const Expr *e);

static void add_read(Signature *signature, const Expr *read)
{
    signature_tensor(signature, read->tensor);
    for (int d = 0; d < read->tensor->rank; d++) {
        text_add(&signature->text, d > 0 ? "," : "[");
        if (read->subscript[d].affine != NULL)
            affine_print(&signature->text, read->subscript[d].affine);
        else
            add_expr(signature, read->subscript[d].indirect);
    }
    text_add(&signature->text, read->tensor->rank > 0 ? "]" : "");
}

static void add_expr(Signature *signature, const Expr *e)
{
    Text *out = &signature->text;
    switch (e->kind) {
    case EXPR_NUMBER:
        text_number(out, e->number);
        return;
    case EXPR_INDEX:
        affine_print(out, e->affine);
        return;
    case EXPR_RANDOM:
        text_format(out, "random %d(", e->stream);
        affine_print(out, e->affine);
        text_add(out, ")");
        return;
    case EXPR_READ:
        add_read(signature, e);
        return;
    case EXPR_APPLY:
        break;
    }
    text_format(out, "%s(", e->function->name);
    for (int i = 0; i < e->count; i++) {
        text_add(out, i > 0 ? "," : "");
        add_expr(signature, e->argument[i]);
    }
    text_add(out, ")");
}

void signature_statement(Signature *signature, const Statement *s)
{
    Text *out = &signature->text;
    for (int i = 0; i < s->outer + s->reduced; i++)
        text_format(out, "%s%s:%" PRId64, i == s->outer ? "; " : " ", s->index[i]->name,
                    s->index[i]->extent);
    text_format(out, " %d ", (int)s->reduction);
    signature_tensor(signature, s->result);
    for (int d = 0; d < s->result->rank; d++) {
        text_add(out, ",");
        affine_print(out, s->subscript[d]);
    }
    if (s->argument != NULL) {
        text_add(out, " and ");
        signature_tensor(signature, s->argument);
    }
    for (int c = 0; c < s->constraints; c++) {
        text_add(out, s->constraint[c].equality ? " = " : " > ");
        affine_print(out, s->constraint[c].value);
    }
    text_add(out, " <- ");
    add_expr(signature, s->value);
    text_add(out, "\n");
}
