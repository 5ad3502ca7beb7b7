// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0

// RecordKind: one register of the tree (people, campaigns …) without its type, so that one window shows and
// edits them all. What a record has to say comes from the field table. Pure: it makes Changes.
#pragma once

#include "core/edit/context.h"
#include "core/edit/uses.h"
#include "ui/panels/field_box.h"

#include <QIcon>

#include <memory>

namespace espalier {

/// A record as a line of a list.
struct RecordLine
{
    QByteArray id;
    QString name; ///< never empty: "(no name)" where there is none
    QIcon icon;

    [[nodiscard]] bool isSameAs(const RecordLine &other) const
    {
        return id == other.id && name == other.name;
    }
};

struct AddedRecord
{
    Change change;
    QByteArray id;
};

/// The boxes of one record. Point them at a record before they are loaded.
struct RecordForm
{
    std::vector<FieldBox *> boxes;
    std::function<void(const QByteArray &id)> pointAt;
};

class RecordKind
{
public:
    RecordKind() = default;
    RecordKind(const RecordKind &) = delete;
    RecordKind &operator=(const RecordKind &) = delete;
    virtual ~RecordKind() = default;

    [[nodiscard]] virtual const char *key() const = 0; ///< of the register table
    [[nodiscard]] virtual QString title() const = 0;   ///< "People"
    [[nodiscard]] virtual QString one() const = 0;     ///< "person"
    /// Whether a record can be made from nothing; what is cut out of a tree cannot.
    [[nodiscard]] virtual bool canAdd() const = 0;
    /// Whether the order of the records is the user's.
    [[nodiscard]] virtual bool canMove() const = 0;
    [[nodiscard]] virtual std::size_t count(const Tree &tree) const = 0;
    /// In the order in which they stand.
    [[nodiscard]] virtual std::vector<RecordLine> lines(const Tree &tree) const = 0;
    /// Who may take the place of a record that goes.
    [[nodiscard]] virtual std::vector<RecordLine> heirs(const Tree &tree, const QByteArray &id) const = 0;
    [[nodiscard]] virtual edit::Uses uses(const Tree &tree, const QByteArray &id) const = 0;
    [[nodiscard]] virtual Result<AddedRecord> add(const Tree &tree, Context &context) const = 0;
    /// `heir` may be empty: nobody takes its place.
    [[nodiscard]] virtual Result<Change> remove(const Tree &tree, const QByteArray &id,
                                                const QByteArray &heir) const = 0;
    /// Puts it before another one; before none: last.
    [[nodiscard]] virtual Result<Change> move(const Tree &tree, const QByteArray &id,
                                              const QByteArray &before) const = 0;
    /// The context outlives the boxes.
    [[nodiscard]] virtual RecordForm makeForm(const EditorContext &context, QWidget *parent) const = 0;
};

/// Every register that a user fills by hand, in the order of the file. What only an act writes (proposals,
/// baselines, reviews, waivers, settings of rules) is not among them.
[[nodiscard]] std::vector<std::unique_ptr<RecordKind>> recordKinds();

} // namespace espalier
