// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0

// espalier [FILE]: the window.
#include "ui/settings/settings.h"
#include "ui/style/appearance.h"
#include "ui/window/main_window.h"

#include <QApplication>
#include <QCommandLineParser>

int main(int argc, char *argv[])
{
    QApplication app(argc, argv);
    QApplication::setApplicationName(QStringLiteral("espalier"));
    QApplication::setApplicationDisplayName(QStringLiteral("Espalier"));
    QApplication::setApplicationVersion(QStringLiteral(ESPALIER_VERSION));
    QApplication::setDesktopFileName(QStringLiteral("io.github.espalier.Espalier"));

    QCommandLineParser parser;
    parser.setApplicationDescription(QStringLiteral("Design, draw and govern a marketing KPI tree."));
    parser.addHelpOption();
    parser.addVersionOption();
    parser.addPositionalArgument(QStringLiteral("FILE"),
                                 QStringLiteral("A KPI tree, or a list to make one from."),
                                 QStringLiteral("[FILE]"));
    parser.process(app);

    espalier::Settings settings(espalier::Settings::usualPath());
    espalier::Appearance appearance(settings.appearance());
    espalier::MainWindow window(settings, appearance, QDate::currentDate());
    window.show();
    const QStringList files = parser.positionalArguments();
    if (!files.isEmpty())
        window.files().open(files.first());
    return QApplication::exec();
}
