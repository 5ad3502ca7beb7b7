// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0

// A window with a small tree whose impact is asked for, and what it shows then.
#pragma once

#include "tests/ui/window/window_fixture.h"

#include "core/edit/record.h"
#include "tests/support/record_value.h"
#include "ui/impact/impact_bar.h"
#include "ui/impact/impact_page.h"
#include "ui/panels/filter_list.h"
#include "ui/registers/registers_dialog.h"
#include "ui/window/impact_commands.h"
#include "ui/window/second_window.h"
#include "ui/window/toast.h"

#include <QAccessible>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QLabel>
#include <QMenu>
#include <QTimer>
#include <QToolButton>
#include <QTreeWidget>

#include <gtest/gtest.h>

namespace espalier {

/// Revenue ▸ (Leads ▸ Visits, Orders), Retention ▸ Renewals; Visits is the one leading indicator.
class ImpactWindowTest : public WindowTest
{
protected:
    ImpactWindowTest()
    {
        newTree();
        m_window.canvas().setFocus();
        press(Qt::Key_Return);
        type(QStringLiteral("Revenue"));
        press(Qt::Key_Tab);
        type(QStringLiteral("Leads"));
        press(Qt::Key_Tab);
        type(QStringLiteral("Visits"));
        press(Qt::Key_Return);
        goTo("Leads");
        press(Qt::Key_Return);
        type(QStringLiteral("Orders"));
        press(Qt::Key_Return);
        goTo("Revenue");
        press(Qt::Key_Return);
        type(QStringLiteral("Retention"));
        press(Qt::Key_Tab);
        type(QStringLiteral("Renewals"));
        press(Qt::Key_Return);
        set("Visits", &Node::indicator, Indicator::Leading);
    }
    [[nodiscard]] NodeId id(const char *title) { return named(QString::fromLatin1(title))->id; }
    void goTo(const char *title) { m_window.canvas().setCurrent(id(title)); }
    void perform(const Result<Change> &change)
    {
        ASSERT_TRUE(change) << qPrintable(change.error().what);
        ASSERT_TRUE(m_window.document().perform({*change, VerbId::Edit, {}, {}, {}, {}}));
        QApplication::processEvents();
    }
    template <class Value>
    void set(const char *title, Value Node::*member, const Value &value)
    {
        perform(edit::setField(tree(), id(title), member, value));
    }
    template <class Record>
    Id<Record> add(const char *name)
    {
        Record record;
        record.name = QString::fromLatin1(name);
        perform(edit::addRecord(tree(), std::move(record), m_context));
        Id<Record> added;
        for (const Record &each : tree().all<Record>()) {
            if (each.name == QString::fromLatin1(name))
                added = each.id;
        }
        return added;
    }
    /// Makes the node stand so by a target of 100.
    void stand(const char *title, double value)
    {
        set(title, &Node::targetValue, std::optional<double>(100));
        Observation made;
        made.node = id(title);
        made.period.end = m_now.date();
        made.value = value;
        perform(test::recordValue(tree(), made, m_context));
    }
    void show(const char *title)
    {
        goTo(title);
        m_window.canvas().setFocus();
        press(Qt::Key_X, Qt::ControlModifier | Qt::ShiftModifier);
    }
    [[nodiscard]] std::string said() { return m_window.impact().bar().said().toStdString(); }
    [[nodiscard]] SpotRole roleOf(const char *title)
    {
        return m_window.canvas().spotlight().roleOf(tree().nodes().slotOf(id(title)));
    }
    [[nodiscard]] bool isLit() { return m_window.canvas().spotlight().isOn(); }
    /// What a screen reader says of the card.
    [[nodiscard]] std::string spoken(const char *title)
    {
        QAccessibleInterface *canvas = QAccessible::queryAccessibleInterface(&m_window.canvas());
        for (int i = 0; i < canvas->childCount(); ++i) {
            const QString name = canvas->child(i)->text(QAccessible::Name);
            if (name.contains(QString::fromLatin1(title)))
                return name.toStdString();
        }
        return {};
    }
    [[nodiscard]] QToolButton *barButton(const QString &name)
    {
        for (auto *button : m_window.impact().bar().findChildren<QToolButton *>()) {
            if (button->accessibleName() == name)
                return button;
        }
        return nullptr;
    }
    [[nodiscard]] QTreeWidget &list() { return m_window.impact().page().list(); }
    /// "Goals (1): Revenue; Down … (1): Visits".
    [[nodiscard]] std::string rows()
    {
        QStringList groups;
        for (int i = 0; i < list().topLevelItemCount(); ++i) {
            const QTreeWidgetItem &group = *list().topLevelItem(i);
            QStringList lines;
            for (int j = 0; j < group.childCount(); ++j)
                lines += group.child(j)->text(0);
            groups += QStringLiteral("%1: %2").arg(group.text(0), lines.join(QStringLiteral(", ")));
        }
        return groups.join(QStringLiteral("; ")).toStdString();
    }
    /// Asks for the menu of a row of the people, channels and sources, and chooses in it.
    void chooseOf(const QString &row, const QString &text)
    {
        auto *filters = m_window.findChild<FilterList *>();
        const auto rowIn = [&] {
            return filters->model()->match(filters->model()->index(0, 0), Qt::ToolTipRole, row);
        };
        ASSERT_TRUE(QTest::qWaitFor([&] { return !rowIn().isEmpty(); }));
        filters->setFocus();
        filters->setCurrentIndex(rowIn().front());
        bool isChosen = false;
        QTimer::singleShot(0, [&] {
            auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
            ASSERT_NE(menu, nullptr);
            for (QAction *action : menu->actions()) {
                if (action->text().remove(QLatin1Char('&')) == text) {
                    isChosen = true;
                    menu->setActiveAction(action);
                    QTest::keyClick(menu, Qt::Key_Return);
                    return;
                }
            }
            menu->close();
        });
        QContextMenuEvent event(QContextMenuEvent::Keyboard, QPoint(5, 5),
                                filters->mapToGlobal(QPoint(5, 5)));
        QApplication::sendEvent(filters, &event);
        QApplication::processEvents();
        comeBack();
        EXPECT_TRUE(isChosen) << qPrintable(text);
    }

    CountedIds m_ids{7};
    Context m_context{m_ids, m_now.date(), QStringLiteral("Tester")};
};

} // namespace espalier
