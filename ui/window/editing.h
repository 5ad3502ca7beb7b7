// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0

// Editing: the one way from an intent in the window to the Document. Makes a Step of a Change, with the
// selection before and after, the author and the time; what is refused comes out as a signal.
#pragma once

#include "core/session/document.h"

#include <QObject>

#include <functional>

namespace espalier {

class Clock;

class Editing final : public QObject
{
    Q_OBJECT

public:
    /// `chosen` says what is selected now, `author` who sits here. Document and clock outlive it.
    Editing(Document &document, const Clock &clock, std::function<Selection()> chosen,
            std::function<QString()> author, QObject *parent = nullptr);

    [[nodiscard]] const Tree &tree() const { return m_document.tree(); }
    [[nodiscard]] Document &document() { return m_document; }
    [[nodiscard]] IdSource &ids() { return m_ids; }
    [[nodiscard]] Context context();
    [[nodiscard]] Selection chosen() const { return m_chosen(); }

    /// Does it; `after` is selected then, by default what was. False when it was refused or changes nothing.
    bool perform(const Result<Change> &change, VerbId verb, const Selection &after = {},
                 const MergeKey &key = {});
    void undo();
    void redo();

Q_SIGNALS:
    void refused(const espalier::Error &error);
    /// A step by the user, not an undo.
    void done(const espalier::Step &step);

private:
    [[nodiscard]] QDateTime now() const;

    Document &m_document;
    const Clock &m_clock;
    RandomIds m_ids;
    std::function<Selection()> m_chosen;
    std::function<QString()> m_author;
};

} // namespace espalier
