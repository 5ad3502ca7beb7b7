// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/dialogs/settings_dialog.h"

#include "core/base/language.h"
#include "ui/actions/key_rules.h"
#include "ui/dialogs/keys_page.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace espalier {
namespace {

constexpr int pageListWidth = 150;

/// Only what differs from what was delivered: what a later version delivers reaches everybody else.
QMap<QString, QStringList> toRemember(const Actions &actions)
{
    QMap<QString, QStringList> keys;
    const KeyTable delivered = actions.deliveredKeys();
    for (std::size_t row = 0; row < delivered.size(); ++row) {
        if (actions.keys()[row] != delivered[row])
            keys.insert(QLatin1String(actions.rows()[row].id), portable(actions.keys()[row]));
    }
    return keys;
}

} // namespace

SettingsDialog::SettingsDialog(Settings &settings, Actions &actions, QWidget *parent)
    : QDialog(parent), m_settings(settings), m_actions(actions), m_pages(new QListWidget),
      m_author(new QLineEdit(settings.author())), m_language(new QComboBox), m_appearance(new QComboBox),
      m_still(new QCheckBox(tr("No movement: zooming and folding jump"))), m_keys(new KeysPage(actions))
{
    setWindowTitle(tr("Settings"));
    m_pages->addItems({tr("General"), tr("Keys")});
    m_pages->setAccessibleName(tr("Pages"));
    m_pages->setObjectName(QStringLiteral("pageList"));
    m_pages->setFixedWidth(pageListWidth);
    auto *stack = new QStackedWidget;
    stack->addWidget(general());
    stack->addWidget(m_keys);
    connect(m_pages, &QListWidget::currentRowChanged, stack, &QStackedWidget::setCurrentIndex);
    m_pages->setCurrentRow(0);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *row = new QHBoxLayout;
    row->addWidget(m_pages);
    row->addSpacing(8);
    row->addWidget(stack, 1);
    auto *column = new QVBoxLayout(this);
    column->addLayout(row, 1);
    column->addWidget(buttons);
    resize(760, 560);
    m_pages->ensurePolished();
    m_pages->doItemsLayout(); // its rows were measured before it had its style
    m_author->setFocus(Qt::OtherFocusReason);
}

QWidget *SettingsDialog::general()
{
    m_author->setAccessibleName(tr("Your name"));
    m_language->setAccessibleName(tr("Language"));
    m_language->addItem(tr("As the system"), QString());
    for (const QString &language : languages())
        m_language->addItem(nameOfLanguage(language), language);
    m_language->setCurrentIndex(std::max(0, m_language->findData(m_settings.language())));
    auto *later = new QLabel(tr("Another language is spoken from the next start on."));
    later->setObjectName(QStringLiteral("quiet"));
    later->setWordWrap(true);
    // in the order of AppearanceChoice
    m_appearance->addItems({tr("As the system"), tr("Light"), tr("Dark"), tr("High contrast")});
    m_appearance->setCurrentIndex(static_cast<int>(m_settings.appearance()));
    m_appearance->setAccessibleName(tr("Appearance"));
    m_still->setChecked(m_settings.reducedMotion());
    auto *hint = new QLabel(tr("Your name stands beside what you change, in the history of the tree."));
    hint->setObjectName(QStringLiteral("quiet"));
    hint->setWordWrap(true);
    auto *page = new QWidget;
    auto *form = new QFormLayout(page);
    form->setContentsMargins(0, 0, 0, 0);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->setVerticalSpacing(10);
    form->addRow(tr("Your name"), m_author);
    form->addRow(QString(), hint);
    form->addRow(tr("Language"), m_language);
    form->addRow(QString(), later);
    form->addRow(tr("Appearance"), m_appearance);
    form->addRow(QString(), m_still);
    return page;
}

void SettingsDialog::goTo(Topic topic)
{
    m_pages->setCurrentRow(topic == Topic::Keys ? 1 : 0);
    QWidget *field = nullptr;
    switch (topic) {
    case Topic::Name:
        field = m_author;
        break;
    case Topic::Language:
        field = m_language;
        break;
    case Topic::Appearance:
        field = m_appearance;
        break;
    case Topic::Motion:
        field = m_still;
        break;
    case Topic::Keys:
        field = m_keys->findChild<QLineEdit *>();
        break;
    }
    field->setFocus(Qt::OtherFocusReason);
}

void SettingsDialog::accept()
{
    m_settings.setAuthor(m_author->text());
    m_settings.setLanguage(m_language->currentData().toString());
    m_settings.setAppearance(static_cast<AppearanceChoice>(m_appearance->currentIndex()));
    m_settings.setReducedMotion(m_still->isChecked());
    m_actions.setKeys(m_keys->keys());
    m_settings.setKeys(toRemember(m_actions));
    QDialog::accept();
}

std::vector<std::pair<SettingsDialog::Topic, QString>> SettingsDialog::topics()
{
    return {{Topic::Name, tr("Your name")},
            {Topic::Language, tr("Language")},
            {Topic::Appearance, tr("Appearance: light, dark, high contrast")},
            {Topic::Motion, tr("Movement on the canvas")},
            {Topic::Keys, tr("Change keys")}};
}

KeyTable rememberedKeys(const Settings &settings, const Actions &actions)
{
    KeyTable table = actions.deliveredKeys();
    const QMap<QString, QStringList> kept = settings.keys();
    for (auto key = kept.begin(); key != kept.end(); ++key) {
        const KeyList keys = fromPortable(key.value());
        const std::optional<std::size_t> row = actions.find(key.key());
        if (row && keys.size() == key.value().size()) // what cannot be read is not the wish for no key
            table[*row] = keys;
    }
    return withoutClashes(actions, std::move(table));
}

} // namespace espalier
