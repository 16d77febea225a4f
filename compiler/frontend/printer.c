/* Flow mappings and lists of a printed description. */
#include "frontend/printer.h"

void printer_open(Printer *printer)
{
    text_add(printer->out, "{");
    printer->fields = 0;
}

void printer_close(Printer *printer)
{
    text_add(printer->out, "}");
}

void printer_key(Printer *printer, const char *key)
{
    text_format(printer->out, "%s%s: ", printer->fields++ ? ", " : "", key);
}

void printer_text(Printer *printer, const char *key, const char *value)
{
    printer_key(printer, key);
    yaml_add_quoted(printer->out, value);
}

/* A name that YAML would read as something else ("0", "null") stands in quotes. */
void printer_plain_name(Printer *printer, const char *name)
{
    static const char *const words[] = {"null", "Null", "NULL"};
    bool is_plain =
        *name == '_' || (*name >= 'A' && *name <= 'Z') || (*name >= 'a' && *name <= 'z');
    for (size_t i = 0; i < sizeof words / sizeof *words; i++)
        is_plain = is_plain && !string_equal(name, words[i]);
    if (is_plain)
        text_add(printer->out, name);
    else
        yaml_add_quoted(printer->out, name);
}

void printer_name(Printer *printer, const char *key, const char *name)
{
    printer_key(printer, key);
    printer_plain_name(printer, name);
}

void printer_integer(Printer *printer, const char *key, int64_t value)
{
    printer_key(printer, key);
    text_format(printer->out, "%lld", (long long)value);
}

void printer_boolean(Printer *printer, const char *key, bool value)
{
    printer_key(printer, key);
    text_add(printer->out, value ? "true" : "false");
}

void printer_numbers(Printer *printer, const char *key, const double *numbers, int count,
                     bool is_list)
{
    printer_key(printer, key);
    text_add(printer->out, is_list ? "[" : "");
    for (int i = 0; i < count; i++) {
        text_add(printer->out, i ? ", " : "");
        text_number(printer->out, numbers[i]);
    }
    text_add(printer->out, is_list ? "]" : "");
}

void printer_open_list(Printer *printer, const char *key)
{
    printer_key(printer, key);
    text_add(printer->out, "[");
}

void printer_words(Printer *printer, const char *key, int count, const Word *words)
{
    if (!count)
        return;
    printer_open_list(printer, key);
    for (int i = 0; i < count; i++) {
        text_add(printer->out, i ? ", " : "");
        yaml_add_quoted(printer->out, words[i].text);
    }
    text_add(printer->out, "]");
}
