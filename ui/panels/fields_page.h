// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0

// FieldsPage: the first tab of the inspector: title, what the node supports and why, and all its fields in
// groups. Commits on Enter, on leaving a field, and after half a second without a key; asks for each Change
// with the field's merge key, so that typing is one step until the field is left.
#pragma once

#include "ui/panels/field_box.h"
#include "ui/panels/field_groups.h"

#include <QPointer>
#include <QScrollArea>
#include <QTimer>

#include <array>

namespace espalier {

class FoldingGroup;

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
    /// Puts the cursor into a field, opening its group; false when no field has this key.
    bool focusField(std::string_view key);

Q_SIGNALS:
    /// `mergeKey` is empty for what is a step by itself.
    void changeRequested(const espalier::Change &change, const QByteArray &mergeKey);
    void refused(const espalier::Error &error);
    /// A field was left: the next commit is a new step.
    void left();
    void nodeActivated(const espalier::NodeId &node);

private:
    struct Group
    {
        FoldingGroup *box = nullptr;
        bool built = false;
        std::vector<FieldBox *> fields;
    };

    void buildGroup(FieldGroup group);
    void adopt(FieldBox *box);
    void loadGroup(FieldGroup group, const Shown &shown);
    void showSupports(const Shown &shown);
    void showEvidence(const Shown &shown);
    void showNotes(const Shown &shown);
    void commit(FieldBox *box);
    /// Start and target say which way is better where nobody else said. Once the number is whole: "2" on the
    /// way to "25" would say the opposite. Part of the same step.
    void settleDirection(const FieldBox &box);
    [[nodiscard]] QByteArray mergeKeyOf(const FieldBox &box) const;
    void reveal(QWidget *part);
    void request(const Result<Change> &change, const QByteArray &mergeKey);
    template <class Visit>
    void forEachBox(const Visit &visit) const;

    const EditorContext &m_context;
    QWidget *m_page;
    FieldBox *m_title = nullptr;
    QLabel *m_meta;
    QWidget *m_supports;
    std::vector<LinkKey> m_links; ///< shown in m_supports
    std::vector<QLabel *> m_supportLines;
    std::vector<FieldBox *> m_linkFields; ///< by link, as m_links
    std::array<Group, fieldGroupCount> m_groups;
    std::vector<LinkKey> m_evidenceLinks;
    QTimer m_pause;
    QPointer<FieldBox> m_typing; ///< edited and not committed yet
    // What is shown, for groups that are opened later.
    const Derived *m_derived = nullptr;
    std::vector<NodeId> m_nodes;
    bool m_writable = true;
};

} // namespace espalier
