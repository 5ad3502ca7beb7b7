// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/table/table_header.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QScrollBar>

namespace espalier {
namespace {

constexpr int gap = 2;

} // namespace

TableHeader::TableHeader(QWidget *parent) : QHeaderView(Qt::Horizontal, parent)
{
    setSectionsClickable(true);
    setSectionsMovable(true);
    setSortIndicatorShown(true);
    setSortIndicatorClearable(true); // the third click: the order of the tree
    setSortIndicator(-1, Qt::AscendingOrder);
    setHighlightSections(false);
    setMinimumSectionSize(48);
    setTextElideMode(Qt::ElideRight);
    setContextMenuPolicy(Qt::CustomContextMenu);
    connect(this, &QHeaderView::sectionResized, this, &TableHeader::placeFilters);
    connect(this, &QHeaderView::sectionMoved, this, &TableHeader::placeFilters);
    connect(this, &QHeaderView::geometriesChanged, this, &TableHeader::placeFilters);
}

int TableHeader::filterHeight() const
{
    return m_filtersShown ? fontMetrics().height() + 16 : 0;
}

QSize TableHeader::sizeHint() const
{
    return QHeaderView::sizeHint() + QSize(0, filterHeight());
}

void TableHeader::setFiltersShown(bool shown)
{
    if (shown == m_filtersShown)
        return;
    m_filtersShown = shown;
    updateGeometries();
    Q_EMIT geometriesChanged(); // the table asks for the height again
    if (!shown)
        clearFilters();
}

std::vector<std::pair<int, QString>> TableHeader::filters() const
{
    std::vector<std::pair<int, QString>> texts;
    for (auto field = m_fields.begin(); field != m_fields.end(); ++field) {
        const QString text = (*field)->text().trimmed();
        if (!text.isEmpty() && !isSectionHidden(field.key()))
            texts.emplace_back(field.key(), text);
    }
    std::ranges::sort(texts);
    return texts;
}

void TableHeader::clearFilters()
{
    for (QLineEdit *field : std::as_const(m_fields))
        field->clear();
}

void TableHeader::focusFilter(int column)
{
    placeFilters();
    if (QLineEdit *field = m_fields.value(column))
        field->setFocus(Qt::OtherFocusReason);
}

void TableHeader::updateGeometries()
{
    setViewportMargins(0, 0, 0, filterHeight());
    QHeaderView::updateGeometries();
    placeFilters();
}

void TableHeader::placeFilters()
{
    QWidget *before = nullptr;
    for (int place = 0; place < count(); ++place) {
        const int column = logicalIndex(place);
        const bool shown = m_filtersShown && !isSectionHidden(column);
        QLineEdit *&field = m_fields[column];
        if (!field && !shown) {
            m_fields.remove(column);
            continue;
        }
        if (!field) {
            const QString name = model()->headerData(column, Qt::Horizontal).toString();
            field = new QLineEdit(this);
            field->setObjectName(QStringLiteral("columnFilter"));
            field->setPlaceholderText(tr("Filter"));
            field->setAccessibleName(tr("Filter by %1").arg(name));
            field->installEventFilter(this);
            connect(field, &QLineEdit::textChanged, this, &TableHeader::filtersChanged);
        }
        field->setGeometry(sectionViewportPosition(column) + gap, height() - filterHeight() + gap,
                           sectionSize(column) - 2 * gap, filterHeight() - 3 * gap);
        field->setVisible(shown);
        if (shown && before)
            setTabOrder(before, field);
        before = shown ? field : before;
    }
}

bool TableHeader::eventFilter(QObject *object, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Escape || key == Qt::Key_Return || key == Qt::Key_Enter || key == Qt::Key_Down) {
            Q_EMIT left();
            return true;
        }
    }
    return QHeaderView::eventFilter(object, event);
}

} // namespace espalier
