// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/dialogs/values_preview.h"

#include "core/edit/record.h"
#include "core/edit/record_values.h"
#include "core/edit/steps.h"
#include "core/model/amount_text.h"
#include "ui/dialogs/import_dialog.h"
#include "ui/panels/period_editor.h"

#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace espalier {
namespace {

/// The values that replace others, with both.
ImportNotes corrections(const Tree &tree, const ReadValues &read, const edit::RecordedValues &recorded)
{
    ImportNotes notes;
    for (const edit::CorrectedValue &one : edit::correctedValues(tree, recorded)) {
        const Node &node = *tree.find(one.after->node);
        AmountStyle style = amountStyleOf(tree, node);
        style.locale = QLocale();
        notes.add(read.values[one.index].line,
                  ValuesPreview::tr("%1, %2: %3 becomes %4")
                      .arg(node.title, periodText(QLocale(), one.after->period),
                           amountText(one.before->value, style), amountText(one.after->value, style)));
    }
    return notes;
}

} // namespace

ValuesPreview::ValuesPreview(const Tree &tree, const Context &context, QPushButton *take)
    : m_tree(tree), m_context(context), m_summary(new QLabel), m_list(new QTreeWidget), m_take(take)
{
    m_summary->setTextFormat(Qt::PlainText);
    m_summary->setWordWrap(true);
    m_summary->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_list->setColumnCount(2);
    m_list->setHeaderHidden(true);
    m_list->setWordWrap(true);
    m_list->setAccessibleName(tr("What would become of the values"));
    m_list->header()->setSectionResizeMode(0, QHeaderView::ResizeToContents);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_summary);
    column->addWidget(m_list, 1);
    updateTake();
}

void ValuesPreview::clear()
{
    setRefused({});
}

void ValuesPreview::setRefused(const QString &sentence)
{
    m_list->clear();
    m_change = {};
    m_taken = 0;
    m_summary->setText(sentence);
    updateTake();
}

void ValuesPreview::updateTake()
{
    m_take->setText(m_taken == 1         ? tr("Take 1 value")
                    : m_taken > 0        ? tr("Take %n values", nullptr, m_taken)
                    : m_change.isEmpty() ? tr("Nothing to take")
                                         : tr("Keep how it was read"));
    m_take->setEnabled(!m_change.isEmpty());
    if (m_take->isEnabled())
        m_take->setDefault(true);
}

void ValuesPreview::setValues(const ReadValues &values, const KeptImport &kept)
{
    clear();
    std::vector<Observation> observations;
    observations.reserve(values.values.size());
    for (const ReadValue &value : values.values)
        observations.push_back(value.observation);
    const Result<edit::RecordedValues> recorded = edit::recordValues(m_tree, observations, m_context);
    if (!recorded) {
        setRefused(recorded.error().text());
        return;
    }
    const auto count = [&](edit::Recorded outcome) {
        return static_cast<int>(std::ranges::count(recorded->outcomes, outcome));
    };
    const int fresh = count(edit::Recorded::New);
    const int corrected = count(edit::Recorded::Correction);
    edit::Steps steps(m_tree);
    Result<void> done = steps.take(recorded->change);
    if (done && !kept.source.isNull())
        done = steps.take(edit::setField(m_tree, kept.source, &Source::savedImport, kept.import));
    if (!done) {
        setRefused(done.error().text());
        return;
    }
    m_change = steps.composed();
    m_taken = fresh + corrected;
    m_summary->setText(tr("New: %1 · corrected: %2 · the same as before: %3")
                           .arg(fresh)
                           .arg(corrected)
                           .arg(count(edit::Recorded::Same)));
    addNotes(m_list, tr("Unknown metrics"), values.unknown);
    addNotes(m_list, tr("A second value for one period"), values.repeated);
    addNotes(m_list, tr("Cannot be read"), values.unreadable);
    addNotes(m_list, tr("Corrected"), corrections(m_tree, values, *recorded));
    addNotes(m_list, tr("Guessed"), values.guessed);
    updateTake();
}

} // namespace espalier
