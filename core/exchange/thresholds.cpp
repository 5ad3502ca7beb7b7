// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/exchange/thresholds.h"

#include "core/base/number.h"
#include "core/base/tr.h"
#include "core/exchange/cell_values.h"

#include <algorithm>
#include <array>
#include <utility>

namespace espalier {

namespace {

constexpr qsizetype longestCell = 400; // what is longer is prose

/// A word that names a status, and where it stands.
struct Mark
{
    qsizetype begin;
    qsizetype end;
    Status status;
};

std::optional<Status> statusNamed(QStringView word)
{
    constexpr std::array<std::pair<QStringView, Status>, 3> words{
        {{u" red act critical bad alert rot ", Status::Act},
         {u" amber yellow orange watch warning warn gelb ", Status::Watch},
         {u" green good ok ontrack grün ", Status::OnTrack}}};
    const QString wanted = u' ' + word.toString().toCaseFolded() + u' ';
    const auto found =
        std::ranges::find_if(words, [&wanted](const auto &row) { return row.first.contains(wanted); });
    return found == words.end() ? std::nullopt : std::optional(found->second);
}

std::vector<Mark> marksIn(QStringView cell)
{
    std::vector<Mark> marks;
    for (qsizetype i = 0; i < cell.size();) {
        qsizetype end = i;
        while (end < cell.size() && cell[end].isLetter())
            ++end;
        if (end == i) {
            ++i;
            continue;
        }
        if (const auto status = statusNamed(cell.sliced(i, end - i)))
            marks.push_back({i, end, *status});
        i = end;
    }
    return marks;
}

/// Without the signs that stand between a status and its limits, or between two bands.
QStringView bare(QStringView text)
{
    constexpr QStringView between = u":;,|/\n\r\t ()";
    while (!text.isEmpty() && between.contains(text.front()))
        text = text.sliced(1);
    while (!text.isEmpty() && between.contains(text.back()))
        text.chop(1);
    return text;
}

/// Takes the first of `words` that the text begins with.
bool take(QStringView &text, std::initializer_list<QStringView> words)
{
    for (const QStringView word : words) {
        const bool isWord = word.back().isLetter();
        const bool isThere = text.startsWith(word, Qt::CaseInsensitive) &&
                             (!isWord || text.size() == word.size() || !text[word.size()].isLetter());
        if (isThere) {
            text = text.sliced(word.size()).trimmed();
            return true;
        }
    }
    return false;
}

class CellReader
{
public:
    std::optional<CellBands> read(QStringView cell)
    {
        const std::vector<Mark> marks = marksIn(cell);
        if (marks.empty())
            return std::nullopt;
        const bool isStatusFirst = bare(cell.first(marks.front().begin)).isEmpty();
        qsizetype begin = 0;
        for (std::size_t i = 0; i < marks.size(); ++i) {
            const qsizetype next = i + 1 < marks.size() ? marks[i + 1].begin : cell.size();
            const QStringView limits = isStatusFirst ? cell.sliced(marks[i].end, next - marks[i].end)
                                                     : cell.sliced(begin, marks[i].begin - begin);
            begin = marks[i].end;
            if (!addBand(marks[i].status, bare(limits)))
                return std::nullopt;
        }
        if (!isStatusFirst && !bare(cell.sliced(begin)).isEmpty())
            return std::nullopt;
        endWhereTheNextBegins();
        if (overlap() || (m_isOfTarget.value_or(false) && m_unit.kind != Unit::Kind::Percent))
            return std::nullopt;
        for (Band &band : m_bands)
            band.basis = m_isOfTarget.value_or(false) ? BandBasis::PercentOfDue : BandBasis::Unit;
        return CellBands{std::move(m_bands), m_isOfTarget.value_or(false) ? Unit() : m_unit};
    }

private:
    bool addBand(Status status, QStringView limits)
    {
        Band band;
        band.status = status;
        if (take(limits, {u">=", u"=>", u"≥", u">", u"above", u"over", u"at least", u"more than", u"from"})) {
            // "> 1.5 and < 2.5", "from 1.5 to 2.5"
            const auto [low, high] = twoParts(limits, {u" and <=", u" and <", u" to ", u"–"});
            band.from = number(low);
            if (!high.isEmpty())
                band.to = number(high);
            return band.from && (high.isEmpty() || (band.to && *band.from < *band.to)) && keep(band);
        }
        if (take(limits,
                 {u"<=", u"=<", u"≤", u"<", u"below", u"under", u"up to", u"at most", u"less than"})) {
            band.to = number(limits);
            return band.to && keep(band);
        }
        take(limits, {u"between"});
        const auto [low, high] = twoParts(limits, {u"–", u"—", u"..", u"…", u" to ", u" and ", u"-"});
        band.to = number(high); // first: "80-95 % of target" says at its end what both are
        band.from = number(low, m_isOfTarget);
        return band.from && band.to && *band.from < *band.to && keep(band);
    }

    /// Before and behind the first of `signs` that stands between two numbers; a minus in front is none.
    static std::pair<QStringView, QStringView> twoParts(QStringView text,
                                                        std::initializer_list<QStringView> signs)
    {
        for (const QStringView sign : signs) {
            const qsizetype at = text.indexOf(sign, 1, Qt::CaseInsensitive);
            if (at > 0)
                return {text.first(at).trimmed(), text.sliced(at + sign.size()).trimmed()};
        }
        return {text, {}};
    }

    bool keep(Band band)
    {
        m_bands.push_back(std::move(band));
        return true;
    }

    /// "90 %", "90 % of target"; all of a cell are of the target, or none. A number that does not say it
    /// takes it from `said`.
    std::optional<double> number(QStringView text, std::optional<bool> said = std::nullopt)
    {
        bool isOfTarget = said.value_or(false);
        for (const QStringView words : {u" of target", u" of goal", u" of plan"}) {
            if (text.endsWith(words, Qt::CaseInsensitive)) {
                text.chop(words.size());
                isOfTarget = true;
            }
        }
        const auto read = numberFromCell(text);
        if (!read || read->direction != Direction::Unset || m_isOfTarget.value_or(isOfTarget) != isOfTarget)
            return std::nullopt;
        m_isOfTarget = isOfTarget;
        if (read->unit.isSet()) {
            if (m_unit.isSet() && m_unit != read->unit)
                return std::nullopt;
            m_unit = read->unit;
        }
        return read->value;
    }

    /// Of several open ends on one side only the outermost stays open.
    void endWhereTheNextBegins()
    {
        const std::vector<Band> written = m_bands;
        for (std::size_t i = 0; i < written.size(); ++i) {
            const Band &band = written[i];
            for (const Band &other : written) {
                if (!band.to && !other.to && *other.from > *band.from)
                    m_bands[i].to = std::min(m_bands[i].to.value_or(*other.from), *other.from);
                if (!band.from && !other.from && *other.to < *band.to)
                    m_bands[i].from = std::max(m_bands[i].from.value_or(*other.to), *other.to);
            }
        }
    }

    [[nodiscard]] bool overlap() const
    {
        for (std::size_t i = 0; i < m_bands.size(); ++i) {
            for (std::size_t j = 0; j < i; ++j) {
                const Band &a = m_bands[i];
                const Band &b = m_bands[j];
                const bool isApart =
                    (a.to && b.from && *a.to <= *b.from) || (b.to && a.from && *b.to <= *a.from);
                if (!isApart)
                    return true;
            }
        }
        return false;
    }

    std::vector<Band> m_bands;
    Unit m_unit;
    std::optional<bool> m_isOfTarget;
};

} // namespace

std::optional<CellBands> bandsFromCell(QStringView cell)
{
    if (cell.size() > longestCell)
        return std::nullopt;
    return CellReader().read(cell);
}

QString asWords(const std::vector<Band> &bands)
{
    const auto text = [](double value) { return QString::fromLatin1(numberText(value)); };
    QStringList words;
    for (const Band &band : bands) {
        const QString status = band.status == Status::Act     ? Tr::tr("act")
                               : band.status == Status::Watch ? Tr::tr("watch")
                                                              : Tr::tr("on track");
        words += !band.to     ? Tr::tr("%1 from %2").arg(status, text(*band.from))
                 : !band.from ? Tr::tr("%1 below %2").arg(status, text(*band.to))
                              : Tr::tr("%1 from %2 to %3").arg(status, text(*band.from), text(*band.to));
    }
    return words.join(QStringLiteral(", "));
}

} // namespace espalier
