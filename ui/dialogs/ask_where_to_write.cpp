// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/dialogs/ask_where_to_write.h"

#include "ui/style/icons.h"

#include <QCoreApplication>
#include <QFileDialog>
#include <QFileInfo>
#include <QMessageBox>

#include <algorithm>

namespace espalier {
namespace {

bool mayReplace(QWidget *parent, const QString &title, const QString &path)
{
    const QString question =
        QCoreApplication::translate("askWhereToWrite", "%1 is there already. Replace it?");
    QMessageBox box(QMessageBox::NoIcon, title, question.arg(QFileInfo(path).fileName()),
                    QMessageBox::Yes | QMessageBox::No, parent);
    box.setTextFormat(Qt::PlainText); // a file may be called anything
    box.setIconPixmap(icon(QStringLiteral("save")).pixmap(messageIcon));
    box.setDefaultButton(QMessageBox::No);
    return box.exec() == QMessageBox::Yes;
}

} // namespace

QString askWhereToWrite(QWidget *parent, const QString &title, const QString &suggested,
                        const std::vector<FileKind> &kinds)
{
    const auto isKnown = [&kinds](const QString &suffix) {
        return std::ranges::any_of(
            kinds, [&suffix](const FileKind &kind) { return kind.suffix == suffix.toLower(); });
    };
    QStringList filters;
    for (const FileKind &kind : kinds)
        filters.append(QStringLiteral("%1 (*.%2)").arg(kind.label, kind.suffix));
    QFileDialog dialog(parent, title, QFileInfo(suggested).path());
    dialog.setAcceptMode(QFileDialog::AcceptSave);
    dialog.setNameFilters(filters);
    const auto follow = [&](const QString &filter) {
        dialog.setDefaultSuffix(kinds.at(static_cast<std::size_t>(filters.indexOf(filter))).suffix);
    };
    QObject::connect(&dialog, &QFileDialog::filterSelected, &dialog, follow);
    for (qsizetype i = 0; i < filters.size(); ++i) {
        if (QFileInfo(suggested).suffix().toLower() == kinds.at(static_cast<std::size_t>(i)).suffix)
            dialog.selectNameFilter(filters.at(i));
    }
    follow(dialog.selectedNameFilter());
    dialog.selectFile(QFileInfo(suggested).fileName());
    while (dialog.exec() == QDialog::Accepted) {
        const QString chosen = dialog.selectedFiles().value(0);
        if (isKnown(QFileInfo(chosen).suffix()))
            return chosen;
        // "plan.v2" has a suffix, so the dialog adds none and asks about the wrong file.
        const QString path = chosen + QLatin1Char('.') + dialog.defaultSuffix();
        if (!QFileInfo::exists(path) || mayReplace(parent, title, path))
            return path;
    }
    return {};
}

} // namespace espalier
