// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/edit/record.h"
#include "tests/ui/canvas/shown_canvas.h"
#include "ui/canvas/sentence_editor.h"

#include <QLabel>

namespace espalier {
namespace {

class CanvasLink : public ShownCanvas
{
protected:
    [[nodiscard]] LinkKey link(const char *child, const char *parent) const
    {
        return {node(child), node(parent)};
    }
    /// A point of the window where one sees the link.
    [[nodiscard]] QPoint pointOf(const LinkKey &key) const
    {
        const LinkLine line = lineOf(view.stage(), document.tree(), key);
        return view.mapFromScene(espalier::middleOf(view.stage(), view.faces(), line));
    }
    void clickLink(const LinkKey &key)
    {
        QTest::mouseClick(view.viewport(), Qt::LeftButton, {}, pointOf(key));
    }
    [[nodiscard]] SentenceEditor *editor() const
    {
        for (SentenceEditor *editor : view.viewport()->findChildren<SentenceEditor *>()) {
            if (editor->isVisible())
                return editor;
        }
        return nullptr;
    }
    [[nodiscard]] QString toolTipAt(QPoint at)
    {
        QHelpEvent help(QEvent::ToolTip, at, view.viewport()->mapToGlobal(at));
        QApplication::sendEvent(view.viewport(), &help);
        return view.toolTip();
    }
};

TEST_F(CanvasLink, AClickOnALineChoosesItAndItsDriver)
{
    QSignalSpy chosen(&view, &CanvasView::linkSelected);
    for (const LinkKey &key : {link("T3", "M2"), link("M1", "O1"), link("O2", "G")}) {
        clickLink(key);
        EXPECT_EQ(view.link(), key) << qPrintable(titleOf(key.child));
        EXPECT_EQ(view.current(), key.child);
    }
    click("G");
    EXPECT_TRUE(view.link().isNull());
    EXPECT_EQ(view.current(), node("G"));
    ASSERT_FALSE(chosen.isEmpty());
    EXPECT_TRUE(chosen.last().front().value<LinkKey>().isNull());
}

TEST_F(CanvasLink, EveryLineIsTheOneOfItsLink)
{
    for (const Drawing drawing : {Drawing::TopDown, Drawing::LeftRight, Drawing::Outline}) {
        view.setDrawing(drawing);
        view.zoomToFit();
        for (const Link &each : document.tree().links()) {
            const LinkLine line = lineOf(view.stage(), document.tree(), each.key());
            ASSERT_FALSE(line.isNone()) << qPrintable(titleOf(each.child));
            const std::vector<LinkKey> links = linksOf(view.stage(), document.tree(), line);
            EXPECT_EQ(std::ranges::count(links, each.key()), 1) << qPrintable(titleOf(each.child));
            clickLink(each.key());
            EXPECT_EQ(view.link(), each.key())
                << qPrintable(titleOf(each.child)) << " in drawing " << static_cast<int>(drawing);
        }
    }
}

TEST_F(CanvasLink, WordsThatStandForSeveralLinksGoRoundThem)
{
    perform(edit::addLink(document.tree(), node("T3"), node("O2")));
    view.setDrawing(Drawing::Outline); // where each secondary link is words
    const QPoint words = pointOf(link("T3", "M2"));
    ASSERT_EQ(words, pointOf(link("T3", "O2")));
    QSet<QByteArray> chosen;
    for (int i = 0; i < 2; ++i) {
        QTest::mouseClick(view.viewport(), Qt::LeftButton, {}, words);
        chosen.insert(view.link().text());
    }
    EXPECT_EQ(chosen.size(), 2);
    const QString tip = toolTipAt(words);
    for (const char *part : {"T3 also supports M2", "T3 also supports O2"})
        EXPECT_TRUE(tip.contains(QString::fromLatin1(part))) << part;
}

TEST_F(CanvasLink, ALineOfSeveralFoldedLinksIsNobodys)
{
    perform(edit::addLink(document.tree(), node("T1"), node("M2")));
    view.setFolded(node("M1"), true);
    const LinkLine line = lineOf(view.stage(), document.tree(), link("T3", "M2"));
    ASSERT_EQ(line.kind, LinkLine::Kind::Cross);
    EXPECT_TRUE(linksOf(view.stage(), document.tree(), line).empty());
    clickLink(link("T3", "M2"));
    EXPECT_TRUE(view.link().isNull());
    EXPECT_TRUE(toolTipAt(pointOf(link("T3", "M2"))).contains(QStringLiteral("unfold")));
}

TEST_F(CanvasLink, TheToolTipSaysWhatSupportsWhatAndWhy)
{
    const LinkKey key = link("T3", "M2");
    perform(edit::edit(document.tree(), key, [](Link &record) {
        record.sentence = QStringLiteral("people <stay>");
        record.evidence = Evidence::Observed;
        record.confidence = Confidence::Medium;
    }));
    const QString tip = toolTipAt(pointOf(key));
    for (const char *part : {"T3 also supports M2", "because people &lt;stay&gt;", "observed", "medium"})
        EXPECT_TRUE(tip.contains(QString::fromLatin1(part))) << part << " in " << qPrintable(tip);
}

TEST_F(CanvasLink, TheLineUnderThePointerIsLit)
{
    moveMouse(pointOf(link("T3", "M2")), {}, Qt::NoButton);
    EXPECT_EQ(view.viewport()->cursor().shape(), Qt::PointingHandCursor);
    moveMouse(middleOf("T3"), {}, Qt::NoButton);
    EXPECT_EQ(view.viewport()->cursor().shape(), Qt::ArrowCursor);
}

TEST_F(CanvasLink, KeysMeanTheChosenLink)
{
    QSignalSpy removals(&view, &CanvasView::linkRemovalRequested);
    const LinkKey key = link("T3", "M2");
    clickLink(key);
    QTest::keyClick(&view, Qt::Key_Delete);
    ASSERT_EQ(removals.count(), 1);
    EXPECT_EQ(removals.front().front().value<LinkKey>(), key);
    QTest::keyClick(&view, Qt::Key_Up);
    EXPECT_EQ(view.current(), node("M2"));
    EXPECT_TRUE(view.link().isNull());
    clickLink(key);
    QTest::keyClick(&view, Qt::Key_Escape);
    EXPECT_TRUE(view.link().isNull());
    EXPECT_EQ(view.current(), node("T3"));
}

TEST_F(CanvasLink, NextLinkGoesRoundAllOfANode)
{
    click("M2");
    std::vector<LinkKey> walked;
    for (int i = 0; i < 3; ++i) {
        view.selectNextLink();
        walked.push_back(view.link());
    }
    EXPECT_EQ(walked, (std::vector{link("M2", "O1"), link("T3", "M2"), link("M2", "O1")}));
}

TEST_F(CanvasLink, TheSentenceIsTypedBesideTheLink)
{
    QSignalSpy sentences(&view, &CanvasView::sentenceEdited);
    const LinkKey key = link("T3", "M2");
    clickLink(key);
    QTest::keyClick(&view, Qt::Key_Return);
    ASSERT_TRUE(view.isEditingSentence());
    for (const char *title : {"T3", "M2"})
        EXPECT_FALSE(editor()->geometry().intersects(view.cardRect(node(title))))
            << title << ' ' << editor()->y() << ' ' << editor()->height() << ' '
            << view.cardRect(node(title)).y();
    const auto *lead = editor()->findChild<QLabel *>();
    EXPECT_EQ(lead->text(), QStringLiteral("T3 also supports M2 because"));
    EXPECT_GE(lead->height(), lead->heightForWidth(lead->width()));
    EXPECT_TRUE(editor()->rect().contains(lead->geometry()));
    QTest::keyClicks(editor(), QStringLiteral("it helps"));
    QTest::keyClick(editor(), Qt::Key_Return);
    EXPECT_FALSE(view.isEditingSentence());
    EXPECT_TRUE(view.hasFocus());
    ASSERT_EQ(sentences.count(), 1);
    EXPECT_EQ(sentences.front().at(0).value<LinkKey>(), key);
    EXPECT_EQ(sentences.front().at(1).toString(), QStringLiteral("it helps"));
    EXPECT_TRUE(sentences.front().at(2).toBool());
}

TEST_F(CanvasLink, EscapeKeepsTheSentence)
{
    const LinkKey key = link("T3", "M2");
    perform(edit::setField(document.tree(), key, &Link::sentence, QStringLiteral("it helps")));
    QSignalSpy sentences(&view, &CanvasView::sentenceEdited);
    view.beginSentenceEdit(key);
    QTest::keyClicks(editor(), QStringLiteral(" a lot"));
    QTest::keyClick(editor(), Qt::Key_Escape);
    ASSERT_FALSE(sentences.isEmpty());
    EXPECT_EQ(sentences.last().at(1).toString(), QStringLiteral("it helps a lot"));
}

TEST_F(CanvasLink, ALinkThatIsGoneIsChosenNoMore)
{
    const LinkKey key = link("T3", "M2");
    view.beginSentenceEdit(key);
    perform(edit::removeLink(document.tree(), key));
    QApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    EXPECT_TRUE(view.link().isNull());
    EXPECT_EQ(editor(), nullptr);
}

TEST_F(CanvasLink, ReadOnlyChoosesButDoesNotEdit)
{
    view.setReadOnly(true);
    const LinkKey key = link("T3", "M2");
    clickLink(key);
    EXPECT_EQ(view.link(), key);
    QSignalSpy removals(&view, &CanvasView::linkRemovalRequested);
    QTest::keyClick(&view, Qt::Key_Delete);
    QTest::keyClick(&view, Qt::Key_Return);
    EXPECT_TRUE(removals.isEmpty());
    EXPECT_FALSE(view.isEditingSentence());
}

} // namespace
} // namespace espalier
