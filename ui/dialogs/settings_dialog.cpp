// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/dialogs/settings_dialog.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

namespace espalier {

SettingsDialog::SettingsDialog(Settings &settings, QWidget *parent) : QDialog(parent)
{
    setWindowTitle(tr("Settings"));
    auto *author = new QLineEdit(settings.author());
    author->setAccessibleName(tr("Your name"));
    auto *appearance = new QComboBox;
    appearance->addItems({tr("As the system"), tr("Light"), tr("Dark")}); // in the order of AppearanceChoice
    appearance->setCurrentIndex(static_cast<int>(settings.appearance()));
    appearance->setAccessibleName(tr("Appearance"));
    auto *still = new QCheckBox(tr("No movement: zooming and folding jump"));
    still->setChecked(settings.reducedMotion());
    auto *hint = new QLabel(tr("Your name stands beside what you change, in the history of the tree."));
    hint->setObjectName(QStringLiteral("quiet"));
    hint->setWordWrap(true);
    auto *form = new QFormLayout;
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->setVerticalSpacing(10);
    form->addRow(tr("Your name"), author);
    form->addRow(QString(), hint);
    form->addRow(tr("Appearance"), appearance);
    form->addRow(QString(), still);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel);
    connect(buttons, &QDialogButtonBox::accepted, this, [this, &settings, author, appearance, still] {
        settings.setAuthor(author->text());
        settings.setAppearance(static_cast<AppearanceChoice>(appearance->currentIndex()));
        settings.setReducedMotion(still->isChecked());
        accept();
    });
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *column = new QVBoxLayout(this);
    column->addLayout(form);
    column->addStretch();
    column->addWidget(buttons);
    resize(460, 260);
}

} // namespace espalier
