// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/dialogs/import_dialog.h"

#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLabel>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace espalier {

void addNotes(QTreeWidget *list, const QString &title, const ImportNotes &notes)
{
    if (notes.isEmpty())
        return;
    auto *group = new QTreeWidgetItem(list);
    group->setText(0, QStringLiteral("%1 (%2)").arg(title).arg(notes.count()));
    QFont bold = group->font(0);
    bold.setWeight(QFont::DemiBold);
    group->setFont(0, bold);
    group->setFirstColumnSpanned(true);
    for (const ImportNote &note : notes.notes()) {
        auto *row = new QTreeWidgetItem(group);
        row->setText(0, note.line > 0 ? ImportDialog::tr("Line %1").arg(note.line) : QString());
        row->setText(1, note.text);
        row->setToolTip(1, note.text);
    }
    const std::size_t more = notes.count() - notes.notes().size();
    if (more > 0)
        (new QTreeWidgetItem(group))->setText(1, ImportDialog::tr("and %1 more").arg(more));
    group->setExpanded(true);
}

ImportDialog::ImportDialog(const ImportReport &report, QWidget *parent) : QDialog(parent)
{
    setWindowTitle(tr("What came in"));
    auto *heading = new QLabel(tr("Read as %1").arg(report.format));
    heading->setObjectName(QStringLiteral("subheading"));
    heading->setTextFormat(Qt::PlainText);
    auto *list = new QTreeWidget;
    list->setColumnCount(2);
    list->setHeaderHidden(true);
    list->setWordWrap(true);
    list->setAccessibleName(tr("Report of the import"));
    addNotes(list, tr("Left out"), report.leftOut);
    addNotes(list, tr("Guessed"), report.guessed);
    addNotes(list, tr("Taken"), report.took);
    list->header()->setSectionResizeMode(0, QHeaderView::ResizeToContents);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    auto *column = new QVBoxLayout(this);
    column->addWidget(heading);
    column->addWidget(list, 1);
    column->addWidget(buttons);
    resize(600, 440);
}

} // namespace espalier
