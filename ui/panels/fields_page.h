// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0

// FieldsPage: the first tab of the inspector: title, what the node supports and why, and all its fields in
// groups.
#pragma once

#include "ui/panels/field_commits.h"
#include "ui/panels/field_groups.h"

#include <QScrollArea>

#include <array>

class QToolButton;

namespace espalier {

class FoldingGroup;
class LinkDetails;
class SupportLines;

class FieldsPage final : public QScrollArea
{
    Q_OBJECT

public:
    /// `context` outlives the page; its tree must be set before show().
    explicit FieldsPage(const EditorContext &context, QWidget *parent = nullptr);

    /// Shows these nodes as they are now; what is being typed stays where it means the same.
    void show(const Shown &shown);
    /// Commits what is being typed.
    void flush();
    /// Opens the group of a field and scrolls to it; null when no field has this key.
    FieldBox *showField(std::string_view key, const QByteArray &subject = {});
    /// Puts the cursor into it as well.
    bool focusField(std::string_view key, const QByteArray &subject = {});
    /// Opens and scrolls to the fields of a link of the node that is shown; the keyboard stays where it is.
    /// Null: no link is looked at any more.
    void showLink(const LinkKey &link);
    /// The same, and puts the cursor into its first field.
    void editLink(const LinkKey &link);

Q_SIGNALS:
    /// `mergeKey` is empty for what is a step by itself.
    void changeRequested(const espalier::Change &change, const QByteArray &mergeKey);
    void refused(const espalier::Error &error);
    /// A field was left: the next commit is a new step.
    void left();
    void nodeActivated(const espalier::NodeId &node);
    void recordWanted(const QByteArray &registerKey, const QByteArray &record);
    /// The vanity interview about the nodes that are shown.
    void interviewWanted();

private:
    struct Group
    {
        FoldingGroup *box = nullptr;
        bool built = false;
        std::vector<FieldBox *> fields;
    };

    void buildGroup(FieldGroup group);
    [[nodiscard]] QToolButton *interviewButton(QWidget *parent);
    void adopt(FieldBox *box);
    /// Start and target as one row: 15 % → ≥ 25 %.
    [[nodiscard]] QWidget *targetRow(const std::vector<FieldBox *> &boxes, QWidget *parent);
    void loadGroup(FieldGroup group, const Shown &shown);
    void showNotes(const Shown &shown);
    /// Start and target say which way is better where nobody else said. Once the number is whole: "2" on the
    /// way to "25" would say the opposite. Part of the same step.
    void settleDirection(const FieldBox &box);
    void reveal(QWidget *part);
    template <class Visit>
    void forEachBox(const Visit &visit) const;

    const EditorContext &m_context;
    QWidget *m_page;
    FieldBox *m_title = nullptr;
    QLabel *m_meta;
    FieldCommits *m_commits;
    SupportLines *m_supports;
    LinkDetails *m_links = nullptr;     ///< made when its group is opened
    QToolButton *m_interview = nullptr; ///< made with its group
    FieldBox *m_targetHigh = nullptr;
    QLabel *m_targetDash = nullptr; ///< before it
    std::array<Group, fieldGroupCount> m_groups;
    // What is shown, for groups that are opened later.
    const Derived *m_derived = nullptr;
    std::vector<NodeId> m_nodes;
};

} // namespace espalier
