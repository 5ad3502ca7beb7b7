// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0

// The links of the node in the inspector. SupportLines stands at its head: "supports … because …", a line a
// parent, and a field to support another. LinkDetails is the group Evidence: for each parent what the link
// is, how sure it is, and its share; then what supports the node.
#pragma once

#include "ui/panels/field_commits.h"

#include <QLineEdit>

class QVBoxLayout;

namespace espalier {

class SupportLines final : public QWidget
{
    Q_OBJECT

public:
    /// Both outlive it.
    SupportLines(const EditorContext &context, FieldCommits &commits, QWidget *parent);

    void show(const Shown &shown);
    /// The sentences, by link.
    [[nodiscard]] const std::vector<FieldBox *> &boxes() const { return m_boxes; }

Q_SIGNALS:
    void nodeActivated(const espalier::NodeId &node);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void build();
    void offerParents();
    void supportTyped();
    void support(const NodeId &parent);

    const EditorContext &m_context;
    FieldCommits &m_commits;
    NodeId m_node; ///< null while several are shown
    std::vector<LinkKey> m_links;
    std::vector<QLabel *> m_lines;
    std::vector<FieldBox *> m_boxes;
    QVBoxLayout *m_column;
    QLineEdit *m_another;
    std::vector<NodeId> m_offered; ///< by row of the completions
};

class LinkDetails final : public QWidget
{
    Q_OBJECT

public:
    /// Both outlive it.
    LinkDetails(const EditorContext &context, FieldCommits &commits, QWidget *parent);

    void show(const Shown &shown);
    [[nodiscard]] const std::vector<FieldBox *> &boxes() const { return m_boxes; }
    /// The link that is looked at: its sentence stands among its fields, too. Null: none.
    void choose(const LinkKey &link);
    /// What stands at the head of its fields, and the first of them; null where the link is not shown.
    [[nodiscard]] QWidget *headOf(const LinkKey &link) const;
    [[nodiscard]] FieldBox *firstOf(const LinkKey &link) const;

Q_SIGNALS:
    void nodeActivated(const espalier::NodeId &node);

private:
    [[nodiscard]] std::optional<std::size_t> placeOf(const LinkKey &link) const;
    void build(const Tree &tree);
    void addLink(QVBoxLayout *column, const Link &link);
    void showDrivers(const Tree &tree, Slot node);
    void showExperiments(const Tree &tree, const NodeId &node);

    const EditorContext &m_context;
    FieldCommits &m_commits;
    std::vector<LinkKey> m_links;
    std::vector<bool> m_primary; ///< by link
    std::vector<QLabel *> m_heads;
    std::vector<QLabel *> m_weights;
    std::vector<FieldBox *> m_sentences; ///< by link; among m_boxes
    LinkKey m_chosen;
    std::vector<FieldBox *> m_boxes;
    std::vector<QWidget *> m_actions; ///< what cannot be done while reading
    QWidget *m_body = nullptr;
    QWidget *m_drivers;
    QWidget *m_experiments;
    QStringList m_shownDrivers;
    QStringList m_shownExperiments;
};

} // namespace espalier
