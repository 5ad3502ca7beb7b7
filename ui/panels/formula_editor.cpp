// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/panels/formula_editor.h"

#include "core/rules/formula_values.h"

#include <QAbstractItemView>
#include <QHBoxLayout>
#include <QScrollBar>

namespace espalier {
namespace {

constexpr int mostShown = 8; ///< names in the popup at once

/// Where the name begins that somebody types before the cursor, behind its bracket; −1 where none is open.
qsizetype openName(const QString &before)
{
    const qsizetype open = before.lastIndexOf(u'[');
    return open < 0 || before.indexOf(u']', open) >= 0 ? -1 : open + 1;
}

} // namespace

FormulaEditor::FormulaEditor(const EditorContext &context, QWidget *parent)
    : EditorOf(parent), m_context(context), m_text(new ParagraphEditor(this)),
      m_completer(new QCompleter(this)), m_choices(new QStringListModel(this))
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_text);
    setFocusProxy(m_text);
    m_text->setHint(tr("[Metric] / [Another metric]"));
    m_text->setToolTip(tr("Type [ to choose a node. + − * / ^, min, max, sum, avg, abs, sqrt, round."));
    m_completer->setModel(m_choices);
    m_completer->setWidget(m_text->text());
    m_completer->setCaseSensitivity(Qt::CaseInsensitive);
    m_completer->setFilterMode(Qt::MatchContains);
    m_completer->setMaxVisibleItems(mostShown);
    m_completer->popup()->setAccessibleName(tr("Nodes to reckon with"));
    m_text->text()->setCompleter(m_completer);
    connect(m_completer, qOverload<const QString &>(&QCompleter::activated), this, &FormulaEditor::take);
    connect(m_text, &ValueEditor::edited, this, [this] {
        read();
        offer();
        Q_EMIT edited();
    });
    connect(m_text, &ValueEditor::finished, this, &ValueEditor::finished);
}

void FormulaEditor::setValue(const QString &value)
{
    m_names.reset(); // the tree may have other titles by now
    m_stored = value;
    m_problem.clear();
    m_reading.clear();
    m_text->setValue(value.contains(u'{') ? formulaToShow(names(), value) : value);
}

void FormulaEditor::setMixed()
{
    m_problem.clear();
    m_reading.clear();
    m_text->setMixed();
}

const NodeNames &FormulaEditor::names()
{
    if (!m_names) {
        m_names.emplace(*m_context.tree);
        m_choices->setStringList({});
    }
    return *m_names;
}

void FormulaEditor::read()
{
    const Result<QString> stored = formulaToStore(names(), m_text->value());
    m_problem.clear();
    if (!stored)
        m_problem = stored.error().column > 0
                        ? tr("At character %1: %2").arg(stored.error().column).arg(stored.error().what)
                        : stored.error().what;
    m_reading.clear();
    if (!stored)
        return;
    m_stored = *stored;
    if (const Node *shown = m_context.tree->find(m_context.node); shown && !m_stored.isEmpty()) {
        Node node = *shown;
        node.formula = m_stored;
        if (const Result<void> fits = checkFormula(*m_context.tree, node); !fits)
            m_reading = fits.error().what;
    }
}

void FormulaEditor::offer()
{
    const GrowingText *text = m_text->text();
    const QString before = text->toPlainText().left(text->textCursor().position());
    const qsizetype begin = openName(before);
    if (begin < 0) {
        m_completer->popup()->hide();
        return;
    }
    if (m_choices->rowCount() == 0) {
        QStringList choices;
        for (const Node &node : m_context.tree->nodes()) {
            if (const QString name = names().nameOf(node.id); !name.isEmpty() && node.id != m_context.node)
                choices.append(name);
        }
        choices.sort(Qt::CaseInsensitive);
        m_choices->setStringList(choices);
    }
    m_completer->setCompletionPrefix(before.sliced(begin));
    QAbstractItemView *popup = m_completer->popup();
    if (m_completer->completionCount() == 0) {
        popup->hide();
        return;
    }
    popup->setCurrentIndex(m_completer->completionModel()->index(0, 0));
    QRect under = text->cursorRect().translated(text->viewport()->pos());
    under.setLeft(0);
    under.setWidth(text->width());
    m_completer->complete(under);
}

void FormulaEditor::take(const QString &name)
{
    QTextCursor cursor = m_text->text()->textCursor();
    const qsizetype begin = openName(m_text->text()->toPlainText().left(cursor.position()));
    if (begin < 0)
        return;
    const int end = cursor.position();
    cursor.setPosition(static_cast<int>(begin));
    cursor.setPosition(end, QTextCursor::KeepAnchor);
    QString written = name;
    cursor.insertText(written.replace(u']', QStringLiteral("]]")) + QStringLiteral("] "));
    m_text->text()->setTextCursor(cursor);
}

} // namespace espalier
