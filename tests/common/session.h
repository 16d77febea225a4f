/* A description compiled in memory, pass by pass in the order of compiler/main.c. */
#ifndef DLC_TESTS_SESSION_H
#define DLC_TESTS_SESSION_H

#include "frontend/model.h"
#include "ir/build.h"
#include "support/map.h"

typedef enum Stage {
    STAGE_TREE,
    STAGE_MODEL,
    STAGE_SHAPES,
    STAGE_PROGRAM,
    STAGE_GRADIENT,
    STAGE_OPTIMIZER,
    STAGE_SIMPLIFIED,
    STAGE_C /* without the optimising passes */
} Stage;

typedef struct Session {
    Context context;
    Options options; /* to be changed before the pass that reads them */
    Source source;
    Library *library;
    Node *tree;
    Model *model;
    Shapes *shapes;
    Module *module;
    Map proven;         /* by those who verify the module */
    Program *reference; /* for gradcheck, as in compiler/main.c */
    Text text;          /* the C file */
    int passes;         /* that have run */
} Session;

/* A text that need not be terminated; isl aborts on its errors. All have the shared library, which
   stays as it is. */
Session *session_new(const char *text, size_t length);
void session_free(Session *session);

/* Runs the passes up to a stage, verifying the module after each; false after errors. */
bool session_run(Session *session, Stage stage);
/* A new session that ran up to a stage; the test ends where there are errors. */
Session *session_of(const char *text, Stage stage);

/* The module of a text as --emit prints it; the test ends where there are errors. */
Module *module_of(Context *context, const char *text);

/* What was reported so far, as printed. */
const char *session_messages(Session *session);
/* The messages of any context. */
const char *messages_of(const Context *context);

#endif
