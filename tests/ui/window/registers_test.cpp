// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#include "tests/ui/window/spoken_controls.h"
#include "tests/ui/window/window_fixture.h"

#include "core/edit/record.h"
#include "core/storage/document_file.h"
#include "ui/dialogs/query_dialog.h"
#include "ui/registers/record_kind.h"
#include "ui/registers/registers_dialog.h"
#include "ui/window/files.h"
#include "ui/window/toast.h"

#include <QComboBox>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QTimer>
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
    QLineEdit &line(const QString &name)
    {
        for (auto *line : registers().findChildren<QLineEdit *>()) {
            if (line->accessibleName() == name)
                return *line;
        }
        ADD_FAILURE() << "no line " << name.toStdString();
        static QLineEdit none;
        return none;
    }
    /// By a toast, here or in the main window.
    bool isSaid(const QString &beginning)
    {
        return std::ranges::any_of(m_window.findChildren<Toast *>(), [&](const Toast *toast) {
            return toast->isVisible() && toast->accessibleName().startsWith(beginning);
        });
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

TEST_F(RegistersTest, APasswordInAnAddressIsRefusedWhereItIsTyped)
{
    open("sources");
    button(QStringLiteral("New data source")).click();
    QApplication::processEvents();
    type(QStringLiteral("Sales"));
    press(Qt::Key_Return);
    const auto kept = [this] { return tree().all<Source>().begin()->savedImport.address; };
    auto &address = line(QStringLiteral("Saved import: Address"));
    QApplication::setActiveWindow(&registers());
    address.setFocus();
    QTest::keyClicks(&address, QStringLiteral("postgresql://ana"));
    registers().flush(); // as half a second without a key does
    EXPECT_EQ(kept(), QStringLiteral("postgresql://ana"));
    for (const char *part : {":ge", "heim", "@db/sales"}) {
        QTest::keyClicks(&address, QLatin1String(part));
        registers().flush();
        EXPECT_EQ(kept(), QStringLiteral("postgresql://ana")) << part;
    }
    EXPECT_TRUE(isSaid(QStringLiteral("There is a password in the address of the data source “Sales”")));
    EXPECT_EQ(address.text(), QStringLiteral("postgresql://ana:geheim@db/sales")) << "it is being typed";
    records().setFocus();
    EXPECT_EQ(kept(), QStringLiteral("postgresql://ana"));
    EXPECT_EQ(address.text(), QStringLiteral("postgresql://ana")) << "left, it shows what the tree holds";
}

TEST_F(RegistersTest, AFileThatHoldsAPasswordOpensAndSaysSo)
{
    RandomIds ids;
    Source source;
    source.id = ids.make<Source>();
    source.name = QStringLiteral("Sales");
    source.savedImport.address = QStringLiteral("postgresql://ana:geheim@db/sales");
    Change came;
    appendNew(came, source);
    Tree other = tree();
    ASSERT_TRUE(other.apply(came));
    const QString path = m_folder.filePath(QStringLiteral("old.kpitree"));
    ASSERT_TRUE(writeTree(path, other));
    m_window.document().markClean(); // or it would ask
    m_window.files().open(path);
    ASSERT_NE(tree().find(source.id), nullptr);
    EXPECT_TRUE(isSaid(QStringLiteral("There is a password in the address of the data source “Sales”")));
}

TEST_F(RegistersTest, TheQueryOfADataSourceIsAskedFromItsRow)
{
    open("sources");
    for (const char *name : {"First", "Second"}) {
        Source source;
        source.name = QLatin1String(name);
        source.savedImport = {{}, QStringLiteral("figures.db"), QStringLiteral("SELECT 1"), {}, {}};
        RandomIds ids;
        Context context{ids, QDate(2026, 11, 2), {}};
        ASSERT_TRUE(m_window.document().perform(
            {*edit::addRecord(tree(), source, context), VerbId::Register, {}, {}, {}, {}}));
    }
    QApplication::processEvents();
    records().setCurrentRow(1);
    QToolButton &ask = button(QStringLiteral("Ask its query…"));
    EXPECT_TRUE(ask.isVisible());
    bool wasThere = false;
    QTimer::singleShot(0, &m_window, [&] {
        auto *dialog = qobject_cast<QueryDialog *>(QApplication::activeModalWidget());
        ASSERT_NE(dialog, nullptr);
        wasThere = true;
        EXPECT_EQ(dialog->findChild<QComboBox *>()->currentText(), QStringLiteral("Second"));
        EXPECT_EQ(dialog->findChild<QPlainTextEdit *>()->toPlainText(), QStringLiteral("SELECT 1"));
        dialog->reject();
    });
    ask.click();
    EXPECT_TRUE(wasThere);
    trigger("mode.browse");
    EXPECT_FALSE(ask.isVisible());
    open("people");
    EXPECT_FALSE(button(QStringLiteral("Ask its query…")).isVisible());
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
