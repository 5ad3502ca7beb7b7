// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0

// PlaybookModel: bands that fired and that nobody promised anything for, open Actions, those that are closed,
// as rows in groups. Holds the words of its rows, so that it may be shown while the tree goes on.
#pragma once

#include "core/rules/playbook.h"

#include <QAbstractItemModel>

#include <array>
#include <functional>

namespace espalier {

class PlaybookModel final : public QAbstractItemModel
{
    Q_OBJECT

public:
    enum Column { What, About, Since, Who, Due, columns };
    enum class Group { Fired, Open, Closed };
    static constexpr std::size_t groups = 3;

    /// What of it is wanted.
    struct Wanted
    {
        QString text;                ///< in what is to be done, a title, a code, a name
        std::optional<PersonId> who; ///< null: what nobody is named for
    };
    /// What a row is about: a node whose band fired, or an Action. Both null for the head of a group.
    struct Subject
    {
        NodeId node; ///< whose band fired; where an Action comes from, or null
        ActionId action;

        bool operator==(const Subject &) const = default;
    };

    using QAbstractItemModel::QAbstractItemModel;

    /// Nothing where either is null. O(nodes + actions), and the rows it makes.
    void show(const Tree *tree, const Derived *derived, const Wanted &wanted);

    [[nodiscard]] Subject subjectAt(const QModelIndex &index) const;
    /// Whether a row is about a band, not about an Action.
    [[nodiscard]] bool isBand(const QModelIndex &index) const;
    /// Nullopt but for the head of a group.
    [[nodiscard]] std::optional<Group> groupAt(const QModelIndex &index) const;
    [[nodiscard]] QModelIndex indexOf(const Subject &subject) const;
    /// The first row that is about a node.
    [[nodiscard]] QModelIndex indexAbout(const NodeId &node) const;
    [[nodiscard]] int rows() const { return m_rowCount; }
    /// Bands, open Actions and overdue ones of the tree, whoever has them to do.
    struct Counts
    {
        int fired = 0;
        int open = 0;
        int overdue = 0;
        int closed = 0;
    };
    [[nodiscard]] const Counts &counts() const { return m_counts; }

    [[nodiscard]] QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex &child) const override;
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    struct Row
    {
        Subject subject;
        bool isBand = false;
        std::array<QString, columns> words;
        std::array<QString, columns> tips; ///< what a tooltip says beside them
        Status status = Status::NotMeasured;
        bool isOverdue = false;
        bool isQuiet = false; ///< its first words say that something lacks
    };
    struct Section
    {
        Group group = Group::Fired;
        std::vector<Row> rows;
    };

    void showBands(const Tree &tree, const Derived &derived, const Wanted &wanted);
    void showActions(const Tree &tree, const Derived &derived, const Wanted &wanted);
    void put(Group group, Row row, const Wanted &wanted, const PersonId &who);
    [[nodiscard]] const Row *rowAt(const QModelIndex &index) const;
    [[nodiscard]] QModelIndex find(const std::function<bool(const Row &)> &isWanted) const;

    std::vector<Section> m_sections;
    int m_rowCount = 0;
    Counts m_counts;
};

} // namespace espalier
