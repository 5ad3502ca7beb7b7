// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/model/fingerprint.h"

#include "core/base/number.h"
#include "core/model/field_kind.h"
#include "core/model/node_fields.h"

#include <QCryptographicHash>
#include <QtEndian>

namespace espalier {

namespace {

QByteArray plain(const QString &text)
{
    QString out = text.normalized(QString::NormalizationForm_C).toCaseFolded();
    out.removeIf([](QChar letter) { return letter.isSpace(); });
    return out.toUtf8();
}

template <class Value>
QByteArray written(const Value &value)
{
    if constexpr (std::is_same_v<Value, QString>)
        return plain(value);
    else if constexpr (std::is_same_v<Value, QByteArray>)
        return value;
    else if constexpr (std::is_same_v<Value, QDate>)
        return value.toString(Qt::ISODate).toLatin1();
    else if constexpr (std::is_same_v<Value, QDateTime>)
        return value.toUTC().toString(Qt::ISODate).toLatin1();
    else if constexpr (NamedEnum<Value>)
        return QByteArray(nameOf(value).data(), static_cast<qsizetype>(nameOf(value).size()));
    else if constexpr (std::is_same_v<Value, double>)
        return numberText(value);
    else if constexpr (kind::AnyId<Value>)
        return value.text();
    else if constexpr (kind::Worded<Value>)
        return plain(QString::fromUtf8(value.text()));
    else
        return QByteArray::number(value);
}

template <Structured Record>
consteval bool hasSignedParts()
{
    return applyRows(fields<Record>, [](const auto &...row) { return (row.is(Signed) || ...); });
}

template <class Value>
void append(QByteArray &lines, const QByteArray &path, const Value &value);

template <Structured Record>
void appendParts(QByteArray &lines, const QByteArray &path, const Record &record)
{
    static const Record fresh;
    forEachField<Record>([&](const auto &row) {
        if ((row.is(Signed) || !hasSignedParts<Record>()) && record.*row.member != fresh.*row.member)
            append(lines, path + row.key, record.*row.member);
    });
}

template <class Value>
void append(QByteArray &lines, const QByteArray &path, const Value &value)
{
    if constexpr (kind::Optional<Value>) {
        append(lines, path, *value); // unset is how it was new
    } else if constexpr (kind::Vector<Value> || std::is_same_v<Value, QStringList>) {
        int number = 0;
        for (const auto &one : value) {
            const QByteArray entry = path + '[' + QByteArray::number(number++) + ']';
            lines += entry + '\n';
            append(lines, entry, one);
        }
    } else if constexpr (Structured<Value>) {
        appendParts(lines, path + '.', value);
    } else {
        lines += path + '=' + written(value) + '\n';
    }
}

} // namespace

Fingerprint definitionFingerprint(const Node &node)
{
    QByteArray lines;
    appendParts(lines, {}, node);
    const QByteArray hash = QCryptographicHash::hash(lines, QCryptographicHash::Sha256);
    const auto bits = qFromBigEndian<std::uint64_t>(hash.constData());
    return {bits == 0 ? 1 : bits};
}

bool isAlteredSinceSignOff(const Node &node)
{
    return node.signOff.isSet() && !node.signOff.fingerprint.isNull() &&
           definitionFingerprint(node) != node.signOff.fingerprint;
}

} // namespace espalier
