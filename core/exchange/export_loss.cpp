// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/exchange/export_loss.h"

#include "core/base/tr.h"

#include <algorithm>
#include <array>
#include <string>

namespace espalier {

namespace {

bool isKept(KeptFields kept, const std::string &key)
{
    return std::ranges::find(kept, std::string_view(key)) != kept.end();
}

/// "12 × Thresholds, 3 × Votes": in how many records a field that is not kept differs from its default.
template <class Record, class Records>
QString lostFields(const Records &records, const std::string &prefix, KeptFields kept)
{
    static const Record blank;
    QStringList lost;
    forEachField<Record>([&](const auto &row) {
        const bool onlyOrders = std::string_view(row.key) == "rank";
        if (row.is(Identity) || onlyOrders || isKept(kept, prefix + '.' + row.key))
            return;
        const auto count = std::count_if(records.begin(), records.end(), [&row](const Record &record) {
            return !(record.*row.member == blank.*row.member);
        });
        if (count > 0)
            lost += QStringLiteral("%1 × %2").arg(count).arg(Tr::label(row.label));
    });
    return lost.join(QStringLiteral(", "));
}

} // namespace

QStringList lossOf(const Tree &tree, KeptFields kept)
{
    QStringList sentences;
    if (const QString lost = lostFields<TreeInfo>(std::array{tree.info()}, "tree", kept); !lost.isEmpty())
        sentences += Tr::tr("The tree itself: %1.").arg(lost);
    const auto look = [&](const auto &row) {
        using Record = typename std::remove_cvref_t<decltype(row)>::Record;
        const Register<Record> &records = tree.all<Record>();
        if (records.size() == 0)
            return;
        if (!isKept(kept, row.key)) {
            sentences += QStringLiteral("%1 × %2.").arg(records.size()).arg(Tr::label(row.label));
            return;
        }
        if (const QString lost = lostFields<Record>(records, row.key, kept); !lost.isEmpty())
            sentences += Tr::tr("Of each %1: %2.").arg(Tr::label(row.label), lost);
    };
    std::apply([&look](const auto &...row) { (look(row), ...); }, registerTable);
    return sentences;
}

} // namespace espalier
