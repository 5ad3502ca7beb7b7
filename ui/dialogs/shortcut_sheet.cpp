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

using Lines = QList<std::pair<QString, QString>>;

/// Keys that canvas and outline understand themselves, beside those of the catalogue.
Lines canvasKeys()
{
    return {{ShortcutSheet::tr("Letters"), ShortcutSheet::tr("Type at the end of the title")},
            {ShortcutSheet::tr("Arrows"), ShortcutSheet::tr("Go to the card that way")},
            {ShortcutSheet::tr("Space"), ShortcutSheet::tr("Fold or unfold")},
            {ShortcutSheet::tr("Wheel"), ShortcutSheet::tr("Scroll")},
            {ShortcutSheet::tr("Ctrl+wheel"), ShortcutSheet::tr("Zoom")},
            {ShortcutSheet::tr("Space+drag, middle button"), ShortcutSheet::tr("Move the page")},
            {ShortcutSheet::tr("Drag"), ShortcutSheet::tr("Move a branch")},
            {ShortcutSheet::tr("Ctrl+drag"), ShortcutSheet::tr("Also support another node")},
            {ShortcutSheet::tr("Alt+drag"), ShortcutSheet::tr("Copy a branch")}};
}

Lines titleKeys()
{
    return {{ShortcutSheet::tr("Enter"), ShortcutSheet::tr("Keep the title")},
            {ShortcutSheet::tr("Tab"), ShortcutSheet::tr("Keep it and add a child")},
            {ShortcutSheet::tr("Esc"), ShortcutSheet::tr("Leave; what was typed stays")}};
}

/// The keys of one menu's actions, in the order of the menu.
Lines keysOf(const Actions &actions, Menu menu)
{
    Lines lines;
    for (std::size_t row = 0; row < actions.rows().size(); ++row) {
        const QString keys = keyText(actions.keys()[row]);
        if (actions.rows()[row].menu == menu && !keys.isEmpty())
            lines.append({keys, actions.nameAt(row)});
    }
    return lines;
}

void addSection(QTreeWidget *list, const QString &title, const Lines &lines)
{
    auto *head = new QTreeWidgetItem(list, {title});
    head->setFlags(Qt::ItemIsEnabled);
    head->setFirstColumnSpanned(true);
    QFont font = list->font();
    font.setWeight(QFont::DemiBold);
    head->setFont(0, font);
    for (const auto &[keys, what] : lines)
        new QTreeWidgetItem(head, {keys, what});
    head->setExpanded(true);
}

/// Shows what holds the text, and the headings of that.
void showMatching(const QTreeWidget *list, const QString &text)
{
    for (int section = 0; section < list->topLevelItemCount(); ++section) {
        QTreeWidgetItem *head = list->topLevelItem(section);
        bool any = false;
        for (int i = 0; i < head->childCount(); ++i) {
            QTreeWidgetItem *row = head->child(i);
            const bool matches = row->text(0).contains(text, Qt::CaseInsensitive) ||
                                 row->text(1).contains(text, Qt::CaseInsensitive);
            row->setHidden(!matches);
            any = any || matches;
        }
        head->setHidden(!any);
    }
}

} // namespace

std::vector<std::pair<Menu, QString>> keySections()
{
    return {{Menu::Insert, ShortcutSheet::tr("Insert")}, {Menu::Edit, ShortcutSheet::tr("Edit")},
            {Menu::View, ShortcutSheet::tr("View")},     {Menu::None, ShortcutSheet::tr("Go to")},
            {Menu::File, ShortcutSheet::tr("File")},     {Menu::Help, ShortcutSheet::tr("Help")}};
}

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
    list->setItemsExpandable(false);
    list->setIndentation(0);
    list->setAccessibleName(tr("Keys"));
    addSection(list, tr("Canvas and outline, always so"), canvasKeys());
    addSection(list, tr("While a title is edited, always so"), titleKeys());
    for (const auto &[menu, title] : keySections())
        addSection(list, title, keysOf(actions, menu));
    list->header()->setSectionResizeMode(0, QHeaderView::ResizeToContents);
    connect(filter, &QLineEdit::textChanged, list, [list](const QString &text) { showMatching(list, text); });
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *column = new QVBoxLayout(this);
    column->addWidget(filter);
    column->addWidget(list, 1);
    column->addWidget(buttons);
    resize(680, 640);
}

} // namespace espalier
