// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/dialogs/values_dialog.h"

#include "core/edit/record.h"
#include "core/edit/record_values.h"
#include "core/edit/steps.h"
#include "core/model/amount_text.h"
#include "ui/dialogs/import_dialog.h"
#include "ui/panels/period_editor.h"
#include "ui/panels/register_editor.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFileInfo>
#include <QFormLayout>
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
    auto added = recorded.change.observations.begin();
    for (std::size_t i = 0; i < read.values.size(); ++i) {
        if (recorded.outcomes[i] == edit::Recorded::Same)
            continue;
        const Observation &after = *(added++)->after;
        const Observation *before = tree.find(after.replaces);
        if (recorded.outcomes[i] != edit::Recorded::Correction || !before)
            continue;
        const Node &node = *tree.find(after.node);
        AmountStyle style = amountStyleOf(tree, node);
        style.locale = QLocale();
        notes.add(read.values[i].line,
                  ValuesDialog::tr("%1, %2: %3 becomes %4")
                      .arg(node.title, periodText(QLocale(), after.period), amountText(before->value, style),
                           amountText(after.value, style)));
    }
    return notes;
}

} // namespace

ValuesDialog::ValuesDialog(const Tree &tree, const Derived &derived, QByteArray bytes, const QString &path,
                           const Context &context, QWidget *parent)
    : QDialog(parent), m_tree(tree), m_derived(derived), m_bytes(std::move(bytes)), m_path(path),
      m_context(context), m_shape(new QComboBox), m_decimal(new QComboBox), m_source(new QComboBox),
      m_summary(new QLabel), m_list(new QTreeWidget), m_take(new QPushButton)
{
    setWindowTitle(tr("Values from a file"));
    auto *heading = new QLabel(QFileInfo(path).fileName());
    heading->setObjectName(QStringLiteral("subheading"));
    heading->setTextFormat(Qt::PlainText);
    m_shape->addItem(tr("As it looks"));
    m_shape->addItem(tr("A row a value"), static_cast<int>(ValuesShape::Long));
    m_shape->addItem(tr("A row a metric, a column a date"), static_cast<int>(ValuesShape::Dates));
    m_shape->addItem(tr("A row a date, a column a metric"), static_cast<int>(ValuesShape::Metrics));
    m_decimal->addItem(tr("As the file shows"));
    m_decimal->addItem(tr("1.234 is a thousand"), true);
    m_decimal->addItem(tr("1,234 is a thousand"), false);
    m_source->addItem(tr("None"), QByteArray());
    for (const Source *source : choicesOf<Source>(tree))
        m_source->addItem(source->name, source->id.text());
    m_source->setToolTip(tr("It keeps how the columns were read, for the next time"));
    auto *form = new QFormLayout;
    form->addRow(tr("Shape"), m_shape);
    form->addRow(tr("Numbers"), m_decimal);
    form->addRow(tr("Data source"), m_source);
    m_summary->setTextFormat(Qt::PlainText);
    m_summary->setWordWrap(true);
    m_list->setColumnCount(2);
    m_list->setHeaderHidden(true);
    m_list->setWordWrap(true);
    m_list->setAccessibleName(tr("What would become of the values"));
    m_list->header()->setSectionResizeMode(0, QHeaderView::ResizeToContents);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    buttons->addButton(m_take, QDialogButtonBox::AcceptRole);
    m_take->setDefault(true);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *column = new QVBoxLayout(this);
    column->addWidget(heading);
    column->addLayout(form);
    column->addWidget(m_summary);
    column->addWidget(m_list, 1);
    column->addWidget(buttons);
    for (QComboBox *box : {m_shape, m_decimal, m_source})
        connect(box, &QComboBox::activated, this, &ValuesDialog::read);
    resize(640, 520);
    chooseSource();
    read();
}

// The one whose values came from this file before.
void ValuesDialog::chooseSource()
{
    for (const Source &source : m_tree.all<Source>()) {
        if (source.savedImport.address == m_path)
            m_source->setCurrentIndex(std::max(m_source->findData(source.id.text()), 0));
    }
}

void ValuesDialog::read()
{
    m_list->clear();
    m_change = {};
    m_taken = 0;
    ValuesOptions options;
    if (m_shape->currentIndex() > 0)
        options.shape = static_cast<ValuesShape>(m_shape->currentData().toInt());
    if (m_decimal->currentIndex() > 0)
        options.decimalComma = m_decimal->currentData().toBool();
    if (const auto raw = RawId::fromText(m_source->currentData().toByteArray()))
        options.source = SourceId(*raw);
    if (const Source *source = m_tree.find(options.source))
        options.saved = source->savedImport;
    options.cadenceOf = [this](const NodeId &node) {
        return m_derived.cadenceOf(m_tree, m_tree.nodes().slotOf(node));
    };
    const Result<ReadValues> values = readValues(m_tree, m_bytes, options);
    if (values)
        showRead(*values);
    else
        showRefused(values.error().text());
    m_take->setText(m_taken > 0 ? tr("Take %n value(s)", nullptr, m_taken) : tr("Nothing to take"));
    m_take->setEnabled(m_taken > 0);
}

void ValuesDialog::showRefused(const QString &sentence)
{
    m_summary->setText(sentence);
}

void ValuesDialog::showRead(const ReadValues &values)
{
    std::vector<Observation> observations;
    observations.reserve(values.values.size());
    for (const ReadValue &value : values.values)
        observations.push_back(value.observation);
    const Result<edit::RecordedValues> recorded = edit::recordValues(m_tree, observations, m_context);
    if (!recorded) {
        showRefused(recorded.error().text());
        return;
    }
    const auto count = [&](edit::Recorded outcome) {
        return static_cast<int>(std::ranges::count(recorded->outcomes, outcome));
    };
    const int fresh = count(edit::Recorded::New);
    const int corrected = count(edit::Recorded::Correction);
    edit::Steps steps(m_tree);
    Result<void> done = steps.take(recorded->change);
    if (const auto raw = RawId::fromText(m_source->currentData().toByteArray()); done && raw) {
        SavedImport mapping = values.mapping;
        mapping.address = m_path;
        done = steps.take(edit::setField(m_tree, SourceId(*raw), &Source::savedImport, mapping));
    }
    if (!done) {
        showRefused(done.error().text());
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
}

} // namespace espalier
