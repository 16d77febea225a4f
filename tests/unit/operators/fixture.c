#include "fixture.h"
#include "common/session.h"

#include <string.h>

Fixture *fixture_new(const char *text)
{
    Arena *arena = arena_new();
    Fixture *fixture = ARENA_NEW(arena, Fixture);
    fixture->context.arena = arena;
    fixture->context.diagnostics = diagnostics_new(arena);
    fixture->source = (Source){"test", text, strlen(text)};
    return fixture;
}

void fixture_free(Fixture *fixture)
{
    arena_free(fixture->context.arena);
}

NotationText fixture_text(Fixture *fixture)
{
    return (NotationText){
        .source = &fixture->source, .text = fixture->source.text, .first_line = 1};
}

Operator *fixture_operator(Fixture *fixture)
{
    return notation_parse_operator(&fixture->context, fixture_text(fixture), "op");
}

NotationFile fixture_library(Fixture *fixture)
{
    NotationFile file = {0};
    notation_parse_library(&fixture->context, fixture_text(fixture), &file);
    return file;
}

const char *fixture_messages(Fixture *fixture)
{
    return messages_of(&fixture->context);
}

const char *print_operator(Fixture *fixture, const Operator *entry)
{
    Text text = text_new(fixture->context.arena);
    notation_print(&text, entry);
    return text.data;
}

const char *print_term(Fixture *fixture, const Term *term)
{
    Text text = text_new(fixture->context.arena);
    notation_print_term(&text, term);
    return text.data;
}
