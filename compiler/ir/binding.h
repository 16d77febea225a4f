/* The binding of an instance from inside: what instance.c, constant.c and unify.c share. */
#ifndef DLC_IR_BINDING_H
#define DLC_IR_BINDING_H

#include "ir/instance.h"

static const Span nowhere = {0};

/* "conv2d 'conv1'", for messages. */
const char *instance_described(const Instance *instance);
/* An error about the use: at a place of the description, or at the operator's name. */
void instance_refuse(Instance *instance, Span span, const char *format, ...)
    __attribute__((format(printf, 3, 4)));

/* What the description gives for an attribute, or NULL. */
const Setting *instance_setting(const Instance *instance, const char *name);
Bound *instance_size(const Instance *instance, const char *name);
/* The value of a size or an attribute. */
Constant instance_name(const Instance *instance, const char *name);
/* A whole number, and small enough to be one in 64 bits. */
bool is_whole_size(double value);

/* An operand's declared dimensions against its shape, which comes from a place. */
void instance_unify(Instance *instance, BoundTensor *tensor, const LayerShape *shape, Span from);
/* Extents that the description leaves open, and that equations give. */
void instance_equations(Instance *instance);
/* The shape of a parameter, buffer, state or result, all sizes being known. */
void instance_shape(Instance *instance, BoundTensor *tensor);

#endif
