// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0

// A language that nobody speaks: every text of the program in brackets, its vowels doubled and accented,
// about 40 % longer. What stands in a window without brackets was never given to a translator.
#pragma once

#include <QCoreApplication>
#include <QTranslator>

#include <mutex>
#include <set>
#include <tuple>

namespace espalier::test {

inline constexpr QChar pseudoOpens(0x27E6);
inline constexpr QChar pseudoCloses(0x27E7);

class PseudoLanguage final : public QTranslator
{
public:
    PseudoLanguage() { QCoreApplication::installTranslator(this); }
    ~PseudoLanguage() override { QCoreApplication::removeTranslator(this); }
    PseudoLanguage(const PseudoLanguage &) = delete;
    PseudoLanguage &operator=(const PseudoLanguage &) = delete;

    [[nodiscard]] bool isEmpty() const override { return false; }
    using Asked = std::tuple<QByteArray, QByteArray, QByteArray>; ///< context, text, comment
    /// Every text that somebody wanted so far.
    [[nodiscard]] std::set<Asked> asked() const
    {
        const std::lock_guard lock(m_mutex);
        return m_asked;
    }

    [[nodiscard]] QString translate(const char *context, const char *source, const char *comment,
                                    int) const override
    {
        {
            const std::lock_guard lock(m_mutex);
            m_asked.emplace(context, source, comment);
        }
        const QString text = QString::fromUtf8(source);
        QString out;
        bool isTag = false; // of HTML, or a name in braces
        for (const QChar c : text) {
            isTag = isTag ? c != QLatin1Char('>') && c != QLatin1Char('}')
                          : c == QLatin1Char('<') || c == QLatin1Char('{');
            const qsizetype vowel = isTag ? -1 : QStringLiteral("aeiouAEIOU").indexOf(c);
            out += vowel < 0 ? QString(c) : QString(2, QStringLiteral("áéíóúÁÉÍÓÚ").at(vowel));
        }
        return pseudoOpens + out + pseudoCloses;
    }

private:
    mutable std::mutex m_mutex; // other threads have words too
    mutable std::set<Asked> m_asked;
};

} // namespace espalier::test
