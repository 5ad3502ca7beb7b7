// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/window/typed_titles.h"

#include "core/edit/record.h"
#include "core/edit/typed.h"
#include "core/exchange/typed_text.h"
#include "ui/entry/token_aid.h"

namespace espalier {

TypedTitles::TypedTitles(Editing &editing, QObject *parent) : QObject(parent), m_editing(editing) {}

TitleAid TypedTitles::aid() const
{
    TitleAid aid;
    aid.typed = [](const QString &text) { return typedFrom(text, QLocale()); };
    aid.attach = [&editing = m_editing](QPlainTextEdit &editor) {
        new TokenAid(editor, [&editing]() -> const Tree & { return editing.tree(); });
    };
    return aid;
}

void TypedTitles::take(const NodeId &node, const QString &text, TitleEdit why)
{
    const TypedText read = readTyped(text, QLocale());
    const MergeKey key = "title " + node.text();
    if (why == TitleEdit::Typing || read.tokens.empty()) {
        m_editing.perform(edit::setField(m_editing.tree(), node, &Node::title, read.line.title), VerbId::Edit,
                          {}, key);
    } else {
        Context context = m_editing.context();
        const auto typed = edit::applyTyped(m_editing.tree(), node, read.line, context);
        m_editing.perform(typed.map([](const edit::Typed &done) { return done.change; }), VerbId::Edit, {},
                          key);
        if (typed && !typed->notes.empty())
            Q_EMIT said(typed->notes.front().text);
    }
    if (why != TitleEdit::Typing)
        m_editing.document().endMerge();
}

} // namespace espalier
