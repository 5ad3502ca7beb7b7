// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/window/filter_bar.h"

#include "ui/panels/chips.h"
#include "ui/panels/words.h"
#include "ui/style/icons.h"
#include "ui/window/filter_words.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QMenu>
#include <QStandardItemModel>
#include <QToolButton>

#include <algorithm>

namespace espalier {
namespace {

constexpr int searchRole = Qt::UserRole + 1;
constexpr int fieldRole = Qt::UserRole + 2;
constexpr int valueRole = Qt::UserRole + 3;
constexpr int lineWidth = 220;
constexpr int longestChip = 260; // pixels
constexpr std::size_t valuesInMenu = 30;
constexpr qsizetype leastToComplete = 2;

/// Where the term that is being typed begins.
qsizetype lastTerm(const QString &text)
{
    bool isQuoted = false;
    qsizetype begin = 0;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text[i] == QLatin1Char('"'))
            isQuoted = !isQuoted;
        else if (text[i].isSpace() && !isQuoted)
            begin = i + 1;
    }
    return begin;
}

NodeFilter wordsAlone(const QStringList &words)
{
    NodeFilter filter;
    filter.words = words;
    return filter;
}

} // namespace

FilterBar::FilterBar(const Tree &tree, Now derived, QWidget *parent)
    : QWidget(parent), m_tree(tree), m_derived(std::move(derived)), m_line(new QLineEdit),
      m_add(new QToolButton), m_completer(new QCompleter(this)), m_choices(new QStandardItemModel(this)),
      m_count(new QLabel), m_all(new QToolButton)
{
    setObjectName(QStringLiteral("findBar"));
    setAttribute(Qt::WA_StyledBackground);
    m_line->setObjectName(QStringLiteral("filterWords"));
    m_line->setPlaceholderText(tr("Words, or owner: status: …"));
    m_line->setAccessibleName(tr("Filter: words, or a field, a colon and its value"));
    m_line->setMinimumWidth(lineWidth);
    m_line->installEventFilter(this);
    m_add->setText(tr("+ Condition"));
    m_add->setObjectName(QStringLiteral("addCondition"));
    m_add->setToolTip(tr("Choose a field and one of its values"));
    m_add->setPopupMode(QToolButton::InstantPopup);
    auto *menu = new QMenu(m_add);
    m_add->setMenu(menu);
    connect(menu, &QMenu::aboutToShow, this, [this, menu] { fillMenu(menu); });
    m_all->setText(tr("Show all"));
    m_all->setObjectName(QStringLiteral("link"));
    m_count->setObjectName(QStringLiteral("quiet"));
    m_count->setTextFormat(Qt::PlainText);

    auto *symbol = new QLabel;
    symbol->setPixmap(icon(QStringLiteral("filter")).pixmap(16));
    auto *flow = new QWidget;
    m_flow = new FlowLayout(flow);
    m_flow->addWidget(m_line);
    m_flow->addWidget(m_add);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    flow->setSizePolicy(policy);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(10, 5, 8, 5);
    row->setSpacing(10);
    row->addWidget(symbol);
    row->addWidget(flow, 1);
    row->addWidget(m_count);
    row->addWidget(m_all);

    m_completer->setWidget(m_line);
    m_completer->setModel(m_choices);
    m_completer->setCompletionRole(searchRole);
    m_completer->setCaseSensitivity(Qt::CaseInsensitive);
    m_completer->setFilterMode(Qt::MatchContains);
    m_completer->setMaxVisibleItems(9);
    connect(m_completer, qOverload<const QModelIndex &>(&QCompleter::activated), this,
            [this](const QModelIndex &index) {
                m_line->setText(m_line->text().left(lastTerm(m_line->text())));
                addAll({{index.data(fieldRole).toString(), index.data(valueRole).toString()}});
            });
    connect(m_line, &QLineEdit::textEdited, this, [this] {
        readWords();
        complete();
    });
    connect(m_line, &QLineEdit::returnPressed, this, &FilterBar::take);
    connect(m_all, &QToolButton::clicked, this, [this] {
        m_line->clear();
        Q_EMIT filterChanged({});
        leave();
    });
    hide();
}

void FilterBar::open()
{
    setVisible(true);
    m_line->setFocus(Qt::ShortcutFocusReason);
    m_line->selectAll();
}

void FilterBar::show(const NodeFilter &filter, int found, int nodes)
{
    const bool isOther = filter.conditions != m_filter.conditions;
    m_filter = filter;
    if (isOther)
        showChips();
    if (!m_line->hasFocus())
        m_line->setText(textOf(wordsAlone(filter.words)));
    m_all->setVisible(!filter.isEmpty());
    const QLocale locale;
    m_count->setText(filter.isEmpty() ? QString()
                     : found == 0     ? tr("Nothing matches: take a condition away")
                                  : tr("%1 of %2 shown").arg(locale.toString(found), locale.toString(nodes)));
    m_count->setToolTip({});
    setVisible(!filter.isEmpty() || (isVisible() && m_line->hasFocus()));
}

void FilterBar::follow()
{
    QStringList words;
    for (const Condition &condition : m_filter.conditions)
        words.append(conditionWords(condition, m_tree));
    if (words != m_shownWords)
        showChips();
}

void FilterBar::showChips()
{
    for (QToolButton *chip : m_chips) {
        m_flow->removeWidget(chip);
        chip->hide();
        chip->deleteLater(); // it may be the one that was clicked
    }
    m_chips.clear();
    m_shownWords.clear();
    m_flow->removeWidget(m_line);
    m_flow->removeWidget(m_add);
    QWidget *before = nullptr;
    for (std::size_t i = 0; i < m_filter.conditions.size(); ++i) {
        const QString words = conditionWords(m_filter.conditions[i], m_tree);
        auto *chip = new QToolButton(m_line->parentWidget());
        chip->setObjectName(QStringLiteral("condition"));
        chip->setText(fontMetrics().elidedText(words, Qt::ElideRight, longestChip) + QStringLiteral("  ×"));
        chip->setAccessibleName(tr("Take away the condition %1").arg(words));
        const bool isOver = isGone(m_filter.conditions[i], m_tree);
        chip->setProperty("wrong", isOver);
        chip->setToolTip(isOver ? tr("Nothing can match this any more – take away")
                                : tr("%1 – take away").arg(words));
        m_shownWords.append(words);
        chip->installEventFilter(this);
        connect(chip, &QToolButton::clicked, this, [this, i] { remove(i); });
        m_flow->addWidget(chip);
        chip->show();
        if (before)
            setTabOrder(before, chip);
        before = chip;
        m_chips.push_back(chip);
    }
    m_flow->addWidget(m_line);
    m_flow->addWidget(m_add);
    if (before)
        setTabOrder(before, m_line);
    m_line->parentWidget()->updateGeometry();
}

void FilterBar::fillMenu(QMenu *menu)
{
    menu->clear();
    for (const QString &field : filterFieldsOffered()) {
        if (field == QLatin1StringView("missing"))
            menu->addSeparator();
        auto *values = menu->addMenu(filterFieldWord(field));
        connect(values, &QMenu::aboutToShow, this, [this, values, field] { fillValues(values, field); });
    }
}

void FilterBar::fillValues(QMenu *menu, const QString &field)
{
    menu->clear();
    const std::vector<ValueCount> values = valuesOffered(field, m_tree, m_derived(), m_findings);
    for (std::size_t i = 0; i < std::min(values.size(), valuesInMenu); ++i) {
        const Condition condition{field, values[i].value};
        QString text = capitalised(filterValueWord(condition, m_tree));
        text.replace(QLatin1Char('&'), QStringLiteral("&&"));
        QAction *action = menu->addAction(fontMetrics().elidedText(text, Qt::ElideRight, longestChip) +
                                          QLatin1Char('\t') + QLocale().toString(values[i].nodes));
        connect(action, &QAction::triggered, this, [this, condition] { addAll({condition}); });
    }
    if (values.size() > valuesInMenu)
        menu->addAction(tr("Type %1: for the others").arg(field))->setEnabled(false);
    if (values.empty())
        menu->addAction(tr("No node has one"))->setEnabled(false);
}

void FilterBar::readChoices()
{
    m_choices->clear();
    for (const QString &field : filterFieldsOffered()) {
        const QString word = filterFieldWord(field);
        for (const ValueCount &value : valuesOffered(field, m_tree, m_derived(), m_findings)) {
            const QString name = filterValueWord({field, value.value}, m_tree);
            auto *item =
                new QStandardItem(tr("%1: %2 (%3)").arg(word, name, QLocale().toString(value.nodes)));
            // As it is typed: by the key that files use or by the word of the window.
            item->setData(QStringLiteral("%1:%3 %2:%3").arg(field, word, name), searchRole);
            item->setData(field, fieldRole);
            item->setData(value.value, valueRole);
            m_choices->appendRow(item);
        }
    }
}

void FilterBar::complete()
{
    QString term = m_line->text().mid(lastTerm(m_line->text()));
    term.remove(QLatin1Char('"'));
    const bool isWorthIt = term.size() >= leastToComplete;
    m_completer->setCompletionPrefix(isWorthIt ? term : QString());
    if (isWorthIt && m_completer->completionCount() > 0)
        m_completer->complete();
    else
        m_completer->popup()->hide();
}

void FilterBar::readWords()
{
    const QString text = m_line->text();
    Result<NodeFilter> typed = filterFromText(text, m_tree);
    if (!typed || !typed->conditions.empty()) // half a condition at the end: it is taken with Enter
        typed = filterFromText(text.left(lastTerm(text)), m_tree);
    if (!typed || typed->words == m_filter.words)
        return;
    NodeFilter wanted = m_filter;
    wanted.words = typed->words;
    Q_EMIT filterChanged(wanted);
}

void FilterBar::take()
{
    if (m_completer->popup()->isVisible() && m_completer->popup()->currentIndex().isValid())
        return; // Enter takes what is marked there
    const Result<NodeFilter> typed = filterFromText(m_line->text(), m_tree);
    if (!typed && m_completer->completionCount() > 0 && !m_completer->completionPrefix().isEmpty()) {
        const QModelIndex first = m_completer->completionModel()->index(0, 0);
        m_line->setText(m_line->text().left(lastTerm(m_line->text())));
        m_completer->popup()->hide();
        addAll({{first.data(fieldRole).toString(), first.data(valueRole).toString()}});
        return;
    }
    if (!typed) {
        m_count->setText(typed.error().what);
        m_count->setToolTip(typed.error().what);
        return;
    }
    m_completer->popup()->hide();
    if (typed->conditions.empty()) {
        leave(); // the words are in force already
        return;
    }
    m_line->setText(textOf(wordsAlone(typed->words)));
    addAll(typed->conditions);
}

void FilterBar::addAll(const std::vector<Condition> &conditions)
{
    NodeFilter wanted = m_filter;
    wanted.words = wordsOf(m_line->text());
    for (const Condition &condition : conditions) {
        if (std::ranges::find(wanted.conditions, condition) == wanted.conditions.end())
            wanted.conditions.push_back(condition);
    }
    m_line->setFocus(Qt::OtherFocusReason);
    Q_EMIT filterChanged(wanted);
}

void FilterBar::remove(std::size_t index)
{
    if (index >= m_filter.conditions.size())
        return;
    NodeFilter wanted = m_filter;
    wanted.conditions.erase(wanted.conditions.begin() + static_cast<std::ptrdiff_t>(index));
    m_line->setFocus(Qt::OtherFocusReason);
    Q_EMIT filterChanged(wanted);
}

void FilterBar::leave()
{
    Q_EMIT left();
    setVisible(!m_filter.isEmpty());
}

bool FilterBar::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_line && event->type() == QEvent::FocusIn)
        readChoices();
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent *>(event)->key();
    if (key == Qt::Key_Escape) {
        if (m_completer->popup()->isVisible())
            m_completer->popup()->hide();
        else
            leave();
        return true;
    }
    if (watched == m_line && key == Qt::Key_Backspace && m_line->text().isEmpty() && !m_chips.empty()) {
        remove(m_chips.size() - 1);
        return true;
    }
    if (watched == m_line && key == Qt::Key_Down && !m_completer->popup()->isVisible()) {
        m_completer->setCompletionPrefix({});
        m_completer->complete();
        return true;
    }
    const auto chip = std::ranges::find(m_chips, watched);
    if (chip != m_chips.end() &&
        (key == Qt::Key_Delete || key == Qt::Key_Backspace || key == Qt::Key_Return)) {
        remove(static_cast<std::size_t>(chip - m_chips.begin()));
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace espalier
