// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/dialogs/insert_template_dialog.h"

#include "ui/dialogs/tree_preview.h"
#include "ui/panels/register_editor.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QCompleter>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QStringListModel>
#include <QVBoxLayout>

namespace espalier {
namespace {

QStringList valuesIn(const QString &text)
{
    QStringList values;
    for (const QString &value : text.split(QLatin1Char(','))) {
        if (const QString one = value.simplified(); !one.isEmpty() && !values.contains(one))
            values.append(one);
    }
    return values;
}

template <class Record>
QStringList namesOf(const Tree &tree)
{
    QStringList names;
    for (const Record *record : choicesOf<Record>(tree))
        names.append(nameOfRecord(*record));
    return names;
}

/// What a placeholder may become, by what it is called: the names of a register or the values of a dimension;
/// else all channels and values of dimensions.
QStringList choicesFor(const QString &placeholder, const Tree &tree)
{
    const auto is = [&placeholder](const QString &name) {
        return placeholder.compare(name, Qt::CaseInsensitive) == 0;
    };
    QStringList values;
    for (const Dimension *dimension : choicesOf<Dimension>(tree)) {
        if (is(dimension->name))
            return dimension->values;
        values += dimension->values;
    }
    if (is(InsertTemplateDialog::tr("channel")))
        return namesOf<Channel>(tree);
    if (is(InsertTemplateDialog::tr("campaign")))
        return namesOf<Campaign>(tree);
    if (is(InsertTemplateDialog::tr("owner")) || is(InsertTemplateDialog::tr("person")))
        return namesOf<Person>(tree);
    if (is(InsertTemplateDialog::tr("source")))
        return namesOf<Source>(tree);
    return namesOf<Channel>(tree) + values;
}

/// Completes the value behind the last comma.
void completeValues(QLineEdit *line, const QStringList &choices)
{
    auto *completer = new QCompleter(choices, line);
    completer->setWidget(line);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    completer->setFilterMode(Qt::MatchContains);
    QObject::connect(line, &QLineEdit::textEdited, completer, [completer](const QString &text) {
        const QString last = text.section(QLatin1Char(','), -1).trimmed();
        completer->setCompletionPrefix(last);
        if (!last.isEmpty() && completer->completionCount() > 0 && completer->currentCompletion() != last)
            completer->complete();
        else
            completer->popup()->hide();
    });
    QObject::connect(
        completer, qOverload<const QString &>(&QCompleter::activated), line, [line](const QString &value) {
            const qsizetype comma = line->text().lastIndexOf(QLatin1Char(','));
            const QString before = comma < 0 ? QString() : line->text().left(comma) + QStringLiteral(", ");
            line->setText(before + value);
        });
}

} // namespace

InsertTemplateDialog::InsertTemplateDialog(const Tree &tree, const NodeId &parent,
                                           const Id<BranchTemplate> &first, QWidget *window)
    : QDialog(window), m_tree(tree), m_parent(parent), m_which(new QComboBox), m_description(new QLabel),
      m_form(new QFormLayout), m_note(new QLabel), m_preview(new TreePreview)
{
    setWindowTitle(tr("Insert template"));
    m_which->setAccessibleName(tr("Template"));
    for (const BranchTemplate *record : choicesOf<BranchTemplate>(tree)) {
        m_ids.push_back(record->id);
        m_which->addItem(record->name);
        if (record->id == first)
            m_which->setCurrentIndex(m_which->count() - 1);
    }
    for (QLabel *label : {m_description, m_note}) {
        label->setObjectName(QStringLiteral("quiet"));
        label->setWordWrap(true);
        label->setTextFormat(Qt::PlainText);
    }
    m_form->setRowWrapPolicy(QFormLayout::WrapAllRows);
    m_form->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    auto *left = new QVBoxLayout;
    left->addWidget(m_which);
    left->addWidget(m_description);
    left->addSpacing(6);
    left->addLayout(m_form);
    left->addWidget(m_note);
    left->addStretch();
    auto *halves = new QHBoxLayout;
    halves->setSpacing(16);
    halves->addLayout(left, 1);
    halves->addWidget(m_preview, 1);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    m_insert = buttons->addButton(tr("Insert"), QDialogButtonBox::AcceptRole);
    m_insert->setDefault(true);
    auto *column = new QVBoxLayout(this);
    column->addLayout(halves, 1);
    column->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_which, &QComboBox::currentIndexChanged, this, &InsertTemplateDialog::ask);
    resize(800, 460);
    ask();
}

Id<BranchTemplate> InsertTemplateDialog::chosen() const
{
    const int row = m_which->currentIndex();
    return row < 0 ? Id<BranchTemplate>() : m_ids[static_cast<std::size_t>(row)];
}

void InsertTemplateDialog::ask()
{
    while (m_form->rowCount() > 0)
        m_form->removeRow(0);
    m_lines.clear();
    m_placeholders.clear();
    const BranchTemplate *record = m_tree.find(chosen());
    m_description->setText(record ? record->description : QString());
    m_description->setVisible(!m_description->text().isEmpty());
    if (record && record->tree.value)
        m_placeholders = edit::placeholdersIn(*record->tree.value);
    for (const QString &placeholder : std::as_const(m_placeholders)) {
        auto *line = new QLineEdit;
        line->setAccessibleName(placeholder);
        line->setPlaceholderText(tr("One, or several with commas"));
        completeValues(line, choicesFor(placeholder, m_tree));
        connect(line, &QLineEdit::textChanged, this, &InsertTemplateDialog::showBranches);
        m_form->addRow(tr("{%1} becomes").arg(placeholder), line);
        m_lines.push_back(line);
    }
    if (!m_lines.empty())
        m_lines.front()->setFocus(Qt::OtherFocusReason);
    showBranches();
}

Result<std::vector<edit::Substitution>> InsertTemplateDialog::answers() const
{
    std::vector<QStringList> values;
    for (const QLineEdit *line : m_lines)
        values.push_back(valuesIn(line->text()));
    return edit::combined(m_placeholders, values);
}

Result<Change> InsertTemplateDialog::change(Context &context) const
{
    const auto substitutions = answers();
    if (!substitutions)
        return tl::unexpected(substitutions.error());
    return edit::insertBranchTemplate(m_tree, chosen(), {m_parent, {}}, *substitutions, context);
}

void InsertTemplateDialog::showBranches()
{
    // Only what the branches will stand under, so that a large tree costs nothing here.
    Change beginning;
    for (const Tier &tier : m_tree.tiers())
        appendNew(beginning, tier);
    if (const Node *parent = m_tree.find(m_parent)) {
        Node alone = *parent;
        alone.lifecycle = Lifecycle::Draft;
        appendNew(beginning, std::move(alone));
    }
    if (const BranchTemplate *record = m_tree.find(chosen()))
        appendNew(beginning, *record);
    Tree preview;
    Result<void> done = preview.apply(beginning);
    CountedIds ids(1);
    Context context{ids, {}, {}};
    const auto substitutions = answers();
    if (done && !substitutions) {
        done = tl::unexpected(substitutions.error());
    } else if (done) {
        const auto inserted =
            edit::insertBranchTemplate(preview, chosen(), {m_parent, {}}, *substitutions, context);
        done = inserted ? preview.apply(*inserted) : tl::unexpected(inserted.error());
    }
    m_insert->setEnabled(done.has_value());
    if (!done) {
        m_note->setText(done.error().what);
        return;
    }
    m_note->setText(substitutions->size() == 1 ? tr("1 branch will be inserted.")
                                               : tr("%n branches will be inserted.", nullptr,
                                                    static_cast<int>(substitutions->size())));
    m_preview->setTree(std::move(preview));
}

} // namespace espalier
