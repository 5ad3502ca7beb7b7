// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/table/matrix_page.h"

#include "core/exchange/formula_guard.h"
#include "ui/table/cell_block.h"
#include "ui/table/matrix_header.h"
#include "ui/table/page_parts.h"

#include <QApplication>
#include <QClipboard>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QToolButton>

namespace espalier {
namespace {

constexpr int titleWidth = 250;
constexpr int usualWidth = 160;

} // namespace

MatrixView::MatrixView(MatrixModel &model, QWidget *parent) : QTableView(parent)
{
    setModel(&model);
    setHorizontalHeader(new MatrixHeader(Qt::Horizontal));
    setVerticalHeader(new MatrixHeader(Qt::Vertical));
    setAccessibleName(tr("Matrix of coverage"));
    setSelectionMode(ContiguousSelection);
    setEditTriggers(NoEditTriggers);
    setTabKeyNavigation(false);
    setWordWrap(false);
    setCornerButtonEnabled(false);
    setHorizontalScrollMode(ScrollPerPixel);
    setVerticalScrollMode(ScrollPerPixel);
    setFrameShape(NoFrame);
    horizontalHeader()->setDefaultSectionSize(usualWidth);
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 11);
    verticalHeader()->setFixedWidth(titleWidth);
    connect(this, &QTableView::clicked, this, &MatrixView::toggled);
}

bool MatrixView::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const bool isArrow = key->key() >= Qt::Key_Left && key->key() <= Qt::Key_Down;
        if (key->matches(QKeySequence::Copy) || (isArrow && !(key->modifiers() & Qt::AltModifier))) {
            event->accept();
            return true;
        }
    }
    return QTableView::event(event);
}

void MatrixView::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Copy))
        Q_EMIT copyWanted();
    else if (event->key() == Qt::Key_Space || event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        Q_EMIT toggled(currentIndex());
    else
        QTableView::keyPressEvent(event);
}

MatrixPage::MatrixPage(std::function<const Derived &()> derived, QWidget *parent)
    : RowPage(parent), m_derived(std::move(derived)), m_model(new MatrixModel(this)),
      m_view(new MatrixView(*m_model)), m_goals(new QToolButton), m_channels(new QToolButton),
      m_legend(new QLabel), m_nothing(emptinessIn(m_view))
{
    m_goals->setText(tr("Goals"));
    m_goals->setToolTip(
        tr("Which metric leads to which goal, by how many links, and how well they are evidenced"));
    m_channels->setText(tr("Channels"));
    m_channels->setToolTip(tr("Which metric is in which channel; click or Space gives and takes it"));
    auto *row = new QHBoxLayout;
    for (QToolButton *button : {m_goals, m_channels}) {
        button->setCheckable(true);
        button->setAutoExclusive(true);
        button->setAccessibleDescription(button->toolTip());
        row->addWidget(button);
    }
    m_legend->setObjectName(QStringLiteral("quiet"));
    m_legend->setWordWrap(true);
    m_legend->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    row->addWidget(m_legend, 1);
    layOut(this, paneBar(row), m_view);
    waitForStillHands(m_fillLater);
    connect(&m_fillLater, &QTimer::timeout, this, &MatrixPage::fill);
    connect(m_goals, &QToolButton::clicked, this, [this] { show(MatrixOf::Goals); });
    connect(m_channels, &QToolButton::clicked, this, [this] { show(MatrixOf::Channels); });
    followRows(m_view);
    connect(m_view, &MatrixView::toggled, this, &MatrixPage::toggle);
    connect(m_view, &MatrixView::copyWanted, this, &MatrixPage::copy);
    show(MatrixOf::Goals);
}

void MatrixPage::setTree(const Tree *tree)
{
    m_tree = tree;
    fill();
}

void MatrixPage::follow()
{
    if (m_tree)
        m_fillLater.start();
}

void MatrixPage::show(MatrixOf what)
{
    m_what = what;
    m_goals->setChecked(what == MatrixOf::Goals);
    m_channels->setChecked(what == MatrixOf::Channels);
    fill();
}

void MatrixPage::fill()
{
    m_fillLater.stop();
    const QModelIndex current = m_view->currentIndex();
    const int column = std::max(current.column(), 0);
    {
        const auto still = quiet();
        m_model->show(m_what, m_tree ? matrixOf(m_what, *m_tree, m_derived()) : Matrix());
        m_view->clearSpans();
        for (int row = 0; row < m_model->rowCount(); ++row) {
            if (m_model->isHead(row))
                m_view->setSpan(row, 0, 1, m_model->columnCount());
        }
        if (!m_view->currentIndex().isValid())
            placeCursor(column);
    }
    QString legend =
        m_what == MatrixOf::Goals
            ? tr("● along primary links   ○ by secondary links only   the weakest evidence on the way")
            : tr("● its own   ○ inherited   click or Space: give or take");
    if (const std::size_t leftOut = m_model->matrix().leftOut; leftOut > 0)
        legend += QStringLiteral("   ") + tr("Only the first %1 columns are shown, %2 more are not.")
                                              .arg(QLocale().toString(qulonglong{Matrix::mostColumns}),
                                                   QLocale().toString(qulonglong{leftOut}));
    m_legend->setText(legend);
    m_nothing->setText(m_what == MatrixOf::Goals
                           ? tr("No goal yet. Each node of the top tier is a column here.")
                           : tr("No channel yet. Give a node a channel, and it is a column here."));
    m_nothing->setVisible(m_model->rowCount() == 0 || m_model->columnCount() == 0);
}

void MatrixPage::toggle(const QModelIndex &index)
{
    const RawId channel = m_model->columnAt(index);
    if (m_what != MatrixOf::Channels || !m_tree || !m_writable || !m_model->cellAt(index) || channel.isNull())
        return;
    Q_EMIT changeRequested(toggleChannel(*m_tree, m_derived(), m_model->nodeAt(index), ChannelId(channel)),
                           VerbId::Edit);
    fill();
}

void MatrixPage::copy() const
{
    CellBlock block;
    std::vector<QString> heads{QString()};
    for (int column = 0; column < m_model->columnCount(); ++column)
        heads.push_back(guarded(m_model->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString()));
    block.push_back(std::move(heads));
    for (int row = 0; row < m_model->rowCount(); ++row) {
        std::vector<QString> cells{
            guarded(m_model->headerData(row, Qt::Vertical, Qt::DisplayRole).toString())};
        for (int column = 0; column < m_model->columnCount(); ++column)
            cells.push_back(m_model->index(row, column).data().toString());
        block.push_back(std::move(cells));
    }
    QApplication::clipboard()->setText(textOf(block));
}

} // namespace espalier
