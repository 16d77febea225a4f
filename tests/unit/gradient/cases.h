/* Descriptions for the tests of gradients: small, odd shapes. */
#ifndef DLC_TESTS_GRADIENT_CASES_H
#define DLC_TESTS_GRADIENT_CASES_H

typedef struct Case {
    const char *name;
    const char *shape;     /* of the input x: "[3, 4]" */
    const char *layers;    /* after a layer that makes x depend on parameters; a line each */
    const char *operators; /* of the description, or NULL */
} Case;

#endif
