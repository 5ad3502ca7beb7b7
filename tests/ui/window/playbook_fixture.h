// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0

// The playbook of a window: two metrics with an act band each, one of which has fired.
#pragma once

#include "tests/ui/window/window_fixture.h"

#include "core/edit/action.h"
#include "core/edit/record.h"
#include "core/rules/playbook.h"
#include "tests/support/record_value.h"
#include "tests/ui/window/buttons.h"
#include "ui/panels/cascade_page.h"
#include "ui/playbook/action_form.h"
#include "ui/playbook/digest_dialog.h"
#include "ui/playbook/playbook_page.h"
#include "ui/window/playbook_commands.h"

#include <QClipboard>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTextBrowser>
#include <QToolButton>
#include <QTreeView>

#include <gtest/gtest.h>

namespace espalier {

/// Visits and Orders are Ana's and measured weekly; below 10 they say "Ring them" and, "Look". It is 2
/// November; Visits stood at 4 last week, Orders at 12. The page is open.
class PlaybookPageTest : public WindowTest
{
protected:
    PlaybookPageTest()
    {
        newTree();
        press(Qt::Key_Return);
        type(QStringLiteral("Goal"));
        press(Qt::Key_Tab);
        type(QStringLiteral("Visits"));
        press(Qt::Key_Return);
        press(Qt::Key_Return);
        type(QStringLiteral("Orders"));
        press(Qt::Key_Return);
        Person ana;
        ana.id = m_ids.make<Person>();
        ana.name = QStringLiteral("Ana");
        m_ana = ana.id;
        Context context = this->context();
        perform(edit::addRecord(tree(), ana, context));
        band("Visits", "Ring them");
        band("Orders", "Look");
        measure("Visits", 4);
        measure("Orders", 12);
        m_window.canvas().setCurrent(named(QStringLiteral("Goal"))->id);
        m_window.canvas().setFocus();
        press(Qt::Key_0, Qt::AltModifier);
    }
    [[nodiscard]] Context context() { return {m_ids, QDate(2026, 11, 2), {}}; }
    void perform(const Result<Change> &change)
    {
        ASSERT_TRUE(change) << qPrintable(change.error().what);
        ASSERT_TRUE(m_window.document().perform({*change, VerbId::Edit, {}, {}, {}, {}}));
        QApplication::processEvents();
    }
    void band(const char *title, const char *action)
    {
        perform(edit::edit(tree(), named(QString::fromLatin1(title))->id, [&](Node &node) {
            node.owner = m_ana;
            node.cadence.kind = Cadence::Kind::Weekly;
            node.bands = {{Status::Act, {}, 10.0, {}, QString::fromLatin1(action), {}, 3, 1, {}, {}}};
        }));
    }
    void measure(const char *title, double value)
    {
        Observation observation;
        observation.node = named(QString::fromLatin1(title))->id;
        observation.period.start = QDate(2026, 10, 26);
        observation.period.end = QDate(2026, 11, 1);
        observation.value = value;
        Context context = this->context();
        perform(test::recordValue(tree(), observation, context));
    }
    void promise(const char *text, QDate due)
    {
        Action action;
        action.text = QString::fromLatin1(text);
        action.due = due;
        Context context = this->context();
        perform(edit::recordAction(tree(), action, context));
        EXPECT_TRUE(QTest::qWaitFor([&] { return rows().contains(QString::fromLatin1(text)); }, 3000));
    }
    [[nodiscard]] PlaybookPage &page() { return m_window.playbook().page(); }
    [[nodiscard]] ActionForm &form() { return *page().findChild<ActionForm *>(); }
    /// What the rows say that are to be done, by group.
    [[nodiscard]] QStringList rows()
    {
        QStringList rows;
        const PlaybookModel &model = page().model();
        for (int group = 0; group < model.rowCount(); ++group) {
            const QModelIndex head = model.index(group, 0);
            rows += head.data().toString();
            for (int row = 0; row < model.rowCount(head); ++row)
                rows += model.index(row, PlaybookModel::What, head).data().toString();
        }
        return rows;
    }
    [[nodiscard]] std::vector<std::string> said()
    {
        std::vector<std::string> words;
        for (const QString &row : rows())
            words.push_back(row.toStdString());
        return words;
    }
    [[nodiscard]] QString words(PlaybookModel::Column column)
    {
        return page().view().currentIndex().siblingAtColumn(column).data().toString();
    }
    void choose(const char *what)
    {
        page().view().setFocus();
        QApplication::processEvents();
        press(Qt::Key_Home);
        for (int step = 0; step < 50 && words(PlaybookModel::What) != QString::fromLatin1(what); ++step)
            press(Qt::Key_Down);
        ASSERT_EQ(words(PlaybookModel::What).toStdString(), what);
    }
    [[nodiscard]] QLineEdit *field(const QString &name)
    {
        for (auto *line : form().findChildren<QLineEdit *>()) {
            if (line->accessibleName() == name)
                return line;
        }
        return nullptr;
    }
    template <class Button>
    [[nodiscard]] Button *button(const QString &text)
    {
        return buttonIn<Button>(page(), text);
    }
    [[nodiscard]] QString reading() { return page().findChild<QTextBrowser *>()->toPlainText(); }
    [[nodiscard]] std::vector<const Action *> actions()
    {
        std::vector<const Action *> all;
        for (const Action &action : tree().all<Action>())
            all.push_back(&action);
        return all;
    }

    CountedIds m_ids;
    PersonId m_ana;
};

} // namespace espalier
