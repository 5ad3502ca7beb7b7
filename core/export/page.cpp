// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/export/page.h"

#include "core/base/tr.h"

#include <QRegularExpression>

#include <array>

namespace espalier {
namespace {

struct NamedPage
{
    const char *name;
    double width; ///< millimetres
    double height;
};

constexpr std::array<NamedPage, 7> pages{{
    {"A4", 210, 297},
    {"A3", 297, 420},
    {"A2", 420, 594},
    {"A1", 594, 841},
    {"A0", 841, 1189},
    {"Letter", 215.9, 279.4},
    {"Tabloid", 279.4, 431.8},
}};

} // namespace

Result<QSizeF> pageNamed(const QString &name)
{
    for (const NamedPage &page : pages) {
        if (name.compare(QLatin1String(page.name), Qt::CaseInsensitive) == 0)
            return QSizeF(page.width, page.height);
    }
    static const QRegularExpression custom(
        QStringLiteral("^(\\d{1,4}(?:\\.\\d{1,2})?)x(\\d{1,4}(?:\\.\\d{1,2})?)(?:mm)?$"));
    if (const auto match = custom.match(name); match.hasMatch()) {
        const QSizeF size(match.captured(1).toDouble(), match.captured(2).toDouble());
        if (std::min(size.width(), size.height()) >= 50 && std::max(size.width(), size.height()) <= 5000)
            return size;
    }
    return fail(ErrorKind::Usage,
                Tr::tr("There is no page \"%1\". Use %2, or WIDTHxHEIGHT in millimetres, 50 to 5000.")
                    .arg(name, pageNames().join(QStringLiteral(", "))));
}

QStringList pageNames()
{
    QStringList names;
    for (const NamedPage &page : pages)
        names.append(QString::fromLatin1(page.name));
    return names;
}

} // namespace espalier
