// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0

#include "tests/ui/canvas/shown_canvas.h"
#include "ui/canvas/title_editor.h"

#include <QClipboard>

namespace espalier {
namespace {

class CanvasTitle : public ShownCanvas
{
protected:
    struct Edit
    {
        QString title;
        TitleEdit why;

        bool operator==(const Edit &) const = default;
    };
    std::vector<Edit> edits;

    void SetUp() override
    {
        ShownCanvas::SetUp();
        QObject::connect(
            &view, &CanvasView::titleEdited,
            [this](const NodeId &, const QString &title, TitleEdit why) { edits.push_back({title, why}); });
    }
    [[nodiscard]] TitleEditor *editor() const
    {
        for (TitleEditor *editor : view.viewport()->findChildren<TitleEditor *>()) {
            if (editor->isVisible())
                return editor;
        }
        return nullptr;
    }
    void type(const char *text) { QTest::keyClicks(editor(), QString::fromLatin1(text)); }
};

TEST_F(CanvasTitle, TypingStartsBehindTheTitle)
{
    click("M1");
    QTest::keyClick(&view, 'x');
    ASSERT_TRUE(view.isEditingTitle());
    EXPECT_EQ(editor()->title(), QStringLiteral("M1x"));
    type(" and y");
    QTest::keyClick(editor(), Qt::Key_Return);
    EXPECT_EQ(edits, (std::vector<Edit>{{QStringLiteral("M1x and y"), TitleEdit::Done}}));
    EXPECT_FALSE(view.isEditingTitle());
    EXPECT_TRUE(view.hasFocus());
}

TEST_F(CanvasTitle, TabKeepsAndAsksForADriver)
{
    view.beginTitleEdit(node("M1"));
    type("!");
    QTest::keyClick(editor(), Qt::Key_Tab);
    EXPECT_EQ(edits, (std::vector<Edit>{{QStringLiteral("M1!"), TitleEdit::AddChild}}));
}

TEST_F(CanvasTitle, EscapeKeepsTheText)
{
    view.beginTitleEdit(node("M1"));
    type("!");
    QTest::keyClick(editor(), Qt::Key_Escape);
    EXPECT_EQ(edits, (std::vector<Edit>{{QStringLiteral("M1!"), TitleEdit::Done}}));
}

TEST_F(CanvasTitle, LeavingKeepsTheText)
{
    view.beginTitleEdit(node("M1"));
    type("!");
    click("O2");
    EXPECT_EQ(edits, (std::vector<Edit>{{QStringLiteral("M1!"), TitleEdit::Done}}));
    EXPECT_EQ(view.current(), node("O2"));
}

TEST_F(CanvasTitle, APauseCommitsAndGoesOn)
{
    view.beginTitleEdit(node("M1"));
    type("!");
    EXPECT_TRUE(QTest::qWaitFor([this] { return !edits.empty(); }, 3000));
    EXPECT_EQ(edits, (std::vector<Edit>{{QStringLiteral("M1!"), TitleEdit::Typing}}));
    EXPECT_TRUE(view.isEditingTitle());
}

TEST_F(CanvasTitle, IsNeverSmallerThanAtFullSize)
{
    view.zoomTo(0.3);
    view.beginTitleEdit(node("M1"));
    EXPECT_EQ(editor()->font().pixelSize(), 13);
    QTest::keyClick(editor(), Qt::Key_Return);
    view.zoomTo(2);
    view.beginTitleEdit(node("M1"));
    EXPECT_EQ(editor()->font().pixelSize(), 26);
}

TEST_F(CanvasTitle, PastedLineBreaksBecomeSpaces)
{
    view.beginTitleEdit(node("M1"));
    QApplication::clipboard()->setText(QStringLiteral(" a\nb\r\n c"));
    editor()->paste();
    EXPECT_EQ(editor()->title(), QStringLiteral("M1a b c"));
}

TEST_F(CanvasTitle, DoubleClickOnTheTitleEditsBesideItAsksForDetails)
{
    view.zoomTo(1);
    QSignalSpy details(&view, &CanvasView::detailsRequested);
    QTest::mouseDClick(view.viewport(), Qt::LeftButton, {}, pointOn("M1", 0.5, 0.9));
    EXPECT_EQ(details.count(), 1);
    EXPECT_FALSE(view.isEditingTitle());
    QTest::mouseDClick(view.viewport(), Qt::LeftButton, {}, pointOn("M1", 0.5, 0.25));
    EXPECT_TRUE(view.isEditingTitle());
}

TEST_F(CanvasTitle, ReadOnlyEditsNothing)
{
    view.setReadOnly(true);
    click("M1");
    QTest::keyClick(&view, 'x');
    view.beginTitleEdit(node("M1"));
    EXPECT_FALSE(view.isEditingTitle());
}

} // namespace
} // namespace espalier
