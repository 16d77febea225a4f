/* The printing of a model from inside: what its files share. */
#ifndef DLC_FRONTEND_PRINTER_H
#define DLC_FRONTEND_PRINTER_H

#include "frontend/model.h"

typedef struct Printer {
    Text *out;
    const Model *model;
    bool hashed; /* leave out what may change */
    int fields;  /* of the mapping that is open */
} Printer;

/* --- printer.c: "{key: value, ...}" ---------------------------------------------------------- */

void printer_open(Printer *printer);
void printer_close(Printer *printer);
void printer_key(Printer *printer, const char *key);
/* "key: [" */
void printer_open_list(Printer *printer, const char *key);
void printer_text(Printer *printer, const char *key, const char *value);
/* A name that YAML would read as something else ("0", "null") stands in quotes. */
void printer_plain_name(Printer *printer, const char *name);
void printer_name(Printer *printer, const char *key, const char *name);
void printer_integer(Printer *printer, const char *key, int64_t value);
void printer_boolean(Printer *printer, const char *key, bool value);
void printer_numbers(Printer *printer, const char *key, const double *numbers, int count,
                     bool is_list);
/* A list of texts; nothing where there are none. */
void printer_words(Printer *printer, const char *key, int count, const Word *words);

/* --- print_data.c ---------------------------------------------------------------------------- */

void printer_inputs(Printer *printer);
void printer_data(Printer *printer);
void printer_train(Printer *printer);

/* --- print_use.c ----------------------------------------------------------------------------- */

/* "name: {settings}"; layer -1: it is none. */
void printer_use(Printer *printer, const OperatorUse *use, int layer);
const char *printer_reference(const Printer *printer, const ValueReference *reference);

#endif
