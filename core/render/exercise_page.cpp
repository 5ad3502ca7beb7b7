// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/render/exercise_page.h"

#include "core/base/tr.h"
#include "core/model/amount_text.h"
#include "core/render/text.h"

#include <QLocale>

#include <algorithm>

namespace espalier {
namespace {

constexpr double margin = 26;
constexpr double lineHeight = 17;
constexpr double gap = 14;       // between sections
constexpr double writing = 26;   // between the lines that a reviewer writes on
constexpr double leastLines = 5; // of those
constexpr int mostLines = 4;     // of one answer
constexpr double labelWidth = 118;
constexpr Font titleFont{20, 700, false};
constexpr Font headFont{13, 700, false};
constexpr Font labelFont{11, 400, false};
constexpr Font textFont{13, 400, false};
constexpr Font strongFont{13, 600, false};

/// Writes from the top of the page to its end.
class Writer
{
public:
    Writer(Picture &picture, const Theme &theme, double width)
        : m_picture(picture), m_theme(theme), m_left(margin), m_right(width - margin), m_y(margin)
    {
    }

    [[nodiscard]] double y() const { return m_y; }
    [[nodiscard]] double left() const { return m_left; }
    [[nodiscard]] double width() const { return m_right - m_left; }
    void skip(double by) { m_y += by; }

    /// One line at `x`, on the baseline of the row that begins at y().
    void line(double x, const QString &text, const Font &font, Rgb colour)
    {
        m_picture.ops.push_back(textAt({x, m_y + baseline}, text, font, colour));
    }
    /// A paragraph of at most mostLines lines; y() stays, the height is returned. Nothing is a dotted line.
    double paragraph(double x, double width, const QString &text, const Font &font, Rgb colour)
    {
        if (text.isEmpty()) {
            rule(x, x + width, m_y + baseline + 1, Dash::Dotted);
            return lineHeight;
        }
        const Lines broken = brokenLines(text, font, width, mostLines);
        for (qsizetype i = 0; i < broken.lines.size(); ++i) {
            Text op = textAt({x, m_y + baseline + static_cast<double>(i) * lineHeight}, broken.lines[i], font,
                             colour);
            if (i == 0 && broken.lines.size() + broken.cut > 1)
                op.whole = text;
            m_picture.ops.push_back(op);
        }
        return static_cast<double>(broken.lines.size()) * lineHeight;
    }
    void heading(const QString &text)
    {
        skip(gap);
        line(m_left, text, headFont, m_theme.ink);
        skip(lineHeight + 3);
        rule(m_left, m_right, m_y, Dash::Solid);
        skip(5);
    }
    void labelled(const QString &label, const QString &text, const Font &font = textFont)
    {
        line(m_left, label, labelFont, m_theme.inkQuiet);
        skip(paragraph(m_left + labelWidth, width() - labelWidth, text, font, m_theme.ink));
        skip(3);
    }
    void rule(double from, double to, double y, Dash dash)
    {
        m_picture.ops.push_back(Path{{{from, y}, {to, y}},
                                     false,
                                     0,
                                     0,
                                     {{}, dash == Dash::Solid ? m_theme.rule : m_theme.cardEdge, 1, dash}});
    }
    void letters(const std::array<ExerciseReview::Letter, 3> &letters)
    {
        constexpr double radius = 8.5;
        constexpr double word = 2 * radius + 8;
        double said = labelWidth; // where what is said of them begins
        for (const ExerciseReview::Letter &letter : letters)
            said = std::max(said, word + textWidth(letter.word, strongFont) + 12);
        for (const ExerciseReview::Letter &letter : letters) {
            const QPointF centre(m_left + radius, m_y + lineHeight / 2);
            const Ink ink = letter.isMet() ? Ink{m_theme.ink, {}, 1, Dash::Solid}
                                           : Ink{{}, m_theme.inkQuiet, 1, Dash::Short};
            m_picture.ops.push_back(Disc{centre, radius, ink});
            m_picture.ops.push_back(textAt(centre + QPointF(0, 4.3), letter.letter, {12, 700, false},
                                           letter.isMet() ? m_theme.ground : m_theme.inkQuiet,
                                           Align::Middle));
            line(m_left + word, letter.word, strongFont, m_theme.ink);
            skip(paragraph(m_left + said, width() - said, letter.isMet() ? Tr::tr("said") : letter.lacks,
                           textFont, m_theme.inkSoft) +
                 4);
        }
    }
    /// A name and a line behind it to write on, in the row that begins at y().
    void blank(double from, double to, const QString &name)
    {
        line(from, name, labelFont, m_theme.inkQuiet);
        rule(from + textWidth(name, labelFont) + 8, to, m_y + lineHeight, Dash::Solid);
    }
    void sentences(const QStringList &sentences, const QString &none)
    {
        for (const QString &sentence : sentences.isEmpty() ? QStringList{none} : sentences)
            skip(paragraph(m_left, width(), sentence, textFont, m_theme.ink));
    }

private:
    static constexpr double baseline = 12.5;

    Picture &m_picture;
    const Theme &m_theme;
    double m_left;
    double m_right;
    double m_y;
};

QString amountOf(const std::optional<double> &value, const Unit &unit)
{
    return value ? amountText(*value, {unit, {}, {}, QLocale()}) : QString();
}

void writeObjective(Writer &writer, const ExerciseAnswers &answers, const ExerciseReview &review)
{
    writer.heading(Tr::tr("The objective"));
    writer.labelled(Tr::tr("Objective"), answers.objective, strongFont);
    const QString from = amountOf(answers.start, answers.unit);
    const QString to = amountOf(answers.target, answers.unit);
    writer.labelled(Tr::tr("From, to"),
                    from.isEmpty() || to.isEmpty() ? from + to : Tr::tr("%1 to %2").arg(from, to));
    writer.labelled(Tr::tr("By"),
                    answers.by.isValid() ? QLocale().toString(answers.by, QLocale::ShortFormat) : QString());
    writer.skip(4);
    writer.letters(review.letters);
}

void writeKpis(Writer &writer, const ExerciseAnswers &answers, const Theme &theme)
{
    writer.heading(Tr::tr("Three KPIs"));
    const double column = writer.width() / 100;
    const std::array shares{26.0, 30.0, 12.0, 32.0}; // of the width, each with the space behind it
    const std::array heads{Tr::tr("KPI"), Tr::tr("How it supports the objective"), Tr::tr("Type"),
                           Tr::tr("The decision it would change")};
    double x = writer.left();
    for (std::size_t i = 0; i < heads.size(); x += shares.at(i++) * column)
        writer.line(x, heads.at(i), labelFont, theme.inkQuiet);
    writer.skip(lineHeight + 2);
    for (const ExerciseAnswers::Kpi &kpi : answers.kpis) {
        const bool isTyped = kpi.indicator != Indicator::Unset;
        const std::array texts{kpi.title, kpi.sentence, isTyped ? Tr::word(nameOf(kpi.indicator)) : QString(),
                               kpi.decision};
        double height = 0;
        x = writer.left();
        for (std::size_t i = 0; i < texts.size(); x += shares.at(i++) * column)
            height = std::max(height, writer.paragraph(x, shares.at(i) * column - 12, texts.at(i),
                                                       i == 0 ? strongFont : textFont, theme.ink));
        writer.skip(height + 8);
    }
}

void writeReview(Writer &writer, const ExerciseAnswers &answers, const ExerciseReview &review,
                 const Theme &theme)
{
    writer.heading(Tr::tr("Balance and vanity"));
    writer.sentences(review.balance,
                     Tr::tr("%1 leading, %2 lagging.").arg(review.leading).arg(review.lagging));
    writer.sentences(review.vanity, Tr::tr("No KPI is a count from which nothing follows."));
    writer.heading(Tr::tr("Review questions"));
    const double answerWidth = writer.width() * 0.2;
    const double first = writer.left() + writer.width() * 0.4;
    for (std::size_t i = 0; i < answers.kpis.size(); ++i) {
        const QString &title = answers.kpis.at(i).title;
        writer.line(
            first + static_cast<double>(i) * answerWidth,
            elided(title.isEmpty() ? Tr::tr("KPI %1").arg(i + 1) : title, labelFont, answerWidth - 10),
            labelFont, theme.inkQuiet);
    }
    writer.skip(lineHeight + 2);
    for (const ReviewQuestion &question : reviewQuestions()) {
        double x = first;
        for (const ExerciseAnswers::Kpi &kpi : answers.kpis) {
            const Answer answer = kpi.*question.answer;
            writer.paragraph(x, answerWidth - 30,
                             answer == Answer::Unset ? QString() : Tr::word(nameOf(answer)), strongFont,
                             theme.ink);
            x += answerWidth;
        }
        writer.skip(
            writer.paragraph(writer.left(), first - writer.left() - 10, question.text, textFont, theme.ink) +
            4);
    }
}

} // namespace

Picture exercisePage(const ExerciseAnswers &answers, const ExerciseReview &review, QSizeF size,
                     const Theme &theme)
{
    Picture page;
    page.title = answers.campaign.isEmpty() ? Tr::tr("Alignment exercise") : answers.campaign;
    page.ground = theme.ground;
    Writer writer(page, theme, size.width());
    writer.skip(6);
    writer.line(writer.left(), Tr::tr("Alignment exercise"), titleFont, theme.ink);
    writer.skip(lineHeight + 12);
    writer.labelled(Tr::tr("Campaign"), answers.campaign, strongFont);
    writer.labelled(Tr::tr("Kind"), Tr::word(nameOf(answers.kind)));
    writer.labelled(Tr::tr("Goal it serves"), answers.goal);
    writeObjective(writer, answers, review);
    writeKpis(writer, answers, theme);
    writeReview(writer, answers, review, theme);
    writer.heading(Tr::tr("Remarks of the reviewer"));
    const double end = std::max(size.height(), writer.y() + (leastLines + 1) * writing) - margin;
    const double right = writer.left() + writer.width();
    while (writer.y() + 2 * writing <= end) {
        writer.skip(writing);
        writer.rule(writer.left(), right, writer.y(), Dash::Solid);
    }
    // Who and when, on the last line.
    writer.skip(end - writer.y() - lineHeight);
    const double middle = writer.left() + writer.width() * 0.6;
    writer.blank(writer.left(), middle - 16, Tr::tr("Reviewer"));
    writer.blank(middle, right, Tr::tr("Date"));
    page.bounds = QRectF(0, 0, size.width(), end + margin);
    return page;
}

} // namespace espalier
