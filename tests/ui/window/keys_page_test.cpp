// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#include "tests/ui/window/window_fixture.h"

#include "tests/ui/window/buttons.h"
#include "ui/dialogs/keys_page.h"
#include "ui/dialogs/settings_dialog.h"
#include "ui/dialogs/shortcut_sheet.h"
#include "ui/window/tool_bar.h"

#include <QFile>
#include <QLabel>
#include <QPushButton>
#include <QToolButton>
#include <QTreeWidget>

namespace espalier {
namespace {

class KeysPageTest : public WindowTest
{
protected:
    KeysPageTest()
    {
        m_dialog.goTo(SettingsDialog::Topic::Keys);
        m_dialog.show();
        m_dialog.activateWindow();
        QApplication::setActiveWindow(&m_dialog);
        QApplication::processEvents();
    }

    void chooseAction(const char *id)
    {
        const QString name = m_window.actions().nameAt(*m_window.actions().find(QLatin1StringView(id)));
        const auto found = m_list->findItems(name, Qt::MatchExactly | Qt::MatchRecursive);
        ASSERT_EQ(found.size(), 1) << id;
        m_list->setCurrentItem(found.front());
        m_list->setFocus();
    }
    [[nodiscard]] QString said() const
    {
        return m_dialog.findChild<QLabel *>(QStringLiteral("wrongText"))->text();
    }
    [[nodiscard]] QPushButton *button(const QString &text) const
    {
        return buttonIn<QPushButton>(m_dialog, text);
    }

    SettingsDialog m_dialog{m_settings, m_window.actions(), nullptr};
    QTreeWidget *m_list = m_dialog.findChild<QTreeWidget *>();
};

TEST_F(KeysPageTest, ANewKeyIsPressedAndWorksAtOnce)
{
    chooseAction("view.fit");
    press(Qt::Key_Return);
    press(Qt::Key_B, Qt::ControlModifier);
    EXPECT_EQ(m_list->currentItem()->text(1), QStringLiteral("Ctrl+B"));
    EXPECT_EQ(m_window.actions().keysOf("view.fit"), QStringLiteral("Ctrl+9")) << "not before OK";
    m_dialog.accept();
    EXPECT_EQ(m_window.actions().keysOf("view.fit"), QStringLiteral("Ctrl+B"));
    EXPECT_EQ(action("view.fit")->shortcut(), QKeySequence(Qt::CTRL | Qt::Key_B));

    MainWindow next(m_settings, m_appearance, m_clock, m_passwords);
    EXPECT_EQ(next.actions().keysOf("view.fit"), QStringLiteral("Ctrl+B")) << "and the next time";
}

TEST_F(KeysPageTest, TabAndEnterCanBeGivenLikeAnyKey)
{
    chooseAction("tree.child");
    press(Qt::Key_Return);
    press(Qt::Key_Insert);
    chooseAction("tree.parent");
    press(Qt::Key_Return);
    press(Qt::Key_Tab);
    EXPECT_EQ(m_list->currentItem()->text(1), QStringLiteral("Tab"));
    m_dialog.accept();
    bool isOnTheBar = false;
    for (const QToolButton *one : m_window.findChild<ToolBar *>()->findChildren<QToolButton *>())
        isOnTheBar = isOnTheBar || one->toolTip().contains(QStringLiteral("(Ins)"));
    EXPECT_TRUE(isOnTheBar);
    ShortcutSheet sheet(m_window.actions(), nullptr);
    EXPECT_FALSE(sheet.findChild<QTreeWidget *>()
                     ->findItems(QStringLiteral("Ins"), Qt::MatchExactly | Qt::MatchRecursive)
                     .isEmpty());
}

TEST_F(KeysPageTest, AConflictIsRefusedWithTheNameOfTheOther)
{
    chooseAction("view.fit");
    press(Qt::Key_Return);
    press(Qt::Key_F, Qt::ControlModifier);
    EXPECT_EQ(m_list->currentItem()->text(1), QStringLiteral("Ctrl+9"));
    EXPECT_TRUE(said().contains(QStringLiteral("“Find…”"))) << said().toStdString();
}

TEST_F(KeysPageTest, EscLeavesItAndDeleteTakesTheKeyAway)
{
    chooseAction("view.fit");
    press(Qt::Key_Return);
    press(Qt::Key_Escape);
    EXPECT_TRUE(m_dialog.isVisible());
    EXPECT_EQ(m_list->currentItem()->text(1), QStringLiteral("Ctrl+9"));
    m_list->setFocus();
    press(Qt::Key_Delete);
    EXPECT_EQ(m_list->currentItem()->text(1), QString());
    button(QStringLiteral("As delivered"))->click();
    EXPECT_EQ(m_list->currentItem()->text(1), QStringLiteral("Ctrl+9"));
}

TEST_F(KeysPageTest, AllGoBackAtOnce)
{
    chooseAction("view.fit");
    press(Qt::Key_Return);
    press(Qt::Key_B, Qt::ControlModifier);
    chooseAction("edit.find");
    press(Qt::Key_Delete);
    button(QStringLiteral("All as delivered"))->click();
    m_dialog.accept();
    EXPECT_EQ(m_window.actions().keys(), m_window.actions().deliveredKeys());
    EXPECT_TRUE(m_settings.keys().isEmpty());
}

TEST_F(KeysPageTest, OneMoreKeyStandsBesideTheOthers)
{
    chooseAction("view.fit");
    button(QStringLiteral("One more key…"))->click();
    press(Qt::Key_F9);
    EXPECT_EQ(m_list->currentItem()->text(1), QStringLiteral("Ctrl+9, F9"));
}

TEST(RememberedKeys, OfADamagedFileAreThoseDelivered)
{
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("settings.ini"));
    QFile file(path);
    ASSERT_TRUE(file.open(QIODeviceBase::WriteOnly));
    file.write("[General]\nkeys=\"view.fit\\tCtrl+F\", \"no.such\\tCtrl+J\", \"edit.find\\t\\xff\\xfe\", "
               "\"\\t\\t\"\n");
    file.close();
    Settings settings(path);
    Appearance appearance{AppearanceChoice::Light};
    Clock clock{[] { return QDateTime(QDate(2026, 11, 2), QTime(9, 30)); }};
    NoPasswords passwords;
    MainWindow window(settings, appearance, clock, passwords);
    EXPECT_EQ(window.actions().keysOf("view.fit"), QStringLiteral("Ctrl+9"));
}

} // namespace
} // namespace espalier
