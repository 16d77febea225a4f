/* Small descriptions that between them have every form of tensor, index expression and value. */
#ifndef DLC_TESTS_IR_MODELS_H
#define DLC_TESTS_IR_MODELS_H

typedef struct SmallModel {
    const char *what, *text;
} SmallModel;

extern const SmallModel small_models[];
extern const int small_model_count;

#endif
