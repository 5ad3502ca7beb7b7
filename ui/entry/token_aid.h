// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0

// TokenAid: shows the tokens in a text as chips while it is typed, and offers names behind a sign: arrows
// choose, Enter or Tab takes, Esc closes the offer and nothing else. Knows nothing of the editor but that it
// holds lines of text; lives as long as that.
#pragma once

#include "core/exchange/typed_text.h"
#include "core/model/tree.h"

#include <QListWidget>
#include <QPlainTextEdit>
#include <QPointer>

#include <functional>

namespace espalier {

class TokenAid final : public QObject
{
    Q_OBJECT

public:
    /// `tree` is asked for names; it outlives the editor.
    TokenAid(QPlainTextEdit &editor, std::function<const Tree &()> tree);
    ~TokenAid() override;

    [[nodiscard]] bool isOffering() const { return m_offer && m_offer->isVisible(); }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void follow();
    void hide();
    void placeOffer(qsizetype begin);
    void take();
    [[nodiscard]] bool pressed(int key);
    void paintChips();

    QPlainTextEdit &m_editor;
    std::function<const Tree &()> m_tree;
    QPointer<QListWidget> m_offer;
    int m_refused = -1; ///< where in the text a token begins whose offer was closed
};

} // namespace espalier
