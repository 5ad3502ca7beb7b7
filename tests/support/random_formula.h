// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0

// Random formulas for property tests: every operation, function and way to write them, over a few nodes. The
// same text again in the words of muParser, which the tests ask as the second opinion.
#pragma once

#include "tests/support/random_tree.h"

namespace espalier::test {

/// One formula in two dialects; `muParser` calls the nodes v0, v1, …
struct FormulaTexts
{
    QString ours;
    QString muParser;
};

class RandomFormula
{
public:
    RandomFormula(std::uint64_t seed, std::vector<NodeId> nodes) : m_dice(seed), m_nodes(std::move(nodes)) {}

    /// One that can be read.
    [[nodiscard]] FormulaTexts make()
    {
        m_left = 1 + m_dice.below(24);
        m_text = {};
        sum();
        return m_text;
    }

    /// The parts of formulas in any order: rarely one that can be read.
    [[nodiscard]] FormulaTexts soup()
    {
        m_isSoup = true;
        m_left = 0;
        m_text = {};
        for (std::size_t i = 1 + m_dice.below(9); i > 0; --i) {
            switch (m_dice.below(8)) {
            case 0:
            case 1:
            case 2:
                simple();
                break;
            case 3:
            case 4:
                both(m_dice.oneIn(2) ? u"-" : u"*");
                break;
            case 5:
                both(u"^");
                break;
            default:
                static constexpr std::array<QStringView, 6> signs{u"(", u")", u",", u"min(", u"sqrt(", u"+"};
                both(signs[m_dice.below(signs.size())]);
            }
        }
        return m_text;
    }

private:
    void both(QStringView text) { both(text, text); }
    void both(QStringView ours, QStringView muParser)
    {
        m_text.ours += ours;
        m_text.muParser += muParser;
        if (m_isSoup || m_dice.oneIn(3)) {
            m_text.ours += u' ';
            m_text.muParser += u' ';
        }
    }

    void sum()
    {
        product();
        while (m_left > 0 && m_dice.oneIn(2)) {
            if (m_dice.oneIn(2))
                both(u"+");
            else
                both(m_dice.oneIn(3) ? u"−" : u"-", u"-");
            product();
        }
    }
    void product()
    {
        negated();
        while (m_left > 0 && m_dice.oneIn(3)) {
            static constexpr std::array<QStringView, 3> times{u"*", u"×", u"·"};
            if (m_dice.oneIn(2))
                both(times[m_dice.below(times.size())], u"*");
            else
                both(m_dice.oneIn(3) ? u"÷" : u"/", u"/");
            negated();
        }
    }
    void negated()
    {
        if (m_dice.oneIn(6))
            both(u"-");
        simple();
        if (m_left > 0 && m_dice.oneIn(8)) {
            both(u"^");
            negated();
        }
    }
    void simple()
    {
        m_left -= m_left > 0 ? 1 : 0;
        switch (m_dice.below(m_left > 0 ? 8 : 6)) {
        case 0:
        case 1:
        case 2: {
            const std::size_t node = m_dice.below(m_nodes.size());
            both(u'{' + QString::fromLatin1(m_nodes[node].text()) + u'}', QStringLiteral("v%1").arg(node));
            break;
        }
        case 3:
        case 4: {
            static constexpr std::array<QStringView, 8> numbers{u"0",   u"1",    u"2",     u"0.5",
                                                                u"100", u"3.25", u"1.5e3", u"0.001"};
            both(numbers[m_dice.below(numbers.size())]);
            break;
        }
        case 5: {
            const QString number = QString::number(m_dice.below(200));
            both(number + u'%', number + QStringLiteral("e-2"));
            break;
        }
        case 6:
            both(u"(");
            sum();
            both(u")");
            break;
        default:
            call();
        }
    }
    void call()
    {
        static constexpr std::array<QStringView, 7> names{u"min(", u"max(",  u"sum(",  u"avg(",
                                                          u"abs(", u"sqrt(", u"round("};
        const std::size_t name = m_dice.below(names.size());
        both(m_dice.oneIn(4) ? names[name].toString().toUpper() : names[name].toString(), names[name]);
        sum();
        for (std::size_t i = name < 4 ? m_dice.below(3) : 0; i > 0; --i) {
            both(m_dice.oneIn(2) ? u";" : u",", u",");
            sum();
        }
        both(u")");
    }

    Dice m_dice;
    std::vector<NodeId> m_nodes;
    bool m_isSoup = false;
    std::size_t m_left = 0; ///< simple parts still to be written
    FormulaTexts m_text;
};

} // namespace espalier::test
