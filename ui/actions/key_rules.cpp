// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/actions/key_rules.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>

namespace espalier {
namespace {

constexpr qsizetype mostBytes = 64 * 1024;

QString say(const char *text)
{
    return QCoreApplication::translate("Keys", text);
}

QString named(const QKeySequence &key)
{
    return key.toString(QKeySequence::NativeText);
}

bool isMenuLetter(const QKeySequence &key)
{
    return key[0].keyboardModifiers() == Qt::AltModifier && key[0].key() >= Qt::Key_A &&
           key[0].key() <= Qt::Key_Z;
}

/// The rows were delivered with some keys that the rules keep for others: those they may have back.
bool isDelivered(const Actions &actions, std::size_t row, const QKeySequence &key)
{
    return plain(actions.rows()[row].keys).contains(key);
}

} // namespace

Result<void> mayHave(const Actions &actions, const KeyTable &table, std::size_t row, const QKeySequence &key)
{
    const bool isOwn = isDelivered(actions, row, key);
    if (!isOwn && isFixed(key))
        return refuse(
            say(QT_TRANSLATE_NOOP("Keys", "%1 is fixed: arrows, Space, Esc and all that types a sign "
                                          "belong to the canvas. Take it with Ctrl or Alt."))
                .arg(named(key)));
    if (!isOwn && isBare(key) && actions.rows()[row].reach == KeyReach::Window)
        return refuse(
            say(QT_TRANSLATE_NOOP("Keys", "%1 alone is needed in text fields, and “%2” works in the "
                                          "whole window. Take it with Ctrl or Alt."))
                .arg(named(key), actions.nameAt(row)));
    if (isMenuLetter(key))
        return refuse(
            say(QT_TRANSLATE_NOOP("Keys", "%1 opens a menu. Take it with Ctrl, or with Shift as well."))
                .arg(named(key)));
    for (std::size_t other = 0; other < table.size(); ++other) {
        if (other != row && table[other].contains(key))
            return refuse(
                say(QT_TRANSLATE_NOOP("Keys", "%1 is a key of “%2”. Give that one another key first."))
                    .arg(named(key), actions.nameAt(other)));
    }
    return {};
}

KeyTable withoutClashes(const Actions &actions, KeyTable wanted)
{
    const KeyTable delivered = actions.deliveredKeys();
    // A row that goes back may clash with the next: each goes back once at most, so this ends.
    for (bool isSettled = false; !isSettled;) {
        isSettled = true;
        for (std::size_t row = 0; row < wanted.size(); ++row) {
            if (wanted[row] == delivered[row])
                continue;
            const bool isFine = std::ranges::all_of(wanted[row], [&](const QKeySequence &key) {
                return mayHave(actions, wanted, row, key).has_value();
            });
            if (!isFine) {
                wanted[row] = delivered[row];
                isSettled = false;
            }
        }
    }
    return wanted;
}

QByteArray keyFile(const Actions &actions, const KeyTable &table)
{
    QByteArray bytes = "# Espalier keys: an action, then its keys, parted by tabs\n";
    for (std::size_t row = 0; row < table.size(); ++row) {
        bytes += actions.rows()[row].id;
        for (const QString &key : portable(table[row]))
            bytes += '\t' + key.toUtf8();
        bytes += '\n';
    }
    return bytes;
}

Result<KeyTable> readKeyFile(const Actions &actions, QByteArrayView bytes)
{
    if (bytes.size() > mostBytes)
        return fail(ErrorKind::Unreadable,
                    say(QT_TRANSLATE_NOOP("Keys", "This is no list of keys: it is too large.")));
    KeyTable table = actions.deliveredKeys();
    const QStringList lines = QString::fromUtf8(bytes).split(QLatin1Char('\n'));
    for (qsizetype i = 0; i < lines.size(); ++i) {
        const QString line = lines[i].trimmed();
        if (line.isEmpty() || line.startsWith(QLatin1Char('#')))
            continue;
        QStringList cells = lines[i].split(QLatin1Char('\t'), Qt::SkipEmptyParts);
        for (QString &cell : cells)
            cell = cell.trimmed();
        const QString id = cells.takeFirst();
        cells.removeAll(QString());
        const std::optional<std::size_t> row = actions.find(id);
        Error error{ErrorKind::Unreadable, {}, {}, static_cast<int>(i) + 1, 0};
        if (!row) {
            error.what =
                say(QT_TRANSLATE_NOOP("Keys", "No action is called “%1”. Remove this line.")).arg(id);
            return tl::unexpected(error);
        }
        const KeyList keys = fromPortable(cells);
        if (keys.size() != cells.size()) {
            error.what =
                say(QT_TRANSLATE_NOOP("Keys", "The keys of “%1” cannot be read, or are said twice. Write "
                                              "them as Ctrl+Shift+P, parted by tabs."))
                    .arg(id);
            return tl::unexpected(error);
        }
        table[*row] = keys;
    }
    for (std::size_t row = 0; row < table.size(); ++row) {
        for (const QKeySequence &key : table[row]) {
            if (const Result<void> fine = mayHave(actions, table, row, key); !fine)
                return tl::unexpected(fine.error());
        }
    }
    return table;
}

} // namespace espalier
