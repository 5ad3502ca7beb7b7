// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0

// The parser of formulas; their values are in formula_value.cpp.
#include "core/rules/formula.h"

#include "core/base/number.h"
#include "core/base/tr.h"

#include <algorithm>
#include <array>

namespace espalier {
namespace {

struct Function
{
    QStringView name;
    Operation operation;
    int most; ///< arguments; at least one
};
constexpr int anyNumber = static_cast<int>(limits::formulaLength);
constexpr std::array functions{
    Function{u"min", Operation::Minimum, anyNumber}, Function{u"max", Operation::Maximum, anyNumber},
    Function{u"sum", Operation::Sum, anyNumber},     Function{u"avg", Operation::Average, anyNumber},
    Function{u"abs", Operation::Absolute, 1},        Function{u"sqrt", Operation::SquareRoot, 1},
    Function{u"round", Operation::Round, 1},
};

tl::unexpected<Error> failAt(qsizetype at, const QString &what)
{
    return tl::unexpected(Error{ErrorKind::Refused, what, {}, 0, static_cast<int>(at) + 1});
}

bool isNameLetter(QChar c)
{
    return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z');
}
bool isDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

/// An operator or an open bracket that waits for what stands behind it.
struct Waiting
{
    enum class Kind : std::uint8_t { Operator, Bracket, Call } kind = Kind::Operator;
    Operation operation = Operation::Add;
    int strength = 0; ///< of an operator: 1 sums, 2 products, 3 signs, 4 powers
    int count = 2;    ///< what an operator takes; the arguments of a call so far
    int most = 0;     ///< of a call
    qsizetype at = 0;
};

class Parser
{
public:
    Parser(QStringView text, const NodeLookup &lookup) : m_text(text), m_lookup(lookup) {}

    Result<Formula> parse()
    {
        const qsizetype longest = m_lookup ? limits::shownFormulaLength : limits::formulaLength;
        if (m_text.size() > longest)
            return failAt(longest, Tr::tr("A formula has at most %1 characters.").arg(longest));
        for (skipSpace(); m_at < m_text.size(); skipSpace()) {
            const Result<void> done = m_wantsValue ? value() : behindValue();
            if (!done)
                return tl::unexpected(done.error());
        }
        if (m_wantsValue)
            return failAt(m_text.size(),
                          m_formula.steps.empty() && m_waiting.empty()
                              ? Tr::tr("The formula is empty.")
                              : Tr::tr("Something is missing at the end: a number or a node."));
        emitStronger(0);
        if (!m_waiting.empty())
            return failAt(m_waiting.back().at, Tr::tr("This bracket is never closed."));
        return std::move(m_formula);
    }

private:
    void skipSpace()
    {
        while (m_at < m_text.size() && m_text[m_at].isSpace())
            ++m_at;
    }
    [[nodiscard]] bool isHere(QChar c) const { return m_at < m_text.size() && m_text[m_at] == c; }
    /// The character that stands there, both halves where it has two.
    [[nodiscard]] QStringView shown() const
    {
        const bool isPair = m_text[m_at].isHighSurrogate() && m_at + 1 < m_text.size();
        return m_text.sliced(m_at, isPair ? 2 : 1);
    }

    Result<void> value()
    {
        const QChar c = m_text[m_at];
        if (isDigit(c) || c == u'.')
            return number();
        if (c == u'{')
            return nodeById();
        if (c == u'[')
            return nodeByName();
        if (isNameLetter(c))
            return call();
        if (c == u'(')
            return openBracket({Waiting::Kind::Bracket, {}, 0, 0, 0, m_at++});
        if (c == u'-' || c == u'−') {
            m_waiting.push_back({Waiting::Kind::Operator, Operation::Negate, 3, 1, 0, m_at++});
            return {};
        }
        return failAt(m_at,
                      Tr::tr("Here should stand a number, a node or a bracket, not “%1”.").arg(shown()));
    }

    Result<void> openBracket(const Waiting &bracket)
    {
        if (++m_nesting > limits::formulaNesting)
            return failAt(bracket.at, Tr::tr("Brackets stand at most %1 deep.").arg(limits::formulaNesting));
        m_waiting.push_back(bracket);
        return {};
    }

    qsizetype skipDigits()
    {
        const qsizetype begin = m_at;
        while (m_at < m_text.size() && isDigit(m_text[m_at]))
            ++m_at;
        return m_at - begin;
    }

    Result<void> number()
    {
        const qsizetype begin = m_at;
        const qsizetype whole = skipDigits();
        qsizetype decimals = 0;
        if (isHere(u'.')) {
            ++m_at;
            decimals = skipDigits();
        }
        if (whole + decimals == 0)
            return failAt(begin, Tr::tr("A point alone is no number."));
        QByteArray text = m_text.sliced(begin, m_at - begin).toLatin1();
        // The strict form of files has a digit on both sides of the point.
        if (whole == 0)
            text.prepend('0');
        if (text.endsWith('.'))
            text.chop(1);
        if (isHere(u'e') || isHere(u'E')) {
            const qsizetype exponent = m_at++;
            const bool isNegative = isHere(u'-');
            if (isNegative || isHere(u'+'))
                ++m_at;
            const qsizetype digits = m_at;
            if (skipDigits() == 0)
                return failAt(exponent, Tr::tr("Behind “e” stands a power of ten, as in 2e6."));
            text += isNegative ? "e-" : "e";
            text += m_text.sliced(digits, m_at - digits).toLatin1();
        }
        const qsizetype end = m_at;
        skipSpace();
        const bool isPercent = isHere(u'%');
        m_at = isPercent ? m_at + 1 : end;
        // 19.4 % is the number 0.194 to its last digit, which 19.4 ÷ 100 is not.
        const bool isShifted = isPercent && !text.contains('e');
        const std::optional<double> number = numberFromText(isShifted ? text + "e-2" : text);
        if (!number)
            return failAt(begin, Tr::tr("“%1” is too large or too small to be reckoned with.")
                                     .arg(m_text.sliced(begin, end - begin)));
        return push({isPercent ? Operation::Percent : Operation::Number,
                     0,
                     column(begin),
                     0,
                     isPercent && !isShifted ? *number / 100 : *number,
                     {}});
    }

    Result<void> nodeById()
    {
        const qsizetype begin = m_at;
        const qsizetype end = m_text.indexOf(u'}', begin);
        const std::optional<RawId> id =
            end < 0 ? std::nullopt : RawId::fromText(m_text.sliced(begin + 1, end - begin - 1).toLatin1());
        if (!id || id->isNull())
            return failAt(begin, Tr::tr("In braces stands the id of a node, and this is none. Write its "
                                        "title in square brackets, as in [Title]."));
        m_at = end + 1;
        return pushNode(begin, NodeId(*id));
    }

    Result<void> nodeByName()
    {
        const qsizetype begin = m_at++;
        QString name;
        for (;; ++m_at) {
            if (m_at >= m_text.size())
                return failAt(begin, Tr::tr("This bracket is never closed."));
            if (m_text[m_at] == u']') {
                ++m_at;
                if (!isHere(u']')) // two stand for one within the name
                    break;
            }
            name += m_text[m_at];
        }
        if (!m_lookup)
            return failAt(begin, Tr::tr("In files a node stands as its id in braces, not as its title."));
        const Result<NodeId> node = m_lookup(name);
        if (!node)
            return failAt(begin, node.error().what);
        return pushNode(begin, *node);
    }

    Result<void> pushNode(qsizetype begin, const NodeId &node)
    {
        return push({Operation::Reference, 0, column(begin), static_cast<int>(m_at - begin), 0, node});
    }

    Result<void> push(const FormulaStep &step)
    {
        m_formula.steps.push_back(step);
        m_wantsValue = false;
        return {};
    }

    Result<void> call()
    {
        const qsizetype begin = m_at;
        while (m_at < m_text.size() && isNameLetter(m_text[m_at]))
            ++m_at;
        const QStringView name = m_text.sliced(begin, m_at - begin);
        const auto found = std::ranges::find_if(functions, [&](const Function &function) {
            return name.compare(function.name, Qt::CaseInsensitive) == 0;
        });
        if (found == functions.end())
            return failAt(begin, Tr::tr("“%1” is not known here. Write a node in square brackets, as in "
                                        "[Title]; functions are min, max, sum, avg, abs, sqrt and round.")
                                     .arg(name));
        skipSpace();
        if (!isHere(u'('))
            return failAt(begin, Tr::tr("Behind “%1” stands a bracket with what it is to take.").arg(name));
        ++m_at;
        return openBracket({Waiting::Kind::Call, found->operation, 0, 1, found->most, begin});
    }

    Result<void> behindValue()
    {
        switch (m_text[m_at].unicode()) {
        case u'+':
            return infix(Operation::Add, 1);
        case u'-':
        case u'−':
            return infix(Operation::Subtract, 1);
        case u'*':
        case u'×':
        case u'·':
            return infix(Operation::Multiply, 2);
        case u'/':
        case u'÷':
            return infix(Operation::Divide, 2);
        case u'^':
            return infix(Operation::Power, 4);
        case u')':
            return close();
        case u',':
        case u';':
            return nextArgument();
        case u'%':
            return failAt(m_at, Tr::tr("Only a number can be followed by %; a node measured in % is "
                                       "reckoned as a share of 1 as it is."));
        default:
            return failAt(m_at, Tr::tr("Here should stand +, −, × or ÷, not “%1”.").arg(shown()));
        }
    }

    Result<void> infix(Operation operation, int strength)
    {
        // Equal strength goes left to right, but powers: 2^3^2 is 2^(3^2).
        emitStronger(operation == Operation::Power ? strength + 1 : strength);
        m_wantsValue = true;
        m_waiting.push_back({Waiting::Kind::Operator, operation, strength, 2, 0, m_at++});
        return {};
    }

    void emitStronger(int strength)
    {
        while (!m_waiting.empty() && m_waiting.back().kind == Waiting::Kind::Operator &&
               m_waiting.back().strength >= strength)
            emitTop();
    }
    void emitTop()
    {
        const Waiting &top = m_waiting.back();
        m_formula.steps.push_back(
            {top.operation, static_cast<std::uint16_t>(top.count), column(top.at), 0, 0, {}});
        m_waiting.pop_back();
    }

    Result<void> close()
    {
        emitStronger(0);
        if (m_waiting.empty())
            return failAt(m_at, Tr::tr("This bracket was never opened."));
        if (m_waiting.back().kind == Waiting::Kind::Call)
            emitTop();
        else
            m_waiting.pop_back();
        --m_nesting;
        ++m_at;
        return {};
    }

    Result<void> nextArgument()
    {
        emitStronger(0);
        if (m_waiting.empty() || m_waiting.back().kind != Waiting::Kind::Call)
            return failAt(m_at, Tr::tr("A comma parts what a function takes; decimals are written with a "
                                       "point."));
        Waiting &call = m_waiting.back();
        if (call.count >= call.most)
            return failAt(m_at, Tr::tr("This function takes one value; decimals are written with a point."));
        ++call.count;
        ++m_at;
        m_wantsValue = true;
        return {};
    }

    [[nodiscard]] static int column(qsizetype at) { return static_cast<int>(at) + 1; }

    QStringView m_text;
    const NodeLookup &m_lookup;
    qsizetype m_at = 0;
    bool m_wantsValue = true;
    int m_nesting = 0;
    std::vector<Waiting> m_waiting;
    Formula m_formula;
};

} // namespace

std::vector<NodeId> Formula::references() const
{
    std::vector<NodeId> all;
    for (const FormulaStep &step : steps) {
        if (step.operation == Operation::Reference && std::ranges::find(all, step.node) == all.end())
            all.push_back(step.node);
    }
    return all;
}

Result<Formula> parseFormula(QStringView text, const NodeLookup &lookup)
{
    return Parser(text, lookup).parse();
}

} // namespace espalier
