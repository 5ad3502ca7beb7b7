// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/actions/actions.h"

#include "ui/style/icons.h"

#include <QCoreApplication>
#include <QMenu>

#include <algorithm>

namespace espalier {

Actions::Actions(QObject *parent) : QObject(parent) {}

void Actions::add(std::vector<ActionRow> rows)
{
    for (ActionRow &row : rows) {
        auto *action = new QAction(this);
        action->setObjectName(QLatin1String(row.id));
        action->setText(QCoreApplication::translate("Actions", row.text));
        if (*row.icon != '\0')
            action->setIcon(icon(QLatin1String(row.icon)));
        action->setShortcuts(row.keys);
        action->setShortcutContext(row.reach == Reach::Trees ? Qt::WidgetShortcut : Qt::WindowShortcut);
        action->setCheckable(row.checkable);
        action->setMenuRole(QAction::NoRole);
        const QString keys = keyText(row);
        const QString tip =
            *row.tip == '\0' ? action->text() : QCoreApplication::translate("Actions", row.tip);
        action->setToolTip(keys.isEmpty() ? tip : QStringLiteral("%1  (%2)").arg(tip, keys));
        action->setStatusTip(tip);
        if (row.run)
            connect(action, &QAction::triggered, this, [run = row.run] { run(); });
        m_actions.push_back(action);
        m_rows.push_back(std::move(row));
    }
    setMet(m_met);
}

QAction *Actions::action(QLatin1StringView id) const
{
    const auto found =
        std::ranges::find_if(m_rows, [id](const ActionRow &row) { return QLatin1StringView(row.id) == id; });
    Q_ASSERT_X(found != m_rows.end(), "Actions::action", id.data());
    return m_actions[static_cast<std::size_t>(found - m_rows.begin())];
}

void Actions::setMet(Needs met)
{
    m_met = met;
    for (std::size_t i = 0; i < m_rows.size(); ++i)
        m_actions[i]->setEnabled((m_rows[i].needs & ~met) == 0);
}

void Actions::fill(QMenu *menu, Menu which) const
{
    int section = -1;
    for (std::size_t i = 0; i < m_rows.size(); ++i) {
        if (m_rows[i].menu != which)
            continue;
        if (section != -1 && section != m_rows[i].section)
            menu->addSeparator();
        section = m_rows[i].section;
        menu->addAction(m_actions[i]);
    }
}

void Actions::attachTreeKeys(QWidget *widget) const
{
    for (std::size_t i = 0; i < m_rows.size(); ++i) {
        if (m_rows[i].reach == Reach::Trees)
            widget->addAction(m_actions[i]);
    }
}

QString keyText(const ActionRow &row)
{
    QStringList texts;
    for (const QKeySequence &key : row.keys) {
        // The second Enter of a keyboard and X11's name for Shift+Tab are no other keys to a person.
        const Qt::Key plain = key[0].key();
        if (texts.isEmpty() || (plain != Qt::Key_Enter && plain != Qt::Key_Backtab))
            texts.append(key.toString(QKeySequence::NativeText));
    }
    return texts.join(QStringLiteral(", "));
}

} // namespace espalier
