// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0

// espalier [FILE]: the window.
#include "app/gui/keychain.h"
#include "core/base/language.h"
#include "ui/settings/settings.h"
#include "ui/style/appearance.h"
#include "ui/window/clock.h"
#include "ui/window/main_window.h"

#include <QApplication>
#include <QCommandLineParser>

#include <memory>

namespace {

/// Help and version are answered without a display.
bool asksOnly(int argc, char *argv[])
{
    for (int i = 1; i < argc; ++i) {
        const QByteArrayView argument(argv[i]);
        if (argument == "--")
            return false; // what follows are files
        if (argument == "--help" || argument == "-h" || argument == "--version" || argument == "-v")
            return true;
    }
    return false;
}

} // namespace

int main(int argc, char *argv[])
{
    const std::unique_ptr<QCoreApplication> app(asksOnly(argc, argv) ? new QCoreApplication(argc, argv)
                                                                     : new QApplication(argc, argv));
    QCoreApplication::setApplicationName(QStringLiteral("espalier"));
    QCoreApplication::setApplicationVersion(QStringLiteral(ESPALIER_VERSION));
    QGuiApplication::setApplicationDisplayName(QStringLiteral("Espalier"));
    QGuiApplication::setDesktopFileName(QStringLiteral("io.github.espalier.Espalier"));

    QCommandLineParser parser;
    parser.setApplicationDescription(QStringLiteral("Design, draw and govern a marketing KPI tree."));
    parser.addHelpOption();
    parser.addVersionOption();
    parser.addPositionalArgument(QStringLiteral("FILE"),
                                 QStringLiteral("A KPI tree, or a list to make one from."),
                                 QStringLiteral("[FILE]"));
    parser.process(*app);

    espalier::Settings settings(espalier::Settings::usualPath());
    espalier::speak(settings.language().isEmpty() ? QLocale() : QLocale(settings.language()));
    espalier::Appearance appearance(settings.appearance());
    espalier::Clock clock;
    espalier::Keychain keychain;
    espalier::MainWindow window(settings, appearance, clock, keychain);
    window.show();
    const QStringList files = parser.positionalArguments();
    if (!files.isEmpty())
        window.files().open(files.first());
    return QApplication::exec();
}
