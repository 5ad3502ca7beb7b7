// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/dialogs/save_template_dialog.h"

#include "core/model/queries.h"
#include "ui/dialogs/tree_preview.h"
#include "ui/panels/chips.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QHash>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

namespace espalier {
namespace {

constexpr qsizetype wordsOffered = 20;

/// The words of the titles of a branch, those in most titles first.
QStringList wordsIn(const Tree &tree, const NodeId &node)
{
    QHash<QString, int> counts;
    for (const Slot slot : branchOf(tree, tree.nodes().slotOf(node))) {
        QStringList words = tree.nodes().at(slot)->title.split(QLatin1Char(' '), Qt::SkipEmptyParts);
        words.removeDuplicates();
        for (const QString &word : std::as_const(words)) {
            if (word.front().isLetter())
                ++counts[word];
        }
    }
    QStringList words = counts.keys();
    std::ranges::sort(words, [&counts](const QString &a, const QString &b) {
        return counts[a] != counts[b] ? counts[a] > counts[b] : a < b;
    });
    return words.mid(0, wordsOffered);
}

QLabel *asking(const QString &text, QWidget *answer)
{
    auto *label = new QLabel(text);
    label->setObjectName(QStringLiteral("fieldLabel"));
    label->setWordWrap(true);
    label->setBuddy(answer);
    return label;
}

} // namespace

SaveTemplateDialog::SaveTemplateDialog(const Tree &tree, const NodeId &node, QWidget *parent)
    : QDialog(parent), m_tree(tree), m_node(node), m_name(new QLineEdit), m_description(new QLineEdit),
      m_word(new QComboBox), m_placeholder(new QComboBox), m_chips(new QWidget), m_asked(new QLabel),
      m_preview(new TreePreview)
{
    setWindowTitle(tr("Save branch as template"));
    m_name->setAccessibleName(tr("Name of the template"));
    m_name->setText(tree.find(node)->title);
    m_name->selectAll();
    m_description->setAccessibleName(tr("What it is for"));
    m_description->setPlaceholderText(tr("What it is for, in a sentence"));
    m_word->setEditable(true);
    m_word->setAccessibleName(tr("A word of the branch"));
    m_word->addItems(wordsIn(tree, node));
    m_word->setCurrentIndex(-1);
    m_word->lineEdit()->setAccessibleName(m_word->accessibleName());
    m_word->lineEdit()->setPlaceholderText(tr("Email"));
    m_placeholder->setEditable(true);
    m_placeholder->setAccessibleName(tr("The placeholder it becomes"));
    m_placeholder->lineEdit()->setAccessibleName(m_placeholder->accessibleName());
    m_placeholder->addItems({tr("channel"), tr("market"), tr("product"), tr("segment"), tr("campaign")});
    m_flow = new FlowLayout(m_chips);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    m_chips->setSizePolicy(policy);
    m_asked->setObjectName(QStringLiteral("quiet"));
    m_asked->setWordWrap(true);
    m_asked->setTextFormat(Qt::PlainText);
    auto *turn = new QPushButton(tr("Make it a placeholder"));
    turn->setAutoDefault(false);

    auto *words = new QHBoxLayout;
    words->addWidget(m_word, 3);
    words->addWidget(new QLabel(QStringLiteral("→")));
    words->addWidget(m_placeholder, 2);
    auto *left = new QVBoxLayout;
    left->setSpacing(5);
    left->addWidget(asking(tr("Name"), m_name));
    left->addWidget(m_name);
    left->addWidget(asking(tr("Description"), m_description));
    left->addWidget(m_description);
    left->addSpacing(8);
    left->addWidget(asking(tr("Which words change from one branch to the next?"), m_word));
    left->addLayout(words);
    left->addWidget(turn, 0, Qt::AlignLeft);
    left->addWidget(m_chips);
    left->addWidget(m_asked);
    left->addStretch();
    auto *halves = new QHBoxLayout;
    halves->setSpacing(16);
    halves->addLayout(left, 1);
    halves->addWidget(m_preview, 1);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    QPushButton *save = buttons->addButton(tr("Save template"), QDialogButtonBox::AcceptRole);
    save->setDefault(true);
    auto *column = new QVBoxLayout(this);
    column->addLayout(halves, 1);
    column->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(turn, &QPushButton::clicked, this, &SaveTemplateDialog::addWord);
    connect(m_name, &QLineEdit::textChanged, save,
            [save](const QString &name) { save->setEnabled(!name.trimmed().isEmpty()); });
    resize(800, 460);
    showTemplate();
}

Result<Change> SaveTemplateDialog::change(Context &context) const
{
    return edit::saveBranchTemplate(m_tree, m_node, m_name->text(), m_description->text(), m_words, context);
}

void SaveTemplateDialog::addWord()
{
    const QString word = m_word->currentText().simplified();
    const QString placeholder = m_placeholder->currentText().simplified();
    if (word.isEmpty() || placeholder.isEmpty()) {
        m_word->setFocus(Qt::OtherFocusReason);
        return;
    }
    m_words.push_back({word, placeholder});
    m_word->setCurrentIndex(-1);
    m_word->clearEditText();
    m_word->setFocus(Qt::OtherFocusReason);
    showWords();
}

void SaveTemplateDialog::showWords()
{
    while (QLayoutItem *item = m_flow->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater(); // it may be the one that was clicked
        delete item;
    }
    for (std::size_t i = 0; i < m_words.size(); ++i) {
        auto *chip = new QToolButton(m_chips);
        chip->setObjectName(QStringLiteral("condition"));
        chip->setText(QStringLiteral("%1 → {%2}  ×").arg(m_words[i].word, m_words[i].placeholder));
        chip->setAccessibleName(tr("Let %1 be a word again").arg(m_words[i].word));
        chip->setToolTip(tr("Take back"));
        connect(chip, &QToolButton::clicked, this, [this, i] {
            m_words.erase(m_words.begin() + static_cast<std::ptrdiff_t>(i));
            showWords();
        });
        m_flow->addWidget(chip);
        chip->show();
    }
    m_chips->updateGeometry();
    showTemplate();
}

void SaveTemplateDialog::showTemplate()
{
    CountedIds ids(1);
    Context context{ids, {}, {}};
    const Result<Change> saved =
        edit::saveBranchTemplate(m_tree, m_node, QStringLiteral("-"), {}, m_words, context);
    if (!saved) {
        m_asked->setText(saved.error().what);
        return;
    }
    const BranchTemplate &record = *saved->branchTemplates.front().after;
    QStringList braces;
    for (const QString &name : record.placeholders)
        braces.append(QLatin1Char('{') + name + QLatin1Char('}'));
    m_asked->setText(braces.isEmpty()
                         ? tr("It has no placeholders: every insertion is the same branch.")
                         : tr("Each insertion asks for %1.").arg(braces.join(QStringLiteral(", "))));
    m_preview->setTree(Tree(*record.tree.value));
}

} // namespace espalier
