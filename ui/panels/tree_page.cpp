// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/panels/tree_page.h"

#include <QGridLayout>
#include <QLocale>

#include <string_view>

namespace espalier {
namespace {

constexpr int margin = 14;
constexpr int flatFrame = 6;

/// A number that stands for a word: a month, a day of the week. The first is 1.
class OrdinalEditor final : public EditorOf<int>
{
public:
    explicit OrdinalEditor(const QStringList &words) : m_combo(new CalmCombo(this))
    {
        m_combo->addItems(words);
        auto *layout = new QHBoxLayout(this);
        layout->setContentsMargins(0, 0, 0, 0);
        layout->addWidget(m_combo);
        setFocusProxy(m_combo);
        connect(m_combo, &QComboBox::activated, this, [this] {
            Q_EMIT edited();
            Q_EMIT finished();
        });
    }
    void setValue(const int &value) override { m_combo->setCurrentIndex(value - 1); }
    [[nodiscard]] int value() const override { return m_combo->currentIndex() + 1; }
    void setMixed() override { m_combo->setCurrentIndex(-1); }
    void setLabel(const QString &label) override { m_combo->setAccessibleName(label); }

private:
    CalmCombo *m_combo;
};

QStringList months()
{
    QStringList names;
    for (int month = 1; month <= 12; ++month)
        names.append(capitalised(QLocale().standaloneMonthName(month)));
    return names;
}

QStringList weekdays()
{
    QStringList names;
    for (int day = 1; day <= 7; ++day)
        names.append(capitalised(QLocale().standaloneDayName(day)));
    return names;
}

template <class T>
[[nodiscard]] ValueEditor *editorOfInfo(const char *key, const EditorContext &context)
{
    if constexpr (std::is_same_v<T, int>) {
        if (std::string_view(key) == "firstMonth")
            return new OrdinalEditor(months());
        if (std::string_view(key) == "firstWeekday")
            return new OrdinalEditor(weekdays());
    }
    return makeFieldEditor<T>(key, context, isLongText(key)).release();
}

template <class T>
class InfoField final : public FieldBox
{
public:
    InfoField(const Field<TreeInfo, T> &row, const EditorContext &context, QWidget *parent)
        : FieldBox(row.key, fieldLabel(row.label), editorOfInfo<T>(row.key, context), parent), m_row(row)
    {
    }

    void load(const Shown &shown) override
    {
        editor()->setWritable(shown.writable);
        const T &value = shown.tree.info().*m_row.member;
        const bool typing = isTouched() && editor()->isAncestorOf(QApplication::focusWidget());
        if (!typing || typed().value() != value)
            typed().setValue(value);
        if (std::string_view(key()) == "title")
            static_cast<LineEditor *>(editor())->line()->setPlaceholderText(
                TreePage::tr("Title of the tree"));
        showBelow({});
    }
    [[nodiscard]] Result<Change> change(const Tree &tree) const override
    {
        if (!editor()->problem().isEmpty())
            return Change();
        Result<Change> change =
            edit::editInfo(tree, [this](TreeInfo &info) { info.*m_row.member = typed().value(); });
        if (change && !change->isEmpty())
            editor()->addNewRecords(*change);
        return change;
    }

private:
    [[nodiscard]] EditorOf<T> &typed() const { return static_cast<EditorOf<T> &>(*editor()); }

    Field<TreeInfo, T> m_row;
};

bool isWide(std::string_view key)
{
    return key == "attribution" || key == "attributionChallenges" || key == "purpose" ||
           key == "attributionAssumptions" || key == "period";
}

} // namespace

TreePage::TreePage(const EditorContext &context, QWidget *parent)
    : QScrollArea(parent), m_commits(new FieldCommits(context, this)), m_counts(new QLabel)
{
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
    auto *page = new QWidget;
    page->setObjectName(QStringLiteral("inspectorPage"));
    m_counts->setObjectName(QStringLiteral("quiet"));
    m_counts->setWordWrap(true);
    auto *registers = new QToolButton;
    registers->setObjectName(QStringLiteral("link"));
    registers->setText(tr("People, sources and all registers…"));
    connect(registers, &QToolButton::clicked, this, &TreePage::registersWanted);

    auto *grid = new QGridLayout(page);
    grid->setContentsMargins(margin, 10, margin, margin);
    grid->setHorizontalSpacing(8);
    grid->setVerticalSpacing(7);
    grid->setColumnStretch(0, 1);
    grid->setColumnStretch(1, 1);
    int line = 0;
    int column = 0;
    const auto place = [&](QWidget *widget, bool wide) {
        line += wide && column == 1 ? 1 : 0;
        grid->addWidget(widget, line, wide ? 0 : column, 1, wide ? 2 : 1, Qt::AlignTop);
        column = wide || column == 1 ? 0 : 1;
        line += column == 0 ? 1 : 0;
    };
    forEachField<TreeInfo>([&]<class T>(const Field<TreeInfo, T> &row) {
        const std::string_view key(row.key);
        auto *box = new InfoField<T>(row, context, page);
        m_commits->adopt(box);
        m_boxes.push_back(box);
        if (key == "title") {
            auto *title = static_cast<LineEditor *>(box->editor());
            title->line()->setObjectName(QStringLiteral("treeTitle"));
            box->hideLabel();
            place(box, true);
            place(m_counts, true);
            place(registers, true);
            grid->setAlignment(registers, Qt::AlignLeft | Qt::AlignTop);
        } else {
            place(box, isWide(key));
        }
    });
    grid->setRowStretch(line + 1, 1);
    setWidget(page);
    connect(m_commits, &FieldCommits::changeRequested, this, &TreePage::changeRequested);
    connect(m_commits, &FieldCommits::refused, this, &TreePage::refused);
    connect(m_commits, &FieldCommits::left, this, &TreePage::left);
}

void TreePage::show(const Shown &shown)
{
    m_commits->setWritable(shown.writable);
    const auto nodes = static_cast<int>(shown.tree.nodes().size());
    const auto people = static_cast<int>(shown.tree.all<Person>().size());
    m_counts->setText(
        QStringLiteral("%1 · %2").arg(nodes == 1 ? tr("1 node") : tr("%n nodes", nullptr, nodes),
                                      people == 1 ? tr("1 person") : tr("%n people", nullptr, people)));
    for (FieldBox *box : m_boxes)
        box->load(shown);
}

bool TreePage::focusField(std::string_view key)
{
    for (FieldBox *box : m_boxes) {
        if (std::string_view(box->key()) == key) {
            ensureWidgetVisible(box);
            box->editor()->setFocus(Qt::ShortcutFocusReason);
            return true;
        }
    }
    return false;
}

} // namespace espalier
