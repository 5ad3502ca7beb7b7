// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0

// FormulaEditor: a formula as people write it, with nodes by name in brackets, which are offered as one types
// them. Its value is the form of files, with ids.
#pragma once

#include "core/rules/formula_names.h"
#include "ui/panels/text_editor.h"

#include <QCompleter>
#include <QStringListModel>

#include <optional>

namespace espalier {

class FormulaEditor final : public EditorOf<QString>
{
    Q_OBJECT

public:
    /// The context outlives it.
    explicit FormulaEditor(const EditorContext &context, QWidget *parent = nullptr);

    void setValue(const QString &value) override;
    [[nodiscard]] QString value() const override { return m_stored; }
    [[nodiscard]] QString problem() const override { return m_problem; }
    /// Where the units do not fit: that can be kept, and is said.
    [[nodiscard]] QString reading() const override { return m_reading; }
    void setMixed() override;
    void setWritable(bool writable) override { m_text->setWritable(writable); }
    void setLabel(const QString &label) override { m_text->setLabel(label); }

private:
    const NodeNames &names();
    void read();
    void offer();
    void take(const QString &name);

    const EditorContext &m_context;
    ParagraphEditor *m_text;
    QCompleter *m_completer;
    QStringListModel *m_choices;
    std::optional<NodeNames> m_names; ///< as they were when typing began
    QString m_stored;                 ///< the last formula that can be read
    QString m_problem;
    QString m_reading;
};

} // namespace espalier
