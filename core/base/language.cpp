// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/base/language.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QTranslator>

namespace espalier {
namespace {

void install(const QLocale &locale, const QString &file, const QString &folder)
{
    auto *translator = new QTranslator(QCoreApplication::instance());
    if (translator->load(locale, file, QStringLiteral("_"), folder))
        QCoreApplication::installTranslator(translator);
    else
        delete translator;
}

} // namespace

QStringList languages()
{
    return {QStringLiteral("en"), QStringLiteral("de")};
}

QString nameOfLanguage(const QString &language)
{
    const QString name = QLocale(language).nativeLanguageName();
    return name.startsWith(QStringLiteral("American ")) ? QStringLiteral("English") : name;
}

void speak(const QLocale &locale)
{
    const QLocale system = QLocale::system();
    if (locale.language() != system.language())
        QLocale::setDefault(locale);
    if (locale.language() == QLocale::English)
        return; // or a system that speaks German next would be asked
    install(locale, QStringLiteral("qtbase"), QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    for (const QString &file : {QStringLiteral("words"), QStringLiteral("espalier")})
        install(locale, file, QStringLiteral(":/espalier/i18n"));
}

} // namespace espalier
