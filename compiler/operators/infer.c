#include "operators/infer.h"

static bool mentions(const Term *term, const char *name)
{
    if (term->kind == TERM_NAME && string_equal(term->name, name))
        return true;
    for (int i = 0; i < term->count; i++)
        if (mentions(term->arguments[i], name))
            return true;
    return false;
}

bool operator_infers_size(const Operator *entry, const char *size)
{
    for (int i = 0; i < entry->tensors.count; i++) {
        const TensorDeclaration *tensor = &entry->tensors.items[i];
        for (int j = 0; tensor->kind == TENSOR_OPERAND && j < tensor->rank; j++)
            if (mentions(tensor->dims[j], size))
                return true;
    }
    return false;
}

bool operator_infers_rank(const Operator *entry, const char *ellipsis)
{
    for (int i = 0; i < entry->ranks.count; i++)
        if (string_equal(entry->ranks.items[i].name, ellipsis))
            return true;
    return false;
}

bool operator_gives_whole(const Operator *entry)
{
    for (int i = 0; i < entry->tensors.count; i++)
        if (string_equal(entry->tensors.items[i].dtype, "whole"))
            return true;
    return false;
}
