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
        action->setShortcutContext(row.reach == KeyReach::Trees ? Qt::WidgetShortcut : Qt::WindowShortcut);
        action->setCheckable(row.checkable);
        action->setMenuRole(QAction::NoRole);
        if (row.run)
            connect(action, &QAction::triggered, this, [run = row.run] { run(); });
        m_actions.push_back(action);
        m_keys.push_back(plain(row.keys));
        m_rows.push_back(std::move(row));
        dress(m_rows.size() - 1);
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

std::optional<std::size_t> Actions::find(QAnyStringView id) const
{
    const auto found =
        std::ranges::find_if(m_rows, [id](const ActionRow &row) { return id == QLatin1StringView(row.id); });
    if (found == m_rows.end())
        return {};
    return static_cast<std::size_t>(found - m_rows.begin());
}

QString Actions::nameAt(std::size_t row) const
{
    return QCoreApplication::translate("Actions", m_rows[row].text);
}

KeyTable Actions::deliveredKeys() const
{
    KeyTable keys;
    for (const ActionRow &row : m_rows)
        keys.push_back(plain(row.keys));
    return keys;
}

QString Actions::keysOf(const char *id) const
{
    const std::optional<std::size_t> row = find(QLatin1StringView(id));
    Q_ASSERT_X(row, "Actions::keysOf", id);
    return keyText(m_keys[*row]);
}

void Actions::setKeys(KeyTable keys)
{
    Q_ASSERT(keys.size() == m_rows.size());
    m_keys = std::move(keys);
    for (std::size_t row = 0; row < m_rows.size(); ++row)
        dress(row);
    Q_EMIT keysChanged();
}

/// Gives the action its keys, and says them in its tool tip.
void Actions::dress(std::size_t row)
{
    QAction *action = m_actions[row];
    const QString tip =
        *m_rows[row].tip == '\0' ? nameAt(row) : QCoreApplication::translate("Actions", m_rows[row].tip);
    const QString keys = keyText(m_keys[row]);
    action->setShortcuts(asSent(m_keys[row]));
    action->setToolTip(keys.isEmpty() ? tip : QStringLiteral("%1  (%2)").arg(tip, keys));
    action->setStatusTip(tip);
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
        if (m_rows[i].reach == KeyReach::Trees)
            widget->addAction(m_actions[i]);
    }
}

} // namespace espalier
