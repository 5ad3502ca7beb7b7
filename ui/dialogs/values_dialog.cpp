// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/dialogs/values_dialog.h"

#include "ui/panels/register_editor.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFileInfo>
#include <QFormLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace espalier {

ValuesDialog::ValuesDialog(const Tree &tree, const Derived &derived, QByteArray bytes, const QString &path,
                           const Context &context, QWidget *parent)
    : QDialog(parent), m_tree(tree), m_derived(derived), m_bytes(std::move(bytes)), m_path(path),
      m_shape(new QComboBox), m_decimal(new QComboBox), m_source(new QComboBox)
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
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    auto *take = new QPushButton;
    buttons->addButton(take, QDialogButtonBox::AcceptRole);
    take->setDefault(true);
    m_preview = new ValuesPreview(tree, context, take);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *column = new QVBoxLayout(this);
    column->addWidget(heading);
    column->addLayout(form);
    column->addWidget(m_preview, 1);
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
    if (!values) {
        m_preview->setRefused(values.error().text());
        return;
    }
    KeptImport kept{options.source, values->mapping};
    kept.import.address = m_path;
    // A query that a source keeps outlives a file that stood in for it once.
    if (!options.saved.query.isEmpty())
        kept.source = {};
    m_preview->setValues(*values, kept);
}

} // namespace espalier
