// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0

// Every language says everything: nothing in a translation waits, no placeholder is lost, and the words that
// come from tables have theirs.
#include "core/base/language.h"
#include "core/base/tr.h"
#include "core/model/tree.h"

#include <QCoreApplication>
#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTranslator>
#include <QXmlStreamReader>

#include <gmock/gmock.h>

#include <set>

namespace espalier {
namespace {

using testing::IsEmpty;

struct Message
{
    QString context;
    QString source;
    QStringList translations; ///< one a plural form
    bool isFinished = true;
};

std::vector<Message> messagesOf(const QString &path)
{
    QFile file(path);
    EXPECT_TRUE(file.open(QIODevice::ReadOnly)) << path.toStdString();
    std::vector<Message> all;
    QXmlStreamReader xml(&file);
    QString context;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == QStringLiteral("name")) {
            context = xml.readElementText();
        } else if (xml.name() == QStringLiteral("message")) {
            all.push_back({context, {}, {}, true});
        } else if (xml.name() == QStringLiteral("source")) {
            all.back().source = xml.readElementText();
        } else if (xml.name() == QStringLiteral("translation")) {
            all.back().isFinished = !xml.attributes().hasAttribute(QStringLiteral("type"));
            const QString text = xml.readElementText(QXmlStreamReader::IncludeChildElements);
            all.back().translations.append(text);
        }
    }
    EXPECT_FALSE(xml.hasError()) << path.toStdString() << ": " << xml.errorString().toStdString();
    return all;
}

QString folder()
{
    return QStringLiteral(ESPALIER_SOURCE "/resources/i18n/");
}

/// The placeholders of a text, each once, in order of their names; all plural forms of a text together.
QStringList placeholders(const QString &text)
{
    static const QRegularExpression pattern(QStringLiteral("%L?[0-9n]|\\{[a-z]+\\}"));
    QStringList found;
    for (auto match = pattern.globalMatch(text); match.hasNext();)
        found.append(match.next().captured());
    found.sort();
    found.removeDuplicates();
    return found;
}

class Translations : public testing::TestWithParam<QString>
{
};

TEST_P(Translations, KeepEachPlaceholder)
{
    for (const QString &file : {QStringLiteral("espalier_"), QStringLiteral("words_")}) {
        for (const Message &message : messagesOf(folder() + file + GetParam() + QStringLiteral(".ts"))) {
            for (const QString &text : message.translations)
                EXPECT_EQ(placeholders(text), placeholders(message.source))
                    << message.source.toStdString() << " → " << text.toStdString();
        }
    }
}

TEST_P(Translations, SayAllThatTheSourcesSay)
{
    const QString lupdate = QStringLiteral(ESPALIER_LUPDATE);
    const QTemporaryDir scratch;
    const QString copy = scratch.filePath(QStringLiteral("espalier_") + GetParam() + QStringLiteral(".ts"));
    ASSERT_TRUE(
        QFile::copy(folder() + QStringLiteral("espalier_") + GetParam() + QStringLiteral(".ts"), copy));
    QProcess update;
    update.setWorkingDirectory(QStringLiteral(ESPALIER_SOURCE));
    update.start(lupdate, {QStringLiteral("-silent"), QStringLiteral("-locations"), QStringLiteral("none"),
                           QStringLiteral("-no-obsolete"), QStringLiteral("-I"), QStringLiteral("."),
                           QStringLiteral("core"), QStringLiteral("ui"), QStringLiteral("app"),
                           QStringLiteral("-ts"), copy});
    ASSERT_TRUE(update.waitForFinished()) << lupdate.toStdString();
    ASSERT_EQ(update.exitCode(), 0) << update.readAllStandardError().toStdString();
    QStringList waiting;
    for (const Message &message : messagesOf(copy)) {
        if (!message.isFinished || message.translations.join(QString()).isEmpty())
            waiting.append(message.context + QStringLiteral(": ") + message.source);
    }
    EXPECT_THAT(waiting, IsEmpty()) << waiting.join(QLatin1Char('\n')).toStdString();
}

/// Hears what is asked for in one context.
class Asked final : public QTranslator
{
public:
    explicit Asked(QString context) : m_context(std::move(context)) {}
    [[nodiscard]] bool isEmpty() const override { return false; }
    QString translate(const char *context, const char *source, const char *, int) const override
    {
        if (m_context == QLatin1StringView(context))
            m_asked.insert(QString::fromUtf8(source));
        return {};
    }
    [[nodiscard]] const std::set<QString> &asked() const { return m_asked; }

private:
    QString m_context;
    mutable std::set<QString> m_asked;
};

/// Says every label and every word that the fields of a record can show.
template <class Value>
void sayAllOf()
{
    if constexpr (NamedEnum<Value>) {
        for (const std::string_view name : NamesOf<Value>::names)
            static_cast<void>(Tr::word(name));
    } else if constexpr (requires { typename Value::value_type; }) {
        if constexpr (!std::is_same_v<typename Value::value_type, Value>)
            sayAllOf<typename Value::value_type>();
    } else if constexpr (Structured<Value>) {
        forEachField<Value>([]<class Row>(const Row &row) {
            if (!row.is(Identity))
                static_cast<void>(Tr::label(row.label));
            sayAllOf<typename Row::ValueType>();
        });
    }
}

TEST_P(Translations, NameEachFieldAndEachWordOfTheModel)
{
    int argc = 1;
    std::array arguments{std::string("test")};
    std::array argv{arguments[0].data()};
    const QCoreApplication application(argc, argv.data());
    QTranslator words;
    ASSERT_TRUE(words.load(QStringLiteral("words_") + GetParam(), QStringLiteral(":/espalier/i18n")));
    for (const char *context : {"Field", "Word"}) {
        Asked asked(QString::fromLatin1(context));
        QCoreApplication::installTranslator(&asked);
        forEachRegister([]<class Record>(const RegisterRow<Record> &row) {
            static_cast<void>(Tr::label(row.label));
            static_cast<void>(Tr::word(row.key));
            sayAllOf<Record>();
        });
        sayAllOf<TreeInfo>();
        QCoreApplication::removeTranslator(&asked);
        EXPECT_GT(asked.asked().size(), 90U);
        for (const QString &english : asked.asked())
            EXPECT_FALSE(words.translate(context, english.toUtf8().constData()).isEmpty())
                << context << ": " << english.toStdString();
    }
}

std::vector<QString> translated()
{
    const QStringList all = languages();
    return {all.begin() + 1, all.end()};
}
INSTANTIATE_TEST_SUITE_P(Languages, Translations, testing::ValuesIn(translated()),
                         [](const auto &language) { return language.param.toStdString(); });

} // namespace
} // namespace espalier
