/* dlcrt_main: reads the command line and hands over to a command. */
#include "signals.h"
#include "trainer.h"
#include <locale.h>

static int run_command(struct trainer *trainer)
{
    switch (trainer->options->command) {
    case COMMAND_TRAIN:
        return command_train(trainer);
    case COMMAND_EVAL:
        return command_eval(trainer);
    case COMMAND_PREDICT:
        return command_predict(trainer);
    case COMMAND_GRADCHECK:
        return command_gradcheck(trainer);
    case COMMAND_BENCH:
        return command_bench(trainer);
    case COMMAND_INFO:
        return command_info(trainer);
    }
    return EXIT_FAULT;
}

static int run_line(struct dlcrt_model *model, int argc, char **argv, struct report *report)
{
    struct options options;
    if (!model_check(model, report))
        return report->code;
    int code = options_read(&options, model, argc, argv, report);
    if (code == OPTIONS_READ) {
        struct trainer trainer = {.model = model, .report = report, .options = &options};
        trainer.layouts = layouts_make(model, report);
        code = trainer.layouts ? run_command(&trainer) : report->code;
        layouts_free(model, trainer.layouts);
    }
    options_free(&options);
    if (code == EXIT_DONE && (fflush(stdout) != 0 || ferror(stdout))) {
        report_error(report, "standard output could not be written");
        code = EXIT_MISTAKE;
    }
    return code;
}

int dlcrt_main(struct dlcrt_model *model, int argc, char **argv)
{
    const char *name = argc > 0 && argv[0] ? path_name(argv[0]) : model->name;
    struct report report = {.program = name, .stream = stderr};
    struct signals before;
    /* Numbers are read and written with a point, whatever the application's locale. */
    const locale_t plain = newlocale(LC_ALL_MASK, "C", (locale_t)0);
    const locale_t locale = uselocale(plain);
    signals_install(&before, SIGNALS_COMMAND);
    const int code = run_line(model, argc, argv, &report);
    signals_restore(&before);
    uselocale(locale);
    if (plain)
        freelocale(plain);
    return code;
}
