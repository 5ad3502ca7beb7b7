// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#include "tests/ui/window/window_fixture.h"

#include "core/edit/add.h"
#include "core/storage/document_file.h"

#include <QDialogButtonBox>
#include <QFile>
#include <QFileDialog>
#include <QMessageBox>
#include <QPushButton>
#include <QTimer>

namespace espalier {
namespace {

class FilesTest : public WindowTest
{
protected:
    [[nodiscard]] QString path(const QString &name) const { return m_folder.filePath(name); }
    /// Writes a tree with one goal to a file.
    QString written(const QString &name, const QString &title)
    {
        CountedIds ids;
        Context context{ids, QDate(2026, 11, 2), QStringLiteral("Test")};
        Tree made = edit::newTree(context);
        const Result<Change> change = edit::addTopNode(made, title, context);
        EXPECT_TRUE(change && made.apply(*change));
        EXPECT_TRUE(writeTree(path(name), made));
        return path(name);
    }
    /// Presses a button of the next question.
    void answer(const QString &button)
    {
        QTimer::singleShot(0, [button] {
            auto *box = qobject_cast<QMessageBox *>(QApplication::activeModalWidget());
            ASSERT_NE(box, nullptr);
            for (QAbstractButton *each : box->buttons()) {
                QString text = each->text();
                if (text.remove(QLatin1Char('&')) == button)
                    each->click();
            }
        });
    }
    [[nodiscard]] QWidget *banner() { return m_window.findChild<QWidget *>(QStringLiteral("banner")); }
};

TEST_F(FilesTest, OpensEditsSavesAndOpensAgain)
{
    const QString file = written(QStringLiteral("a.kpitree"), QStringLiteral("Goal"));
    m_window.files().open(file);
    ASSERT_NE(named(QStringLiteral("Goal")), nullptr);
    EXPECT_FALSE(m_window.isWindowModified());
    m_window.canvas().setFocus();
    m_window.canvas().setCurrent(named(QStringLiteral("Goal"))->id);
    press(Qt::Key_Tab);
    type(QStringLiteral("Objective"));
    press(Qt::Key_Return);
    EXPECT_TRUE(m_window.isWindowModified());
    trigger("file.save");
    EXPECT_FALSE(m_window.isWindowModified());
    const Result<Snapshot> again = readTree(file);
    ASSERT_TRUE(again);
    EXPECT_EQ(again->tree, tree());
    EXPECT_EQ(m_settings.recentFiles(), QStringList{file});
}

TEST_F(FilesTest, SaveAsTellsWhenTheHistoryStaysBehind)
{
    const QString file = written(QStringLiteral("a.kpitree"), QStringLiteral("Goal"));
    const FileHistory history{{QDateTime(QDate(2026, 11, 2), QTime(9, 30), Qt::UTC), QStringLiteral("Ana"),
                               QStringLiteral("edit"), "{}"}};
    ASSERT_TRUE(writeTree(path(QStringLiteral("a.kpidb")), readTree(file)->tree, FileFormat::Kpidb, history));
    m_window.files().open(path(QStringLiteral("a.kpidb")));
    QStringList said;
    QObject::connect(&m_window.files(), &Files::said, &m_window,
                     [&said](const QString &text) { said += text; });
    const auto saveAs = [this](const QString &name) {
        QTimer::singleShot(0, [chosen = path(name)] {
            auto *dialog = qobject_cast<QFileDialog *>(QApplication::activeModalWidget());
            ASSERT_NE(dialog, nullptr);
            dialog->selectFile(chosen);
            dialog->findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Save)->click();
        });
        trigger("file.saveAs");
        EXPECT_EQ(m_window.files().path(), path(name));
    };
    saveAs(QStringLiteral("b.kpidb"));
    EXPECT_EQ(said, QStringList());
    saveAs(QStringLiteral("b.kpitree"));
    ASSERT_EQ(said.size(), 1);
    EXPECT_TRUE(said.front().contains(QStringLiteral("the history (1 step)"))) << qPrintable(said.front());
}

TEST_F(FilesTest, UnsavedWorkIsAskedAboutAndCancelKeepsEverything)
{
    newTree();
    press(Qt::Key_Return);
    type(QStringLiteral("Mine"));
    press(Qt::Key_Return);
    answer(QStringLiteral("Cancel"));
    m_window.files().close();
    EXPECT_NE(named(QStringLiteral("Mine")), nullptr);
    answer(QStringLiteral("Discard"));
    m_window.files().close();
    EXPECT_FALSE(m_window.files().isOpen());
}

TEST_F(FilesTest, AFileThatAnotherProgramChangedIsNotOverwritten)
{
    const QString file = written(QStringLiteral("a.kpitree"), QStringLiteral("Goal"));
    m_window.files().open(file);
    written(QStringLiteral("a.kpitree"), QStringLiteral("Theirs"));
    m_window.canvas().setCurrent(named(QStringLiteral("Goal"))->id);
    m_window.canvas().setFocus();
    type(QStringLiteral("!"));
    press(Qt::Key_Return);
    trigger("file.save");
    EXPECT_TRUE(banner()->isVisible());
    EXPECT_TRUE(m_window.isWindowModified());
    EXPECT_EQ(readTree(file)->tree.nodes().begin()->title, QStringLiteral("Theirs"));
    m_window.files().overwrite();
    EXPECT_EQ(readTree(file)->tree.nodes().begin()->title, QStringLiteral("Goal!"));
}

TEST_F(FilesTest, AFileThatCannotBeReadSaysSoAndKeepsTheTree)
{
    const QString good = written(QStringLiteral("a.kpitree"), QStringLiteral("Goal"));
    m_window.files().open(good);
    QFile bad(path(QStringLiteral("bad.kpitree")));
    ASSERT_TRUE(bad.open(QIODevice::WriteOnly));
    bad.write("{\"format\":");
    bad.close();
    m_window.files().open(bad.fileName());
    EXPECT_TRUE(banner()->isVisible());
    EXPECT_NE(named(QStringLiteral("Goal")), nullptr);
}

TEST_F(FilesTest, WhatIsBeingTypedIsSavedToo)
{
    const QString file = written(QStringLiteral("a.kpitree"), QStringLiteral("Goal"));
    m_window.files().open(file);
    for (QWidget *pane :
         {static_cast<QWidget *>(&m_window.canvas()), static_cast<QWidget *>(&m_window.outline())}) {
        pane->setFocus();
        m_window.canvas().setCurrent(tree().nodes().begin()->id);
        QApplication::processEvents();
        press(Qt::Key_F2);
        type(QStringLiteral("!"));
        trigger("file.save");
        EXPECT_EQ(readTree(file)->tree.nodes().begin()->title, tree().nodes().begin()->title);
    }
    EXPECT_EQ(readTree(file)->tree.nodes().begin()->title, QStringLiteral("Goal!!"));
}

TEST_F(FilesTest, TheOpenFileOpenedAgainIsStillOursToWrite)
{
    const QString file = written(QStringLiteral("a.kpitree"), QStringLiteral("Goal"));
    m_window.files().open(file);
    m_window.files().open(file);
    EXPECT_FALSE(m_window.files().isReadOnly());
    m_window.files().reload();
    EXPECT_FALSE(m_window.files().isReadOnly());
    EXPECT_NE(named(QStringLiteral("Goal")), nullptr);
}

TEST_F(FilesTest, ATableOfNodesBringsTheTableOfLinksThatLiesBesideIt)
{
    const auto write = [this](const QString &name, const char *text) {
        QFile file(path(name));
        return file.open(QIODevice::WriteOnly) && file.write(text) > 0;
    };
    ASSERT_TRUE(write(QStringLiteral("nodes.csv"), "metric_id,metric_name\nG,Revenue\nL,Leads\n"));
    ASSERT_TRUE(write(QStringLiteral("edges.csv"), "from_metric_id,to_metric_id\nL,G\n"));
    QTimer::singleShot(0, [] {
        if (QWidget *report = QApplication::activeModalWidget())
            report->close();
    });
    m_window.files().open(path(QStringLiteral("nodes.csv")));
    EXPECT_EQ(parentOf(QStringLiteral("Leads")), QStringLiteral("Revenue"));
}

TEST_F(FilesTest, HowAFileWasLookedAtIsRememberedBesideIt)
{
    const QString file = written(QStringLiteral("a.kpitree"), QStringLiteral("Goal"));
    m_window.files().open(file);
    m_window.canvas().setColorBy(ColorBy::Owner);
    m_window.files().close();
    m_window.files().open(file);
    EXPECT_EQ(m_window.canvas().viewState().colorBy, ColorBy::Owner);
    EXPECT_FALSE(m_window.isWindowModified());
}

TEST(SettingsFile, ADamagedOneIsSetAsideAndDefaultsAreUsed)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("settings.ini"));
    QFile file(path);
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write("[appearance\n\0\xff garbage = = [");
    file.close();
    Settings settings(path);
    EXPECT_EQ(settings.appearance(), AppearanceChoice::System);
    settings.setAppearance(AppearanceChoice::Dark);
    EXPECT_EQ(Settings(path).appearance(), AppearanceChoice::Dark);
}

TEST(SettingsFile, ViewsAreKeptByFileAndForgottenWhenThereAreTooMany)
{
    const QTemporaryDir folder;
    Settings settings(folder.filePath(QStringLiteral("settings.ini")));
    FileView view;
    view.zoom = 1.5;
    view.folded = {NodeId(RawId{1, 2})};
    view.colorBy = ColorBy::Status;
    settings.setViewOf(QStringLiteral("/first.kpitree"), view);
    EXPECT_EQ(settings.viewOf(QStringLiteral("/first.kpitree")), view);
    EXPECT_FALSE(settings.viewOf(QStringLiteral("/other.kpitree")));
    for (int i = 0; i < static_cast<int>(Settings::viewCount); ++i)
        settings.setViewOf(QStringLiteral("/%1.kpitree").arg(i), view);
    EXPECT_FALSE(settings.viewOf(QStringLiteral("/first.kpitree")));
}

} // namespace
} // namespace espalier
