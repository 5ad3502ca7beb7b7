// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#include "tests/ui/window/spoken_controls.h"
#include "tests/ui/window/window_fixture.h"

#include "core/edit/record.h"
#include "ui/registers/record_kind.h"
#include "ui/registers/registers_dialog.h"

#include <QComboBox>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QToolButton>

namespace espalier {
namespace {

class RegistersTest : public WindowTest
{
protected:
    RegistersTest()
    {
        newTree();
        press(Qt::Key_Return);
        type(QStringLiteral("Goal"));
        press(Qt::Key_Return);
    }
    RegistersDialog &registers()
    {
        auto *dialog = m_window.findChild<RegistersDialog *>();
        EXPECT_NE(dialog, nullptr);
        return *dialog;
    }
    void open(const char *key)
    {
        trigger("edit.registers");
        registers().open(key, {});
        QApplication::processEvents();
    }
    QListWidget &records() { return *registers().findChild<QListWidget *>(QStringLiteral("records")); }
    QToolButton &button(const QString &name)
    {
        for (auto *button : registers().findChildren<QToolButton *>()) {
            if (button->text() == name || button->accessibleName() == name)
                return *button;
        }
        ADD_FAILURE() << "no button " << name.toStdString();
        static QToolButton none;
        return none;
    }
    template <class Widget>
    Widget &editor(const char *field)
    {
        QWidget *box = registers().findChild<QWidget *>(QLatin1String(field));
        EXPECT_NE(box, nullptr) << field;
        return *box->findChild<Widget *>();
    }
};

TEST_F(RegistersTest, APersonIsAddedNamedAndUndone)
{
    open("people");
    button(QStringLiteral("New person")).click();
    QApplication::processEvents();
    type(QStringLiteral("Rosa Thiel"));
    press(Qt::Key_Return);
    ASSERT_EQ(tree().all<Person>().size(), 1U);
    EXPECT_EQ(tree().all<Person>().begin()->name, QStringLiteral("Rosa Thiel"));
    EXPECT_EQ(records().item(0)->text(), QStringLiteral("Rosa Thiel"));
    trigger("edit.undo");
    EXPECT_EQ(records().item(0)->text(), QStringLiteral("(no name)")) << "it follows the tree";
    trigger("edit.undo");
    EXPECT_EQ(records().count(), 0);
}

TEST_F(RegistersTest, EveryRegisterHasAFormThatASpokenWindowCanUse)
{
    for (const auto &kind : recordKinds()) {
        open(kind->key());
        if (kind->canAdd() && kind->count(tree()) == 0) {
            button(QStringLiteral("New ") + kind->one()).click();
            QApplication::processEvents();
            EXPECT_EQ(kind->count(tree()), 1U) << kind->key();
        }
        EXPECT_EQ(spokenControls(registers()).unnamed, std::vector<std::string>()) << kind->key();
    }
}

TEST_F(RegistersTest, TiersChangePlacesUnlessNodesWouldStandAboveWhatTheySupport)
{
    open("tiers");
    const int last = records().count() - 1;
    const QString upper = records().item(last - 1)->text();
    const QString lower = records().item(last)->text();
    records().setCurrentRow(last - 1);
    button(QStringLiteral("Down")).click();
    QApplication::processEvents();
    EXPECT_EQ(records().item(last - 1)->text(), lower);
    EXPECT_EQ(records().item(last)->text(), upper);
    EXPECT_EQ(records().currentRow(), last) << "the tier keeps the cursor";
    const QString top = records().item(0)->text();
    records().setCurrentRow(0);
    button(QStringLiteral("Down")).click();
    QApplication::processEvents();
    EXPECT_EQ(records().item(0)->text(), top) << "a goal stands in it, on top";
}

TEST_F(RegistersTest, WhatIsTypedIsKeptWhenAnotherRecordIsChosen)
{
    open("tiers");
    records().setCurrentRow(0);
    auto &rule = editor<QPlainTextEdit>("namingRule");
    rule.setFocus();
    QTest::keyClicks(&rule, QStringLiteral("Verb first"));
    records().setCurrentRow(1);
    QApplication::processEvents();
    const Tier *named = nullptr;
    for (const Tier &tier : tree().all<Tier>()) {
        if (!tier.namingRule.isEmpty())
            named = &tier;
    }
    ASSERT_NE(named, nullptr);
    EXPECT_EQ(named->namingRule, QStringLiteral("Verb first"));
    EXPECT_EQ(named->name, records().item(0)->text());
    EXPECT_EQ(rule.toPlainText(), QString());
}

TEST_F(RegistersTest, NothingChangesWhileOneBrowses)
{
    open("people");
    trigger("mode.browse");
    EXPECT_FALSE(button(QStringLiteral("New person")).isEnabled());
    open("tiers");
    EXPECT_FALSE(button(QStringLiteral("Remove…")).isEnabled());
    EXPECT_TRUE(editor<QLineEdit>("name").isReadOnly());
}

TEST_F(RegistersTest, TheTreesOwnFieldsStandWhereNoNodeIsChosen)
{
    m_window.canvas().clearSelection();
    QApplication::processEvents();
    ASSERT_TRUE(m_window.inspector().focusField("organisation"));
    type(QStringLiteral("Acme"));
    press(Qt::Key_Return);
    EXPECT_EQ(tree().info().organisation, QStringLiteral("Acme"));
    ASSERT_TRUE(m_window.inspector().focusField("firstMonth"));
    press(Qt::Key_A); // April
    EXPECT_EQ(tree().info().firstMonth, 4);
    trigger("edit.undo");
    EXPECT_EQ(tree().info().firstMonth, 1);
    EXPECT_EQ(tree().info().organisation, QStringLiteral("Acme"));
}

} // namespace
} // namespace espalier
