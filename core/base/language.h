// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0

// Language: which tongue the program speaks. English stands in the sources; every other language is a pair of
// files in resources/i18n, compiled in.
#pragma once

#include <QLocale>
#include <QStringList>

namespace espalier {

/// The languages there is a translation for, as QLocale names them ("de"), English first.
[[nodiscard]] QStringList languages();
/// What a language calls itself: "Deutsch".
[[nodiscard]] QString nameOfLanguage(const QString &language);
/// Makes the application speak the language of the locale, where there is a translation, and the toolkit's
/// own texts (the buttons of dialogs) with it. Called once, when the QCoreApplication is there and before the
/// first text is made. A language other than the system's also writes days and numbers its own way.
void speak(const QLocale &locale);

} // namespace espalier
