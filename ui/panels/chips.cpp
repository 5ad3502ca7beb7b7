// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/panels/chips.h"

#include <QToolButton>

#include <utility>
#include <vector>

namespace espalier {
namespace {

constexpr int gap = 4;
constexpr int longest = 220;  // pixels; a sentence as an insight stays one chip
constexpr int narrowest = 48; // of what is left of a name

/// A name that gives way where there is little room.
class ChipButton final : public QToolButton
{
public:
    /// `end` stands behind the name and is never cut.
    explicit ChipButton(const QString &name, const QString &end = {}) : m_name(name), m_end(end)
    {
        setObjectName(QStringLiteral("chip"));
        setText(textWithin(longest));
    }
    [[nodiscard]] QSize sizeHint() const override
    {
        const QSize hint = QToolButton::sizeHint();
        return {hint.width() + advance(textWithin(longest)) - advance(text()), hint.height()};
    }
    [[nodiscard]] QSize minimumSizeHint() const override { return {narrowest, sizeHint().height()}; }

protected:
    void resizeEvent(QResizeEvent *event) override
    {
        QToolButton::resizeEvent(event);
        const int padding = QToolButton::sizeHint().width() - advance(text());
        setText(textWithin(std::min(longest, width() - padding)));
    }

private:
    [[nodiscard]] int advance(const QString &text) const { return fontMetrics().horizontalAdvance(text); }
    [[nodiscard]] QString textWithin(int width) const
    {
        return fontMetrics().elidedText(m_name, Qt::ElideRight, width - advance(m_end)) + m_end;
    }

    QString m_name;
    QString m_end;
};

} // namespace

FlowLayout::FlowLayout(QWidget *parent) : QLayout(parent)
{
    setContentsMargins(0, 0, 0, 0);
}

FlowLayout::~FlowLayout()
{
    qDeleteAll(m_items);
}

void FlowLayout::addItem(QLayoutItem *item)
{
    m_items.append(item);
}

int FlowLayout::count() const
{
    return static_cast<int>(m_items.size());
}

QLayoutItem *FlowLayout::itemAt(int index) const
{
    return m_items.value(index);
}

QLayoutItem *FlowLayout::takeAt(int index)
{
    return index >= 0 && index < count() ? m_items.takeAt(index) : nullptr;
}

int FlowLayout::heightForWidth(int width) const
{
    return arrange(QRect(0, 0, width, 0), false);
}

QSize FlowLayout::minimumSize() const
{
    QSize size;
    for (const QLayoutItem *item : m_items) {
        if (!item->isEmpty())
            size = size.expandedTo(item->minimumSize());
    }
    return size.grownBy(contentsMargins());
}

void FlowLayout::setGeometry(const QRect &rect)
{
    QLayout::setGeometry(rect);
    arrange(rect, true);
}

// What is hidden takes no room; what is lower than its row stands in the middle of it.
int FlowLayout::arrange(const QRect &rect, bool move) const
{
    const QMargins margins = contentsMargins();
    const int left = rect.x() + margins.left();
    const int right = rect.x() + rect.width() - margins.right();
    int x = left;
    int y = rect.y() + margins.top();
    int rowHeight = 0;
    std::vector<std::pair<QLayoutItem *, QRect>> row;
    const auto endRow = [&] {
        for (auto &[item, place] : row)
            item->setGeometry(place.translated(0, (rowHeight - place.height()) / 2));
        row.clear();
    };
    for (QLayoutItem *item : m_items) {
        if (item->isEmpty())
            continue;
        QSize size = item->sizeHint();
        size.setWidth(qMin(size.width(), right - left));
        if (x > left && x + size.width() > right) {
            endRow();
            x = left;
            y += rowHeight + gap;
            rowHeight = 0;
        }
        if (move)
            row.emplace_back(item, QRect(QPoint(x, y), size));
        x += size.width() + gap;
        rowHeight = qMax(rowHeight, size.height());
    }
    endRow();
    return y + rowHeight + margins.bottom() - rect.y();
}

Chips::Chips(QWidget *parent) : QWidget(parent), m_flow(new FlowLayout(this)), m_add(new CalmCombo(this))
{
    m_add->setEditable(true);
    m_add->setInsertPolicy(QComboBox::NoInsert);
    m_add->setMinimumContentsLength(8);
    m_add->completer()->setFilterMode(Qt::MatchContains);
    m_add->completer()->setCompletionMode(QCompleter::PopupCompletion);
    m_flow->addWidget(m_add);
    setFocusProxy(m_add);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    connect(m_add, &QComboBox::activated, this, &Chips::addTyped);
    connect(m_add->lineEdit(), &QLineEdit::editingFinished, this, &Chips::addTyped);
    setPlaceholder(tr("Add…"));
}

void Chips::setTexts(const QStringList &texts)
{
    for (QWidget *chip : std::as_const(m_chips)) {
        m_flow->removeWidget(chip);
        chip->deleteLater();
        chip->hide();
    }
    m_chips.clear();
    m_flow->removeWidget(m_add);
    for (qsizetype i = 0; i < texts.size(); ++i) {
        auto *chip = new QWidget(this);
        chip->setObjectName(QStringLiteral("chipBox"));
        chip->setAttribute(Qt::WA_StyledBackground);
        auto *row = new QHBoxLayout(chip);
        row->setContentsMargins(0, 0, 0, 0);
        row->setSpacing(0);
        if (m_isOpenable) {
            auto *name = new ChipButton(texts[i]);
            name->setAccessibleName(tr("Open %1").arg(texts[i]));
            name->setToolTip(texts[i]);
            connect(name, &QToolButton::clicked, this, [this, i] { Q_EMIT opened(i); });
            row->addWidget(name);
        }
        QToolButton *cross = m_isOpenable ? new QToolButton : new ChipButton(texts[i], QStringLiteral("  ×"));
        if (m_isOpenable) {
            cross->setObjectName(QStringLiteral("chip"));
            cross->setText(QStringLiteral("×"));
        }
        cross->setAccessibleName(tr("Remove %1 from %2").arg(texts[i], m_label));
        cross->setToolTip(tr("Remove %1").arg(texts[i]));
        connect(cross, &QToolButton::clicked, this, [this, i] { Q_EMIT removed(i); });
        row->addWidget(cross);
        m_flow->addWidget(chip);
        chip->show();
        m_chips.append(chip);
    }
    m_flow->addWidget(m_add);
    updateGeometry();
}

void Chips::setChoices(const QStringList &choices)
{
    const QSignalBlocker quiet(m_add);
    m_add->clear();
    m_add->addItems(choices);
    m_add->setCurrentIndex(-1);
    m_add->clearEditText();
}

void Chips::setPlaceholder(const QString &text)
{
    m_add->lineEdit()->setPlaceholderText(text);
}

void Chips::setLabel(const QString &label)
{
    m_label = label;
    m_add->setAccessibleName(tr("Add to %1").arg(label));
    m_add->lineEdit()->setAccessibleName(m_add->accessibleName());
}

void Chips::addTyped()
{
    const QString text = m_add->currentText().simplified();
    if (text.isEmpty())
        return;
    m_add->setCurrentIndex(-1);
    m_add->clearEditText();
    Q_EMIT added(text);
}

TagEditor::TagEditor(QWidget *parent) : EditorOf(parent), m_chips(new Chips(this))
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_chips);
    connect(m_chips, &Chips::removed, this, [this](qsizetype index) {
        m_value.removeAt(index);
        tell();
    });
    connect(m_chips, &Chips::added, this, [this](const QString &text) {
        for (const QString &tag : text.split(QLatin1Char(','), Qt::SkipEmptyParts)) {
            if (!m_value.contains(tag.trimmed()))
                m_value.append(tag.trimmed());
        }
        tell();
    });
}

void TagEditor::setValue(const QStringList &value)
{
    m_value = value;
    m_chips->setTexts(value);
    m_chips->setPlaceholder(tr("Add…"));
}

void TagEditor::setMixed()
{
    setValue({});
    m_chips->setPlaceholder(tr("several values"));
}

void TagEditor::tell()
{
    m_chips->setTexts(m_value);
    Q_EMIT edited();
    Q_EMIT finished();
}

} // namespace espalier
