// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0

// espalier-cli: what the window does, without a display.
#include "app/cli/command.h"
#include "app/cli/console.h"
#include "app/cli/usage.h"
#include "core/base/language.h"

#include <QGuiApplication>

#include <algorithm>
#include <array>
#include <csignal>
#include <iostream>

namespace {

using namespace espalier::cli;

/// The toolkit's remarks (a missing runtime folder, a font it replaced) are for developers, not for a pipe.
void quiet(QtMsgType type, const QMessageLogContext &, const QString &text)
{
    if (type == QtCriticalMsg || type == QtFatalMsg)
        note(text);
}

/// A file beyond the size that this process may write is an error with a sentence, not the end of the
/// process.
void takeSizeLimitAsError()
{
#ifdef SIGXFSZ
    std::signal(SIGXFSZ, SIG_IGN);
#endif
}

int parse(CLI::App &app, int argc, char **argv)
{
    try {
        app.parse(argc, argv);
    } catch (const CLI::ParseError &error) {
        // Help and version are asked for and go to standard output; everything else is a usage error.
        const int asked = app.exit(error);
        return asked == 0 ? 0 : static_cast<int>(Exit::Usage);
    }
    return -1;
}

/// JSON, SARIF too, is English for every reader, and so is what is said beside it.
bool isJson(const CLI::App &app)
{
    const auto commands = app.get_subcommands();
    return std::ranges::any_of(commands, [](const CLI::App *command) {
        return std::ranges::any_of(std::array{"--json", "--sarif"}, [command](const char *name) {
            const CLI::Option *option = command->get_option_no_throw(name);
            return option && option->count() > 0;
        });
    });
}

} // namespace

int main(int argc, char **argv)
{
    CLI::App app{"Espalier on the command line: make, read, convert and export KPI trees.", "espalier-cli"};
    app.set_version_flag("--version", "espalier-cli " ESPALIER_VERSION);
    app.require_subcommand(1);
    app.failure_message(usageSentence);
    app.footer(
        "Exit codes: 0 done, 1 findings or differences, 2 usage, 3 input cannot be read, 4 output cannot be "
        "written.");
    Choice choice;
    addNew(app, choice);
    addInfo(app, choice);
    addConvert(app, choice);
    addExport(app, choice);
    addSimulate(app, choice);
    addCheck(app, choice);
    addFix(app, choice);
    addValues(app, choice);
    addDue(app, choice);
    addDigest(app, choice);
    addImpact(app, choice);
    if (const int code = parse(app, argc, argv); code >= 0)
        return code;

    qInstallMessageHandler(quiet);
    takeSizeLimitAsError();
    if (!choice.drawsPictures) {
        const QCoreApplication core(argc, argv);
        if (isJson(app))
            QLocale::setDefault(QLocale::c());
        else
            espalier::speak(QLocale::system());
        return static_cast<int>(choice.run());
    }
    // Pictures need fonts, not a display.
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    const QGuiApplication gui(argc, argv);
    espalier::speak(QLocale::system());
    return static_cast<int>(choice.run());
}
