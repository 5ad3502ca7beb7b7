// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/panels/key_list_editor.h"

#include <array>
#include <string_view>

namespace espalier {
namespace {

struct Choice
{
    QString key;
    const char *label;
};

/// What can be asked of a node: everything but bookkeeping.
const std::vector<Choice> &nodeFields()
{
    static const std::vector<Choice> choices = [] {
        std::vector<Choice> all;
        forEachField<Node>([&all](const auto &row) {
            if (!row.is(Identity) && std::string_view(row.key) != "rank")
                all.push_back({QString::fromLatin1(row.key), row.label});
        });
        return all;
    }();
    return choices;
}

QString labelOf(const QString &key)
{
    const auto at = std::ranges::find(nodeFields(), key, &Choice::key);
    return at == nodeFields().end() ? key : fieldLabel(at->label);
}

} // namespace

bool holdsFieldKeys(const char *key)
{
    static constexpr std::array<std::string_view, 3> keys{"requiredInDraft", "requiredAtSignOff", "ownerMay"};
    return std::ranges::find(keys, std::string_view(key)) != keys.end();
}

KeyListEditor::KeyListEditor(QWidget *parent) : EditorOf(parent), m_chips(new Chips(this))
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_chips);
    connect(m_chips, &Chips::removed, this, [this](qsizetype index) {
        m_value.removeAt(index);
        tell();
    });
    connect(m_chips, &Chips::added, this, [this](const QString &text) {
        for (const Choice &choice : nodeFields()) {
            if (fieldLabel(choice.label).compare(text, Qt::CaseInsensitive) == 0 &&
                !m_value.contains(choice.key)) {
                m_value.append(choice.key);
                tell();
                return;
            }
        }
    });
}

void KeyListEditor::setValue(const QStringList &value)
{
    m_value = value;
    QStringList texts;
    QStringList choices;
    for (const QString &key : value)
        texts.append(labelOf(key));
    for (const Choice &choice : nodeFields()) {
        if (!value.contains(choice.key))
            choices.append(fieldLabel(choice.label));
    }
    m_chips->setTexts(texts);
    m_chips->setChoices(choices);
    m_chips->setPlaceholder(tr("Add a field…"));
}

void KeyListEditor::setMixed()
{
    setValue({});
    m_chips->setPlaceholder(tr("several values"));
}

void KeyListEditor::tell()
{
    setValue(m_value);
    Q_EMIT edited();
    Q_EMIT finished();
}

LinkListEditor::LinkListEditor(const EditorContext &context, QWidget *parent)
    : EditorOf(parent), m_context(context), m_chips(new Chips(this))
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_chips);
    connect(m_chips, &Chips::removed, this, [this](qsizetype index) {
        m_value.erase(m_value.begin() + index);
        tell();
    });
    connect(m_chips, &Chips::added, this, [this](const QString &text) {
        const auto at = std::ranges::find_if(m_choices, [&](const LinkKey &link) {
            return nameOf(link).compare(text, Qt::CaseInsensitive) == 0;
        });
        if (at == m_choices.end())
            return;
        m_value.push_back(*at);
        tell();
    });
}

QString LinkListEditor::nameOf(const LinkKey &link) const
{
    const Node *child = m_context.tree->find(link.child);
    const Node *parent = m_context.tree->find(link.parent);
    return QStringLiteral("%1 → %2").arg(child ? child->title : QString(),
                                         parent ? parent->title : QString());
}

void LinkListEditor::setValue(const std::vector<LinkKey> &value)
{
    m_value = value;
    showValue();
    m_chips->setPlaceholder(tr("Add a link…"));
}

void LinkListEditor::setMixed()
{
    setValue({});
    m_chips->setPlaceholder(tr("several values"));
}

void LinkListEditor::showValue()
{
    QStringList texts;
    for (const LinkKey &link : m_value)
        texts.append(nameOf(link));
    m_choices.clear();
    QStringList choices;
    for (const Link &link : m_context.tree->links()) {
        if (std::ranges::find(m_value, link.key()) == m_value.end()) {
            m_choices.push_back(link.key());
            choices.append(nameOf(link.key()));
        }
    }
    m_chips->setTexts(texts);
    m_chips->setChoices(choices);
}

void LinkListEditor::tell()
{
    showValue();
    Q_EMIT edited();
    Q_EMIT finished();
}

} // namespace espalier
