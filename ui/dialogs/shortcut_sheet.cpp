// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/dialogs/shortcut_sheet.h"

#include "ui/actions/actions.h"

#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLineEdit>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace espalier {
namespace {

/// Keys that the canvas itself understands, beside those of the catalogue.
QList<std::pair<QString, QString>> canvasKeys()
{
    return {{ShortcutSheet::tr("Letters"), ShortcutSheet::tr("Type at the end of the title")},
            {ShortcutSheet::tr("Arrows"), ShortcutSheet::tr("Go to the card that way")},
            {ShortcutSheet::tr("Space"), ShortcutSheet::tr("Fold or unfold")},
            {ShortcutSheet::tr("Ctrl+wheel"), ShortcutSheet::tr("Zoom")},
            {ShortcutSheet::tr("Space+drag"), ShortcutSheet::tr("Move the page")},
            {ShortcutSheet::tr("Drag"), ShortcutSheet::tr("Move a branch")},
            {ShortcutSheet::tr("Ctrl+drag"), ShortcutSheet::tr("Also support another node")},
            {ShortcutSheet::tr("Alt+drag"), ShortcutSheet::tr("Copy a branch")}};
}

} // namespace

ShortcutSheet::ShortcutSheet(const Actions &actions, QWidget *parent) : QDialog(parent)
{
    setWindowTitle(tr("Keys"));
    auto *filter = new QLineEdit;
    filter->setPlaceholderText(tr("Look for a key or an action"));
    filter->setAccessibleName(tr("Look for a key or an action"));
    auto *list = new QTreeWidget;
    list->setColumnCount(2);
    list->setHeaderLabels({tr("Key"), tr("What it does")});
    list->setRootIsDecorated(false);
    list->setUniformRowHeights(true);
    list->setAccessibleName(tr("Keys"));
    const auto add = [list](const QString &key, const QString &what) {
        auto *row = new QTreeWidgetItem(list);
        row->setText(0, key);
        row->setText(1, what);
    };
    for (std::size_t i = 0; i < actions.rows().size(); ++i) {
        const QString keys = keyText(actions.rows()[i]);
        if (keys.isEmpty())
            continue;
        QString what = actions.at(i)->text();
        what.remove(QLatin1Char('&'));
        add(keys, what);
    }
    for (const auto &[key, what] : canvasKeys())
        add(key, what);
    list->header()->setSectionResizeMode(0, QHeaderView::ResizeToContents);
    connect(filter, &QLineEdit::textChanged, list, [list](const QString &text) {
        for (int i = 0; i < list->topLevelItemCount(); ++i) {
            QTreeWidgetItem *row = list->topLevelItem(i);
            row->setHidden(!row->text(0).contains(text, Qt::CaseInsensitive) &&
                           !row->text(1).contains(text, Qt::CaseInsensitive));
        }
    });
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *column = new QVBoxLayout(this);
    column->addWidget(filter);
    column->addWidget(list, 1);
    column->addWidget(buttons);
    resize(520, 620);
}

} // namespace espalier
