// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/window/start_page.h"

#include "ui/panels/elided_label.h"
#include "ui/style/icons.h"

#include <QDir>
#include <QFileInfo>
#include <QGridLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

namespace espalier {
namespace {

constexpr int pageWidth = 760;

/// A large button: a drawing, a name, a sentence.
class Door final : public QPushButton
{
public:
    Door(const QString &iconName, const QString &name, const QString &sentence, QWidget *parent)
        : QPushButton(parent)
    {
        setObjectName(QStringLiteral("door"));
        setAccessibleName(name);
        setAccessibleDescription(sentence);
        setCursor(Qt::PointingHandCursor);
        setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
        auto *picture = new QLabel(this);
        picture->setPixmap(espalier::icon(iconName).pixmap(QSize(24, 24), devicePixelRatioF()));
        auto *title = new QLabel(name, this);
        title->setObjectName(QStringLiteral("subheading"));
        auto *text = new QLabel(sentence, this);
        text->setObjectName(QStringLiteral("quiet"));
        text->setWordWrap(true);
        for (QLabel *label : {picture, title, text})
            label->setAttribute(Qt::WA_TransparentForMouseEvents);
        auto *row = new QHBoxLayout(this);
        row->setContentsMargins(18, 16, 18, 16);
        row->setSpacing(14);
        auto *words = new QVBoxLayout;
        words->setSpacing(3);
        words->addWidget(title);
        words->addWidget(text, 1, Qt::AlignTop);
        row->addWidget(picture, 0, Qt::AlignTop);
        row->addLayout(words, 1);
    }

    [[nodiscard]] QSize sizeHint() const override { return {340, heightForWidth(340)}; }
    [[nodiscard]] QSize minimumSizeHint() const override { return {240, 88}; }
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override
    {
        return layout()->totalHeightForWidth(width);
    }

protected:
    void keyPressEvent(QKeyEvent *event) override
    {
        if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
            click();
        else
            QPushButton::keyPressEvent(event);
    }
};

} // namespace

StartPage::StartPage(QWidget *parent)
    : QScrollArea(parent), m_back(new QPushButton), m_recent(new QWidget),
      m_recentRows(new QVBoxLayout(m_recent))
{
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    auto *page = new QWidget;
    page->setObjectName(QStringLiteral("startPage"));
    auto *middle = new QWidget(page);
    middle->setMaximumWidth(pageWidth);
    auto *outer = new QHBoxLayout(page);
    outer->setContentsMargins(24, 24, 24, 24);
    outer->addStretch(1);
    outer->addWidget(middle, 20);
    outer->addStretch(1);

    auto *heading = new QLabel(tr("Design your KPI tree"), middle);
    heading->setObjectName(QStringLiteral("heading"));
    auto *lead = new QLabel(
        tr("From the goals of the business, through marketing objectives, to the metrics that move them."),
        middle);
    lead->setObjectName(QStringLiteral("quiet"));
    lead->setWordWrap(true);
    auto *doors = new QGridLayout;
    doors->setSpacing(12);
    auto *fromTemplate =
        new Door(QStringLiteral("template"), tr("Start from a template"),
                 tr("A finished tree for your kind of business; three questions make it yours."), middle);
    auto *exercise = new Door(QStringLiteral("exercise"), tr("Alignment exercise"),
                              tr("From one campaign to an objective and three KPIs that prove it."), middle);
    auto *paste =
        new Door(QStringLiteral("paste"), tr("Paste or open a list"),
                 tr("The KPI list you already have becomes a tree: text, Markdown, CSV, JSON."), middle);
    auto *example =
        new Door(QStringLiteral("example"), tr("Look around an example"),
                 tr("A year of a mid-market growth tree, with values, owners and thresholds."), middle);
    doors->addWidget(fromTemplate, 0, 0);
    doors->addWidget(exercise, 0, 1);
    doors->addWidget(paste, 1, 0);
    doors->addWidget(example, 1, 1);
    setFocusProxy(fromTemplate);
    connect(fromTemplate, &QPushButton::clicked, this, &StartPage::templateWanted);
    connect(exercise, &QPushButton::clicked, this, &StartPage::exerciseWanted);
    connect(paste, &QPushButton::clicked, this, &StartPage::pasteWanted);
    connect(example, &QPushButton::clicked, this, &StartPage::exampleWanted);
    m_recentRows->setContentsMargins(0, 0, 0, 0);
    m_recentRows->setSpacing(1);

    auto *column = new QVBoxLayout(middle);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(6);
    m_back->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    m_back->hide();
    connect(m_back, &QPushButton::clicked, this, &StartPage::backWanted);
    column->addWidget(m_back);
    column->addStretch(1);
    column->addWidget(heading);
    column->addWidget(lead);
    column->addSpacing(14);
    column->addLayout(doors);
    column->addSpacing(18);
    column->addWidget(m_recent);
    column->addStretch(2);
    setWidget(page);
}

void StartPage::setOpenTree(const QString &name)
{
    m_back->setText(tr("Back to “%1”").arg(name));
    m_back->setToolTip(tr("Back to the tree that is open  (Esc)"));
    m_back->setVisible(!name.isEmpty());
}

void StartPage::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && !m_back->isHidden())
        Q_EMIT backWanted();
    else
        QScrollArea::keyPressEvent(event);
}

void StartPage::setRecentFiles(const QStringList &paths)
{
    for (QWidget *row : m_recent->findChildren<QWidget *>(QString(), Qt::FindDirectChildrenOnly)) {
        m_recentRows->removeWidget(row);
        row->hide();
        row->deleteLater();
    }
    m_recent->setVisible(!paths.isEmpty());
    auto *title = new QLabel(tr("Opened lately"), m_recent);
    title->setObjectName(QStringLiteral("panelTitle"));
    m_recentRows->addWidget(title);
    for (const QString &path : paths) {
        const QFileInfo file(path);
        auto *row = new QToolButton(m_recent);
        row->setIcon(icon(QStringLiteral("recent")));
        row->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        QString folder = file.path();
        if (folder.startsWith(QDir::homePath()))
            folder.replace(0, QDir::homePath().size(), QLatin1Char('~'));
        const QString text = QStringLiteral("%1   %2").arg(file.fileName(), QDir::toNativeSeparators(folder));
        row->setText(fontMetrics().elidedText(text, Qt::ElideMiddle, pageWidth - 60));
        row->setToolTip(QDir::toNativeSeparators(path));
        row->setAccessibleName(tr("Open %1").arg(file.fileName()));
        row->setEnabled(file.exists());
        connect(row, &QToolButton::clicked, this, [this, path] { Q_EMIT fileChosen(path); });
        m_recentRows->addWidget(row, 0, Qt::AlignLeft);
    }
}

} // namespace espalier
