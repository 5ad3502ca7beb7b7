// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0

// BandsEditor: the thresholds of a node or the usual ones of a tier: the scale with its handles, in what the
// limits are measured, and below it a line a band: what to do, who and in how many days. Limits are shared
// between neighbours, so that what is edited here has neither gaps nor overlaps; what a file brought along is
// named and mended by one click.
#pragma once

#include "ui/panels/band_scale.h"
#include "ui/panels/structured_editor.h"

namespace espalier {

class BandsEditor final : public EditorOf<std::vector<Band>>
{
    Q_OBJECT

public:
    explicit BandsEditor(const EditorContext &context, QWidget *parent = nullptr);

    void setValue(const std::vector<Band> &value) override;
    [[nodiscard]] std::vector<Band> value() const override { return m_value; }
    [[nodiscard]] QString problem() const override { return m_list->problem(); }
    void setMixed() override;
    void setWritable(bool writable) override;
    void setLabel(const QString &label) override;
    void addNewRecords(Change &change) const override { m_list->addNewRecords(change); }

private:
    void showValue();
    void take(std::vector<Band> value);
    void tell(std::vector<Band> value);

    const EditorContext &m_context;
    QWidget *m_measured;
    CalmCombo *m_basis;
    BandScale *m_scale;
    QWidget *m_trouble;
    QLabel *m_troubleText;
    QToolButton *m_mend;
    QToolButton *m_begin;
    ListEditor<Band> *m_list;
    std::vector<Band> m_value;
    bool m_writable = true;
};

} // namespace espalier
