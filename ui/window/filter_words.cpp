// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/window/filter_words.h"

#include "core/render/theme.h"
#include "ui/checks/finding_words.h"
#include "ui/panels/words.h"

#include <QCoreApplication>

namespace espalier {
namespace {

QString computedWord(const char *word)
{
    return QCoreApplication::translate("Filter", word);
}

bool asksForKeys(const QString &field)
{
    return field == QLatin1StringView("missing") || field == QLatin1StringView("has");
}

/// Whether the values of a field are words of a closed list, which are translated.
bool holdsClosedWords(const QString &field)
{
    bool isClosed = false;
    forEachField<Node>([&]<class Row>(const Row &row) {
        using Value = typename Row::ValueType;
        if (field == QLatin1StringView(row.key))
            isClosed = NamedEnum<Value> || std::is_same_v<Value, Cadence>;
    });
    return isClosed;
}

/// What the record is called; nothing where the tree has none of this id.
std::optional<QString> recordWord(const RawId &id, const Tree &tree)
{
    std::optional<QString> word;
    const auto take = [&]<class Record>() {
        if (const Record *record = tree.find(Id<Record>(id)))
            word = nameOfRecord(*record);
    };
    take.template operator()<Person>();
    take.template operator()<Tier>();
    take.template operator()<Source>();
    take.template operator()<Channel>();
    take.template operator()<Campaign>();
    take.template operator()<Dimension>();
    take.template operator()<Insight>();
    take.template operator()<Node>();
    return word;
}

} // namespace

const QStringList &filterFieldsOffered()
{
    static const QStringList fields{
        QStringLiteral("status"),    QStringLiteral("owner"),     QStringLiteral("team"),
        QStringLiteral("tier"),      QStringLiteral("channels"),  QStringLiteral("source"),
        QStringLiteral("cadence"),   QStringLiteral("indicator"), QStringLiteral("role"),
        QStringLiteral("campaigns"), QStringLiteral("tags"),      QStringLiteral("lifecycle"),
        QStringLiteral("finding"),   QStringLiteral("missing"),   QStringLiteral("has")};
    return fields;
}

QString filterFieldWord(const QString &field)
{
    if (field == QLatin1StringView("status"))
        return computedWord(QT_TRANSLATE_NOOP("Filter", "Status"));
    if (field == QLatin1StringView("team"))
        return computedWord(QT_TRANSLATE_NOOP("Filter", "Team"));
    if (field == QLatin1StringView("missing"))
        return computedWord(QT_TRANSLATE_NOOP("Filter", "Missing"));
    if (field == QLatin1StringView("has"))
        return computedWord(QT_TRANSLATE_NOOP("Filter", "Has"));
    if (field == QLatin1StringView("finding"))
        return computedWord(QT_TRANSLATE_NOOP("Filter", "Finding"));
    QString word = field;
    forEachField<Node>([&](const auto &row) {
        if (field == QLatin1StringView(row.key))
            word = fieldLabel(row.label);
    });
    return word;
}

QString filterValueWord(const Condition &condition, const Tree &tree)
{
    if (const std::optional<RawId> id = recordIn(condition.value))
        return recordWord(*id, tree).value_or(
            QCoreApplication::translate("Filter", "(no longer in the tree)"));
    if (asksForKeys(condition.field))
        return filterFieldWord(condition.value);
    if (condition.field == QLatin1StringView("finding"))
        return findingWord(condition.value);
    const QByteArray name = condition.value.toUtf8();
    if (condition.field == QLatin1StringView("status")) {
        if (const auto status = valueNamed<Status>(std::string_view(name.constData())))
            return statusWord(*status);
    }
    return holdsClosedWords(condition.field) ? wordFor(std::string_view(name.constData())) : condition.value;
}

bool isGone(const Condition &condition, const Tree &tree)
{
    const std::optional<RawId> id = recordIn(condition.value);
    return id && !recordWord(*id, tree);
}

QString conditionWords(const Condition &condition, const Tree &tree)
{
    return QCoreApplication::translate("Filter", "%1: %2", "a field and its value")
        .arg(filterFieldWord(condition.field), filterValueWord(condition, tree));
}

std::vector<ValueCount> valuesOffered(const QString &field, const Tree &tree, const Derived &derived,
                                      const FindingWords &findings)
{
    std::vector<ValueCount> values = valuesOf(field, tree, derived, findings);
    if (field == QLatin1StringView("has")) {
        const auto all = static_cast<int>(tree.nodes().size());
        std::erase_if(values, [all](const ValueCount &value) { return value.nodes == all; });
    }
    return values;
}

} // namespace espalier
