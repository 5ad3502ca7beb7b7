// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#include "tests/ui/window/window_fixture.h"

#include "core/edit/record.h"
#include "core/storage/document_file.h"
#include "ui/dialogs/query_dialog.h"
#include "ui/settings/passwords.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTimer>

#include <map>

namespace espalier {
namespace {

/// A keychain in the memory, or none.
class FakePasswords final : public Passwords
{
public:
    void find(const QString &place, QObject * /*asker*/, const Found &found) override
    {
        found(isThere ? std::optional(kept[place]) : std::nullopt);
    }
    void keep(const QString &place, const QString &password) override { kept[place] = password; }
    void forget(const QString &place) override { kept.erase(place); }

    bool isThere = true;
    std::map<QString, QString> kept;
};

/// Goal, Leads and two sources; a database is made of a document of ours, which is an SQLite file too.
class QueryDialogTest : public WindowTest
{
protected:
    QueryDialogTest()
    {
        newTree();
        press(Qt::Key_Return);
        type(QStringLiteral("Goal"));
        press(Qt::Key_Tab);
        type(QStringLiteral("Leads"));
        press(Qt::Key_Return);
        for (const char *name : {"Warehouse", "Spreadsheet"}) {
            Source source;
            source.name = QLatin1String(name);
            Context context{m_ids, QDate(2026, 11, 2), {}};
            perform(edit::addRecord(tree(), source, context));
        }
        m_database = m_folder.filePath(QStringLiteral("figures.kpidb"));
        EXPECT_TRUE(writeTree(m_database, tree()));
    }
    void perform(const Result<Change> &change)
    {
        ASSERT_TRUE(change);
        ASSERT_TRUE(m_window.document().perform({*change, VerbId::Edit, {}, {}, {}, {}}));
    }
    /// Opens the dialog as a user does and hands it over while it is there.
    template <class Act>
    void inDialog(Act act)
    {
        bool wasThere = false;
        QTimer::singleShot(0, &m_window, [&] {
            auto *dialog = qobject_cast<QueryDialog *>(QApplication::activeModalWidget());
            ASSERT_NE(dialog, nullptr);
            wasThere = true;
            act(*dialog);
            if (dialog->isVisible())
                dialog->reject();
        });
        trigger("values.query");
        EXPECT_TRUE(wasThere);
    }
    static QPushButton *button(QueryDialog &dialog, const char *text)
    {
        for (auto *one : dialog.findChildren<QPushButton *>()) {
            if (one->text() == QLatin1String(text))
                return one;
        }
        return nullptr;
    }
    static QCheckBox *tick(QueryDialog &dialog, const char *part)
    {
        for (auto *one : dialog.findChildren<QCheckBox *>()) {
            if (one->text().contains(QLatin1String(part)))
                return one;
        }
        return nullptr;
    }
    static void write(QWidget *into, const QString &text)
    {
        into->setFocus();
        QTest::keyClick(into, Qt::Key_A, Qt::ControlModifier);
        QTest::keyClicks(into, text);
    }
    static QLineEdit *line(QueryDialog &dialog, const char *name)
    {
        for (auto *one : dialog.findChildren<QLineEdit *>()) {
            if (one->accessibleName() == QLatin1String(name))
                return one;
        }
        return nullptr;
    }
    static QStringList said(QueryDialog &dialog)
    {
        QStringList texts;
        for (const auto *label : dialog.findChildren<QLabel *>())
            texts += label->text();
        return texts;
    }
    static void waitForAnswer(QueryDialog &dialog)
    {
        EXPECT_TRUE(QTest::qWaitFor([&] { return button(dialog, "Try") != nullptr; }, 20'000));
    }
    const QString m_query = QStringLiteral(
        "SELECT title AS metric, '2026-10-31' AS date, 101 AS value FROM nodes WHERE title = 'Leads'");

    RandomIds m_ids;
    QString m_database;
};

TEST_F(QueryDialogTest, WhatWasAgreedToIsAskedShownAndTakenAsOneStep)
{
    const std::size_t before = tree().observations().size();
    inDialog([&](QueryDialog &dialog) {
        write(line(dialog, "Address"), m_database);
        write(dialog.findChild<QPlainTextEdit *>(), m_query);
        EXPECT_FALSE(button(dialog, "Try")->isEnabled()) << "nobody has agreed yet";
        EXPECT_FALSE(line(dialog, "Password")->isVisible()) << "a file has none";
        QTest::mouseClick(tick(dialog, "I have read"), Qt::LeftButton, {}, QPoint(8, 8));
        QTest::mouseClick(button(dialog, "Try"), Qt::LeftButton);
        waitForAnswer(dialog);
        EXPECT_TRUE(said(dialog).contains(QStringLiteral("New: 1 · corrected: 0 · the same as before: 0")))
            << said(dialog).join(u'\n').toStdString();
        EXPECT_EQ(tree().observations().size(), before) << "only shown yet";
        QTest::mouseClick(button(dialog, "Take 1 value"), Qt::LeftButton);
    });
    EXPECT_EQ(tree().observations().size(), before + 1);
    const auto kept = [this] {
        for (const Source &source : tree().all<Source>()) {
            if (!source.savedImport.query.isEmpty())
                return source.savedImport;
        }
        return SavedImport();
    };
    EXPECT_EQ(kept().query, m_query);
    EXPECT_EQ(kept().address, m_database);
    EXPECT_EQ(kept().columns.size(), 3);

    inDialog([&](QueryDialog &dialog) {
        EXPECT_EQ(dialog.findChild<QPlainTextEdit *>()->toPlainText(), m_query);
        EXPECT_FALSE(tick(dialog, "I have read")->isVisible()) << "it was agreed to before";
        EXPECT_TRUE(button(dialog, "Try")->isEnabled());
        QTest::keyClicks(dialog.findChild<QPlainTextEdit *>(), QStringLiteral(" "));
        EXPECT_TRUE(button(dialog, "Try")->isEnabled()) << "a blank changes nothing";
        write(dialog.findChild<QPlainTextEdit *>(), m_query + QStringLiteral(" OR 1"));
        EXPECT_FALSE(button(dialog, "Try")->isEnabled()) << "another query is agreed to anew";
        EXPECT_TRUE(tick(dialog, "I have read")->isVisible());
        EXPECT_FALSE(tick(dialog, "I have read")->isChecked());
    });
    trigger("edit.undo");
    EXPECT_EQ(tree().observations().size(), before);
    EXPECT_EQ(kept(), SavedImport()) << "the query came with the same step";
}

TEST_F(QueryDialogTest, ARefusalIsASentenceAndAQueryCanBeStopped)
{
    inDialog([&](QueryDialog &dialog) {
        write(line(dialog, "Address"), m_database);
        auto *query = dialog.findChild<QPlainTextEdit *>();
        write(query, QStringLiteral("DELETE FROM nodes"));
        tick(dialog, "I have read")->click();
        button(dialog, "Try")->click();
        waitForAnswer(dialog);
        EXPECT_TRUE(
            said(dialog).contains(QStringLiteral("A saved query may only read. The database was asked to do "
                                                 "something else, and did nothing.")));
        EXPECT_FALSE(button(dialog, "Nothing to take")->isEnabled());

        write(query, QStringLiteral(
                         "WITH RECURSIVE c(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM c) SELECT count(*) "
                         "FROM c"));
        EXPECT_FALSE(said(dialog).filter(QStringLiteral("may only read")).size()) << "that was another one";
        tick(dialog, "I have read")->click();
        button(dialog, "Try")->click();
        ASSERT_NE(button(dialog, "Stop"), nullptr);
        EXPECT_FALSE(query->isEnabled());
        button(dialog, "Stop")->click();
        waitForAnswer(dialog);
        EXPECT_TRUE(said(dialog).contains(QStringLiteral("The query was stopped.")));
        EXPECT_TRUE(query->isEnabled());
    });
}

TEST_F(QueryDialogTest, APasswordComesFromTheKeychainAndStandsNowhereElse)
{
    FakePasswords passwords;
    const QString place = queryAddress(QStringLiteral("postgresql://ana@/x?host=/nowhere"), {})->place();
    passwords.kept[place] = QStringLiteral("open-sesame");
    const Derived derived = derive(tree(), QDate(2026, 11, 2));
    const auto open = [&] {
        Context context{m_ids, QDate(2026, 11, 2), {}};
        auto dialog = std::make_unique<QueryDialog>(
            QuerySurroundings{tree(), derived, m_folder.path(), m_settings, passwords}, context, &m_window);
        dialog->show();
        QApplication::setActiveWindow(dialog.get());
        write(line(*dialog, "Address"), QStringLiteral("postgresql://ana@/x?host=/nowhere"));
        QTest::keyClick(line(*dialog, "Address"), Qt::Key_Tab);
        return dialog;
    };
    {
        const auto dialog = open();
        EXPECT_TRUE(line(*dialog, "Password")->isVisible());
        EXPECT_EQ(line(*dialog, "Password")->text(), QStringLiteral("open-sesame"));
        EXPECT_EQ(line(*dialog, "Password")->echoMode(), QLineEdit::Password);
        EXPECT_TRUE(tick(*dialog, "keychain")->isChecked());
        write(dialog->findChild<QPlainTextEdit *>(), QStringLiteral("SELECT 1"));
        tick(*dialog, "I have read")->click();
        button(*dialog, "Try")->click();
        waitForAnswer(*dialog);
        EXPECT_FALSE(said(*dialog).filter(QStringLiteral("cannot be reached")).isEmpty());
        EXPECT_TRUE(said(*dialog).filter(QStringLiteral("sesame")).isEmpty());
    }
    passwords.isThere = false;
    {
        const auto dialog = open();
        EXPECT_TRUE(line(*dialog, "Password")->text().isEmpty());
        EXPECT_FALSE(tick(*dialog, "keychain")->isVisible()) << "there is none to remember it";
        write(line(*dialog, "Address"), QStringLiteral("postgresql://ana:open-sesame@/x"));
        EXPECT_FALSE(said(*dialog).filter(QStringLiteral("There is a password in the address")).isEmpty());
        EXPECT_FALSE(button(*dialog, "Try")->isEnabled());
    }
    QFile settings(m_folder.filePath(QStringLiteral("settings.ini")));
    ASSERT_TRUE(settings.open(QIODevice::ReadOnly));
    EXPECT_FALSE(settings.readAll().contains("sesame"));
}

} // namespace
} // namespace espalier
