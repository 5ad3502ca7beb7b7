// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0

// ColourEditor: a colour of the tree, chosen from the palette that tells tiers, people and channels apart, or
// written as #rrggbb. ColourPopup is that palette by itself, for context menus.
#pragma once

#include "core/base/rgb.h"
#include "ui/panels/value_editor.h"

#include <QFrame>
#include <QToolButton>

namespace espalier {

/// Goes when something is chosen or clicked elsewhere; deletes itself.
class ColourPopup final : public QFrame
{
    Q_OBJECT

public:
    ColourPopup(std::optional<Rgb> now, bool mayBeNone, QWidget *parent);

    /// Shows it at a point of the screen, wholly on it.
    void popUp(const QPoint &at);

Q_SIGNALS:
    void chosen(std::optional<espalier::Rgb> colour);

private:
    void choose(std::optional<Rgb> colour);
};

class ColourEditor final : public EditorOf<std::optional<Rgb>>
{
    Q_OBJECT

public:
    explicit ColourEditor(QWidget *parent = nullptr);

    /// Offers "no colour of its own" as well.
    void allowNone() { m_mayBeNone = true; }
    void setValue(const std::optional<Rgb> &value) override;
    [[nodiscard]] std::optional<Rgb> value() const override { return m_value; }
    void setMixed() override;
    void setWritable(bool writable) override { m_button->setEnabled(writable); }
    void setLabel(const QString &label) override;

private:
    void showValue();

    QToolButton *m_button;
    std::optional<Rgb> m_value;
    QString m_label;
    bool m_mayBeNone = false;
};

} // namespace espalier
