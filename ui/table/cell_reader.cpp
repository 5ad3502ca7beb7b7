// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/table/cell_reader.h"

namespace espalier {
namespace {

/// Gives the node the unit that stood beside a number, where it has none; false where it has another one.
bool agree(Unit &unit, const Unit &read)
{
    if (!read.isSet() || unit == read)
        return true;
    if (unit.isSet() && (unit.kind != read.kind || !unit.name.isEmpty()))
        return false;
    unit = read;
    return true;
}

} // namespace

std::optional<double> CellReader::number(Node &node, const QString &text, bool isTarget)
{
    const QLocale locale;
    const std::optional<double> plain = numberIn(locale, text);
    if (plain && !text.contains(QLatin1Char('%')))
        return plain;
    QString bare = text.trimmed();
    if (!node.unit.name.isEmpty() && bare.endsWith(node.unit.name, Qt::CaseInsensitive))
        bare.chop(node.unit.name.size()); // "500 leads" where the unit is leads
    const std::optional<CellNumber> read = numberFromCell(bare);
    if (!read || !agree(node.unit, read->unit))
        return std::nullopt;
    if (isTarget && node.direction == Direction::Unset)
        node.direction = read->direction;
    // "1.234" is one number in Berlin and another in Boston: the user's locale decides.
    bool isLocal = false;
    const double local = locale.toDouble(bare, &isLocal);
    return read->isGuess && isLocal ? local : plain.value_or(read->value);
}

bool CellReader::readBands(Node &node, const QString &text)
{
    std::optional<CellBands> read = bandsFromCell(text);
    if (!read || !agree(node.unit, read->unit))
        return false;
    node.bands = std::move(read->bands);
    return true;
}

bool CellReader::takeCode(const Node &node, const QString &code)
{
    if (m_codes.isEmpty()) {
        for (const Node &other : m_tree.nodes())
            m_codes.insert(other.code, other.id);
    }
    const auto found = m_codes.constFind(code);
    if (found != m_codes.constEnd() && *found != node.id)
        return false;
    m_codes.insert(code, node.id);
    return true;
}

void CellReader::addNewRecords(Change &change) const
{
    const auto add = [&]<class Record>(const Names<Record> &names) {
        if constexpr (isMadeByName<Record>) {
            if (names.made.empty())
                return;
            QByteArray rank = edit::lastRank<Record>(m_tree);
            for (const auto &[id, name] : names.made) {
                appendNew(change, namedRecord(id, name, rank));
                rank = rankBetween(rank, {});
            }
        }
    };
    std::apply([&](const auto &...names) { (add(names), ...); }, m_names);
}

} // namespace espalier
