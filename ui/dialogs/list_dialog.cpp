// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/dialogs/list_dialog.h"

#include "core/edit/new_tree.h"
#include "core/exchange/text_decoding.h"
#include "core/exchange/tree_from_outline.h"
#include "core/storage/limits.h"
#include "ui/dialogs/tree_preview.h"

#include <QDialogButtonBox>
#include <QFile>
#include <QFileDialog>
#include <QFileInfo>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSplitter>
#include <QVBoxLayout>

#include <chrono>

namespace espalier {
namespace {

constexpr std::chrono::milliseconds pauseBeforeReading{250};

}

ListDialog::ListDialog(QWidget *parent)
    : QDialog(parent), m_text(new QPlainTextEdit), m_preview(new TreePreview), m_note(new QLabel)
{
    setWindowTitle(tr("Paste or open a list"));
    auto *lead =
        new QLabel(tr("One metric a line; indent what drives it. Markdown, a table from a spreadsheet, CSV "
                      "and JSON are understood as well."));
    lead->setObjectName(QStringLiteral("quiet"));
    lead->setWordWrap(true);
    m_text->setAccessibleName(tr("The list"));
    m_text->setPlaceholderText(
        tr("Grow revenue 20 %\n    Win more first-time customers\n        Qualified pipeline"));
    m_text->setTabChangesFocus(false);
    m_text->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_note->setObjectName(QStringLiteral("quiet"));
    m_note->setTextFormat(Qt::PlainText);
    m_note->setWordWrap(true);
    auto *halves = new QSplitter;
    halves->addWidget(m_text);
    halves->addWidget(m_preview);
    halves->setSizes({1, 1});
    halves->setObjectName(QStringLiteral("gap"));
    halves->setHandleWidth(12);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    m_take = buttons->addButton(tr("Make the tree"), QDialogButtonBox::AcceptRole);
    m_take->setDefault(true);
    QPushButton *file = buttons->addButton(tr("Open a file…"), QDialogButtonBox::ActionRole);
    auto *column = new QVBoxLayout(this);
    column->addWidget(lead);
    column->addWidget(halves, 1);
    column->addWidget(m_note);
    column->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, [this] {
        read();
        if (m_take->isEnabled())
            accept();
    });
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(file, &QPushButton::clicked, this, &ListDialog::openFile);
    m_pause.setSingleShot(true);
    m_pause.setInterval(pauseBeforeReading);
    connect(&m_pause, &QTimer::timeout, this, &ListDialog::read);
    connect(m_text, &QPlainTextEdit::textChanged, this, [this] { m_pause.start(); });
    resize(820, 520);
    read();
}

const Tree &ListDialog::tree() const
{
    return m_preview->tree();
}

void ListDialog::setText(const QString &text)
{
    m_text->setPlainText(text);
    read();
}

void ListDialog::openFile()
{
    const QString path = QFileDialog::getOpenFileName(this, tr("Open a list"), {},
                                                      tr("Lists and tables (*.md *.txt *.csv *.tsv *.json)"));
    QFile file(path);
    if (path.isEmpty() || !file.open(QIODevice::ReadOnly))
        return;
    const QByteArray bytes = file.read(limits::fileBytes);
    m_name = QFileInfo(path).fileName();
    ImportReport report;
    if (const Result<QString> text = decodeText(bytes, report); text)
        setText(*text);
    else
        m_note->setText(text.error().text());
}

void ListDialog::read()
{
    m_pause.stop();
    m_take->setEnabled(false);
    const QString text = m_text->toPlainText();
    if (text.trimmed().isEmpty()) {
        m_preview->setTree(Tree());
        m_note->setText(tr("The tree appears here as you type or paste."));
        return;
    }
    RandomIds ids;
    ImportOptions options;
    options.tiers = edit::defaultTiers(ids);
    options.title = m_name.isEmpty() ? tr("Pasted list") : QFileInfo(m_name).completeBaseName();
    Result<Imported> imported = importTree(text.toUtf8(), m_name, {}, options);
    if (!imported) {
        m_preview->setTree(Tree());
        m_note->setText(imported.error().text());
        return;
    }
    const ImportReport &report = imported->report;
    QStringList facts{tr("Read as %1").arg(report.format)};
    const int nodes = static_cast<int>(imported->tree.nodes().size());
    facts.append(nodes == 1 ? tr("1 node") : tr("%1 nodes").arg(nodes));
    if (!report.guessed.isEmpty())
        facts.append(tr("%1 guessed").arg(report.guessed.count()));
    if (!report.leftOut.isEmpty())
        facts.append(tr("%1 left out").arg(report.leftOut.count()));
    m_note->setText(facts.join(QStringLiteral(" · ")));
    m_note->setToolTip(report.text());
    m_preview->setTree(std::move(imported->tree));
    m_take->setEnabled(true);
}

} // namespace espalier
