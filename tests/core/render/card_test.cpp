// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/render/card.h"
#include "core/render/text.h"

#include <QFontMetricsF>

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

namespace espalier {
namespace {

CardContent example()
{
    CardContent content;
    content.code = QStringLiteral("M-2");
    content.indicator = QStringLiteral("Lagging");
    content.title = QStringLiteral("MQL → opportunity rate");
    content.question = QStringLiteral("Can sales close the leads we send?");
    content.status = Status::Watch;
    content.value = QStringLiteral("19.4\u00A0%");
    content.isFigure = true;
    content.target = QStringLiteral("≥\u00A025\u00A0%");
    content.sparkline = {{18, 17, 19, 19.4}, {{Status::OnTrack, 23, {}}, {Status::Watch, 18, 23}}, 25};
    content.owner = QStringLiteral("Priya N.");
    content.initials = QStringLiteral("PN");
    content.cadence = QStringLiteral("weekly");
    content.edge = Rgb::of(0x7C4DBD);
    return content;
}

std::vector<Text> textsOf(const Picture &picture)
{
    std::vector<Text> texts;
    for (const Op &op : picture.ops) {
        if (const auto *text = std::get_if<Text>(&op))
            texts.push_back(*text);
    }
    return texts;
}

QStringList wordsOf(const Picture &picture)
{
    QStringList words;
    for (const Text &text : textsOf(picture))
        words.append(text.text);
    return words;
}

/// How far the shaped line reaches, left to right.
std::pair<double, double> reachOf(const Text &text)
{
    const double width = QFontMetricsF(isPlainText(text.text) ? toFont(text.font) : toShapingFont(text.font))
                             .horizontalAdvance(text.text);
    const double share = text.align == Align::Left ? 0 : text.align == Align::Middle ? 0.5 : 1;
    return {text.at.x() - share * width, text.at.x() + (1 - share) * width};
}

rc::Gen<QString> anyText()
{
    const auto piece = rc::gen::elementOf(std::vector<QString>{
        QStringLiteral("rate"), QStringLiteral("Kundenzufriedenheitsbefragungsteilnahmequote"),
        QStringLiteral("معدل الاحتفاظ"), QStringLiteral("重复访问率"), QStringLiteral("20 %"),
        QStringLiteral("שימור"), QStringLiteral("WWWWWWWWWWWWWWWWWWWW"), QStringLiteral("123 456 789 €"),
        QStringLiteral("—"), QStringLiteral("\n")});
    return rc::gen::map(rc::gen::container<std::vector<QString>>(piece),
                        [](const std::vector<QString> &pieces) {
                            return QStringList(pieces.begin(), pieces.end()).join(u' ');
                        });
}

rc::Gen<CardContent> anyContent()
{
    return rc::gen::exec([] {
        CardContent content = example();
        content.code = *anyText();
        content.tierName = *anyText();
        content.title = *anyText();
        content.question = *anyText();
        content.value = *anyText();
        content.target = *anyText();
        content.owner = *anyText();
        content.initials = initialsOf(content.owner);
        content.cadence = *anyText();
        content.isFigure = *rc::gen::arbitrary<bool>();
        content.ownerInherited = *rc::gen::arbitrary<bool>();
        content.status = *rc::gen::element(Status::OnTrack, Status::Watch, Status::Act, Status::NoData,
                                           Status::NotMeasured);
        content.below = {*rc::gen::inRange(0U, 2000U), *rc::gen::inRange(0U, 2000U),
                         *rc::gen::inRange(0U, 99U), 1};
        content.marks.assign(*rc::gen::inRange<std::size_t>(0, markCount + 1), Mark::Note);
        content.folded = *rc::gen::inRange(0, 100000);
        return content;
    });
}

RC_GTEST_PROP(Card, noTextEverLeavesTheCard, ())
{
    const CardContent content = *anyContent();
    const auto detail = *rc::gen::element(Detail::Paper, Detail::Full, Detail::Compact, Detail::Overview);
    const QSizeF size = cardSize(content, detail);
    const Picture picture = card(content, themeOf(ThemeKind::Light), detail);
    for (const Text &text : textsOf(picture)) {
        const auto [from, to] = reachOf(text);
        RC_ASSERT(from >= 0);
        RC_ASSERT(to <= size.width());
        RC_ASSERT(text.at.y() >= text.font.pixels);
        RC_ASSERT(text.at.y() <= size.height() + 5); // the count of folded nodes sits on the lower edge
        RC_ASSERT(picture.bounds.contains(text.at));
    }
}

RC_GTEST_PROP(Card, onScreenEveryCardAndDetailHasOneSize, ())
{
    const CardContent content = *anyContent();
    for (const Detail detail : {Detail::Full, Detail::Compact, Detail::Overview})
        RC_ASSERT(cardSize(content, detail) == QSizeF(216, 134));
}

RC_GTEST_PROP(Card, whatIsNotShownOfATitleStandsWholeBesideIt, ())
{
    const CardContent content = *anyContent();
    const Picture picture = card(content, themeOf(ThemeKind::Print), Detail::Paper);
    const QString title = content.title.simplified();
    bool found = title.isEmpty();
    for (const Text &text : textsOf(picture))
        found = found || text.text == title || text.whole == title;
    RC_ASSERT(found);
}

TEST(Card, showsEverythingOnceInFull)
{
    const QStringList words = wordsOf(card(example(), themeOf(ThemeKind::Light), Detail::Full));
    for (const QString &word :
         {example().code, example().indicator, example().title, example().question, example().value,
          example().target, example().owner, example().initials, example().cadence})
        EXPECT_EQ(words.count(word), 1) << word.toStdString();
}

TEST(Card, onPaperTheStatusIsAlsoAWord)
{
    EXPECT_FALSE(
        wordsOf(card(example(), themeOf(ThemeKind::Light), Detail::Full)).contains(QStringLiteral("watch")));
    EXPECT_TRUE(
        wordsOf(card(example(), themeOf(ThemeKind::Print), Detail::Paper)).contains(QStringLiteral("watch")));
}

TEST(Card, onPaperItGrowsWithItsTitleToSixLines)
{
    CardContent content = example();
    const double usual = cardSize(content, Detail::Paper).height();
    content.title = QStringLiteral("word ").repeated(30);
    const double grown = cardSize(content, Detail::Paper).height();
    content.title = QStringLiteral("word ").repeated(3000);
    const double most = cardSize(content, Detail::Paper).height();
    EXPECT_GT(grown, usual);
    EXPECT_LE(most, usual + 6 * 17);
    EXPECT_TRUE(isTitleCut(content, Detail::Paper));
}

TEST(Card, aTargetIsNeverCut)
{
    CardContent content = example();
    content.value = QStringLiteral("123 456 789 €");
    content.target = QStringLiteral("≥ 100 000 000 €");
    for (const QString &word : wordsOf(card(content, themeOf(ThemeKind::Light), Detail::Full)))
        EXPECT_FALSE(word.startsWith(u'≥') && word != content.target) << word.toStdString();
}

TEST(Card, moreThanThreeMarksBecomeANumber)
{
    CardContent content = example();
    content.marks = {Mark::Note, Mark::Experiment, Mark::Proposal, Mark::SignedOff, Mark::OpenQuestion};
    EXPECT_TRUE(
        wordsOf(card(content, themeOf(ThemeKind::Light), Detail::Full)).contains(QStringLiteral("+2")));
}

TEST(Card, actHasAThickFrameOfInk)
{
    const Theme theme = themeOf(ThemeKind::Light);
    const auto frames = [&](Status status) {
        CardContent content = example();
        content.status = status;
        int count = 0;
        for (const Op &op : card(content, theme, Detail::Full).ops) {
            const auto *shape = std::get_if<RoundRect>(&op);
            count += shape && shape->ink.stroke == theme.actFrame && shape->ink.width >= 2 ? 1 : 0;
        }
        return count;
    };
    EXPECT_EQ(frames(Status::Act), 1);
    EXPECT_EQ(frames(Status::Watch), 0);
}

TEST(Card, saysWhatItShowsInOneSentence)
{
    EXPECT_EQ(example().spoken(), QStringLiteral("M-2 MQL → opportunity rate, watch, 19.4\u00A0%, target "
                                                 "≥\u00A025\u00A0%, lagging, owner Priya N., weekly"));
}

} // namespace
} // namespace espalier
